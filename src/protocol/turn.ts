import * as z from "zod/mini";
import { CorrectionInput, HandoffInput } from "./handoff.ts";
import { Lang } from "./lang.ts";

const Id = z.string().check(z.minLength(1), z.maxLength(80));

/** Option id (one), ids (many), number, ISO date, numbers (table), text, or "unsure". */
export const AnswerValue = z.union([
  z.string().check(z.maxLength(2000)),
  z.number(),
  z.array(z.string().check(z.maxLength(80))).check(z.maxLength(40)),
  z.array(z.number()).check(z.maxLength(12)),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** What stands in a token: short, and without digits, so that no number of a person can stand there. */
const Slug = z.string().check(z.regex(/^[a-z][a-z-]{0,49}$/));

export const AnswerInput = z.strictObject({ question: Id, value: AnswerValue });
export type AnswerInput = z.infer<typeof AnswerInput>;

/** The longest question in own words, in UTF-16 units. */
export const ASK_LIMIT = 500;

/** `turn` is the view's turn + 1; exactly one thing is asked for. */
const Turn = z.int().check(z.gte(1), z.lte(10_000));
/** A turn that is kept as it was sent. */
export const ActInput = z.union([
  z.strictObject({ turn: Turn, answer: AnswerInput }),
  z.strictObject({
    turn: Turn,
    answers: z.array(AnswerInput).check(z.minLength(1), z.maxLength(12)),
  }),
  z.strictObject({ turn: Turn, todo: z.strictObject({ id: Id, done: z.boolean() }) }),
  /** A suggestion of the question just asked, or `none`; with `known`: which of its prefilled answers count, else all. */
  z.strictObject({
    turn: Turn,
    pick: z.strictObject({ suggestion: Id, known: z.optional(z.array(Id).check(z.maxLength(12))) }),
  }),
  z.strictObject({ turn: Turn, undo: z.literal(true) }),
  z.strictObject({ turn: Turn, restart: z.literal(true) }),
  z.strictObject({ turn: Turn, handoff: HandoffInput }),
  z.strictObject({ turn: Turn, correction: CorrectionInput }),
]);
export type ActInput = z.infer<typeof ActInput>;
/** A question in own words: its text is kept nowhere, only what it came to. */
const AskInput = z.strictObject({
  turn: Turn,
  ask: z.string().check(z.minLength(1), z.maxLength(ASK_LIMIT)),
});
export const TurnInput = z.union([...ActInput.def.options, AskInput]);
export type TurnInput = z.infer<typeof TurnInput>;

export const PreviewInput = AnswerInput;

export const StartInput = z.strictObject({
  lang: z.optional(Lang),
  flow: z.optional(Slug),
  partner: z.optional(Slug),
});
export type StartInput = z.infer<typeof StartInput>;

/** `now`: 10 minutes, once. `later`: until the conversation ends, or a newer one is made. */
export const LinkInput = z.strictObject({ kind: z.enum(["now", "later"]) });
export type LinkKind = z.infer<typeof LinkInput>["kind"];
export const ResumeInput = z.strictObject({ code: z.string().check(z.maxLength(40)) });
