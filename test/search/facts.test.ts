import { describe, expect, it } from "vitest";
import { factFor } from "../../src/search/facts.ts";
import phrases from "../../flows/phrases/facts.md?raw";
import { shippedWords } from "../support/shipped-words.ts";

let fact = "";
const written = phrases.split("\n").flatMap((line) => {
  fact = /^# (\S+)/.exec(line)?.[1] ?? fact;
  const text = /^- (.+)/.exec(line)?.[1];
  return text === undefined ? [] : [{ fact, text }];
});
/** Another subject in the same sentence: what is true of the one is not said of the other. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:en )?forening(?:en|er)?\b/i, "fond"],
  [/\bløntilskud\b/i, "fleksjob"],
  [/\bfleksjob\b/i, "løntilskud"],
  [/\bpraktik\b/i, "løntilskud"],
  [/\baps\b/i, "forening"],
];
const swapped = written
  .flatMap(({ fact: own, text }) =>
    SWAPS.filter(([from]) => from.test(text)).map(([from, to]) => ({
      own,
      text: text.replace(from, to),
    })),
  )
  .filter(({ own, text }) => !written.some((one) => one.fact === own && one.text === text));

describe("a fact that answers a question by itself", () => {
  it("is found by the words an editor wrote for it", () => {
    const lost = written.filter((one) => factFor(shippedWords, one.text) !== one.fact);
    expect(lost).toEqual([]);
  });
  it("is not given for the same sentence about something else", () => {
    expect(swapped.length).toBeGreaterThan(15);
    const same = swapped.filter(({ own, text }) => factFor(shippedWords, text) === own);
    expect(same).toEqual([]);
  });
});
