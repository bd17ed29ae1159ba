import type { Config } from "../config.ts";
import { catalog } from "../flow/catalog.ts";
import { textOf } from "../flow/build.ts";
import { isOpen, isUntaken } from "../protocol/case-life.ts";
import type { IndexRow } from "../protocol/case.ts";
import { shownAs } from "./people.ts";
import type { Note, StoredCase } from "./store.ts";

/** One case as its desk's list shows it. */
export interface CaseItem {
  /** The number as addresses at this desk write it. */
  readonly reference: string;
  readonly row: IndexRow;
  /** In Danish. */
  readonly theme: string;
  /** ms since epoch. */
  readonly receivedAt: number;
  /** How colleagues see who took it. */
  readonly takenBy: string | null;
  readonly notes: readonly Note[];
}

/** What a flow is called in Danish; one that is no longer published has its id. */
export const themeOf = (topic: string): string =>
  catalog.words.da.has(topic) ? textOf(catalog.words.da, topic).title : topic;

export const nameOfDesk = (desk: string): string =>
  catalog.deskWords.da.has(desk) ? textOf(catalog.deskWords.da, desk).title : desk;

/** Days the desk has said it is closed, beside those everybody is. */
export const closedDaysOfDesk = (desk: string): readonly string[] =>
  catalog.desks.get(desk)?.closedDays?.value ?? [];

export const itemOf = (
  config: Config,
  { reference, row, receivedAt }: StoredCase,
  notes: readonly Note[],
): CaseItem => ({
  reference,
  row,
  theme: themeOf(row.topic),
  receivedAt,
  takenBy: shownAs(config, row.desk, row.takenBy),
  notes,
});

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();
const letters = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Whether a case is meant by these words: its number, theme, who took it, and the desk's own notes. */
export function isFound(item: CaseItem, query: string): boolean {
  if (query.trim() === "") return true;
  const number = letters(query);
  if (number.length >= 4 && letters(item.row.number).includes(number)) return true;
  const text = plain(
    [item.theme, item.takenBy ?? "", ...item.notes.map((note) => note.text)].join("\n"),
  );
  return plain(query)
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word) => text.includes(word));
}

const rank = ({ row }: CaseItem): number =>
  isOpen(row.state) ? (isUntaken(row.state) ? 0 : 1) : 2;

/** What nobody has taken first, then what is under way, each by the day something must happen; what is over last. */
export const inOrder = (items: readonly CaseItem[]): CaseItem[] =>
  items.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.row.due ?? "9999").localeCompare(b.row.due ?? "9999") ||
      a.receivedAt - b.receivedAt,
  );
