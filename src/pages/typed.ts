import type { AnswerValue } from "../protocol/turn.ts";
import type { Lang, QuestionView } from "../protocol/view.ts";
import type { Field } from "./action-form.tsx";

/** What stands in a question's boxes, as a person would have typed or chosen it. */
export interface Typed {
  /** Chosen options, or the one text. */
  readonly values: readonly string[];
  /** A table's boxes by row. */
  readonly rows: ReadonlyMap<string, string>;
  readonly unsure: boolean;
}

export const NOTHING_TYPED: Typed = { values: [], rows: new Map(), unsure: false };

/** A number as it is typed in this language, without thousands marks. */
const numberForBox = (lang: Lang, value: number): string =>
  lang === "da" ? String(value).replace(".", ",") : String(value);

/** The boxes that would give this answer. */
export function typedOf(
  question: Pick<QuestionView, "kind" | "rows">,
  value: AnswerValue,
  lang: Lang,
): Typed {
  const isChoice = question.kind === "one" || question.kind === "many";
  if (value === "unsure" && !isChoice) return { ...NOTHING_TYPED, unsure: true };
  if (typeof value === "number") return { ...NOTHING_TYPED, values: [numberForBox(lang, value)] };
  if (typeof value === "string") return { ...NOTHING_TYPED, values: [value] };
  if (question.kind !== "table") return { ...NOTHING_TYPED, values: value.map(String) };
  const rows = question.rows.map(
    (row, i) => [row.id, numberForBox(lang, Number(value[i]))] as const,
  );
  return { ...NOTHING_TYPED, rows: new Map(rows) };
}

/** The same as hidden fields of a form. */
export const fieldsOf = ({ values, rows, unsure }: Typed): Field[] => [
  ...values.map((value): Field => ["value", value]),
  ...[...rows].map(([row, value]): Field => [`row-${row}`, value]),
  ...(unsure ? [["unsure", "1"] as const] : []),
];
