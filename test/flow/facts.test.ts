import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/flow/build.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Fact } from "../../src/flow/define.ts";
import { factInText, factView } from "../../src/flow/facts.ts";

const TODAY = "2026-11-25";
const ID = "k5-loft-35-pct";
const known = catalog.facts.get(ID) as Fact;
const withFact = (change: Partial<Fact>): Catalog => ({
  ...catalog,
  facts: new Map([[ID, { ...known, ...change }]]),
});
const shown = (change: Partial<Fact>): ReturnType<typeof factView> =>
  factView(withFact(change), ID, "da", TODAY);
const inText = (change: Partial<Fact>): string => factInText(withFact(change), ID, "da", TODAY);

describe("a fact", () => {
  it("that is current is stated, with its sources", () => {
    const fact = shown({});
    expect(fact).toMatchObject({ standing: "current", caution: null });
    expect(fact?.statement).toContain("35 pct.");
    expect(fact?.sources.length).toBeGreaterThan(0);
    expect(inText({})).toBe(fact?.statement);
  });
  it("to be rechecked brings its caution along, in a sentence too", () => {
    const change = {
      standing: "recheck",
      asOf: "2023-06-01",
      authority: "erhvervsstyrelsen",
    } as const;
    expect(shown(change)?.caution).toMatch(
      /^læst i en kilde fra 1\. juni 2023, tjek hos Erhvervsstyrelsen/,
    );
    expect(inText(change)).toContain(
      "(læst i en kilde fra 1. juni 2023, tjek hos Erhvervsstyrelsen",
    );
  });
  it("past its review is shown with the caution, not hidden", () => {
    expect(shown({ reviewBy: "2026-11-24" })?.caution).toContain("24. november 2026");
    expect(shown({ reviewBy: TODAY })?.caution).toBeNull();
  });
  it("that is only a referral is never stated", () => {
    expect(shown({ standing: "referral" })?.statement).toMatch(/^Få bekræftet hos /);
    expect(inText({ standing: "referral" })).toBe(
      "Det skal du have bekræftet hos Erhvervsstyrelsen.",
    );
  });
  it("that is historic, or past its last day, is never shown", () => {
    expect(shown({ standing: "historic" })).toBeNull();
    expect(shown({ validTo: "2026-11-24" })).toBeNull();
    expect(shown({ validTo: TODAY })).not.toBeNull();
    for (const change of [{ standing: "historic" }, { validTo: "2026-11-24" }] as const) {
      expect(inText(change)).not.toContain("35");
    }
  });
});

it("no desk has confirmed anything yet, and nothing is filled in", () => {
  for (const [, { phone, mail, hours, closedDays, promise }] of catalog.desks) {
    expect([phone, mail, hours, closedDays, promise]).toEqual([null, null, null, null, null]);
  }
});
