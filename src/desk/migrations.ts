/** Append only; never change one that has been released. */
export const migrations: readonly string[] = [
  // `reference` is the number as addresses at this desk write it: two homes may have drawn the same number.
  `CREATE TABLE cases (
     reference TEXT PRIMARY KEY,
     home TEXT NOT NULL,
     number TEXT NOT NULL,
     revision INTEGER NOT NULL,
     received_at INTEGER NOT NULL,
     ended_at INTEGER,
     row TEXT NOT NULL,
     UNIQUE (home, number)
   ) STRICT;
   CREATE INDEX cases_by_time ON cases (received_at);
   CREATE TABLE dropped (
     home TEXT NOT NULL,
     number TEXT NOT NULL,
     revision INTEGER NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (home, number)
   ) STRICT;
   CREATE TABLE expected (
     home TEXT NOT NULL,
     number TEXT NOT NULL,
     since INTEGER NOT NULL,
     attempts INTEGER NOT NULL,
     due_at INTEGER NOT NULL,
     PRIMARY KEY (home, number)
   ) STRICT;
   CREATE TABLE notes (
     id INTEGER PRIMARY KEY,
     reference TEXT NOT NULL REFERENCES cases (reference) ON DELETE CASCADE,
     key TEXT NOT NULL UNIQUE,
     at INTEGER NOT NULL,
     who TEXT NOT NULL,
     text TEXT NOT NULL
   ) STRICT;
   CREATE INDEX notes_by_case ON notes (reference);
   CREATE TABLE sign_in_links (
     id TEXT PRIMARY KEY,
     mail TEXT NOT NULL,
     browser_hash TEXT NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE sessions (
     secret_hash TEXT PRIMARY KEY,
     mail TEXT NOT NULL,
     browser_hash TEXT NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE outbox (
     id INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     about TEXT NOT NULL,
     reference TEXT REFERENCES cases (reference) ON DELETE CASCADE,
     since INTEGER NOT NULL,
     attempts INTEGER NOT NULL,
     due_at INTEGER,
     sent_at INTEGER,
     failed TEXT,
     UNIQUE (kind, about)
   ) STRICT;
   CREATE TABLE audit (
     seq INTEGER PRIMARY KEY,
     at INTEGER NOT NULL,
     who TEXT NOT NULL,
     did TEXT NOT NULL,
     number TEXT,
     hash TEXT NOT NULL
   ) STRICT;
   CREATE TABLE audit_beginnings (
     id INTEGER PRIMARY KEY CHECK (id = 1),
     seq INTEGER NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;`,
];
