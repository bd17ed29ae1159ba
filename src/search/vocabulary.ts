/** Stems an editor's phrases use, and how a word somebody types is found among them. */
export class Vocabulary {
  readonly stems: readonly string[];
  readonly #at: ReadonlyMap<string, number>;
  /** Stems by themselves with one letter left out: what one slip away is found by. */
  readonly #slips = new Map<string, number[]>();

  constructor(stems: readonly string[]) {
    this.stems = stems;
    this.#at = new Map(stems.map((stem, at) => [stem, at]));
    stems.forEach((stem, at) => {
      if (stem.length < MIN_SLIPPED) return;
      for (const shorter of withoutOne(stem)) {
        const known = this.#slips.get(shorter);
        if (known) known.push(at);
        else this.#slips.set(shorter, [at]);
      }
    });
  }

  indexOf(stem: string): number | undefined {
    return this.#at.get(stem);
  }

  /** The stems a compound is made of: *registreringsgebyr*; with -s- or -e- between. Two or three, else none. */
  partsOf(word: string, stemOf: (word: string) => string, depth = 2): number[] {
    if (word.length < 2 * MIN_PART || depth === 0) return [];
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

  /** The one stem nearest to a misspelt one: a letter more, less, other, or two changed about. */
  nearest(stem: string): number | undefined {
    if (stem.length < MIN_SLIPPED) return undefined;
    const found = new Set<number>();
    for (const one of [stem, ...withoutOne(stem)]) {
      const same = this.#at.get(one);
      if (same !== undefined && one.length >= MIN_SLIPPED - 1) found.add(same);
      for (const at of this.#slips.get(one) ?? []) found.add(at);
    }
    const near = [...found].filter((at) => isOneSlip(stem, this.stems[at] ?? ""));
    return near.length === 0 ? undefined : near.toSorted((a, b) => a - b)[0];
  }
}

/** Shorter words are too like each other to be taken for one another. */
const MIN_SLIPPED = 5;
const MIN_PART = 3;

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one letter more, less or other, or two neighbours changed about, makes the one into the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
