import type { Placement } from "../flow/log.ts";
import { factFor } from "./facts.ts";
import { stemsOf } from "./features.ts";
import { isSmall } from "./language.ts";
import type { Model } from "./model.ts";
import { prefillOf } from "./prefill.ts";
import { type Scored, scoreTopics } from "./score.ts";
import { wordsIn } from "./text.ts";
import { soundsUrgent } from "./urgent.ts";

/** Topics that are no option of the first question. */
const OUT_OF_SCOPE = "out-of-scope";
const URGENT = "urgent";
/** Two sides of one thing, told apart by little: one of them stands for both. */
const SIDES: { readonly [topic: string]: string } = { "after-registration": "registration" };

const MOST_SUGGESTIONS = 3;
/** Below this share nothing is suggested: it says that it did not understand. */
const UNDERSTOOD = 0.2;
/** Where it seems not to be ours: a topic is still offered from this share on, should it have meant that. */
const PERHAPS = 0.1;
const PERHAPS_SUGGESTIONS = 2;
/** From this share on it is taken not to be ours, though a topic of ours is likelier. */
const PERHAPS_OTHER = 0.35;
/** The same where somebody says "we": an association or a business speaks, seldom a citizen. */
const PERHAPS_OTHER_OF_US = 0.6;
const US = new Set(["vi", "os", "vores", "vor", "we", "us", "our"]);
/** Distress is said in many ways: at this share, without any of the usual words. */
const SURELY_URGENT = 0.85;

/** One of each side, with the share of both. */
function together(scored: readonly Scored[]): Scored[] {
  const sides = new Map<string, Scored>();
  for (const one of scored) {
    const side = SIDES[one.topic] ?? one.topic;
    const known = sides.get(side);
    // Likeliest first: the first of a side gives it its name.
    sides.set(side, { topic: known?.topic ?? one.topic, share: (known?.share ?? 0) + one.share });
  }
  return [...sides.values()].toSorted((a, b) => b.share - a.share);
}

/** Whether any word of it but the smallest is known: else what it looks like is chance. */
const understands = ({ vocabulary, rarity }: Model, text: string): boolean => {
  const telling = wordsIn(text).filter((word) => !isSmall(word));
  return telling.length === 0 || stemsOf(telling.join(" "), vocabulary, rarity).size > 0;
};

/** Where a question belongs. Deterministic; needs nothing but the model. */
export function place(model: Model, text: string): Placement {
  const nothing = { suggestions: [], fact: null, known: [] };
  const scored = scoreTopics(model, text);
  const urgent = scored.find((one) => one.topic === URGENT)?.share ?? 0;
  if (soundsUrgent(text) || urgent >= SURELY_URGENT) return { kind: "urgent", ...nothing };
  if (!understands(model, text)) return { kind: "unplaced", ...nothing };
  const ranked = together(scored.filter((one) => one.topic !== URGENT));
  const ours = ranked.filter((one) => one.topic !== OUT_OF_SCOPE).slice(0, MOST_SUGGESTIONS);
  const [first] = ours;
  const other = ranked.find((one) => one.topic === OUT_OF_SCOPE)?.share ?? 0;
  const saysWe = wordsIn(text).some((word) => US.has(word));
  const isOther = other >= (saysWe ? PERHAPS_OTHER_OF_US : PERHAPS_OTHER);
  if (!first || isOther || first.share < UNDERSTOOD) {
    const mayBeOurs = (ours[0]?.share ?? 0) >= PERHAPS;
    return {
      kind: isOther ? "out-of-scope" : "unplaced",
      // Never one alone: that would look like an answer.
      suggestions: mayBeOurs ? ours.slice(0, PERHAPS_SUGGESTIONS).map((one) => one.topic) : [],
      fact: null,
      known: prefillOf(model, text),
    };
  }
  return {
    kind: "suggestions",
    suggestions: ours.map((one) => one.topic),
    fact: factFor(model, text),
    known: prefillOf(model, text),
  };
}
