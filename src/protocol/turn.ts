import * as z from "zod";
import { CaseStep } from "./case.ts";
import { CorrectionInput, HandoffInput } from "./handoff.ts";
import { AnswerValue, Lang } from "./view.ts";

const Id = z.string().min(1).max(80);

/** What stands in a token: short, and without digits, so that no number of a person can stand there. */
const Slug = z.string().regex(/^[a-z][a-z-]{0,49}$/);

export const AnswerInput = z.strictObject({ question: Id, value: AnswerValue });
export type AnswerInput = z.infer<typeof AnswerInput>;

/** The longest question in own words, in UTF-16 units. */
export const ASK_LIMIT = 500;

/** `turn` is the view's turn + 1; exactly one thing is asked for. */
const Turn = z.number().int().min(1).max(10_000);
/** A turn that is kept as it was sent. */
export const ActInput = z.union([
  z.strictObject({ turn: Turn, answer: AnswerInput }),
  z.strictObject({ turn: Turn, answers: z.array(AnswerInput).min(1).max(12) }),
  z.strictObject({ turn: Turn, todo: z.strictObject({ id: Id, done: z.boolean() }) }),
  /** A suggestion of the question just asked, or `none`; with `known`: which of its prefilled answers count, else all. */
  z.strictObject({
    turn: Turn,
    pick: z.strictObject({ suggestion: Id, known: z.array(Id).max(12).optional() }),
  }),
  z.strictObject({ turn: Turn, undo: z.literal(true) }),
  z.strictObject({ turn: Turn, restart: z.literal(true) }),
  z.strictObject({ turn: Turn, handoff: HandoffInput }),
  z.strictObject({ turn: Turn, correction: CorrectionInput }),
]);
export type ActInput = z.infer<typeof ActInput>;
/** A question in own words: its text is kept nowhere, only what it came to. */
const AskInput = z.strictObject({ turn: Turn, ask: z.string().min(1).max(ASK_LIMIT) });
export const TurnInput = z.union([...ActInput.options, AskInput]);
export type TurnInput = z.infer<typeof TurnInput>;

export const PreviewInput = AnswerInput;

export const StartInput = z.strictObject({
  lang: Lang.optional(),
  flow: Slug.optional(),
  partner: Slug.optional(),
});
export type StartInput = z.infer<typeof StartInput>;

/** `now`: 10 minutes, once. `later`: until the conversation ends, or a newer one is made. */
export const LinkInput = z.strictObject({ kind: z.enum(["now", "later"]) });
export type LinkKind = z.infer<typeof LinkInput>["kind"];
export const LinkView = z.object({
  kind: z.enum(["now", "later"]),
  /** 16 characters in groups of four. */
  code: z.string(),
  /** The return page. It shows a button; only its POST does anything. */
  path: z.string(),
  /** ms since epoch. */
  expiresAt: z.number(),
});
export type LinkView = z.infer<typeof LinkView>;

export const ResumeInput = z.strictObject({ code: z.string().max(40) });
export const ErasedView = z.object({
  receipt: z.string(),
  /** ISO dates. */
  erasedAt: z.string(),
  backupsGoneAt: z.string(),
  /** The last day a case somebody has opened may still be kept; null: nothing is. */
  casesGoneAt: z.string().nullable(),
});
export type ErasedView = z.infer<typeof ErasedView>;

/** All that is stored about a conversation. Times are ISO. `entry` is what the turn did, as it is kept. */
export const ExportView = z.object({
  content: z.string(),
  conversation: z.object({
    lang: z.string(),
    flow: z.string().nullable(),
    partner: z.string().nullable(),
    beganAt: z.string().nullable(),
    isSaved: z.boolean(),
  }),
  turns: z.array(
    z.object({
      turn: z.number(),
      at: z.string(),
      entry: z.looseObject({ kind: z.string() }),
      shown: z.array(z.string()),
    }),
  ),
  links: z.array(z.object({ kind: z.enum(["now", "later"]), expiresAt: z.string().nullable() })),
  /** Cases as they are kept, without the hashes that open them, and every step of theirs. Times are ms since epoch. */
  cases: z.array(z.looseObject({ number: z.string(), steps: z.array(CaseStep) })),
});
export type ExportView = z.infer<typeof ExportView>;
