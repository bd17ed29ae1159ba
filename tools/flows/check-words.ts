import type { Catalog } from "../../src/flow/build.ts";
import { LANGS, type Lang } from "../../src/flow/define.ts";
import { placeholdersIn, termsIn, textHash } from "../../src/flow/words.ts";
import { type Book, booksOf, type Expected, piecesOf } from "./expected-words.ts";
import type { ContentFiles } from "./files.ts";
import { didYouMean, error, type Place, type Remark } from "./remark.ts";
import { UNSTAMPED } from "./stamp.ts";

/** Words that are missing, left over, behind their Danish, or name what is not there. */
export function checkWords(catalog: Catalog, files: ContentFiles): Remark[] {
  return [
    ...checkHeadings(files),
    ...booksOf(catalog).flatMap((book) => [
      ...LANGS.flatMap((lang) => [
        ...book.expected.flatMap((one) => checkText(book, one, lang, files)),
        ...checkLeftOver(book, lang, files),
      ]),
      ...book.expected.flatMap((one) => checkTranslation(book, one, files)),
      ...checkNames(catalog, book, files),
    ]),
  ];
}

/** A second heading of one id is never read. */
function checkHeadings(files: ContentFiles): Remark[] {
  const seen = new Set<string>();
  return files.headings().flatMap(({ id, lang, place }) => {
    const book = /(?:^|\/)(facts\/|desks\.|glossary\.)/.exec(place.file)?.[1] ?? "";
    const key = `${book} ${lang} ${id}`;
    if (seen.has(key)) return [error(place, id, "has a second heading", "join the two")];
    seen.add(key);
    return [];
  });
}

function checkText(book: Book, expected: Expected, lang: Lang, files: ContentFiles): Remark[] {
  const { id, kind, slots, needsTitle, needsBody } = expected;
  const text = book.words[lang].get(id);
  const place = files.words(lang, id, book.home(expected));
  if (!text) {
    const needsNothing = !needsTitle && !needsBody && slots.length === 0;
    const mend = `add ”## ${id}” with its words`;
    return needsNothing ? [] : [error(place, id, `the ${kind} has no words in ${lang}`, mend)];
  }
  const wrong: [boolean, string, string][] = [
    [needsTitle && text.title === "", `has no title in ${lang}`, "write one under the heading"],
    [needsBody && text.body === "", `has no body in ${lang}`, "write it under the title"],
  ];
  return [
    ...wrong.flatMap(([isWrong, what, mend]) => (isWrong ? [error(place, id, what, mend)] : [])),
    ...slots.flatMap((slot) => {
      if ((text.slots.get(slot)?.label ?? "") !== "") return [];
      const mend = didYouMean(slot, text.slots.keys()) || `add ”- ${slot}: …”`;
      return [error(place, id, `has no words for ”${slot}” in ${lang}`, mend)];
    }),
    ...(needsTitle || needsBody ? [...text.slots.keys()] : []).flatMap((slot) => {
      const here = files.within(place, `- ${slot}:`);
      const wrongSlot = `has words for ”${slot}” in ${lang}, which is not there`;
      return slots.includes(slot)
        ? []
        : [error(here, id, wrongSlot, "remove them, or mend the id")];
    }),
  ];
}

function checkLeftOver(book: Book, lang: Lang, files: ContentFiles): Remark[] {
  const known = new Set(book.expected.map((one) => one.id));
  return [...book.words[lang].keys()].flatMap((id) => {
    if (known.has(id)) return [];
    const place = files.words(lang, id, book.home(null));
    const mend = didYouMean(id, known) || "remove the section, or mend the id";
    return [error(place, id, `has words in ${lang}, and nothing has that id`, mend)];
  });
}

function checkTranslation(book: Book, expected: Expected, files: ContentFiles): Remark[] {
  const { id } = expected;
  const [da, en] = [book.words.da.get(id), book.words.en.get(id)];
  if (!da || !en) return [];
  const place = files.words("en", id, book.home(expected));
  const mend = `bring the English up to date, then: npm run flows -- stamp ${id}`;
  const remarks: Remark[] = [];
  if (en.stamp === null || en.stamp === UNSTAMPED)
    remarks.push(error(place, id, "the English bears no stamp", mend));
  else if (en.stamp !== textHash(da.source)) {
    remarks.push(error(place, id, "the Danish has changed since the English was made", mend));
  }
  const named = (source: string): string => placeholdersIn(source).toSorted().join(", ");
  if (named(da.source) !== named(en.source)) {
    const wrong = `names {${named(da.source)}} in Danish and {${named(en.source)}} in English`;
    remarks.push(error(place, id, wrong, "name the same in both"));
  }
  return remarks;
}

/** What stands in `{…}`, and the terms a text explains. */
function checkNames(catalog: Catalog, book: Book, files: ContentFiles): Remark[] {
  const fields = [...catalog.figures].flatMap(([id, figure]) =>
    Object.keys(figure.fields).map((field) => `${id}.${field}`),
  );
  const names = new Set([...catalog.facts.keys(), ...fields]);
  return LANGS.flatMap((lang) =>
    book.expected.flatMap((expected) => {
      const { id } = expected;
      const heading = files.words(lang, id, book.home(expected));
      return piecesOf(book.words[lang], id).flatMap(({ text }) => [
        ...bracesIn(text).flatMap((name) =>
          names.has(name)
            ? []
            : [
                unknown(
                  files.within(heading, `{${name}}`),
                  id,
                  `{${name}}`,
                  didYouMean(name, names),
                ),
              ],
        ),
        ...termsIn(text).flatMap((term) =>
          catalog.glossary[lang].has(term)
            ? []
            : [
                unknown(
                  files.within(heading, `term:${term}`),
                  id,
                  `the term ”${term}”`,
                  didYouMean(term, catalog.glossary[lang].keys()),
                ),
              ],
        ),
      ]);
    }),
  );
}
/** Also what is no well-formed name: it would be shown as it stands. */
const bracesIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
const unknown = (place: Place, id: string, what: string, mend: string): Remark =>
  error(place, id, `names ${what}, which is not there`, mend || "name one that exists");
