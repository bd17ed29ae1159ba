import { BUCKETS, featuresOf, type Vector } from "../../src/search/features.ts";
import { languageOf, stemOf } from "../../src/search/language.ts";
import { wordsIn } from "../../src/search/text.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";

export interface Phrase {
  readonly lang: "da" | "en";
  readonly text: string;
  readonly topic: string;
  /** A word alone says less than a sentence. */
  readonly isWord?: boolean;
}
export interface Linear {
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  /** By feature, then by topic. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly idf: Float64Array;
}

export function vocabularyOf(phrases: readonly Phrase[], min = 1): { vocabulary: Vocabulary; idf: Float64Array } {
  const count = new Map<string, number>();
  for (const { text } of phrases) {
    const lang = languageOf(text, "da");
    for (const stem of new Set(wordsIn(text).map((word) => stemOf(word, lang))))
      count.set(stem, (count.get(stem) ?? 0) + 1);
  }
  const stems = [...count.keys()].filter((one) => (count.get(one) ?? 0) >= min && one.length > 1 || one === "#").toSorted();
  const n = phrases.length;
  const idf = Float64Array.from(stems, (one) => Math.log((n + 1) / ((count.get(one) ?? 0) + 0.5)) / Math.log(n));
  return { vocabulary: new Vocabulary(stems), idf };
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly word: number;
}
export const SETTINGS: Settings = { epochs: 25, rate: 0.5, decay: 2e-4, word: 0.5 };

/** Multinomial logistic regression by AdaGrad, in a fixed order: the same phrases give the same weights. */
export function train(phrases: readonly Phrase[], settings = SETTINGS): Linear {
  const topics = [...new Set(phrases.map((one) => one.topic))].toSorted();
  const { vocabulary, idf } = vocabularyOf(phrases);
  const size = vocabulary.stems.length + BUCKETS;
  const k = topics.length;
  const weights = new Float64Array(size * k);
  const bias = new Float64Array(k);
  const squares = new Float64Array(size * k).fill(1e-3);
  const biasSquares = new Float64Array(k).fill(1e-1);
  const counts = new Map<string, number>();
  for (const { topic } of phrases) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const mean = phrases.length / k;
  const examples = phrases.map(({ text, topic, isWord }) => {
    const x = featuresOf(text, vocabulary, (at) => idf[at] ?? 1);
    return {
      at: Int32Array.from(x.keys(), (one) => one * k),
      by: Float64Array.from(x.values()),
      y: topics.indexOf(topic),
      w: Math.min(3, Math.sqrt(mean / (counts.get(topic) ?? 1))) * (isWord ? settings.word : 1),
    };
  });
  let seed = 12345;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const order = examples.map((_, i) => i);
  const s = new Float64Array(k);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    for (const which of order) {
      const { at, by, y, w } = examples[which]!;
      s.set(bias);
      for (let f = 0; f < at.length; f++) {
        const from = at[f]!;
        const v = by[f]!;
        for (let c = 0; c < k; c++) s[c]! += v * weights[from + c]!;
      }
      const p = probabilities(s);
      for (let c = 0; c < k; c++) {
        const error = w * (p[c]! - (c === y ? 1 : 0));
        if (Math.abs(error) < 0.002) continue;
        for (let f = 0; f < at.length; f++) {
          const i = at[f]! + c;
          const g = error * by[f]! + settings.decay * weights[i]!;
          const q = squares[i]! + g * g;
          squares[i] = q;
          weights[i]! -= (settings.rate * g) / Math.sqrt(q);
        }
        biasSquares[c]! += error * error;
        bias[c]! -= (0.1 * error) / Math.sqrt(biasSquares[c]!);
      }
    }
  }
  return { topics, vocabulary, weights, bias, idf };
}

export function scores(
  x: Iterable<readonly [number, number]>,
  weights: Float64Array,
  bias: Float64Array,
  k: number,
): Float64Array {
  const s = Float64Array.from(bias);
  for (const [f, v] of x) for (let c = 0; c < k; c++) s[c] = (s[c] ?? 0) + v * (weights[f * k + c] ?? 0);
  return s;
}
export function probabilities(s: Float64Array): Float64Array {
  const max = Math.max(...s);
  const e = s.map((one) => Math.exp(one - max));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((one) => one / sum);
}
export const vectorOf = (m: Linear, text: string): Vector =>
  featuresOf(text, m.vocabulary, (at) => m.idf[at] ?? 1);
export const predict = (m: Linear, text: string): Float64Array =>
  probabilities(scores(vectorOf(m, text), m.weights, m.bias, m.topics.length));
