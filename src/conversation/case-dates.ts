import { addDays, DAY_MS, dayAt, startOfDay } from "../lib/clock.ts";
import { addWorkingDays } from "../lib/working-days.ts";
import { isOpen, isUntaken } from "../protocol/case-life.ts";
import type { NextDate } from "../protocol/case-view.ts";
import type { Case, Desks } from "./case.ts";
import { PROMISE, RETENTION } from "./retention.ts";

/** The moment an ISO day is over. */
const endOfDay = (day: string): number => startOfDay(addDays(day, 1));
export const isDayOver = (now: number, day: string): boolean => now >= endOfDay(day);

/** The day by which something must have happened, counted from another. */
export function dueFrom(
  one: Pick<Case, "state" | "desk" | "arrivedAt">,
  from: string,
  desks: Desks,
): string | null {
  const closed = desks.closedDays(one.desk);
  if (isUntaken(one.state)) return addWorkingDays(from, PROMISE.reminderWorkingDays, closed);
  const promise = desks.promise(one.desk);
  if (one.state !== "accepted" || promise === null) return null;
  const promised = addWorkingDays(dayAt(one.arrivedAt), promise, closed);
  return promised > from ? promised : addWorkingDays(from, PROMISE.reminderWorkingDays, closed);
}

/** The day on which a case nobody takes is given up. */
export const expiryDayOf = (one: Case, desks: Desks): string =>
  addWorkingDays(dayAt(one.arrivedAt), RETENTION.untakenWorkingDays, desks.closedDays(one.desk));

/** When a case is gone for good, ms since epoch: so long after its end, or when its erasure is due. */
export const goneAt = ({ eraseBy, endedAt }: Pick<Case, "eraseBy" | "endedAt">): number =>
  Math.min(
    eraseBy ?? Infinity,
    endedAt === null ? Infinity : endedAt + RETENTION.caseDays * DAY_MS,
  );

/** When the clock has something to do with a case, ms since epoch, or null. A day is over when the next one begins. */
export function deadlineOf(one: Case, desks: Desks): number | null {
  const at = Math.min(
    goneAt(one),
    isOpen(one.state) && one.due !== null ? endOfDay(one.due) : Infinity,
    isUntaken(one.state) ? endOfDay(expiryDayOf(one, desks)) : Infinity,
  );
  return at === Infinity ? null : at;
}

/** What is promised next, for the receipt. */
export function nextDateOf(one: Case, desks: Desks): NextDate {
  if (one.endedAt !== null) return { kind: "erasure", day: dayAt(goneAt(one)) };
  if (one.due === null) return { kind: "none", day: null };
  return {
    kind: isUntaken(one.state) ? "reminder" : desks.promise(one.desk) === null ? "none" : "answer",
    day: one.due,
  };
}
