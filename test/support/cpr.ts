/** CPR-like numbers made up here, in every way people write them. Never a list of real ones. */

const two = (n: number): string => String(n).padStart(2, "0");

/** A small repeatable source of numbers (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface Cpr {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly century: string;
  readonly serial: string;
}
/** Every fourth is a replacement number: its first digit is six higher. */
export function someCpr(random: (below: number) => number): Cpr {
  const day = 1 + random(31) + (random(4) === 0 ? 60 : 0);
  return {
    day: two(day),
    month: two(1 + random(12)),
    year: two(random(100)),
    century: random(2) === 0 ? "19" : "20",
    serial: String(random(10_000)).padStart(4, "0"),
  };
}

const short = ({ day, month, year }: Cpr): string => day + month + year;
const plain = (cpr: Cpr): string => short(cpr) + cpr.serial;
const inScript = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** The 18 spellings of security.md § 3.2. */
export const spellings: { readonly [name: string]: (cpr: Cpr) => string } = {
  plain,
  hyphen: (cpr) => `${short(cpr)}-${cpr.serial}`,
  "en dash": (cpr) => `${short(cpr)}–${cpr.serial}`,
  minus: (cpr) => `${short(cpr)}\u2212${cpr.serial}`,
  "no-break hyphen": (cpr) => `${short(cpr)}\u2011${cpr.serial}`,
  space: (cpr) => `${short(cpr)} ${cpr.serial}`,
  "spaced hyphen": (cpr) => `${short(cpr)} - ${cpr.serial}`,
  "no-break space": (cpr) => `${short(cpr)}\u00A0${cpr.serial}`,
  dots: ({ day, month, year, serial }) => `${day}.${month}.${year}.${serial}`,
  slashes: ({ day, month, year, serial }) => `${day}/${month}/${year}-${serial}`,
  "in pairs": (cpr) => plain(cpr).replace(/..(?=.)/g, "$& "),
  "every digit spaced": (cpr) => [...plain(cpr)].join(" "),
  "full-width": (cpr) => inScript(`${short(cpr)}-${cpr.serial}`, 0xff10),
  "Arabic-Indic": (cpr) => inScript(plain(cpr), 0x0660),
  "zero-width": (cpr) => [...plain(cpr)].join("\u200B"),
  "whole year": ({ day, month, century, year, serial }) =>
    `${day}${month}${century}${year}-${serial}`,
  "two lines": (cpr) => `${short(cpr)}\n${cpr.serial}`,
  "glued to words": (cpr) => `cpr${short(cpr)}${cpr.serial}tak`,
};
