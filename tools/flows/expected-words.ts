import type { Catalog } from "../../src/flow/build.ts";
import type { Words, WordsByLang } from "../../src/flow/words.ts";

/** What the words of one id must have. */
export interface Expected {
  readonly id: string;
  readonly kind:
    | "flow"
    | "question"
    | "finding"
    | "card"
    | "to-do"
    | "fact"
    | "desk"
    | "term"
    | "sentence";
  readonly slots: readonly string[];
  readonly needsTitle: boolean;
  readonly needsBody: boolean;
}
/** One set of words that share their ids, and where its files lie. */
export interface Book {
  readonly words: WordsByLang;
  /** How the path of its files begins. */
  readonly home: (expected: Expected | null) => string;
  readonly expected: readonly Expected[];
}

/** The four sets of words: the flows', the facts', the desks' and the glossary's. */
export function booksOf(catalog: Catalog): Book[] {
  const flowOf = flowByWords(catalog);
  const plain = (
    kind: Expected["kind"],
    ids: Iterable<string>,
    needsBody: boolean,
    slots: readonly string[] = [],
  ): Expected[] => [...ids].map((id) => ({ id, kind, slots, needsTitle: true, needsBody }));
  const terms = new Set([...catalog.glossary.da.keys(), ...catalog.glossary.en.keys()]);
  return [
    {
      words: catalog.words,
      home: (expected) => (expected ? `${flowOf.get(expected.id) ?? ""}/` : ""),
      expected: [...flowWords(catalog)],
    },
    {
      words: catalog.factWords,
      home: () => "facts/",
      expected: plain("fact", catalog.facts.keys(), false),
    },
    {
      words: catalog.deskWords,
      home: () => "desks.",
      expected: plain("desk", catalog.desks.keys(), true, ["in-sentence"]),
    },
    { words: catalog.glossary, home: () => "glossary.", expected: plain("term", terms, true) },
  ];
}

/** What the guide says around every conversation; it stands with the words of the first flow. */
const SENTENCES = ["greeting", "start-outcome"];

function* flowWords(catalog: Catalog): Generator<Expected> {
  for (const id of SENTENCES) {
    yield { id, kind: "sentence", slots: [], needsTitle: true, needsBody: false };
  }
  const shown = new Set(catalog.flows.flatMap((flow) => [...flow.verdicts, flow.headline ?? ""]));
  for (const { id } of catalog.flows) {
    yield { id, kind: "flow", slots: ["ready"], needsTitle: true, needsBody: true };
  }
  for (const { id, options, rows } of catalog.questions.values()) {
    const slots = [...options, ...rows.map((row) => row.id)];
    yield { id, kind: "question", slots, needsTitle: true, needsBody: false };
  }
  for (const { id, rows } of catalog.findings.values()) {
    const slots = shown.has(id) ? [...new Set(rows.map((row) => row.because))] : [];
    yield { id, kind: "finding", slots, needsTitle: shown.has(id), needsBody: false };
  }
  for (const { card, desk } of catalog.cards) {
    const slots = desk === undefined ? [] : ["desk"];
    yield { id: card, kind: "card", slots, needsTitle: true, needsBody: false };
  }
  for (const id of catalog.todos.keys()) {
    yield { id, kind: "to-do", slots: [], needsTitle: true, needsBody: false };
  }
}

const flowByWords = (catalog: Catalog): ReadonlyMap<string, string> =>
  new Map([
    ...SENTENCES.map((id) => [id, catalog.flows[0]?.id ?? ""] as const),
    ...catalog.flows.map(({ id }) => [id, id] as const),
    ...[...catalog.questions.values()].map(({ id, flow }) => [id, flow] as const),
    ...[...catalog.findings.values()].map(({ id, flow }) => [id, flow] as const),
    ...catalog.cards.map(({ card, flow }) => [card, flow] as const),
    ...[...catalog.todos].map(([id, { flow }]) => [id, flow] as const),
  ]);

/** Every piece of text of an id: its title, its paragraphs, its slots. */
export interface Piece {
  readonly part: "title" | "body" | "slot";
  readonly text: string;
}
export function piecesOf(words: Words, id: string): Piece[] {
  const text = words.get(id);
  if (!text) return [];
  const slots = [...text.slots.values()].flatMap(({ label, help }) => [label, help]);
  const pieces: Piece[] = [
    { part: "title", text: text.title },
    { part: "body", text: text.body },
    ...slots.map((slot): Piece => ({ part: "slot", text: slot })),
  ];
  return pieces.filter((piece) => piece.text !== "");
}
