/**
 * CPR numbers in what people type. Modulus 11 is no test since 2007 (cpr.dk), and a replacement number adds 60 to
 * the day, so what counts is the shape: a day, a month, two or four digits of year and four more, with up to three
 * separators between any two digits. Rather one number too many than one too few: numbers with fields of their own
 * (CVR, P-number) never come here.
 */

/** Anything a person may put between the digits. */
const GAP = String.raw`[\s\p{Pd}\p{Zs}./\\_,:;|*+()'’\u00AD\u200B-\u200F\u2060\uFEFF−]{0,3}`;
const digits = (...choices: string[]): string => choices.join(GAP);
const DAY = `(?:${digits("[06]", "[1-9]")}|${digits("[1278]", "[0-9]")}|${digits("[39]", "[01]")})`;
const MONTH = `(?:${digits("0", "[1-9]")}|${digits("1", "[0-2]")})`;
const YEAR = `(?:${digits("1", "[89]", "[0-9]", "[0-9]")}|${digits("2", "0", "[0-9]", "[0-9]")}|${digits("[0-9]", "[0-9]")})`;
const SERIAL = digits("[0-9]", "[0-9]", "[0-9]", "[0-9]");
// Not inside a longer run of digits.
const CPR = new RegExp(`(?<![0-9])${[DAY, MONTH, YEAR, SERIAL].join(GAP)}(?![0-9])`, "gu");
/** What has its ten digits for another reason, and shows it by how it is written. */
const OTHERS: readonly RegExp[] = [
  // "12-10-2026, kl. 09:30": a day and a clock.
  /(?<![0-9])[0-3]?[0-9][-./][01]?[0-9][-./](?:[0-9]{4}|[0-9]{2})(?: *, *|[ T]+)(?:kl\.? ?)?[0-2]?[0-9][.:][0-5][0-9](?![0-9])/gu,
  // "2026-10-12"
  /(?<![0-9])(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])/gu,
  // "12.040.000,00", "12,040,000.00" and "12040000,00"
  /(?<![0-9][ .,]?)[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]{2})?|(?:,[0-9]{3}){2,}(?:\.[0-9]{2})?)(?![ .,]?[0-9])/gu,
  /(?<![0-9][ .,]?)[1-9][0-9]{7,},[0-9]{2}(?![ .,]?[0-9])/gu,
  // "DK50 0040 0440 1162 43"
  /DK[0-9]{2}(?: ?[0-9]{4}){3} ?[0-9]{2}(?![0-9])/giu,
];

/** The same text with every digit as 0-9, and a map back to where each character stood. */
function normalise(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = "";
  const at: number[] = [];
  let position = 0;
  for (const char of text) {
    const folded = char.normalize("NFKC").replace(/\p{Nd}/gu, digitValue);
    for (let i = 0; i < folded.length; i++) at.push(position);
    plain += folded;
    position += char.length;
  }
  at.push(position);
  return { plain, at };
}

/** Decimal digits of any script stand in runs of ten, zero first. */
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  // Adjacent runs exist (mathematical digits); NFKC has folded those to 0-9 before.
  return String(code - zero);
}

function spansOf(text: string): [from: number, to: number][] {
  // A number has ten digits: most of what is sent has none, and need not be read letter by letter.
  if ((text.normalize("NFKC").match(/\p{Nd}/gu)?.length ?? 0) < 10) return [];
  const { plain, at } = normalise(text);
  const masked = OTHERS.reduce(
    (text, other) => text.replace(other, (found) => found.replace(/[0-9]/g, "#")),
    plain,
  );
  return [...masked.matchAll(CPR)].map((match) => [
    at[match.index] ?? 0,
    at[match.index + match[0].length] ?? text.length,
  ]);
}

export const looksLikeCpr = (text: string): boolean => spansOf(text).length > 0;

/** The text with each such number replaced: what goes back into the box. */
export function hideCpr(text: string, instead = "[skjult tal]"): string {
  let shown = "";
  let from = 0;
  for (const [start, end] of spansOf(text)) {
    shown += text.slice(from, start) + instead;
    from = end;
  }
  return shown + text.slice(from);
}
