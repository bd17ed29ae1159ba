import type { Question } from "../build.ts";
import type { TestExpr, Value } from "../condition.ts";
import type { Figure } from "../figures/figure.ts";
import type { Answer } from "../log.ts";
import { valueProblem } from "../value.ts";
import type { Told } from "./outcomes.ts";
import { representatives } from "./representatives.ts";
import type { Roots } from "./roots.ts";
import { type About, type Progress, Side } from "./side.ts";

export type Version = "before" | "after";
const VERSIONS: readonly Version[] = ["before", "after"];

/** One path through both versions, and what each tells; null: the flow is no part of the conversation. */
export interface PathInBoth {
  readonly path: readonly Answer[];
  readonly before: Told | null;
  readonly after: Told | null;
}
/** A path whose last answer can be given in one version and not in the other. */
export interface PathInOne {
  readonly version: Version;
  readonly path: readonly Answer[];
}
export interface Compared {
  readonly inBoth: readonly PathInBoth[];
  readonly inOne: readonly PathInOne[];
}

/**
 * Walks two versions of the content side by side with the same answers. A path is an answer to every question that
 * either asks; partial paths that nothing later can tell apart, in either, are one. So whatever the two tell of the
 * same answers is among `inBoth`, with one path to it.
 */
export const compareOutcomes = (before: Roots, after: Roots, about: About): Compared =>
  new Comparison(before, after, about).walk();

/** An answer that not both versions have come past, and those that asked for it. */
interface Given {
  readonly value: Value;
  readonly askedBy: readonly Version[];
}
type State = { readonly [V in Version]: Progress } & {
  readonly given: ReadonlyMap<string, Given>;
  readonly path: readonly Answer[];
};

class Comparison {
  readonly #sides: { readonly [V in Version]: Side };
  readonly #inBoth = new Map<string, PathInBoth>();
  readonly #inOne = new Map<string, PathInOne>();
  readonly #answers = new Map<string, Answers>();

  constructor(before: Roots, after: Roots, about: About) {
    this.#sides = sidesOf(before, after, about);
  }

  walk(): Compared {
    const { before, after } = this.#sides;
    const start = { before: before.start, after: after.start, given: new Map(), path: [] };
    const pending = [this.#settled(start)];
    const seen = new Set<string>();
    for (let state = pending.pop(); state; state = pending.pop()) {
      const key = keyOf(state);
      if (seen.has(key)) continue;
      seen.add(key);
      // The simplest answers first: they make the path that is kept.
      pending.push(...this.#next(state).toReversed());
    }
    return { inBoth: [...this.#inBoth.values()], inOne: [...this.#inOne.values()] };
  }

  #next(state: State): State[] {
    const { before, after } = this.#sides;
    const question = this.#questionAfter(state);
    if (question === null) {
      const told = { before: before.told(state.before), after: after.told(state.after) };
      this.#inBoth.set(JSON.stringify(told), { path: state.path, ...told });
      return [];
    }
    const answers = this.#answersTo(question);
    for (const version of VERSIONS) {
      if (this.#sides[version].asks(state[version]) !== question) continue;
      for (const value of answers[version])
        this.#keepInOne(version, [...state.path, { question, value }]);
    }
    return answers.both.map((value) => {
      const given = new Map(state.given).set(question, { value, askedBy: [] });
      return this.#settled({ ...state, given, path: [...state.path, { question, value }] });
    });
  }

  /** What one of them waits for: not what the other comes to by itself, so that few answers are held. */
  #questionAfter(state: State): string | null {
    const { before, after } = this.#sides;
    const [was, is] = [before.asks(state.before), after.asks(state.after)];
    if (was === null || is === null) return was ?? is;
    return before.comesTo(state.before, is) ? was : is;
  }

  /** Both versions as far as the answers carry them, and without the answers that both are past. */
  #settled(state: State): State {
    const given = new Map(state.given);
    const advanced = (version: Version): Progress =>
      this.#sides[version].advance(state[version], (question) => {
        const one = given.get(question);
        if (one) given.set(question, { ...one, askedBy: [...one.askedBy, version] });
        return one?.value;
      });
    const settled = { before: advanced("before"), after: advanced("after") };
    for (const [question, { askedBy }] of given) {
      const isOpen = VERSIONS.some(
        (one) => !askedBy.includes(one) && this.#sides[one].comesTo(settled[one], question),
      );
      if (isOpen) continue;
      given.delete(question);
      const [only, other] = askedBy;
      const asked = state.path.findIndex((one) => one.question === question);
      if (only && !other) this.#keepInOne(only, state.path.slice(0, asked + 1));
    }
    return { ...settled, given, path: state.path };
  }

  #keepInOne(version: Version, path: readonly Answer[]): void {
    const key = JSON.stringify([version, path.at(-1)]);
    if (!this.#inOne.has(key)) this.#inOne.set(key, { version, path });
  }

  #answersTo(id: string): Answers {
    const { before, after } = this.#sides;
    const tests = [...new Map([...before.testsOf(id), ...after.testsOf(id)]).values()];
    const answers =
      this.#answers.get(id) ??
      answersTo(
        { before: before.catalog.questions.get(id), after: after.catalog.questions.get(id) },
        tests,
        after.catalog.figures,
      );
    this.#answers.set(id, answers);
    return answers;
  }
}

/** Each walks also where the questions stand that matter to the other. */
function sidesOf(before: Roots, after: Roots, about: About): { [V in Version]: Side } {
  let questions: ReadonlySet<string> = new Set();
  for (;;) {
    const sides = {
      before: new Side(before, about, questions),
      after: new Side(after, about, questions),
    };
    const both = new Set([...sides.before.questions, ...sides.after.questions]);
    if (both.size === questions.size) return sides;
    questions = both;
  }
}

const keyOf = ({ before, after, given }: State): string =>
  JSON.stringify([before.place, before.left, after.place, after.left, [...given]]);

/** Answers that both versions take, one of each kind that the tests tell apart, and those that only one takes. */
type Answers = { readonly [V in Version | "both"]: readonly Value[] };

function answersTo(
  { before, after }: { readonly [V in Version]: Question | undefined },
  tests: readonly TestExpr[],
  figures: ReadonlyMap<string, Figure>,
): Answers {
  const all = (question: Question): Value[] =>
    representatives(question, tests, figures).map((one) => one.value);
  // Asked by one version only, whatever is answered is its own.
  if (!before || !after) {
    const only = before ?? after;
    return { both: only ? all(only) : [], before: [], after: [] };
  }
  const takenBy = (question: Question, value: Value): boolean =>
    valueProblem(question, value) === null;
  const onlyBy = (one: Question, other: Question): Value[] =>
    [...extremes(one), ...all(one)].filter(
      (value) => takenBy(one, value) && !takenBy(other, value),
    );
  return {
    both: all(narrowed(before, after)).filter(
      (value) => takenBy(before, value) && takenBy(after, value),
    ),
    before: onlyBy(before, after),
    after: onlyBy(after, before),
  };
}

/** What is asked in the version after, with no more to choose from than before. */
const narrowed = (before: Question, after: Question): Question => ({
  ...after,
  options: after.options.filter((one) => before.options.includes(one)),
  ...(after.kind === "number"
    ? {
        min: Math.max(Number(before.min), Number(after.min)),
        max: Math.min(Number(before.max), Number(after.max)),
      }
    : {}),
});

/** Every option by itself, the least and the most: among them is what the other version may not take. */
function extremes({ kind, options, min, max }: Question): Value[] {
  if (kind === "many") return options.map((one) => [one]);
  return kind === "one" ? [...options] : [min, max].filter((one) => one !== null);
}
