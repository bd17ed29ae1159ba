import type { Catalog } from "../../src/flow/build.ts";
import type { Expr, TestExpr, Value } from "../../src/flow/condition.ts";
import type { Lang } from "../../src/flow/define.ts";
import type { Answer } from "../../src/flow/log.ts";
import { phrases } from "../../src/flow/phrases.ts";
import { numberInWords } from "../../src/lib/format.ts";

interface Joints {
  readonly is: string;
  readonly isNot: string;
  readonly has: string;
  readonly hasNot: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly between: (min: string | null, max: string | null) => string;
  readonly unsure: string;
}

const JOINTS: { readonly [L in Lang]: Joints } = {
  da: {
    is: "er",
    isNot: "er ikke",
    has: "er blandt andet",
    hasNot: "er ikke blandt andet",
    and: "og",
    or: "eller",
    not: "det passer ikke, at",
    between: (min, max) =>
      [min && `mindst ${min}`, max && `højst ${max}`].filter(Boolean).join(" og "),
    unsure: phrases.da.unsure,
  },
  en: {
    is: "is",
    isNot: "is not",
    has: "includes",
    hasNot: "does not include",
    and: "and",
    or: "or",
    not: "it is not so that",
    between: (min, max) =>
      [min && `at least ${min}`, max && `at most ${max}`].filter(Boolean).join(" and "),
    unsure: phrases.en.unsure,
  },
};

/** Text without markup, as one reads it aloud. */
export const spoken = (text: string): string =>
  text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("**", "");

/** What a question, finding, card … is called: its title, or its id where it has none. */
export const titleOf = (catalog: Catalog, id: string, lang: Lang): string =>
  spoken(catalog.words[lang].get(id)?.title || id);

/** A condition as a lawyer reads it: the questions and options by their words. */
export function conditionInWords(catalog: Catalog, expr: Expr, lang: Lang): string {
  const { and, or, not } = JOINTS[lang];
  switch (expr.op) {
    case "test":
      return testInWords(catalog, expr, lang);
    case "not":
      return `${not} (${conditionInWords(catalog, expr.of, lang)})`;
    case "all":
    case "any": {
      const joint = expr.op === "all" ? and : or;
      const parts = expr.of.map((one) => {
        const words = conditionInWords(catalog, one, lang);
        return expr.of.length > 1 && isLoose(one) ? `(${words})` : words;
      });
      return parts.join(` ${joint} `);
    }
  }
}

/** Has an ”or” or an ”and” of its own, which must not be read together with those around it. */
const isLoose = (expr: Expr): boolean => expr.op !== "test" || (expr.values?.length ?? 0) > 1;

function testInWords(catalog: Catalog, test: TestExpr, lang: Lang): string {
  const joints = JOINTS[lang];
  const subject = `»${titleOf(catalog, test.id, lang)}«`;
  if (test.range) {
    const written = (bound: number | undefined): string | null =>
      bound === undefined ? null : numberInWords(lang, bound);
    const range = joints.between(written(test.range.min), written(test.range.max));
    return `${subject} ${test.negated ? joints.isNot : joints.is} ${range}`;
  }
  const isMany = test.on === "question" && catalog.questions.get(test.id)?.kind === "many";
  const [yes, no] = isMany ? [joints.has, joints.hasNot] : [joints.is, joints.isNot];
  const values = (test.values ?? []).map(
    (value) => `»${valueInWords(catalog, test, value, lang)}«`,
  );
  return `${subject} ${test.negated ? no : yes} ${values.join(` ${joints.or} `)}`;
}

/** A value of a finding is a verdict, or one of its reasons; of a question it is an option. */
function valueInWords(catalog: Catalog, test: TestExpr, value: string, lang: Lang): string {
  if (test.on !== "finding") return optionInWords(catalog, test.id, value, lang);
  return phrases[lang].verdicts[value] ?? (labelOf(catalog, test.id, value, lang) || value);
}

const labelOf = (catalog: Catalog, id: string, slot: string, lang: Lang): string =>
  spoken(catalog.words[lang].get(id)?.slots.get(slot)?.label ?? "");

export const optionInWords = (
  catalog: Catalog,
  question: string,
  option: string,
  lang: Lang,
): string =>
  labelOf(catalog, question, option, lang) || (option === "unsure" ? JOINTS[lang].unsure : option);

/** Answers as a person gave them. */
export const answersInWords = (
  catalog: Catalog,
  answers: readonly Answer[],
  lang: Lang,
): string[] =>
  answers.map(({ question, value }) => {
    return `${titleOf(catalog, question, lang)} ${given(catalog, question, value, lang)}`;
  });

function given(catalog: Catalog, question: string, value: Value, lang: Lang): string {
  const values = typeof value === "object" ? value.map(String) : [String(value)];
  return values.map((one) => `»${optionInWords(catalog, question, one, lang)}«`).join(", ");
}
