import * as z from "zod/mini";
import { AnswerValue } from "./turn.ts";
import { View } from "./view.ts";

/** Why a value does not fit, to be said at the field. */
export const ValueReason = z.object({
  reason: z.string(),
  limit: z.optional(z.union([z.number(), z.string()])),
  step: z.optional(z.number()),
  row: z.optional(z.string()),
});
export type ValueReason = z.infer<typeof ValueReason>;

/** RFC 9457, with `code` for programs and `detail` for people. */
export const ProblemView = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  question: z.optional(z.string()),
  reason: z.optional(ValueReason),
  text: z.optional(AnswerValue),
  view: z.optional(View),
});
export type ProblemView = z.infer<typeof ProblemView>;
