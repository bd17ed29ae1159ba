import type { Entry, Row } from "../flow/log.ts";
import { hasTable } from "../lib/migrate.ts";
import type { LinkKind } from "../protocol/turn.ts";
import { migrations } from "./migrations.ts";

/** Times are ms since epoch. */
export interface Identity {
  readonly id: string;
  readonly secretHash: string;
  readonly lang: string;
  readonly flow: string | null;
  readonly partner: string | null;
  readonly beganAt: number;
  readonly isSaved: boolean;
}
export interface StoredTurn extends Row {
  readonly at: number;
  /** The cleaned input as JSON: the same turn sent twice is told by it. */
  readonly input: string;
}
export interface Link {
  readonly codeHash: string;
  readonly kind: LinkKind;
  /** null: as long as the conversation. */
  readonly expiresAt: number | null;
}
export interface Tombstone {
  readonly receipt: string;
  readonly goneAt: number;
}

/** What is kept of the whole: who it is and how to get back in, or that it is gone. */
export type Kept =
  | { readonly identity: Identity; readonly links: readonly Link[] }
  | { readonly tombstone: Tombstone };

interface TurnRow extends Record<string, SqlStorageValue> {
  turn: number;
  at: number;
  input: string;
  entry: string;
  shown: string;
}
/**
 * The only SQL of a conversation: named statements over its tables. Callers hold the transaction where there is more
 * than one.
 */
export class Store {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  readonly #migrations: readonly string[];

  constructor(storage: DurableObjectStorage, all = migrations) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.#migrations = all;
  }
  /** Brings older tables up to date first. null: no tables at all, as in a conversation that never took a turn. */
  read(): Kept | null {
    if (!hasTable(this.#sql, "conversations")) return null;
    const { version, record } = this.#row();
    if (version === this.#migrations.length) return record;
    this.#storage.transactionSync(() => {
      this.#migrate(version);
      this.#sql.exec("UPDATE conversations SET version = ?", this.#migrations.length);
    });
    return this.#row().record;
  }
  #row(): { readonly version: number; readonly record: Kept } {
    const { version, record } = this.#sql
      .exec<{ version: number; record: string }>("SELECT version, record FROM conversations")
      .one();
    // Written by `begin` and `put` below and by nothing else.
    return { version, record: JSON.parse(record) as Kept };
  }
  #migrate(from: number): void {
    for (const statements of this.#migrations.slice(from)) this.#sql.exec(statements);
  }
  /** Makes the tables, and the row of a conversation that begins. */
  begin(kept: Kept): void {
    this.#migrate(0);
    this.#sql.exec(
      "INSERT INTO conversations (version, record) VALUES (?, ?)",
      this.#migrations.length,
      JSON.stringify(kept),
    );
  }
  put(kept: Kept): void {
    this.#sql.exec("UPDATE conversations SET record = ?", JSON.stringify(kept));
  }
  /** Erases all a person left, but for the row that says so. */
  bury(tombstone: Tombstone): void {
    this.#sql.exec("DELETE FROM turns");
    this.put({ tombstone });
  }

  turns(): StoredTurn[] {
    return this.#sql
      .exec<TurnRow>("SELECT turn, at, input, entry, shown FROM turns ORDER BY turn")
      .toArray()
      .map((row) => ({
        turn: row.turn,
        at: row.at,
        input: row.input,
        // Written by `append` below and by nothing else.
        entry: JSON.parse(row.entry) as Entry,
        shown: JSON.parse(row.shown) as string[],
      }));
  }
  append(turn: StoredTurn): void {
    this.#sql.exec(
      "INSERT INTO turns (turn, at, input, entry, shown) VALUES (?, ?, ?, ?, ?)",
      turn.turn,
      turn.at,
      turn.input,
      JSON.stringify(turn.entry),
      JSON.stringify(turn.shown),
    );
  }
}
