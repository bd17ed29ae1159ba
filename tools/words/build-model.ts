import type { Prefill } from "../../src/flow/define.ts";
import { type PrefillRow, readModel, type Model, writeModel } from "../../src/search/model.ts";
import { wordsIn } from "../../src/search/text.ts";
import type { FactPhrase, Phrase } from "./phrases.ts";
import { train } from "./train.ts";

/** The phrases of the prefill, one a row, their words as the matcher sees them; `*` stays. */
function prefillRows(prefill: Prefill): PrefillRow[] {
  const wordsOf = (phrase: string): string[] =>
    phrase
      .split(" ")
      .map((word) =>
        word === "*" ? word : wordsIn(word).join("") + (word.endsWith("*") ? "*" : ""),
      );
  return Object.entries(prefill).flatMap(([question, rule]): PrefillRow[] =>
    "numberOf" in rule
      ? rule.numberOf.map((phrase) => ({
          question,
          option: null,
          isMany: false,
          words: wordsOf(phrase),
        }))
      : Object.entries(rule.options).flatMap(([option, phrases]) =>
          phrases.map((phrase) => ({
            question,
            option,
            isMany: rule.many === true,
            words: wordsOf(phrase),
          })),
        ),
  );
}

/** The model as the Worker gets it: text. */
export function modelText(
  phrases: readonly Phrase[],
  facts: readonly FactPhrase[],
  prefill: Prefill,
): string {
  const trained = train(phrases, facts);
  const header = {
    topics: trained.topics,
    bias: trained.bias.map((one) => Number(one.toFixed(4))),
    facts: trained.facts.map(({ fact, stems }) => [fact, ...stems] as [string, ...number[]]),
    prefill: prefillRows(prefill),
  };
  return writeModel(header, trained.vocabulary.stems, trained.rarity, trained.weights);
}

export const buildModel = (...what: Parameters<typeof modelText>): Model =>
  readModel(modelText(...what));
