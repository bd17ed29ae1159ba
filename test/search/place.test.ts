import { describe, expect, it } from "vitest";
import { soundsUrgent } from "../../src/search/urgent.ts";
import { placeQuestion } from "../support/shipped-words.ts";
import { saysTooMuchOfSomebody } from "../../src/privacy/personal.ts";
import { languageOf } from "../../src/search/language.ts";
import fresh from "./fresh.tsv?raw";
import fresh2 from "./fresh-2.tsv?raw";
import harmless from "./harmless.txt?raw";
import others from "./other-services.txt?raw";
import personal from "./personal.txt?raw";
import urgent from "./urgent.txt?raw";
import { withSlips } from "./slips.ts";

const linesOf = (text: string): string[] => text.trim().split("\n");
/** Questions that are no phrase of the product, with the topics they belong to. */
const TOPICS: { readonly [name: string]: string } = {
  registrering: "registration",
  ansættelse: "employment",
  støtte: "support",
  udbud: "procurement",
  lokaler: "premises",
  "forening-til-virksomhed": "association",
  frivillige: "volunteers",
  kontakt: "contact",
};
const unseen = [fresh, fresh2]
  .flatMap((file) => linesOf(file).slice(1))
  .map((line) => line.split("\t"))
  .filter(([, , topic = "", , note = ""]) => topic in TOPICS && !note.startsWith("pii"))
  .map(([lang = "", text = "", topic = ""]) => ({ lang, text, topic: TOPICS[topic] ?? "" }));

const sideOf = (topic: string | undefined): string =>
  topic === "after-registration" ? "registration" : (topic ?? "");
const isFirst = (text: string, topic: string): boolean => {
  const { kind, suggestions } = placeQuestion(text);
  return kind === "suggestions" && sideOf(suggestions[0]) === topic;
};

describe("where a question in own words belongs", () => {
  it("is first for three of four unseen questions, and among the three for nine of ten", () => {
    const first = unseen.filter(({ text, topic }) => isFirst(text, topic)).length;
    const among = unseen.filter(({ text, topic }) =>
      placeQuestion(text).suggestions.map(sideOf).includes(topic),
    ).length;
    expect(unseen.length).toBeGreaterThanOrEqual(180);
    expect(first / unseen.length).toBeGreaterThanOrEqual(0.75);
    expect(among / unseen.length).toBeGreaterThanOrEqual(0.9);
  });

  it("is the same each time", () => {
    for (const { text } of unseen.slice(0, 20))
      expect(placeQuestion(text)).toEqual(placeQuestion(text));
  });

  it("is shown with three suggestions, never with one alone", () => {
    for (const { text } of unseen) {
      const { kind, suggestions } = placeQuestion(text);
      if (kind === "suggestions") expect(suggestions, text).toHaveLength(3);
      else expect(suggestions.length, text).not.toBe(1);
      expect(new Set(suggestions).size).toBe(suggestions.length);
    }
  });

  it("is the same without a Danish keyboard, in capitals, and with odd signs", () => {
    for (const { text, topic } of unseen.filter((one) => one.lang === "da").slice(0, 60)) {
      const ascii = text.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
      const before = placeQuestion(text);
      expect(placeQuestion(ascii), ascii).toEqual(before);
      expect(placeQuestion(text.toUpperCase()).suggestions, text).toEqual(before.suggestions);
      expect(isFirst(`  «${text}»  !!`, topic), text).toBe(isFirst(text, topic));
    }
  });

  it("costs at most ten points at first with one to three slips", () => {
    const rate = (mangle: (text: string, seed: number) => string): number =>
      unseen.filter(({ text, topic }, seed) => isFirst(mangle(text, seed), topic)).length /
      unseen.length;
    const clean = rate((text) => text);
    for (const slips of [1, 2, 3]) {
      const slipped = rate((text, seed) => withSlips(text, slips, seed * 31 + slips));
      expect(clean - slipped, `${slips} slips`).toBeLessThanOrEqual(0.1);
    }
  });

  it("takes any text", () => {
    for (const text of [
      "",
      " ",
      "?",
      "12345",
      "🙂🙂",
      "a".repeat(500),
      "\u0000",
      "§",
      "æøå".repeat(160),
    ])
      expect(["unplaced", "out-of-scope", "suggestions"]).toContain(placeQuestion(text).kind);
  });
});

describe("what is not ours", () => {
  it.each(linesOf(others))("starts no flow: %s", (text) => {
    expect(placeQuestion(text).kind).not.toBe("suggestions");
  });
});

describe("what must not be passed on", () => {
  it.each(linesOf(personal))("is caught: %s", (text) => {
    expect(saysTooMuchOfSomebody(text)).toBe(true);
  });
  it.each(linesOf(harmless))("is let through: %s", (text) => {
    expect(saysTooMuchOfSomebody(text)).toBe(false);
    expect(placeQuestion(text).kind).not.toBe("urgent");
  });
  it("takes no longer on a long text", () => {
    const began = performance.now();
    saysTooMuchOfSomebody("Vi har en medarbejder med en ven som kender en mand ".repeat(40));
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe("what is urgent", () => {
  it.each(linesOf(urgent))("is heard: %s", (text) => {
    expect(placeQuestion(text)).toEqual({
      kind: "urgent",
      suggestions: [],
      fact: null,
      known: [],
    });
  });
  it("is not heard in ordinary words", () => {
    const ordinary = [
      "vi brænder for en god sag",
      "vores forening er ved at dø ud, hvordan overlever vi",
      "vi slår græs og klipper hæk",
      "kursus i førstehjælp for frivillige, hvad gør man når en er bevidstløs",
      "en café for selvmordstruede unge søger penge",
      "der er brand i efterspørgslen, hvordan ansætter vi hurtigt",
      "we are dying to start our bakery",
      "ildsjæle søges",
      "jeg vil tage mit kørekort",
      "vores forening bliver truet af lukning",
      "vi vil lave en indsats mod selvmord i hillerød",
      "støtte til unge med selvmordstanker",
      "jeg vil gerne ende med et aps",
      "i vores klub slår vi græsset selv",
    ];
    expect(ordinary.filter(soundsUrgent)).toEqual([]);
  });
});

describe("the language of a text", () => {
  it.each([
    ["hvordan bliver vi registreret", "da"],
    ["how do we get registered", "en"],
    ["løntilskud", "da"],
    ["funding", "en"],
    ["CVR", "da"],
  ] as const)("%s: %s", (text, lang) => expect(languageOf(text, "da")).toBe(lang));
});
