import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { lixOf } from "../../tools/flows/lix.ts";

describe("LIX", () => {
  it.each([
    ["1948", 37],
    ["1950", 33],
    ["1952", 40],
  ])("of the king's address of %s is the published one", async (year, published) => {
    const text = await readFile(`test/tools/lix/${year}.txt`, "utf8");
    expect(Math.round(lixOf([text]).value)).toBe(published);
  });

  it("counts words, sentences and words of more than six letters", () => {
    // 12 words in 2 sentences; ”kommunen” and ”begynder” are long.
    const { words, sentences, longWords, value } = lixOf([
      "Ring til kommunen, fx på onsdag, før nogen begynder. Vent på svar.",
    ]);
    expect({ words, sentences, longWords }).toEqual({ words: 12, sentences: 2, longWords: 2 });
    expect(value).toBeCloseTo(6 + 200 / 12, 10);
  });

  it("ends a sentence where a text ends, as a label does", () => {
    expect(lixOf(["Ja", "Nej, kun frivillige"]).sentences).toBe(2);
  });

  it("does not count as long what is explained where it stands", () => {
    const isTerm = (word: string): boolean => word === "løntilskud";
    expect(lixOf(["Spørg om løntilskud."], isTerm).longWords).toBe(0);
    expect(lixOf(["Spørg om løntilskud."]).longWords).toBe(1);
  });

  it("is nothing of nothing", () => {
    expect(lixOf(["", "–"]).value).toBe(0);
  });
});
