import { Vocabulary } from "./vocabulary.ts";

/** What was learnt from the editors' phrases when this version was built, read back from its text. */
export interface Model {
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  /** How telling a stem is, 0–1. */
  readonly rarity: Float32Array;
  /** Per feature a row of one weight per topic. */
  readonly weights: Float32Array;
  readonly bias: readonly number[];
  readonly facts: readonly FactQuestion[];
  readonly prefill: readonly PrefillRow[];
}
export interface FactQuestion {
  readonly fact: string;
  /** Indexes of its stems. */
  readonly stems: readonly number[];
}
/** One phrase that answers `question`: `option`, or null: the number before it. */
export interface PrefillRow {
  readonly question: string;
  readonly option: string | null;
  readonly isMany: boolean;
  readonly words: readonly string[];
}
export interface Header {
  readonly topics: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  readonly facts: readonly (readonly [fact: string, ...stems: number[]])[];
  readonly prefill: readonly PrefillRow[];
}

/** A whole number is one letter, 0 in the middle: that packs best. */
const ZERO = 80;
export const LEVELS = 8;
const RARITIES = 40;

const lettersOf = (numbers: Iterable<number>): string =>
  Array.from(numbers, (one) => String.fromCharCode(ZERO + one)).join("");

/** A model as text, one part a line: header, stems, rarities, weights. */
export function writeModel(
  header: Omit<Header, "scale">,
  stems: readonly string[],
  rarity: Iterable<number>,
  weights: Float64Array,
): string {
  const sizes = weights.map(Math.abs).toSorted();
  // The few largest are cut, so that the many others keep their differences.
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / LEVELS;
  const levels = weights.map((one) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(one / scale))));
  return [
    JSON.stringify({ ...header, scale }),
    stems.join(" "),
    lettersOf(Array.from(rarity, (one) => Math.round(one * RARITIES) - RARITIES / 2)),
    lettersOf(levels),
  ].join("\n");
}

function numbersIn(letters: string, by: (one: number) => number): Float32Array {
  const numbers = new Float32Array(letters.length);
  for (let i = 0; i < letters.length; i++) numbers[i] = by(letters.charCodeAt(i) - ZERO);
  return numbers;
}

export function readModel(text: string): Model {
  const [header = "", stems = "", rarity = "", weights = ""] = text.split("\n");
  // Written by `writeModel` at build time, and by nothing else.
  const { topics, scale, bias, facts, prefill } = JSON.parse(header) as Header;
  return {
    topics,
    bias,
    prefill,
    vocabulary: new Vocabulary(stems.split(" ")),
    rarity: numbersIn(rarity, (one) => (one + RARITIES / 2) / RARITIES),
    weights: numbersIn(weights, (one) => one * scale),
    facts: facts.map(([fact, ...stems]) => ({ fact, stems: stems as number[] })),
  };
}
