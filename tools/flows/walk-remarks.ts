import type { Catalog } from "../../src/flow/build.ts";
import type { Answer } from "../../src/flow/log.ts";
import type { Failure, Property } from "../../src/flow/walk/failure.ts";
import {
  MOST_ANSWERS_BEFORE_ADVICE,
  MOST_EXPECTED,
  MOST_QUESTIONS,
} from "../../src/flow/walk/flow-proof.ts";
import type { ContentFiles, Kind } from "./files.ts";
import { error, type Remark } from "./remark.ts";

type Said = readonly [kind: Kind, wrong: string, mend: string];

/** What each failed property means to an editor. */
const SAYS: { readonly [P in Property]: (failure: Failure) => Said } = {
  "options-alike": ({ ids: [, ...options] }) => [
    "question",
    `nothing anywhere tells ${options.map((one) => `”${one}”`).join(" from ")}`,
    "give each its own advice, or make them one option",
  ],
  "flow-never-begins": () => ["flow", "the flow can never begin", "mend its ”when”"],
  "step-never-asked": () => ["question", "the question can never be asked here", "mend its ”when”"],
  "card-never-shows": () => ["card", "the card can never show", "mend its ”when”, or remove it"],
  "row-never-comes-out": ({ ids: [, row] }) => [
    "key",
    `the finding can never come out as ”${row}”`,
    "mend the row, or remove it",
  ],
  "todo-never-appears": () => [
    "key",
    "no card that can show names the to-do",
    "name it, or remove it",
  ],
  "rows-overlap": ({ ids: [, one, other] }) => [
    "key",
    `”${one}” and ”${other}” can both be true`,
    "make the rows exclude each other",
  ],
  "finding-gap": () => ["key", "no row is true", "add a row, or ”otherwise”"],
  "ending-without-advice": () => [
    "flow",
    "can end without advice with a source that depends on its answers",
    "add a card for this path",
  ],
  "ending-without-todo": () => [
    "flow",
    "can end without a to-do",
    "name one on a card of this path",
  ],
  "ending-without-desk": () => [
    "flow",
    "can end without a desk or referral",
    "name one on a card of this path",
  ],
  "one-card-closes": ({ ids: [, flow], found }) => [
    "card",
    `is the only advice in ${found?.toFixed(1)} % of the combinations of ”${flow}”`,
    "split it by what people answer",
  ],
  "too-many-questions": ({ found }) => [
    "flow",
    `asks up to ${found} questions, more than ${MOST_QUESTIONS}`,
    "ask fewer on this path",
  ],
  "too-many-expected": ({ found }) => [
    "flow",
    `asks ${found?.toFixed(2)} questions on average, more than ${MOST_EXPECTED}`,
    "ask fewer from here",
  ],
  "advice-too-late": ({ found }) => [
    "flow",
    `gives its first advice with a source after ${found} answers, more than ${MOST_ANSWERS_BEFORE_ADVICE}`,
    "add a card for the first answers of this path",
  ],
};

export function walkRemark(failure: Failure, catalog: Catalog, files: ContentFiles): Remark {
  const [kind, wrong, mend] = SAYS[failure.property](failure);
  const [id = failure.flow] = failure.ids;
  const place = files.definition(kind, id, failure.flow);
  return error(place, id, `${wrong}${when(failure.witness, catalog)}`, mend);
}

const when = (witness: readonly Answer[] | null, catalog: Catalog): string => {
  if (witness === null) return "";
  return witness.length === 0 ? " (always)" : ` (${pathInWords(witness, catalog)})`;
};

/** Answers by their ids, as a story would write them. */
export const pathInWords = (answers: readonly Answer[], catalog: Catalog): string =>
  answers
    .map(({ question, value }) => {
      const isMany = catalog.questions.get(question)?.kind === "many";
      return `${question}: ${isMany || typeof value !== "string" ? JSON.stringify(value) : value}`;
    })
    .join(", ");
