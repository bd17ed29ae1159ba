import type { Answer } from "../log.ts";
import { at } from "./at.ts";
import { ALWAYS, type Formula, NEVER } from "./formula.ts";
import { type Group, type Grouping, groupingOf } from "./groups.ts";
import type { Place, Roots } from "./roots.ts";

export interface Branch {
  /** null: the question is passed over. */
  readonly group: Group | null;
  readonly to: State;
}
/** All partial paths that nothing later in the diagram can tell apart. */
export interface State {
  /** What is left of each condition: one for each place, then one for each output. */
  readonly left: readonly Formula[];
  /** How many combinations of answers lead here. */
  ways: bigint;
  /** How likely it is to come here, when options are equally likely. */
  chance: number;
  /** The first way found. */
  readonly from: { readonly state: State; readonly group: Group | null } | null;
  branches: readonly Branch[];
}

/**
 * Walks a part of the list once for all answers: level n holds the states before the n-th of `places`, the last level
 * the endings. `outputs` are formulas that are decided at the end, and what the states are told apart by.
 */
export class Diagram {
  readonly roots: Roots;
  readonly places: readonly Place[];
  readonly levels: readonly (readonly State[])[];
  readonly #groupings: readonly Grouping[];

  constructor(roots: Roots, places: readonly number[], outputs: readonly Formula[]) {
    this.roots = roots;
    this.places = places.map((place) => at(roots.places, place));
    const first = [...this.places.map((place) => place.asks), ...outputs];
    this.#groupings = this.places.map((place) => groupingOf(roots, place.question, first));
    const start: State = { left: first, ways: 1n, chance: 1, from: null, branches: [] };
    const levels: (readonly State[])[] = [[start]];
    for (const index of this.places.keys())
      levels.push(this.#nextLevel(at(levels, index), index, first));
    this.levels = levels;
  }

  get endings(): readonly State[] {
    return this.levels.at(-1) ?? [];
  }
  /** How many states the walk comes through in all. */
  get size(): number {
    return this.levels.reduce((sum, level) => sum + level.length, 0);
  }
  /** What is left of an output; decided in every ending. */
  output(state: State, index: number): Formula {
    return at(state.left, this.places.length + index);
  }

  /** A path that leads to a state: the answers given on it. */
  pathTo(state: State): Answer[] {
    const answers: Answer[] = [];
    let place = this.levels.findIndex((level) => level.includes(state));
    for (let from = state.from; from; from = from.state.from) {
      place--;
      if (from.group) answers.unshift(this.answer(place, from.group));
    }
    return answers;
  }
  answer(index: number, group: Group): Answer {
    const { question, item } = at(this.places, index);
    return {
      question: item.question,
      value: at(at(this.roots.classes, question), group.answer).value,
    };
  }

  /**
   * Numbers the states by what can still come of them, endings by `labelOf`: two states have one number exactly when
   * the same answers ask the same questions and end alike. `compare` is told of each different state that asks: the
   * number each class of answers leads to.
   */
  number(
    labelOf: (ending: State) => string,
    compare: (question: number, numberAfter: (answer: number) => number) => void,
  ): void {
    const numbers = new Map<string, number>();
    const numberOf = new Map<State, number>();
    const keep = (key: string): { number: number; isNew: boolean } => {
      const known = numbers.get(key);
      if (known !== undefined) return { number: known, isNew: false };
      numbers.set(key, numbers.size);
      return { number: numbers.size - 1, isNew: true };
    };
    for (const ending of this.endings) numberOf.set(ending, keep(`end ${labelOf(ending)}`).number);
    const to = (branch: Branch): number => numberOf.get(branch.to) ?? -1;
    for (const [index, { question }] of [...this.places.entries()].toReversed()) {
      for (const state of at(this.levels, index)) {
        const [only] = state.branches;
        if (only && only.group === null) {
          numberOf.set(state, to(only));
          continue;
        }
        const { number, isNew } = keep(`${question}:${state.branches.map(to).join()}`);
        numberOf.set(state, number);
        if (!isNew) continue;
        const after = state.branches.map(to);
        const { groupOf } = at(this.#groupings, index);
        if (new Set(after).size > 1)
          compare(question, (answer) => at(after, groupOf[answer] ?? -1));
      }
    }
  }

  #nextLevel(level: readonly State[], index: number, first: readonly Formula[]): State[] {
    const { question } = at(this.places, index);
    const reading = first.flatMap((formula, position) =>
      position > index && this.roots.formulas.questionsIn(formula).has(question) ? [position] : [],
    );
    const next = new Map<string, State>();
    for (const state of level) {
      const asks = at(state.left, index);
      // Everything it reads was asked or passed over before; what is left undecided is a bug of the walk.
      if (asks !== ALWAYS && asks !== NEVER)
        throw new Error(`undecided: ${this.places[index]?.item.question}`);
      const groups = asks === ALWAYS ? at(this.#groupings, index).groups : [null];
      state.branches = groups.map((group) => {
        const left = this.#leftAfter(state, index, reading, group);
        return { group, to: meet(next, left, state, group) };
      });
    }
    return [...next.values()];
  }

  #leftAfter(
    state: State,
    index: number,
    reading: readonly number[],
    group: Group | null,
  ): readonly Formula[] {
    const { formulas } = this.roots;
    const { question, chance } = at(this.places, index);
    const left = [...state.left];
    left[index] = NEVER;
    for (const position of reading) {
      const formula = at(left, position);
      left[position] = group
        ? formulas.answered(formula, question, group.answer)
        : formulas.passed(formula, question, chance);
    }
    // Asked once: later places of the question are passed over, and nothing reads them any more.
    if (group) {
      for (let later = index + 1; later < this.places.length; later++) {
        if (this.places[later]?.question === question) left[later] = NEVER;
      }
    }
    return left;
  }
}

function meet(
  level: Map<string, State>,
  left: readonly Formula[],
  from: State,
  group: Group | null,
): State {
  const ways = from.ways * (group?.count ?? 1n);
  const chance = from.chance * (group?.share ?? 1);
  const key = left.join();
  const known = level.get(key);
  if (known) {
    known.ways += ways;
    known.chance += chance;
    return known;
  }
  const state: State = { left, ways, chance, from: { state: from, group }, branches: [] };
  level.set(key, state);
  return state;
}
