import {
  createExecutionContext,
  createScheduledController,
  env,
  runInDurableObject,
  waitOnExecutionContext,
} from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DELAYS_MS } from "../../src/delivery/schedule.ts";
import { DESK_LIMITS, DESK_RETENTION } from "../../src/desk/retention.ts";
import worker from "../../src/index.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/lib/clock.ts";
import { deskObject, passAt, runDue } from "../support/advisor.ts";
import { listenToConsole, stopClock, tablesOf } from "../support/api.ts";
import { dayIn, type FakeHome, FakeHomes } from "../support/fake-homes.ts";
import { Mailbox, mailError } from "../support/mailbox.ts";
import { scaled } from "../support/scale.ts";

let clock: ReturnType<typeof stopClock>;
let mailbox: Mailbox;
let homes: FakeHomes;
let heard: ReturnType<typeof listenToConsole>;
beforeEach(() => {
  heard = listenToConsole();
  clock = stopClock();
  mailbox = Mailbox.open();
  homes = FakeHomes.install();
});
afterEach(async () => {
  for (const { row } of homes.homes.values())
    await deskObject(row.desk).drop({ ...row, revision: row.revision + 100 });
  heard.stop();
  vi.useRealTimers();
});

const PULL_MS = DESK_LIMITS.pullMinutes * MINUTE_MS;
const OPERATOR = "drift@indgang.test";
const receive = (home: FakeHome): Promise<void> =>
  deskObject(home.row.desk).receive(homes.change(home, { state: "received" }));
const tables = (desk: string): ReturnType<typeof tablesOf> => tablesOf(deskObject(desk) as never);
const numbers = async (desk: string): Promise<unknown[]> =>
  ((await tables(desk))["cases"] ?? []).map((row) => row["number"]);
const pass = (desk: string, ms: number): Promise<void> => passAt(desk, ms, clock.at);
const watch = async (): Promise<void> => {
  const context = createExecutionContext();
  await worker.scheduled(createScheduledController({ scheduledTime: new Date(Date.now()) }), env);
  await waitOnExecutionContext(context);
};

describe("a case comes to its desk", () => {
  it("and is mailed once, however often the home says so", async () => {
    const home = homes.send("c4");
    for (let i = 0; i < 5; i++) await deskObject("c4").receive(home.row);
    await runDue("c4");
    await receive(home);
    await runDue("c4");
    expect(mailbox.to("vagt@c4.test")).toHaveLength(1);
    const [mail] = mailbox.sent;
    expect(mail?.subject).toBe(`Ny henvendelse ${home.row.number}`);
    expect(mail?.text).toContain(home.row.number);
    for (const said of Object.values(home.words)) expect(JSON.stringify(mail)).not.toContain(said);
  });
  it("in our words where the desk wants them, never in theirs", async () => {
    const home = homes.send("jobcenter");
    await receive(home);
    await runDue("jobcenter");
    const said = JSON.stringify(mailbox.to("vagt@jobcenter.test"));
    const { scripted, own, name, mail, phone, times } = home.words;
    expect(said).toContain(scripted);
    for (const secret of [own, name, mail, phone, times]) expect(said).not.toContain(secret);
  });
  it("and an older row never replaces a newer one, nor brings back what was dropped", async () => {
    const home = homes.send("c4");
    const old = home.row;
    await receive(home);
    await deskObject("c4").receive(old);
    const [row] = (await tables("c4"))["cases"] ?? [];
    expect(JSON.parse(String(row?.["row"]))).toMatchObject({ state: "received" });
    await deskObject("c4").drop(homes.change(home, { desk: "hip", state: "sent" }));
    await deskObject("c4").receive({ ...home.row, desk: "c4", revision: home.row.revision - 1 });
    expect(await numbers("c4")).not.toContain(home.row.number);
  });
  it("even where two homes have drawn the same number", async () => {
    const one = homes.send("c4");
    const two = homes.send("c4", { number: one.row.number });
    await receive(one);
    await receive(two);
    const cases = ((await tables("c4"))["cases"] ?? []).filter(
      (row) => row["number"] === one.row.number,
    );
    expect(cases.map((row) => row["reference"])).toEqual([one.row.number, `${one.row.number}-2`]);
  });
});

describe("a home whose own chain is severed", () => {
  it.each([-1, 0, 1])("is asked after 15 minutes, and not before (%i ms)", async (off) => {
    const home = homes.send("c4");
    await deskObject("c4").expect({ home: home.row.home, number: home.row.number });
    clock.pass(PULL_MS + off);
    await runDue("c4");
    expect((await numbers("c4")).includes(home.row.number)).toBe(off >= 0);
    expect(mailbox.to("vagt@c4.test")).toHaveLength(off >= 0 ? 1 : 0);
  });
  it("seven throws of the desk's own alarm end nothing: each arms it again first", async () => {
    const home = homes.send("c4");
    await deskObject("c4").expect({ home: home.row.home, number: home.row.number });
    let throws = 0;
    homes.down = () => (throws++ < 7 ? new Error("severed") : null);
    clock.pass(PULL_MS);
    await pass("c4", 76 * HOUR_MS);
    expect(throws).toBe(8);
    expect(await numbers("c4")).toContain(home.row.number);
  });
  it("that has withdrawn or passed it on meanwhile is not asked again", async () => {
    const home = homes.send("c4");
    await deskObject("c4").expect({ home: home.row.home, number: home.row.number });
    homes.change(home, { desk: "hip" });
    clock.pass(PULL_MS);
    await runDue("c4");
    expect((await tables("c4"))["expected"]).toEqual([]);
    expect(mailbox.sent).toEqual([]);
  });
  it("holds up no other case", async () => {
    const [stuck, fine] = [homes.send("c4"), homes.send("c4")];
    for (const { row } of [stuck, fine])
      await deskObject("c4").expect({ home: row.home, number: row.number });
    homes.down = (home) => (home === stuck.row.home ? new Error("down") : null);
    clock.pass(PULL_MS);
    await runDue("c4");
    expect(await numbers("c4")).toEqual([fine.row.number]);
  });
});

describe("mail that fails", () => {
  const OUTAGES_HOURS = [0.01, 0.1, 1, 3, 8, 20, 40, 74, 76, 100];
  const EACH = scaled(20);
  it.each(OUTAGES_HOURS)(
    `for %f hours is sent when it works again; after 75 hours it is loud (${EACH} cases)`,
    async (hours) => {
      const sent = Array.from({ length: EACH }, () => homes.send("c4"));
      for (const home of sent) await receive(home);
      const until = Date.now() + hours * HOUR_MS;
      mailbox.fails = (mail) =>
        Date.now() < until && !mail.to.includes(OPERATOR)
          ? mailError("E_INTERNAL_SERVER_ERROR")
          : null;
      await runDue("c4");
      // The next try is at most a day away.
      await pass("c4", hours * HOUR_MS + DAY_MS);
      for (const { row } of sent) {
        const got = mailbox.to("vagt@c4.test").filter((mail) => mail.subject.includes(row.number));
        expect(got).toHaveLength(1);
        const told = mailbox.to(OPERATOR).filter((mail) => mail.text.includes(row.number));
        expect(told.length > 0).toBe(hours > 75);
      }
    },
  );
  it("the schedule is 75 hours long", () => {
    expect(DELAYS_MS.reduce((sum, ms) => sum + ms, 0) / HOUR_MS).toBeCloseTo(75.6, 1);
  });
  it.each(["E_RECIPIENT_SUPPRESSED", "E_SENDER_NOT_VERIFIED", "E_VALIDATION_ERROR"])(
    "for good (%s) is told at once, by number only, once a day",
    async (code) => {
      const home = homes.send("c4");
      mailbox.fails = (mail) => (mail.to.includes(OPERATOR) ? null : mailError(code));
      await receive(home);
      await runDue("c4");
      const told = mailbox.to(OPERATOR);
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toContain(home.row.number);
      for (const said of Object.values(home.words))
        expect(JSON.stringify(told)).not.toContain(said);
      await pass("c4", 10 * MINUTE_MS);
      expect(mailbox.to(OPERATOR)).toHaveLength(1);
    },
  );
});

describe("nobody takes it", () => {
  it("by its day: the second address and the operator are told, by number only, once", async () => {
    const home = homes.send("c4", { due: dayIn(1) });
    await receive(home);
    await runDue("c4");
    mailbox.clear();
    await deskObject("c4").remind(homes.change(home, {}));
    await deskObject("c4").remind(homes.change(home, {}));
    await pass("c4", 3 * DAY_MS);
    const told = mailbox.sent.filter((mail) => mail.subject.startsWith("Ingen har taget"));
    expect(told.map((mail) => mail.to)).toEqual([["chef@c4.test", OPERATOR]]);
    for (const said of Object.values(home.words)) expect(JSON.stringify(told)).not.toContain(said);
  });
  it("once for each day that was missed, though the index knows the next one already", async () => {
    const [first, second] = [dayIn(-1), dayIn(30)];
    const home = homes.send("c4", { due: second });
    await receive(home);
    const missed = async (due: string): Promise<number> => {
      await deskObject("c4").remind({ ...home.row, due });
      await runDue("c4");
      return mailbox.to("chef@c4.test").length;
    };
    expect(await missed(first)).toBe(1);
    expect(await missed(first)).toBe(1);
    expect(await missed(second)).toBe(2);
    const [row] = (await tables("c4"))["cases"] ?? [];
    expect(JSON.parse(String(row?.["row"]))).toMatchObject({ due: second });
  });
  it("and the home has forgotten to say so: the desk sees the day go by itself", async () => {
    const home = homes.send("c4", { due: dayIn(1) });
    await receive(home);
    await runDue("c4");
    await pass("c4", 4 * DAY_MS);
    expect(mailbox.to("chef@c4.test")).toHaveLength(1);
  });
  it("but a case that was taken is left in peace", async () => {
    const home = homes.send("c4", { due: dayIn(1) });
    await receive(home);
    await deskObject("c4").receive(homes.change(home, { state: "accepted" }));
    await deskObject("c4").remind(home.row);
    await pass("c4", 4 * DAY_MS);
    expect(mailbox.to("chef@c4.test")).toEqual([]);
  });
});

describe("the watchdog", () => {
  it("says nothing while all is well", async () => {
    await receive(homes.send("c4"));
    await runDue("c4");
    await watch();
    expect(mailbox.to(OPERATOR)).toEqual([]);
  });
  it.each([
    ["expected and not come", false],
    ["come and not mailed", true],
  ])("tells the operator of what is %s, every hour, then every day", async (_, isReceived) => {
    const home = homes.send("c4");
    homes.down = () => new Error("down");
    mailbox.fails = (mail) => (mail.to.includes(OPERATOR) ? null : mailError("E_DELIVERY_FAILED"));
    if (isReceived) await receive(home);
    else await deskObject("c4").expect({ home: home.row.home, number: home.row.number });
    clock.pass(PULL_MS);
    let told = 0;
    for (let hour = 0; hour < 72; hour++) {
      await watch();
      clock.pass(HOUR_MS);
      if (hour === 23) told = mailbox.to(OPERATOR).length;
    }
    expect(told).toBe(24);
    expect(mailbox.to(OPERATOR)).toHaveLength(24 + 2);
    expect(mailbox.to(OPERATOR)[0]?.text).toContain(home.row.number);
  });
  it("fails aloud when the operator cannot be told", async () => {
    const home = homes.send("c4");
    await deskObject("c4").expect({ home: home.row.home, number: home.row.number });
    clock.pass(PULL_MS);
    mailbox.fails = () => mailError("E_RECIPIENT_SUPPRESSED");
    await expect(watch()).rejects.toThrow("could not be told");
  });
});

it("what is over goes after its days, with notes and mails; the audit after a year", async () => {
  const home = homes.send("hip");
  await receive(home);
  await runDue("hip");
  await deskObject("hip").receive(homes.change(home, { state: "closed" }));
  clock.pass(DESK_RETENTION.rowDaysAfterEnd * DAY_MS - 1);
  await runDue("hip");
  expect(await numbers("hip")).toContain(home.row.number);
  clock.pass(2);
  await runDue("hip");
  const { cases, outbox, notes } = await tables("hip");
  expect([cases, outbox, notes]).toEqual([[], [], []]);
  clock.pass(DESK_RETENTION.auditDays * DAY_MS + 1);
  await runDue("hip");
  expect(JSON.stringify(await tables("hip"))).not.toContain(home.row.number);
  const { audit, dropped } = await tables("hip");
  expect([audit, dropped]).toEqual([[], []]);
  const alarm = await runInDurableObject(deskObject("hip"), (_, { storage }) => storage.getAlarm());
  expect(alarm).toBeNull();
});
