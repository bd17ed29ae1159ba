import type { Counters } from "../protocol/figures.ts";

/** Nothing under this is shown: few people could be told apart by it. */
export const FEWEST = 5;

/** null: too few to show. */
export type Shown = number | null;
export interface Row {
  /** What is counted: an id of the content, or a group. */
  readonly id: string;
  /** More of its name: the version of a text, another desk. */
  readonly more: string | null;
  readonly value: Shown;
}
export interface Precision {
  readonly id: string;
  readonly right: Shown;
  readonly elsewhere: Shown;
  readonly notReady: Shown;
  /** Of those that belonged at a desk at all, how many percent came to the right one. */
  readonly percent: Shown;
}
export interface PartnerRow {
  readonly id: string;
  readonly opened: Shown;
  readonly started: Shown;
  readonly finished: Shown;
  readonly handedOff: Shown;
}
/** The figures of one year, with what is too few already taken out. */
export interface Report {
  readonly conversations: Shown;
  readonly finished: Shown;
  readonly handedOff: Shown;
  readonly outsideHours: Shown;
  readonly cases: Shown;
  readonly casesOutsideHours: Shown;
  readonly topics: readonly Row[];
  readonly stopped: readonly Row[];
  readonly desks: readonly Row[];
  readonly days: readonly Row[];
  readonly byDesk: readonly Precision[];
  readonly byTopic: readonly Precision[];
  readonly byQuestion: readonly Precision[];
  readonly partners: readonly PartnerRow[];
}

const enough = (value: number): Shown => (value < FEWEST ? null : value);

/** A part of a whole that is shown too: what is left over must not be few either. */
const partOf = (part: number, whole: number): Shown => {
  const rest = whole - part;
  return part < FEWEST || (rest > 0 && rest < FEWEST) ? null : part;
};

/**
 * Rows that together make up a sum that is shown. What is too few is hidden, and so many more with it, the smallest
 * first, that it cannot be found again by subtraction.
 */
function hideFew(counts: readonly (readonly [id: string, value: number])[]): ReadonlySet<string> {
  const rising = counts.toSorted((a, b) => a[1] - b[1]);
  const hidden = rising.filter(([, value]) => value < FEWEST);
  for (const one of rising.slice(hidden.length)) {
    const sum = hidden.reduce((total, [, value]) => total + value, 0);
    if (hidden.length === 0 || (hidden.length > 1 && sum >= FEWEST)) break;
    hidden.push(one);
  }
  return new Set(hidden.map(([id]) => id));
}

/** The counters of a table: what stands after its name, and the total. */
const tableOf = (counters: Counters, table: string): (readonly [id: string, value: number])[] =>
  [...counters].flatMap(([name, value]) =>
    name.startsWith(`${table}|`) ? [[name.slice(table.length + 1), value] as const] : [],
  );

function rowsOf(counters: Counters, table: string, isWhole: boolean): Row[] {
  const counts = tableOf(counters, table);
  const hidden = isWhole
    ? hideFew(counts)
    : new Set(counts.filter(([, value]) => value < FEWEST).map(([id]) => id));
  return counts
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([id, value]) => {
      const [first = "", ...rest] = id.split("|");
      return {
        id: first,
        more: rest.length === 0 ? null : rest.join(" "),
        value: hidden.has(id) ? null : value,
      };
    })
    .toSorted((a, b) => Number(a.value === null) - Number(b.value === null));
}

function precisionOf(counters: Counters, table: string): Precision[] {
  const counts = new Map(tableOf(counters, table));
  const ids = new Set([...counts.keys()].map((key) => key.split("|")[0] ?? ""));
  return [...ids].toSorted().map((id) => {
    const [right, elsewhere, notReady] = ["yes", "elsewhere", "not-ready"].map(
      (as) => counts.get(`${id}|${as}`) ?? 0,
    ) as [number, number, number];
    const parts = [
      ["right", right],
      ["elsewhere", elsewhere],
      ["not-ready", notReady],
    ] as const;
    const hidden = hideFew(parts.filter(([, value]) => value > 0));
    const shown = (part: string, value: number): Shown =>
      value === 0 || hidden.has(part) ? null : value;
    // From a percentage and one of its parts the other is found: shown only where neither is hidden.
    const isSafe = !hidden.has("right") && !hidden.has("elsewhere") && right + elsewhere > 0;
    return {
      id,
      right: shown("right", right),
      elsewhere: shown("elsewhere", elsewhere),
      notReady: shown("not-ready", notReady),
      percent: isSafe ? Math.round((100 * right) / (right + elsewhere)) : null,
    };
  });
}

function partnersOf(counters: Counters): PartnerRow[] {
  const counts = new Map(tableOf(counters, "partner"));
  const ids = new Set([...counts.keys()].map((key) => key.split("|")[0] ?? ""));
  return [...ids].toSorted().map((id) => {
    const count = (what: string): number => counts.get(`${id}|${what}`) ?? 0;
    const started = count("started");
    return {
      id,
      opened: enough(count("opened")),
      started: enough(started),
      finished: partOf(count("finished"), started),
      handedOff: partOf(count("handed-off"), started),
    };
  });
}

/** What may be told of a year. Pure. */
export function reportOf(counters: Counters): Report {
  const total = (name: string): number => counters.get(name) ?? 0;
  const conversations = total("conversations");
  const cases = total("cases");
  return {
    conversations: enough(conversations),
    finished: partOf(total("finished"), conversations),
    handedOff: partOf(total("handed-off"), conversations),
    outsideHours: partOf(total("outside-hours"), conversations),
    cases: enough(cases),
    casesOutsideHours: partOf(total("cases-outside-hours"), cases),
    topics: rowsOf(counters, "topic", false),
    stopped: rowsOf(counters, "stopped", true),
    desks: rowsOf(counters, "desk", true),
    days: rowsOf(counters, "days", true),
    byDesk: precisionOf(counters, "right-desk"),
    byTopic: precisionOf(counters, "right-topic"),
    byQuestion: precisionOf(counters, "right-question"),
    partners: partnersOf(counters),
  };
}
