import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText } from "../../src/privacy/clean.ts";
import { scaled, SEED } from "../support/scale.ts";

/** Any 16-bit units at all, half pairs of surrogates included, mixed with what hides, turns or piles up. */
const anyText = fc
  .array(
    fc.oneof(
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ..."\r\n\t \0eæ\u0301\u030A\u0327\u200B\u200C\u200D\u202E\u2066\uFEFF\uFE0F\u00AD",
      ),
      fc.constantFrom("\u{1F468}", "\u{1F3FD}", "\u{E0067}", "\u0915\u094D", "\u1100", "\u1161"),
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(""));

/** Controls but newline, bidi controls, and characters that show nothing but the joiners. */
const UNWANTED =
  // oxlint-disable-next-line no-misleading-character-class
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const DANISH = [
  "Bjørn Ærøskøbing",
  "Åse Sørensen",
  "Søren Kjær Ågård",
  "ÆØÅ æøå",
  "Høje-Taastrup",
  "Løgstør",
];

it(`raw UTF-16 comes out well-formed, composed and without what cannot be seen (${scaled(5000)} texts)`, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cleaned = cleanText(text);
      expect(cleaned.isWellFormed()).toBe(true);
      expect(cleaned.normalize("NFC")).toBe(cleaned);
      expect(cleaned).not.toMatch(UNWANTED);
      expect(cleaned).not.toMatch(/\n{4}|\p{M}{5}|^\s|\s$/u);
    }),
    { seed: SEED, numRuns: scaled(5000) },
  );
});

it(`cleaned text cleaned again is the same text (${scaled(5000)} texts)`, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cleaned = cleanText(text);
      expect(cleanText(cleaned)).toBe(cleaned);
    }),
    { seed: SEED, numRuns: scaled(5000) },
  );
});

it("what hides between a letter and its accent does not keep them apart", () => {
  for (const hidden of ["\u200B", "\u200D", "\u2060", "\u00AD", "\0"]) {
    expect(cleanText(`e${hidden}\u0301`)).toBe("é");
  }
});

it("Danish names come out composed, however they were typed", () => {
  for (const name of DANISH) {
    expect(cleanText(name.normalize("NFD"))).toBe(name);
    expect(cleanText(`\u202E${[...name].join("\u200B")}\u2066`)).toBe(name);
  }
});

it("joiners stay in emoji and in scripts that join, and nowhere else", () => {
  const family = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";
  const astronaut = "\u{1F9D1}\u{1F3FD}\u200D\u{1F680}";
  const rainbow = "\u{1F3F3}\uFE0F\u200D\u{1F308}";
  const persian = "می\u200Cخواهم";
  const hindi = "क्\u200Dष";
  for (const text of [family, astronaut, rainbow, persian, hindi])
    expect(cleanText(text)).toBe(text);
  expect(cleanText("h\u200De\u200Cj 1\u200D2")).toBe("hej 12");
});

it("marks piled on a letter are cut to four", () => {
  expect(cleanText(`Z${"\u0318".repeat(200)}a`)).toBe(`Z${"\u0318".repeat(4)}a`);
});

it("lines stay, blank ones do not pile up, tabs become spaces", () => {
  expect(cleanText("  a\r\nb\rc\t d\n\n\n\n\n\ne \u0000\n")).toBe("a\nb\nc  d\n\n\ne");
});
