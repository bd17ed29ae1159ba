import type { Catalog, Remaining } from "../build.ts";
import type { Value } from "../condition.ts";
import type { AnswerSet } from "./answer-sets.ts";
import { at, pairKey } from "./at.ts";
import { ALWAYS, type Formula, NEVER } from "./formula.ts";
import { Roots } from "./roots.ts";

/** What is left to ask: for every place in the list, when it asks. All paths that leave the same are one state. */
type Left = readonly Formula[];
interface State {
  readonly left: Left;
  /** Where an answer leads, by question and class. */
  readonly after: Map<number, State>;
  remaining: Remaining | null;
}
/** By question, the class of an answer already given to it further down the list. */
type Kept = ReadonlyMap<number, number>;

const NOTHING_KEPT: Kept = new Map();
/** Past this many the memory is dropped: a Worker has 128 MB, and what is needed comes back in milliseconds. */
const MOST_REMEMBERED = 20_000;

const byCatalog = new WeakMap<Catalog, Progress>();

/**
 * The fewest and the most questions still to be asked, given the answers on the path. An answer to a question further
 * down the list is kept while its question is asked.
 */
export function remaining(catalog: Catalog, answers: ReadonlyMap<string, Value>): Remaining {
  if (answers.size === 0 && catalog.counted) return catalog.counted;
  let progress = byCatalog.get(catalog);
  if (!progress || progress.size > MOST_REMEMBERED) {
    progress = new Progress(catalog);
    byCatalog.set(catalog, progress);
  }
  return progress.remaining(answers);
}

class Progress {
  readonly #roots: Roots;
  /** Per question, the places whose conditions read it. */
  readonly #readers: readonly (readonly number[])[];
  readonly #start: State;
  readonly #states = new Map<string, State>();
  readonly #parts = new Map<string, Remaining>();

  constructor(catalog: Catalog) {
    this.#roots = new Roots(catalog, "steps");
    const { formulas, places } = this.#roots;
    this.#readers = this.#roots.questions.map((_, question) =>
      places.flatMap(({ asks }, place) =>
        formulas.questionsIn(asks).has(question) ? [place] : [],
      ),
    );
    const left = places.map((place) => place.asks);
    this.#start = this.#state(
      this.#settle(
        left,
        [...left.keys()].filter((place) => left[place] === NEVER),
      ),
    );
  }

  get size(): number {
    return this.#states.size + this.#parts.size;
  }

  remaining(answers: ReadonlyMap<string, Value>): Remaining {
    let state = this.#start;
    let given = 0;
    for (const [index, { item, question }] of this.#roots.places.entries()) {
      if (state.left[index] !== ALWAYS) continue;
      const value = answers.get(item.question);
      const answer = value === undefined ? undefined : this.#roots.classOf(question, value);
      if (answer === undefined) break;
      given++;
      state = this.#answer(state, index, answer);
    }
    if (given < answers.size) return this.#ofAll(state.left, this.#keptIn(state, answers));
    state.remaining ??= this.#ofAll(state.left, NOTHING_KEPT);
    return state.remaining;
  }

  #keptIn(state: State, answers: ReadonlyMap<string, Value>): Kept {
    const kept = new Map<number, number>();
    for (const [index, { item, question }] of this.#roots.places.entries()) {
      const value = state.left[index] === NEVER ? undefined : answers.get(item.question);
      const answer = value === undefined ? undefined : this.#roots.classOf(question, value);
      if (answer !== undefined) kept.set(question, answer);
    }
    return kept;
  }

  #answer(state: State, place: number, answer: number): State {
    const key = pairKey(place, answer);
    const known = state.after.get(key);
    if (known) return known;
    const next = this.#state(this.#leftAfter(state.left, place, answer));
    state.after.set(key, next);
    return next;
  }

  #state(left: Left): State {
    const key = left.join();
    const known = this.#states.get(key);
    if (known) return known;
    const state: State = { left, after: new Map(), remaining: null };
    this.#states.set(key, state);
    return state;
  }

  /** Places that cannot affect each other are counted apart and added: flows with nothing in common, for one. */
  #ofAll(left: Left, kept: Kept): Remaining {
    let fewest = 0;
    let most = 0;
    for (const part of this.#apart(left)) {
      const one = this.#ofPart(part, left, kept);
      fewest += one.fewest;
      most += one.most;
    }
    return { fewest, most };
  }

  #ofPart(part: readonly number[], left: Left, kept: Kept): Remaining {
    const key = part.map((place) => `${place}:${left[place]}${this.#keptMark(place, kept)}`).join();
    const known = this.#parts.get(key);
    if (known) return known;
    const found = this.#countPart(part, left, kept);
    this.#parts.set(key, found);
    return found;
  }
  #keptMark(place: number, kept: Kept): string {
    const answer = kept.get(at(this.#roots.places, place).question);
    return answer === undefined ? "" : `=${answer}`;
  }

  #countPart(part: readonly number[], left: Left, kept: Kept): Remaining {
    const first = at(part, 0);
    const { question } = at(this.#roots.places, first);
    const alone = left.map((formula, place) => (part.includes(place) ? formula : NEVER));
    const given = kept.get(question);
    const after = (answer: number): Remaining =>
      this.#ofAll(this.#leftAfter(alone, first, answer), kept);
    if (given !== undefined) return after(given);
    const ways = this.#toldApart(part, left, question).map(after);
    return {
      fewest: 1 + Math.min(...ways.map((way) => way.fewest)),
      most: 1 + Math.max(...ways.map((way) => way.most)),
    };
  }

  /** One class of each kind of answer that what is left can tell apart: an answer that nobody reads counts once. */
  #toldApart(part: readonly number[], left: Left, question: number): number[] {
    const { formulas, classes } = this.#roots;
    const sets = new Set<AnswerSet>();
    for (const place of part) formulas.answerSets(at(left, place), question, sets);
    const kinds = new Map<string, number>();
    for (const answer of at(classes, question).keys()) {
      let kind = "";
      for (const set of sets) kind += formulas.sets.has(set, answer) ? "1" : "0";
      if (!kinds.has(kind)) kinds.set(kind, answer);
    }
    return [...kinds.values()];
  }

  /** Groups the places still open by whether an answer given at one can be seen at another. */
  #apart(left: Left): number[][] {
    const group = [...this.#roots.questions.keys()];
    const groupOf = (question: number): number => {
      let found = question;
      while (at(group, found) !== found) found = at(group, found);
      group[question] = found;
      return found;
    };
    const parts = new Map<number, number[]>();
    const open = [...left.keys()].filter((place) => left[place] !== NEVER);
    for (const place of open) {
      const own = groupOf(at(this.#roots.places, place).question);
      for (const question of this.#roots.formulas.questionsIn(at(left, place)))
        group[groupOf(question)] = groupOf(own);
    }
    for (const place of open) {
      const own = groupOf(at(this.#roots.places, place).question);
      const part = parts.get(own);
      if (part) part.push(place);
      else parts.set(own, [place]);
    }
    return [...parts.values()];
  }

  #leftAfter(left: Left, place: number, answer: number): Left {
    const { question } = at(this.#roots.places, place);
    const after = [...left];
    const never: number[] = [];
    const change = (other: number, formula: Formula): void => {
      if (formula === NEVER && after[other] !== NEVER) never.push(other);
      after[other] = formula;
    };
    for (const other of at(this.#readers, question)) {
      change(other, this.#roots.formulas.answered(at(left, other), question, answer));
    }
    // Asked once: at its other places the question is known.
    for (const other of this.#roots.placesOf(question)) change(other, NEVER);
    return this.#settle(after, never);
  }

  /** What certainly will not be asked is passed over at once, and so is what follows from that. */
  #settle(left: Formula[], never: number[]): Left {
    for (let place = never.pop(); place !== undefined; place = never.pop()) {
      const { question } = at(this.#roots.places, place);
      const places = this.#roots.placesOf(question);
      const asking = places.findIndex((one) => left[one] !== NEVER);
      const passed = asking === -1 ? places.length : asking;
      for (const other of at(this.#readers, question)) {
        const before = at(left, other);
        const after = this.#roots.formulas.passed(before, question, passed);
        left[other] = after;
        if (after === NEVER && before !== NEVER) never.push(other);
      }
    }
    return left;
  }
}
