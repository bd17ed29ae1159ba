import {
  type CatalogCard,
  type CatalogFlow,
  type Finding,
  questionsReadBy,
  toldIn,
} from "../build.ts";
import type { Answer } from "../log.ts";
import { at } from "./at.ts";
import { coneOf } from "./cone.ts";
import { Diagram, type State } from "./diagram.ts";
import { ALWAYS } from "./formula.ts";
import type { Roots } from "./roots.ts";

/** What a person is told, and nothing that they are not: a finding that only conditions read is not. */
export interface Told {
  /** By finding: the reason it came out by. Not asked: not there. */
  readonly findings: { readonly [finding: string]: string };
  readonly cards: readonly string[];
  readonly todos: readonly string[];
  readonly desks: readonly string[];
}
/** All combinations of answers of which the same is told. */
export interface OutcomeClass extends Told {
  readonly combinations: bigint;
  readonly example: readonly Answer[];
}
/**
 * A part of what a flow comes to: cards and findings that read the same questions. An outcome of the flow is one class
 * of each of its parts; to list the outcomes themselves would be to list paths.
 */
export interface OutcomePart {
  readonly flow: string;
  /** The questions that decide it, also those of earlier flows. None: told from the start. */
  readonly reads: readonly string[];
  /** What it is about, told or not. */
  readonly cards: readonly string[];
  readonly findings: readonly string[];
  /** Combinations of the answers that can matter to it, the flow being part of the conversation. */
  readonly combinations: bigint;
  readonly classes: readonly OutcomeClass[];
}

/** The outcome classes of every flow, part by part. */
export const outcomesOf = (roots: Roots): OutcomePart[] =>
  roots.catalog.flows.flatMap((flow) => partsOf(roots, flow).map((part) => classify(roots, part)));

interface Part {
  readonly flow: CatalogFlow;
  readonly reads: readonly string[];
  readonly cards: number[];
  readonly findings: Finding[];
}

function partsOf(roots: Roots, flow: CatalogFlow): Part[] {
  const { catalog } = roots;
  const parts = new Map<string, Part>();
  const partFor = (id: string, questions: ReadonlySet<string>): Part => {
    const reads = roots.questions.filter((one) => questions.has(one));
    // Options of which several can be chosen decide each its own: together they would be all sets of options.
    const isMany = reads.some((one) => catalog.questions.get(one)?.kind === "many");
    const key = isMany ? `${reads.join()} ${id}` : reads.join();
    const part = parts.get(key) ?? { flow, reads, cards: [], findings: [] };
    parts.set(key, part);
    return part;
  };
  const shown = new Set(toldIn(flow));
  for (const finding of catalog.findings.values()) {
    if (!shown.has(finding.id)) continue;
    const read = finding.rows.flatMap((row) => [...questionsReadBy(row.when, catalog)]);
    partFor(finding.id, new Set(read)).findings.push(finding);
  }
  for (const index of flow.cards) {
    const { card, condition } = at(catalog.cards, index);
    partFor(card, questionsReadBy(condition, catalog)).cards.push(index);
  }
  return [...parts.values()];
}

function classify(roots: Roots, { flow, reads, cards, findings }: Part): OutcomePart {
  const end = roots.places.length;
  const rows = findings.flatMap((finding) =>
    finding.rows.map((row, index) => ({
      finding,
      row,
      formula: roots.row(finding.id, index, end),
    })),
  );
  const outputs = [
    roots.active(flow.id),
    ...cards.map((index) => roots.card(index, end)),
    ...rows.map((one) => one.formula),
  ];
  const diagram = new Diagram(roots, coneOf(roots, outputs, end), outputs);
  const classes = new Map<string, OutcomeClass>();
  let combinations = 0n;
  for (const ending of diagram.endings) {
    if (diagram.output(ending, 0) !== ALWAYS) continue;
    combinations += ending.ways;
    const shown = cards.flatMap((index, output) =>
      holds(diagram, ending, 1 + output) ? [at(roots.catalog.cards, index)] : [],
    );
    const came = rows.filter((_, output) => holds(diagram, ending, 1 + cards.length + output));
    const told = toldBy(
      shown,
      came.map(({ finding, row }) => [finding.id, row.because] as const),
    );
    const key = JSON.stringify(told);
    const found = classes.get(key);
    classes.set(key, {
      ...told,
      combinations: ending.ways + (found?.combinations ?? 0n),
      example: found?.example ?? diagram.pathTo(ending),
    });
  }
  return {
    flow: flow.id,
    reads,
    cards: cards.map((index) => at(roots.catalog.cards, index).card),
    findings: findings.map((finding) => finding.id),
    combinations,
    classes: [...classes.values()],
  };
}

const holds = (diagram: Diagram, ending: State, output: number): boolean =>
  diagram.output(ending, output) === ALWAYS;

/** What cards and reasons of findings tell together. */
export const toldBy = (
  cards: readonly CatalogCard[],
  findings: readonly (readonly [string, string])[],
): Told => ({
  findings: Object.fromEntries(findings),
  cards: cards.map((card) => card.card),
  todos: [...new Set(cards.flatMap((card) => card.todo ?? []))],
  desks: [...new Set(cards.flatMap((card) => (card.desk === undefined ? [] : [card.desk])))],
});
