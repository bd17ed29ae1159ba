import { isSmall, languageOf, stemOf } from "./language.ts";
import { wordsIn } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A sparse vector: what stands in a sentence, by number. */
export type Vector = ReadonlyMap<number, number>;

/** What follows the stems: parts of words and pairs of stems, in so many buckets. */
export const BUCKETS = 4096;
const GRAMS = [3, 4, 5] as const;
/** How much each kind counts, each kind taken to length one by itself. */
const SHARE = { words: 1, pairs: 0.35, grams: 0.8 } as const;
/** How much a stem counts by the way it was found. */
const FOUND = { whole: 1, part: 0.7, slip: 0.8 } as const;
/** Small words say little by themselves; in pairs they may. */
const SMALL_COUNTS = 0.3;

/** FNV-1a. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
}

function addTo(vector: Map<number, number>, at: number, value: number): void {
  vector.set(at, Math.max(value, vector.get(at) ?? 0));
}

/** The known stems of a text, also through compounds and slips, by how telling they are. */
export function stemsOf(
  text: string,
  vocabulary: Vocabulary,
  rarity: Float32Array,
): Map<number, number> {
  const lang = languageOf(text, "da");
  const stem = (word: string): string => stemOf(word, lang);
  const words = wordsIn(text);
  const found = new Map<number, number>();
  words.forEach((word, i) => {
    const counts = isSmall(word) ? SMALL_COUNTS : 1;
    for (const [at, by] of foundIn(word, vocabulary, stem))
      addTo(found, at, by * counts * (rarity[at] ?? 0));
    // "løn tilskud"
    const joined = vocabulary.indexOf(stem(word + (words[i + 1] ?? "")));
    if (joined !== undefined && i + 1 < words.length)
      addTo(found, joined, FOUND.slip * (rarity[joined] ?? 0));
  });
  return found;
}

function foundIn(
  word: string,
  vocabulary: Vocabulary,
  stem: (word: string) => string,
): (readonly [at: number, counts: number])[] {
  const whole = vocabulary.indexOf(stem(word));
  const parts = vocabulary.partsOf(word, stem).map((at) => [at, FOUND.part] as const);
  if (whole !== undefined) return [[whole, FOUND.whole], ...parts];
  if (parts.length > 0) return parts;
  const near = vocabulary.nearest(stem(word));
  return near === undefined ? [] : [[near, FOUND.slip]];
}

/** The features of a text: its known stems, pairs of its stems, and parts of its words. */
export function featuresOf(text: string, vocabulary: Vocabulary, rarity: Float32Array): Vector {
  const lang = languageOf(text, "da");
  const words = wordsIn(text);
  const size = vocabulary.stems.length;
  const pairs = new Map<number, number>();
  const grams = new Map<number, number>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next !== undefined)
      addTo(pairs, size + bucketOf(`${stemOf(word, lang)} ${stemOf(next, lang)}`), 1);
    if (isSmall(word)) return;
    const padded = `^${word}$`;
    for (const length of GRAMS) {
      for (let from = 0; from + length <= padded.length; from++)
        addTo(grams, size + bucketOf(padded.slice(from, from + length)), 1);
    }
  });
  const all = new Map<number, number>();
  const add = (kind: Vector, share: number): void => {
    let squares = 0;
    for (const value of kind.values()) squares += value * value;
    const length = Math.sqrt(squares) || 1;
    for (const [at, value] of kind) all.set(at, (all.get(at) ?? 0) + (share * value) / length);
  };
  add(stemsOf(text, vocabulary, rarity), SHARE.words);
  add(pairs, SHARE.pairs);
  add(grams, SHARE.grams);
  return all;
}
