import * as z from "zod";
import {
  BriefLine,
  CaseNumber,
  CaseState,
  CaseStep,
  Consent,
  Contact,
  DeskId,
  LineId,
  Waiting,
} from "./case.ts";
import { Lang } from "./lang.ts";

/** A brief takes a minute to read, standing up. */
export const BRIEF_WORDS = 150;
/** The most words a person may add to each place: what they say is never cut, so the whole stays within the above. */
export const OWN_WORDS = { words: 35, tried: 10, name: 6, times: 8 } as const;

/** What the person wants to be sent, as far as they have decided. `lines`: those that stay; `contact` always does. */
export const HandoffDraft = z.strictObject({
  desk: DeskId,
  lines: z.array(LineId).max(8),
  /** In their own words: what they want. */
  words: z.string().max(400).optional(),
  /** What they have tried before. */
  tried: z.string().max(200).optional(),
  contact: Contact.optional(),
  /** The first recipient is `desk`. Others may be passed the case without another yes. */
  consents: z.array(Consent).max(8),
});
export type HandoffDraft = z.infer<typeof HandoffDraft>;

/** `brief`: the hash of what the preview showed. Something else is never sent. */
export const HandoffInput = HandoffDraft.extend({
  contact: Contact,
  brief: z.string().min(1).max(40),
});
export type HandoffInput = z.infer<typeof HandoffInput>;

/** What has changed since a handoff, sent to the same case. */
export const CorrectionInput = z.strictObject({
  number: CaseNumber,
  brief: z.string().min(1).max(40),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;

export const HandoffPreviewInput = z.union([HandoffDraft, z.strictObject({ number: CaseNumber })]);
export type HandoffPreviewInput = z.infer<typeof HandoffPreviewInput>;

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
  words: z.number().int(),
  brief: z.string(),
});
export type HandoffPreview = z.infer<typeof HandoffPreview>;

/** A case as its conversation shows it. */
export const CaseView = z.object({
  number: CaseNumber,
  desk: DeskId,
  name: z.string(),
  state: CaseState,
  waiting: Waiting.nullable(),
  /** Whether answers have changed since what was sent. */
  changed: z.boolean(),
});
export type CaseView = z.infer<typeof CaseView>;

export const ReceiptInput = z.strictObject({ number: CaseNumber });
/** The receipt's own address. A newer one ends the older. */
export const ReceiptLink = z.object({ number: CaseNumber, code: z.string(), path: z.string() });
export type ReceiptLink = z.infer<typeof ReceiptLink>;

/** What we promise next, and by which ISO day. */
export const NextDate = z.object({
  kind: z.enum(["reminder", "answer", "expiry", "erasure", "none"]),
  day: z.string().nullable(),
});
export type NextDate = z.infer<typeof NextDate>;

/** The person's own page about their case. */
export const ReceiptView = z.object({
  number: CaseNumber,
  lang: Lang,
  desk: z.object({ id: DeskId, name: z.string(), party: Party }),
  theme: z.string(),
  state: CaseState,
  waiting: Waiting.nullable(),
  /** The desk's open question. */
  question: z.string().nullable(),
  /** Where the desk wants to pass it on, why, and what a yes says yes to. */
  passOn: z
    .object({
      name: z.string(),
      party: Party,
      reason: z.string(),
      consent: z.string(),
      health: z.string(),
      /** Names the sentences. */
      text: z.string(),
    })
    .nullable(),
  steps: z.array(CaseStep.extend({ deskName: z.string() })),
  next: NextDate,
  /** Not delivered for 75 hours: the operator knows, and it is tried every day. */
  isLate: z.boolean(),
  lines: z.array(BriefLine),
  corrections: z.array(z.object({ at: z.number(), lines: z.array(BriefLine) })),
  contact: Contact,
  text: z.string(),
  questions: z.array(z.object({ text: z.string(), answer: z.string().nullable() })),
  /** `none`: no address. `failed`: our mail did not get through. */
  mail: z.enum(["none", "first", "yes", "stopped", "failed"]),
  founderSays: z.enum(["right", "wrong"]).nullable(),
  /** The day everything here is gone, once that is known. */
  goneOn: z.string().nullable(),
  demonstration: z.boolean(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;
