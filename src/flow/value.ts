import type { Catalog, Question } from "./build.ts";
import type { Value } from "./condition.ts";

/** Why a value is no permitted answer, with what the person needs to know to mend it. */
export type ValueProblem =
  | { readonly reason: "choose-one" | "choose-some" | "not-an-option" | "excludes-the-rest" }
  | { readonly reason: "not-a-number" | "off-step"; readonly row?: string; readonly step?: number }
  | {
      readonly reason: "too-small" | "too-large";
      readonly limit: number | string;
      readonly row?: string;
    }
  | { readonly reason: "not-a-date" | "not-cvr" | "not-p-number" }
  | { readonly reason: "too-long"; readonly limit: number };

/** `none` and `unsure` exclude the rest of a `many`. */
export const EXCLUSIVE: ReadonlySet<string> = new Set(["none", "unsure"]);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string): boolean => {
  if (!ISO_DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

function numberProblem(
  value: unknown,
  limits: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly row?: string;
  },
): ValueProblem | null {
  const where = limits.row === undefined ? {} : { row: limits.row };
  if (typeof value !== "number" || !Number.isFinite(value))
    return { reason: "not-a-number", ...where };
  if (value < limits.min) return { reason: "too-small", limit: limits.min, ...where };
  if (value > limits.max) return { reason: "too-large", limit: limits.max, ...where };
  const steps = (value - limits.min) / limits.step;
  // A millionth: 1.1 is eleven steps of 0.1 to a person, not to binary floating point.
  const onStep = Math.abs(steps - Math.round(steps)) < 1e-6;
  return onStep ? null : { reason: "off-step", step: limits.step, ...where };
}

function manyProblem(question: Question, value: unknown): ValueProblem | null {
  if (!Array.isArray(value) || value.length === 0) return { reason: "choose-some" };
  if (new Set(value).size !== value.length) return { reason: "not-an-option" };
  if (!value.every((one) => question.options.includes(String(one))))
    return { reason: "not-an-option" };
  const excludes = value.length > 1 && value.some((one) => EXCLUSIVE.has(String(one)));
  return excludes ? { reason: "excludes-the-rest" } : null;
}

function dateProblem(question: Question, value: unknown): ValueProblem | null {
  if (typeof value !== "string" || !isDay(value)) return { reason: "not-a-date" };
  if (question.min !== null && value < String(question.min)) {
    return { reason: "too-small", limit: question.min };
  }
  if (question.max !== null && value > String(question.max)) {
    return { reason: "too-large", limit: question.max };
  }
  return null;
}

function textProblem(question: Question, value: unknown): ValueProblem | null {
  if (typeof value !== "string") return { reason: "choose-one" };
  // Skipped: own words are never demanded.
  if (value === "") return null;
  if (question.format === "cvr" && !/^\d{8}$/.test(value)) return { reason: "not-cvr" };
  if (question.format === "p-number" && !/^10[0-2]\d{7}$/.test(value))
    return { reason: "not-p-number" };
  const limit = Number(question.max ?? 0);
  return [...value].length > limit ? { reason: "too-long", limit } : null;
}

/** Whether a value is an answer this question permits; null: it is. */
export function valueProblem(question: Question, value: unknown): ValueProblem | null {
  if (
    value === "unsure" &&
    question.unsure &&
    question.kind !== "one" &&
    question.kind !== "many"
  ) {
    return null;
  }
  switch (question.kind) {
    case "one": {
      if (typeof value !== "string" || value === "") return { reason: "choose-one" };
      return question.options.includes(value) ? null : { reason: "not-an-option" };
    }
    case "many":
      return manyProblem(question, value);
    case "number":
      return numberProblem(value, {
        min: Number(question.min),
        max: Number(question.max),
        step: question.step ?? 1,
      });
    case "date":
      return dateProblem(question, value);
    case "table": {
      if (!Array.isArray(value) || value.length !== question.rows.length)
        return { reason: "not-a-number" };
      for (const [index, row] of question.rows.entries()) {
        const problem = numberProblem(value[index], {
          min: row.min,
          max: row.max,
          step: row.step ?? 1,
          row: row.id,
        });
        if (problem) return problem;
      }
      return null;
    }
    case "text":
      return textProblem(question, value);
  }
}

export function permits(catalog: Catalog, question: string, value: Value): boolean {
  const asked = catalog.questions.get(question);
  return asked !== undefined && valueProblem(asked, value) === null;
}
