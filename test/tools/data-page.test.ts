import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DESK_RETENTION } from "../../src/desk/retention.ts";
import { RETENTION } from "../../src/conversation/retention.ts";

const page = readFileSync("docs/data.md", "utf8");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("demo/"))
  .map((path) => readFileSync(join("src", path), "utf8"))
  .join("\n");

it("docs/data.md lists every table, and no other", () => {
  const tables = new Set(
    [
      ...sources.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?(?!IF\b)(\w+)/g),
      // The tables that hold a version are named where they are asked for.
      ...sources.matchAll(/versions = "(\w+)"/gi),
    ].map((match) => match[1] ?? ""),
  );
  const keys = new Set(
    [...sources.matchAll(/\.kv\.put\(\s*(?:"([\w-]+)"|`([\w-]+)\$|([A-Z]+))/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? "",
    ),
  );
  expect(tables.size).toBeGreaterThan(12);
  const listed = new Set([...page.matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1] ?? ""));
  expect([...tables].filter((table) => !listed.has(table))).toEqual([]);
  expect(keys.size).toBeGreaterThan(0);
  const known = new Set([...tables, "conversation", "counts", "keys-handoff"]);
  const cookies = [...listed].filter((name) => name.startsWith("__Host-"));
  expect([...listed].filter((name) => !known.has(name) && !cookies.includes(name))).toEqual([]);
  expect(cookies).toHaveLength(3);
});

it("says the lifetimes the alarms are made from", () => {
  const { idleDays, savedDays, caseDays, eraseAfterHandoffDays, goneRowDays } = RETENTION;
  expect(page).toContain(`${idleDays} days after the last turn, ${savedDays} after "Gem"`);
  expect(page).toContain(`${caseDays} days after it was closed, withdrawn or expired`);
  expect(page).toContain(`at the latest ${eraseAfterHandoffDays} days |`);
  expect(page).toContain(`${goneRowDays} days, then the object is empty`);
  expect(page).toContain(`${RETENTION.contactHours} hours after the newest`);
  expect(page).toContain(`| ${DESK_RETENTION.auditDays} days |`);
});
