import { DAY_MS } from "../lib/clock.ts";
import type { Cases } from "./cases.ts";
import { RETENTION } from "./retention.ts";
import type { Identity, Link, StoredTurn, Tombstone } from "./store.ts";

/** What memory holds of the tables. A cache: built from them, thrown away on eviction. */
export type State = New | Live | Gone;
/** No turn was taken: nothing is stored. */
export interface New {
  readonly kind: "new";
}
export interface Live {
  readonly kind: "live";
  readonly identity: Identity;
  readonly links: readonly Link[];
  readonly turns: readonly StoredTurn[];
}
/** Erased or expired: only the row that says so is left. */
export interface Gone {
  readonly kind: "gone";
  readonly tombstone: Tombstone;
}

/** When a conversation without a case expires, ms since epoch. */
export function expiryOf({ identity, turns }: Live): number {
  const { idleDays, savedDays } = RETENTION;
  const last = turns.at(-1)?.at ?? identity.beganAt;
  return last + (identity.isSaved ? savedDays : idleDays) * DAY_MS;
}

/** When what is left of a conversation goes, ms since epoch; null: it waits for something else. */
export function endOf(state: State, cases: Cases): number | null {
  // While a case is left, only its own dates count.
  if (state.kind === "new" || cases.all().length > 0) return null;
  if (state.kind === "live") return expiryOf(state);
  // The last word to a desk and to the figures goes out first.
  return cases.nextAt() === null ? state.tombstone.goneAt + RETENTION.goneRowDays * DAY_MS : null;
}

/** Whether it has come to its end, however late the alarm is that will see to it. */
export function isOver(state: State, cases: Cases, now: number): boolean {
  const end = endOf(state, cases);
  return end !== null && end <= now;
}

/** When the clock next has something to do; null: nothing, until somebody does something. */
export function nextAt(state: State, cases: Cases): number | null {
  if (state.kind === "new") return null;
  const moments = [cases.nextAt(), endOf(state, cases)].filter((at) => at !== null);
  // A case somebody has taken, with no day promised, waits for people and not for the clock.
  return moments.length === 0 ? null : Math.min(...moments);
}
