import Holidays from "date-holidays";
import { expect, it } from "vitest";
import { closedDaysOf } from "../../src/lib/working-days.ts";

const YEARS = Array.from({ length: 17 }, (_, i) => 2024 + i);
/** Closed in offices, and no public holiday: date-holidays has two as observances and the third not at all. */
const BESIDES = ["06-05", "12-24", "12-31"];

it.each(YEARS)(
  "the closed days of %i are the public holidays of date-holidays, and three days besides",
  (year) => {
    const known = new Holidays("DK")
      .getHolidays(year)
      .filter((one) => one.type === "public")
      .map((one) => one.date.slice(0, 10));
    const besides = BESIDES.map((day) => `${year}-${day}`);
    expect([...closedDaysOf(year)].toSorted()).toEqual(
      [...new Set([...known, ...besides])].toSorted(),
    );
  },
);
