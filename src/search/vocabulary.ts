/** Stems an editor's phrases use, and how a word somebody types is found among them. */
export class Vocabulary {
  readonly stems: readonly string[];
  readonly #at: ReadonlyMap<string, number>;
  /** Made when the first unknown word comes. */
  #byEnds: ReadonlyMap<string, readonly number[]> | null = null;
  constructor(stems: readonly string[]) {
    this.stems = stems;
    this.#at = new Map(stems.map((stem, at) => [stem, at]));
  }

  indexOf(stem: string): number | undefined {
    return this.#at.get(stem);
  }

  /** The stems a compound is made of: *registreringsgebyr*; with -s- or -e- between. Two or three, else none. */
  partsOf(word: string, stemOf: (word: string) => string, depth = 2): number[] {
    if (word.length < 2 * MIN_PART || word.length > MAX_COMPOUND || depth === 0) return [];
    for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut--) {
      const head = this.#head(word.slice(0, cut), stemOf);
      if (head === undefined) continue;
      const rest = word.slice(cut);
      const tail = this.#at.get(stemOf(rest));
      if (tail !== undefined) return [head, tail];
      const more = this.partsOf(rest, stemOf, depth - 1);
      if (more.length > 0) return [head, ...more];
    }
    return [];
  }
  #head(text: string, stemOf: (word: string) => string): number | undefined {
    const whole = this.#at.get(stemOf(text));
    if (whole !== undefined) return whole;
    return /[se]$/.test(text) && text.length > MIN_PART
      ? this.#at.get(stemOf(text.slice(0, -1)))
      : undefined;
  }

  /** The first stem one slip away: a letter more, less or other, or two changed about. */
  nearest(stem: string): number | undefined {
    if (stem.length < MIN_SLIPPED) return undefined;
    this.#byEnds ??= stemsByEnds(this.stems);
    let first: number | undefined;
    for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
      // Both ends wrong are two slips.
      for (const end of endsOf(stem, length)) {
        const found = this.#byEnds.get(end)?.find((at) => isOneSlip(stem, this.stems[at] ?? ""));
        if (found !== undefined && (first === undefined || found < first)) first = found;
      }
    }
    return first;
  }
}

/** What a word of this length would be filed under, with the same first or the same last letter. */
const endsOf = (word: string, length: number): [string, string] => [
  `${length}${word[0]}…`,
  `${length}…${word.at(-1)}`,
];

function stemsByEnds(stems: readonly string[]): Map<string, number[]> {
  const byEnds = new Map<string, number[]>();
  stems.forEach((stem, at) => {
    if (stem.length < MIN_SLIPPED - 1) return;
    for (const end of endsOf(stem, stem.length)) {
      const known = byEnds.get(end);
      if (known) known.push(at);
      else byEnds.set(end, [at]);
    }
  });
  return byEnds;
}

/** Shorter words are too like each other to be taken for one another. */
const MIN_SLIPPED = 5;
const MIN_PART = 3;
/** Longer is no word of a language, and not worth the time. */
const MAX_COMPOUND = 40;

/** Whether one letter more, less or other, or two neighbours changed about, makes the one into the other. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
