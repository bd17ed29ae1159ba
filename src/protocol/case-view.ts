import * as z from "zod/mini";
import {
  CaseNumber,
  CaseState,
  Consent,
  Contact,
  DeskId,
  IndexRow,
  LineId,
  Waiting,
} from "./case.ts";
import { Lang } from "./lang.ts";

/** What is read of a case: before it is sent, by the desk that has it, and by the person on their receipt. */

/**
 * `scripted`: our words for an answer; may be read before sign-in. `own`: what the person typed. `health`: our words
 * for an answer that may tell about somebody's health. The last two are read only by the POST that opens the case.
 */
export const BriefPart = z.object({
  text: z.string(),
  kind: z.enum(["scripted", "own", "health"]),
});
export type BriefPart = z.infer<typeof BriefPart>;

export const BriefLine = z.object({
  id: LineId,
  /** What the line is called, in Danish. */
  title: z.string(),
  parts: z.array(BriefPart),
});
export type BriefLine = z.infer<typeof BriefLine>;

/** What a desk may read before anybody has signed in: our words for the answers, nothing else. */
export const ScriptedBrief = z.object({
  row: IndexRow,
  /** The theme, in Danish. */
  theme: z.string(),
  /** Lines with their scripted parts only; a line without any is left out. */
  lines: z.array(BriefLine),
  /** How many parts show only once the case is opened. */
  unseen: z.int(),
  /** What the person changed since, newest last. */
  corrections: z.array(z.object({ at: z.number(), lines: z.array(BriefLine) })),
});
export type ScriptedBrief = z.infer<typeof ScriptedBrief>;

/** A question of the desk's and what the founder said to it. */
export const CaseQuestion = z.object({
  text: z.string(),
  askedAt: z.number(),
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(z.number()),
});
export type CaseQuestion = z.infer<typeof CaseQuestion>;

/** One thing that happened to a case. `who`: what may be shown of the person who did it. */
export const CaseStep = z.object({
  at: z.number(),
  what: z.string(),
  by: z.enum(["founder", "handler", "admin", "system"]),
  desk: DeskId,
  who: z.nullable(z.string()),
  detail: z.nullable(z.string()),
});
export type CaseStep = z.infer<typeof CaseStep>;

/** After `opened`: all that was sent. As JSON this is what a case system takes in. */
export const OpenedBrief = z.extend(ScriptedBrief, {
  contact: Contact,
  consents: z.array(z.extend(Consent, { at: z.number() })),
  questions: z.array(CaseQuestion),
  steps: z.array(CaseStep),
  /** The whole brief as plain text, Danish, with date, theme and number: pastes into a case system. */
  text: z.string(),
});
export type OpenedBrief = z.infer<typeof OpenedBrief>;

const Party = z.enum(["public", "private"]);

export const Recipient = z.object({
  id: DeskId,
  name: z.string(),
  helps: z.string(),
  party: Party,
  /** Names the sentences below: what a consent says yes to. */
  text: z.string(),
  consent: z.string(),
  /** The other yes, for what may tell about health. */
  health: z.string(),
  /** The yes to being passed on here without being asked again. */
  passOn: z.string(),
});
export type Recipient = z.infer<typeof Recipient>;

/** Exactly what would be sent, and to whom. Danish: advisors read it. */
export const HandoffPreview = z.object({
  desk: Recipient,
  /** Who else can be given the case. */
  others: z.array(Recipient),
  /** What is sent. In a correction: the lines that have changed. */
  lines: z.array(BriefLine),
  /** What could be sent and is not: struck, or about health without the yes to it. */
  left: z.array(BriefLine),
  /** The same as text, as it pastes into a case system. */
  text: z.string(),
  words: z.int(),
  brief: z.string(),
});
export type HandoffPreview = z.infer<typeof HandoffPreview>;

/** A case as its conversation shows it. */
export const CaseView = z.object({
  number: CaseNumber,
  desk: DeskId,
  name: z.string(),
  state: CaseState,
  waiting: z.nullable(Waiting),
  /** Whether answers have changed since what was sent. */
  changed: z.boolean(),
});
export type CaseView = z.infer<typeof CaseView>;

/** The receipt's own address. A newer one ends the older. */
export const ReceiptLink = z.object({ number: CaseNumber, code: z.string(), path: z.string() });
export type ReceiptLink = z.infer<typeof ReceiptLink>;

/** What we promise next, and by which ISO day. */
export const NextDate = z.object({
  kind: z.enum(["reminder", "answer", "expiry", "erasure", "none"]),
  day: z.nullable(z.string()),
});
export type NextDate = z.infer<typeof NextDate>;

/** The person's own page about their case. */
export const ReceiptView = z.object({
  number: CaseNumber,
  lang: Lang,
  desk: z.object({ id: DeskId, name: z.string(), party: Party }),
  theme: z.string(),
  state: CaseState,
  waiting: z.nullable(Waiting),
  /** The desk's open question. */
  question: z.nullable(z.string()),
  /** Where the desk wants to pass it on, why, and what a yes says yes to. */
  passOn: z.nullable(
    z.object({
      name: z.string(),
      party: Party,
      reason: z.string(),
      consent: z.string(),
      health: z.string(),
      /** Names the sentences. */
      text: z.string(),
    }),
  ),
  steps: z.array(z.extend(CaseStep, { deskName: z.string() })),
  next: NextDate,
  /** Not delivered for 75 hours: the operator knows, and it is tried every day. */
  isLate: z.boolean(),
  lines: z.array(BriefLine),
  corrections: z.array(z.object({ at: z.number(), lines: z.array(BriefLine) })),
  contact: Contact,
  text: z.string(),
  questions: z.array(z.object({ text: z.string(), answer: z.nullable(z.string()) })),
  /** `none`: no address. `failed`: our mail did not get through. */
  mail: z.enum(["none", "first", "yes", "stopped", "failed"]),
  founderSays: z.nullable(z.enum(["right", "wrong"])),
  /** The day everything here is gone, once that is known. */
  goneOn: z.nullable(z.string()),
  demonstration: z.boolean(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;
