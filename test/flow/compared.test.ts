import fc from "fast-check";
import { expect, it } from "vitest";
import type { Catalog } from "../../src/flow/build.ts";
import type { Value } from "../../src/flow/condition.ts";
import type { Flow, Step } from "../../src/flow/define.ts";
import type { Answer } from "../../src/flow/log.ts";
import { cardsOf, concludes, walkPath } from "../../src/flow/path.ts";
import { permits } from "../../src/flow/value.ts";
import { compareOutcomes } from "../../src/flow/walk/compared.ts";
import type { Told } from "../../src/flow/walk/outcomes.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import type { About } from "../../src/flow/walk/side.ts";
import { walk } from "../../src/flow/walk/walk.ts";
import { catalogOf } from "../support/flows.ts";
import { randomFlows } from "../support/random-flows.ts";

const SEED = 20261130;

/** Something that an editor could do to content, at a place that a number draws. */
const EDITS: { readonly [edit: string]: (flows: readonly Flow[], draw: number) => Flow[] } = {
  "a card shows always": (flows, draw) =>
    changed(flows, draw, (flow) => ({
      cards: flow.cards.map(({ when: _, ...card }, place) =>
        place === draw % flow.cards.length ? card : at(flow.cards, place),
      ),
    })),
  "a question is asked where it was not": (flows, draw) =>
    changed(flows, draw, (flow) => ({
      steps: flow.steps.map((step, place) =>
        place === draw % flow.steps.length && step.when
          ? { ...step, when: { not: step.when } }
          : step,
      ),
    })),
  "a question has an option less": (flows, draw) =>
    changed(flows, draw, (flow) => ({ steps: flow.steps.map(withoutFirst) })),
  "the questions stand in another order": (flows, draw) =>
    changed(flows, draw, (flow) => ({ steps: flow.steps.toReversed() })),
  "a card is gone": (flows, draw) =>
    changed(flows, draw, (flow) => ({ cards: flow.cards.slice(1) })),
};
const changed = (
  flows: readonly Flow[],
  draw: number,
  change: (flow: Flow) => Partial<Flow>,
): Flow[] =>
  flows.map((flow, place) => (place === draw % flows.length ? { ...flow, ...change(flow) } : flow));
const withoutFirst = (step: Step): Step =>
  step.kind === undefined && step.options && step.options.length > 2
    ? { ...step, options: step.options.slice(1) }
    : step;
function at<T>(list: readonly T[], place: number): T {
  const one = list[place];
  if (one === undefined) throw new Error(`nothing at ${place}`);
  return one;
}

/** What the engine tells somebody who answers so. */
function toldBy(
  catalog: Catalog,
  { flow, cards, findings }: About,
  answers: ReadonlyMap<string, Value>,
): Told | null {
  const path = walkPath(catalog, answers);
  if (!path.flows.some((one) => one.flow.id === flow)) return null;
  const shown = new Set(cardsOf(path).map((one) => one.card));
  const told = catalog.cards.filter((one) => cards.includes(one.card) && shown.has(one.card));
  const came = findings.flatMap((id) => {
    const row = concludes(catalog, id, path.context);
    return row ? [[id, row.because] as const] : [];
  });
  return {
    findings: Object.fromEntries(came),
    cards: told.map((one) => one.card),
    todos: [...new Set(told.flatMap((one) => one.todo ?? []))],
    desks: [...new Set(told.flatMap((one) => one.desk ?? []))],
  };
}
const asMap = (path: readonly Answer[]): Map<string, Value> =>
  new Map(path.map((one) => [one.question, one.value]));

it("two versions walked side by side tell what the engine tells, and leave nothing out", () => {
  let compared = 0;
  let differing = 0;
  let alone = 0;
  fc.assert(
    fc.property(
      randomFlows({ flows: 2, steps: 4 }),
      fc.constantFrom(...Object.keys(EDITS)),
      fc.nat(),
      (flows, edit, draw) => {
        const before = catalogOf(flows);
        const after = catalogOf(EDITS[edit]?.(flows, draw) ?? []);
        const overlap = [before, after].some((catalog) =>
          walk(catalog).failures.some((one) => one.property === "rows-overlap"),
        );
        if (overlap) return;
        const roots = [new Roots(before, "everything"), new Roots(after, "everything")] as const;
        for (const { id, verdicts, cards } of before.flows) {
          const about = {
            flow: id,
            cards: cards.map((index) => at(before.cards, index).card),
            findings: verdicts,
          };
          const { inBoth, inOne } = compareOutcomes(...roots, about);
          for (const one of inBoth) {
            expect(toldBy(before, about, asMap(one.path))).toEqual(one.before);
            expect(toldBy(after, about, asMap(one.path))).toEqual(one.after);
            if (JSON.stringify(one.before) !== JSON.stringify(one.after)) differing++;
          }
          for (const { version, path } of inOne) {
            const [its, others] = version === "before" ? [before, after] : [after, before];
            const last = at(path, path.length - 1);
            expect(walkPath(its, asMap(path)).answers.has(last.question)).toBe(true);
            const isOthers =
              permits(others, last.question, last.value) &&
              walkPath(others, asMap(path)).answers.has(last.question);
            expect(isOthers).toBe(false);
            alone++;
          }
          // Whatever else somebody answers, given to both, is among the paths.
          const known = new Set(inBoth.map((one) => JSON.stringify([one.before, one.after])));
          for (const answers of someAnswers(roots, draw)) {
            const told = [toldBy(before, about, answers), toldBy(after, about, answers)];
            expect(known).toContain(JSON.stringify(told));
          }
          compared++;
        }
      },
    ),
    { seed: SEED, numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(100);
  expect(differing).toBeGreaterThan(50);
  expect(alone).toBeGreaterThan(50);
});

/** Answers to all questions of both, some at a time: of each question those that both take, in turn. */
function* someAnswers(
  [before, after]: readonly [Roots, Roots],
  draw: number,
): Generator<ReadonlyMap<string, Value>> {
  const takenByBoth = before.questions.map((id, index) => {
    const { kind, options } = before.catalog.questions.get(id) ?? { kind: "one", options: [] };
    const values: Value[] =
      kind === "one" ? [...options] : at(before.classes, index).map((one) => one.value);
    return { id, values: values.filter((value) => permits(after.catalog, id, value)) };
  });
  for (let round = 0; round < 40; round++) {
    // A walk through the mixed numbers of the questions, in steps that meet all of them.
    let rest = (draw + round * 7919) % 1_000_003;
    const answers = new Map<string, Value>();
    for (const { id, values } of takenByBoth) {
      answers.set(id, at(values, rest % values.length));
      rest = Math.floor(rest / values.length) + round;
    }
    yield answers;
  }
}
