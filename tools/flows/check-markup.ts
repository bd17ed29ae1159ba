import type { Catalog } from "../../src/flow/build.ts";
import { LANGS } from "../../src/flow/define.ts";
import { booksOf, piecesOf } from "./expected-words.ts";
import type { ContentFiles } from "./files.ts";
import { error, type Remark } from "./remark.ts";

/** What the page would show as it stands, because it is no markup it knows. */
const UNKNOWN: readonly (readonly [is: RegExp, what: string, mend: string])[] = [
  [/<\/?[a-z][^>]*>/i, "HTML", "write Markdown: **strong**, [text](https://…)"],
  [/\]\((?!https:\/\/|term:)[^)]*\)/, "a link to no https address", "link to https://… or term:…"],
  [/\[[^\]]*\](?!\()/, "brackets that are no link", "write (…), or finish the link"],
  [/`/, "a backtick", "leave it out"],
  [
    /(?:^|\n)(?:#{1,6} |\d+\. |> )/,
    "a heading, numbered list or quote",
    "write it as a paragraph, or with *",
  ],
  [/\{[^}]*(?:\{|$)|(?:^|\})[^{]*\}/, "a brace that has no partner", "write {fact-id}"],
  [/\b(?:TODO|FIXME|XXX|lorem ipsum)\b/i, "a note to oneself", "finish the text"],
];

export function checkMarkup(catalog: Catalog, files: ContentFiles): Remark[] {
  return booksOf(catalog).flatMap((book) =>
    LANGS.flatMap((lang) =>
      book.expected.flatMap((expected) => {
        const heading = files.words(lang, expected.id, book.home(expected));
        return piecesOf(book.words[lang], expected.id).flatMap(({ text }) =>
          [...UNKNOWN, ...bold(text)].flatMap(([is, what, mend]) => {
            const found = is.exec(text)?.[0];
            if (found === undefined) return [];
            const place = files.within(heading, found.trim().split("\n")[0] ?? "");
            return [error(place, expected.id, `has ${what}: ”${found.trim()}”`, mend)];
          }),
        );
      }),
    ),
  );
}

const bold = (text: string): typeof UNKNOWN =>
  (text.split("**").length - 1) % 2 === 0
    ? []
    : [[/\*\*/, "** that has no partner", "write **strong**"]];
