import * as z from "zod/mini";
import { CaseStep } from "./case-view.ts";

/** What a person is told of what is kept: the ways back to it, all of it, and that it is gone. */

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

export const ErasedView = z.object({
  receipt: z.string(),
  /** ISO dates. */
  erasedAt: z.string(),
  backupsGoneAt: z.string(),
  /** The last day a case somebody has opened may still be kept; null: nothing is. */
  casesGoneAt: z.nullable(z.string()),
});
export type ErasedView = z.infer<typeof ErasedView>;

/** All that is stored about a conversation. Times are ISO. `entry` is what the turn did, as it is kept. */
export const ExportView = z.object({
  content: z.string(),
  conversation: z.object({
    lang: z.string(),
    flow: z.nullable(z.string()),
    partner: z.nullable(z.string()),
    beganAt: z.nullable(z.string()),
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
  links: z.array(z.object({ kind: z.enum(["now", "later"]), expiresAt: z.nullable(z.string()) })),
  /** Cases as they are kept, without the hashes that open them, and every step of theirs. Times are ms since epoch. */
  cases: z.array(z.looseObject({ number: z.string(), steps: z.array(CaseStep) })),
});
export type ExportView = z.infer<typeof ExportView>;
