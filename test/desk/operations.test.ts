import { createExecutionContext, env } from "cloudflare:test";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Operations } from "../../src/desk/operations.ts";
import { deskObject, runDue } from "../support/advisor.ts";
import { tablesOf } from "../support/api.ts";
import { FakeHomes } from "../support/fake-homes.ts";
import { Mailbox } from "../support/mailbox.ts";

let homes: FakeHomes;
const operations = new Operations(createExecutionContext(), env);
beforeEach(() => {
  Mailbox.open();
  homes = FakeHomes.install();
});
afterEach(async () => {
  for (const { row } of homes.homes.values())
    await deskObject(row.desk).drop({ ...row, revision: row.revision + 100 });
});
const numbersAt = async (desk: string): Promise<unknown[]> =>
  ((await tablesOf(deskObject(desk) as never))["cases"] ?? []).map(({ number }) => number);

it("a desk taken back to before an erasure lets go again of what was erased or passed on since", async () => {
  const [kept, erased, passed, down] = [1, 2, 3, 4].map(() => homes.send("c4"));
  if (!kept || !erased || !passed || !down) throw new Error("no homes");
  for (const home of [kept, erased, passed, down])
    await deskObject("c4").receive(homes.change(home, { state: "received" }));
  await runDue("c4");
  // As a restored index is: it holds what its homes no longer do.
  homes.homes.delete(erased.row.home);
  homes.change(passed, { desk: "hip" });
  homes.change(kept, { state: "accepted" });
  homes.down = (home) => (home === down.row.home ? new Error("down") : null);
  expect(await operations.reconcileDesk("c4")).toEqual({ kept: 1, dropped: 2, unreachable: 1 });
  expect(await numbersAt("c4")).toEqual(expect.arrayContaining([kept.row.number, down.row.number]));
  expect(await numbersAt("c4")).not.toEqual(expect.arrayContaining([erased.row.number]));
  expect(await numbersAt("c4")).not.toEqual(expect.arrayContaining([passed.row.number]));
});

it("a case that comes back to a desk later is taken, though its trace was dropped before", async () => {
  const home = homes.send("c4");
  await deskObject("c4").receive(homes.change(home, { state: "received" }));
  homes.change(home, { desk: "hip" });
  await operations.reconcileDesk("c4");
  await deskObject("c4").receive(homes.change(home, { desk: "c4", state: "sent" }));
  expect(await numbersAt("c4")).toContain(home.row.number);
});

it("exports who did what at every desk, and nothing a case says", async () => {
  const home = homes.send("hip");
  await deskObject("hip").receive(homes.change(home, { state: "received" }));
  const audits = await operations.audits();
  expect(Object.keys(audits)).toEqual(["c4", "hip", "jobcenter"]);
  expect(audits["hip"]?.broken).toBeNull();
  expect(JSON.stringify(audits)).toContain(home.row.number);
  for (const said of Object.values(home.words)) expect(JSON.stringify(audits)).not.toContain(said);
});

it("touches no desk that is none, and says aloud that nothing can be restored here", async () => {
  await expect(operations.reconcileDesk("dodo")).rejects.toThrow("no such desk");
  await expect(operations.restoreDesk("dodo", Date.now())).rejects.toThrow("no such desk");
  // Local runtimes keep no earlier states; that it works is seen in production only.
  await expect(operations.restoreDesk("c4", Date.now() - 1000)).rejects.toThrow();
});
