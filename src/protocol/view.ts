import * as z from "zod/mini";
import { CaseView } from "./case-view.ts";
import { Lang } from "./lang.ts";
import { AnswerValue } from "./turn.ts";

export { Lang };

/** What a face shows now. Every text is Markdown: `**strong**`, `[text](https://…)`, `[word](term:glossary-id)`, `* ` lists. */

export const SourceView = z.object({ title: z.string(), url: z.nullable(z.string()) });
/** One checked statement. `statement` is what may be said: for a referral, only whom to ask about what. */
export const FactView = z.object({
  id: z.string(),
  statement: z.string(),
  standing: z.enum(["current", "recheck", "referral"]),
  certainty: z.enum(["verified", "known", "uncertain"]),
  caution: z.nullable(z.string()),
  place: z.nullable(z.string()),
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
  turn: z.int(),
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
  picked: z.nullable(z.string()),
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
  min: z.nullable(z.union([z.number(), z.string()])),
  max: z.nullable(z.union([z.number(), z.string()])),
  step: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  format: z.nullable(z.enum(["cvr", "p-number"])),
  unsure: z.boolean(),
  /** An earlier answer that a change closed: counts only when the person says so. */
  offer: z.nullable(z.object({ value: AnswerValue, label: z.string() })),
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
export const FlowView = z.extend(FlowSummary, {
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
  due: z.nullable(z.string()),
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
  contact: z.nullable(
    z.object({
      phone: z.nullable(z.string()),
      mail: z.nullable(z.string()),
      confirmedOn: z.string(),
    }),
  ),
  open: z.nullable(z.boolean()),
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
  turn: z.int(),
  lang: Lang,
  flows: z.array(
    z.object({ id: z.string(), title: z.string(), state: z.enum(["done", "current", "ahead"]) }),
  ),
  transcript: z.array(Message),
  question: z.nullable(QuestionView),
  outcome: z.nullable(Outcome),
  progress: z.object({ answered: z.number(), fewest: z.number(), most: z.number() }),
  /** The question in own words that was just asked, also the last of its kind in `transcript`. */
  asked: z.nullable(AsideView),
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
    from: z.nullable(z.object({ id: z.string(), name: z.string() })),
    to: z.nullable(z.object({ id: z.string(), name: z.string(), reason: z.string() })),
  }),
});
export type PreviewView = z.infer<typeof PreviewView>;
