import type { AnswerValue } from "../../src/protocol/turn.ts";
import type { QuestionView } from "../../src/protocol/view.ts";

/** A permitted answer to a question, always the first. */
export function firstAnswer(question: QuestionView): AnswerValue {
  switch (question.kind) {
    case "one":
      return question.options[0]?.id ?? "";
    case "many":
      return [question.options[0]?.id ?? ""];
    case "number":
      return Number(question.min);
    case "date":
      return String(question.min ?? "2026-12-01");
    case "table":
      return question.rows.map((row) => row.min);
    case "text":
      return "";
  }
}
