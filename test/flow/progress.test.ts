import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as content from "../../flows/index.ts";
import { buildCatalog } from "../../src/flow/build.ts";
import { catalog as published } from "../../src/flow/catalog.ts";
import type { Value } from "../../src/flow/condition.ts";
import type { Flow } from "../../src/flow/define.ts";
import { walkPath } from "../../src/flow/path.ts";
import { remaining } from "../../src/flow/walk/progress.ts";
import { walk } from "../../src/flow/walk/walk.ts";
import { countRemaining, enumerate } from "../support/brute-force.ts";
import { catalogOf } from "../support/flows.ts";
import { randomFlows } from "../support/random-flows.ts";

const SEED = 20261125;

const shop: Flow = {
  id: "shop",
  steps: [
    { ask: "form", options: ["aps", "association", "unsure"] },
    {
      ask: "members",
      kind: "number",
      min: 0,
      max: 500,
      unit: "persons",
      when: { form: "association" },
    },
    {
      ask: "employees",
      options: ["yes", "no"],
      when: { any: [{ form: "aps" }, { members: { min: 100 } }] },
    },
    { ask: "name", kind: "text", max: 40 },
  ],
  cards: [],
};
const given = (answers: { readonly [question: string]: Value }): ReadonlyMap<string, Value> =>
  new Map(Object.entries(answers));

describe("how many questions are left", () => {
  const catalog = catalogOf([shop]);

  it("of everything published, is what was counted when it was built", () => {
    const afresh = buildCatalog(content);
    expect(published.counted).toEqual(remaining(afresh, given({})));
    expect(published.version).toBe(afresh.version);
  });

  it.each([
    [{}, { fewest: 2, most: 4 }],
    [{ form: "unsure" }, { fewest: 1, most: 1 }],
    [{ form: "aps" }, { fewest: 2, most: 2 }],
    [{ form: "association" }, { fewest: 2, most: 3 }],
    [
      { form: "association", members: 99 },
      { fewest: 1, most: 1 },
    ],
    [
      { form: "association", members: 100, employees: "no", name: "" },
      { fewest: 0, most: 0 },
    ],
  ])("after %j", (answers, left) => {
    expect(remaining(catalog, given(answers))).toEqual(left);
  });

  it("keeps an answer further down while its question is asked", () => {
    expect(remaining(catalog, given({ form: "association", name: "Bo" }))).toEqual({
      fewest: 1,
      most: 2,
    });
    expect(remaining(catalog, given({ name: "Bo", employees: "no" }))).toEqual({
      fewest: 1,
      most: 2,
    });
  });

  it("agrees with asking them all, from any answers on a path", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        randomFlows({ flows: 3, steps: 3 }),
        fc.infiniteStream(fc.nat(99)),
        (flows, numbers) => {
          const some = catalogOf(flows);
          const listed = enumerate(some, 2_000);
          if (!listed || walk(some).failures.some((one) => one.property === "rows-overlap")) return;
          compared++;
          const draw = (): number => numbers.next().value ?? 0;
          for (let time = 0; time < 5; time++) {
            const { answers } = listed.endings[draw() % listed.endings.length] ?? {
              answers: new Map(),
            };
            const some50 = new Map([...answers].filter(() => draw() < 50));
            const onPath = walkPath(some, some50).answers;
            expect(remaining(some, onPath)).toEqual(countRemaining(some, onPath));
          }
        },
      ),
      { seed: SEED, numRuns: 80 },
    );
    expect(compared).toBeGreaterThanOrEqual(50);
  });
});
