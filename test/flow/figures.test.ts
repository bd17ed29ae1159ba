import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { figures } from "../../src/flow/figures/index.ts";

describe.each(Object.entries(figures))("%s", (_, figure) => {
  it.each(figure.examples)("$input gives $is", ({ input, is }) => {
    expect(figure.compute(input)).toEqual(is);
  });

  it("rests on facts that may be stated", () => {
    for (const fact of figure.facts) expect(catalog.facts.get(fact)?.standing).toBe("current");
  });

  it("says nothing where a number is missing", () => {
    expect(figure.compute([])).toBeNull();
  });
});
