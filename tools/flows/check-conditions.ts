import { type Catalog, toldIn } from "../../src/flow/build.ts";
import { type Expr, type TestExpr, testsIn } from "../../src/flow/condition.ts";
import type { ContentFiles } from "./files.ts";
import { didYouMean, error, type Place, type Remark, warning } from "./remark.ts";

/** A condition and the line of what it belongs to. */
interface Written {
  readonly expr: Expr;
  readonly place: Place;
  readonly id: string;
}

/** Conditions that read what is not there, or ask it what it cannot answer; findings that nothing reads. */
export function checkConditions(catalog: Catalog, files: ContentFiles): Remark[] {
  const written = conditions(catalog, files);
  return [
    ...written.flatMap((one) => checkCondition(one, catalog, files)),
    ...checkUnread(catalog, written, files),
    ...checkUnnamed(catalog, written, files),
  ];
}

function conditions(catalog: Catalog, files: ContentFiles): Written[] {
  const written: Written[] = [];
  const add = (expr: Expr | null, place: Place, id: string): void => {
    if (expr) written.push({ expr, place, id });
  };
  for (const flow of catalog.flows) {
    add(flow.when, files.definition("flow", flow.id, flow.id), flow.id);
    for (const item of flow.items) {
      const owner = files.definition("question", item.question, flow.id);
      add(item.when, owner, item.question);
    }
  }
  for (const { id, flow, rows } of catalog.findings.values()) {
    for (const row of rows) add(row.when, files.definition("key", id, flow), id);
  }
  for (const card of catalog.cards) {
    add(card.condition, files.definition("card", card.card, card.flow), card.card);
  }
  return written;
}

function checkCondition(
  { expr, place, id }: Written,
  catalog: Catalog,
  files: ContentFiles,
): Remark[] {
  return testsIn(expr).flatMap((test): Remark[] => {
    const here = files.use(place, test.id);
    const known = [
      ...catalog.questions.keys(),
      ...catalog.findings.keys(),
      ...catalog.figures.keys(),
    ];
    switch (test.on) {
      case null:
        return [
          error(
            here,
            id,
            `reads ”${test.id}”, which is no question, finding or figure`,
            didYouMean(test.id, known) || "name one that exists",
          ),
        ];
      case "question":
        return checkAnswers(test, here, id, catalog, files);
      case "finding": {
        const values = (catalog.findings.get(test.id)?.rows ?? []).map((row) => row.is);
        return [
          ...checkValues(test, values, here, id, files),
          ...(test.range ? [wrongTest(here, id, `a range on the finding ${test.id}`)] : []),
        ];
      }
      case "figure":
        return test.values ? [wrongTest(here, id, `a value of the figure ${test.id}`)] : [];
    }
  });
}

function checkAnswers(
  test: TestExpr,
  here: Place,
  id: string,
  catalog: Catalog,
  files: ContentFiles,
): Remark[] {
  const question = catalog.questions.get(test.id);
  if (!question) return [];
  if (question.kind === "text") {
    return [
      error(here, id, `reads the text question ${test.id}`, "let no condition read own words"),
    ];
  }
  if (test.range) {
    return question.kind === "number"
      ? []
      : [wrongTest(here, id, `a range on ${test.id}, which is no number`)];
  }
  if (question.options.length > 0) return checkValues(test, question.options, here, id, files);
  return checkValues(test, question.unsure ? ["unsure"] : [], here, id, files);
}
const wrongTest = (here: Place, id: string, what: string): Remark =>
  error(here, id, `tests ${what}`, "test an option, a value or, for a number, a range");

const checkValues = (
  test: TestExpr,
  values: readonly string[],
  here: Place,
  id: string,
  files: ContentFiles,
): Remark[] =>
  (test.values ?? []).flatMap((value) =>
    values.includes(value)
      ? []
      : [
          error(
            files.use(here, value),
            id,
            `tests ${test.id} for ”${value}”, which it cannot be`,
            didYouMean(value, values) || `use one of: ${values.join(", ")}`,
          ),
        ],
  );

/** Answers that say that there is nothing: no rule has to name them. */
const QUIET: ReadonlySet<string> = new Set(["no", "none"]);

/** An option that no rule names is told apart from the others only by not being them. */
function checkUnnamed(
  catalog: Catalog,
  written: readonly Written[],
  files: ContentFiles,
): Remark[] {
  const named = new Set(
    written.flatMap(({ expr }) =>
      testsIn(expr).flatMap(({ id, values }) => (values ?? []).map((value) => `${id} ${value}`)),
    ),
  );
  return [...catalog.questions.values()].flatMap(({ id, flow, options }) =>
    options.flatMap((option) => {
      if (QUIET.has(option) || named.has(`${id} ${option}`)) return [];
      const place = files.use(files.definition("question", id, flow), option);
      const wrong = `no rule names the option ”${option}”: whoever chooses it is told nothing of its own`;
      return [warning(place, id, wrong, "give it advice, if there is something to say")];
    }),
  );
}

/** A finding that is neither shown nor read says nothing to anybody. */
function checkUnread(catalog: Catalog, written: readonly Written[], files: ContentFiles): Remark[] {
  const read = new Set(written.flatMap((one) => testsIn(one.expr).map((test) => test.id)));
  const shown = new Set(catalog.flows.flatMap(toldIn));
  return [...catalog.findings.values()].flatMap(({ id, flow }) =>
    read.has(id) || shown.has(id)
      ? []
      : [
          warning(
            files.definition("key", id, flow),
            id,
            "is neither shown nor read",
            "show it as a verdict, read it, or remove it",
          ),
        ],
  );
}
