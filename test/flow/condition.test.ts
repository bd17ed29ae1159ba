import { describe, expect, it } from "vitest";
import { evaluate, readCondition, type Truth, type Value } from "../../src/flow/condition.ts";
import type { Condition } from "../../src/flow/define.ts";

function truth(condition: Condition, answers: Record<string, Value>): Truth {
  const expr = readCondition(condition, (id) => (id.startsWith("f-") ? "finding" : "question"));
  return evaluate(expr, {
    answer: (id) => answers[id],
    finding: (id) => answers[id] as string | undefined,
    figure: () => undefined,
  });
}

describe("a condition", () => {
  it.each<[Condition, Record<string, Value>, Truth]>([
    [{ form: "aps" }, { form: "aps" }, true],
    [{ form: "aps" }, { form: "a-s" }, false],
    [{ form: ["aps", "a-s"] }, { form: "a-s" }, true],
    [{ form: { not: ["aps", "a-s"] } }, { form: "a-s" }, false],
    [{ form: "aps", people: { min: 2 } }, { form: "aps", people: 2 }, true],
    [{ form: "aps", people: { min: 2 } }, { form: "aps", people: 1 }, false],
    [{ people: { not: { max: 4 } } }, { people: 5 }, true],
    [{ topics: "support" }, { topics: ["support", "contact"] }, true],
    [{ topics: { not: "support" } }, { topics: ["contact"] }, true],
    [{ "f-size": "small" }, { "f-size": "small" }, true],
    [{ any: [{ a: "x" }, { b: "y" }] }, { b: "y" }, true],
    [{ all: [{ a: "x" }, { b: "y" }] }, { b: "n" }, false],
  ])("%j with %j is %s", (condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected);
  });

  it.each<[Condition, Record<string, Value>]>([
    [{ form: "aps" }, {}],
    [{ form: { not: "aps" } }, {}],
    [{ not: { form: "aps" } }, {}],
    [{ all: [{ a: "x" }, { b: "y" }] }, { b: "y" }],
    [{ any: [{ a: "x" }, { b: "y" }] }, { b: "n" }],
    [{ people: { min: 2 } }, { people: "unsure" }],
    [{ people: { not: { min: 2 } } }, { people: "unsure" }],
  ])("%j with %j is unknown, and so is its not", (condition, answers) => {
    expect(truth(condition, answers)).toBeUndefined();
    expect(truth({ not: condition }, answers)).toBeUndefined();
  });
});
