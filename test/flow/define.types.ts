import { defineFlow } from "../../src/flow/define.ts";

/** Compiled, never run: each wrong id must be an error, each right one none. */
export const right = defineFlow({
  id: "a",
  steps: [
    { ask: "form", options: ["aps", "association", "unsure"] },
    { ask: "borrowed" },
    {
      ask: "people",
      kind: "number",
      min: 0,
      max: 9,
      unit: "persons",
      when: { form: ["aps", "unsure"] },
    },
  ],
  findings: {
    size: [
      { is: "small", when: { people: { max: 4 } } },
      { is: "big", when: { all: [{ people: { not: { max: 4 } } }, { form: { not: "unsure" } }] } },
    ],
  },
  cards: [
    { card: "c", when: { size: "small", borrowed: "whatever" } },
    { card: "d", when: { "dividend-ceiling": { min: 1 } } },
  ],
});

export const wrong = [
  defineFlow({
    id: "a",
    // @ts-expect-error no such option
    steps: [
      { ask: "form", options: ["aps", "unsure"] },
      { ask: "b", options: ["x"], when: { form: "apx" } },
    ],
    cards: [],
  }),
  defineFlow({
    id: "a",
    steps: [{ ask: "form", options: ["aps", "unsure"] }],
    // @ts-expect-error no such question
    cards: [{ card: "c", when: { from: "aps" } }],
  }),
  defineFlow({
    id: "a",
    steps: [{ ask: "form", options: ["aps", "unsure"] }],
    findings: { f: [{ is: "met", when: { form: "aps" } }] },
    // @ts-expect-error no such value
    cards: [{ card: "c", when: { f: "mett" } }],
  }),
  defineFlow({
    id: "a",
    steps: [{ ask: "form", options: ["aps", "unsure"] }],
    findings: {
      // @ts-expect-error no such option, inside a list
      f: [{ is: "met", when: { any: [{ form: ["aps", "asp"] }] } }],
    },
    cards: [],
  }),
];
