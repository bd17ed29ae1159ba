/**
 * Brings an object's tables up to date: each migration in order, once, in the caller's transaction. The version
 * stands in a row, since `PRAGMA user_version` is refused in an object. Migrations are only ever appended. `versions`
 * names the table they are counted in: tables that are made at another time than the rest have one of their own.
 */
export function migrate(
  sql: SqlStorage,
  migrations: readonly string[],
  versions = "schema_versions",
): void {
  sql.exec(`CREATE TABLE IF NOT EXISTS ${versions} (version INTEGER PRIMARY KEY) STRICT`);
  const at = schemaVersion(sql, versions) ?? 0;
  migrations.slice(at).forEach((statements, index) => {
    sql.exec(statements);
    sql.exec(`INSERT INTO ${versions} (version) VALUES (?)`, at + index + 1);
  });
}

/** Writes nothing. */
export const hasTable = (sql: SqlStorage, table: string): boolean =>
  sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", table).toArray()
    .length > 0;

/** The version of an object's tables, or null: it has none. Writes nothing. */
export function schemaVersion(sql: SqlStorage, versions = "schema_versions"): number | null {
  if (!hasTable(sql, versions)) return null;
  const row = sql
    .exec<{ version: number | null }>(`SELECT max(version) AS version FROM ${versions}`)
    .one();
  return row.version ?? 0;
}
