import { LANGS, type Lang } from "./define.ts";

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
export type Words = ReadonlyMap<string, Text>;
export type WordsByLang = { readonly [L in Lang]: Words };

const HEADING = /^## +(\S+) *$/;
const STAMP = /^<!-- da ([0-9a-f]{8}) -->$/;
const SLOT = /^- ([a-z0-9][a-z0-9.-]*): *(.*)$/;

const unwrap = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

function readSection(lines: readonly string[], line: number): Text {
  let stamp: string | null = null;
  const paragraphs: string[][] = [[]];
  const slots = new Map<string, { label: string; help: string[] }>();
  let slot: { label: string; help: string[] } | null = null;
  const source: string[] = [];
  for (const raw of lines) {
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
    line,
    source: source.join("\n").trim(),
    stamp,
  };
}

/** Reads one Markdown file of words: a `##` heading per id. What stands before the first heading is for people. */
export function readWords(markdown: string): Words {
  const words = new Map<string, Text>();
  const lines = markdown.split(/\r?\n/);
  let id: string | null = null;
  let start = 0;
  const close = (end: number): void => {
    if (id !== null && !words.has(id))
      words.set(id, readSection(lines.slice(start + 1, end), start + 1));
  };
  lines.forEach((line, index) => {
    const heading = HEADING.exec(line);
    if (!heading) return;
    close(index);
    id = heading[1] ?? "";
    start = index;
  });
  close(lines.length);
  return words;
}

export function readWordsByLang(markdown: {
  readonly [L in Lang]: readonly string[];
}): WordsByLang {
  const read = (lang: Lang): Words =>
    new Map(markdown[lang].flatMap((file) => [...readWords(file)]));
  return Object.fromEntries(LANGS.map((lang) => [lang, read(lang)])) as WordsByLang;
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
