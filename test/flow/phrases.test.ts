import { expect, it } from "vitest";
import { datingInWords, numberWithUnit, phrases } from "../../src/flow/phrases.ts";

it("writes a source's date as people read it", () => {
  expect(datingInWords("da", "2022-06-29; 2023-06-01")).toBe("29. juni 2022; 1. juni 2023");
  expect(datingInWords("en", "2022-06-29")).toBe("29 June 2022");
  expect(datingInWords("da", "udat. (ca. 2015)")).toBe("uden dato (ca. 2015)");
  expect(datingInWords("en", "udateret; efter 2022")).toBe("without a date; after 2022");
  expect(datingInWords("da", "2018-10")).toBe("oktober 2018");
  expect(datingInWords("en", "2020-06 / 2021")).toBe("June 2020 / 2021");
  expect(datingInWords("da", "–")).toBe("uden dato");
});

it("says how old a source is, and that it has no date where it has none", () => {
  expect(phrases.da.caution("1. juni 2023", "Erhvervsstyrelsen")).toBe(
    "læst i en kilde fra 1. juni 2023, tjek hos Erhvervsstyrelsen",
  );
  expect(phrases.da.caution("uden dato", "Skattestyrelsen")).toBe(
    "læst i en kilde uden dato, tjek hos Skattestyrelsen",
  );
});

it("writes numbers with their unit in either language", () => {
  expect(numberWithUnit("da", 3400, "kr")).toBe("3.400 kr.");
  expect(numberWithUnit("en", 3400, "kr")).toBe("DKK 3,400");
  expect(numberWithUnit("da", 1.5, "pct")).toBe("1,5 pct.");
});
