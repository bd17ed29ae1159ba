import type { Answer } from "../log.ts";
import type { Diagram, State } from "./diagram.ts";

/** How many questions a state still asks. */
export interface Ahead {
  readonly fewest: number;
  readonly most: number;
  /** With options equally likely. */
  readonly expected: number;
}

export interface Summary extends Ahead {
  /** From the state that makes it longest. */
  readonly mostExpected: number;
}

const NONE_AHEAD: Ahead = { fewest: 0, most: 0, expected: 0 };

/** How many questions lie ahead of every state, from the endings up to a level. */
export function lengthsFrom(diagram: Diagram, level: number): ReadonlyMap<State, Ahead> {
  const ahead = new Map<State, Ahead>();
  for (const states of diagram.levels.slice(level).toReversed()) {
    for (const state of states) ahead.set(state, aheadOf(state, ahead));
  }
  return ahead;
}

function aheadOf(state: State, ahead: ReadonlyMap<State, Ahead>): Ahead {
  const ways = state.branches.map(({ group, to }) => {
    return { ...(ahead.get(to) ?? NONE_AHEAD), asks: group ? 1 : 0, share: group?.share ?? 1 };
  });
  if (ways.length === 0) return NONE_AHEAD;
  return {
    fewest: Math.min(...ways.map((way) => way.asks + way.fewest)),
    most: Math.max(...ways.map((way) => way.asks + way.most)),
    expected: ways.reduce((sum, way) => sum + way.share * (way.asks + way.expected), 0),
  };
}

/** A path through a state that asks as much as any. */
export function longestPath(
  diagram: Diagram,
  from: State,
  level: number,
  ahead: ReadonlyMap<State, Ahead>,
): Answer[] {
  const path = diagram.pathTo(from);
  let state = from;
  for (let index = level; index < diagram.places.length; index++) {
    const [first, ...rest] = state.branches;
    if (!first) break;
    const most = (to: State): number => ahead.get(to)?.most ?? 0;
    const longest = rest.reduce(
      (best, branch) => (most(branch.to) > most(best.to) ? branch : best),
      first,
    );
    if (longest.group) path.push(diagram.answer(index, longest.group));
    state = longest.to;
  }
  return path;
}

/** The longest wait for something: how many answers are given, at most, before it holds. */
export interface Wait {
  readonly answers: number;
  readonly path: readonly Answer[];
}

/** The longest wait, from the states at a level, until `holds`. */
export function longestWait(
  diagram: Diagram,
  starts: readonly State[],
  level: number,
  holds: (state: State) => boolean,
): Wait {
  let longest: Wait = { answers: 0, path: [] };
  let waiting = new Map<State, Wait>();
  for (const state of starts) {
    if (!holds(state)) waiting.set(state, { answers: 0, path: diagram.pathTo(state) });
  }
  for (let index = level; index < diagram.places.length; index++) {
    const next = new Map<State, Wait>();
    for (const [state, wait] of waiting) {
      for (const { group, to } of state.branches) {
        const grown = group
          ? { answers: wait.answers + 1, path: [...wait.path, diagram.answer(index, group)] }
          : wait;
        if (grown.answers > longest.answers) longest = grown;
        const isLonger = grown.answers > (next.get(to)?.answers ?? -1);
        if (isLonger && !holds(to)) next.set(to, grown);
      }
    }
    waiting = next;
  }
  return longest;
}

/** What the states a flow can begin in have ahead, all together. */
export function summary(starts: readonly State[], ahead: ReadonlyMap<State, Ahead>): Summary {
  const all = starts.flatMap((state) => {
    const one = ahead.get(state);
    return one ? [{ ...one, chance: state.chance }] : [];
  });
  const chance = all.reduce((sum, one) => sum + one.chance, 0);
  return {
    fewest: all.length === 0 ? 0 : Math.min(...all.map((one) => one.fewest)),
    most: Math.max(0, ...all.map((one) => one.most)),
    expected:
      chance === 0 ? 0 : all.reduce((sum, one) => sum + one.chance * one.expected, 0) / chance,
    mostExpected: Math.max(0, ...all.map((one) => one.expected)),
  };
}

/** The state of the highest value. */
export function highest(
  states: readonly State[],
  valueOf: (state: State) => number,
): { readonly state: State; readonly value: number } | null {
  const valued = states.map((state) => ({ state, value: valueOf(state) }));
  return valued.toSorted((a, b) => b.value - a.value)[0] ?? null;
}
