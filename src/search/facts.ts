import { stemsOf } from "./features.ts";
import type { Model } from "./model.ts";

/** How like a question must be to one an editor wrote for a fact: a wrong fact is worse than none. */
const LIKE = 0.72;
/** A word so telling that a question with it is about something else, where the editor's question lacks it. */
const TELLING = 0.4;

/** The fact whose own question this is, or null. */
export function factFor(model: Model, text: string): string | null {
  const { rarity } = model;
  const asked = stemsOf(text, model.vocabulary, rarity);
  const lengthOf = (values: Iterable<number>): number => {
    let sum = 0;
    for (const value of values) sum += value * value;
    return Math.sqrt(sum);
  };
  const length = lengthOf(asked.values());
  let best: string | null = null;
  let most = LIKE;
  for (const { fact, stems } of model.facts) {
    const written = new Set(stems);
    if ([...asked].some(([stem, weight]) => weight >= TELLING && !written.has(stem))) continue;
    const weights = stems.map((stem) => rarity[stem] ?? 0);
    let common = 0;
    stems.forEach((stem, at) => (common += (asked.get(stem) ?? 0) * (weights[at] ?? 0)));
    const like = common / (length * lengthOf(weights) || 1);
    if (like > most) [best, most] = [fact, like];
  }
  return best;
}
