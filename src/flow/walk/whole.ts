import { at } from "./at.ts";
import { ALWAYS, type Formula, NEVER } from "./formula.ts";
import { groupingOf } from "./groups.ts";
import type { Roots, Stretch } from "./roots.ts";

/** The whole list: one conversation through all flows it leads to. */
export interface WholeNumbers {
  readonly combinations: bigint;
  /** Merged states on the borders of the flows and inside each. */
  readonly states: number;
  readonly fewest: number;
  readonly most: number;
  /** With options equally likely. */
  readonly expected: number;
}

/** How many ways lead to a state, and how many questions they asked. */
interface Tally {
  ways: bigint;
  chance: number;
  fewest: number;
  most: number;
  /** Questions asked, each way weighed by its chance. */
  asked: number;
}
interface State extends Tally {
  /** What is left of the conditions it still knows of. */
  readonly left: readonly Formula[];
}

const START: Tally = { ways: 1n, chance: 1, fewest: 0, most: 0, asked: 0 };

/**
 * Counts the whole list flow by flow. Between two flows a state is what is left of all that is still to be asked;
 * inside a flow only what that flow reads or changes is told apart, and what comes of that is worked out once, however
 * many states of the whole it holds for.
 */
export function measureWhole(roots: Roots): WholeNumbers {
  let states: readonly State[] = [{ ...START, left: roots.places.map((place) => place.asks) }];
  let size = states.length;
  for (const { id } of roots.catalog.flows) {
    const stretch = roots.stretches.get(id) ?? { start: 0, end: 0 };
    const passage = new Passage(roots, stretch);
    states = passage.through(states);
    size += states.length + passage.size;
  }
  const [only] = states;
  if (!only) throw new Error("a conversation that never ends");
  const { ways, fewest, most, asked } = only;
  return { combinations: ways, states: size, fewest, most, expected: asked };
}

/** One flow: from the states before it to those after it. Positions count from the first place of the flow. */
class Passage {
  readonly #roots: Roots;
  readonly #stretch: Stretch;
  readonly #length: number;
  /** Later positions that read a question of this flow, or ask it again. */
  readonly #affected: readonly number[];
  readonly #known = new Map<string, readonly State[]>();
  size = 0;

  constructor(roots: Roots, stretch: Stretch) {
    this.#roots = roots;
    this.#stretch = stretch;
    this.#length = stretch.end - stretch.start;
    const own = new Set(
      roots.places.slice(stretch.start, stretch.end).map((place) => place.question),
    );
    this.#affected = roots.places.flatMap(({ question, asks }, place) => {
      const isRead = [...roots.formulas.questionsIn(asks)].some((one) => own.has(one));
      const isLater = place >= stretch.end;
      return isLater && (isRead || own.has(question)) ? [place - stretch.start] : [];
    });
  }

  through(before: readonly State[]): State[] {
    const after = new Map<string, State>();
    for (const state of before) {
      const rest = state.left.slice(this.#length);
      for (const ending of this.#endings(state.left)) {
        const left = [...rest];
        this.#affected.forEach((position, index) => {
          left[position - this.#length] = at(ending.left, this.#length + index);
        });
        meet(after, left, chained(state, ending));
      }
    }
    return [...after.values()];
  }

  /** What can come of the flow, told apart by what is left of the affected positions. */
  #endings(left: readonly Formula[]): readonly State[] {
    const relevant = [
      ...left.slice(0, this.#length),
      ...this.#affected.map((position) => at(left, position)),
    ];
    const key = relevant.join();
    const known = this.#known.get(key);
    if (known) return known;
    let level: readonly State[] = [{ ...START, left: relevant }];
    for (let index = 0; index < this.#length; index++) {
      level = this.#next(level, index);
      this.size += level.length;
    }
    this.#known.set(key, level);
    return level;
  }

  #next(level: readonly State[], index: number): State[] {
    const { question, chance, item } = at(this.#roots.places, this.#stretch.start + index);
    const { formulas } = this.#roots;
    const next = new Map<string, State>();
    for (const state of level) {
      const asks = at(state.left, index);
      if (asks !== ALWAYS && asks !== NEVER) throw new Error(`undecided: ${item.question}`);
      const later = state.left.map((one, position) => (position <= index ? NEVER : one));
      if (asks === NEVER) {
        const left = later.map((one) => formulas.passed(one, question, chance));
        meet(next, left, state);
        continue;
      }
      for (const group of groupingOf(this.#roots, question, later).groups) {
        const left = later.map((one, position) =>
          this.#isAsked(position, question)
            ? NEVER
            : formulas.answered(one, question, group.answer),
        );
        const { count, share } = group;
        meet(
          next,
          left,
          chained(state, {
            ...START,
            ways: count,
            chance: share,
            fewest: 1,
            most: 1,
            asked: share,
          }),
        );
      }
    }
    return [...next.values()];
  }

  /** Asked once: later places of the question are passed over. */
  #isAsked(position: number, question: number): boolean {
    const offset = position < this.#length ? position : at(this.#affected, position - this.#length);
    return this.#roots.places[this.#stretch.start + offset]?.question === question;
  }
}

const chained = (first: Tally, then: Tally): Tally => ({
  ways: first.ways * then.ways,
  chance: first.chance * then.chance,
  fewest: first.fewest + then.fewest,
  most: first.most + then.most,
  asked: first.asked * then.chance + first.chance * then.asked,
});

function meet(level: Map<string, State>, left: readonly Formula[], tally: Tally): void {
  const key = left.join();
  const known = level.get(key);
  if (!known) {
    const { ways, chance, fewest, most, asked } = tally;
    level.set(key, { left, ways, chance, fewest, most, asked });
    return;
  }
  known.ways += tally.ways;
  known.chance += tally.chance;
  known.fewest = Math.min(known.fewest, tally.fewest);
  known.most = Math.max(known.most, tally.most);
  known.asked += tally.asked;
}
