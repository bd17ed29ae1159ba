import { readFileSync } from "node:fs";
import type { Phrase } from "./phrases.ts";

/** Questions people asked: sample phrases of the product, and what it is measured by, never both at once. */
export const GIVEN = "flows/phrases/asked.tsv";

/** A question somebody asked, and where it belongs. */
export interface Asked {
  readonly lang: "da" | "en";
  readonly text: string;
  /** A topic, or `out-of-scope`. */
  readonly topic: string;
  /** Whether it says too much of somebody, and must be refused. */
  readonly isPersonal: boolean;
}

/** The names of the flows in the files of questions. Ids of ours are taken too. */
const TOPICS: { readonly [name: string]: string } = {
  registrering: "registration",
  ansættelse: "employment",
  støtte: "support",
  udbud: "procurement",
  lokaler: "premises",
  "forening-til-virksomhed": "association",
  frivillige: "volunteers",
  kontakt: "contact",
};

/** Reads `lang, question, flow, route, note`, tab-separated under a heading line. Throws on a line without them. */
export function readQuestions(file: string): Asked[] {
  const [heading = "", ...lines] = readFileSync(file, "utf8")
    .replace(/\r/g, "")
    .trimEnd()
    .split("\n");
  const columns = heading.split("\t");
  const at = (name: string): number => {
    const column = columns.indexOf(name);
    if (column < 0) throw new Error(`${file}: no column "${name}"`);
    return column;
  };
  const [lang, question, flow, note] = [
    at("lang"),
    at("question"),
    at("flow"),
    columns.indexOf("note"),
  ];
  return lines
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      const cells = line.split("\t");
      const text = cells[question]?.trim();
      const topic = cells[flow]?.trim();
      if (!text || !topic) throw new Error(`${file}:${i + 2}: no question or no flow`);
      return {
        lang: cells[lang] === "en" ? "en" : "da",
        text,
        topic: TOPICS[topic] ?? topic,
        isPersonal: cells[note]?.trim().startsWith("pii") ?? false,
      };
    });
}

export const asPhrases = (asked: readonly Asked[]): Phrase[] =>
  asked
    .filter((one) => !one.isPersonal)
    .map(({ lang, text, topic }) => ({ lang, text, topic, isWord: false }));
