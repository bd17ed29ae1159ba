import fc from "fast-check";
import { accept, type Input } from "../../src/flow/accept.ts";
import type { Catalog, Question } from "../../src/flow/build.ts";
import type { Value } from "../../src/flow/condition.ts";
import { type Log, type Placement, replay } from "../../src/flow/log.ts";
import { walkPath } from "../../src/flow/path.ts";
import { withTurn } from "../../src/flow/view.ts";

/** What somebody might do next, independent of the content: numbers choose among what is possible. */
export type Act =
  | { readonly do: "answer" | "change"; readonly which: number; readonly pick: number }
  | { readonly do: "undo" }
  | { readonly do: "restart" }
  | { readonly do: "ask" | "pick"; readonly which: number; readonly pick: number }
  | { readonly do: "todo"; readonly which: number; readonly done: boolean };

const number = fc.nat({ max: 1_000_000 });
/** Somebody who only answers: the surest way to the end. */
export const answering = fc.record({
  do: fc.constant("answer" as const),
  which: fc.constant(0),
  pick: number,
});
const changes = fc.record({ do: fc.constant("change" as const), which: number, pick: number });
const todos = fc.record({ do: fc.constant("todo" as const), which: number, done: fc.boolean() });
const asks = fc.record({ do: fc.constant("ask" as const), which: number, pick: number });
const picks = fc.record({ do: fc.constant("pick" as const), which: number, pick: number });
/** Mostly answers, so that conversations get somewhere. */
export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: answering },
  { weight: 3, arbitrary: changes },
  { weight: 2, arbitrary: fc.constant<Act>({ do: "undo" }) },
  { weight: 1, arbitrary: fc.constant<Act>({ do: "restart" }) },
  { weight: 1, arbitrary: asks },
  { weight: 1, arbitrary: picks },
  { weight: 1, arbitrary: todos },
);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

function numberWithin(
  row: { readonly min: unknown; readonly max: unknown; readonly step?: number | null },
  pick: number,
): number {
  const step = row.step ?? 1;
  const steps = Math.floor((Number(row.max) - Number(row.min)) / step);
  return Number((Number(row.min) + (pick % (steps + 1)) * step).toFixed(6));
}

function pickSome(options: readonly string[], pick: number): string[] {
  const plain = options.filter((id) => id !== "none" && id !== "unsure");
  const some = plain.filter((_, index) => (pick >> index) % 2 === 1);
  return pick % 3 === 0 || some.length === 0 ? [at(options, pick) ?? ""] : some;
}

/** A permitted value of a question, chosen by a number. */
export function pickValue(question: Question, pick: number): unknown {
  const { kind, options } = question;
  if (question.unsure && pick % 7 === 0 && kind !== "many") return "unsure";
  switch (kind) {
    case "one":
      return at(options, pick);
    case "many":
      return pickSome(options, pick);
    case "number":
      return numberWithin(question, pick);
    case "table":
      return question.rows.map((row) => numberWithin(row, pick));
    case "date":
      return String(question.min ?? "2026-12-01");
    case "text":
      if (pick % 2 === 0) return "";
      if (question.format === null) return `ord ${pick}`;
      return question.format === "cvr" ? String(10_000_000 + (pick % 89_999_999)) : "1003456789";
  }
}

/** What a question in own words might come to: topics, a fact, answers to whatever is asked anywhere. */
function pickPlacement(catalog: Catalog, which: number, pick: number): Placement {
  const kinds = ["suggestions", "suggestions", "out-of-scope", "unplaced", "urgent"] as const;
  const topics = catalog.questions.get("topics")?.options ?? [];
  const questions = [...catalog.questions.values()];
  const asked = at(questions, which);
  return {
    kind: at(kinds, pick) ?? "unplaced",
    suggestions: topics.filter((_, index) => (pick + index) % 4 === 0).slice(0, 3),
    fact: pick % 2 === 0 ? (at([...catalog.facts.keys()], which) ?? null) : null,
    known: asked ? [{ question: asked.id, value: pickValue(asked, pick) as Value }] : [],
  };
}

/** The input an act comes to in a conversation as it stands; null: nothing of the kind is possible. */
export function inputOf(catalog: Catalog, log: Log, one: Act): Input | null {
  if (one.do === "undo") return { undo: true };
  if (one.do === "restart") return { restart: true };
  if (one.do === "ask") return { asked: pickPlacement(catalog, one.which, one.pick) };
  if (one.do === "pick") {
    const offered = replay(log).asides.at(-1)?.placed.suggestions ?? [];
    return { pick: { suggestion: at([...offered, "none"], one.pick) ?? "none" } };
  }
  if (one.do === "todo") {
    const id = at([...catalog.todos.keys()], one.which);
    return id === undefined ? null : { todo: { id, done: one.done } };
  }
  const path = walkPath(catalog, replay(log).answers);
  const asked = one.do === "answer" ? path.next : at([...path.answers.keys()], one.which);
  const question = catalog.questions.get(asked ?? "");
  return question
    ? { answer: { question: question.id, value: pickValue(question, one.pick) } }
    : null;
}

/** The log after an input, or null where it was refused. */
export function take(catalog: Catalog, log: Log, input: Input): Log | null {
  const accepted = accept(catalog, log, input);
  if ("refusal" in accepted) return null;
  return withTurn(catalog, log, { turn: (log.at(-1)?.turn ?? 0) + 1, ...accepted });
}

export function play(catalog: Catalog, acts: readonly Act[], before: Log = []): Log {
  return acts.reduce<Log>((log, one) => {
    const input = inputOf(catalog, log, one);
    return (input && take(catalog, log, input)) ?? log;
  }, before);
}
