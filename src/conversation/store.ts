import type { Entry, Row } from "../flow/log.ts";
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

/** What the one row of `conversations` says: of whom, how to get back in, or that it is gone. */
export type Kept =
  | { readonly identity: Identity; readonly links: readonly Link[] }
  | { readonly tombstone: Tombstone };

interface ConversationRow extends Record<string, SqlStorageValue> {
  version: number;
  id: string;
  secret_hash: string;
  lang: string;
  flow: string | null;
  partner: string | null;
  began_at: number;
  is_saved: number;
  now_code_hash: string | null;
  now_code_until: number | null;
  later_code_hash: string | null;
  receipt: string | null;
  gone_at: number | null;
}
interface TurnRow extends Record<string, SqlStorageValue> {
  turn: number;
  at: number;
  input: string;
  entry: string;
  shown: string;
}
/** The only SQL of a conversation: named statements over its tables. Callers hold the transaction where there is more than one. */
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
    const isMade = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'conversations'";
    if (this.#sql.exec(isMade).toArray().length === 0) return null;
    let row = this.#row();
    const { version } = row;
    if (version < this.#migrations.length) {
      this.#storage.transactionSync(() => {
        this.#migrate(version);
        this.#sql.exec("UPDATE conversations SET version = ?", this.#migrations.length);
      });
      row = this.#row();
    }
    const { receipt, gone_at: goneAt } = row;
    if (receipt !== null && goneAt !== null) return { tombstone: { receipt, goneAt } };
    return { identity: identityOf(row), links: linksOf(row) };
  }
  #row(): ConversationRow {
    return this.#sql.exec<ConversationRow>("SELECT * FROM conversations").one();
  }
  #migrate(from: number): void {
    for (const statements of this.#migrations.slice(from)) this.#sql.exec(statements);
  }
  /** Makes the tables, and the row of a conversation that begins. */
  begin(one: Identity): void {
    this.#migrate(0);
    this.#sql.exec(
      `INSERT INTO conversations (version, id, secret_hash, lang, flow, partner, began_at, is_saved)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      this.#migrations.length,
      one.id,
      one.secretHash,
      one.lang,
      one.flow,
      one.partner,
      one.beganAt,
      one.isSaved ? 1 : 0,
    );
  }
  /** Somebody came back in: the secret is a new one, and a link for *now* is used up. */
  enter(secretHash: string, by: LinkKind): void {
    this.#sql.exec(
      by === "now"
        ? "UPDATE conversations SET secret_hash = ?, now_code_hash = NULL, now_code_until = NULL"
        : "UPDATE conversations SET secret_hash = ?",
      secretHash,
    );
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

  /** One of a kind: a newer one takes the place of the older. */
  setLink({ kind, codeHash, expiresAt }: Link): void {
    if (kind === "later") this.#sql.exec("UPDATE conversations SET later_code_hash = ?", codeHash);
    else
      this.#sql.exec(
        "UPDATE conversations SET now_code_hash = ?, now_code_until = ?",
        codeHash,
        expiresAt,
      );
  }
  dropLinks(): void {
    this.#sql.exec(
      "UPDATE conversations SET now_code_hash = NULL, now_code_until = NULL, later_code_hash = NULL",
    );
  }

  /** Erases all a person left, and leaves the one row that says so. */
  bury(tombstone: Tombstone): void {
    this.#sql.exec("DELETE FROM turns");
    this.#sql.exec("DELETE FROM conversations");
    this.#sql.exec(
      "INSERT INTO conversations (version, receipt, gone_at) VALUES (?, ?, ?)",
      this.#migrations.length,
      tombstone.receipt,
      tombstone.goneAt,
    );
  }
}

const identityOf = (row: ConversationRow): Identity => ({
  id: row.id,
  secretHash: row.secret_hash,
  lang: row.lang,
  flow: row.flow,
  partner: row.partner,
  beganAt: row.began_at,
  isSaved: row.is_saved === 1,
});

function linksOf(row: ConversationRow): Link[] {
  const links: Link[] = [];
  if (row.now_code_hash !== null)
    links.push({ kind: "now", codeHash: row.now_code_hash, expiresAt: row.now_code_until });
  if (row.later_code_hash !== null)
    links.push({ kind: "later", codeHash: row.later_code_hash, expiresAt: null });
  return links;
}
