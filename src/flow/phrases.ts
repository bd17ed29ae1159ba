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
  /** What is said to a question in own words, by what it came to. */
  readonly asked: {
    readonly answered: string;
    readonly suggestions: string;
    readonly "out-of-scope": string;
    readonly unplaced: string;
    readonly urgent: string;
  };
  readonly verdicts: { readonly [is: string]: string };
  /** How a number is written with its unit. `{n}` is the number. */
  readonly units: { readonly [unit: string]: string };
}

interface Reading {
  readonly undated: string;
  readonly one: string;
  readonly many: string;
  readonly from: string;
  readonly and: string;
}
/** What follows a semicolon is another source's date, or a note on the first: "uden dato, efter 2022". */
const NOTE = /^(?:efter|før|jf\.|after|before) /;

/** Where and when something was read: "i kilder fra 2025 og fra 6. november 2024". What says the same again is left out. */
function readIn(asOf: string, { undated, one, many, from, and }: Reading): string {
  const said = asOf.split("; ");
  const parts = said.filter(
    (part, at) => part !== "–" && !said.slice(0, at).includes(part.replace(/^ca\. /, "")),
  );
  const isPlural = parts.filter((part) => !NOTE.test(part)).length > 1;
  const dated = parts.map((part) =>
    part.startsWith(undated) || NOTE.test(part) ? part : `${from} ${part}`,
  );
  return `${isPlural ? many : one} ${dated.join(isPlural ? ` ${and} ` : ", ")}`;
}

const DANISH = {
  undated: "uden dato",
  one: "i en kilde",
  many: "i kilder",
  from: "fra",
  and: "og",
};
const ENGLISH = {
  undated: "without a date",
  one: "in a source",
  many: "in sources",
  from: "from",
  and: "and",
};

const da: Phrases = {
  caution: (asOf, authority) => `læst ${readIn(asOf, DANISH)}, tjek hos ${authority}`,
  undated: DANISH.undated,
  past: (reviewBy, authority) => `skulle være tjekket igen ${reviewBy}, tjek hos ${authority}`,
  confirmAt: (authority, what) => `Få bekræftet hos ${authority}: ${what}`,
  withheld: (authority) => `Det skal du have bekræftet hos ${authority}.`,
  unsure: "Det ved jeg ikke",
  skipped: "Sprunget over",
  adviceChanged: (titles) => `Siden sidst er rådet ændret: ${titles}`,
  answersUnfit: (titles) =>
    `Spørgsmålene er ændret, siden du svarede. Disse svar bruges ikke længere: ${titles}`,
  asked: {
    answered: "Her er, hvad jeg ved om det:",
    suggestions: "Jeg er ikke sikker på, at jeg forstod dig. Mente du et af disse emner?",
    "out-of-scope":
      "Det er ikke noget, jeg ved noget om. Jeg kender kun til at starte og drive en virksomhed eller forening for en god sag. Handler det om kommunen, så ring til Kontaktcenteret.",
    unplaced:
      "Det forstod jeg ikke godt nok til at svare. Prøv med andre ord, svar på spørgsmålet herunder, eller ring til et menneske.",
    urgent: "Det lyder alvorligt. Tal med et menneske nu.",
  },
  verdicts: {
    met: "ser ud til at passe",
    unclear: "uafklaret",
    unmet: "ser ikke ud til at passe",
  },
  units: { kr: "{n} kr.", pct: "{n} pct.", persons: "{n} personer", count: "{n}" },
};

const en: Phrases = {
  caution: (asOf, authority) => `read ${readIn(asOf, ENGLISH)}, check with ${authority}`,
  undated: ENGLISH.undated,
  past: (reviewBy, authority) => `was due to be checked again ${reviewBy}, check with ${authority}`,
  confirmAt: (authority, what) => `Have this confirmed by ${authority}: ${what}`,
  withheld: (authority) => `You need to have this confirmed by ${authority}.`,
  unsure: "I don't know",
  skipped: "Skipped",
  adviceChanged: (titles) => `The advice has changed since last time: ${titles}`,
  answersUnfit: (titles) =>
    `The questions have changed since you answered. These answers are no longer used: ${titles}`,
  asked: {
    answered: "This is what I know about it:",
    suggestions: "I am not sure that I understood you. Did you mean one of these topics?",
    "out-of-scope":
      "That is not something I know about. I only know about starting and running a business or an association for a good cause. If it is about the municipality, call its Contact Centre.",
    unplaced:
      "I did not understand that well enough to answer. Try other words, answer the question below, or call a person.",
    urgent: "That sounds serious. Talk to a person now.",
  },
  verdicts: {
    met: "seems to fit",
    unclear: "unclear",
    unmet: "does not seem to fit",
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
