import type { Lang } from "../protocol/view.ts";

const locale = (lang: Lang): string => (lang === "da" ? "da-DK" : "en-GB");

/** "23. november 2026", of an ISO day. What is no day is shown as it stands. */
export function dayInWords(lang: Lang, day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return new Intl.DateTimeFormat(locale(lang), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** The day and time in Hillerød, of ms since epoch. */
export function momentInWords(lang: Lang, at: number): string {
  return new Intl.DateTimeFormat(locale(lang), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Copenhagen",
  }).format(at);
}

/** The day alone, of ms since epoch. */
export function dateInWords(lang: Lang, at: number): string {
  return new Intl.DateTimeFormat(locale(lang), {
    dateStyle: "long",
    timeZone: "Europe/Copenhagen",
  }).format(at);
}

export const numberInWords = (lang: Lang, value: number): string =>
  new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 2 }).format(value);
