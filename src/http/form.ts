import type { Question } from "../flow/build.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import type { Typed } from "../pages/typed.ts";
import type { Problem } from "../protocol/problem.ts";
import type { AnswerValue } from "../protocol/turn.ts";
import type { Lang } from "../protocol/view.ts";
import { readBody } from "./body.ts";

/** A form as browsers send it, without files. */
export async function readForm(request: Request): Promise<Result<URLSearchParams, Problem>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return refuse({ code: "bad_request" });
  const body = await readBody(request);
  return body.ok ? ok(new URLSearchParams(body.value)) : body;
}

const ROW = "row-";

/** What stood in the boxes, to be shown again where it is not taken. */
export function typedIn(fields: URLSearchParams): Typed {
  const rows = [...fields].flatMap(([name, text]) =>
    name.startsWith(ROW) ? [[name.slice(ROW.length), text] as const] : [],
  );
  return {
    values: fields.getAll("value"),
    rows: new Map(rows),
    unsure: fields.get("unsure") === "1",
  };
}

/** What people write around a number: spaces between thousands, and the unit. */
const AROUND = /[\s\u00A0\u2009\u202F]|kr\.?|dkk|kroner|pct\.?|%/gi;
const GROUPED = { ".": /^-?\d{1,3}(\.\d{3})+$/, ",": /^-?\d{1,3}(,\d{3})+$/ } as const;
const PLAIN = /^-?\d+(\.\d+)?$/;

/**
 * A number as Danes and others write it: "1.234,5", "1,234.5", "1234,5 kr.". With both marks the last one is the
 * decimal mark; with one, the language decides what "1.234" means. null: no number.
 */
export function readNumber(typed: string, lang: Lang): number | null {
  const text = typed.replace(AROUND, "").replace("−", "-");
  const grouping = lang === "da" ? "." : ",";
  const decimal = lang === "da" ? "," : ".";
  const hasBoth = text.includes(".") && text.includes(",");
  const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const mark = hasBoth
    ? last
    : GROUPED[grouping].test(text)
      ? decimal
      : isOften(text, decimal)
        ? grouping
        : last;
  const other = mark === "." ? "," : ".";
  const whole = text.split(mark)[0] ?? "";
  if (whole.includes(other) && !GROUPED[other].test(whole)) return null;
  const plain = text.replaceAll(other, "").replace(mark, ".");
  return PLAIN.test(plain) ? Number(plain) : null;
}

/** "1,234,567" in Danish: a mark that stands more than once separates thousands. */
const isOften = (text: string, mark: "." | ","): boolean =>
  text.indexOf(mark) !== text.lastIndexOf(mark) && GROUPED[mark].test(text);

/** An ISO day from what a date field sends, or from "31-12-2027" where it is only a text box. */
export function readDay(typed: string): string {
  const danish = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(typed.trim());
  if (!danish) return typed.trim();
  const [, day = "", month = "", year = ""] = danish;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The answer a form gives to a question; or what about it cannot be read. Whether it fits is for the engine to say. */
export function answerIn(
  fields: URLSearchParams,
  question: Question,
  lang: Lang,
): Result<AnswerValue, Problem> {
  const typed = typedIn(fields);
  const [text = ""] = typed.values;
  const badValue = (reason: string, row?: string): Result<never, Problem> =>
    refuse({
      code: "bad_value",
      question: question.id,
      reason: { reason, ...(row === undefined ? {} : { row }) },
    });
  if (question.kind === "one") return ok(text);
  if (question.kind === "many") return ok([...typed.values]);
  if (typed.unsure && question.unsure) {
    const isEmpty =
      text.trim() === "" && [...typed.rows.values()].every((cell) => cell.trim() === "");
    return isEmpty ? ok("unsure") : badValue("unsure-and-more");
  }
  if (question.kind === "number") {
    const number = readNumber(text, lang);
    return number === null ? badValue("not-a-number") : ok(number);
  }
  if (question.kind === "date") return ok(readDay(text));
  if (question.kind === "text") return ok(text);
  const numbers: number[] = [];
  for (const row of question.rows) {
    const number = readNumber(typed.rows.get(row.id) ?? "", lang);
    if (number === null) return badValue("not-a-number", row.id);
    numbers.push(number);
  }
  return ok(numbers);
}
