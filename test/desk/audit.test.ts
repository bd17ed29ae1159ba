import { runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BEGINNING, chain, firstBroken } from "../../src/desk/audit.ts";
import { DeskBrowser, deskObject } from "../support/advisor.ts";
import { FakeHomes } from "../support/fake-homes.ts";
import { Mailbox } from "../support/mailbox.ts";
import { scaled, SEED } from "../support/scale.ts";
import { tablesOf } from "../support/api.ts";

let homes: FakeHomes;
beforeEach(() => {
  Mailbox.open();
  homes = FakeHomes.install();
});
afterEach(async () => {
  for (const { row } of homes.homes.values())
    await deskObject(row.desk).drop({ ...row, revision: row.revision + 100 });
});

interface Row {
  readonly seq: number;
  readonly at: number;
  readonly who: string;
  readonly did: string;
  readonly number: string | null;
  readonly hash: string;
}
/** A chain as a desk writes it. */
function lines(count: number): Row[] {
  const rows: Row[] = [];
  for (let seq = 1; seq <= count; seq++) {
    const entry = {
      at: seq * 1000,
      who: `en${seq % 3}@c4.example`,
      did: "opened",
      number: "H-2345-67",
    };
    rows.push({ ...entry, seq, hash: chain(rows.at(-1)?.hash ?? BEGINNING, seq, entry) });
  }
  return rows;
}
const begin = { seq: 0, hash: BEGINNING };

const RUNS = scaled(1000);
it(`a line that is changed, removed, put in or moved is found (${RUNS} times)`, () => {
  const rows = lines(40);
  expect(firstBroken(begin, rows)).toBeNull();
  for (let run = 0; run < RUNS; run++) {
    const at = (run * 7919 + SEED) % 39;
    const row = rows[at] as Row;
    const other = rows[at + 1] as Row;
    const tampered = [
      rows.with(at, { ...row, who: "somebody@else.example" }),
      rows.with(at, { ...row, at: row.at + 1 }),
      rows.with(at, { ...row, did: "noted" }),
      rows.with(at, { ...row, number: null }),
      rows.with(at, { ...row, hash: "0".repeat(64) }),
      rows.toSpliced(at, 1),
      rows.toSpliced(at, 0, row),
      rows.with(at, other).with(at + 1, row),
      rows.with(at, {
        ...row,
        who: "x",
        hash: chain(rows[at - 1]?.hash ?? BEGINNING, row.seq, { ...row, who: "x" }),
      }),
    ][run % 9] as Row[];
    expect(firstBroken(begin, tampered), `${run % 9} at ${at}`).not.toBeNull();
  }
});

it("says who did what at the desk, to admins, and tells of a changed line; nothing of what a case says", async () => {
  const mailbox = Mailbox.open();
  const handler = await new DeskBrowser().signIn("en@hip.example", mailbox);
  const admin = await new DeskBrowser().signIn("admin@hip.example", mailbox);
  const home = homes.send("hip");
  await deskObject("hip").receive(homes.change(home, { state: "received" }));
  const base = `/desk/sag/${home.row.number}`;
  await handler.post(`${base}/aabn`);
  await handler.post(`${base}/tag`);
  await handler.post(`${base}/note`, { text: "hemmelig note" });
  await handler.post("/desk/sager.csv");
  expect((await handler.get("/desk/log")).status).toBe(403);

  const { audit = [] } = await tablesOf(deskObject("hip") as never);
  expect(audit.map(({ who, did }) => `${String(who)} ${String(did)}`)).toEqual([
    "en@hip.example link-asked",
    "en@hip.example signed-in",
    "admin@hip.example link-asked",
    "admin@hip.example signed-in",
    "system received",
    "en@hip.example opened",
    "en@hip.example accept",
    "en@hip.example noted",
    "en@hip.example exported",
  ]);
  for (const secret of [...Object.values(home.words), "hemmelig"])
    expect(JSON.stringify(audit)).not.toContain(secret);

  expect((await admin.get("/desk/log")).html).toContain("Alle linjer hænger sammen");
  await runInDurableObject(deskObject("hip"), (_, { storage }) => {
    storage.sql.exec("UPDATE audit SET who = 'admin@hip.example' WHERE did = 'opened'");
  });
  expect((await admin.get("/desk/log")).html).toContain("Kæden er brudt ved linje 6");
});

it("who opened a case is told to its home, every time and once per press", async () => {
  const mailbox = Mailbox.open();
  const handler = await new DeskBrowser().signIn("to@hip.example", mailbox);
  const home = homes.send("hip");
  await deskObject("hip").receive(homes.change(home, { state: "received" }));
  const key = "k".repeat(22);
  for (let i = 0; i < 3; i++) await handler.post(`/desk/sag/${home.row.number}/aabn`, { key });
  await handler.post(`/desk/sag/${home.row.number}/aabn`);
  expect(home.opened).toEqual(["to@hip.example", "to@hip.example"]);
});
