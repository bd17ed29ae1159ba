import type { Question } from "../build.ts";
import type { Value } from "../condition.ts";
import { at } from "./at.ts";
import { EXCLUSIVE } from "../value.ts";
import { representatives } from "./representatives.ts";
import type { Roots } from "./roots.ts";

/** Two answers that differ only in two options: told apart anywhere, the options are. */
type Comparison = readonly [Value, Value];

/**
 * Which answers something tells apart. Not being told apart by anything seen so far is an equivalence, so each answer
 * bears a label, and each new observation splits the labels further.
 */
export class ToldApart {
  readonly #roots: Roots;
  /** By question: the label of each class of answers followed. */
  readonly #labels: Map<number, Map<number, number>> = new Map();

  constructor(roots: Roots, answers: ReadonlyMap<string, readonly Value[]>) {
    this.#roots = roots;
    for (const [id, values] of answers) {
      const question = roots.questionIndex(id);
      const classes = values.map((value) => roots.classOf(question, value) ?? -1);
      this.#labels.set(question, new Map(classes.map((one) => [one, 0])));
    }
  }

  /** `numberAfter` names what can still come of a state after each class of answers. */
  readonly see = (question: number, numberAfter: (answer: number) => number): void => {
    const labels = this.#labels.get(question);
    if (!labels || new Set(labels.values()).size === labels.size) return;
    const split = new Map<string, number>();
    for (const [answer, label] of labels) {
      const key = `${label},${numberAfter(answer)}`;
      const next = split.get(key) ?? split.size;
      split.set(key, next);
      labels.set(answer, next);
    }
  };

  areApart(question: string, [one, other]: Comparison): boolean {
    const index = this.#roots.questionIndex(question);
    const labelOf = (value: Value): number | undefined =>
      this.#labels.get(index)?.get(this.#roots.classOf(index, value) ?? -1);
    return labelOf(one) !== labelOf(other);
  }
}

/** A pair of options and the answers that would tell them apart. */
export interface OptionPair {
  readonly question: string;
  readonly options: readonly [string, string];
  readonly comparisons: readonly Comparison[];
}

/** Every pair of options of a question, each compared by itself alone. */
export function optionPairs(question: Question): OptionPair[] {
  const { id, options, kind } = question;
  const alone = (option: string): Value => (kind === "many" ? [option] : option);
  return options.flatMap((one, index) =>
    options.slice(index + 1).map((other): OptionPair => ({
      question: id,
      options: [one, other],
      comparisons: [[alone(one), alone(other)]],
    })),
  );
}

/** The same pair compared with all sets of other options beside it: what `many` answers can be. */
export function besideOthers(roots: Roots, pair: OptionPair): OptionPair {
  const question = roots.catalog.questions.get(pair.question);
  if (question?.kind !== "many") return pair;
  const [one, other] = pair.options.toSorted(
    (a, b) => Number(EXCLUSIVE.has(a)) - Number(EXCLUSIVE.has(b)),
  );
  if (one === undefined || other === undefined || EXCLUSIVE.has(one)) return pair;
  const options = question.options.filter((id) => id !== one && id !== other && !EXCLUSIVE.has(id));
  const tests = at(roots.tests, roots.questionIndex(pair.question));
  const sets = representatives({ ...question, options }, tests, roots.catalog.figures);
  const beside = sets.flatMap(({ value }): Comparison[] => {
    const set = typeof value === "object" ? value.map(String) : [];
    // An option that excludes the rest stands for "none of them".
    return set.length === 0 ? [] : [[[...set, one], EXCLUSIVE.has(other) ? set : [...set, other]]];
  });
  return { ...pair, comparisons: [...pair.comparisons, ...beside] };
}
