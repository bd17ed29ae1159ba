import type { CaseState, DeskAction, FounderAction, Waiting } from "./case.ts";

/** Who acts: the person whose case it is, somebody at the desk that has it now, or the clock. */
export type Actor = "founder" | "handler" | "admin" | "system";
/** Everything that can happen to a case. */
export type CaseActionName =
  | DeskAction["do"]
  | FounderAction["do"]
  | "receive"
  | "open"
  | "correct"
  | "expire";
/** Where a case stands. */
export interface Standing {
  readonly state: CaseState;
  readonly waiting: Waiting | null;
}

interface Rule {
  readonly by: readonly Actor[];
  readonly from: readonly CaseState[];
  /** What must be waited for; `any`: it does not matter. Without it: nothing. */
  readonly waiting?: Waiting | "any";
  /** The new state; without it, the old one stays. */
  readonly to?: CaseState;
  /** What is waited for afterwards; without it, as before. */
  readonly leaves?: Waiting | null;
}

const DESK = ["handler", "admin"] as const;
/** Not over: somebody may still have to do something. */
export const OPEN_STATES = ["sent", "received", "opened", "accepted", "answered"] as const;
const SEEN = ["opened", "accepted", "answered", "closed", "withdrawn", "expired"] as const;

/**
 * The one table of what may happen to a case. A desk that acts on a `sent` case has it in its index, so the news of
 * its receipt is only late: `sent` takes what `received` takes. An action may have several rules; the first that
 * fits counts.
 */
export const RULES: { readonly [A in CaseActionName]: readonly Rule[] } = {
  receive: [{ by: ["system"], from: ["sent"], waiting: "any", to: "received" }],
  open: [
    { by: DESK, from: ["sent", "received"], waiting: "any", to: "opened" },
    { by: DESK, from: ["opened", "accepted", "answered", "closed"], waiting: "any" },
  ],
  accept: [{ by: DESK, from: ["sent", "received", "opened"], waiting: "any", to: "accepted" }],
  release: [{ by: ["admin"], from: ["accepted", "answered"], waiting: "any", to: "opened" }],
  answer: [{ by: DESK, from: ["accepted"], waiting: "any", to: "answered" }],
  close: [
    {
      by: DESK,
      from: ["opened", "accepted", "answered"],
      waiting: "any",
      to: "closed",
      leaves: null,
    },
  ],
  // Within one legal party, or where the founder has said yes to the other: `passedOn` below.
  "pass-on": [
    { by: DESK, from: OPEN_STATES, leaves: "pass-on" },
    // A question still open falls away: it was this desk's.
    { by: DESK, from: OPEN_STATES, waiting: "question", leaves: "pass-on" },
  ],
  // From the page of the mail too, before anybody has opened it.
  ask: [{ by: DESK, from: OPEN_STATES, leaves: "question" }],
  journalise: [{ by: DESK, from: SEEN, waiting: "any" }],
  reply: [{ by: ["founder"], from: OPEN_STATES, waiting: "question", leaves: null }],
  agree: [{ by: ["founder"], from: OPEN_STATES, waiting: "pass-on", to: "sent", leaves: null }],
  decline: [{ by: ["founder"], from: OPEN_STATES, waiting: "pass-on", leaves: null }],
  withdraw: [{ by: ["founder"], from: OPEN_STATES, waiting: "any", to: "withdrawn", leaves: null }],
  judge: [{ by: ["founder"], from: ["answered", "closed"], waiting: "any" }],
  correct: [{ by: ["founder"], from: OPEN_STATES, waiting: "any" }],
  // Taken by nobody. Who has taken a case answers for it until they close it.
  expire: [
    {
      by: ["system"],
      from: ["sent", "received", "opened"],
      waiting: "any",
      to: "expired",
      leaves: null,
    },
  ],
};

/** Where an action leads, or null: not now, or not by them. Pure. */
export function transition(at: Standing, action: CaseActionName, by: Actor): Standing | null {
  const rule = RULES[action].find(
    (one) =>
      one.by.includes(by) &&
      one.from.includes(at.state) &&
      (one.waiting === "any" || at.waiting === (one.waiting ?? null)),
  );
  if (!rule) return null;
  return {
    state: rule.to ?? at.state,
    waiting: rule.leaves === undefined ? at.waiting : rule.leaves,
  };
}

/** A passing on that needs nobody's yes: the case begins anew at the other desk. */
export const PASSED_ON: Standing = { state: "sent", waiting: null };

export const isOpen = (state: CaseState): boolean =>
  (OPEN_STATES as readonly CaseState[]).includes(state);
/** Nobody has said that they take care of it. */
export const isUntaken = (state: CaseState): boolean =>
  state === "sent" || state === "received" || state === "opened";

/** What somebody at a desk may do now: the buttons to show. */
export const allowedActions = (at: Standing, by: Actor): CaseActionName[] =>
  (Object.keys(RULES) as CaseActionName[]).filter((action) => transition(at, action, by) !== null);
