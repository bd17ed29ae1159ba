import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/flow/build.ts";
import type { Value } from "../../src/flow/condition.ts";
import type { Flow, OwnStep } from "../../src/flow/define.ts";
import { walkPath } from "../../src/flow/path.ts";
import type { AnswerSet } from "../../src/flow/walk/answer-sets.ts";
import type { Property } from "../../src/flow/walk/failure.ts";
import { Formulas, NEVER } from "../../src/flow/walk/formula.ts";
import { type OutcomeClass, outcomesOf } from "../../src/flow/walk/outcomes.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import { type Walk, walk } from "../../src/flow/walk/walk.ts";
import { enumerate, type Enumeration } from "../support/brute-force.ts";
import { catalogOf } from "../support/flows.ts";
import { keyOf, toldByExample, toldIn } from "../support/told.ts";
import {
  combinationsOf,
  comingFrom,
  countOf,
  endingsLacking,
  lengthsOf,
  waitFor,
} from "../support/listed.ts";
import { isFull } from "../support/scale.ts";
import { randomFlows } from "../support/random-flows.ts";

const SEED = 20261125;
const GENERATED = 80;
const LARGEST = isFull ? 100_000 : 20_000;

/**
 * Runs a comparison over generated flows: walked by merged states, and listed one by one. Rows of a finding that
 * overlap make the order of answers matter; that they do is compared, the rest is not.
 */
function compare(against: (walked: Walk, listed: Enumeration, catalog: Catalog) => void): void {
  let compared = 0;
  fc.assert(
    fc.property(randomFlows(), (flows) => {
      const catalog = catalogOf(flows);
      const listed = enumerate(catalog, LARGEST);
      if (!listed) return;
      const walked = walk(catalog);
      const overlaps = failing(walked, "rows-overlap");
      expect(overlaps.length > 0).toBe(comingFrom(catalog, listed.endings).overlaps.length > 0);
      if (overlaps.length > 0) return;
      compared++;
      against(walked, listed, catalog);
    }),
    { seed: SEED, numRuns: GENERATED },
  );
  expect(compared).toBeGreaterThanOrEqual(50);
}

const failing = (walked: Walk, property: Property): string[] =>
  walked.failures
    .filter((one) => one.property === property)
    .map((one) => one.ids.join(" "))
    .toSorted();
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe("formulas", () => {
  const formulas = new Formulas();
  const only = (answer: number): AnswerSet => {
    const members = new Uint8Array(70_000);
    members[answer] = 1;
    return formulas.sets.of(members);
  };

  it("keep an answer of a question with very many apart from those of the next question", () => {
    const both = formulas.all([
      formulas.literal(0, only(65_537), 1),
      formulas.literal(1, only(2), 1),
    ]);
    expect(formulas.answered(both, 0, 65_537)).toBe(formulas.literal(1, only(2), 1));
    expect(formulas.answered(both, 1, 1)).toBe(NEVER);
  });

  it("say of several answers to one question at once what holds for each", () => {
    const other = formulas.literal(1, only(2), 1);
    const each = [3, 4].map((one) => formulas.all([other, formulas.literal(0, only(one), 1)]));
    const either = formulas.sets.join("any", only(3), only(4));
    expect(formulas.any(each)).toBe(formulas.all([other, formulas.literal(0, either, 1)]));
  });
});

describe("walking by merged states agrees with listing", () => {
  it("on how many combinations there are and how long they take", () => {
    compare((walked, { endings }) => {
      const asked = endings.map((one) => one.answers.size);
      expect(walked.combinations).toBe(countOf(endings));
      expect(walked.fewest).toBe(Math.min(...asked));
      expect(walked.most).toBe(Math.max(...asked));
      expect(walked.expected).toBeCloseTo(
        sum(endings.map((one) => one.chance * one.answers.size)),
        6,
      );
    });
  });

  it("on how long each flow takes from what the flows before it leave", () => {
    compare((walked, { endings }, catalog) => {
      for (const flow of catalog.flows) {
        const numbers = walked.flows.find((one) => one.flow === flow.id);
        expect(numbers).toMatchObject(lengthsOf(endings, flow.id));
        expect(numbers?.combinations).toBe(combinationsOf(catalog, endings, flow.id));
      }
    });
  });

  it("on what can come: steps, cards, rows of findings, flows", () => {
    compare((walked, { endings }, catalog) => {
      const { cards, rows, steps, gaps } = comingFrom(catalog, endings);
      expect(failing(walked, "step-never-asked")).toEqual(steps);
      expect(failing(walked, "finding-gap")).toEqual(gaps);
      expect(failing(walked, "row-never-comes-out")).toEqual(rows);
      expect(failing(walked, "card-never-shows")).toEqual(cards);
    });
  });

  it("on which options are told apart", () => {
    compare((walked, { alike }) => {
      const groups = walked.failures.filter((one) => one.property === "options-alike");
      const pairs = groups.flatMap(({ ids: [question, ...options] }) =>
        options.flatMap((a, index) =>
          options.slice(index + 1).map((b) => `${question}: ${a} = ${b}`),
        ),
      );
      expect(pairs.toSorted()).toEqual([...alike].toSorted());
    });
  });

  it("on what every ending of a flow has, and how soon advice comes", () => {
    compare((walked, { endings }, catalog) => {
      for (const flow of catalog.flows) {
        expect(failuresOf(walked, flow.id)).toEqual(endingsLacking(catalog, endings, flow.id));
        const wait = walked.flows.find((one) => one.flow === flow.id)?.answersBeforeAdvice;
        expect(wait).toBe(waitFor(endings, flow.id));
      }
    });
  });

  it("on what people are told, for how many, with an example that is told it", () => {
    compare((_, { endings }, catalog) => {
      const roots = new Roots(catalog, "everything");
      const parts = outcomesOf(roots);
      for (const part of parts) {
        const listed = toldIn(catalog, roots, endings, part);
        expect(countsOf(part.classes)).toEqual(listed.classes);
        expect(part.combinations).toBe(listed.combinations);
        for (const one of part.classes) {
          expect(toldByExample(catalog, part, one)).toBe(keyOf(one));
        }
      }
      const shown = catalog.flows.flatMap((flow) => flow.verdicts);
      expect(parts.flatMap((part) => part.findings).toSorted()).toEqual(shown.toSorted());
    });
  });

  it("and every witness is a path that can be walked", () => {
    compare((walked, _, catalog) => {
      for (const { witness } of walked.failures) {
        const answers = new Map((witness ?? []).map((one) => [one.question, one.value]));
        expect(completed(catalog, answers)).toEqual(expect.arrayContaining([...answers.keys()]));
      }
    });
  });
});

/** How many combinations are told the same, by what that is. */
const countsOf = (classes: readonly OutcomeClass[]): object =>
  Object.fromEntries(classes.map((one) => [keyOf(one), one.combinations]));

const NEEDS: ReadonlySet<Property> = new Set([
  "ending-without-advice",
  "ending-without-todo",
  "ending-without-desk",
]);
const failuresOf = (walked: Walk, flow: string): string[] =>
  walked.failures
    .filter((one) => NEEDS.has(one.property) && one.flow === flow)
    .map((one) => one.property)
    .concat(
      walked.failures.some((one) => one.property === "one-card-closes" && one.ids[1] === flow)
        ? ["one-card-closes"]
        : [],
    )
    .toSorted();

/** Answers everything else that is asked, and returns what was asked in the end. */
function completed(catalog: Catalog, given: ReadonlyMap<string, Value>): string[] {
  const roots = new Roots(catalog, "everything");
  const answers = new Map(given);
  for (
    let path = walkPath(catalog, answers);
    path.next !== null;
    path = walkPath(catalog, answers)
  ) {
    const value = roots.classes[roots.questionIndex(path.next)]?.[0]?.value;
    if (value === undefined || answers.has(path.next)) throw new Error(`no answer to ${path.next}`);
    answers.set(path.next, value);
  }
  return [...walkPath(catalog, answers).answers.keys()];
}

const form: OwnStep = { ask: "form", options: ["aps", "association", "unsure"] };
const advice = { facts: ["a-fact"], todo: ["a-to-do"], desk: "a-desk" };
/** A flow in which everything holds. */
const whole: Flow = {
  id: "whole",
  steps: [
    form,
    { ask: "members", when: { form: "association" }, options: ["few", "many", "unsure"] },
  ],
  findings: {
    size: [
      { is: "small", when: { members: "few" } },
      { is: "large", when: { members: "many" } },
      { is: "unclear", when: { members: "unsure" } },
    ],
  },
  cards: [
    { card: "for-aps", when: { form: "aps" }, ...advice },
    { card: "for-unsure", when: { form: "unsure" }, ...advice },
    { card: "for-few", when: { size: "small" }, ...advice },
    { card: "for-others", when: { size: ["large", "unclear"] }, ...advice },
  ],
};
const found = (flow: Partial<Flow>): string[] =>
  walk(catalogOf([{ ...whole, ...flow }])).failures.map((one) =>
    [one.property, ...one.ids].join(" "),
  );

describe("a walk", () => {
  it("finds nothing against a flow in which everything holds", () => {
    expect(found({})).toEqual([]);
  });

  it("names options that nothing tells apart", () => {
    const steps: Flow["steps"] = [
      { ...form, options: ["aps", "a-s", "p-s", "association", "unsure"] },
      ...whole.steps.slice(1),
    ];
    expect(found({ steps, cards: [{ card: "always", ...advice }, ...whole.cards] })).toContain(
      "options-alike form a-s p-s",
    );
  });

  it("names a card that contradicts itself", () => {
    const never = { card: "never", when: { all: [{ form: "aps" }, { members: "few" }] } };
    expect(found({ cards: [...whole.cards, never] })).toEqual(["card-never-shows never"]);
  });

  it("names rows that overlap and rows that leave a gap", () => {
    const rows = [
      { is: "small", when: { members: ["few", "many"] } },
      { is: "large", when: { members: "many" } },
    ];
    expect(found({ findings: { size: rows } })).toEqual(
      expect.arrayContaining(["rows-overlap size small large", "finding-gap size"]),
    );
  });

  it("names an ending with nothing to say, with a path to it", () => {
    const cards = whole.cards.filter((card) => card.card !== "for-few");
    const { failures } = walk(catalogOf([{ ...whole, cards }]));
    expect(failures.find((one) => one.property === "ending-without-advice")?.witness).toEqual([
      { question: "form", value: "association" },
      { question: "members", value: "few" },
    ]);
  });

  it("names the card that closes more than half of a flow", () => {
    const one = { card: "for-most", when: { form: ["aps", "association"] }, ...advice };
    expect(
      found({ cards: [one, ...whole.cards.filter((card) => card.card === "for-unsure")] }),
    ).toContain("one-card-closes for-most whole");
  });

  it("counts questions, and the answers before the first advice", () => {
    const asked = Array.from({ length: 13 }, (_, index) => ({
      ask: `q${index}`,
      options: ["a", "unsure"],
    }));
    const last = { card: "last", when: { q12: ["a", "unsure"] }, ...advice };
    expect(found({ steps: asked, findings: {}, cards: [last] })).toEqual(
      expect.arrayContaining([
        "too-many-questions whole",
        "too-many-expected whole",
        "advice-too-late whole",
      ]),
    );
  });

  it("counts answers exactly, of numbers and of sets", () => {
    const steps: Flow["steps"] = [
      { ask: "money", kind: "number", min: 0, max: 1_000_000, step: 1, unit: "kr", unsure: true },
      { ask: "what", kind: "many", options: ["a", "b", "c", "d", "none", "unsure"] },
    ];
    // A million and one amounts and ”unsure”; fifteen sets of four, ”none” and ”unsure”.
    expect(walk(catalogOf([{ ...whole, steps, findings: {}, cards: [] }])).combinations).toBe(
      1_000_002n * 17n,
    );
  });
});
