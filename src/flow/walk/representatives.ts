import type { Question } from "../build.ts";
import { passes, type TestExpr, type Truth, type Value } from "../condition.ts";
import { EXCLUSIVE } from "../value.ts";
import type { Figure } from "../figures/figure.ts";
import { valueProblem } from "../value.ts";

/** A class of answers that the given tests cannot tell apart, by one of its answers. */
export interface Representative {
  readonly value: Value;
  /** How many answers are in the class. */
  readonly count: bigint;
  /** What each test says of every answer in the class, in the order of the tests. */
  readonly truths: readonly Truth[];
}
interface Candidate {
  readonly value: Value;
  readonly count: bigint;
  readonly truths?: readonly Truth[];
}
type Figures = ReadonlyMap<string, Figure>;

const UNSURE: Candidate = { value: "unsure", count: 1n };
/** Any day will do: nothing tells one day from another. */
const SOME_DAY = "2027-01-15";
/** A millionth of a step, as in value.ts: 1.1 is eleven steps of 0.1. */
const ROUNDING = 1e-6;

/** What a test on a question, or on a figure made from it, says of one answer. */
export function truthOf(test: TestExpr, value: Value, figures: Figures): Truth {
  if (test.on !== "figure") return passes(test, value);
  const figure = figures.get(test.id);
  if (!figure || typeof value !== "object") return undefined;
  const computed = figure.compute(value.map(Number))?.[figure.value];
  return computed === undefined ? undefined : passes(test, computed);
}

/**
 * The classes of answers to a question that a set of tests can tell apart. Counts are exact for `one`, `many` and
 * `number`; a table, a date and own words have no end of answers, and each of their classes counts as one.
 */
export function representatives(
  question: Question,
  tests: readonly TestExpr[],
  figures: Figures,
): readonly Representative[] {
  const classes = new Map<string, Representative>();
  for (const candidate of candidatesOf(question, tests, figures)) {
    const { value, count } = candidate;
    const truths = candidate.truths ?? tests.map((test) => truthOf(test, value, figures));
    const key = truthKey(truths);
    const found = classes.get(key);
    if (!found) classes.set(key, { value, count, truths });
    else if (isCounted(question)) classes.set(key, { ...found, count: found.count + count });
  }
  return [...classes.values()];
}

/** Names a class: one letter a test. */
export const truthKey = (truths: readonly Truth[]): string =>
  truths.map((truth) => (truth === undefined ? "u" : truth ? "t" : "f")).join("");

/** Whether the answers of a question can be counted: their classes are then as likely as they are large. */
const isCounted = (question: Question): boolean =>
  question.kind === "one" || question.kind === "many" || question.kind === "number";

function candidatesOf(
  question: Question,
  tests: readonly TestExpr[],
  figures: Figures,
): readonly Candidate[] {
  const unsure = question.unsure ? [UNSURE] : [];
  switch (question.kind) {
    case "one":
      return question.options.map((value) => ({ value, count: 1n }));
    case "many":
      return optionSets(question.options, tests);
    case "number":
      return [...intervals(question, tests), ...unsure];
    case "date": {
      const day = String(question.min ?? question.max ?? SOME_DAY);
      return [{ value: day, count: 1n }, ...unsure];
    }
    case "table":
      return [...tables(question, figures), ...unsure];
    case "text":
      return [{ value: "", count: 1n }];
  }
}

/**
 * Sets of options by which any-of lists they touch: one pass over the options, and not one over all sets.
 */
function optionSets(options: readonly string[], tests: readonly TestExpr[]): Candidate[] {
  let sets = new Map<bigint, { value: readonly string[]; count: bigint }>([
    [0n, { value: [], count: 1n }],
  ]);
  for (const option of options.filter((one) => !EXCLUSIVE.has(one))) {
    const touched = touches(tests, option);
    const grown = new Map(sets);
    for (const [touching, { value, count }] of sets) {
      const found = grown.get(touching | touched);
      // The empty set is no answer, so another set stands for its class as soon as there is one.
      const small = found && found.value.length > 0 ? found.value : [...value, option];
      grown.set(touching | touched, { value: small, count: count + (found?.count ?? 0n) });
    }
    sets = grown;
  }
  const truthsOf = (touching: bigint): Truth[] =>
    tests.map((test, index) => {
      if (test.values === null) return undefined;
      return (((touching >> BigInt(index)) & 1n) === 1n) !== test.negated;
    });
  const combined = [...sets].flatMap(([touching, { value, count }]) => {
    const answers = touching === 0n ? count - 1n : count;
    return answers > 0n ? [{ value, count: answers, truths: truthsOf(touching) }] : [];
  });
  const alone = options
    .filter((one) => EXCLUSIVE.has(one))
    .map((one) => ({ value: [one], count: 1n }));
  return [...combined, ...alone];
}
const touches = (tests: readonly TestExpr[], option: string): bigint =>
  tests.reduce(
    (bits, test, index) => (test.values?.includes(option) ? bits | (1n << BigInt(index)) : bits),
    0n,
  );

/** The numbers between the bounds of the tests, on the steps of the question. */
function intervals(question: Question, tests: readonly TestExpr[]): Candidate[] {
  const min = Number(question.min);
  const step = question.step ?? 1;
  const stepsTo = (value: number): number => (value - min) / step;
  const last = Math.floor(stepsTo(Number(question.max)) + ROUNDING);
  const from = (value: number): number => Math.ceil(stepsTo(value) - ROUNDING);
  const after = (value: number): number => Math.floor(stepsTo(value) + ROUNDING) + 1;
  const starts = tests.flatMap((test) => [
    ...(test.range?.min === undefined ? [] : [from(test.range.min)]),
    ...(test.range?.max === undefined ? [] : [after(test.range.max)]),
    ...(test.values ?? [])
      .map(Number)
      .filter(Number.isFinite)
      .flatMap((one) => [from(one), after(one)]),
  ]);
  const cuts = [...new Set([0, ...starts])]
    .filter((start) => start >= 0 && start <= last)
    .toSorted((a, b) => a - b);
  return cuts.map((start, index) => ({
    // Twelve digits undo binary rounding: the value is the one a person would type.
    value: Number((min + start * step).toPrecision(12)),
    count: BigInt((cuts[index + 1] ?? last + 1) - start),
  }));
}

/** The worked examples of the figures that read the table. */
function tables(question: Question, figures: Figures): Candidate[] {
  const examples = [...figures.values()]
    .filter((figure) => figure.reads === question.id)
    .flatMap((figure) => figure.examples.map((example) => example.input))
    .filter((input) => valueProblem(question, input) === null);
  const inputs = examples.length > 0 ? examples : [question.rows.map((row) => row.min)];
  return inputs.map((value) => ({ value, count: 1n }));
}
