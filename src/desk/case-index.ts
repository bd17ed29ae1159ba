import { addDays, DAY_MS, dayAt, startOfDay } from "../lib/clock.ts";
import { isOpen, isUntaken } from "../protocol/case-life.ts";
import type { CaseKey, IndexRow } from "../protocol/case.ts";
import { DESK_RETENTION } from "./retention.ts";
import type { Store, StoredCase } from "./store.ts";

/** Longer than the day for which the operator was told something. */
const TOLD_DAYS = 2;

/**
 * A desk's list of the cases it has: newer rows replace older ones, what is dropped does not come back, and each
 * thing the desk must hear of is put out once. Callers hold the transaction.
 */
export class CaseIndex {
  readonly #store: Store;
  readonly #desk: string;

  constructor(store: Store, desk: string) {
    this.#store = store;
    this.#desk = desk;
  }

  /** Takes a row of this desk, unless a newer one has been here. Its first one is mailed, and what the founder did. */
  take(row: IndexRow): void {
    const store = this.#store;
    if (row.desk !== this.#desk) return;
    store.expectNoLonger(row);
    const known = store.caseOf(row);
    if (row.revision <= Math.max(store.droppedAt(row), known?.row.revision ?? -1)) return;
    const now = Date.now();
    const reference = known?.reference ?? this.#referenceFor(row.number);
    const endedAt = isOpen(row.state) ? null : (known?.endedAt ?? now);
    const remindAfter = isUntaken(row.state) ? row.due : null;
    store.keep({ reference, receivedAt: known?.receivedAt ?? now, endedAt, remindAfter, row });
    if (!known) {
      store.audit({ at: now, who: "system", did: "received", number: row.number });
      store.putOut({ kind: "case", about: reference, reference, since: now });
    } else if (isNews(known.row, row)) {
      store.putOut({ kind: "news", about: `${reference}.${row.revision}`, reference, since: now });
    }
  }
  drop(dropped: CaseKey & { readonly revision: number }): void {
    const store = this.#store;
    const known = store.caseOf(dropped);
    store.expectNoLonger(dropped);
    if (known && known.row.revision > dropped.revision) return;
    const at = Date.now();
    store.drop(dropped, at);
    if (known) store.audit({ at, who: "system", did: "dropped", number: dropped.number });
  }
  /** The number, made different where another home has drawn the same. */
  #referenceFor(number: string): string {
    for (let more = 1; ; more++) {
      const reference = more === 1 ? number : `${number}-${more}`;
      if (!this.#store.case(reference)) return reference;
    }
  }

  /** Reminds of every case nobody took by its day: the home does so too, and a reminder goes out once. */
  remindOverdue(now: number): void {
    for (const one of this.#store.toRemind(dayAt(now))) {
      this.remind(one, one.remindAfter);
      this.#store.reminded(one.reference);
    }
  }
  /** `missed`: the day by which somebody should have taken it. */
  remind({ reference, row }: StoredCase, missed: string | null): void {
    if (!isUntaken(row.state)) return;
    const about = `${reference}.${missed ?? ""}`;
    this.#store.putOut({ kind: "remind", about, reference, since: Date.now() });
  }
  forget(now: number): void {
    const { auditDays, rowDaysAfterEnd } = DESK_RETENTION;
    this.#store.dropExpired(now);
    this.#store.dropAuditBefore(now - auditDays * DAY_MS);
    this.#store.forgetToldBefore(now - TOLD_DAYS * DAY_MS);
    this.#store.forgetDroppedBefore(now - rowDaysAfterEnd * DAY_MS);
    for (const { row } of this.#store.endedBefore(now - rowDaysAfterEnd * DAY_MS)) this.drop(row);
  }

  /** When there is next something to do at this desk, ms since epoch; null: nothing is left. */
  nextAt(): number | null {
    const store = this.#store;
    const { auditDays, rowDaysAfterEnd } = DESK_RETENTION;
    const { audit, dropped, ended, told } = store.oldest();
    const after = (at: number | null, days: number): number | null =>
      at === null ? null : at + days * DAY_MS + 1;
    const due = [
      store.nextLetter(),
      store.nextExpected(),
      store.nextExpiry(),
      after(audit, auditDays),
      after(dropped, rowDaysAfterEnd),
      after(ended, rowDaysAfterEnd),
      after(told, TOLD_DAYS),
      this.#nextOverdue(),
    ].filter((at) => at !== null);
    return due.length === 0 ? null : Math.min(...due);
  }
  /** The end of the next day on which somebody should have taken a case. */
  #nextOverdue(): number | null {
    const day = this.#store.nextRemindAfter();
    return day === null ? null : startOfDay(addDays(day, 1));
  }
}

/** Whether the desk should look again: the founder has answered, agreed or said no, or has withdrawn. */
const isNews = (before: IndexRow, now: IndexRow): boolean =>
  (before.waiting !== null && now.waiting === null && isOpen(now.state)) ||
  (before.state !== "withdrawn" && now.state === "withdrawn");
