import { describe, expect, it } from "vitest";
import { begun, type Case, type Desks, happen } from "../../src/conversation/case.ts";
import { deadlineOf, expiryDayOf, nextDateOf } from "../../src/conversation/case-dates.ts";
import { PROMISE, RETENTION } from "../../src/conversation/retention.ts";
import { addDays, DAY_MS, dayAt, HOUR_MS, startOfDay } from "../../src/lib/clock.ts";
import { addWorkingDays, isWorkingDay } from "../../src/lib/working-days.ts";
import { consentTo, draftFor, somebody } from "../support/handoff.ts";

const CLOSED: { readonly [desk: string]: readonly string[] } = {
  c4: [],
  hip: ["2026-12-28", "2026-12-29", "2027-03-24"],
};
const desks = (promise: number | null = null): Desks => ({
  receives: new Set(["c4", "hip"]),
  closedDays: (desk) => CLOSED[desk] ?? [],
  promise: () => promise,
});

function caseAt(desk: string, now: number, promise: number | null = null): Case {
  return begun(
    {
      number: "H-2222-22",
      turn: 1,
      lang: "da",
      desk,
      topic: "start",
      theme: "Tema",
      draft: draftFor(desk),
      lines: [],
      contact: somebody(),
      consents: [consentTo(desk)],
      mails: true,
      receiptHash: "r",
      stopHash: "s",
      stopCode: "c",
      demonstration: false,
    },
    now,
    desks(promise),
  );
}

/** Days around Christmas, Easter, Whitsun, the changes of the clock and year's end, at three times of the day. */
const STARTS = [
  "2026-12-18",
  "2027-03-19",
  "2027-05-03",
  "2026-10-22",
  "2027-12-20",
  "2027-06-02",
].flatMap((from) => Array.from({ length: 14 }, (_, i) => addDays(from, i)));
const CASES = STARTS.flatMap((day) =>
  [0, 11, 23].map((hour) => ({ day, at: startOfDay(day) + hour * HOUR_MS + 59 * 60_000 })),
).slice(0, 252);

/** The same days counted one by one, without what the code counts with. */
function countedFrom(day: string, count: number, closed: readonly string[]): string {
  let at = day;
  let seen = 0;
  while (seen < count) {
    at = new Date(Date.parse(`${at}T12:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
    if (isWorkingDay(at) && !closed.includes(at)) seen += 1;
  }
  return at;
}

it("tries 250 moments", () => expect(CASES.length).toBeGreaterThanOrEqual(250));

describe.each(["c4", "hip"])("at %s", (desk) => {
  const closed = CLOSED[desk] ?? [];

  it("reminds when the third working day is over, not a millisecond before", () => {
    for (const { day, at } of CASES) {
      const one = caseAt(desk, at);
      const due = countedFrom(day, PROMISE.reminderWorkingDays, closed);
      expect(one.due, day).toBe(due);
      expect(nextDateOf(one, desks())).toEqual({ kind: "reminder", day: due });
      const over = startOfDay(addDays(due, 1));
      expect(deadlineOf(one, desks())).toBe(over);
      expect(dayAt(over - 1)).toBe(due);
      expect(happen(one, { what: "remind" }, over - 1, desks())).toBeNull();
      for (const moment of [over, over + 1]) {
        const reminded = happen(one, { what: "remind" }, moment, desks());
        expect(reminded?.step).toMatchObject({ what: "remind", detail: due });
        expect(reminded?.case.due).toBe(
          countedFrom(dayAt(moment), PROMISE.reminderWorkingDays, closed),
        );
      }
    }
  });

  it("gives up when the sixtieth working day is over", () => {
    for (const { day, at } of CASES) {
      const one = caseAt(desk, at);
      const last = countedFrom(day, RETENTION.untakenWorkingDays, closed);
      expect(expiryDayOf(one, desks())).toBe(last);
      const over = startOfDay(addDays(last, 1));
      expect(happen(one, { what: "expire" }, over - 1, desks())).toBeNull();
      for (const moment of [over, over + 1]) {
        const expired = happen(one, { what: "expire" }, moment, desks());
        expect(expired?.case).toMatchObject({ state: "expired", endedAt: moment, due: null });
        const gone = moment + RETENTION.caseDays * DAY_MS;
        expect(expired && deadlineOf(expired.case, desks())).toBe(gone);
      }
    }
  });

  it("holds a desk to the day it has promised", () => {
    const promise = 5;
    const by = { desk, person: "p", shown: "p", role: "handler" } as const;
    for (const { day, at } of CASES) {
      const taken = happen(
        caseAt(desk, at, promise),
        { what: "act", by, action: { do: "accept" } },
        at + 1,
        desks(promise),
      );
      if (!taken) throw new Error("not taken");
      const due = countedFrom(day, promise, closed);
      expect(taken.case.due).toBe(due);
      expect(nextDateOf(taken.case, desks(promise))).toEqual({ kind: "answer", day: due });
      const over = startOfDay(addDays(due, 1));
      expect(happen(taken.case, { what: "remind" }, over - 1, desks(promise))).toBeNull();
      expect(happen(taken.case, { what: "remind" }, over, desks(promise))?.step.what).toBe(
        "missed",
      );
      // Who has taken a case is not relieved of it by the clock.
      const late = startOfDay(addDays(addWorkingDays(day, 400), 1));
      expect(happen(taken.case, { what: "expire" }, late, desks(promise))).toBeNull();
    }
  });
});

it("without a promise a case that is taken has no day, and the receipt says so", () => {
  const at = startOfDay("2026-11-25") + 9 * HOUR_MS;
  const by = { desk: "c4", person: "p", shown: "p", role: "handler" } as const;
  const taken = happen(
    caseAt("c4", at),
    { what: "act", by, action: { do: "accept" } },
    at,
    desks(),
  );
  expect(taken && nextDateOf(taken.case, desks())).toEqual({ kind: "none", day: null });
  expect(taken && deadlineOf(taken.case, desks())).toBeNull();
});
