import type { Rates } from "./draw.ts";

/** What may happen to a call: it fails before it did anything, or after it did all of it; or nobody answers. */
export type CallFault =
  | "error"
  | "hang"
  | "reset"
  | "applied-then-error"
  | "applied-then-hang"
  | "applied-then-reset";
/** What may happen to an alarm. `severed`: it is gone as after seven throws, and the chain of its home with it. */
export type AlarmFault = "throws" | "done-then-throws" | "twice";

export interface Faults {
  /** What a home asks of its desk, and a desk of its homes. */
  readonly calls: Rates<CallFault>;
  /** A turn, as the Worker asks for it. A reader who waits for ever is no fault of ours to try: no hang. */
  readonly turns: Rates<Exclude<CallFault, "hang" | "applied-then-hang">>;
  readonly mails: Rates<CallFault>;
  readonly alarms: Rates<AlarmFault>;
  readonly severed: number;
}

export const CHAOS: Faults = {
  calls: {
    error: 0.1,
    hang: 0.03,
    reset: 0.03,
    "applied-then-error": 0.08,
    "applied-then-hang": 0.03,
    "applied-then-reset": 0.05,
  },
  turns: { error: 0.04, reset: 0.03, "applied-then-error": 0.04, "applied-then-reset": 0.04 },
  mails: {
    error: 0.12,
    hang: 0.01,
    reset: 0.08,
    "applied-then-error": 0.08,
    "applied-then-hang": 0.01,
    "applied-then-reset": 0.08,
  },
  alarms: { throws: 0.03, "done-then-throws": 0.03, twice: 0.1 },
  severed: 0.05,
};
export const CALM: Faults = { calls: {}, turns: {}, mails: {}, alarms: {}, severed: 0 };

/** What the chaos Worker is told, as JSON in its one extra binding. */
export interface Orders {
  readonly seed: number;
  /** Which start of the runtime this is, from 1. */
  readonly life: number;
  /** ms since epoch: when the Worker's clock and the machine's agree. */
  readonly epoch: number;
  /** How many times as fast as the machine's the Worker's clock goes from then on. */
  readonly speed: number;
  readonly faults: Faults;
}

/** A mail as our code hands it to the platform. */
export interface Mail {
  /** Which object in memory sent it: `life.count`. An object that was reset is another. */
  readonly instance?: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
/** What the Worker tells of itself: a fault it made, and at which object (a desk's id or a home). */
export interface Note {
  readonly fault: CallFault | AlarmFault | "severed";
  readonly at: string;
}
