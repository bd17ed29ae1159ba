import {
  type Catalog,
  type FindingRow,
  type CatalogCard,
  type CatalogFlow,
  type Item,
  readersOf,
} from "./build.ts";
import { type Context, evaluate, type Truth, type Value } from "./condition.ts";
import { permits } from "./value.ts";

/** One answered question on the path, and the advice that came of it. */
export interface Step {
  readonly item: Item;
  readonly value: Value;
  readonly cards: readonly CatalogCard[];
}
/** What happens in one active flow. */
export interface FlowPath {
  readonly flow: CatalogFlow;
  /** Answers given in earlier flows that this one would have asked for too. */
  readonly known: readonly Step[];
  /** Advice that holds from the start, because of what is known. */
  readonly opening: readonly CatalogCard[];
  readonly steps: readonly Step[];
  /** Questions that apply and have no answer, in reading order. */
  readonly waiting: readonly string[];
}
export interface Path {
  readonly flows: readonly FlowPath[];
  /** The next question, or null: nothing is left to ask. */
  readonly next: string | null;
  readonly answers: ReadonlyMap<string, Value>;
  readonly context: Known;
  /** Where `next` stands, if nothing after it is answered: with its answer the walk goes on from there. */
  readonly end: Place | null;
}
/** Of a question in the one list: which flow, and which of its items. */
interface Place {
  readonly flow: number;
  readonly item: number;
}

/** Answers as far as the walk has come, with the findings and figures that follow from them. */
class Known implements Context {
  readonly answers: Map<string, Value>;
  readonly #catalog: Catalog;
  readonly #findings: Map<string, string | undefined>;
  readonly #figures: Map<string, number | undefined>;

  constructor(catalog: Catalog, before: Known | null) {
    this.#catalog = catalog;
    this.answers = new Map(before ? before.answers : []);
    this.#findings = new Map(before ? before.#findings : []);
    this.#figures = new Map(before ? before.#figures : []);
  }
  learn(question: string, value: Value): void {
    this.answers.set(question, value);
    const readers = readersOf(this.#catalog, question);
    for (const id of readers.findings) this.#findings.delete(id);
    for (const id of readers.figures) this.#figures.delete(id);
  }
  answer(question: string): Value | undefined {
    return this.answers.get(question);
  }
  finding(id: string): string | undefined {
    if (this.#findings.has(id)) return this.#findings.get(id);
    // Set first: a finding that reads itself is unknown, not endless.
    this.#findings.set(id, undefined);
    const is = concludes(this.#catalog, id, this)?.is;
    this.#findings.set(id, is);
    return is;
  }
  figure(id: string): number | undefined {
    if (this.#figures.has(id)) return this.#figures.get(id);
    const figure = this.#catalog.figures.get(id);
    const value = figure && compute(this.#catalog, id, this)?.[figure.value];
    this.#figures.set(id, value);
    return value;
  }
}

/** The row a finding comes out by, or undefined: not asked. Rows exclude each other, so the first true one is it. */
export function concludes(catalog: Catalog, id: string, context: Context): FindingRow | undefined {
  let unknown = false;
  for (const row of catalog.findings.get(id)?.rows ?? []) {
    if (row.when === null) return unknown ? undefined : row;
    const truth = evaluate(row.when, context);
    if (truth === true) return row;
    if (truth === undefined) unknown = true;
  }
  return undefined;
}

/** All fields of a figure, or null when its numbers are not known. */
export function compute(
  catalog: Catalog,
  id: string,
  context: Context,
): { readonly [field: string]: number } | null {
  const figure = catalog.figures.get(id);
  const numbers = figure && context.answer(figure.reads);
  if (!figure || typeof numbers !== "object") return null;
  return figure.compute(numbers.map(Number));
}

/** The newest path walked. A turn is walked when it is taken, and asked for again at once when its log is read. */
const newest = new WeakMap<Catalog, Path>();

/**
 * Walks the one list from the top with the given answers. A step is on the path when its condition is true and its
 * answer is permitted; one that applies and has no answer is waiting, and the first of those is the next question.
 * `before`: a path of the same catalog, walked with all but the newest answer: it is gone on from where it ended.
 */
export function walkPath(
  catalog: Catalog,
  answers: ReadonlyMap<string, Value>,
  before?: Path,
): Path {
  const known = newest.get(catalog);
  if (known && known.answers.size === answers.size && areAmong(known.answers, answers))
    return known;
  const path = walkOn(catalog, answers, before && goesOn(before, answers) ? before : null);
  newest.set(catalog, path);
  return path;
}
function areAmong(some: ReadonlyMap<string, Value>, all: ReadonlyMap<string, Value>): boolean {
  for (const [question, value] of some) if (all.get(question) !== value) return false;
  return true;
}
const goesOn = ({ end, next, answers }: Path, all: ReadonlyMap<string, Value>): boolean =>
  end !== null &&
  next !== null &&
  all.has(next) &&
  all.size === answers.size + 1 &&
  areAmong(answers, all);

function walkOn(catalog: Catalog, answers: ReadonlyMap<string, Value>, before: Path | null): Path {
  const known = new Known(catalog, before && before.context);
  const start = before?.end ?? { flow: 0, item: 0 };
  const begun = before?.flows.find((one) => one.flow === catalog.flows[start.flow]) ?? null;
  const flows = begun && before ? before.flows.slice(0, before.flows.indexOf(begun)) : [];
  const active = new Set(flows.map((one) => one.flow.id));
  const visited = new Set(known.answers.keys());
  const shown = new Set(cardsIn(begun ? [...flows, begun] : flows));
  let next: string | null = null;
  let end: Place | null = null;

  const applies = (when: Item["when"]): Truth => when === null || evaluate(when, known);
  const cardsAmong = (indexes: Iterable<number>): CatalogCard[] => {
    const found: CatalogCard[] = [];
    for (const index of indexes) {
      const card = catalog.cards[index];
      if (!card || shown.has(card) || !active.has(card.flow)) continue;
      if (card.condition !== null && evaluate(card.condition, known) !== true) continue;
      shown.add(card);
      found.push(card);
    }
    return found;
  };

  for (const [flowAt, flow] of catalog.flows.entries()) {
    if (flowAt < start.flow) continue;
    const here = begun?.flow === flow ? begun : null;
    if (!here && applies(flow.when) !== true) continue;
    active.add(flow.id);
    const opening = here ? here.opening : cardsAmong(catalog.openers.get(flow.id) ?? []);
    const already = here
      ? here.known.filter(({ item }) => flow.items.indexOf(item) < start.item)
      : [];
    const steps = here ? [...here.steps] : [];
    const waiting: string[] = [];
    for (const [itemAt, item] of flow.items.entries()) {
      if (here && itemAt < start.item) continue;
      if (applies(item.when) !== true) continue;
      const { question } = item;
      if (visited.has(question)) {
        const value = known.answer(question);
        if (value !== undefined) already.push({ item, value, cards: [] });
        continue;
      }
      visited.add(question);
      const value = answers.get(question);
      if (value === undefined || !permits(catalog, question, value)) {
        waiting.push(question);
        if (next === null) {
          next = question;
          end = { flow: flowAt, item: itemAt };
        }
        continue;
      }
      end = null;
      known.learn(question, value);
      steps.push({ item, value, cards: cardsAmong(readersOf(catalog, question).cards) });
    }
    flows.push({ flow, known: already, opening, steps, waiting });
  }
  return { flows, next, answers: known.answers, context: known, end };
}

/** All cards of a path, in the order they came up. */
export const cardsOf = (path: Path): CatalogCard[] => cardsIn(path.flows);

function cardsIn(flows: readonly FlowPath[]): CatalogCard[] {
  const cards: CatalogCard[] = [];
  for (const { opening, steps } of flows) {
    cards.push(...opening);
    for (const step of steps) cards.push(...step.cards);
  }
  return cards;
}
