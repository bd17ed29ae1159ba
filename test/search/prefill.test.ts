import { describe, expect, it } from "vitest";
import { placeQuestion } from "../support/shipped-words.ts";
import { prefillOf } from "../../src/search/prefill.ts";
import type { Model, PrefillRow } from "../../src/search/model.ts";

const known = (text: string): { readonly [question: string]: unknown } =>
  Object.fromEntries(placeQuestion(text).known.map(({ question, value }) => [question, value]));

describe("what a question already tells", () => {
  it.each([
    ["Vores forening vil gerne sælge kaffe", { who: "association" }],
    ["må foreningen drive en café", { who: "association" }],
    ["Vi er en forening og mangler et lokale", { who: "association", "legal-form": "association" }],
    ["vores klub sælger pølser", { who: "association" }],
    ["our club wants to sell beer", { who: "association" }],
    ["Vores virksomhed vil have en i praktik", { who: "company" }],
    ["mit firma vil sælge til kommunen", { who: "company" }],
    ["vi er et ApS, kan vi søge om registrering", { who: "company", "legal-form": "aps" }],
    ["our company wants to hire someone", { who: "company" }],
    ["Jeg vil starte en café for unge", { who: "founder", stage: "starting" }],
    ["jeg har en idé men ingen penge", { who: "founder", stage: "idea" }],
    ["I have an idea but no money", { who: "founder", stage: "idea" }],
    ["we want to start a bakery, how do we register", { who: "founder", stage: "starting" }],
    [
      "hvem betaler lønnen i et fleksjob",
      { "person-situation": ["flex-job"], "people-on-benefits": "yes" },
    ],
    ["må en førtidspensionist arbejde hos os", { "person-situation": ["early-retirement"] }],
    ["vi vil gerne ansætte en flygtning", { "person-situation": ["refugee"] }],
    ["can a refugee work for us", { "person-situation": ["refugee"] }],
    ["hvordan får vi en STU-elev i praktik", { "person-situation": ["stu"] }],
    [
      "flygtninge i fleksjob hos os",
      { "person-situation": ["flex-job", "refugee"], "people-on-benefits": "yes" },
    ],
    ["hvor mange må vi have i løntilskud", { "people-on-benefits": "yes" }],
    ["jeg har et enkeltmandsfirma, kan det blive rsv", { "legal-form": "sole-trader" }],
    ["vores fond vil registreres som socialøkonomisk", { "legal-form": "foundation" }],
    ["hvad er en rsv", {}],
    ["hvilke puljer kan man søge", {}],
  ])("%s", (text, expected) => expect(known(text)).toMatchObject(expected));

  it("is nothing where it says two things that exclude each other", () => {
    expect(known("jeg har en idé, og vores forening vil søge penge")).not.toHaveProperty("who");
  });

  it("is nothing in a question that only asks in general", () => {
    for (const text of ["hvad er en forening", "kan et ApS søge §18", "hvordan stifter man et I/S"])
      expect(known(text), text).toEqual({});
  });
});

describe("numbers", () => {
  const row: PrefillRow = { question: "staff", option: null, isMany: false, words: ["ansatte"] };
  const model = { prefill: [row] } as unknown as Model;
  it.each([
    ["hvor mange må man ha i løntilskud når man kun er 3 ansatte", 3],
    ["vi er tre ansatte", 3],
    ["vi er 7 ordinært ansatte", 7],
    ["vi har tolv ansatte", 12],
    ["vi har 1.200 ansatte", 1200],
    ["vi har 2,5 ansatte", 2.5],
  ])("%s", (text, value) => expect(prefillOf(model, text)).toEqual([{ question: "staff", value }]));
  it.each(["vores ansatte er glade", "vi er 3 og vil have ansatte i 2027", "3 frivillige"])(
    "are not taken from: %s",
    (text) => expect(prefillOf(model, text)).toEqual([]),
  );
  it("are not taken where two stand", () => {
    expect(prefillOf(model, "fra 3 ansatte til 5 ansatte")).toEqual([]);
  });
});
