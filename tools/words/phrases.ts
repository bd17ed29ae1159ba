import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Content } from "../../src/flow/build.ts";
import { LANGS } from "../../src/flow/define.ts";
import { readWords } from "../../src/flow/words.ts";

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

/** What an editor wrote about one topic. */
interface TopicFile {
  readonly topic: string;
  readonly phrases: readonly Phrase[];
  /** Ids of facts that are about it; `*` at the end: any ending. */
  readonly facts: readonly string[];
}

function readTopic(directory: string, file: string): TopicFile {
  const topic = basename(file, ".md");
  const phrases: Phrase[] = [];
  const facts: string[] = [];
  for (const { heading, lines } of sectionsOf(join(directory, file))) {
    const [name, words] = heading.split(" ");
    const lang = LANGS.find((one) => one === name);
    if (heading === "facts") facts.push(...wordsIn(lines));
    else if (lang && (words === undefined || words === "words")) {
      const isWord = words === "words";
      const texts = isWord ? wordsIn(lines) : itemsIn(lines);
      phrases.push(...texts.map((text) => ({ lang, text, topic, isWord })));
    } else throw new Error(`${file}: "# ${heading}" is no section of phrases`);
  }
  return { topic, phrases, facts };
}

/**
 * All that tells topics apart: the phrases in `phrases/<topic>.md`, and what the facts say that are about it. Throws
 * on a section that is none.
 */
export function readPhrases(
  directory: string,
  { factWords }: Pick<Content, "factWords">,
): Phrase[] {
  const phrases = join(directory, "phrases");
  const files = readdirSync(phrases).filter((file) => file.endsWith(".md") && file !== FACTS);
  const topics = files.toSorted().map((file) => readTopic(phrases, file));
  const statements = LANGS.flatMap((lang) =>
    factWords[lang].flatMap((file) =>
      [...readWords(file)].flatMap(([id, { title }]) => {
        const about = topics.find(({ facts }) => facts.some((pattern) => names(pattern, id)));
        // A statement uses the words of its subject, but not as people ask.
        const phrase: Phrase[] = about
          ? [{ lang, text: title, topic: about.topic, isWord: true }]
          : [];
        return phrase;
      }),
    ),
  );
  return [...topics.flatMap((one) => one.phrases), ...statements];
}
const names = (pattern: string, id: string): boolean =>
  pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern;

export const readFactPhrases = (content: string): FactPhrase[] =>
  sectionsOf(join(content, "phrases", FACTS)).flatMap(({ heading, lines }) =>
    itemsIn(lines).map((text) => ({ fact: heading, text })),
  );
