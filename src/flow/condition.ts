import type { Condition, Range, Test } from "./define.ts";

/** `undefined` is *unknown*: the condition reads something that was not asked or not answered. */
export type Truth = boolean | undefined;

/** What a person answered: option id, option ids, number, ISO date, numbers of a table, own words, or `"unsure"`. */
export type Value = string | number | readonly string[] | readonly number[];

export type Subject = "question" | "finding" | "figure";

/** A condition in normal form: what the engine evaluates and the prover takes apart. */
export type Expr =
  | { readonly op: "all" | "any"; readonly of: readonly Expr[] }
  | { readonly op: "not"; readonly of: Expr }
  | TestExpr;
export interface TestExpr {
  readonly op: "test";
  /** null: no such id; the condition is always unknown and `check` says so. */
  readonly on: Subject | null;
  readonly id: string;
  readonly values: readonly string[] | null;
  readonly range: Range | null;
  readonly negated: boolean;
}

export interface Context {
  answer(question: string): Value | undefined;
  finding(finding: string): string | undefined;
  figure(figure: string): number | undefined;
}

const asTest = (on: Subject | null, id: string, test: Test, negated = false): Expr => {
  const leaf = { op: "test", on, id, negated } as const;
  if (typeof test === "string") return { ...leaf, values: [test], range: null };
  if (Array.isArray(test)) return { ...leaf, values: test as readonly string[], range: null };
  const shaped = test as Range | { readonly not: Test };
  if ("not" in shaped) return asTest(on, id, shaped.not, !negated);
  return { ...leaf, values: null, range: shaped };
};

/** Reads a condition as written. `subjectOf` tells what an id names; two kinds never share an id. */
export function readCondition(
  condition: Condition,
  subjectOf: (id: string) => Subject | null,
): Expr {
  const parts = Object.entries(condition).map(([key, value]): Expr => {
    if ((key === "all" || key === "any") && isConditions(value)) {
      return { op: key, of: value.map((c) => readCondition(c, subjectOf)) };
    }
    if (key === "not" && isCondition(value)) {
      return { op: "not", of: readCondition(value, subjectOf) };
    }
    return asTest(subjectOf(key), key, value as Test);
  });
  return parts.length === 1 && parts[0] ? parts[0] : { op: "all", of: parts };
}
const isCondition = (value: unknown): value is Condition =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isConditions = (value: unknown): value is readonly Condition[] =>
  Array.isArray(value) && value.every(isCondition);

/** Whether one known value passes a test. A range asked of "unsure" is unknown: not knowing is no number. */
export function passes(test: TestExpr, value: Value): Truth {
  if (test.range) {
    if (typeof value !== "number") return undefined;
    const { min = -Infinity, max = Infinity } = test.range;
    return (value >= min && value <= max) !== test.negated;
  }
  const wanted = test.values ?? [];
  const isAmong =
    typeof value === "object"
      ? value.some((one) => wanted.includes(String(one)))
      : wanted.includes(String(value));
  return isAmong !== test.negated;
}

function valueOf(test: TestExpr, context: Context): Value | undefined {
  switch (test.on) {
    case "question":
      return context.answer(test.id);
    case "finding":
      return context.finding(test.id);
    case "figure":
      return context.figure(test.id);
    case null:
      return undefined;
  }
}

/** Three-valued (Kleene): unknown stays unknown until something decides it, and never changes what is decided. */
export function evaluate(expr: Expr, context: Context): Truth {
  switch (expr.op) {
    case "test": {
      const value = valueOf(expr, context);
      return value === undefined ? undefined : passes(expr, value);
    }
    case "not": {
      const inner = evaluate(expr.of, context);
      return inner === undefined ? undefined : !inner;
    }
    case "all":
    case "any": {
      const decisive = expr.op === "any";
      let unknown = false;
      for (const part of expr.of) {
        const truth = evaluate(part, context);
        if (truth === decisive) return decisive;
        if (truth === undefined) unknown = true;
      }
      return unknown ? undefined : !decisive;
    }
  }
}

/** Every test inside an expression, in reading order. */
export function testsIn(expr: Expr): TestExpr[] {
  if (expr.op === "test") return [expr];
  return expr.op === "not" ? testsIn(expr.of) : expr.of.flatMap(testsIn);
}
