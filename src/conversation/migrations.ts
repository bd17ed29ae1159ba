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
