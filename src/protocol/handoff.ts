import * as z from "zod/mini";
import { CaseNumber, Consent, Contact, DeskId, LineId } from "./case.ts";

/** A brief takes a minute to read, standing up. */
export const BRIEF_WORDS = 150;
/** The most words a person may add to each place: what they say is never cut, so the whole stays within the above. */
export const OWN_WORDS = { words: 35, tried: 10, name: 6, times: 8 } as const;

/** What the person wants to be sent, as far as they have decided. `lines`: those that stay; `contact` always does. */
export const HandoffDraft = z.strictObject({
  desk: DeskId,
  lines: z.array(LineId).check(z.maxLength(8)),
  /** In their own words: what they want. */
  words: z.optional(z.string().check(z.maxLength(400))),
  /** What they have tried before. */
  tried: z.optional(z.string().check(z.maxLength(200))),
  contact: z.optional(Contact),
  /** The first recipient is `desk`. Others may be passed the case without another yes. */
  consents: z.array(Consent).check(z.maxLength(8)),
});
export type HandoffDraft = z.infer<typeof HandoffDraft>;

/** `brief`: the hash of what the preview showed. Something else is never sent. */
export const HandoffInput = z.extend(HandoffDraft, {
  contact: Contact,
  brief: z.string().check(z.minLength(1), z.maxLength(40)),
});
export type HandoffInput = z.infer<typeof HandoffInput>;

/** What has changed since a handoff, sent to the same case. */
export const CorrectionInput = z.strictObject({
  number: CaseNumber,
  brief: z.string().check(z.minLength(1), z.maxLength(40)),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;

export const HandoffPreviewInput = z.union([HandoffDraft, z.strictObject({ number: CaseNumber })]);
export type HandoffPreviewInput = z.infer<typeof HandoffPreviewInput>;

export const ReceiptInput = z.strictObject({ number: CaseNumber });
