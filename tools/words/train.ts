import { BUCKETS, featuresOf, stemsOf } from "../../src/search/features.ts";
import { languageOf, stemOf } from "../../src/search/language.ts";
import type { Model } from "../../src/search/model.ts";
import { softmax } from "../../src/search/score.ts";
import { wordsIn } from "../../src/search/text.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import type { FactPhrase, Phrase } from "./phrases.ts";

/** Tried on the given questions and on phrases left out; see docs/decisions. */
const SETTINGS = { epochs: 25, rate: 0.5, decay: 2e-4, word: 0.3, mostWeight: 3 } as const;

/** Longer is a statement, not a word: its words must come up this often to be worth their place. */
const LONGEST_WORD = 40;
const OFTEN = 3;

/** The stems phrases use, and how telling each is: rare ones more. */
function stemsIn(phrases: readonly Phrase[]): Pick<Model, "vocabulary" | "rarity"> {
  const counts = new Map<string, number>();
  const asked = new Set<string>();
  for (const { text, isWord } of phrases) {
    const lang = languageOf(text, "da");
    for (const stem of new Set(wordsIn(text).map((word) => stemOf(word, lang)))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!isWord || text.length < LONGEST_WORD) asked.add(stem);
    }
  }
  const stems = [...counts]
    .filter(([stem, count]) => stem.length > 1 && (asked.has(stem) || count >= OFTEN))
    .map(([stem]) => stem)
    .concat("#")
    .toSorted();
  const most = Math.log(phrases.length + 1);
  const rarity = Float32Array.from(stems, (one) => {
    const count = counts.get(one) ?? 1;
    return Math.min(1, Math.log((phrases.length + 1) / (count + 0.5)) / most);
  });
  return { vocabulary: new Vocabulary(stems), rarity };
}

/** Always the same row of numbers: the same phrases give the same model. */
function shuffled(length: number, seed: { at: number }): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    seed.at = (Math.imul(seed.at, 1_103_515_245) + 12_345) & 0x7fffffff;
    const j = seed.at % (i + 1);
    const swap = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = swap;
  }
  return order;
}

interface Example {
  readonly at: Int32Array;
  readonly by: Float64Array;
  readonly topic: number;
  readonly counts: number;
}

function examplesOf(
  phrases: readonly Phrase[],
  topics: readonly string[],
  model: Pick<Model, "vocabulary" | "rarity">,
): Example[] {
  const sizes = new Map<string, number>();
  for (const { topic } of phrases) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  const mean = phrases.length / topics.length;
  return phrases.map(({ text, topic, isWord }) => {
    const features = featuresOf(text, model.vocabulary, model.rarity);
    const fair = Math.min(SETTINGS.mostWeight, Math.sqrt(mean / (sizes.get(topic) ?? 1)));
    return {
      at: Int32Array.from(features.keys(), (feature) => feature * topics.length),
      by: Float64Array.from(features.values()),
      topic: topics.indexOf(topic),
      counts: fair * (isWord ? SETTINGS.word : 1),
    };
  });
}

/** What is learnt, before it is rounded and written. */
export type Trained = Omit<Model, "weights" | "prefill"> & { readonly weights: Float64Array };

/** Multinomial logistic regression by AdaGrad, over the features of `src/search/features.ts`. */
export function train(
  phrases: readonly Phrase[],
  factPhrases: readonly FactPhrase[] = [],
): Trained {
  const topics = [...new Set(phrases.map((one) => one.topic))].toSorted();
  const { vocabulary, rarity } = stemsIn(phrases);
  const k = topics.length;
  const weights = new Float64Array((vocabulary.stems.length + BUCKETS) * k);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const bias = new Float64Array(k);
  const biasSquares = new Float64Array(k).fill(0.1);
  const examples = examplesOf(phrases, topics, { vocabulary, rarity });
  const seed = { at: 12_345 };
  /* eslint-disable typescript/no-non-null-assertion -- inner loops over arrays of known length */
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const which of shuffled(examples.length, seed)) {
      const { at, by, topic, counts } = examples[which]!;
      const scores = Float64Array.from(bias);
      for (let f = 0; f < at.length; f++) {
        for (let c = 0; c < k; c++) scores[c]! += by[f]! * weights[at[f]! + c]!;
      }
      const shares = softmax(scores);
      for (let c = 0; c < k; c++) {
        const error = counts * (shares[c]! - (c === topic ? 1 : 0));
        if (Math.abs(error) < 0.002) continue;
        for (let f = 0; f < at.length; f++) {
          const i = at[f]! + c;
          const slope = error * by[f]! + SETTINGS.decay * weights[i]!;
          squares[i]! += slope * slope;
          weights[i]! -= (SETTINGS.rate * slope) / Math.sqrt(squares[i]!);
        }
        biasSquares[c]! += error * error;
        bias[c]! -= (0.1 * error) / Math.sqrt(biasSquares[c]!);
      }
    }
  }
  /* eslint-enable typescript/no-non-null-assertion */
  return {
    topics,
    vocabulary,
    rarity,
    weights,
    bias: [...bias],
    facts: factPhrases.map(({ fact, text }) => ({
      fact,
      stems: [...stemsOf(text, vocabulary, rarity).keys()],
    })),
  };
}
