import { readFileSync, writeFileSync } from "node:fs";
import type { Catalog } from "../../src/flow/build.ts";
import { textHash } from "../../src/flow/words.ts";
import { booksOf } from "./expected-words.ts";
import type { ContentFiles } from "./files.ts";

const STAMP = /^<!-- da ([0-9a-f]{8}) -->$/;
/** What a translator writes before anybody has read both. */
export const UNSTAMPED = "00000000";

export interface Stamped {
  readonly id: string;
  readonly file: string;
}

/**
 * Writes into English sections the hash of the Danish they stand beside. Without ids only those that bear none: a
 * stamp says that somebody has read both, so an outdated one is replaced only by name.
 */
export function stamp(catalog: Catalog, files: ContentFiles, ids: readonly string[]): Stamped[] {
  const done: Stamped[] = [];
  for (const book of booksOf(catalog)) {
    for (const [id, en] of book.words.en) {
      const da = book.words.da.get(id);
      const isBare = en.stamp === null || en.stamp === UNSTAMPED;
      const isMeant = ids.length === 0 ? isBare : ids.includes(id);
      if (!da || !isMeant) continue;
      const expected = book.expected.find((one) => one.id === id) ?? null;
      const { file, line } = files.words("en", id, book.home(expected));
      writeStamp(file, line, id, textHash(da.source));
      done.push({ id, file });
    }
  }
  return done;
}

/** The heading is looked up again: an earlier stamp may have moved it down. */
function writeStamp(file: string, line: number, id: string, hash: string): void {
  const lines = readFileSync(file, "utf8").split("\n");
  const heading = lines.findIndex(
    (one, index) => index >= line - 1 && one.trimEnd() === `## ${id}`,
  );
  const below = lines.findIndex((one, index) => index > heading && one.trim() !== "");
  const text = `<!-- da ${hash} -->`;
  if (STAMP.test(lines[below]?.trim() ?? "")) lines[below] = text;
  else lines.splice(heading + 1, 0, text);
  writeFileSync(file, lines.join("\n"));
}
