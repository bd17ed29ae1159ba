import fc from "fast-check";
import type {
  Card,
  Condition,
  FindingRow,
  Flow,
  OwnStep,
  Step,
  Test,
} from "../../src/flow/define.ts";

type Draw = fc.GeneratorValue;

/** What a condition may read so far: question ids with their kind and options, findings with their values. */
interface Known {
  readonly questions: OwnStep[];
  readonly findings: { readonly id: string; readonly values: readonly string[] }[];
}
interface Limits {
  readonly flows: number;
  readonly steps: number;
}

/** Small sets of flows that use everything content may use, `topics` first. Findings are mostly exclusive. */
export const randomFlows = (limits: Limits = { flows: 3, steps: 4 }): fc.Arbitrary<Flow[]> =>
  fc.gen().map((draw) => drawFlows(draw, limits));

function drawFlows(draw: Draw, limits: Limits): Flow[] {
  const known: Known = { questions: [], findings: [] };
  const ids = Array.from(
    { length: upTo(draw, limits.flows - 1) + 1 },
    (_, index) => `flow-${index}`,
  );
  return ids.map((id, index): Flow => {
    const topics: OwnStep = { ask: "topics", kind: "many", options: [...ids.slice(1), "unsure"] };
    const steps: Step[] = index === 0 && ids.length > 1 ? [topics] : [];
    if (index === 0 && ids.length > 1) known.questions.push(topics);
    const count = 1 + upTo(draw, limits.steps - 1);
    for (let step = 0; step < count; step++)
      steps.push(drawStep(draw, known, steps, `${id}-q${step}`));
    const findings = drawFindings(draw, known, id);
    const cards = Array.from({ length: 1 + upTo(draw, 3) }, (_, card) =>
      drawCard(draw, known, `${id}-c${card}`),
    );
    // The second of a flow's findings, where there is one, is told to nobody: only conditions read it.
    const verdicts = Object.keys(findings).slice(0, 1);
    const begins = index === 0 ? {} : { when: { topics: id } };
    return { id, ...begins, steps, findings, verdicts, cards };
  });
}

function drawStep(draw: Draw, known: Known, before: readonly Step[], ask: string): Step {
  const when =
    known.questions.length > 0 && chance(draw, 60) ? { when: drawCondition(draw, known, 2) } : {};
  const others = known.questions.filter((one) => !before.some((step) => step.ask === one.ask));
  if (others.length > 0 && chance(draw, 25)) return { ask: pick(draw, others).ask, ...when };
  const step = { ...drawQuestion(draw, known, ask), ...when };
  known.questions.push(step);
  return step;
}

function drawQuestion(draw: Draw, known: Known, ask: string): OwnStep {
  const unsure = chance(draw, 50) ? ({ unsure: true } as const) : {};
  switch (pick(draw, ["one", "one", "one", "many", "number", "date", "table", "text"])) {
    case "many":
      return { ask, kind: "many", options: ["a", "b", pick(draw, ["c", "none"]), "unsure"] };
    case "number":
      return {
        ask,
        kind: "number",
        min: upTo(draw, 2),
        max: 4,
        step: pick(draw, [1, 0.5]),
        unit: "kr",
        ...unsure,
      };
    case "date":
      return { ask, kind: "date", ...unsure };
    case "table":
      return known.questions.some((one) => one.ask === "dividend-numbers")
        ? { ask, options: ["a", "b"] }
        : { ...DIVIDEND, ...unsure };
    case "text":
      return { ask, kind: "text", max: 20 };
    default:
      return { ask, options: ["a", "b", "c", "unsure"].slice(0, 2 + upTo(draw, 2)) };
  }
}
const amount = { min: -100_000_000, max: 100_000_000, unit: "kr" };
const DIVIDEND: OwnStep = {
  ask: "dividend-numbers",
  kind: "table",
  rows: [
    { id: "paid-in", ...amount },
    { id: "profit", ...amount },
    { id: "rate", min: 0, max: 20, step: 0.1, unit: "pct" },
  ],
};

/** Rows made from two conditions exclude each other; now and then they are drawn freely, and may not. */
function drawFindings(draw: Draw, known: Known, flow: string): { [id: string]: FindingRow[] } {
  const findings: { [id: string]: FindingRow[] } = {};
  for (let index = 0; index < upTo(draw, 2); index++) {
    const [one, other] = [drawCondition(draw, known, 1), drawCondition(draw, known, 1)];
    const free: FindingRow[] = [
      { is: "x", when: one },
      { is: "y", when: other },
    ];
    const apart: FindingRow[] = [
      { is: "x", when: one },
      { is: "y", because: "y-1", when: { all: [{ not: one }, other] } },
      chance(draw, 50)
        ? { is: "y", because: "y-2", when: { all: [{ not: one }, { not: other }] } }
        : { is: "z", otherwise: true },
    ];
    const id = `${flow}-f${index}`;
    findings[id] = chance(draw, 5) ? free : apart;
    known.findings.push({ id, values: ["x", "y", "z"] });
  }
  return findings;
}

function drawCard(draw: Draw, known: Known, card: string): Card {
  return {
    card,
    ...(chance(draw, 85) ? { when: drawCondition(draw, known, 2) } : {}),
    ...(chance(draw, 60) ? { facts: ["a-fact"] } : {}),
    ...(chance(draw, 60) ? { todo: [`${card}-do`] } : {}),
    ...(chance(draw, 60) ? { desk: "a-desk" } : {}),
  };
}

function drawCondition(draw: Draw, known: Known, depth: number): Condition {
  const inner = (): Condition => drawCondition(draw, known, depth - 1);
  if (depth > 0) {
    switch (pick(draw, ["all", "any", "not", "test", "test"])) {
      case "all":
        return { all: [inner(), inner()] };
      case "any":
        return { any: [inner(), inner()] };
      case "not":
        return { not: inner() };
    }
  }
  if (known.findings.length > 0 && chance(draw, 20)) {
    const { id, values } = pick(draw, known.findings);
    return { [id]: negated(draw, pick(draw, values)) };
  }
  const question = pick(draw, known.questions);
  if (question.kind === "table" && chance(draw, 70)) {
    return { "dividend-ceiling": negated(draw, { max: pick(draw, [0, 3_400, 40_000]) }) };
  }
  return { [question.ask]: negated(draw, drawTest(draw, question)) };
}

function drawTest(
  draw: Draw,
  question: OwnStep,
): string | readonly string[] | { min?: number; max?: number } {
  if (question.kind === "number" && chance(draw, 80)) {
    return pick(draw, [{ min: 2 }, { max: 3 }, { min: 1, max: 2 }, { min: 2.5 }]);
  }
  const options = "options" in question ? (question.options ?? []) : ["unsure"];
  return chance(draw, 30) ? [pick(draw, options), pick(draw, options)] : pick(draw, options);
}

const negated = (
  draw: Draw,
  test: string | readonly string[] | { min?: number; max?: number },
): Test => (chance(draw, 25) ? { not: test } : test);
const upTo = (draw: Draw, max: number): number => draw(fc.nat, { max: Math.max(0, max) });
const chance = (draw: Draw, percent: number): boolean => draw(fc.nat, { max: 99 }) < percent;
function pick<T>(draw: Draw, list: readonly T[]): T {
  const one = list[upTo(draw, list.length - 1)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}
