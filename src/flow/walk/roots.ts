import type { Catalog, Item } from "../build.ts";
import type { Expr, TestExpr, Truth, Value } from "../condition.ts";
import type { AnswerSet } from "./answer-sets.ts";
import { at } from "./at.ts";
import { ALWAYS, type Formula, Formulas, NEVER } from "./formula.ts";
import { type Representative, representatives, truthKey, truthOf } from "./representatives.ts";
import { testKey, testsByQuestion } from "./tests.ts";

/** One place in the list of what may be asked. */
export interface Place {
  readonly item: Item;
  readonly question: number;
  /** Which of the question's places this is, from 1. */
  readonly chance: number;
  /** Its flow is part of the conversation and its own condition holds. */
  readonly asks: Formula;
}
/** Where a flow begins and ends in the list: `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
type Side = "holds" | "fails";

/**
 * The conditions of a catalog as formulas. A formula is read at a place in the list: what is asked only after that
 * place is unknown there, and so is what is passed over.
 */
export class Roots {
  readonly catalog: Catalog;
  readonly formulas = new Formulas();
  readonly questions: readonly string[];
  readonly places: readonly Place[];
  readonly stretches: ReadonlyMap<string, Stretch>;
  /** Per question, the classes of answers that the conditions read here can tell apart. */
  readonly classes: readonly (readonly Representative[])[];
  /** Per question, how many answers each class has: exact as a number, there are far fewer than 2⁵³. */
  readonly counts: readonly Float64Array[];
  /** Per question, how many answers there are. */
  readonly #answers: readonly number[];
  readonly #index: ReadonlyMap<string, number>;
  /** Per question, what the conditions ask of its answer. */
  readonly tests: readonly (readonly TestExpr[])[];
  /** Per question, where it stands in the list. */
  readonly #standsAt: readonly (readonly number[])[];
  readonly #classByKey: readonly ReadonlyMap<string, number>[];
  readonly #classByValue: readonly Map<Value, number>[];
  readonly #answersByTest = new Map<string, AnswerSet>();

  /** `reading` names the conditions whose tests matter besides those of the steps: none, or all there are. */
  constructor(catalog: Catalog, reading: "steps" | "everything") {
    this.catalog = catalog;
    this.questions = [...catalog.questions.keys()];
    this.#index = new Map(this.questions.map((id, index) => [id, index]));
    this.tests = testsByQuestion(catalog, reading);
    this.classes = [...catalog.questions.values()].map((question, index) =>
      representatives(question, at(this.tests, index), catalog.figures),
    );
    this.counts = this.classes.map((classes) =>
      Float64Array.from(classes, (one) => Number(one.count)),
    );
    this.#answers = this.counts.map((counts) => counts.reduce((sum, one) => sum + one, 0));
    this.#classByKey = this.classes.map(
      (classes) => new Map(classes.map((one, index) => [truthKey(one.truths), index])),
    );
    this.#classByValue = this.questions.map(() => new Map());
    this.#standsAt = this.questions.map((id) =>
      catalog.items.flatMap((item, index) => (item.question === id ? [index] : [])),
    );
    this.stretches = stretchesOf(catalog);
    this.places = catalog.items.map((item, index) => this.#place(item, index));
  }

  questionIndex(id: string): number {
    return this.#index.get(id) ?? -1;
  }
  placesOf(question: number): readonly number[] {
    return at(this.#standsAt, question);
  }
  /** The class an answer belongs to, or undefined: no answer of this question is read like that. */
  classOf(question: number, value: Value): number | undefined {
    const known = this.#classByValue[question]?.get(value);
    if (known !== undefined) return known;
    const truths = at(this.tests, question).map((test) =>
      truthOf(test, value, this.catalog.figures),
    );
    const found = this.#classByKey[question]?.get(truthKey(truths));
    // Only option ids are few and come again.
    const options = this.catalog.questions.get(at(this.questions, question))?.options ?? [];
    if (found !== undefined && typeof value === "string" && options.includes(value)) {
      this.#classByValue[question]?.set(value, found);
    }
    return found;
  }

  /**
   * The chance of so many answers in so many classes: options, and sets of options, are equally likely; of a number,
   * a table or a day it is the classes.
   */
  share(question: number, answers: number, classes: number): number {
    return this.#countsOptions(question)
      ? answers / at(this.#answers, question)
      : classes / at(this.classes, question).length;
  }

  /** The flow is part of the conversation. */
  active(flow: string): Formula {
    const when = this.catalog.flows.find((one) => one.id === flow)?.when ?? null;
    return this.holds(when, this.stretches.get(flow)?.start ?? 0);
  }
  /** The condition is true when read before the item at `place`. No condition always holds. */
  holds(expr: Expr | null, place: number): Formula {
    return expr === null ? ALWAYS : this.#read(expr, place, "holds", NONE_READ);
  }
  /** The condition is false, which is more than not true: everything that decides it was answered. */
  fails(expr: Expr, place: number): Formula {
    return this.#read(expr, place, "fails", NONE_READ);
  }
  /** A row of a finding is true; `otherwise` when all rows before it are false. */
  row(finding: string, row: number, place: number): Formula {
    return this.#row(finding, row, place, "holds", new Set([finding]));
  }

  /** All rows of a finding are false, and no row is for what is left over. */
  gap(finding: string, place: number): Formula {
    const rows = this.catalog.findings.get(finding)?.rows ?? [];
    const fails = rows.map((row) => (row.when === null ? NEVER : this.fails(row.when, place)));
    return this.formulas.all(fails);
  }
  /** The card shows at `place`: its flow is part of the conversation and its condition holds. */
  card(index: number, place: number): Formula {
    const { flow, condition } = at(this.catalog.cards, index);
    return this.formulas.all([this.active(flow), this.holds(condition, place)]);
  }

  #countsOptions(question: number): boolean {
    const kind = this.catalog.questions.get(at(this.questions, question))?.kind;
    return kind === "one" || kind === "many";
  }

  #place(item: Item, index: number): Place {
    const question = this.questionIndex(item.question);
    return {
      item,
      question,
      chance: this.placesOf(question).indexOf(index) + 1,
      asks: this.formulas.all([this.active(item.flow), this.holds(item.when, index)]),
    };
  }

  #read(expr: Expr, place: number, side: Side, within: ReadonlySet<string>): Formula {
    switch (expr.op) {
      case "not":
        return this.#read(expr.of, place, side === "holds" ? "fails" : "holds", within);
      case "all":
      case "any": {
        const parts = expr.of.map((part) => this.#read(part, place, side, within));
        // All fail to hold when any fails, and the other way round.
        const joins = (expr.op === "all") === (side === "holds");
        return joins ? this.formulas.all(parts) : this.formulas.any(parts);
      }
      case "test":
        return this.#readTest(expr, place, side, within);
    }
  }

  #readTest(test: TestExpr, place: number, side: Side, within: ReadonlySet<string>): Formula {
    switch (test.on) {
      case null:
        return NEVER;
      case "finding":
        return this.#readFinding(test, place, side, within);
      case "question":
        return this.#literal(this.questionIndex(test.id), test, place, side);
      case "figure": {
        const reads = this.catalog.figures.get(test.id)?.reads ?? "";
        return this.#literal(this.questionIndex(reads), test, place, side);
      }
    }
  }

  /** Rows exclude each other, so a finding has a value when a row with that value is true. */
  #readFinding(test: TestExpr, place: number, side: Side, within: ReadonlySet<string>): Formula {
    // A finding that reads itself is unknown, not endless.
    if (within.has(test.id) || test.values === null) return NEVER;
    const inside = new Set([...within, test.id]);
    const wanted = (side === "holds") !== test.negated;
    const rows = this.catalog.findings.get(test.id)?.rows ?? [];
    return this.formulas.any(
      rows.flatMap((row, index) =>
        test.values?.includes(row.is) === wanted
          ? [this.#row(test.id, index, place, "holds", inside)]
          : [],
      ),
    );
  }

  #row(
    finding: string,
    row: number,
    place: number,
    side: Side,
    within: ReadonlySet<string>,
  ): Formula {
    const rows = this.catalog.findings.get(finding)?.rows ?? [];
    const { when } = at(rows, row);
    if (when !== null) return this.#read(when, place, side, within);
    const before = rows.slice(0, row).map((_, index) => {
      return this.#row(finding, index, place, side === "holds" ? "fails" : "holds", within);
    });
    return side === "holds" ? this.formulas.all(before) : this.formulas.any(before);
  }

  #literal(question: number, test: TestExpr, place: number, side: Side): Formula {
    if (question < 0) return NEVER;
    const wanted: Truth = (side === "holds") !== test.negated;
    const column = at(this.tests, question).findIndex((one) => testKey(one) === testKey(test));
    const chance = this.placesOf(question).filter((index) => index < place).length;
    return this.formulas.literal(question, this.#answersWhere(question, column, wanted), chance);
  }

  /** The answers of which a test says so: the same for every condition that has the test. */
  #answersWhere(question: number, test: number, wanted: Truth): AnswerSet {
    const key = `${question}:${test}:${wanted}`;
    const known = this.#answersByTest.get(key);
    if (known !== undefined) return known;
    const classes = at(this.classes, question);
    const members = Uint8Array.from(classes, (one) => (one.truths[test] === wanted ? 1 : 0));
    const set = this.formulas.sets.of(members);
    this.#answersByTest.set(key, set);
    return set;
  }
}

const NONE_READ: ReadonlySet<string> = new Set();
function stretchesOf(catalog: Catalog): Map<string, Stretch> {
  let start = 0;
  return new Map(
    catalog.flows.map((flow) => {
      const end = start + flow.items.length;
      const stretch = { start, end };
      start = end;
      return [flow.id, stretch];
    }),
  );
}
