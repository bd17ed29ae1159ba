import { env, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CaseIndex } from "../../src/desk/case-index.ts";
import { migrations } from "../../src/desk/migrations.ts";
import { Store } from "../../src/desk/store.ts";
import { addDays, DAY_MS, dayAt, startOfDay } from "../../src/lib/clock.ts";
import { migrate } from "../../src/lib/migrate.ts";
import type { IndexRow } from "../../src/protocol/case.ts";
import { stopClock } from "../support/api.ts";
import { FakeHomes } from "../support/fake-homes.ts";

let clock: ReturnType<typeof stopClock>;
let homes: FakeHomes;
beforeEach(() => {
  clock = stopClock();
  homes = FakeHomes.install();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs in an object that has nothing but its storage, which is left empty. */
const inStorage = (test: (storage: DurableObjectStorage) => void): Promise<void> =>
  runInDurableObject(env.DESK.get(env.DESK.newUniqueId()), async (_, { storage }) => {
    test(storage);
    await storage.deleteAll();
  });
const received = (due: string | null, state: IndexRow["state"] = "received"): IndexRow =>
  homes.send("c4", { due, state }).row;

/** The same SQL, and how many rows SQLite has read for it. */
class CountedSql {
  read = 0;
  readonly #sql: SqlStorage;
  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }
  exec(query: string, ...bindings: SqlStorageValue[]): unknown {
    const cursor = this.#sql.exec(query, ...bindings);
    const rows = cursor.toArray();
    this.read += cursor.rowsRead;
    return { toArray: () => rows, one: () => rows[0], rowsWritten: cursor.rowsWritten };
  }
}

it("what every action and every alarm asks reads as many rows with 1,000 cases as with 10", () =>
  inStorage((storage) => {
    const { sql } = storage;
    const store = new Store(sql);
    store.migrate();
    const due = addDays(dayAt(Date.now()), 3);
    /** Fills up to so many cases, a third of them over, a third dropped, all of them mailed; then acts. */
    const readWith = (cases: number): number[] => {
      const index = new CaseIndex(store, "c4");
      for (let i = 0; i < cases; i++) {
        const row = received(due, i % 3 === 0 ? "closed" : "received");
        index.take(row);
        if (i % 3 === 1) index.drop(row);
      }
      sql.exec("UPDATE outbox SET sent_at = ?, due_at = NULL", Date.now());
      const counted = new CountedSql(sql);
      const busy = new CaseIndex(new Store(counted as unknown as SqlStorage), "c4");
      // Last in every index, each time: a row in their midst is read with the one after it.
      const row = { ...received(due), home: `${"f".repeat(29)}${cases}`, number: `Z-${cases}` };
      return [
        () => busy.take(row),
        () => busy.nextAt(),
        () => busy.remindOverdue(Date.now()),
        () => busy.forget(Date.now()),
        () => busy.drop(row),
      ].map((act) => {
        counted.read = 0;
        act();
        return counted.read;
      });
    };
    const few = readWith(10);
    expect(few.every((rows) => rows > 0 && rows < 20)).toBe(true);
    expect(readWith(990)).toEqual(few);
  }));

it("the day of every case nobody has taken is waited for, and each is reminded of once", () =>
  inStorage((storage) => {
    const store = new Store(storage.sql);
    store.migrate();
    const index = new CaseIndex(store, "c4");
    const today = dayAt(Date.now());
    const [soon, later] = [addDays(today, 1), addDays(today, 2)];
    for (const row of [received(later), received(soon), received(null)]) index.take(row);
    for (const state of ["accepted", "answered", "closed"] as const)
      index.take(received(today, state));
    const reminders = (): unknown[] =>
      storage.sql.exec("SELECT about FROM outbox WHERE kind = 'remind'").toArray();
    for (const letter of store.dueLetters(Date.now())) store.sent(letter.id, Date.now());
    for (const [done, day] of [soon, later].entries()) {
      const over = startOfDay(addDays(day, 1));
      expect(index.nextAt()).toBe(over);
      clock.at(over - 1);
      index.remindOverdue(Date.now());
      expect(reminders()).toHaveLength(done);
      clock.at(over);
      for (let alarms = 0; alarms < 3; alarms++) index.remindOverdue(Date.now());
      expect(reminders()).toHaveLength(done + 1);
      for (const letter of store.dueLetters(Date.now())) store.sent(letter.id, Date.now());
    }
    expect(index.nextAt()).toBeGreaterThan(Date.now() + 20 * DAY_MS);
  }));

it("an index from before its days were kept gets them when it is migrated", () =>
  inStorage((storage) => {
    const { sql } = storage;
    migrate(sql, migrations.slice(0, 1));
    const rows = (["sent", "received", "opened", "accepted", "answered", "closed"] as const).map(
      (state) => received("2026-12-01", state),
    );
    for (const row of [...rows, received(null)])
      sql.exec(
        "INSERT INTO cases (reference, home, number, revision, received_at, row) VALUES (?, ?, ?, 1, 0, ?)",
        row.number,
        row.home,
        row.number,
        JSON.stringify(row),
      );
    const store = new Store(sql);
    expect(store.isCurrent()).toBe(false);
    store.migrate();
    expect(store.isCurrent()).toBe(true);
    const kept = store
      .toRemind("2026-12-02")
      .map(({ row, remindAfter }) => [row.state, remindAfter]);
    expect(kept.toSorted()).toEqual([
      ["opened", "2026-12-01"],
      ["received", "2026-12-01"],
      ["sent", "2026-12-01"],
    ]);
    expect(store.toRemind("2026-12-01")).toEqual([]);
  }));
