import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One phrase an editor wrote, or a question somebody asked, and what it is about. */
export interface Phrase {
  readonly lang: "da" | "en";
  readonly text: string;
  readonly topic: string;
  /** A word alone says less than a sentence. */
  readonly isWord: boolean;
}
/** A question one fact answers by itself. */
export interface FactPhrase {
  readonly fact: string;
  readonly text: string;
}

const FACTS = "facts.md";
const HEADING = /^# +(.+?) *$/;
const ITEM = /^- +(.+?) *$/;

/** The sections of a file: a heading, and what stands under it. */
function sectionsOf(path: string): { readonly heading: string; readonly lines: string[] }[] {
  const sections: { heading: string; lines: string[] }[] = [];
  for (const line of readFileSync(path, "utf8").split(/\r?\n/)) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}
const itemsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => ITEM.exec(line)?.[1] ?? []);
const wordsIn = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** The phrases of every topic: `phrases/<topic>.md`. Throws on a heading that is none. */
export function readPhrases(content: string): Phrase[] {
  const directory = join(content, "phrases");
  const files = readdirSync(directory).filter((file) => file.endsWith(".md") && file !== FACTS);
  return files.toSorted().flatMap((file) => {
    const topic = basename(file, ".md");
    return sectionsOf(join(directory, file)).flatMap(({ heading, lines }) => {
      const [lang, words] = heading.split(" ");
      if ((lang !== "da" && lang !== "en") || (words !== undefined && words !== "words"))
        throw new Error(`${file}: "# ${heading}" is neither "# da", "# en" nor one of them with "words"`);
      const isWord = words === "words";
      return (isWord ? wordsIn(lines) : itemsIn(lines)).map((text) => ({ lang, text, topic, isWord }));
    });
  });
}

export const readFactPhrases = (content: string): FactPhrase[] =>
  sectionsOf(join(content, "phrases", FACTS)).flatMap(({ heading, lines }) =>
    itemsIn(lines).map((text) => ({ fact: heading, text })),
  );
