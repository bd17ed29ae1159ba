import { describe, expect, it } from "vitest";
import { hideCpr, looksLikeCpr } from "../../src/privacy/cpr.ts";
import { randomFrom, someCpr, spellings } from "../support/cpr.ts";
import { scaled, SEED } from "../support/scale.ts";

const COUNT = scaled(1000);
const BENIGN = 2000;
/** Any run of digits of any script that could be most of a number. */
const DIGITS_LEFT = /(?:\p{Nd}[^\p{L}]{0,3}){6}/u;

describe(`each of ${Object.keys(spellings).length} spellings of ${COUNT} numbers is found and hidden`, () => {
  for (const [name, spell] of Object.entries(spellings)) {
    it(name, () => {
      const random = randomFrom(SEED);
      for (let i = 0; i < COUNT; i++) {
        const text = `Mit nummer er ${spell(someCpr(random))}, kan I hjælpe?`;
        expect(looksLikeCpr(text)).toBe(true);
        const hidden = hideCpr(text);
        expect(hidden).not.toMatch(DIGITS_LEFT);
        expect(hidden).toMatch(/^Mit nummer er .*\[skjult tal\].*, kan I hjælpe\?$/s);
      }
    });
  }
});

it(`any separators between the digits are seen through (${COUNT * 5} numbers)`, () => {
  const random = randomFrom(SEED);
  const gap = (): string =>
    Array.from({ length: random(4) }, () =>
      pick(random, " ", "-", ".", "/", ",", "–", "\u00A0", "\n"),
    ).join("");
  const missed = Array.from({ length: COUNT * 5 }, () => {
    const { day, month, year, serial } = someCpr(random);
    return [...(day + month + year + serial)]
      .join(random(2) === 0 ? "" : "\0")
      .replaceAll("\0", gap);
  }).filter((text) => !looksLikeCpr(text));
  expect(missed).toEqual([]);
});

it("several numbers in one text are all hidden, and the words between them stay", () => {
  const random = randomFrom(SEED);
  const [one, two] = [someCpr(random), someCpr(random)];
  const text = `Anna ${spellings["hyphen"]?.(one)} og Bo\n${spellings["full-width"]?.(two)}.`;
  expect(hideCpr(text)).toBe("Anna [skjult tal] og Bo\n[skjult tal].");
});

const two = (n: number): string => String(n).padStart(2, "0");
const grouped = (n: number, mark: string): string =>
  String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, mark);
type Random = (below: number) => number;
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, (_, at) => (at === 0 ? 1 + random(9) : random(10))).join("");
const phone = (random: Random): string => String(2 + random(8)) + digits(random, 7);
const isoDay = (random: Random): string =>
  `${1990 + random(45)}-${two(1 + random(12))}-${two(1 + random(28))}`;
const inFours = (text: string): string => text.replace(/.{4}(?=.)/g, "$& ");
const pick = <T>(random: Random, ...of: readonly T[]): T => of[random(of.length)] as T;

/** What people write that is no CPR number. */
const benign: { readonly [name: string]: (random: Random) => string } = {
  "8-digit phone": phone,
  "8-digit phone in pairs": (random) => phone(random).replace(/..(?=.)/g, "$& "),
  "8-digit phone in fours": (random) => inFours(phone(random)),
  "+45 phone": (random) => `+45 ${phone(random).replace(/..(?=.)/g, "$& ")}`,
  "+45 phone in one": (random) => pick(random, "+45", "0045") + phone(random),
  CVR: (random) => `CVR ${digits(random, 8)}`,
  "CVR in pairs": (random) => `CVR-nr. DK ${digits(random, 8).replace(/..(?=.)/g, "$& ")}`,
  "ISO date": isoDay,
  "ISO date and time": (random) =>
    `${isoDay(random)}${pick(random, " ", "T")}${two(random(24))}:${two(random(60))}`,
  "two ISO dates": (random) => `${isoDay(random)}${pick(random, " ", "/", " - ")}${isoDay(random)}`,
  "date and time": (random) => {
    const mark = pick(random, "-", ".", "/");
    const year = pick(random, String(1990 + random(45)), two(random(100)));
    const day = `${two(1 + random(31))}${mark}${two(1 + random(12))}${mark}${year}`;
    const clock = `${two(random(24))}${pick(random, ":", ".")}${two(random(60))}`;
    return day + pick(random, " ", ", ", " kl. ", ", kl. ") + clock;
  },
  amount: (random) => `${1 + random(99_999_999)} kr.`,
  "amount with øre": (random) => `${1 + random(99_999_999)},${two(random(100))} kr.`,
  "amount with dots": (random) =>
    `${grouped(1 + random(999_999_999), ".")},${two(random(100))} kr.`,
  "amount, the English way": (random) =>
    `DKK ${grouped(1 + random(999_999_999), ",")}.${two(random(100))}`,
  IBAN: (random) => `DK${digits(random, 16)}`,
  "IBAN in fours": (random) => inFours(`DK${digits(random, 16)}`),
  "EAN-13": (random) => digits(random, 13),
};

describe(`no false hit on ${BENIGN} of each`, () => {
  for (const [name, make] of Object.entries(benign)) {
    it(name, () => {
      const random = randomFrom(SEED);
      const hits = Array.from({ length: BENIGN }, () => `Ring, skriv: ${make(random)} tak`).filter(
        looksLikeCpr,
      );
      expect(hits).toEqual([]);
    });
  }
});

it("numbers of ten digits that are no CPR number are hidden too often rather than too seldom: the share is known", () => {
  const random = randomFrom(SEED);
  const share = (make: () => string): number =>
    Array.from({ length: BENIGN }, make).filter(looksLikeCpr).length / BENIGN;
  expect(share(() => `${digits(random, 4)} ${digits(random, 10)}`)).toBeLessThan(0.12);
  expect(share(() => String(1_000_000_000 + random(30_000_000)))).toBeLessThan(0.45);
});

it("a long text of digits and separators is read in no time", () => {
  const began = performance.now();
  for (const unit of ["0", "0 ", "01 ", "0 1 - ", "1.2"]) looksLikeCpr(unit.repeat(2000));
  expect(performance.now() - began).toBeLessThan(1000);
});
