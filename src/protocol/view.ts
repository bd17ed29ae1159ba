import * as z from "zod";
import { CaseView } from "./handoff.ts";
import { Lang } from "./lang.ts";

export { Lang };

/** What a face shows now. Every text is Markdown: `**strong**`, `[text](https://…)`, `[word](term:glossary-id)`, `* ` lists. */

/** Option id (one), ids (many), number, ISO date, numbers (table), text, or "unsure". */
export const AnswerValue = z.union([
  z.string().max(2000),
  z.number(),
  z.array(z.string().max(80)).max(40),
  z.array(z.number()).max(12),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

export const SourceView = z.object({ title: z.string(), url: z.string().nullable() });
/** One checked statement. `statement` is what may be said: for a referral, only whom to ask about what. */
export const FactView = z.object({
  id: z.string(),
  statement: z.string(),
  standing: z.enum(["current", "recheck", "referral"]),
  certainty: z.enum(["verified", "known", "uncertain"]),
  caution: z.string().nullable(),
  place: z.string().nullable(),
  asOf: z.string(),
  checked: z.string(),
  authority: z.string(),
  sources: z.array(SourceView),
});
export type FactView = z.infer<typeof FactView>;

export const CardView = z.object({
  id: z.string(),
  flow: z.string(),
  title: z.string(),
  body: z.string(),
  caution: z.boolean(),
  facts: z.array(FactView),
});
export type CardView = z.infer<typeof CardView>;

const KnownAnswer = z.object({ question: z.string(), title: z.string(), label: z.string() });

export const SuggestionView = z.object({
  /** An option of `topics`. */
  id: z.string(),
  title: z.string(),
  help: z.string(),
  /** Already chosen: it is being talked about. */
  chosen: z.boolean(),
});
export type SuggestionView = z.infer<typeof SuggestionView>;

/** A question in own words, and what came of it. Its text is not kept, so it is not here. */
export const AsideView = z.object({
  kind: z.literal("aside"),
  /** The turn it was asked in. */
  turn: z.number().int(),
  outcome: z.enum(["suggestions", "out-of-scope", "urgent", "unplaced"]),
  text: z.string(),
  /** Statements that answer it, each with its source. */
  facts: z.array(FactView),
  suggestions: z.array(SuggestionView),
  /** Who receives people, where it was not understood. */
  desks: z.array(z.object({ id: z.string(), name: z.string(), helps: z.string() })),
  /** What the question already answers: counts once a suggestion is picked. */
  known: z.array(KnownAnswer),
  /** Whether a suggestion can still be picked. */
  open: z.boolean(),
  /** What was picked; "" for none of them, null: nothing yet. */
  picked: z.string().nullable(),
});
export type AsideView = z.infer<typeof AsideView>;

export const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("greeting"), text: z.string() }),
  /** A flow begins; `known` are earlier answers it would have asked for too. */
  z.object({
    kind: z.literal("flow"),
    flow: z.string(),
    title: z.string(),
    text: z.string(),
    known: z.array(KnownAnswer),
  }),
  /** A question and its answer. Each can be changed. */
  z.object({
    kind: z.literal("answer"),
    flow: z.string(),
    question: z.string(),
    title: z.string(),
    value: AnswerValue,
    label: z.string(),
  }),
  AsideView,
  z.object({ kind: z.literal("card"), card: CardView }),
  z.object({ kind: z.literal("notice"), text: z.string() }),
]);
export type Message = z.infer<typeof Message>;

export const OptionView = z.object({ id: z.string(), label: z.string(), help: z.string() });
export const RowView = z.object({
  id: z.string(),
  label: z.string(),
  help: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  unit: z.string(),
});
export const QuestionView = z.object({
  id: z.string(),
  flow: z.string(),
  title: z.string(),
  help: z.string(),
  kind: z.enum(["one", "many", "number", "date", "table", "text"]),
  options: z.array(OptionView),
  rows: z.array(RowView),
  min: z.union([z.number(), z.string()]).nullable(),
  max: z.union([z.number(), z.string()]).nullable(),
  step: z.number().nullable(),
  unit: z.string().nullable(),
  format: z.enum(["cvr", "p-number"]).nullable(),
  unsure: z.boolean(),
  /** An earlier answer that a change closed: counts only when the person says so. */
  offer: z.object({ value: AnswerValue, label: z.string() }).nullable(),
});
export type QuestionView = z.infer<typeof QuestionView>;

/** A published flow, for somebody who has not begun. */
export const FlowSummary = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  /** Questions on the shortest and the longest way from the very first one, for somebody who comes for this alone. */
  fewest: z.number(),
  most: z.number(),
});
export type FlowSummary = z.infer<typeof FlowSummary>;

/** Its own questions as they will be asked, and what to have ready. */
export const FlowView = FlowSummary.extend({
  ready: z.string(),
  questions: z.array(QuestionView),
});
export type FlowView = z.infer<typeof FlowView>;

export const FindingView = z.object({
  id: z.string(),
  flow: z.string(),
  title: z.string(),
  is: z.string(),
  /** The verdict in words: "ser ud til at passe". */
  verdict: z.string(),
  why: z.string(),
  facts: z.array(FactView),
});
export type FindingView = z.infer<typeof FindingView>;

export const TodoView = z.object({
  id: z.string(),
  title: z.string(),
  help: z.string(),
  /** ISO date, or null: no date. */
  due: z.string().nullable(),
  done: z.boolean(),
});
export const DeskView = z.object({
  id: z.string(),
  kind: z.enum(["desk", "referral"]),
  party: z.enum(["public", "private"]),
  name: z.string(),
  helps: z.string(),
  reason: z.string(),
  /** Only what the desk itself has confirmed; null: nothing is. */
  contact: z
    .object({ phone: z.string().nullable(), mail: z.string().nullable(), confirmedOn: z.string() })
    .nullable(),
  open: z.boolean().nullable(),
  receives: z.boolean(),
});
export type DeskView = z.infer<typeof DeskView>;

export const Outcome = z.object({
  headline: z.string(),
  explanation: z.string(),
  findings: z.array(FindingView),
  cards: z.array(CardView),
  todo: z.array(TodoView),
  desks: z.array(DeskView),
});
export type Outcome = z.infer<typeof Outcome>;

export const View = z.object({
  turn: z.number().int(),
  lang: Lang,
  flows: z.array(
    z.object({ id: z.string(), title: z.string(), state: z.enum(["done", "current", "ahead"]) }),
  ),
  transcript: z.array(Message),
  question: QuestionView.nullable(),
  outcome: Outcome.nullable(),
  progress: z.object({ answered: z.number(), fewest: z.number(), most: z.number() }),
  /** The question in own words that was just asked, also the last of its kind in `transcript`. */
  asked: AsideView.nullable(),
  /** Whether there is something to take back. */
  undoable: z.boolean(),
  /** Whom to call at any step. */
  person: FactView,
  /** Desks a person can be handed to now, from any step. Empty: none receives, and there is only a number to call. */
  receivers: z.array(
    z.object({ id: z.string(), name: z.string(), party: z.enum(["public", "private"]) }),
  ),
  /** Cases handed over from this conversation, oldest first. */
  cases: z.array(CaseView),
});
export type View = z.infer<typeof View>;

export const PreviewView = z.object({
  question: z.object({ id: z.string(), title: z.string() }),
  from: z.string(),
  to: z.string(),
  kept: z.array(z.object({ id: z.string(), title: z.string() })),
  dropped: z.array(z.object({ id: z.string(), title: z.string(), label: z.string() })),
  reoffered: z.array(z.object({ id: z.string(), title: z.string() })),
  asked: z.array(z.object({ id: z.string(), title: z.string() })),
  findings: z.array(
    z.object({ id: z.string(), title: z.string(), from: z.string(), to: z.string() }),
  ),
  desk: z.object({
    from: z.object({ id: z.string(), name: z.string() }).nullable(),
    to: z.object({ id: z.string(), name: z.string(), reason: z.string() }).nullable(),
  }),
});
export type PreviewView = z.infer<typeof PreviewView>;
