import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { figures } from "../../src/flow/figures/index.ts";

describe.each(Object.entries(figures))("%s", (id, figure) => {
  it.each(figure.examples)("$input gives $is", ({ input, is }) => {
    expect(figure.compute(input)).toEqual(is);
  });

  it("rests on facts that may be said, those to be rechecked with their caution", () => {
    for (const fact of figure.facts) {
      expect(["current", "recheck"]).toContain(catalog.facts.get(fact)?.standing);
    }
  });

  it("is shown on cards that show those facts too", () => {
    const named = new RegExp(`\\{${id}\\.`);
    const cards = catalog.cards.filter(({ card }) =>
      named.test(catalog.words.da.get(card)?.body ?? ""),
    );
    expect(cards).not.toEqual([]);
    for (const { facts } of cards) expect(facts).toEqual(expect.arrayContaining([...figure.facts]));
  });

  it("says nothing where a number is missing", () => {
    expect(figure.compute([])).toBeNull();
  });
});
