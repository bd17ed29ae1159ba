const COPENHAGEN = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
});

/** The calendar day in Hillerød, ISO `YYYY-MM-DD`, at a moment (ms since epoch). */
export const dayAt = (now: number): string => COPENHAGEN.format(now);

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The ISO day so many days after another; before it, if negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
