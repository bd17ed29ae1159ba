import { sha256 } from "@noble/hashes/sha2.js";
import { toHex, utf8 } from "../lib/bytes.ts";

/** What somebody did at a desk. Never what a case says. */
export interface AuditEntry {
  /** ms since epoch. */
  readonly at: number;
  /** An address on the desk's list, `mail-link` or `system`. */
  readonly who: string;
  readonly did: string;
  /** The case, if it was about one. */
  readonly number: string | null;
}
export interface AuditRow extends AuditEntry {
  readonly seq: number;
  /** Hex SHA-256 over the line and the hash before it. */
  readonly hash: string;
}

/** What the first line that is left follows. */
export const BEGINNING = "0".repeat(64);

/** The hash of a line: whoever changes or removes one must change all that follow. Synchronous: it stands in a transaction. */
export const chain = (before: string, seq: number, { at, who, did, number }: AuditEntry): string =>
  toHex(sha256(utf8(JSON.stringify([before, seq, at, who, did, number]))));

/** The first line that does not follow from the one before it, or null: nothing was changed. */
export function firstBroken(
  before: { readonly seq: number; readonly hash: string },
  rows: readonly AuditRow[],
): number | null {
  let last = before.hash;
  let expected = before.seq + 1;
  for (const row of rows) {
    if (row.seq !== expected || row.hash !== chain(last, row.seq, row)) return row.seq;
    last = row.hash;
    expected += 1;
  }
  return null;
}
