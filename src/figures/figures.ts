import { DurableObject } from "cloudflare:workers";
import { DAY_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import { migrate, schemaVersion } from "../lib/migrate.ts";
import { Counting } from "../protocol/figures.ts";

/** Append only; never change one that has been released. */
const migrations: readonly string[] = [
  `CREATE TABLE counters (name TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT;
   CREATE TABLE counted (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
   CREATE INDEX counted_by_time ON counted (at);`,
];
/** A counting may be sent again for as long as its sender tries; after that its key is forgotten. */
export const COUNTED_DAYS = 40;

/** The counters of one year, and nothing else: an object by the year's number. */
export class Figures extends DurableObject<Env> {
  /** Counts once per key, however often it is sent. Durable when it returns. */
  async add(counting: Counting): Promise<void> {
    const { key, names } = Counting.parse(counting);
    const now = Date.now();
    const { sql } = this.ctx.storage;
    this.ctx.storage.transactionSync(() => {
      migrate(sql, migrations);
      const isNew =
        sql.exec("INSERT INTO counted (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING", key, now)
          .rowsWritten > 0;
      if (!isNew) return;
      for (const name of names) {
        sql.exec(
          "INSERT INTO counters (name, total) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET total = total + 1",
          name,
        );
      }
    });
    if ((await this.ctx.storage.getAlarm()) === null)
      await this.ctx.storage.setAlarm(now + COUNTED_DAYS * DAY_MS + 1);
  }
  /** All totals by name. Writes nothing. */
  totals(): Record<string, number> {
    const { sql } = this.ctx.storage;
    if (schemaVersion(sql) === null) return {};
    const rows = sql.exec<{ name: string; total: number }>("SELECT name, total FROM counters");
    return Object.fromEntries(rows.toArray().map(({ name, total }) => [name, total]));
  }
  /** Forgets keys; a total stays, since nobody is in it. */
  override async alarm(): Promise<void> {
    const now = Date.now();
    await this.ctx.storage.setAlarm(now + DAY_MS);
    try {
      const { sql } = this.ctx.storage;
      sql.exec("DELETE FROM counted WHERE at < ?", now - COUNTED_DAYS * DAY_MS);
      const { at } = sql.exec<{ at: number | null }>("SELECT min(at) AS at FROM counted").one();
      if (at === null) await this.ctx.storage.deleteAlarm();
      else await this.ctx.storage.setAlarm(at + COUNTED_DAYS * DAY_MS + 1);
    } catch (error) {
      log("alarm_failed", { object: "figures", name: errorName(error) });
    }
  }
}
