import type { Answer } from "../flow/log.ts";
import type { Model, PrefillRow } from "./model.ts";
import { tokensIn } from "./text.ts";

const NUMBER_WORDS: { readonly [word: string]: number } = {
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
  tredive: 30,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
/** Words that may stand between a number and what it counts: "3 ordinært ansatte". */
const BETWEEN = 1;

function numberOf(token: string | undefined): number | null {
  if (token === undefined) return null;
  const word = NUMBER_WORDS[token];
  if (word !== undefined) return word;
  if (!/^\d/.test(token)) return null;
  // "1.200" and "1,200" are thousands; "2,5" is not.
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(token)
    ? token.replace(/[.,]/g, "")
    : token.replace(",", ".");
  return Number(grouped);
}

const fits = (word: string, token: string | undefined): boolean =>
  token !== undefined &&
  (word === "*" || (word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : token === word));

const placesOf = (words: readonly string[], tokens: readonly string[]): number[] =>
  tokens.flatMap((_, at) => (words.every((word, i) => fits(word, tokens[at + i])) ? [at] : []));

function numbersBefore(row: PrefillRow, tokens: readonly string[]): number[] {
  return placesOf(row.words, tokens).flatMap((at) => {
    for (let back = 1; back <= 1 + BETWEEN; back++) {
      const number = numberOf(tokens[at - back]);
      if (number !== null) return [number];
    }
    return [];
  });
}

/**
 * What a question in own words already answers, in the editors' phrases. Where it says two things that exclude each
 * other, neither counts. Whether a value is permitted, and asked for, is for the engine to say.
 */
export function prefillOf(model: Model, text: string): Answer[] {
  const tokens = tokensIn(text);
  const found = new Map<
    string,
    { readonly isMany: boolean; readonly values: Set<string | number> }
  >();
  for (const row of model.prefill) {
    const values =
      row.option === null
        ? numbersBefore(row, tokens)
        : placesOf(row.words, tokens).length > 0
          ? [row.option]
          : [];
    for (const value of values) {
      const known = found.get(row.question) ?? { isMany: row.isMany, values: new Set() };
      found.set(row.question, known);
      known.values.add(value);
    }
  }
  return [...found].flatMap(([question, { isMany, values }]): Answer[] => {
    const [value] = values;
    if (value === undefined) return [];
    if (isMany) return [{ question, value: [...values].map(String) }];
    return values.size === 1 ? [{ question, value }] : [];
  });
}
