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
  // What is due is asked for after every action: each question reads one row, however full the tables are.
  `ALTER TABLE cases ADD COLUMN remind_after TEXT;
   UPDATE cases SET remind_after = json_extract(row, '$.due')
     WHERE json_extract(row, '$.state') IN ('sent', 'received', 'opened');
   CREATE INDEX cases_to_remind ON cases (remind_after) WHERE remind_after IS NOT NULL;
   CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
   CREATE INDEX dropped_by_time ON dropped (at);
   CREATE INDEX expected_by_due ON expected (due_at);
   CREATE INDEX outbox_by_case ON outbox (reference);
   CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
   CREATE INDEX outbox_told ON outbox (sent_at) WHERE reference IS NULL;
   CREATE INDEX audit_by_time ON audit (at);`,
];
