import { expect } from "vitest";
import { type Catalog, type CatalogCard, questionsReadBy } from "../../src/flow/build.ts";
import { evaluate } from "../../src/flow/condition.ts";
import { cardsOf } from "../../src/flow/path.ts";
import { coneOf } from "../../src/flow/walk/cone.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import { cardsUntil, type Ending } from "./brute-force.ts";

// What a walk claims, read off a list of all endings.

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
const unique = (list: readonly string[]): string[] => [...new Set(list)].toSorted();

/** Days, tables and own words have no number of answers: each listed value is one of its class. */
export const countOf = (endings: readonly Ending[]): bigint => BigInt(endings.length);

export function lengthsOf(endings: readonly Ending[], flow: string): object {
  const taken = endings.flatMap(({ path, chance }) => {
    const index = path.flows.findIndex((one) => one.flow.id === flow);
    const asked = path.flows[index]?.steps.length;
    const before = path.flows.slice(0, index).map((one) => one.steps.map((step) => step.value));
    return asked === undefined ? [] : [{ asked, chance, before: JSON.stringify(before) }];
  });
  const expected = (of: typeof taken): number =>
    sum(of.map((one) => one.chance * one.asked)) / sum(of.map((one) => one.chance));
  const starts = [...Map.groupBy(taken, (one) => one.before).values()];
  if (taken.length === 0) return { fewest: 0, most: 0, expected: 0, mostExpected: 0 };
  return {
    fewest: Math.min(...taken.map((one) => one.asked)),
    most: Math.max(...taken.map((one) => one.asked)),
    expected: expect.closeTo(expected(taken), 6),
    mostExpected: expect.closeTo(Math.max(...starts.map(expected)), 6),
  };
}

/** The different answers, among those the flow can see, of the paths that take it. */
export const combinationsOf = (
  catalog: Catalog,
  endings: readonly Ending[],
  flow: string,
): bigint => BigInt(seenBy(catalog, endings, flow, () => false).size);

/** Endings that take a flow, one for each combination of the answers that it, and some cards, can see. */
function seenBy(
  catalog: Catalog,
  endings: readonly Ending[],
  flow: string,
  sees: (card: CatalogCard) => boolean,
): Map<string, Ending> {
  const questions = questionsSeen(catalog, flow, sees);
  const taken = endings.filter(({ path }) => path.flows.some((one) => one.flow.id === flow));
  return new Map(
    taken.map((ending) => {
      const last = ending.path.flows.findIndex((one) => one.flow.id === flow);
      const steps = ending.path.flows.slice(0, last + 1).flatMap((one) => one.steps);
      const seen = steps.filter((step) => questions.has(step.item.question));
      return [JSON.stringify(seen.map((step) => [step.item.question, step.value])), ending];
    }),
  );
}
function questionsSeen(
  catalog: Catalog,
  flow: string,
  sees: (card: CatalogCard) => boolean,
): ReadonlySet<string> {
  const roots = new Roots(catalog, "everything");
  const { start, end } = roots.stretches.get(flow) ?? { start: 0, end: 0 };
  const own = Array.from({ length: end - start }, (_, index) => start + index);
  const cards = catalog.cards.flatMap((card, index) =>
    sees(card) ? [roots.card(index, end)] : [],
  );
  const places = coneOf(roots, [roots.active(flow), ...cards], end, own);
  return new Set(places.flatMap((place) => catalog.items[place]?.question ?? []));
}

export interface Coming {
  readonly cards: string[];
  readonly steps: string[];
  readonly rows: string[];
  readonly overlaps: string[];
  readonly gaps: string[];
}
export function comingFrom(catalog: Catalog, endings: readonly Ending[]): Coming {
  const shown = new Set(endings.flatMap(({ path }) => cardsOf(path).map((card) => card.card)));
  const onPath = new Set(
    endings.flatMap(({ path }) =>
      path.flows.flatMap((one) => [...one.steps, ...one.known].map((step) => step.item)),
    ),
  );
  const rows: string[] = [];
  const overlaps: string[] = [];
  const gaps: string[] = [];
  for (const { id, rows: all } of catalog.findings.values()) {
    const names = all.map((row) =>
      row.is === row.because ? row.is : `${row.is} (${row.because})`,
    );
    const truths = endings.map(({ path }) =>
      rowTruths(
        all.map((row) => row.when),
        path,
      ),
    );
    rows.push(
      ...names.flatMap((name, row) => (truths.some((one) => one[row]) ? [] : [`${id} ${name}`])),
    );
    names.forEach((name, row) =>
      names.slice(row + 1).forEach((other, index) => {
        if (truths.some((one) => one[row] && one[row + 1 + index]))
          overlaps.push(`${id} ${name} ${other}`);
      }),
    );
    if (truths.some((one) => one.every((truth) => truth === false))) gaps.push(id);
  }
  return {
    cards: catalog.cards
      .filter((card) => !shown.has(card.card))
      .map((card) => card.card)
      .toSorted(),
    steps: catalog.items
      .filter((item) => !onPath.has(item))
      .map((item) => item.question)
      .toSorted(),
    rows: rows.toSorted(),
    overlaps: unique(overlaps),
    gaps: gaps.toSorted(),
  };
}
/** `otherwise` is true when all rows before it are false. */
function rowTruths(
  whens: readonly (Parameters<typeof evaluate>[0] | null)[],
  path: Ending["path"],
): (boolean | undefined)[] {
  const truths: (boolean | undefined)[] = [];
  for (const when of whens) {
    const before =
      truths.every((one) => one === false) || (truths.includes(true) ? false : undefined);
    truths.push(when === null ? before : evaluate(when, path.context));
  }
  return truths;
}

export function endingsLacking(
  catalog: Catalog,
  endings: readonly Ending[],
  flow: string,
): string[] {
  const openers = catalog.flows.length > 1 ? ["flow-0"] : [];
  const own = new Set(
    catalog.flows.find((one) => one.id === flow)?.items.map((item) => item.question),
  );
  const speaks = (card: CatalogCard): boolean => card.flow === flow || openers.includes(card.flow);
  const advises = (card: CatalogCard): boolean =>
    speaks(card) &&
    (card.facts ?? []).length > 0 &&
    [...questionsReadBy(card.condition, catalog)].some((question) => own.has(question));
  const taken = endings.filter(({ path }) =>
    openers.includes(flow)
      ? path.flows.length === 1
      : path.flows.some((one) => one.flow.id === flow),
  );
  const shown = taken.map(({ path }) => cardsUntil(path, flow).filter(speaks));
  const lacks = (has: (card: CatalogCard) => boolean): boolean =>
    shown.some((cards) => !cards.some(has));
  const lacking: string[] = [];
  if (lacks(advises)) lacking.push("ending-without-advice");
  if (lacks((card) => (card.todo ?? []).length > 0)) lacking.push("ending-without-todo");
  if (lacks((card) => card.desk !== undefined)) lacking.push("ending-without-desk");
  const isClosed = !openers.includes(flow) && oneCloses(catalog, endings, flow, advises);
  return isClosed ? [...lacking, "one-card-closes"].toSorted() : lacking.toSorted();
}

function oneCloses(
  catalog: Catalog,
  endings: readonly Ending[],
  flow: string,
  advises: (card: CatalogCard) => boolean,
): boolean {
  const seen = [...seenBy(catalog, endings, flow, advises).values()];
  const advice = seen.map(({ path }) => cardsUntil(path, flow).filter(advises));
  return catalog.cards.some(
    (card) =>
      advice.filter(([first, second]) => first === card && !second).length * 2 > seen.length,
  );
}

export function waitFor(endings: readonly Ending[], flow: string): number {
  const waits = endings.flatMap(({ path }) => {
    const taken = path.flows.find((one) => one.flow.id === flow);
    if (!taken) return [];
    const isSourced = (card: CatalogCard): boolean =>
      card.flow === flow && (card.facts ?? []).length > 0;
    const index = path.flows.indexOf(taken);
    const before = path.flows
      .slice(0, index)
      .flatMap((one) => one.steps.flatMap((step) => step.cards));
    if ([...before, ...taken.opening].some(isSourced)) return [0];
    const step = taken.steps.findIndex((one) => one.cards.some(isSourced));
    return [step === -1 ? taken.steps.length : step + 1];
  });
  return Math.max(0, ...waits);
}
