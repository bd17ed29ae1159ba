import type { Catalog } from "../../src/flow/build.ts";
import { LANGS, type Lang } from "../../src/flow/define.ts";
import type { Text, Words } from "../../src/flow/words.ts";
import { placeholdersIn } from "../../src/flow/words.ts";
import { type Book, booksOf, type Expected, piecesOf } from "./expected-words.ts";
import { isAbbreviationExplained, isExplained } from "./explained.ts";
import type { ContentFiles } from "./files.ts";
import { JARGON, WELL_KNOWN } from "./jargon.ts";
import { lixOf } from "./lix.ts";
import { error, type Remark, warning } from "./remark.ts";
import { plainText, sentencesOf, wordsOf } from "./sentences.ts";

/** LIX at most, over all texts of that kind in a flow. */
const MOST: { readonly question: number; readonly card: number } = { question: 35, card: 40 };
const MOST_OF_ONE = 55;
/** Fewer words than this have no readability: one long word would decide it. */
const FEWEST_OF_ONE = 10;
/** How many sentences are named when a flow is too hard to read. */
const NAMED = 3;

/**
 * Whether people can read it. LIX is Danish only; what `{…}` inserts does not count: a fact is worded after its
 * source and shown as such, and an editor of a flow cannot make it easier. Instead each inserted fact is measured
 * by itself.
 */
export function checkPlain(catalog: Catalog, files: ContentFiles): Remark[] {
  const isTerm = termWords(catalog);
  const [flowBook, ...others] = booksOf(catalog);
  if (!flowBook) return [];
  return [
    ...catalog.flows.flatMap(({ id }) => [
      ...checkFlow(catalog, flowBook, id, isTerm, files),
      ...LANGS.flatMap((lang) => checkAbbreviations(catalog, flowBook, id, lang, files)),
    ]),
    ...[flowBook, ...others].flatMap((book) => checkEachText(catalog, book, isTerm, files)),
    ...[flowBook, ...others].flatMap((book) => checkJargon(book, files)),
  ];
}

/** The words of the glossary, also with an ending: they are explained where they stand. */
function termWords(catalog: Catalog): (word: string) => boolean {
  const terms = [...catalog.glossary.da].flatMap(([, { title }]) =>
    wordsOf((title.split(/[:(]/)[0] ?? "").toLowerCase()),
  );
  return (word) => {
    const lower = word.toLowerCase();
    return terms.some(
      (term) => lower.startsWith(term) && lower.length - term.length <= MOST_ENDING,
    );
  };
}
/** ”-erne” and its like. */
const MOST_ENDING = 4;

const spoken = (words: Words, id: string): string[] =>
  piecesOf(words, id).map(({ text }) => plainText(text, ""));

function checkFlow(
  catalog: Catalog,
  book: Book,
  flow: string,
  isTerm: (word: string) => boolean,
  files: ContentFiles,
): Remark[] {
  return (["question", "card"] as const).flatMap((kind) => {
    const own = book.expected.filter((one) => one.kind === kind && book.home(one) === `${flow}/`);
    const texts = own.flatMap(({ id }) => spoken(catalog.words.da, id));
    const { value } = lixOf(texts, isTerm);
    if (value <= MOST[kind]) return [];
    const hardest = hardestOf(texts, isTerm).map((one) => `”${one}”`);
    const wrong = `the LIX of all its ${kind}s is ${value.toFixed(1)}, more than ${MOST[kind]}`;
    const mend = `write shorter words and sentences, first here: ${hardest.join(" ")}`;
    return [error(files.words("da", flow, `${flow}/`), flow, wrong, mend)];
  });
}

const hardestOf = (texts: readonly string[], isTerm: (word: string) => boolean): string[] =>
  texts
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, value: lixOf([sentence], isTerm).value }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, NAMED)
    .map((one) => one.sentence);

/** Each text by itself; of the facts only those that stand inside a text. */
function checkEachText(
  catalog: Catalog,
  book: Book,
  isTerm: (word: string) => boolean,
  files: ContentFiles,
): Remark[] {
  const inserted = new Set(
    [...catalog.words.da].flatMap(([, text]) => placeholdersIn(text.source)),
  );
  return book.expected.flatMap((expected) => {
    const { id, kind } = expected;
    if (kind === "fact" && !inserted.has(id)) return [];
    const { value, words } = lixOf(spoken(book.words.da, id), isTerm);
    if (value <= MOST_OF_ONE || words < FEWEST_OF_ONE) return [];
    const wrong = `the LIX of this ${kind} is ${value.toFixed(1)}, more than ${MOST_OF_ONE}`;
    const sentence = hardestOf(spoken(book.words.da, id), isTerm)[0] ?? "";
    return [
      warning(
        files.words("da", id, book.home(expected)),
        id,
        `${wrong}: ”${sentence}”`,
        "write shorter words and sentences",
      ),
    ];
  });
}

/** Facts and explanations say the word itself; all else says it plainly, or explains it. */
function checkJargon(book: Book, files: ContentFiles): Remark[] {
  return book.expected.flatMap((expected) => {
    const text = book.words.da.get(expected.id);
    if (!text || expected.kind === "fact" || expected.kind === "term") return [];
    const heading = files.words("da", expected.id, book.home(expected));
    const said = ownWords(text).replaceAll(/\]\(term:[^)]*\)/g, "]");
    return JARGON.flatMap(({ is, instead }) => {
      const found = said.match(is)?.[0];
      if (found === undefined || (instead === null && isExplained(text, is))) return [];
      const whole = new RegExp(`${found}\\p{L}*`, "iu").exec(said)?.[0] ?? found;
      const mend =
        instead === null
          ? `explain it in this text: [${whole}](term:…), or ”${whole} betyder …”`
          : `write ”${instead}”`;
      return [error(files.within(heading, found), expected.id, `says ”${whole}”`, mend)];
    });
  });
}

/** In the reading order of a flow: an abbreviation is spelled out in the first text that has it. */
function checkAbbreviations(
  catalog: Catalog,
  book: Book,
  flow: string,
  lang: Lang,
  files: ContentFiles,
): Remark[] {
  // A desk is named, not explained.
  const names = [...catalog.deskWords[lang]].map(([, desk]) => desk.title);
  const seen = new Set(names.flatMap(abbreviationsIn));
  const own = book.expected.filter((one) => one.kind !== "flow" && book.home(one) === `${flow}/`);
  return own.flatMap((expected) => {
    const text = book.words[lang].get(expected.id);
    if (!text) return [];
    return abbreviationsIn(ownWords(text)).flatMap((short) => {
      if (seen.has(short) || WELL_KNOWN.has(short)) return [];
      seen.add(short);
      if (isAbbreviationExplained(text, short)) return [];
      return [unexplained(expected, short, lang, book, files)];
    });
  });
}

function unexplained(
  expected: Expected,
  short: string,
  lang: Lang,
  book: Book,
  files: ContentFiles,
): Remark {
  const heading = files.words(lang, expected.id, book.home(expected));
  const wrong = `”${short}” is not spelled out, and is first used here`;
  const mend = `explain it in this text: [${short}](term:…), or what it stands for`;
  return error(files.within(heading, short), expected.id, wrong, mend);
}

/** Two capitals or more: RSV, STU, also ”CVR-nummer”. */
const abbreviationsIn = (text: string): string[] => [
  ...new Set(text.match(/(?<![\p{L}\d/.])\p{Lu}{2,}(?![\p{L}\d])(?!\/)/gu)),
];

/** The text without what is inserted and without addresses; terms keep their link. */
const ownWords = (text: Text): string =>
  text.source.replaceAll(/\{[^{}]*\}/g, "").replaceAll(/\]\(https?:[^)]*\)/g, "]");
