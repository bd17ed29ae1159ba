import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import type { Flow } from "../../src/flow/define.ts";
import { flowSummary, flowView } from "../../src/flow/flow-view.ts";
import { catalogOf } from "../support/flows.ts";

const showing = { lang: "da", today: "2026-11-25" } as const;

const start: Flow = {
  id: "start",
  steps: [
    { ask: "topics", kind: "many", options: ["lease", "alone", "unsure"] },
    { ask: "who", when: { topics: { not: "alone" } }, options: ["founder", "company"] },
  ],
  cards: [],
};
const lease: Flow = {
  id: "lease",
  when: { topics: "lease" },
  steps: [
    { ask: "who" },
    { ask: "size", options: ["small", "large", "unsure"] },
    { ask: "kitchen", when: { size: "large" }, options: ["yes", "no", "unsure"] },
  ],
  cards: [],
};
const some = catalogOf([start, lease]);

describe("what a flow asks", () => {
  it("is counted from the very first question, for somebody who comes for it alone", () => {
    expect(flowSummary(some, "lease", showing)).toMatchObject({ fewest: 3, most: 4 });
    // Nobody's topic: what everybody is asked.
    expect(flowSummary(some, "start", showing)).toMatchObject({ fewest: 2, most: 2 });
    const [alone] = [catalogOf([{ ...lease, when: { size: "small" } }])];
    expect(flowSummary(alone, "lease", showing)).toMatchObject({ fewest: 0, most: 0 });
  });

  it("names its own questions, and not those it knows from before", () => {
    const view = flowView(some, "lease", showing);
    expect(view?.questions.map(({ id }) => id)).toEqual(["size", "kitchen"]);
    expect(view?.questions[0]?.options.map(({ label }) => label)).toEqual([
      "small",
      "large",
      "unsure",
    ]);
    expect(view).toMatchObject({ title: "Words of lease.", ready: "ready" });
  });

  it("is null for what is not published", () => {
    for (const id of ["nothing", "constructor", "__proto__", "topics"]) {
      expect(flowSummary(some, id, showing)).toBeNull();
      expect(flowView(some, id, showing)).toBeNull();
    }
  });

  it.each(catalog.flows.map(({ id }) => id))("of %s is all there, in both languages", (id) => {
    for (const lang of ["da", "en"] as const) {
      const view = flowView(catalog, id, { ...showing, lang });
      expect(view?.title).not.toBe("");
      expect(view?.ready).not.toBe("");
      expect(view?.questions.length).toBeGreaterThan(0);
      expect(view?.fewest).toBeGreaterThan(0);
      expect(view?.most).toBeGreaterThanOrEqual(view?.fewest ?? Infinity);
    }
  });
});
