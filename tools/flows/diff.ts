import type { Catalog } from "../../src/flow/build.ts";
import type { Answer } from "../../src/flow/log.ts";
import { concludes, walkPath } from "../../src/flow/path.ts";
import { type OutcomeClass, type OutcomePart, outcomesOf } from "../../src/flow/walk/outcomes.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { answersInWords, titleOf } from "./in-words.ts";
import { count, type Report } from "./report.ts";

/** A class of outcomes that is new, is gone, or holds for other combinations than before. */
export interface ChangedClass {
  readonly flow: string;
  readonly change: "new" | "gone" | "more" | "fewer";
  readonly told: Pick<OutcomeClass, "findings" | "cards" | "todos" | "desks">;
  /** Combinations of the answers that can matter to it, of how many; null: not there. */
  readonly before: Share | null;
  readonly after: Share | null;
  readonly example: readonly Answer[];
  /** What the example comes to in the flow, in the version before and in the one after. */
  readonly exampleBefore: readonly string[];
  readonly exampleAfter: readonly string[];
}
interface Share {
  readonly combinations: bigint;
  readonly of: bigint;
}
export interface Diff {
  readonly differences: readonly Difference[];
  readonly outcomes: readonly ChangedClass[];
}

export function diffOf(before: Catalog, after: Catalog): Diff {
  return {
    differences: differencesOf(before, after),
    outcomes: changedClasses(before, after),
  };
}

export function diff(before: Catalog, after: Catalog): Report {
  const found = diffOf(before, after);
  const { differences, outcomes } = found;
  const sum = `${count(differences.length, "difference")} in the content, ${count(outcomes.length, "changed class", "changed classes")} of outcomes`;
  const text = [
    ...differences.map(({ kind, id, says }) => `${kind} ${id}: ${says}`),
    ...outcomes.map((one) => outcomeInWords(one, before, after)),
    sum,
  ].join("\n");
  return { text, figures: found };
}

interface Placed {
  readonly flow: string;
  readonly outcome: OutcomeClass;
  readonly of: bigint;
}

/** By flow and by what is told: parts may be cut otherwise when a condition reads another question. */
function classesOf(parts: readonly OutcomePart[]): Map<string, Placed> {
  return new Map(
    parts.flatMap(({ flow, combinations: of, classes }) =>
      classes.flatMap((outcome) => {
        const { combinations: _, example: __, ...told } = outcome;
        const isNothing = told.cards.length === 0 && Object.keys(told.findings).length === 0;
        return isNothing ? [] : [[JSON.stringify([flow, told]), { flow, outcome, of }] as const];
      }),
    ),
  );
}

const classesIn = (catalog: Catalog): Map<string, Placed> =>
  classesOf(outcomesOf(new Roots(catalog, "everything")));

function changedClasses(before: Catalog, after: Catalog): ChangedClass[] {
  const [was, is] = [classesIn(before), classesIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): ChangedClass[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const one = now ?? old;
    const change = changeOf(old, now);
    if (!one || !change) return [];
    const { combinations: _, example, ...told } = one.outcome;
    const shown = exampleOf(before, after, one.flow, example);
    return [
      {
        flow: one.flow,
        change,
        told,
        before: shareOf(old),
        after: shareOf(now),
        example,
        ...shown,
      },
    ];
  });
}

const shareOf = (placed: Placed | undefined): Share | null =>
  placed ? { combinations: placed.outcome.combinations, of: placed.of } : null;

/** Two shares are compared as fractions: another question beside them multiplies both sides. */
function changeOf(old: Placed | undefined, now: Placed | undefined): ChangedClass["change"] | null {
  if (!old) return now ? "new" : null;
  if (!now) return "gone";
  const [left, right] = [now.outcome.combinations * old.of, old.outcome.combinations * now.of];
  if (left === right) return null;
  return left > right ? "more" : "fewer";
}

function exampleOf(
  before: Catalog,
  after: Catalog,
  flow: string,
  example: readonly Answer[],
): Pick<ChangedClass, "exampleBefore" | "exampleAfter"> {
  return {
    exampleBefore: toldIn(before, flow, example),
    exampleAfter: toldIn(after, flow, example),
  };
}

/** The cards and findings of a flow that answers come to, by their ids. */
function toldIn(catalog: Catalog, flow: string, answers: readonly Answer[]): string[] {
  const given = new Map(answers.map(({ question, value }) => [question, value]));
  const path = walkPath(catalog, given);
  const cards = path.flows.flatMap((one) =>
    [...one.opening, ...one.steps.flatMap((step) => step.cards)].filter(
      (card) => card.flow === flow,
    ),
  );
  const findings = [...catalog.findings.values()].flatMap(({ id, flow: owner }) => {
    const row = owner === flow ? concludes(catalog, id, path.context) : undefined;
    return row ? [`${id}: ${row.because}`] : [];
  });
  return [...findings, ...cards.map((card) => card.card)];
}

const shareInWords = (share: Share | null): string =>
  share === null ? "none" : `${share.combinations} of ${share.of}`;

function outcomeInWords(one: ChangedClass, before: Catalog, after: Catalog): string {
  const { flow, change, told, example, exampleBefore, exampleAfter } = one;
  const catalog = change === "gone" ? before : after;
  const what = [
    ...Object.entries(told.findings).map(
      ([id, because]) => `»${titleOf(catalog, id, "da")}« ${because}`,
    ),
    ...told.cards.map((card) => `»${titleOf(catalog, card, "da")}« (${card})`),
    ...told.todos.map((todo) => `☐ ${titleOf(catalog, todo, "da")}`),
    ...told.desks.map((desk) => `→ ${desk}`),
  ].join(", ");
  const lost = exampleBefore.filter((id) => !exampleAfter.includes(id));
  const won = exampleAfter.filter((id) => !exampleBefore.includes(id));
  const path = answersInWords(catalog, example, "da").join("; ") || "always";
  return [
    `outcome ${flow}: ${change}: ${what}: combinations before ${shareInWords(one.before)}, after ${shareInWords(one.after)}`,
    `  for example ${path}: before ${lost.join(", ") || "nothing else"}, after ${won.join(", ") || "nothing else"}`,
  ].join("\n");
}
