/** Languages by their code; the formats of Denmark and of British English. */
type Lang = "da" | "en";
const LOCALES = { da: "da-DK", en: "en-GB" } as const;

// Made once, and only when asked for: a formatter costs far more than what it formats.
function formats<F>(make: (locale: string) => F): (lang: Lang) => F {
  const made = new Map<Lang, F>();
  return (lang) => {
    const known = made.get(lang) ?? make(LOCALES[lang]);
    made.set(lang, known);
    return known;
  };
}
const numbers = formats((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const days = formats(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
);
const months = formats(
  (locale) => new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
);
const dates = formats(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Copenhagen" }),
);
const moments = formats(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: "Europe/Copenhagen",
    }),
);

/** "23. november 2026", of an ISO day. What is no day is shown as it stands. */
export const dayInWords = (lang: Lang, day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? days(lang).format(new Date(`${day}T12:00:00Z`)) : day;

/** "november 2026", of an ISO month. */
export const monthInWords = (lang: Lang, month: string): string =>
  months(lang).format(new Date(`${month}-01T12:00:00Z`));

/** The day and time in Hillerød, of ms since epoch. */
export const momentInWords = (lang: Lang, at: number): string => moments(lang).format(at);

/** The day alone, of ms since epoch. */
export const dateInWords = (lang: Lang, at: number): string => dates(lang).format(at);

export const numberInWords = (lang: Lang, value: number): string => numbers(lang).format(value);
