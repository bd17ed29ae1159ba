import { describe, expect, test } from "vitest";
import { answerIn, readDay, readNumber } from "../../src/http/form.ts";
import { everyKindCatalog } from "./visitor.ts";

describe("a number as people write it", () => {
  test.each([
    ["1.234,5", 1234.5, 1234.5],
    ["1,234.5", 1234.5, 1234.5],
    ["1.234", 1234, 1.234],
    ["1,234", 1.234, 1234],
    ["1.234.567", 1_234_567, 1_234_567],
    ["1,234,567", 1_234_567, 1_234_567],
    ["12", 12, 12],
    ["12,5", 12.5, 12.5],
    ["12.5", 12.5, 12.5],
    ["0,75", 0.75, 0.75],
    ["-3", -3, -3],
    ["−3", -3, -3],
    ["10 000 kr.", 10_000, 10_000],
    ["25 pct.", 25, 25],
    ["25%", 25, 25],
    ["1.234.567,89", 1_234_567.89, 1_234_567.89],
    ["", null, null],
    ["ti", null, null],
    ["1.2.3", null, null],
    ["1,2,3", null, null],
    ["12,", null, null],
    ["1e5", null, null],
    ["0x10", null, null],
    ["12 eller 13", null, null],
    ["1.23,4.5", null, null],
  ])("%s", (typed, danish, english) => {
    expect(readNumber(typed, "da")).toBe(danish);
    expect(readNumber(typed, "en")).toBe(english);
  });
});

test.each([
  ["2027-03-01", "2027-03-01"],
  ["1-3-2027", "2027-03-01"],
  ["31.12.2027", "2027-12-31"],
  [" 1/3/2027 ", "2027-03-01"],
  ["i morgen", "i morgen"],
])("a day written %s", (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

describe("an answer in a form", () => {
  const read = (id: string, fields: string): unknown => {
    const question = everyKindCatalog.questions.get(id);
    if (!question) throw new Error(id);
    const read = answerIn(new URLSearchParams(fields), question, "da");
    return read.ok ? read.value : read.problem.reason;
  };
  test("is what was chosen", () => {
    expect(read("who", "value=founder")).toBe("founder");
    expect(read("topics", "value=one&value=two")).toEqual(["one", "two"]);
    expect(read("topics", "")).toEqual([]);
  });
  test("may be that one does not know", () => {
    expect(read("members", "value=&unsure=1")).toBe("unsure");
    expect(read("members", "value=3&unsure=1")).toEqual({ reason: "unsure-and-more" });
  });
  test("is one number a row", () => {
    expect(read("sales", "row-goods=1.000&row-hours=2")).toEqual([1000, 2]);
    expect(read("sales", "row-goods=1.000")).toEqual({ reason: "not-a-number", row: "hours" });
  });
});
