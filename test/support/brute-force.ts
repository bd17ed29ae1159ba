import type { Catalog, CatalogCard, Question } from "../../src/flow/build.ts";
import { evaluate, passes, type TestExpr, testsIn, type Value } from "../../src/flow/condition.ts";
import { cardsOf, compute, concludes, type Path, walkPath } from "../../src/flow/path.ts";
import { permits } from "../../src/flow/value.ts";

/** One combination of answers, walked to its end. */
export interface Ending {
  readonly answers: ReadonlyMap<string, Value>;
  readonly path: Path;
  readonly chance: number;
}
export interface Enumeration {
  readonly endings: readonly Ending[];
  /** Pairs of options, `question: a = b`, that no ending tells apart. */
  readonly alike: readonly string[];
}

/** Lists all combinations, one by one, through the engine itself; null: more than `limit`. */
export function enumerate(catalog: Catalog, limit: number): Enumeration | null {
  const brute = new BruteForce(catalog, limit);
  brute.list(new Map(), 1);
  return brute.endings.length > limit ? null : { endings: brute.endings, alike: brute.alike() };
}

class BruteForce {
  readonly endings: Ending[] = [];
  readonly #catalog: Catalog;
  readonly #limit: number;
  readonly #values = new Map<string, readonly { value: Value; share: number }[]>();
  /** Per question, per time it was asked: what came of each value. */
  readonly #outcomes = new Map<string, ReadonlyMap<string, number>[]>();
  readonly #signatures = new Map<string, number>();

  constructor(catalog: Catalog, limit: number) {
    this.#catalog = catalog;
    this.#limit = limit;
  }

  /** Returns the number of everything that can come of these answers. */
  list(answers: ReadonlyMap<string, Value>, chance: number): number {
    if (this.endings.length > this.#limit) return 0;
    const path = walkPath(this.#catalog, answers);
    if (path.next === null) {
      this.endings.push({ answers, path, chance });
      return this.#sign(outcomeOf(this.#catalog, path));
    }
    const next = path.next;
    const outcomes = new Map<string, number>();
    for (const { value, share } of this.#valuesOf(next)) {
      outcomes.set(keyOf(value), this.list(new Map(answers).set(next, value), chance * share));
    }
    this.#outcomes.set(next, [...(this.#outcomes.get(next) ?? []), outcomes]);
    return this.#sign(`${next}:${[...outcomes].join(" ")}`);
  }

  alike(): string[] {
    return [...this.#outcomes].flatMap(([id, times]) => {
      const question = this.#catalog.questions.get(id);
      const options = question?.options ?? [];
      return options.flatMap((a, index) =>
        options.slice(index + 1).flatMap((b) => {
          const apart =
            question &&
            comparisonsOf(question, a, b).some(([one, other]) =>
              times.some((outcomes) => outcomes.get(keyOf(one)) !== outcomes.get(keyOf(other))),
            );
          return apart ? [] : [`${id}: ${a} = ${b}`];
        }),
      );
    });
  }

  #sign(text: string): number {
    const known = this.#signatures.get(text) ?? this.#signatures.size;
    this.#signatures.set(text, known);
    return known;
  }

  #valuesOf(id: string): readonly { value: Value; share: number }[] {
    const known = this.#values.get(id);
    const question = this.#catalog.questions.get(id);
    if (known || !question) return known ?? [];
    const values = weighed(this.#catalog, question);
    this.#values.set(id, values);
    return values;
  }
}

/** The fewest and most questions that can still be asked, found by asking them. */
export function countRemaining(
  catalog: Catalog,
  answers: ReadonlyMap<string, Value>,
): { fewest: number; most: number } {
  const { next } = walkPath(catalog, answers);
  const question = next === null ? undefined : catalog.questions.get(next);
  if (!question) return { fewest: 0, most: 0 };
  const after = valuesOf(catalog, question).map((value) =>
    countRemaining(catalog, new Map(answers).set(question.id, value)),
  );
  return {
    fewest: 1 + Math.min(...after.map((one) => one.fewest)),
    most: 1 + Math.max(...after.map((one) => one.most)),
  };
}

/** Order of a set does not matter to anything, so a set has one key. */
const keyOf = (value: Value): string =>
  JSON.stringify(typeof value === "object" ? value.map(String).toSorted() : value);

function weighed(catalog: Catalog, question: Question): { value: Value; share: number }[] {
  const values = valuesOf(catalog, question);
  if (question.kind === "one" || question.kind === "many") {
    return values.map((value) => ({ value, share: 1 / values.length }));
  }
  const classOf = (value: Value): string => classIn(catalog, question, value);
  const classes = Map.groupBy(values, classOf);
  return [...classes.values()].flatMap((members) => {
    const counted = question.kind === "number" ? members : members.slice(0, 1);
    return counted.map((value) => ({ value, share: 1 / classes.size / counted.length }));
  });
}

function classIn(catalog: Catalog, question: Question, value: Value): string {
  const exprs = [
    ...[...catalog.flows, ...catalog.items].map((one) => one.when),
    ...catalog.cards.map((card) => card.condition),
    ...[...catalog.findings.values()].flatMap((finding) => finding.rows.map((row) => row.when)),
  ];
  const context = {
    answer: (id: string) => (id === question.id ? value : undefined),
    finding: () => undefined,
    figure: (id: string): number | undefined => {
      const figure = catalog.figures.get(id);
      return figure && compute(catalog, id, context)?.[figure.value];
    },
  };
  const says = (test: TestExpr): string => {
    if (test.on === "figure") return String(evaluate(test, context));
    return test.on === "question" && test.id === question.id ? String(passes(test, value)) : "";
  };
  return exprs.flatMap((expr) => (expr ? testsIn(expr).map(says) : [])).join();
}

/** All answers to a question; of a table and a day, some of each class. */
export function valuesOf(catalog: Catalog, question: Question): Value[] {
  const unsure: Value[] = question.unsure ? ["unsure"] : [];
  switch (question.kind) {
    case "one":
      return [...question.options];
    case "many":
      return subsets(question.options).filter((set) => permits(catalog, question.id, set));
    case "number": {
      const [min, max, step] = [Number(question.min), Number(question.max), question.step ?? 1];
      const count = Math.floor((max - min) / step) + 1;
      return [...Array.from({ length: count }, (_, index) => min + index * step), ...unsure];
    }
    case "date":
      return ["2027-03-01", ...unsure];
    case "table": {
      const inputs = [...catalog.figures.values()].flatMap((one) =>
        one.examples.map((example) => example.input),
      );
      return [...inputs, ...unsure];
    }
    case "text":
      return ["words"];
  }
}
const subsets = (options: readonly string[]): string[][] =>
  options.reduce<string[][]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])],
    [[]],
  );

/** The answers that differ only in two options; `none` and `unsure` stand alone and for "none of them". */
function comparisonsOf(question: Question, a: string, b: string): [Value, Value][] {
  if (question.kind !== "many") return [[a, b]];
  const excludes = (option: string): boolean => option === "none" || option === "unsure";
  const others = question.options.filter((one) => one !== a && one !== b && !excludes(one));
  const besides = subsets(others).filter((set) => set.length > 0);
  const alone: [Value, Value] = [[a], [b]];
  if (excludes(a) && excludes(b)) return [alone];
  const [one, other] = excludes(a) ? [b, a] : [a, b];
  return [
    alone,
    ...besides.map((set): [Value, Value] => [
      [...set, one],
      excludes(other) ? set : [...set, other],
    ]),
  ];
}

function outcomeOf(catalog: Catalog, path: Path): string {
  const flows = path.flows.map((one) => {
    const applied = [...one.known, ...one.steps].map((step) => step.item.question);
    return [one.flow.id, [...new Set(applied)].toSorted()];
  });
  const findings = [...catalog.findings.keys()].map((id) => {
    const row = concludes(catalog, id, path.context);
    return row && [row.is, row.because];
  });
  const cards = cardsOf(path)
    .map((card) => card.card)
    .toSorted();
  return JSON.stringify([flows, findings, cards]);
}

/** The cards that have come up when a flow ends. */
export function cardsUntil(path: Path, flow: string): CatalogCard[] {
  const last = path.flows.findIndex((one) => one.flow.id === flow);
  return cardsOf({ ...path, flows: path.flows.slice(0, last + 1) });
}
