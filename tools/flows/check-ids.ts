import type { Catalog, Content } from "../../src/flow/build.ts";
import { phrases } from "../../src/flow/phrases.ts";
import type { ContentFiles, Kind } from "./files.ts";
import { didYouMean, error, type Place, type Remark } from "./remark.ts";

/** Ids that name nothing, or two things; questions that cannot be asked as they stand. */
export function checkIds(content: Content, catalog: Catalog, files: ContentFiles): Remark[] {
  return [
    ...checkSteps(content, catalog, files),
    ...checkReferences(content, catalog, files),
    ...checkDuplicates(content, files),
    ...checkPhrases(catalog, files),
  ];
}

function checkSteps(content: Content, catalog: Catalog, files: ContentFiles): Remark[] {
  return content.flows.flatMap(({ flow }) => {
    const remarks: Remark[] = [];
    const place = (ask: string): Place => files.definition("question", ask, flow.id);
    const asked = new Set<string>();
    for (const { ask } of flow.steps) {
      if (!catalog.questions.has(ask)) {
        const mend = didYouMean(ask, catalog.questions.keys()) || "give it options, or a kind";
        remarks.push(error(place(ask), ask, "borrows a question that no flow owns", mend));
      }
      if (asked.has(ask)) {
        remarks.push(
          error(place(ask), ask, "is asked twice in one flow", "join the conditions in one step"),
        );
      }
      asked.add(ask);
    }
    const texts = flow.steps.filter((step) => step.kind === "text");
    for (const { ask } of texts.slice(1)) {
      remarks.push(error(place(ask), ask, "is the second text question of its flow", "keep one"));
    }
    for (const step of flow.steps) {
      const question = catalog.questions.get(step.ask);
      if (question?.flow !== flow.id || question.kind === "text") continue;
      if (!question.unsure) {
        remarks.push(
          error(place(step.ask), step.ask, "has no ”unsure”", "add it, with advice of its own"),
        );
      } else if (question.options.length > 0 && question.options.at(-1) !== "unsure") {
        remarks.push(
          error(place(step.ask), step.ask, "”unsure” is not last", "move it to the end"),
        );
      }
      const twice = question.options.filter((one, index, all) => all.indexOf(one) !== index);
      for (const option of twice) {
        remarks.push(error(place(step.ask), step.ask, `offers ”${option}” twice`, "remove one"));
      }
    }
    return remarks;
  });
}

function checkReferences(content: Content, catalog: Catalog, files: ContentFiles): Remark[] {
  const remarks: Remark[] = [];
  const demand = (
    place: Place,
    id: string,
    what: string,
    names: Iterable<string> | undefined,
    known: ReadonlyMap<string, unknown>,
  ): void => {
    for (const name of names ?? []) {
      if (known.has(name)) continue;
      const mend = didYouMean(name, known.keys()) || "name one that exists";
      remarks.push(
        error(files.use(place, name), id, `names ${what} ”${name}”, which is not there`, mend),
      );
    }
  };
  const sources = new Map(Object.entries(content.sources));
  for (const { flow } of content.flows) {
    const place = files.definition("flow", flow.id, flow.id);
    const shown = [
      ...(flow.verdicts ?? []),
      ...(flow.headline === undefined ? [] : [flow.headline]),
    ];
    demand(place, flow.id, "the finding", shown, catalog.findings);
    for (const [id, rows] of Object.entries(flow.findings ?? {})) {
      const facts = rows.flatMap((row) => row.facts ?? []);
      demand(files.definition("key", id, flow.id), id, "the fact", facts, catalog.facts);
    }
    for (const card of flow.cards) {
      const here = files.definition("card", card.card, flow.id);
      demand(here, card.card, "the fact", card.facts, catalog.facts);
      demand(
        here,
        card.card,
        "the desk",
        card.desk === undefined ? [] : [card.desk],
        catalog.desks,
      );
    }
    for (const [id, todo] of Object.entries(flow.todos ?? {})) {
      const here = files.definition("key", id, flow.id);
      const days = new Map([...catalog.questions].filter(([, one]) => one.kind === "date"));
      demand(here, id, "the date question", todo.before === undefined ? [] : [todo.before], days);
      if ((todo.before === undefined) !== (todo.days === undefined)) {
        const wrong = "has ”days” without ”before”, or the other way round";
        remarks.push(error(here, id, wrong, "write both: so many days before that answer"));
      }
    }
  }
  for (const [id, fact] of catalog.facts) {
    const here = files.definition("fact", id);
    demand(here, id, "the source", fact.sources, sources);
    demand(here, id, "the authority", [fact.authority], catalog.desks);
  }
  return remarks;
}

/** Questions, findings, cards, to-dos and flows share one list of words, so they share no id. */
function checkDuplicates(content: Content, files: ContentFiles): Remark[] {
  const first = new Map<string, { kind: string; flow: string }>();
  const remarks: Remark[] = [];
  const claim = (id: string, kind: string, flow: string, written: Kind): void => {
    const other = first.get(id);
    if (other) {
      const wrong = `is a ${kind} here and a ${other.kind} in ${other.flow}`;
      const place = files.lastDefinition(written, id, flow);
      remarks.push(error(place, id, wrong, "give each its own id"));
    } else first.set(id, { kind, flow });
  };
  for (const { flow } of content.flows) {
    const at = flow.id;
    claim(at, "flow", at, "flow");
    for (const step of flow.steps) {
      if (step.kind === undefined && step.options === undefined) continue;
      claim(step.ask, "question", at, "question");
    }
    for (const id of Object.keys(flow.findings ?? {})) {
      claim(id, "finding", at, "key");
    }
    for (const { card } of flow.cards) claim(card, "card", at, "card");
    const named = flow.cards.flatMap((card) => card.todo ?? []);
    // A to-do of another flow may be named; written down it is once.
    const own = new Set([
      ...Object.keys(flow.todos ?? {}),
      ...named.filter((id) => first.get(id)?.kind !== "to-do"),
    ]);
    for (const id of own) claim(id, "to-do", at, "key");
  }
  return remarks;
}

/** What the engine says around the content must have words for it: units and verdicts. */
function checkPhrases(catalog: Catalog, files: ContentFiles): Remark[] {
  const { units, verdicts } = phrases.da;
  const verdictsUnsaid = catalog.flows.flatMap((flow) =>
    flow.verdicts.flatMap((id) =>
      (catalog.findings.get(id)?.rows ?? []).flatMap(({ is }) => {
        if (is in verdicts) return [];
        const wrong = `is a verdict, and ”${is}” has no words as one`;
        const mend = `use one of: ${Object.keys(verdicts).join(", ")}`;
        return [error(files.use(files.definition("key", id, flow.id), is), id, wrong, mend)];
      }),
    ),
  );
  const unitsUnsaid = [...catalog.questions.values()].flatMap(({ id, flow, unit, rows }) =>
    [unit, ...rows.map((row) => row.unit)].flatMap((one) => {
      if (one === null || one in units) return [];
      const mend =
        didYouMean(one, Object.keys(units)) || `use one of: ${Object.keys(units).join(", ")}`;
      const place = files.use(files.definition("question", id, flow), one);
      return [error(place, id, `has the unit ”${one}”, which has no words`, mend)];
    }),
  );
  return [...verdictsUnsaid, ...unitsUnsaid];
}
