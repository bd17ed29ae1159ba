import { isSmall, languageOf, stemOf } from "./language.ts";
import { wordsIn } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A sparse vector: what stands in a sentence, by number. */
export type Vector = ReadonlyMap<number, number>;

/** What follows the stems: parts of words and pairs of stems, in so many buckets. */
export const BUCKETS = 4096;
const GRAM = [3, 4, 5] as const;
/** How much each kind counts, each kind taken to length one by itself. */
export const SHARE = { words: 1, pairs: 0.35, grams: 0.8, small: 0.3 };
const FOUND = { whole: 1, part: 0.7, slip: 0.8 } as const;

function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The features of a sentence: stems (as parts of compounds and through slips too), pairs of them, parts of words. */
export function featuresOf(
  text: string,
  vocabulary: Vocabulary,
  weightOf: (stem: number) => number = () => 1,
): Vector {
  const lang = languageOf(text, "da");
  const words = wordsIn(text);
  const size = vocabulary.stems.length;
  const kinds = { words: new Map<number, number>(), pairs: new Map<number, number>(), grams: new Map<number, number>() };
  const add = (kind: keyof typeof kinds, at: number, by: number): void => {
    kinds[kind].set(at, Math.max(by, kinds[kind].get(at) ?? 0));
  };
  const stems = words.map((word) => stemOf(word, lang));
  const stem = (word: string): string => stemOf(word, lang);
  stems.forEach((one, i) => {
    const word = words[i] ?? "";
    for (const [at, by] of foundIn(word, one, vocabulary, stem)) add("words", at, by * weightOf(at) * (isSmall(word) ? SHARE.small : 1));
    const next = stems[i + 1];
    if (next !== undefined) {
      add("pairs", size + (bucketOf(`${one} ${next}`) % BUCKETS), 1);
      const joined = vocabulary.indexOf(stem(word + (words[i + 1] ?? "")));
      if (joined !== undefined) add("words", joined, FOUND.slip * weightOf(joined));
    }
    if (isSmall(word)) return;
    const padded = `^${word}$`;
    for (const length of GRAM) {
      for (let from = 0; from + length <= padded.length; from++) {
        add("grams", size + (bucketOf(padded.slice(from, from + length)) % BUCKETS), 1);
      }
    }
  });
  const all = new Map<number, number>();
  for (const kind of ["words", "pairs", "grams"] as const) {
    const length = Math.sqrt([...kinds[kind].values()].reduce((sum, one) => sum + one * one, 0));
    for (const [at, value] of kinds[kind])
      all.set(at, (all.get(at) ?? 0) + (SHARE[kind] * value) / (length || 1));
  }
  return all;
}

function foundIn(
  word: string,
  stem: string,
  vocabulary: Vocabulary,
  stemOf: (word: string) => string,
): (readonly [number, number])[] {
  const whole = vocabulary.indexOf(stem);
  const parts = vocabulary.partsOf(word, stemOf).map((at) => [at, FOUND.part] as const);
  if (whole !== undefined) return [[whole, FOUND.whole], ...parts];
  if (parts.length > 0) return parts;
  const near = vocabulary.nearest(stem);
  return near === undefined ? [] : [[near, FOUND.slip]];
}
