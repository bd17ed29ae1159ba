import type { Lang } from "./define.ts";

/** The words of one id: title and body are Markdown; a slot is a label and, indented under it, its help. */
export interface Text {
  readonly title: string;
  readonly body: string;
  readonly slots: ReadonlyMap<string, Slot>;
  /** Line of the heading in its file, from 1. */
  readonly line: number;
  /** The section as written, without its heading and its stamp: what the stamp is the hash of. */
  readonly source: string;
  /** In a translation: the hash of the Danish it was made from. */
  readonly stamp: string | null;
}
export interface Slot {
  readonly label: string;
  readonly help: string;
}
export interface Words extends Iterable<readonly [string, Text]> {
  get(id: string): Text | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
}
export type WordsByLang = { readonly [L in Lang]: Words };

const HEADING = /^## +(\S+) *\r?$/gm;
const STAMP = /^<!-- da ([0-9a-f]{8}) -->$/;
const SLOT = /^- ([a-z0-9][a-z0-9.-]*): *(.*)$/;

const unwrap = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

/** Where a section stands in its file: from the end of its heading to the next one. */
interface Place {
  readonly markdown: string;
  readonly from: number;
  readonly to: number;
}

function readSection({ markdown, from, to }: Place): Text {
  let stamp: string | null = null;
  const paragraphs: string[][] = [[]];
  const slots = new Map<string, { label: string; help: string[] }>();
  let slot: { label: string; help: string[] } | null = null;
  const source: string[] = [];
  for (const raw of markdown.slice(from, to).split(/\r?\n/)) {
    const stamped = STAMP.exec(raw.trim());
    if (stamped) {
      stamp = stamped[1] ?? null;
      continue;
    }
    source.push(raw.trimEnd());
    const begins = SLOT.exec(raw);
    if (begins) {
      slot = { label: (begins[2] ?? "").trim(), help: [] };
      slots.set(begins[1] ?? "", slot);
    } else if (slot && /^ {2,}\S/.test(raw)) {
      slot.help.push(raw);
    } else if (raw.trim() === "") {
      paragraphs.push([]);
    } else {
      slot = null;
      paragraphs.at(-1)?.push(raw);
    }
  }
  const written = paragraphs.filter((p) => p.length > 0);
  const [title = [], ...body] = written;
  return {
    title: unwrap(title),
    body: body
      .map((p) => (p[0]?.startsWith("* ") ? p.map((l) => l.trim()).join("\n") : unwrap(p)))
      .join("\n\n"),
    slots: new Map([...slots].map(([id, s]) => [id, { label: s.label, help: unwrap(s.help) }])),
    get line() {
      return markdown.slice(0, from).split("\n").length;
    },
    source: source.join("\n").trim(),
    stamp,
  };
}

/** The sections of some files by their id. One is read when it is first asked for: nobody is shown them all. */
class Sections implements Words {
  readonly #places = new Map<string, Place>();
  readonly #read = new Map<string, Text>();

  constructor(files: readonly string[]) {
    for (const markdown of files) {
      const here = new Set<string>();
      const headings = [...markdown.matchAll(HEADING)];
      headings.forEach((heading, index) => {
        const [whole, id = ""] = heading;
        if (here.has(id)) return;
        here.add(id);
        const to = headings[index + 1]?.index ?? markdown.length;
        this.#places.set(id, { markdown, from: heading.index + whole.length, to });
      });
    }
  }
  get(id: string): Text | undefined {
    const place = this.#places.get(id);
    if (!place) return undefined;
    const text = this.#read.get(id) ?? readSection(place);
    this.#read.set(id, text);
    return text;
  }
  has(id: string): boolean {
    return this.#places.has(id);
  }
  keys(): Iterable<string> {
    return this.#places.keys();
  }
  *[Symbol.iterator](): Iterator<readonly [string, Text]> {
    for (const [id, place] of this.#places) yield [id, this.#read.get(id) ?? readSection(place)];
  }
}

/** Reads one Markdown file of words: a `##` heading per id. What stands before the first heading is for people. */
export const readWords = (markdown: string): Words => new Sections([markdown]);

/** The words of each language, which is read when it is first asked for. */
export function readWordsByLang(markdown: {
  readonly [L in Lang]: readonly string[];
}): WordsByLang {
  const read: { [L in Lang]?: Words } = {};
  const words = (lang: Lang): Words => (read[lang] ??= new Sections(markdown[lang]));
  return {
    get da() {
      return words("da");
    },
    get en() {
      return words("en");
    },
  };
}

/** 32-bit FNV-1a in hex: names a version of a text; no secret depends on it. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The ids in `{…}`: facts and fields of figures. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-z0-9][a-z0-9.-]*)\}/g)].map((match) => match[1] ?? "");

/** The glossary ids in `[word](term:id)`. */
export const termsIn = (text: string): string[] =>
  [...text.matchAll(/\]\(term:([a-z0-9-]+)\)/g)].map((match) => match[1] ?? "");
