import { type CatalogCard, type CatalogFlow, questionsReadBy } from "../build.ts";
import { at } from "./at.ts";
import { coneOf } from "./cone.ts";
import { Diagram, type State } from "./diagram.ts";
import { failure, type Failure, type Property } from "./failure.ts";
import { ALWAYS, type Formula } from "./formula.ts";
import { type Ahead, highest, lengthsFrom, longestPath, longestWait, summary } from "./lengths.ts";
import type { Roots, Stretch } from "./roots.ts";

export const MOST_QUESTIONS = 12;
export const MOST_EXPECTED = 7;
/** The first advice with a source comes after at most this many answers of a flow. */
export const MOST_ANSWERS_BEFORE_ADVICE = 3;

/** The size of a flow, proved from every set of shared answers that the flows before it can leave. */
export interface FlowNumbers {
  readonly flow: string;
  /** Combinations of its answers with the earlier answers it depends on. */
  readonly combinations: bigint;
  /** Merged states of those. */
  readonly states: number;
  /** Questions it asks; what is known from before does not count. */
  readonly fewest: number;
  readonly most: number;
  readonly expected: number;
  /** From the set of shared answers that makes it longest. */
  readonly mostExpected: number;
  /** Answers given, at most, before the first advice with a source. */
  readonly answersBeforeAdvice: number;
}
export interface FlowProof {
  readonly numbers: FlowNumbers;
  readonly failures: readonly Failure[];
}

/** Walks one flow, with as much of the flows before it as it can see. */
export function proveFlow(roots: Roots, flow: CatalogFlow): FlowProof {
  const walk = new FlowWalk(roots, flow);
  const { numbers, failures } = walk.proveLength();
  return { numbers, failures: [...failures, ...walk.proveEndings(), ...walk.proveNoneCloses()] };
}

class FlowWalk {
  readonly #roots: Roots;
  readonly #flow: CatalogFlow;
  readonly #stretch: Stretch;
  /** The flows whose advice can end this one: itself, and those that open every conversation. */
  readonly #speakers: ReadonlySet<string>;
  /** Whether another flow follows, as far as this one decides: its endings are then theirs. */
  readonly #followers: Formula | null;

  constructor(roots: Roots, flow: CatalogFlow) {
    this.#roots = roots;
    this.#flow = flow;
    this.#stretch = roots.stretches.get(flow.id) ?? { start: 0, end: 0 };
    const openers = roots.catalog.flows.filter((one) => opens(roots, one)).map((one) => one.id);
    this.#speakers = new Set([flow.id, ...openers]);
    this.#followers = openers.includes(flow.id)
      ? roots.formulas.any(
          roots.catalog.flows.flatMap((one) =>
            openers.includes(one.id) ? [] : [roots.active(one.id)],
          ),
        )
      : null;
  }

  proveLength(): { numbers: FlowNumbers; failures: Failure[] } {
    const diagram = this.#diagram([]);
    const level = this.#level(diagram);
    const starts = this.#activeAt(diagram, level);
    const ahead = lengthsFrom(diagram, level);
    const advice = this.#proveEarlyAdvice();
    const numbers = {
      flow: this.#flow.id,
      combinations: this.#activeAt(diagram, diagram.places.length).reduce(
        (sum, one) => sum + one.ways,
        0n,
      ),
      states: diagram.size,
      ...summary(starts, ahead),
      answersBeforeAdvice: advice.answers,
    };
    return {
      numbers,
      failures: [...this.#judgeLength(diagram, level, starts, ahead), ...advice.failures],
    };
  }

  #judgeLength(
    diagram: Diagram,
    level: number,
    starts: readonly State[],
    ahead: ReadonlyMap<State, Ahead>,
  ): Failure[] {
    const flow = this.#flow.id;
    const longest = highest(starts, (state) => ahead.get(state)?.most ?? 0);
    const slowest = highest(starts, (state) => ahead.get(state)?.expected ?? 0);
    const failures: Failure[] = [];
    if (longest && longest.value > MOST_QUESTIONS) {
      const path = longestPath(diagram, longest.state, level, ahead);
      failures.push(failure("too-many-questions", flow, [flow], path, longest.value));
    }
    if (slowest && slowest.value > MOST_EXPECTED) {
      const path = diagram.pathTo(slowest.state);
      failures.push(failure("too-many-expected", flow, [flow], path, slowest.value));
    }
    return failures;
  }

  #proveEarlyAdvice(): { answers: number; failures: Failure[] } {
    const flow = this.#flow.id;
    const diagram = this.#diagram([this.#anyCard((card) => card.flow === flow && hasFacts(card))]);
    const level = this.#level(diagram);
    const wait = longestWait(
      diagram,
      this.#activeAt(diagram, level),
      level,
      (state) => diagram.output(state, 1) === ALWAYS,
    );
    const isLate = wait.answers > MOST_ANSWERS_BEFORE_ADVICE;
    return {
      answers: wait.answers,
      failures: isLate ? [failure("advice-too-late", flow, [flow], wait.path, wait.answers)] : [],
    };
  }

  /** Every ending has advice with a source that depends on this flow's answers, a to-do and somewhere to turn. */
  proveEndings(): Failure[] {
    const needs: readonly (readonly [Property, (card: CatalogCard) => boolean])[] = [
      ["ending-without-advice", (card) => this.#advises(card)],
      ["ending-without-todo", (card) => (card.todo ?? []).length > 0],
      ["ending-without-desk", (card) => this.#roots.catalog.desks.has(card.desk ?? "")],
    ];
    return needs.flatMap(([property, gives]) => {
      const diagram = this.#diagram([
        this.#anyCard(gives),
        ...(this.#followers === null ? [] : [this.#followers]),
      ]);
      const bare = this.#activeAt(diagram, diagram.places.length).find(
        (ending) =>
          diagram.output(ending, 1) !== ALWAYS &&
          (this.#followers === null || diagram.output(ending, 2) !== ALWAYS),
      );
      return bare ? [failure(property, this.#flow.id, [this.#flow.id], diagram.pathTo(bare))] : [];
    });
  }

  /**
   * No card is the only advice in more than half of all combinations. At most one can be, so groups of cards are
   * halved: a group that is the only advice in no more than half holds none.
   */
  proveNoneCloses(): Failure[] {
    if (this.#followers !== null) return [];
    const { cards } = this.#roots.catalog;
    const advising = [...cards.keys()].filter((index) => this.#advises(at(cards, index)));
    let suspects = advising;
    let share = advising.length === 0 ? 0 : this.#shareClosedBy(advising, advising);
    while (suspects.length > 1 && share > 0.5) {
      const half = suspects.slice(0, suspects.length / 2);
      share = this.#shareClosedBy(half, advising);
      if (share <= 0.5) {
        suspects = suspects.slice(half.length);
        share = this.#shareClosedBy(suspects, advising);
      } else suspects = half;
    }
    return suspects.flatMap((index) => {
      const { card, flow } = at(cards, index);
      return share > 0.5
        ? [failure("one-card-closes", flow, [card, this.#flow.id], null, share * 100)]
        : [];
    });
  }

  /** The share of combinations in which only cards of a group advise. */
  #shareClosedBy(group: readonly number[], advising: readonly number[]): number {
    const any = (cards: readonly number[]): Formula =>
      this.#roots.formulas.any(cards.map((index) => this.#roots.card(index, this.#stretch.end)));
    const diagram = this.#diagram([
      any(group),
      any(advising.filter((index) => !group.includes(index))),
    ]);
    const endings = this.#activeAt(diagram, diagram.places.length);
    const ways = (states: readonly State[]): bigint =>
      states.reduce((sum, one) => sum + one.ways, 0n);
    const closed = endings.filter(
      (one) => diagram.output(one, 1) === ALWAYS && diagram.output(one, 2) !== ALWAYS,
    );
    const all = ways(endings);
    // Thousandths are enough to tell more than half, and exact up to there.
    return all === 0n
      ? 0
      : ways(closed) * 2n > all
        ? Number((ways(closed) * 1000n) / all) / 1000
        : 0;
  }

  /** Has a source and depends on what this flow asks. */
  #advises(card: CatalogCard): boolean {
    const own = new Set(this.#flow.items.map((item) => item.question));
    const read = questionsReadBy(card.condition, this.#roots.catalog);
    return (
      this.#speakers.has(card.flow) &&
      hasFacts(card) &&
      [...read].some((question) => own.has(question))
    );
  }
  #anyCard(suits: (card: CatalogCard) => boolean): Formula {
    return this.#roots.formulas.any(
      this.#roots.catalog.cards.flatMap((card, index) =>
        this.#speakers.has(card.flow) && suits(card)
          ? [this.#roots.card(index, this.#stretch.end)]
          : [],
      ),
    );
  }

  /** Output 0 is always whether the flow is part of the conversation. */
  #diagram(outputs: readonly Formula[]): Diagram {
    const { start, end } = this.#stretch;
    const all = [this.#roots.active(this.#flow.id), ...outputs];
    const own = [...this.#flow.items.keys()].map((index) => start + index);
    return new Diagram(this.#roots, coneOf(this.#roots, all, end, own), all);
  }
  #level(diagram: Diagram): number {
    return diagram.places.length - this.#flow.items.length;
  }
  #activeAt(diagram: Diagram, level: number): readonly State[] {
    return at(diagram.levels, level).filter((state) => diagram.output(state, 0) === ALWAYS);
  }
}

const hasFacts = (card: CatalogCard): boolean => (card.facts ?? []).length > 0;

/** A flow that is always part of the conversation and decides which others are. */
const opens = ({ catalog }: Roots, flow: CatalogFlow): boolean => {
  const asked = new Set(flow.items.map((item) => item.question));
  return (
    flow.when === null &&
    catalog.flows.some(
      (other) =>
        other !== flow && [...questionsReadBy(other.when, catalog)].some((one) => asked.has(one)),
    )
  );
};
