/**
 * Append only; never change one that has been released. Two tables and few columns: the first answer of everybody
 * makes them, and that is what takes longest. `conversations` has one row: the version of these tables, and what is
 * kept of the whole, which is read and written whole: `Kept` of store.ts as JSON.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE conversations (
     version INTEGER NOT NULL,
     record TEXT NOT NULL
   ) STRICT;
   CREATE TABLE turns (
     turn INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     input TEXT NOT NULL,
     entry TEXT NOT NULL,
     shown TEXT NOT NULL
   ) STRICT;`,
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
