import type { Catalog, CatalogCard, Finding, Question } from "../../src/flow/build.ts";
import type { Expr } from "../../src/flow/condition.ts";
import { LANGS } from "../../src/flow/define.ts";
import type { Text } from "../../src/flow/words.ts";
import { booksOf } from "./expected-words.ts";
import { conditionInWords, optionInWords, titleOf } from "./in-words.ts";

/** One thing that is not as it was. */
export interface Difference {
  readonly kind: "flow" | "question" | "finding" | "card" | "to-do" | "fact" | "desk" | "text";
  readonly id: string;
  readonly says: string;
}

/** What an editor changed, in words: what is there, when it applies, what it rests on, how it is worded. */
export function differencesOf(before: Catalog, after: Catalog): Difference[] {
  return [
    ...flows(before, after),
    ...questions(before, after),
    ...findings(before, after),
    ...cards(before, after),
    ...keyed("to-do", before.todos, after.todos, (one) => JSON.stringify(one)),
    ...keyed("fact", before.facts, after.facts, (one) => JSON.stringify(one)),
    ...keyed("desk", before.desks, after.desks, (one) => JSON.stringify(one)),
    ...texts(before, after),
  ];
}

interface Both<T> {
  readonly id: string;
  readonly was: T | undefined;
  readonly is: T | undefined;
}
function both<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Both<T>[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].map((id) => ({ id, was: before.get(id), is: after.get(id) }));
}

/** Added, removed, and for what stayed all that `changes` says. */
function compare<T>(
  kind: Difference["kind"],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  changes: (id: string, was: T, is: T) => readonly string[],
): Difference[] {
  return both(before, after).flatMap(({ id, was, is }) => {
    if (was === undefined) return [{ kind, id, says: "is new" }];
    if (is === undefined) return [{ kind, id, says: "is gone" }];
    return changes(id, was, is).map((says) => ({ kind, id, says }));
  });
}

/** Fields compared by their values: named, with both. */
function keyed<T extends object>(
  kind: Difference["kind"],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  write: (one: unknown) => string,
): Difference[] {
  return compare(kind, before, after, (_, was, is) => {
    const old = new Map(Object.entries(was));
    return both(old, new Map(Object.entries(is))).flatMap((field) => {
      const [from, to] = [write(field.was ?? null), write(field.is ?? null)];
      return from === to ? [] : [`${field.id} was ${from}, is ${to}`];
    });
  });
}

/** Without a condition a row of a finding is for what is left over; all else is then always so. */
const when = (catalog: Catalog, expr: Expr | null, without: "always" | "otherwise"): string =>
  expr === null ? without : conditionInWords(catalog, expr, "da");
const changedWhen = (
  verb: string,
  [before, was]: readonly [Catalog, Expr | null],
  [after, is]: readonly [Catalog, Expr | null],
  without: "always" | "otherwise" = "always",
): string[] =>
  JSON.stringify(was) === JSON.stringify(is)
    ? []
    : [`${verb}: was ${when(before, was, without)}; is ${when(after, is, without)}`];
const listed = (ids: readonly string[]): string => (ids.length === 0 ? "nothing" : ids.join(", "));
const changedList = (
  what: string,
  was: readonly string[] = [],
  is: readonly string[] = [],
): string[] => (was.join() === is.join() ? [] : [`${what}: was ${listed(was)}; is ${listed(is)}`]);

function flows(before: Catalog, after: Catalog): Difference[] {
  const byId = (catalog: Catalog) => new Map(catalog.flows.map((flow) => [flow.id, flow]));
  const order = changedList(
    "order",
    before.flows.map((flow) => flow.id),
    after.flows.map((flow) => flow.id),
  );
  return [
    ...order.map((says): Difference => ({ kind: "flow", id: "flows", says })),
    ...compare("flow", byId(before), byId(after), (_, was, is) => [
      ...changedWhen("begins when", [before, was.when], [after, is.when]),
      ...changedList("verdicts", was.verdicts, is.verdicts),
      ...changedList("headline", [was.headline ?? ""], [is.headline ?? ""]),
      ...changedList(
        "order of its questions",
        was.items.map((item) => item.question),
        is.items.map((item) => item.question),
      ),
      ...is.items.flatMap((item) => {
        const old = was.items.find((one) => one.question === item.question);
        if (!old) return [];
        const verb = `asks »${titleOf(after, item.question, "da")}« (${item.question}) when`;
        return changedWhen(verb, [before, old.when], [after, item.when]);
      }),
    ]),
  ];
}

const questions = (before: Catalog, after: Catalog): Difference[] =>
  compare("question", before.questions, after.questions, (id, was, is) => {
    const options = both(
      new Map(was.options.map((one) => [one, one])),
      new Map(is.options.map((one) => [one, one])),
    ).flatMap((option) => {
      if (option.was === undefined)
        return [`new option »${optionInWords(after, id, option.id, "da")}« (${option.id})`];
      return option.is === undefined
        ? [`option »${optionInWords(before, id, option.id, "da")}« (${option.id}) is gone`]
        : [];
    });
    const rest = ({ options: _, ...shape }: Question): string => JSON.stringify(shape);
    const isReordered = options.length === 0 && was.options.join() !== is.options.join();
    return [
      ...options,
      ...(isReordered ? ["its options stand in another order"] : []),
      ...(rest(was) === rest(is) ? [] : [`shape: was ${rest(was)}; is ${rest(is)}`]),
    ];
  });

const findings = (before: Catalog, after: Catalog): Difference[] =>
  compare("finding", before.findings, after.findings, (_, was, is) => {
    const byReason = (finding: Finding) =>
      new Map(finding.rows.map((row) => [`${row.is} because ${row.because}`, row]));
    return both(byReason(was), byReason(is)).flatMap(({ id: reason, was: old, is: now }) => {
      if (!old) return [`new row ”${reason}”`];
      if (!now) return [`row ”${reason}” is gone`];
      return [
        ...changedWhen(`”${reason}” when`, [before, old.when], [after, now.when], "otherwise"),
        ...changedList(`facts of ”${reason}”`, old.facts, now.facts),
        ...(old.first === now.first
          ? []
          : [`”${reason}” is said ${now.first ? "first" : "in turn"}`]),
      ];
    });
  });

function cards(before: Catalog, after: Catalog): Difference[] {
  const byId = (catalog: Catalog) => new Map(catalog.cards.map((card) => [card.card, card]));
  const flags = ({ closes, caution, approvesFirst }: CatalogCard): string[] => [
    ...(closes ? ["closes the flow"] : []),
    ...(approvesFirst ? ["its desk says yes first"] : []),
    ...(caution ? ["is a caution"] : []),
  ];
  return compare("card", byId(before), byId(after), (_, was, is) => [
    ...changedWhen("shows when", [before, was.condition], [after, is.condition]),
    ...changedList("facts", was.facts, is.facts),
    ...changedList("to-dos", was.todo, is.todo),
    ...changedList(
      "desk",
      was.desk === undefined ? [] : [was.desk],
      is.desk === undefined ? [] : [is.desk],
    ),
    ...changedList("flags", flags(was), flags(is)),
    ...changedList("flow", [was.flow], [is.flow]),
  ]);
}

/** Every text by its parts, in both languages; what is new or gone altogether is said above. */
function texts(before: Catalog, after: Catalog): Difference[] {
  const books = booksOf(after).map((book) => book.words);
  return booksOf(before).flatMap(({ words }, index) =>
    LANGS.flatMap((lang) => {
      const now = new Map(books[index]?.[lang] ?? []);
      return both(new Map(words[lang]), now).flatMap(({ id, was, is }) => {
        if (!was || !is) return [];
        return both(partsOf(was), partsOf(is)).flatMap((part): Difference[] => {
          if (part.was === part.is) return [];
          const says = `${lang} ${part.id}: was »${part.was ?? ""}«; is »${part.is ?? ""}«`;
          return [{ kind: "text", id, says }];
        });
      });
    }),
  );
}
const partsOf = ({ title, body, slots }: Text): Map<string, string> =>
  new Map([
    ["title", title],
    ["body", body],
    ...[...slots].map(
      ([id, { label, help }]) => [id, help === "" ? label : `${label} / ${help}`] as const,
    ),
  ]);
