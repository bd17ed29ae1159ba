import { addDays } from "./clock.ts";

/** Easter Sunday of a year, ISO day: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Same every year: public holidays, and the days offices are closed without one (5 June, 24 and 31 December). */
const FIXED = ["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"];
/** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const AFTER_EASTER = [-3, -2, 0, 1, 39, 49, 50];

const holidays = new Map<number, ReadonlySet<string>>();

/** The days of a year on which offices are closed, weekends aside. Store bededag was abolished from 2024. */
export function closedDaysOf(year: number): ReadonlySet<string> {
  const known = holidays.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const made = new Set([
    ...FIXED.map((day) => `${year}-${day}`),
    ...AFTER_EASTER.map((days) => addDays(easter, days)),
  ]);
  holidays.set(year, made);
  return made;
}

/** Whether offices are open on an ISO day. `closed`: a desk's own closed days. */
export function isWorkingDay(day: string, closed: readonly string[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || closed.includes(day)) return false;
  return !closedDaysOf(Number(day.slice(0, 4))).has(day);
}

/** A desk can be closed for so long, and not longer, before a date could no longer be found. */
const SEARCH_LIMIT = 2_000;

/** The working day so many working days after an ISO day, which itself is not counted. */
export function addWorkingDays(day: string, count: number, closed: readonly string[] = []): string {
  let at = day;
  let left = count;
  for (let tried = 0; left > 0; tried++) {
    if (tried > SEARCH_LIMIT) throw new Error("no working day within reach");
    at = addDays(at, 1);
    if (isWorkingDay(at, closed)) left -= 1;
  }
  return at;
}

/** How many working days lie after one ISO day, up to and with another. */
export function workingDaysBetween(
  from: string,
  to: string,
  closed: readonly string[] = [],
): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (isWorkingDay(at, closed)) count += 1;
  }
  return count;
}
