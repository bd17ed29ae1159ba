/** Append only; never change one that has been released. */
export const migrations: readonly string[] = [
  `CREATE TABLE questions (
     id TEXT PRIMARY KEY,
     -- The day alone: a time of day could tell whose it is.
     day TEXT NOT NULL,
     lang TEXT NOT NULL,
     text TEXT NOT NULL,
     UNIQUE (lang, text)
   ) STRICT;
   CREATE TABLE counts (
     day TEXT NOT NULL,
     lang TEXT NOT NULL,
     unplaced INTEGER NOT NULL,
     PRIMARY KEY (day, lang)
   ) STRICT;`,
];
