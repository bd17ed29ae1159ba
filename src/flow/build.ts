import { type Expr, readCondition, type Subject, testsIn } from "./condition.ts";
import type {
  Card,
  Desk,
  Desks,
  Fact,
  Facts,
  FigureId,
  Flow,
  Lang,
  OwnStep,
  Partners,
  QuestionKind,
  Sources,
  TableRow,
  Todo,
} from "./define.ts";
import type { Figure } from "./figures/figure.ts";
import { figures } from "./figures/index.ts";
import { once } from "../lib/once.ts";
import { readWordsByLang, textHash, type Words, type WordsByLang } from "./words.ts";

/** What is published, as it is written in `flows/`. */
export interface Content {
  readonly flows: readonly {
    readonly flow: Flow;
    readonly words: { readonly [L in Lang]: string };
  }[];
  readonly facts: Facts;
  readonly factWords: { readonly [L in Lang]: readonly string[] };
  readonly sources: Sources;
  readonly desks: Desks;
  readonly deskWords: { readonly [L in Lang]: string };
  readonly glossaryWords: { readonly [L in Lang]: string };
  readonly partners?: Partners;
  /** The fact that tells whom to call at any step. */
  readonly person: string;
  /** The facts shown, and nothing else, to somebody in danger or distress. */
  readonly help: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly flow: string;
  readonly kind: QuestionKind;
  /** Option ids, `unsure` included. Empty unless `one` or `many`. */
  readonly options: readonly string[];
  readonly unsure: boolean;
  readonly rows: readonly TableRow[];
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly step: number | null;
  readonly unit: string | null;
  readonly format: "cvr" | "p-number" | null;
  /** The line of a brief that tells the answer; null: none by itself. */
  readonly brief: "wants" | "where" | null;
  readonly health: boolean;
}

/** One place in the one list of everything that may be asked, over all flows. */
export interface Item {
  readonly flow: string;
  readonly question: string;
  readonly when: Expr | null;
}
export interface FindingRow {
  readonly is: string;
  readonly because: string;
  readonly facts: readonly string[];
  readonly first: boolean;
  /** null: `otherwise`. */
  readonly when: Expr | null;
}
export interface Finding {
  readonly id: string;
  readonly flow: string;
  readonly rows: readonly FindingRow[];
}
export interface CatalogCard extends Card {
  readonly flow: string;
  readonly condition: Expr | null;
  /** `card:hash`. Names this version of the advice: its Danish words and those of its facts. */
  readonly stamp: string;
}
export interface CatalogFlow {
  readonly id: string;
  readonly when: Expr | null;
  readonly headline: string | null;
  readonly verdicts: readonly string[];
  readonly items: readonly Item[];
  /** Indexes of its cards. */
  readonly cards: readonly number[];
}
/** How many questions are still to be asked. */
export interface Remaining {
  readonly fewest: number;
  readonly most: number;
}
/** The findings a person is told; others are there for conditions, and have no words. */
export const toldIn = ({ verdicts, headline }: CatalogFlow): readonly string[] =>
  headline === null ? verdicts : [...verdicts, headline];

export interface Catalog {
  /** Names this version of everything published. */
  readonly version: string;
  /** How many questions there are before anything is answered; null: not counted beforehand. */
  readonly counted: Remaining | null;
  readonly flows: readonly CatalogFlow[];
  readonly items: readonly Item[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly cards: readonly CatalogCard[];
  readonly todos: ReadonlyMap<string, Todo & { readonly flow: string }>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: Sources;
  readonly desks: ReadonlyMap<string, Desk>;
  readonly words: WordsByLang;
  readonly factWords: WordsByLang;
  readonly deskWords: WordsByLang;
  readonly glossary: WordsByLang;
  readonly person: string;
  readonly help: readonly string[];
  /** Per question: the ids of findings, figures and the indexes of cards that read it, also through one another. */
  readonly readers: ReadonlyMap<string, Readers>;
  /** Per flow, the indexes of the cards that can hold as it opens: those that read an earlier flow's question, or none. */
  readonly openers: ReadonlyMap<string, readonly number[]>;
}
export interface Readers {
  readonly findings: readonly string[];
  readonly figures: readonly string[];
  readonly cards: readonly number[];
}

const NO_READERS: Readers = { findings: [], figures: [], cards: [] };
export const readersOf = (catalog: Catalog, question: string): Readers =>
  catalog.readers.get(question) ?? NO_READERS;

function asQuestion(flow: string, step: OwnStep): Question {
  const kind = step.kind ?? "one";
  const chosen = "options" in step && step.options ? step.options : [];
  return {
    id: step.ask,
    flow,
    kind,
    options: chosen,
    unsure: chosen.includes("unsure") || ("unsure" in step && step.unsure === true),
    rows: "rows" in step ? step.rows : [],
    min: "min" in step ? (step.min ?? null) : null,
    max: "max" in step ? (step.max ?? null) : null,
    step: kind === "number" && "step" in step ? (step.step ?? 1) : null,
    unit: "unit" in step ? step.unit : null,
    format: "format" in step ? (step.format ?? null) : null,
    brief: step.brief ?? null,
    health: step.health === true,
  };
}

const isOwned = (step: Flow["steps"][number]): step is OwnStep =>
  step.kind !== undefined || step.options !== undefined;

/**
 * Turns written content into the catalog the engine reads. Total: what is wrong in the content (a missing text,
 * an unknown id) becomes an unknown condition or an empty text here, and a line of `npm run flows -- check`.
 * What takes long and was worked out beforehand may be given.
 */
export function buildCatalog(
  content: Content,
  given: Partial<Pick<Catalog, "version" | "counted">> = {},
): Catalog {
  const flows = content.flows.map((one) => one.flow);
  const questions = new Map<string, Question>();
  for (const flow of flows) {
    for (const step of flow.steps) {
      if (isOwned(step) && !questions.has(step.ask)) {
        questions.set(step.ask, asQuestion(flow.id, step));
      }
    }
  }
  const findingIds = new Set(flows.flatMap((flow) => Object.keys(flow.findings ?? {})));
  const used = new Map(
    Object.entries(figures).filter(([, figure]) => questions.get(figure.reads)?.kind === "table"),
  );
  const subjectOf = (id: string): Subject | null => {
    if (questions.has(id)) return "question";
    if (findingIds.has(id)) return "finding";
    return used.has(id as FigureId) ? "figure" : null;
  };
  const read = (when: Parameters<typeof readCondition>[0] | undefined): Expr | null =>
    when === undefined ? null : readCondition(when, subjectOf);

  const findings = new Map<string, Finding>();
  for (const flow of flows) {
    for (const [id, rows] of Object.entries(flow.findings ?? {})) {
      findings.set(id, {
        id,
        flow: flow.id,
        rows: rows.map((row) => ({
          is: row.is,
          because: row.because ?? row.is,
          facts: row.facts ?? [],
          first: row.first === true,
          when: "when" in row ? read(row.when) : null,
        })),
      });
    }
  }
  const words = mergeWords(content.flows.map((one) => one.words));
  const factWords = readWordsByLang(content.factWords);
  const cards = flows.flatMap((flow) =>
    flow.cards.map((card): CatalogCard => {
      const stamp = once(() => {
        const said = [
          words.da.get(card.card)?.source ?? "",
          ...(card.facts ?? []).map((id) => factWords.da.get(id)?.source ?? ""),
        ];
        return `${card.card}:${textHash(said.join("\n"))}`;
      });
      return {
        ...card,
        flow: flow.id,
        condition: read(card.when),
        get stamp() {
          return stamp();
        },
      };
    }),
  );
  const catalogFlows = flows.map((flow): CatalogFlow => {
    return {
      id: flow.id,
      when: read(flow.when),
      headline: flow.headline ?? null,
      verdicts: flow.verdicts ?? [],
      items: flow.steps
        .filter((step) => questions.has(step.ask))
        .map((step) => ({ flow: flow.id, question: step.ask, when: read(step.when) })),
      cards: cards.flatMap((card, index) => (card.flow === flow.id ? [index] : [])),
    };
  });
  const partial = { findings, figures: used, cards, questions };
  const version = once(
    () =>
      given.version ??
      textHash(JSON.stringify([content.flows, content.facts, content.factWords, content.desks])),
  );
  const reads = once(() => cards.map((card) => questionsReadBy(card.condition, partial)));
  const readers = once(() => findReaders(partial, reads()));
  const openers = once(() => findOpeners(catalogFlows, reads()));
  return {
    get version() {
      return version();
    },
    counted: given.counted ?? null,
    flows: catalogFlows,
    items: catalogFlows.flatMap((flow) => flow.items),
    ...partial,
    todos: collectTodos(flows),
    facts: new Map(Object.entries(content.facts)),
    sources: content.sources,
    desks: new Map(Object.entries(content.desks)),
    words,
    factWords,
    deskWords: readWordsByLang({ da: [content.deskWords.da], en: [content.deskWords.en] }),
    glossary: readWordsByLang({ da: [content.glossaryWords.da], en: [content.glossaryWords.en] }),
    person: content.person,
    help: content.help,
    get readers() {
      return readers();
    },
    get openers() {
      return openers();
    },
  };
}

/**
 * To-dos in the order of the flows: first those a flow lists, then those only a card names. One that several flows
 * name belongs to the first.
 */
function collectTodos(flows: readonly Flow[]): Map<string, Todo & { readonly flow: string }> {
  const todos = new Map<string, Todo & { readonly flow: string }>();
  for (const flow of flows) {
    const named = [
      ...Object.keys(flow.todos ?? {}),
      ...flow.cards.flatMap((card) => card.todo ?? []),
    ];
    for (const id of named) {
      if (!todos.has(id)) todos.set(id, { ...flow.todos?.[id], flow: flow.id });
    }
  }
  return todos;
}

function mergeWords(files: readonly { readonly [L in Lang]: string }[]): WordsByLang {
  return readWordsByLang({ da: files.map((f) => f.da), en: files.map((f) => f.en) });
}

interface Reading {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly questions: ReadonlyMap<string, Question>;
}

/** The questions an expression reads, also through findings and figures. A circle of findings ends here, silently. */
export function questionsReadBy(
  expr: Expr | null,
  from: Pick<Reading, "findings" | "figures">,
  seen: ReadonlySet<string> = new Set(),
): Set<string> {
  const read = new Set<string>();
  for (const test of expr ? testsIn(expr) : []) {
    if (test.on === "question") read.add(test.id);
    if (test.on === "figure") read.add(from.figures.get(test.id)?.reads ?? "");
    if (test.on !== "finding" || seen.has(test.id)) continue;
    const within = new Set([...seen, test.id]);
    for (const row of from.findings.get(test.id)?.rows ?? []) {
      for (const question of questionsReadBy(row.when, from, within)) read.add(question);
    }
  }
  return read;
}

/** `reads`: per card, the questions it reads. */
function findReaders(from: Reading, reads: readonly ReadonlySet<string>[]): Map<string, Readers> {
  const readers = new Map(
    [...from.questions.keys()].map((id) => [
      id,
      { findings: [] as string[], figures: [] as string[], cards: [] as number[] },
    ]),
  );
  for (const [id, finding] of from.findings) {
    const read = new Set(finding.rows.flatMap((row) => [...questionsReadBy(row.when, from)]));
    for (const question of read) readers.get(question)?.findings.push(id);
  }
  for (const [id, figure] of from.figures) readers.get(figure.reads)?.figures.push(id);
  for (const [index, questions] of reads.entries()) {
    for (const question of questions) readers.get(question)?.cards.push(index);
  }
  return readers;
}

/** Of what nobody has been asked yet, every condition is unknown: it needs no look. */
function findOpeners(
  flows: readonly CatalogFlow[],
  reads: readonly ReadonlySet<string>[],
): Map<string, readonly number[]> {
  const askedBefore = new Set<string>();
  return new Map(
    flows.map((flow) => {
      const openers = flow.cards.filter((index) => {
        const questions = [...(reads[index] ?? [])];
        return questions.length === 0 || questions.some((question) => askedBefore.has(question));
      });
      for (const { question } of flow.items) askedBefore.add(question);
      return [flow.id, openers];
    }),
  );
}

/** The text of an id, or its id in brackets where the words are missing: seen at once, and never a crash. */
export function textOf(words: Words, id: string): { title: string; body: string } {
  const text = words.get(id);
  return { title: text?.title || `[${id}]`, body: text?.body ?? "" };
}
export function slotOf(words: Words, id: string, slot: string): { label: string; help: string } {
  return words.get(id)?.slots.get(slot) ?? { label: `[${id}.${slot}]`, help: "" };
}
