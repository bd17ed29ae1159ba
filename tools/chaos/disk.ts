import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Kept } from "../../src/conversation/store.ts";
import { type AuditRow, BEGINNING, firstBroken } from "../../src/desk/audit.ts";

/** What a conversation has on disk. */
export interface HomeTables {
  /** The case each of its handoffs made, in order. */
  readonly handoffs: readonly string[];
  readonly cases: readonly {
    readonly number: string;
    readonly desk: string;
    readonly state: string;
    readonly mail: string;
  }[];
  /** What it has still to send. */
  readonly owed: number;
}
/** What a desk has on disk. */
export interface DeskTables {
  readonly rows: readonly { readonly home: string; readonly number: string }[];
  /** How many mails of a new case are written down for a row, by `home number`, and how many of them as sent. */
  readonly letters: ReadonlyMap<string, { readonly made: number; readonly sent: number }>;
  readonly expected: number;
  readonly isAuditWhole: boolean;
  /** How often a number was written down as received. */
  readonly received: ReadonlyMap<string, number>;
}

function tablesIn<T>(file: string, read: (all: (query: string) => unknown[]) => T): T {
  const database = new DatabaseSync(file);
  try {
    return read((query) => database.prepare(query).all());
  } finally {
    database.close();
  }
}
const has = (all: (query: string) => unknown[], table: string): boolean =>
  all(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '${table}'`).length > 0;
const filesIn = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory)
        .filter((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite")
        .map((name) => join(directory, name))
    : [];

/** Every conversation that lies on disk, by its id. The runtime must have ended. */
export function homesIn(directory: string): ReadonlyMap<string, HomeTables> {
  const homes = new Map<string, HomeTables>();
  for (const file of filesIn(directory)) {
    tablesIn(file, (all) => {
      if (!has(all, "conversations")) return;
      const [row] = all("SELECT record FROM conversations") as { record: string }[];
      const kept = JSON.parse(row?.record ?? "{}") as Partial<Extract<Kept, { identity: unknown }>>;
      if (!kept.identity) return;
      const entries = (all("SELECT entry FROM turns ORDER BY turn") as { entry: string }[]).map(
        ({ entry }) => JSON.parse(entry) as { kind: string; number?: string },
      );
      const handoffs = entries.flatMap(({ kind, number }) =>
        kind === "handoff" && number !== undefined ? [number] : [],
      );
      const records = has(all, "cases")
        ? (all("SELECT record FROM cases") as { record: string }[])
        : [];
      const cases = records.map(({ record }) => JSON.parse(record) as HomeTables["cases"][number]);
      const owed = has(all, "outbox") ? all("SELECT id FROM outbox").length : 0;
      homes.set(kept.identity.id, { handoffs, cases, owed });
    });
  }
  return homes;
}

/** Every desk that lies on disk and has had a case, by its id. The runtime must have ended. */
export function desksIn(directory: string): ReadonlyMap<string, DeskTables> {
  const desks = new Map<string, DeskTables>();
  for (const file of filesIn(directory)) {
    tablesIn(file, (all) => {
      if (!has(all, "expected")) return;
      const stored = all("SELECT reference, home, number, row FROM cases") as {
        reference: string;
        home: string;
        number: string;
        row: string;
      }[];
      const [id, ...others] = new Set(
        stored.map(({ row }) => (JSON.parse(row) as { desk: string }).desk),
      );
      if (id === undefined || others.length > 0) throw new Error(`${file} is not one desk's`);
      const letters = all(
        "SELECT reference, count(*) AS made, count(sent_at) AS sent FROM outbox WHERE kind = 'case' GROUP BY reference",
      ) as { reference: string; made: number; sent: number }[];
      const byReference = new Map(letters.map(({ reference, ...counts }) => [reference, counts]));
      const audit = all("SELECT * FROM audit ORDER BY seq") as unknown as AuditRow[];
      const received = new Map<string, number>();
      for (const { did, number } of audit)
        if (did === "received" && number !== null)
          received.set(number, (received.get(number) ?? 0) + 1);
      desks.set(id, {
        rows: stored.map(({ home, number }) => ({ home, number })),
        letters: new Map(
          stored.map(({ reference, home, number }) => [
            `${home} ${number}`,
            byReference.get(reference) ?? { made: 0, sent: 0 },
          ]),
        ),
        expected: all("SELECT 1 FROM expected").length,
        isAuditWhole: firstBroken({ seq: 0, hash: BEGINNING }, audit) === null,
        received,
      });
    });
  }
  return desks;
}
