import { dayInWords, monthInWords, numberInWords } from "../lib/format.ts";
import type { Lang } from "./define.ts";

/** The few sentences the engine itself says, around the editors' words. */
export interface Phrases {
  readonly caution: (asOf: string, authority: string) => string;
  readonly undated: string;
  readonly past: (reviewBy: string, authority: string) => string;
  readonly confirmAt: (authority: string, what: string) => string;
  readonly withheld: (authority: string) => string;
  readonly unsure: string;
  readonly skipped: string;
  readonly adviceChanged: (titles: string) => string;
  readonly answersUnfit: (titles: string) => string;
  readonly verdicts: { readonly [is: string]: string };
  /** How a number is written with its unit. `{n}` is the number. */
  readonly units: { readonly [unit: string]: string };
}

const da: Phrases = {
  caution: (asOf, authority) =>
    `læst i en kilde ${asOf.startsWith(da.undated) ? "" : "fra "}${asOf}, tjek hos ${authority}`,
  undated: "uden dato",
  past: (reviewBy, authority) => `skulle være tjekket igen ${reviewBy}, tjek hos ${authority}`,
  confirmAt: (authority, what) => `Få bekræftet hos ${authority}: ${what}`,
  withheld: (authority) => `Det skal du have bekræftet hos ${authority}.`,
  unsure: "Det ved jeg ikke",
  skipped: "Sprunget over",
  adviceChanged: (titles) => `Siden sidst er rådet ændret: ${titles}`,
  answersUnfit: (titles) =>
    `Spørgsmålene er ændret, siden du svarede. Disse svar bruges ikke længere: ${titles}`,
  verdicts: {
    met: "ser ud til at være opfyldt",
    unclear: "uafklaret",
    unmet: "mangler",
  },
  units: { kr: "{n} kr.", pct: "{n} pct.", persons: "{n} personer", count: "{n}" },
};

const en: Phrases = {
  caution: (asOf, authority) =>
    `read in a source ${asOf.startsWith(en.undated) ? "" : "from "}${asOf}, check with ${authority}`,
  undated: "without a date",
  past: (reviewBy, authority) => `was due to be checked again ${reviewBy}, check with ${authority}`,
  confirmAt: (authority, what) => `Have this confirmed by ${authority}: ${what}`,
  withheld: (authority) => `You need to have this confirmed by ${authority}.`,
  unsure: "I don't know",
  skipped: "Skipped",
  adviceChanged: (titles) => `The advice has changed since last time: ${titles}`,
  answersUnfit: (titles) =>
    `The questions have changed since you answered. These answers are no longer used: ${titles}`,
  verdicts: {
    met: "seems to be met",
    unclear: "unclear",
    unmet: "missing",
  },
  units: { kr: "DKK {n}", pct: "{n} per cent", persons: "{n} people", count: "{n}" },
};

export const phrases: { readonly [L in Lang]: Phrases } = { da, en };

export function numberWithUnit(lang: Lang, value: number, unit: string | null): string {
  const written = numberInWords(lang, value);
  const pattern = unit === null ? undefined : phrases[lang].units[unit];
  return pattern === undefined ? written : pattern.replace("{n}", written);
}

/** The ways a source's date is written when it has none. */
const UNDATED = /\budat(?:eret|\.)?(?: lagret kopi)?|\bu\.å\.|^–$/g;

const DANISH_DATING: readonly (readonly [RegExp, string])[] = [
  [/\btidligst\b/g, "at the earliest"],
  [/\befter\b/g, "after"],
  [/\bfør\b/g, "before"],
  [/\btal\b/g, "figures"],
  [/\blovtekst\b/g, "text of the act"],
  [/\bseneste ændring\b/g, "latest change"],
  [/\bom lovforslag\b/g, "about the bill"],
  [/\bændringer t\.o\.m\. juni\b/g, "changes up to June"],
  [/\bførste halvår\b/g, "first half of"],
];

/** A source's date as people read it: ISO days and months in words, and the Danish notes around them in English. */
export function datingInWords(lang: Lang, asOf: string): string {
  const days = asOf
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayInWords(lang, day))
    .replace(/\b\d{4}-(?:0[1-9]|1[0-2])\b/g, (month) => monthInWords(lang, month))
    .replace(UNDATED, phrases[lang].undated);
  if (lang === "da") return days;
  return DANISH_DATING.reduce((text, [danish, english]) => text.replace(danish, english), days);
}
