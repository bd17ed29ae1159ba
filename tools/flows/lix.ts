import { sentencesOf, wordsOf } from "./sentences.ts";

/** More letters than this make a word long. */
const LONG = 6;

export interface Lix {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  /** 0 where there is no word. */
  readonly value: number;
}

/**
 * LIX, the readability index of C.-H. Björnsson (Läsbarhet, 1968): words per sentence, plus long words in a hundred.
 * Words that `isKnown` are not long, however many letters they have.
 */
export function lixOf(
  texts: readonly string[],
  isKnown: (word: string) => boolean = () => false,
): Lix {
  let [words, sentences, longWords] = [0, 0, 0];
  for (const sentence of texts.flatMap(sentencesOf)) {
    const found = wordsOf(sentence);
    if (found.length === 0) continue;
    sentences++;
    words += found.length;
    longWords += found.filter((word) => lettersIn(word) > LONG && !isKnown(word)).length;
  }
  const value = words === 0 ? 0 : words / sentences + (100 * longWords) / words;
  return { words, sentences, longWords, value };
}

const lettersIn = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
