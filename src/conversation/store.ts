import type { Entry, Row } from "../flow/log.ts";
import { migrate, schemaVersion } from "../lib/migrate.ts";
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

interface IdentityRow extends Record<string, SqlStorageValue> {
  id: string;
  secret_hash: string;
  lang: string;
  flow: string | null;
  partner: string | null;
  began_at: number;
  is_saved: number;
}
interface TurnRow extends Record<string, SqlStorageValue> {
  turn: number;
  at: number;
  input: string;
  entry: string;
  shown: string;
}
interface LinkRow extends Record<string, SqlStorageValue> {
  code_hash: string;
  kind: string;
  expires_at: number | null;
}

/** The only SQL of a conversation: named statements over its tables. Callers hold the transaction. */
export class Store {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }
  /** `none`: no tables at all, as in a conversation that never took a turn. */
  schema(): "none" | "old" | "current" {
    const version = schemaVersion(this.#sql);
    if (version === null) return "none";
    return version === migrations.length ? "current" : "old";
  }
  migrate(): void {
    migrate(this.#sql, migrations);
  }

  identity(): Identity | null {
    const [row] = this.#sql.exec<IdentityRow>("SELECT * FROM conversations").toArray();
    if (!row) return null;
    return {
      id: row.id,
      secretHash: row.secret_hash,
      lang: row.lang,
      flow: row.flow,
      partner: row.partner,
      beganAt: row.began_at,
      isSaved: row.is_saved === 1,
    };
  }
  begin(one: Omit<Identity, "isSaved">): void {
    this.#sql.exec(
      `INSERT INTO conversations (id, secret_hash, lang, flow, partner, began_at) VALUES (?, ?, ?, ?, ?, ?)`,
      one.id,
      one.secretHash,
      one.lang,
      one.flow,
      one.partner,
      one.beganAt,
    );
  }
  renewSecret(secretHash: string): void {
    this.#sql.exec("UPDATE conversations SET secret_hash = ?", secretHash);
  }
  save(): void {
    this.#sql.exec("UPDATE conversations SET is_saved = 1");
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

  links(): Link[] {
    return this.#sql
      .exec<LinkRow>("SELECT code_hash, kind, expires_at FROM links")
      .toArray()
      .map((row) => ({
        codeHash: row.code_hash,
        kind: row.kind === "now" ? "now" : "later",
        expiresAt: row.expires_at,
      }));
  }
  addLink(link: Link): void {
    this.#sql.exec(
      "INSERT INTO links (code_hash, kind, expires_at) VALUES (?, ?, ?)",
      link.codeHash,
      link.kind,
      link.expiresAt,
    );
  }
  dropLink(codeHash: string): void {
    this.#sql.exec("DELETE FROM links WHERE code_hash = ?", codeHash);
  }
  dropLinks(kind?: LinkKind): void {
    if (kind === undefined) this.#sql.exec("DELETE FROM links");
    else this.#sql.exec("DELETE FROM links WHERE kind = ?", kind);
  }

  tombstone(): Tombstone | null {
    const [row] = this.#sql
      .exec<{ receipt: string; gone_at: number }>("SELECT receipt, gone_at FROM tombstones")
      .toArray();
    return row ? { receipt: row.receipt, goneAt: row.gone_at } : null;
  }
  /** Erases all a person left, and leaves the one row that says so. */
  bury(tombstone: Tombstone): void {
    for (const table of ["turns", "links", "conversations"]) this.#sql.exec(`DELETE FROM ${table}`);
    this.#sql.exec(
      "INSERT INTO tombstones (receipt, gone_at) VALUES (?, ?)",
      tombstone.receipt,
      tombstone.goneAt,
    );
  }
}
