import { migrate, schemaVersion } from "../lib/migrate.ts";
import type { Lang } from "../protocol/view.ts";
import { migrations } from "./migrations.ts";

/** A question somebody sent to the editors, as they wrote it there. Nothing tells who, when in the day, or where. */
export interface SentQuestion {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly lang: Lang;
  readonly text: string;
}
/** How many questions found no place on a day. */
export interface UnplacedCount {
  readonly day: string;
  readonly lang: Lang;
  readonly unplaced: number;
}
type Row<T> = { [K in keyof T]: SqlStorageValue };

/** The only SQL of the editors' queue. */
export class Store {
  readonly #sql: SqlStorage;
  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  exists(): boolean {
    return schemaVersion(this.#sql) !== null;
  }
  migrate(): void {
    if (schemaVersion(this.#sql) !== migrations.length) migrate(this.#sql, migrations);
  }

  /** The same text twice is one question. */
  add({ id, day, lang, text }: SentQuestion): void {
    this.#sql.exec(
      "INSERT INTO questions (id, day, lang, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      id,
      day,
      lang,
      text,
    );
  }
  remove(id: string): void {
    this.#sql.exec("DELETE FROM questions WHERE id = ?", id);
  }
  count(day: string, lang: Lang): void {
    this.#sql.exec(
      "INSERT INTO counts (day, lang, unplaced) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET unplaced = unplaced + 1",
      day,
      lang,
    );
  }

  /** In an order that tells no time: by day, then by the text itself. */
  questions(): SentQuestion[] {
    return this.#sql
      .exec<Row<SentQuestion>>("SELECT id, day, lang, text FROM questions ORDER BY day DESC, text")
      .toArray()
      .map((row) => ({ ...row, lang: row.lang === "en" ? "en" : "da" }) as SentQuestion);
  }
  counts(): UnplacedCount[] {
    return this.#sql
      .exec<Row<UnplacedCount>>("SELECT day, lang, unplaced FROM counts ORDER BY day DESC, lang")
      .toArray()
      .map((row) => ({ ...row, lang: row.lang === "en" ? "en" : "da" }) as UnplacedCount);
  }
  size(): number {
    return this.#sql.exec<{ size: number }>("SELECT count(*) AS size FROM questions").one().size;
  }
  /** The earliest day anything is of, or null: nothing is kept. */
  earliest(): string | null {
    return this.#sql
      .exec<{ day: string | null }>(
        "SELECT min(day) AS day FROM (SELECT day FROM questions UNION ALL SELECT day FROM counts)",
      )
      .one().day;
  }
  dropBefore(day: string): void {
    this.#sql.exec("DELETE FROM questions WHERE day < ?", day);
    this.#sql.exec("DELETE FROM counts WHERE day < ?", day);
  }
}
