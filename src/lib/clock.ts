import { once } from "./once.ts";

// Made when first asked for: it costs a quarter of what else there is to do when the Worker starts.
const copenhagen = once(
  () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Copenhagen", dateStyle: "short" }),
);

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

let newest = { minute: NaN, day: "" };

/** The calendar day in Hillerød, ISO `YYYY-MM-DD`, at a moment (ms since epoch). No minute has two days. */
export function dayAt(now: number): string {
  const minute = Math.floor(now / MINUTE_MS);
  if (newest.minute !== minute) newest = { minute, day: copenhagen().format(now) };
  return newest.day;
}

/** The ISO day so many days after another; before it, if negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The moment an ISO day begins in Hillerød, ms since epoch: an hour or two before UTC's, by the season. */
export function startOfDay(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const summer = utc - 2 * HOUR_MS;
  return dayAt(summer) === day ? summer : utc - HOUR_MS;
}
