import { DurableObject } from "cloudflare:workers";
import { type CaseKey, type DeskCalls, IndexRow } from "../protocol/case.ts";

/** A desk's index of the cases it has. The rows are versions: an older one never replaces a newer. */
export class Desk extends DurableObject<Env> implements DeskCalls {
  async receive(row: IndexRow): Promise<void> {
    const { home, number, revision } = IndexRow.parse(row);
    this.#tables();
    this.ctx.storage.sql.exec(
      `INSERT INTO cases (home, number, revision, row) VALUES (?, ?, ?, ?)
       ON CONFLICT (home, number) DO UPDATE SET revision = excluded.revision, row = excluded.row
       WHERE excluded.revision > cases.revision`,
      home,
      number,
      revision,
      JSON.stringify(row),
    );
  }
  async expect(expected: CaseKey): Promise<void> {
    this.#tables();
    this.ctx.storage.sql.exec(
      "INSERT INTO cases (home, number, revision, row) VALUES (?, ?, -1, NULL) ON CONFLICT DO NOTHING",
      expected.home,
      expected.number,
    );
  }
  async drop(dropped: CaseKey & { readonly revision: number }): Promise<void> {
    this.#tables();
    this.ctx.storage.sql.exec(
      `INSERT INTO cases (home, number, revision, row) VALUES (?, ?, ?, NULL)
       ON CONFLICT (home, number) DO UPDATE SET revision = excluded.revision, row = NULL
       WHERE excluded.revision >= cases.revision`,
      dropped.home,
      dropped.number,
      dropped.revision,
    );
  }
  async remind(row: IndexRow): Promise<void> {
    await this.receive(row);
  }
  #tables(): void {
    this.ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS cases (
         home TEXT NOT NULL, number TEXT NOT NULL, revision INTEGER NOT NULL, row TEXT,
         PRIMARY KEY (home, number)
       ) STRICT`,
    );
  }
}
