import { migrate, schemaVersion } from "../lib/migrate.ts";
import type { CaseKey, IndexRow } from "../protocol/case.ts";
import { type AuditEntry, type AuditRow, BEGINNING, chain } from "./audit.ts";
import { migrations } from "./migrations.ts";

/** Times are ms since epoch. */
export interface StoredCase {
  /** The number as addresses at this desk write it. */
  readonly reference: string;
  readonly receivedAt: number;
  readonly endedAt: number | null;
  /** The ISO day after which the desk is to be told that nobody has taken it; null: not, or told already. */
  readonly remindAfter: string | null;
  readonly row: IndexRow;
}
/** On its way here, or its mail on the way to the desk. */
export interface Undelivered {
  readonly number: string;
  readonly since: number;
}
export interface Expected extends CaseKey {
  readonly since: number;
  readonly attempts: number;
  readonly dueAt: number;
}
export interface Note {
  readonly at: number;
  readonly who: string;
  readonly text: string;
}
export interface SignInLink {
  readonly id: string;
  readonly mail: string;
  readonly browserHash: string;
  readonly expiresAt: number;
}
export interface StoredSession {
  readonly secretHash: string;
  readonly mail: string;
  readonly browserHash: string;
  readonly expiresAt: number;
}
/** A mail to be sent. Its words and addresses are made when it is sent, from the configuration as it is then. */
export type LetterKind = "sign-in" | "case" | "remind" | "news" | "undelivered";
export interface Outgoing {
  readonly id: number;
  readonly kind: LetterKind;
  /** What it is about: sent once for each. */
  readonly about: string;
  readonly reference: string | null;
  readonly since: number;
  readonly attempts: number;
}

type Row<T extends string> = Record<T, SqlStorageValue>;
interface CaseRow extends Row<string> {
  reference: string;
  received_at: number;
  ended_at: number | null;
  remind_after: string | null;
  row: string;
}
interface ExpectedRow extends Row<string> {
  home: string;
  number: string;
  since: number;
  attempts: number;
  due_at: number;
}
interface AccessRow extends Row<string> {
  mail: string;
  browser_hash: string;
  expires_at: number;
}
interface OutgoingRow extends Row<string> {
  id: number;
  kind: string;
  about: string;
  reference: string | null;
  since: number;
  attempts: number;
}
interface AuditTableRow extends Row<string> {
  seq: number;
  at: number;
  who: string;
  did: string;
  number: string | null;
  hash: string;
}

/** The only SQL of a desk: named statements over its tables. Callers hold the transaction. */
export class Store {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }
  exists(): boolean {
    return schemaVersion(this.#sql) !== null;
  }
  isCurrent(): boolean {
    return schemaVersion(this.#sql) === migrations.length;
  }
  migrate(): void {
    migrate(this.#sql, migrations);
  }

  cases(): StoredCase[] {
    return this.#sql
      .exec<CaseRow>("SELECT * FROM cases ORDER BY received_at, reference")
      .toArray()
      .map(caseOf);
  }
  case(reference: string): StoredCase | null {
    const [row] = this.#sql
      .exec<CaseRow>("SELECT * FROM cases WHERE reference = ?", reference)
      .toArray();
    return row ? caseOf(row) : null;
  }
  caseOf({ home, number }: CaseKey): StoredCase | null {
    const [row] = this.#sql
      .exec<CaseRow>("SELECT * FROM cases WHERE home = ? AND number = ?", home, number)
      .toArray();
    return row ? caseOf(row) : null;
  }
  keep({ reference, receivedAt, endedAt, remindAfter, row }: StoredCase): void {
    this.#sql.exec(
      `INSERT INTO cases (reference, home, number, revision, received_at, ended_at, remind_after, row)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (reference) DO UPDATE SET revision = excluded.revision, ended_at = excluded.ended_at,
         remind_after = excluded.remind_after, row = excluded.row`,
      reference,
      row.home,
      row.number,
      row.revision,
      receivedAt,
      endedAt,
      remindAfter,
      JSON.stringify(row),
    );
  }
  /** Cases whose day to remind after lies before an ISO day. */
  toRemind(today: string): StoredCase[] {
    return this.#sql
      .exec<CaseRow>("SELECT * FROM cases WHERE remind_after < ? ORDER BY remind_after", today)
      .toArray()
      .map(caseOf);
  }
  /** The earliest day to remind after, or null. */
  nextRemindAfter(): string | null {
    return this.#sql
      .exec<{ day: string | null }>(
        "SELECT min(remind_after) AS day FROM cases WHERE remind_after IS NOT NULL",
      )
      .one().day;
  }
  reminded(reference: string): void {
    this.#sql.exec("UPDATE cases SET remind_after = NULL WHERE reference = ?", reference);
  }
  /** Forgets a case with its notes and mails; only that rows up to this revision are past is remembered. */
  drop({ home, number, revision }: CaseKey & { readonly revision: number }, at: number): void {
    this.#sql.exec("DELETE FROM cases WHERE home = ? AND number = ?", home, number);
    this.#sql.exec(
      `INSERT INTO dropped (home, number, revision, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (home, number) DO UPDATE SET revision = max(revision, excluded.revision), at = excluded.at`,
      home,
      number,
      revision,
      at,
    );
  }
  /** The newest revision that was dropped, or -1. */
  droppedAt({ home, number }: CaseKey): number {
    const [row] = this.#sql
      .exec<{ revision: number }>(
        "SELECT revision FROM dropped WHERE home = ? AND number = ?",
        home,
        number,
      )
      .toArray();
    return row?.revision ?? -1;
  }

  dueExpected(now: number): Expected[] {
    return this.#sql
      .exec<ExpectedRow>("SELECT * FROM expected WHERE due_at <= ? ORDER BY due_at", now)
      .toArray()
      .map((row) => ({
        home: row.home,
        number: row.number,
        since: row.since,
        attempts: row.attempts,
        dueAt: row.due_at,
      }));
  }
  nextExpected(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT min(due_at) AS at FROM expected").one().at;
  }
  expect({ home, number, since, attempts, dueAt }: Expected): void {
    this.#sql.exec(
      `INSERT INTO expected (home, number, since, attempts, due_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (home, number) DO UPDATE SET attempts = excluded.attempts, due_at = excluded.due_at`,
      home,
      number,
      since,
      attempts,
      dueAt,
    );
  }
  expectNoLonger({ home, number }: CaseKey): void {
    this.#sql.exec("DELETE FROM expected WHERE home = ? AND number = ?", home, number);
  }

  notes(reference: string): Note[] {
    return this.#sql
      .exec<{ at: number; who: string; text: string }>(
        "SELECT at, who, text FROM notes WHERE reference = ? ORDER BY id",
        reference,
      )
      .toArray();
  }
  note(reference: string, key: string, { at, who, text }: Note): void {
    this.#sql.exec(
      "INSERT INTO notes (reference, key, at, who, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
      reference,
      key,
      at,
      who,
      text,
    );
  }

  linksAlive(mail: string, now: number): number {
    return this.#sql
      .exec<{ count: number }>(
        "SELECT count(*) AS count FROM sign_in_links WHERE mail = ? AND expires_at > ?",
        mail,
        now,
      )
      .one().count;
  }
  addLink({ id, mail, browserHash, expiresAt }: SignInLink): void {
    this.#sql.exec(
      "INSERT INTO sign_in_links (id, mail, browser_hash, expires_at) VALUES (?, ?, ?, ?)",
      id,
      mail,
      browserHash,
      expiresAt,
    );
  }
  link(id: string): SignInLink | null {
    const [row] = this.#sql
      .exec<AccessRow>("SELECT * FROM sign_in_links WHERE id = ?", id)
      .toArray();
    return row
      ? { id, mail: row.mail, browserHash: row.browser_hash, expiresAt: row.expires_at }
      : null;
  }
  dropLink(id: string): void {
    this.#sql.exec("DELETE FROM sign_in_links WHERE id = ?", id);
  }
  addSession({ secretHash, mail, browserHash, expiresAt }: StoredSession): void {
    this.#sql.exec(
      "INSERT INTO sessions (secret_hash, mail, browser_hash, expires_at) VALUES (?, ?, ?, ?)",
      secretHash,
      mail,
      browserHash,
      expiresAt,
    );
  }
  session(secretHash: string): StoredSession | null {
    const [row] = this.#sql
      .exec<AccessRow>("SELECT * FROM sessions WHERE secret_hash = ?", secretHash)
      .toArray();
    return row
      ? { secretHash, mail: row.mail, browserHash: row.browser_hash, expiresAt: row.expires_at }
      : null;
  }
  dropSession(secretHash: string): void {
    this.#sql.exec("DELETE FROM sessions WHERE secret_hash = ?", secretHash);
  }
  /** Links and sessions that are over. */
  dropExpired(now: number): void {
    this.#sql.exec("DELETE FROM sign_in_links WHERE expires_at <= ?", now);
    this.#sql.exec("DELETE FROM sessions WHERE expires_at <= ?", now);
  }
  /** The end of the link or session that ends first, or null. */
  nextExpiry(): number | null {
    return this.#sql
      .exec<{ at: number | null }>(
        `SELECT min(expires_at) AS at FROM
           (SELECT expires_at FROM sign_in_links UNION ALL SELECT expires_at FROM sessions)`,
      )
      .one().at;
  }

  /** Puts a mail out, once for what it is about. Whether it is new. */
  putOut(letter: Omit<Outgoing, "id" | "attempts">): boolean {
    const { kind, about, reference, since } = letter;
    return (
      this.#sql.exec(
        `INSERT INTO outbox (kind, about, reference, since, attempts, due_at) VALUES (?, ?, ?, ?, 0, ?)
         ON CONFLICT (kind, about) DO NOTHING`,
        kind,
        about,
        reference,
        since,
        since,
      ).rowsWritten > 0
    );
  }
  dueLetters(now: number): Outgoing[] {
    return this.#sql
      .exec<OutgoingRow>(
        "SELECT * FROM outbox WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT 20",
        now,
      )
      .toArray()
      .map(outgoingOf);
  }
  nextLetter(): number | null {
    return this.#sql
      .exec<{ at: number | null }>("SELECT min(due_at) AS at FROM outbox WHERE due_at IS NOT NULL")
      .one().at;
  }
  tried(id: number, attempts: number, dueAt: number): void {
    this.#sql.exec("UPDATE outbox SET attempts = ?, due_at = ? WHERE id = ?", attempts, dueAt, id);
  }
  sent(id: number, at: number): void {
    this.#sql.exec(
      "UPDATE outbox SET sent_at = ?, due_at = NULL, failed = NULL WHERE id = ?",
      at,
      id,
    );
  }
  /** Says with which code a mail failed. */
  failed(id: number, code: string): void {
    this.#sql.exec("UPDATE outbox SET failed = ? WHERE id = ?", code, id);
  }
  dropLetter(id: number): void {
    this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
  }
  /** What has waited longest, or null: everything has arrived. */
  oldestUndelivered(): Undelivered | null {
    const [oldest] = this.#sql
      .exec<{ number: string; since: number }>(
        `SELECT number, since FROM expected
         UNION ALL
         SELECT number, since FROM outbox JOIN cases USING (reference) WHERE due_at IS NOT NULL
         ORDER BY since LIMIT 1`,
      )
      .toArray();
    return oldest ?? null;
  }

  audit({ at, who, did, number }: AuditEntry): void {
    const last = this.#lastLine();
    const seq = last.seq + 1;
    this.#sql.exec(
      "INSERT INTO audit (seq, at, who, did, number, hash) VALUES (?, ?, ?, ?, ?, ?)",
      seq,
      at,
      who,
      did,
      number,
      chain(last.hash, seq, { at, who, did, number }),
    );
  }
  auditRows(): AuditRow[] {
    return this.#sql
      .exec<AuditTableRow>("SELECT * FROM audit ORDER BY seq")
      .toArray()
      .map(({ seq, at, who, did, number, hash }) => ({ seq, at, who, did, number, hash }));
  }
  /** The hash the first line that is left follows. */
  auditBeginning(): { readonly seq: number; readonly hash: string } {
    const [row] = this.#sql
      .exec<{ seq: number; hash: string }>("SELECT seq, hash FROM audit_beginnings")
      .toArray();
    return row ?? { seq: 0, hash: BEGINNING };
  }
  /** Lets go of lines before a moment; the chain begins where they ended. */
  dropAuditBefore(before: number): void {
    const [last] = this.#sql
      .exec<{ seq: number; hash: string }>(
        "SELECT seq, hash FROM audit WHERE at < ? ORDER BY at DESC, seq DESC LIMIT 1",
        before,
      )
      .toArray();
    if (!last) return;
    this.#sql.exec("DELETE FROM audit WHERE seq <= ?", last.seq);
    this.#sql.exec(
      `INSERT INTO audit_beginnings (id, seq, hash) VALUES (1, ?, ?)
       ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
      last.seq,
      last.hash,
    );
  }
  /** When something here is to be forgotten: an old line, the trace of a dropped case, a case that is over. */
  oldest(): {
    readonly audit: number | null;
    readonly dropped: number | null;
    readonly ended: number | null;
    readonly told: number | null;
  } {
    return this.#sql
      .exec<{
        audit: number | null;
        dropped: number | null;
        ended: number | null;
        told: number | null;
      }>(
        `SELECT (SELECT min(at) FROM audit) AS audit, (SELECT min(at) FROM dropped) AS dropped,
                (SELECT min(ended_at) FROM cases WHERE ended_at IS NOT NULL) AS ended,
                (SELECT min(sent_at) FROM outbox WHERE reference IS NULL) AS told`,
      )
      .one();
  }
  forgetDroppedBefore(before: number): void {
    this.#sql.exec("DELETE FROM dropped WHERE at < ?", before);
  }
  /** What the operator was told is told once a day: after that the row has served. */
  forgetToldBefore(before: number): void {
    this.#sql.exec("DELETE FROM outbox WHERE reference IS NULL AND sent_at < ?", before);
  }
  endedBefore(before: number): StoredCase[] {
    return this.#sql
      .exec<CaseRow>("SELECT * FROM cases WHERE ended_at < ?", before)
      .toArray()
      .map(caseOf);
  }
  #lastLine(): { readonly seq: number; readonly hash: string } {
    const [row] = this.#sql
      .exec<{ seq: number; hash: string }>("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
      .toArray();
    return row ?? this.auditBeginning();
  }
}

const caseOf = ({ reference, received_at, ended_at, remind_after, row }: CaseRow): StoredCase => ({
  reference,
  receivedAt: received_at,
  endedAt: ended_at,
  remindAfter: remind_after,
  // Written by `keep` above and by nothing else.
  row: JSON.parse(row) as IndexRow,
});
const outgoingOf = ({ id, kind, about, reference, since, attempts }: OutgoingRow): Outgoing => ({
  id,
  kind: kind as LetterKind,
  about,
  reference,
  since,
  attempts,
});
