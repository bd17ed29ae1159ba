import { migrate, schemaVersion } from "../lib/migrate.ts";
import type { CaseStep } from "../protocol/case-view.ts";
import type { Case } from "./case.ts";
import { caseMigrations } from "./migrations.ts";

const VERSIONS = "case_schema_versions";

/** Something to be sent, until it is. Times are ms since epoch. */
export interface Outgoing {
  /** One of a kind per case and target: a newer one takes its place in the queue. */
  readonly id: string;
  readonly kind: "index" | "drop" | "remind" | "founder" | "operator" | "count";
  readonly number: string;
  /** A desk's id; "" for mail to people. */
  readonly target: string;
  readonly payload: string;
  /** What it says is as old as this revision: news made while it was on its way is sent again. */
  readonly revision: number;
  readonly since: number;
  readonly attempts: number;
  readonly dueAt: number;
}
interface OutgoingRow extends Record<string, SqlStorageValue> {
  id: string;
  kind: string;
  number: string;
  target: string;
  payload: string;
  revision: number;
  since: number;
  attempts: number;
  due_at: number;
}

const asOutgoing = ({ due_at, kind, ...row }: OutgoingRow): Outgoing => ({
  ...row,
  kind: kind as Outgoing["kind"],
  dueAt: due_at,
});

/** The only SQL of a conversation's cases: named statements over their tables. Callers hold the transaction. */
export class CaseStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The tables as they must be, made or migrated where they are not. Only ever before something is written. */
  #tables(): SqlStorage {
    if (schemaVersion(this.#sql, VERSIONS) !== caseMigrations.length)
      migrate(this.#sql, caseMigrations, VERSIONS);
    return this.#sql;
  }
  /** What a query finds: nothing where there are no tables yet. */
  #find<R extends Record<string, SqlStorageValue>>(
    query: string,
    ...bindings: SqlStorageValue[]
  ): R[] {
    if (schemaVersion(this.#sql, VERSIONS) === null) return [];
    return this.#tables()
      .exec<R>(query, ...bindings)
      .toArray();
  }

  cases(): Case[] {
    return this.#find<{ record: string }>("SELECT record FROM cases ORDER BY made_at, number").map(
      ({ record }) => JSON.parse(record) as Case,
    );
  }
  put(one: Case): void {
    this.#tables().exec(
      `INSERT INTO cases (number, made_at, record) VALUES (?, ?, ?)
       ON CONFLICT (number) DO UPDATE SET record = excluded.record`,
      one.number,
      one.sentAt,
      JSON.stringify(one),
    );
  }
  /** Nothing of the case stays but the word to its desk that it is gone. */
  erase(number: string): void {
    this.#tables().exec("DELETE FROM cases WHERE number = ?", number);
    this.#tables().exec("DELETE FROM case_steps WHERE number = ?", number);
    this.#tables().exec(
      "DELETE FROM outbox WHERE number = ? AND kind NOT IN ('drop', 'count')",
      number,
    );
  }

  steps(number: string): CaseStep[] {
    return this.#find<{ step: string }>(
      "SELECT step FROM case_steps WHERE number = ? ORDER BY id",
      number,
    ).map(({ step }) => JSON.parse(step) as CaseStep);
  }
  hasStep(number: string, key: string): boolean {
    const query = "SELECT 1 FROM case_steps WHERE number = ? AND key = ?";
    return this.#find(query, number, key).length > 0;
  }
  addStep(number: string, key: string, step: CaseStep): void {
    this.#tables().exec(
      "INSERT INTO case_steps (number, key, step) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      number,
      key,
      JSON.stringify(step),
    );
  }

  outbox(): Outgoing[] {
    return this.#find<OutgoingRow>("SELECT * FROM outbox ORDER BY due_at, id").map(asOutgoing);
  }
  /** Queues something. What waits already is tried at once as well, and keeps how long it has waited. */
  queue(one: Omit<Outgoing, "attempts" | "since">, now: number): void {
    this.#tables().exec(
      `INSERT INTO outbox (id, kind, number, target, payload, revision, since, attempts, due_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
       ON CONFLICT (id) DO UPDATE SET payload = excluded.payload, revision = excluded.revision,
         due_at = min(due_at, excluded.due_at)`,
      one.id,
      one.kind,
      one.number,
      one.target,
      one.payload,
      one.revision,
      now,
      one.dueAt,
    );
  }
  /** Counts a try before it is made, and sets the next one. */
  claim(id: string, attempts: number, dueAt: number): void {
    this.#tables().exec(
      "UPDATE outbox SET attempts = ?, due_at = ? WHERE id = ?",
      attempts,
      dueAt,
      id,
    );
  }
  /** Done, unless there is news since. */
  done(id: string, revision: number): void {
    this.#tables().exec("DELETE FROM outbox WHERE id = ? AND revision = ?", id, revision);
  }
  cancel(id: string): void {
    this.#tables().exec("DELETE FROM outbox WHERE id = ?", id);
  }
}
