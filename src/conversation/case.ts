import { dayAt } from "../lib/clock.ts";
import type {
  Advisor,
  CaseState,
  Consent,
  Contact,
  DeskAction,
  FounderAction,
  Verdict,
  Waiting,
} from "../protocol/case.ts";
import type { BriefLine, CaseQuestion, CaseStep } from "../protocol/case-view.ts";
import type { HandoffDraft } from "../protocol/handoff.ts";
import {
  type Actor,
  type CaseActionName,
  isOpen,
  isUntaken,
  PASSED_ON,
  transition,
} from "../protocol/case-life.ts";
import type { Lang } from "../protocol/lang.ts";
import { dueFrom, expiryDayOf, isDayOver } from "./case-dates.ts";

/** A case as its home keeps it. Times are ms since epoch. */
export interface Case {
  readonly number: string;
  /** The turn that made or last corrected it. */
  readonly turn: number;
  readonly lang: Lang;
  readonly desk: string;
  readonly state: CaseState;
  readonly waiting: Waiting | null;
  readonly revision: number;
  readonly topic: string;
  readonly theme: string;
  readonly sentAt: number;
  /** When it came to the desk that has it now. */
  readonly arrivedAt: number;
  readonly receivedAt: number | null;
  /** When anybody first saw own words and contact, at whichever desk. */
  readonly openedAt: number | null;
  readonly takenBy: string | null;
  /** When it was closed, withdrawn or expired. */
  readonly endedAt: number | null;
  readonly closedAs: Verdict | null;
  readonly founderSays: "right" | "wrong" | null;
  readonly journal: "journalised" | "irrelevant" | null;
  /** ISO day by which the desk must have taken it, or answered where it has promised a day. */
  readonly due: string | null;
  /** The person has asked for erasure: at the latest then. */
  readonly eraseBy: number | null;
  /** What the person chose, with their words as sent: a correction is made by the same choices. */
  readonly draft: HandoffDraft;
  readonly lines: readonly BriefLine[];
  readonly corrections: readonly { readonly at: number; readonly lines: readonly BriefLine[] }[];
  readonly contact: Contact;
  readonly consents: readonly (Consent & { readonly at: number })[];
  readonly questions: readonly CaseQuestion[];
  readonly passOn: { readonly to: string; readonly reason: string } | null;
  readonly mail: "none" | "first" | "yes" | "stopped" | "failed";
  /** The day of the newest mail to the person. */
  readonly mailedOn: string | null;
  readonly receiptHash: string | null;
  readonly stopHash: string | null;
  /** Stops our mails and does nothing else; written in each of them. */
  readonly stopCode: string | null;
  /** Not delivered in time. */
  readonly isLate: boolean;
  readonly demonstration: boolean;
}

/** What a change asks of the world: sent by the outbox. */
export type Effect =
  | { readonly kind: "index"; readonly desk: string }
  | { readonly kind: "drop"; readonly desk: string }
  | { readonly kind: "remind"; readonly desk: string; readonly due: string }
  | { readonly kind: "founder"; readonly about: FounderMail }
  | { readonly kind: "operator"; readonly about: "undelivered" | "expired" };
export type FounderMail = "question" | "pass-on" | "passed-on" | "late" | "closed";

export interface Changed {
  readonly case: Case;
  readonly step: Omit<CaseStep, "at" | "desk">;
  readonly effects: readonly Effect[];
}

/** What the desks have confirmed about themselves, and who receives. */
export interface Desks {
  readonly receives: ReadonlySet<string>;
  closedDays(desk: string): readonly string[];
  /** Working days within which the desk has agreed to answer; null: it has agreed to nothing. */
  promise(desk: string): number | null;
}

export type Happening =
  | { readonly what: "receive" | "remind" | "expire" | "undelivered" | "delivered" }
  | { readonly what: "open"; readonly by: Advisor }
  | { readonly what: "act"; readonly by: Advisor; readonly action: DeskAction }
  | { readonly what: "founder"; readonly action: FounderAction; readonly consent?: Consent }
  | {
      readonly what: "correct";
      readonly turn: number;
      readonly lines: readonly BriefLine[];
      readonly whole: readonly BriefLine[];
    };

/** What becomes of a case when something happens to it; null: it cannot happen now. Pure. */
export function happen(one: Case, happening: Happening, now: number, desks: Desks): Changed | null {
  switch (happening.what) {
    case "receive":
      return received(one, now);
    case "remind":
      return reminded(one, now, desks);
    case "expire":
      return expired(one, now, desks);
    case "undelivered":
      return {
        case: { ...one, isLate: true },
        step: by("system", "undelivered"),
        effects: [
          { kind: "operator", about: "undelivered" },
          { kind: "founder", about: "late" },
        ],
      };
    case "delivered":
      return one.isLate
        ? { case: { ...one, isLate: false }, step: by("system", "delivered"), effects: [] }
        : null;
    case "open":
      return opened(one, happening.by, now);
    case "act":
      return acted(one, happening.by, happening.action, now, desks);
    case "founder":
      return founderDid(one, happening.action, happening.consent, now, desks);
    case "correct": {
      const changed = move(one, "correct", "founder");
      return (
        changed && {
          case: {
            ...changed,
            turn: happening.turn,
            lines: happening.whole,
            corrections: [...one.corrections, { at: now, lines: happening.lines }],
          },
          step: by("founder", "correct"),
          effects: [{ kind: "index", desk: one.desk }],
        }
      );
    }
  }
}

const by = (
  actor: Actor,
  what: string,
  who: string | null = null,
  detail: string | null = null,
): Changed["step"] => ({ what, by: actor, who, detail });

/** The case after a transition of the table, one revision on; null: the table does not allow it. */
function move(one: Case, action: CaseActionName, actor: Actor): Case | null {
  const to = transition({ state: one.state, waiting: one.waiting }, action, actor);
  return to && { ...one, ...to, revision: one.revision + 1 };
}

function received(one: Case, now: number): Changed | null {
  const to = transition({ state: one.state, waiting: one.waiting }, "receive", "system");
  // The desk's row says so already: no new revision.
  return (
    to && { case: { ...one, ...to, receivedAt: now }, step: by("system", "receive"), effects: [] }
  );
}

function reminded(one: Case, now: number, desks: Desks): Changed | null {
  const { due } = one;
  if (due === null || !isOpen(one.state) || !isDayOver(now, due)) return null;
  const isMissed = !isUntaken(one.state);
  return {
    case: { ...one, due: dueFrom(one, dayAt(now), desks), revision: one.revision + 1 },
    step: by("system", isMissed ? "missed" : "remind", null, due),
    effects: [
      { kind: "index", desk: one.desk },
      { kind: "remind", desk: one.desk, due },
      { kind: "founder", about: "late" },
    ],
  };
}

function expired(one: Case, now: number, desks: Desks): Changed | null {
  if (!isUntaken(one.state) || !isDayOver(now, expiryDayOf(one, desks))) return null;
  const to = move(one, "expire", "system");
  return (
    to && {
      case: ended(to, now),
      step: by("system", "expire"),
      effects: [
        { kind: "index", desk: one.desk },
        { kind: "operator", about: "expired" },
        { kind: "founder", about: "late" },
      ],
    }
  );
}

const ended = (one: Case, now: number): Case => ({ ...one, endedAt: now, due: null, passOn: null });

function opened(one: Case, advisor: Advisor, now: number): Changed | null {
  const to = move(one, "open", advisor.role);
  if (!to) return null;
  return {
    case: { ...to, openedAt: one.openedAt ?? now, receivedAt: one.receivedAt ?? now },
    step: by(advisor.role, "open", advisor.shown),
    effects: [{ kind: "index", desk: one.desk }],
  };
}

function acted(
  one: Case,
  advisor: Advisor,
  action: DeskAction,
  now: number,
  desks: Desks,
): Changed | null {
  const moved = move(one, action.do, advisor.role);
  if (!moved) return null;
  const to: Case = { ...moved, receivedAt: one.receivedAt ?? now };
  const index = { kind: "index", desk: one.desk } as const;
  const did = (detail: string | null = null): Changed["step"] =>
    by(advisor.role, action.do, advisor.shown, detail);
  switch (action.do) {
    case "accept":
    case "release": {
      const held = { ...to, takenBy: action.do === "accept" ? advisor.person : null };
      return {
        case: { ...held, due: dueFrom(held, dayAt(now), desks) },
        step: did(),
        effects: [index],
      };
    }
    case "answer":
      return { case: { ...to, due: null }, step: did(), effects: [index] };
    case "close":
      return {
        case: { ...ended(to, now), closedAs: action.as },
        step: did(),
        effects: [index, { kind: "founder", about: "closed" }],
      };
    case "ask":
      return {
        case: {
          ...to,
          questions: [
            ...one.questions,
            { text: action.text, askedAt: now, answer: null, answeredAt: null },
          ],
        },
        step: did(),
        effects: [index, { kind: "founder", about: "question" }],
      };
    case "journalise":
      return { case: { ...to, journal: action.as }, step: did(action.as), effects: [index] };
    case "pass-on": {
      if (action.to === one.desk || !desks.receives.has(action.to)) return null;
      const passing = { ...to, passOn: { to: action.to, reason: action.reason } };
      // Every desk is a legal party of its own: only a yes to this one spares the question.
      return one.consents.some((consent) => consent.recipient === action.to)
        ? passed(passing, did(action.to), now, desks)
        : {
            case: passing,
            step: did(action.to),
            effects: [index, { kind: "founder", about: "pass-on" }],
          };
    }
  }
}

/** The other desk has it now, and nobody there has seen it: it begins anew. */
function passed(one: Case, step: Changed["step"], now: number, desks: Desks): Changed {
  const to = one.passOn?.to ?? one.desk;
  const moved: Case = {
    ...one,
    ...PASSED_ON,
    desk: to,
    passOn: null,
    takenBy: null,
    arrivedAt: now,
    receivedAt: null,
  };
  return {
    case: { ...moved, due: dueFrom(moved, dayAt(now), desks) },
    step,
    effects: [
      { kind: "drop", desk: one.desk },
      { kind: "index", desk: to },
      { kind: "founder", about: "passed-on" },
    ],
  };
}

function founderDid(
  one: Case,
  action: FounderAction,
  consent: Consent | undefined,
  now: number,
  desks: Desks,
): Changed | null {
  const to = move(one, action.do, "founder");
  if (!to) return null;
  const index = { kind: "index", desk: one.desk } as const;
  const step = by("founder", action.do);
  switch (action.do) {
    case "reply": {
      const questions = one.questions.map((asked, i) =>
        i === one.questions.length - 1 ? { ...asked, answer: action.text, answeredAt: now } : asked,
      );
      return { case: { ...to, questions }, step, effects: [index] };
    }
    case "agree": {
      if (!consent || consent.recipient !== one.passOn?.to) return null;
      const agreed = { ...to, consents: [...one.consents, { ...consent, at: now }] };
      return passed(agreed, { ...step, detail: consent.recipient }, now, desks);
    }
    case "decline":
      return { case: { ...to, passOn: null }, step, effects: [index] };
    case "withdraw":
      return {
        case: ended(to, now),
        step,
        // Whoever has seen it must know that it is over; where nobody has, nothing is to stay.
        effects: [one.openedAt === null ? { kind: "drop", desk: one.desk } : index],
      };
    case "judge":
      return {
        case: { ...to, founderSays: action.desk },
        step: { ...step, detail: action.desk },
        effects: [index],
      };
  }
}

/** Whether nobody at any desk has seen own words and contact: then nothing keeps it from being erased at once. */
export const isUnseen = (one: Case): boolean => one.openedAt === null;

/** A new case, as it stands when it is handed over. */
export function begun(
  given: Pick<
    Case,
    | "number"
    | "turn"
    | "lang"
    | "desk"
    | "topic"
    | "theme"
    | "draft"
    | "lines"
    | "contact"
    | "receiptHash"
    | "stopHash"
    | "stopCode"
    | "demonstration"
  > & { readonly consents: readonly Consent[]; readonly mails: boolean },
  now: number,
  desks: Desks,
): Case {
  const { consents, mails, ...kept } = given;
  const made = { ...kept, state: "sent", arrivedAt: now } as const;
  return {
    ...made,
    waiting: null,
    revision: 1,
    sentAt: now,
    receivedAt: null,
    openedAt: null,
    takenBy: null,
    endedAt: null,
    closedAs: null,
    founderSays: null,
    journal: null,
    due: dueFrom(made, dayAt(now), desks),
    eraseBy: null,
    corrections: [],
    consents: consents.map((consent) => ({ ...consent, at: now })),
    questions: [],
    passOn: null,
    mail: mails ? "first" : "none",
    mailedOn: mails ? dayAt(now) : null,
    isLate: false,
  };
}
