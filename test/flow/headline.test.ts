import { describe, expect, test } from "vitest";
import { buildCatalog } from "../../src/flow/build.ts";
import type { Flow } from "../../src/flow/define.ts";
import { rankDesks } from "../../src/flow/desks.ts";
import { headlineOf } from "../../src/flow/headline.ts";
import { walkPath } from "../../src/flow/path.ts";
import { contentOf } from "../support/flows.ts";

const start: Flow = {
  id: "start",
  steps: [{ ask: "benefit", options: ["yes", "no", "unsure"] }],
  cards: [],
};
/** The older topic: somebody must say yes first, where there is a benefit. */
const older: Flow = {
  id: "older",
  steps: [{ ask: "benefit" }],
  findings: {
    route: [
      { is: "ask", first: true, when: { benefit: "yes" } },
      { is: "go", when: { benefit: ["no", "unsure"] } },
    ],
  },
  headline: "route",
  cards: [
    { card: "older-ends", when: { benefit: ["yes", "no"] }, desk: "fund", closes: true },
    { card: "permit", when: { benefit: "unsure" }, desk: "board", approvesFirst: true },
  ],
};
const newer: Flow = {
  id: "newer",
  steps: [{ ask: "benefit" }],
  findings: { money: [{ is: "loan", when: { benefit: ["yes", "no"] } }] },
  headline: "money",
  cards: [{ card: "newer-ends", desk: "bank", closes: true }],
};
const catalog = buildCatalog(contentOf([start, older, newer]));
const pathOf = (benefit: string) => walkPath(catalog, new Map([["benefit", benefit]]));

describe("several topics in one conversation", () => {
  test.each([
    ["yes", "older", "route"],
    ["no", "newer", "money"],
    ["unsure", "older", "route"],
  ])("benefit %s: the headline is that of %s", (benefit, flow, finding) => {
    expect(headlineOf(catalog, pathOf(benefit))).toMatchObject({ flow, finding });
  });
  test("nothing concluded is no headline", () => {
    expect(headlineOf(catalog, walkPath(catalog, new Map()))).toBeNull();
  });
  test.each([
    ["yes", ["fund", "bank"]],
    ["no", ["bank", "fund"]],
    ["unsure", ["board", "bank"]],
  ])("benefit %s: the desks are %j", (benefit, desks) => {
    expect(rankDesks(catalog, pathOf(benefit)).map((desk) => desk.id)).toEqual(desks);
  });
});
