import type { Catalog } from "../../src/flow/build.ts";
import { LANGS, type Lang } from "../../src/flow/define.ts";
import { type Book, booksOf, type Expected, piecesOf } from "./expected-words.ts";
import type { ContentFiles } from "./files.ts";
import { error, type Remark, warning } from "./remark.ts";
import { plainText, sentencesOf, wordsOf } from "./sentences.ts";

export const MOST_WORDS = 20;

/** Numbers of the law that stand in our own words, and sentences that are too long. Facts are worded elsewhere. */
export function checkTexts(catalog: Catalog, files: ContentFiles): Remark[] {
  return booksOf(catalog).flatMap((book) =>
    LANGS.flatMap((lang) =>
      book.expected.flatMap((one) =>
        one.kind === "fact" ? [] : checkText(book, one, lang, files),
      ),
    ),
  );
}

function checkText(book: Book, expected: Expected, lang: Lang, files: ContentFiles): Remark[] {
  const { id } = expected;
  const heading = files.words(lang, id, book.home(expected));
  return piecesOf(book.words[lang], id).flatMap(({ part, text }) => [
    // A term may be named after its paragraph.
    ...(expected.kind === "term" && part === "title" ? [] : statedIn(text, lang)).map(
      ({ what, words }) =>
        error(
          files.within(heading, words),
          id,
          `says ${what} in its own words: ”${words}”`,
          "say it through a fact: {fact-id}",
        ),
    ),
    ...longSentences(text).map((sentence) =>
      warning(
        files.within(heading, sentence.split(" ").slice(0, 3).join(" ")),
        id,
        `a sentence of ${wordsOf(sentence).length} words: ”${sentence}”`,
        `make it two, of at most ${MOST_WORDS}`,
      ),
    ),
  ]);
}

const MONTHS: { readonly [L in Lang]: string } = {
  da: "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
  en: "January|February|March|April|May|June|July|August|September|October|November|December",
};
/** Number words large enough to be an amount; ”to ting” and ”three steps” are plain counting. */
const NUMBER_WORDS =
  "en|et|one|to|two|tre|three|fire|four|fem|five|seks|six|syv|seven|otte|eight|ni|nine|ti|ten|elleve|eleven|tolv|twelve|femten|fifteen|tyve|twenty|femogtyve|twenty-five|tredive|thirty|femogtredive|thirty-five|fyrre|forty|halvtreds|fifty|tres|sixty|halvfjerds|seventy|firs|eighty|halvfems|ninety|hundrede|hundred|tusind|tusinde|thousand";
const MONEY = String.raw`kr\b|kroner\b|DKK\b|EUR\b|euro\b|mio\b|mia\b|million|milliard|billion`;
const PERCENT = String.raw`%|pct\b|procent|per cent|percent`;
const SPAN =
  "dage?n?|hverdage|arbejdsdage|uger|måneder|kvartal|år|timer|days?|weeks?|months?|years?|hours?";

interface Pattern {
  readonly what: string;
  readonly is: RegExp;
}
const patternsIn = (lang: Lang): readonly Pattern[] => [
  { what: "a paragraph of law", is: /§+ ?\d*|\b(?:paragraf|section|article) \d+/i },
  {
    what: "an amount",
    is: new RegExp(String.raw`\d[\d.,]* ?(?:${MONEY})|(?:kr\.?|DKK|EUR|€) ?\d[\d.,]*`, "i"),
  },
  { what: "a percentage", is: new RegExp(String.raw`\d[\d.,]* ?(?:${PERCENT})`, "i") },
  {
    what: "an amount",
    is: new RegExp(
      String.raw`(?<!\p{L})(?:${NUMBER_WORDS})(?: (?:${NUMBER_WORDS}))* (?:${MONEY}|${PERCENT})`,
      "iu",
    ),
  },
  { what: "an amount", is: /(?<!\p{L})(?:hundred|tusind|thousand)\p{L}* \p{L}+/iu },
  {
    what: "a date",
    is: new RegExp(
      String.raw`\d{1,2}\.? (?:${MONTHS[lang]})(?!\p{L})|(?<!\p{L})(?:${MONTHS[lang]}) \d{1,4}`,
      lang === "da" ? "iu" : "u",
    ),
  },
  {
    what: "a date",
    is: new RegExp(
      String.raw`(?<!\p{L})(?:den|the) \p{L}+ (?:of )?(?:${MONTHS[lang]})(?!\p{L})`,
      lang === "da" ? "iu" : "u",
    ),
  },
  {
    what: "a date",
    is: /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d{2}\b/,
  },
  { what: "a phone number", is: /\+45 ?\d|\b\d{2}(?: ?\d{2}){3}\b/ },
  { what: "a limit", is: new RegExp(String.raw`\d[\d.,]* ?(?:${SPAN})(?!\p{L})`, "iu") },
  { what: "a number", is: /\b\d{1,3}(?:[.,]\d{3})+\b|\b\d{4,}\b/ },
];
const PATTERNS: { readonly [L in Lang]: readonly Pattern[] } = {
  da: patternsIn("da"),
  en: patternsIn("en"),
};

/** The first number of the law in a text of ours, where there is one; what stands in `{…}` or an address is not ours. */
export function statedIn(text: string, lang: Lang): { what: string; words: string }[] {
  const ours = text
    .replaceAll(/\{[^{}]*\}/g, "…")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/https?:\/\/\S+/g, "…");
  for (const { what, is } of PATTERNS[lang]) {
    const words = is.exec(ours)?.[0];
    if (words !== undefined) return [{ what, words: words.trim() }];
  }
  return [];
}

/** Sentences of more words than most people hold in mind at once. */
export const longSentences = (text: string): string[] =>
  sentencesOf(plainText(text, "…")).filter((one) => wordsOf(one).length > MOST_WORDS);
