import { expect, it } from "vitest";
import { addDays, dayAt, startOfDay } from "../../src/lib/clock.ts";

it("a day in Hillerød begins where the day before it ends, the changes of the clock included", () => {
  for (let day = "2024-01-01"; day < "2041-01-01"; day = addDays(day, 1)) {
    const start = startOfDay(day);
    expect(dayAt(start)).toBe(day);
    expect(dayAt(start - 1)).toBe(addDays(day, -1));
  }
});
