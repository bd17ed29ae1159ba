import { describe, expect, it } from "vitest";
import { addDays } from "../../src/lib/clock.ts";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "../../src/lib/working-days.ts";

describe("Danish working days", () => {
  it("counts from the day after, over Christmas and a weekend", () => {
    expect(addWorkingDays("2026-12-22", 1)).toBe("2026-12-23");
    expect(addWorkingDays("2026-12-22", 2)).toBe("2026-12-28");
    expect(addWorkingDays("2026-12-30", 1)).toBe("2027-01-04");
    expect(addWorkingDays("2027-03-24", 1)).toBe("2027-03-30");
  });

  it("skips a desk's own closed days", () => {
    expect(addWorkingDays("2026-11-25", 1, ["2026-11-26", "2026-11-27"])).toBe("2026-11-30");
  });

  it("adding and counting agree, from every day of three years", () => {
    for (let day = "2026-01-01"; day < "2029-01-01"; day = addDays(day, 1)) {
      const then = addWorkingDays(day, 3);
      expect(isWorkingDay(then)).toBe(true);
      expect(workingDaysBetween(day, then)).toBe(3);
      expect(workingDaysBetween(day, addDays(then, -1))).toBe(2);
    }
  });
});
