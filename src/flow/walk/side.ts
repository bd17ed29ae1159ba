import type { Catalog, CatalogCard } from "../build.ts";
import type { Expr, TestExpr, Value } from "../condition.ts";
import { at } from "./at.ts";
import { coneOf } from "./cone.ts";
import { ALWAYS, type Formula, NEVER } from "./formula.ts";
import { type Told, toldBy } from "./outcomes.ts";
import type { Place, Roots } from "./roots.ts";
import { testsOf } from "./tests.ts";

/** What is compared: cards and findings of a flow. */
export interface About {
  readonly flow: string;
  readonly cards: readonly string[];
  readonly findings: readonly string[];
}
/** How far one version has come: its next place, and what is left of its conditions and outputs. */
export interface Progress {
  readonly place: number;
  readonly left: readonly Formula[];
}
interface Row {
  readonly finding: string;
  readonly because: string;
  readonly when: Expr | null;
  readonly formula: Formula;
}

/** One of two versions that are walked with the same answers, as far as it can matter to what is compared. */
export class Side {
  readonly catalog: Catalog;
  readonly start: Progress;
  /** The questions that can matter. */
  readonly questions: ReadonlySet<string>;
  readonly #roots: Roots;
  readonly #places: readonly Place[];
  readonly #cards: readonly CatalogCard[];
  readonly #rows: readonly Row[];
  readonly #tests: ReadonlyMap<string, ReadonlyMap<string, TestExpr>>;

  /** `also`: questions that matter to the other version. */
  constructor(roots: Roots, about: About, also: ReadonlySet<string>) {
    const { catalog } = roots;
    const end = roots.places.length;
    const indexes = [...catalog.cards.keys()].filter((index) =>
      about.cards.includes(at(catalog.cards, index).card),
    );
    this.catalog = catalog;
    this.#roots = roots;
    this.#cards = indexes.map((index) => at(catalog.cards, index));
    this.#rows = about.findings.flatMap((finding) =>
      (catalog.findings.get(finding)?.rows ?? []).map(({ because, when }, row) => {
        return { finding, because, when, formula: roots.row(finding, row, end) };
      }),
    );
    const outputs = [
      roots.active(about.flow),
      ...indexes.map((index) => roots.card(index, end)),
      ...this.#rows.map((row) => row.formula),
    ];
    const alsoPlaces = [...also].flatMap((id) =>
      catalog.questions.has(id) ? roots.placesOf(roots.questionIndex(id)) : [],
    );
    this.#places = coneOf(roots, outputs, end, alsoPlaces).map((place) => at(roots.places, place));
    this.questions = new Set(this.#places.map((place) => place.item.question));
    this.start = { place: 0, left: [...this.#places.map((place) => place.asks), ...outputs] };
    const flows = new Set([about.flow, ...this.#places.map((place) => place.item.flow)]);
    this.#tests = testsOf(catalog, [
      ...catalog.flows.flatMap((flow) => (flows.has(flow.id) ? [flow.when] : [])),
      ...this.#places.map((place) => place.item.when),
      ...this.#cards.map((card) => card.condition),
      ...this.#rows.map((row) => row.when),
    ]);
  }

  /** What its conditions ask of the answer to a question, by key. */
  testsOf(question: string): ReadonlyMap<string, TestExpr> {
    return this.#tests.get(question) ?? new Map();
  }
  /** The question it waits for; null: it has come to its end. */
  asks({ place }: Progress): string | null {
    return this.#places[place]?.item.question ?? null;
  }
  /** Whether a question stands at its place or later. */
  comesTo({ place }: Progress, question: string): boolean {
    return this.#places.slice(place).some((one) => one.item.question === question);
  }

  /** Goes on until it asks what has no answer. */
  advance(progress: Progress, answerTo: (question: string) => Value | undefined): Progress {
    let { place, left } = progress;
    while (place < this.#places.length) {
      const { item, question, chance } = at(this.#places, place);
      const isAsked = at(left, place) === ALWAYS;
      const value = isAsked ? answerTo(item.question) : undefined;
      if (isAsked && value === undefined) break;
      left = left.map((one, position) => {
        if (position === place) return NEVER;
        if (value === undefined) return this.#roots.formulas.passed(one, question, chance);
        // Asked once: later places of the question are passed over.
        return position > place && this.#places[position]?.question === question
          ? NEVER
          : this.#answered(one, question, value);
      });
      place++;
    }
    return { place, left };
  }
  #answered(formula: Formula, question: number, value: Value): Formula {
    const answer = this.#roots.classOf(question, value);
    if (answer === undefined) throw new Error(`no answer that is read like ${String(value)}`);
    return this.#roots.formulas.answered(formula, question, answer);
  }

  /** What it tells at its end; null: the flow is no part of the conversation. */
  told({ left }: Progress): Told | null {
    const [active, ...holds] = left.slice(this.#places.length).map((formula) => formula === ALWAYS);
    if (!active) return null;
    const came = this.#rows.filter((_, index) => holds[this.#cards.length + index]);
    return toldBy(
      this.#cards.filter((_, index) => holds[index]),
      came.map(({ finding, because }) => [finding, because]),
    );
  }
}
