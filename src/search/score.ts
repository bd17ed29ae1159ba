import { featuresOf } from "./features.ts";
import type { Model } from "./model.ts";

export interface Scored {
  readonly topic: string;
  /** How likely, by the model: 0–1, one over all topics. */
  readonly share: number;
}

export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((one) => one / sum);
}

/** Every topic by how likely a text is about it, likeliest first. */
export function scoreTopics(model: Model, text: string): Scored[] {
  const { topics, weights, vocabulary, rarity, bias } = model;
  const scores = Float64Array.from(bias);
  for (const [feature, value] of featuresOf(text, vocabulary, rarity)) {
    for (let topic = 0; topic < topics.length; topic++)
      scores[topic] =
        (scores[topic] ?? 0) + value * (weights[feature * topics.length + topic] ?? 0);
  }
  const shares = softmax(scores);
  return topics
    .map((topic, at) => ({ topic, share: shares[at] ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
}
