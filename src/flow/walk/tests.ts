import type { Catalog } from "../build.ts";
import { type Expr, type TestExpr, testsIn } from "../condition.ts";

const present = (exprs: Iterable<Expr | null>): Expr[] => [...exprs].filter((one) => one !== null);

const stepExprs = (catalog: Catalog): Expr[] =>
  present([...catalog.flows.map((flow) => flow.when), ...catalog.items.map((item) => item.when)]);
const otherExprs = (catalog: Catalog): Expr[] =>
  present([
    ...catalog.cards.map((card) => card.condition),
    ...[...catalog.findings.values()].flatMap((finding) => finding.rows.map((row) => row.when)),
  ]);

/** A test and its `not` tell the same answers apart. */
export const testKey = (test: TestExpr): string =>
  JSON.stringify([test.on, test.id, test.values, test.range?.min, test.range?.max]);

/** Per question, the different tests of its answer, also those made through findings and figures. */
export function testsByQuestion(
  catalog: Catalog,
  reading: "steps" | "everything",
): readonly (readonly TestExpr[])[] {
  const steps = stepExprs(catalog);
  const exprs = reading === "steps" ? steps : [...steps, ...otherExprs(catalog)];
  return [...testsOf(catalog, exprs).values()].map((one) => [...one.values()]);
}

/** The same for some conditions: by question, the tests by their keys. */
export function testsOf(
  catalog: Catalog,
  exprs: readonly (Expr | null)[],
): ReadonlyMap<string, ReadonlyMap<string, TestExpr>> {
  const tests = new Map(
    [...catalog.questions.keys()].map((id) => [id, new Map<string, TestExpr>()]),
  );
  const read = new Set<string>();
  const pending = present(exprs).flatMap(testsIn);
  for (let test = pending.pop(); test !== undefined; test = pending.pop()) {
    if (test.on === "finding" && !read.has(test.id)) {
      read.add(test.id);
      const rows = catalog.findings.get(test.id)?.rows ?? [];
      pending.push(...present(rows.map((row) => row.when)).flatMap(testsIn));
    }
    const question = test.on === "figure" ? catalog.figures.get(test.id)?.reads : test.id;
    if (test.on === "question" || test.on === "figure") {
      tests.get(question ?? "")?.set(testKey(test), { ...test, negated: false });
    }
  }
  return tests;
}
