/** Append only; never change one that has been released. */
export const migrations: readonly string[] = [
  `CREATE TABLE conversations (
     id TEXT PRIMARY KEY,
     secret_hash TEXT NOT NULL,
     lang TEXT NOT NULL,
     flow TEXT,
     partner TEXT,
     began_at INTEGER NOT NULL,
     is_saved INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE turns (
     turn INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     input TEXT NOT NULL,
     entry TEXT NOT NULL,
     shown TEXT NOT NULL
   ) STRICT;
   CREATE TABLE links (
     code_hash TEXT PRIMARY KEY,
     kind TEXT NOT NULL,
     expires_at INTEGER
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE tombstones (
     receipt TEXT PRIMARY KEY,
     gone_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;`,
];

/** The tables of its cases, made with the first of them: most conversations end without one. Append only too. */
export const caseMigrations: readonly string[] = [
  // A case is read and written whole; `record` is `Case` of case.ts as JSON.
  `CREATE TABLE cases (
     number TEXT PRIMARY KEY,
     made_at INTEGER NOT NULL,
     record TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE case_steps (
     id INTEGER PRIMARY KEY,
     number TEXT NOT NULL,
     key TEXT NOT NULL,
     step TEXT NOT NULL,
     UNIQUE (number, key)
   ) STRICT;
   CREATE TABLE outbox (
     id TEXT PRIMARY KEY,
     kind TEXT NOT NULL,
     number TEXT NOT NULL,
     target TEXT NOT NULL,
     payload TEXT NOT NULL,
     revision INTEGER NOT NULL,
     since INTEGER NOT NULL,
     attempts INTEGER NOT NULL,
     due_at INTEGER NOT NULL
   ) STRICT;`,
];
