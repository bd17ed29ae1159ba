import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DELAYS_MS } from "../../src/delivery/schedule.ts";
import { Desk } from "../../src/desk/desk.ts";
import type { IndexRow } from "../../src/protocol/case.ts";
import { DAY_MS, HOUR_MS } from "../../src/lib/clock.ts";
import { listenToConsole, Person, stopClock, valueOf } from "../support/api.ts";
import {
  callerOf,
  catchMail,
  draftFor,
  handOver,
  newestCase,
  somebodyByPhone,
} from "../support/handoff.ts";
import { scaled } from "../support/scale.ts";

let clock: ReturnType<typeof stopClock>;
let mail: ReturnType<typeof catchMail>;
beforeEach(() => {
  clock = stopClock();
  // Ahead of the platform's own clock, which would run what is due by itself.
  clock.pass(30 * DAY_MS);
  mail = catchMail();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const alarmOf = (object: DurableObjectStub): Promise<number | null> =>
  runInDurableObject(object, (_, { storage }) => storage.getAlarm());
const recordOf = async (person: Person): Promise<Record<string, unknown>> => {
  const [row] = (await person.tables())["cases"] ?? [];
  return JSON.parse(String(row?.["record"])) as Record<string, unknown>;
};
const waitingFor = async (person: Person, kind: string): Promise<number> =>
  ((await person.tables())["outbox"] ?? []).filter((row) => row["kind"] === kind).length;

/** A desk that is out of reach until a moment, and then works; what it took, in order. */
function outage(until: () => number): { readonly taken: IndexRow[]; readonly tries: number[] } {
  const seen = { taken: [] as IndexRow[], tries: [] as number[] };
  vi.spyOn(Desk.prototype, "receive").mockImplementation(async (row) => {
    seen.tries.push(Date.now());
    if (Date.now() < until()) throw new Error("out of reach");
    seen.taken.push(row);
  });
  return seen;
}

/** Lets the clock run from alarm to alarm, up to a moment. */
async function runUntil(person: Person, until: number): Promise<void> {
  const object = await person.object();
  for (;;) {
    const at = await alarmOf(object);
    if (at === null || at > until) return;
    clock.at(Math.max(at, Date.now()));
    await runDurableObjectAlarm(object);
  }
}

const ALL_MS = DELAYS_MS.reduce((sum, one) => sum + one, 0);
const HOURS = [0, 0.001, 0.1, 1, 5, 20, 40, 75, 76, 100];
const EACH = scaled(20);

describe.each(HOURS)("a desk out of reach for %d hours", (hours) => {
  it(`loses none of ${EACH}: delivered within 75 hours, or loud and then daily`, async () => {
    const people: Person[] = [];
    const start = Date.now();
    const end = start + hours * HOUR_MS;
    const seen = outage(() => end);
    const console = listenToConsole();
    for (let i = 0; i < EACH; i++) {
      const person = await Person.begin();
      const contact = somebodyByPhone();
      valueOf(await handOver(person, draftFor("hip", { contact })));
      people.push(person);
    }
    const isLoud = hours * HOUR_MS > ALL_MS;
    for (const [i, person] of people.entries()) {
      clock.at(start);
      seen.tries.length = 0;
      if (i % 2 === 1) await evictDurableObject(await person.object());
      await runUntil(person, end + DAY_MS + 1);
      const { state, isLate, number } = await recordOf(person);
      expect(state).toBe("received");
      expect(isLate).toBe(false);
      expect(seen.taken.filter((row) => row.number === number)).toHaveLength(1);
      expect(await waitingFor(person, "index")).toBe(0);
      // As the schedule says, counted from the first.
      const [first = 0] = seen.tries;
      let expected = first;
      seen.tries.forEach((at, n) => {
        if (n > 0) expected += DELAYS_MS[n] ?? DAY_MS;
        expect(at).toBe(expected);
      });
      const loud = mail.sent.filter((one) => one.text.includes(String(number)));
      expect(loud.map((one) => one.to)).toEqual(isLoud ? [["drift@indgang.test"]] : []);
      const steps = ((await person.tables())["case_steps"] ?? []).map(
        (row) => (JSON.parse(String(row["step"])) as { what: string }).what,
      );
      expect(steps.filter((what) => /^(?:un)?delivered$/.test(what))).toEqual(
        isLoud ? ["undelivered", "delivered"] : [],
      );
      mail.sent.length = 0;
    }
    console.stop();
    expect(console.heard().includes("undelivered")).toBe(isLoud);
    expect(console.heard()).not.toMatch(/Mette|ansætte/);
  });
});

it("a desk out of reach for good is tried every day until the person withdraws", async () => {
  const seen = outage(() => Infinity);
  const person = await Person.begin();
  const view = valueOf(await handOver(person, draftFor("hip")));
  await runUntil(person, Date.now() + 20 * DAY_MS);
  expect(await recordOf(person)).toMatchObject({ state: "sent", isLate: true });
  const late = seen.tries.slice(DELAYS_MS.length);
  expect(late.length).toBeGreaterThan(10);
  // News of the case is tried at once; without news there is a day between two tries.
  late.slice(1).forEach((at, i) => expect(at - (late[i] ?? 0)).toBeLessThanOrEqual(DAY_MS));
  const before = seen.tries.length;
  const object = await person.object();
  const { token } = person;
  const caller = await callerOf(token);
  const { number } = newestCase(view);
  const done = await object.actOnReceipt({ caller, number }, "w".repeat(16), { do: "withdraw" });
  expect(done).toMatchObject({ ok: true, value: { state: "withdrawn" } });
  await runUntil(person, Date.now() + 5 * DAY_MS);
  expect(seen.tries.length).toBe(before);
});

it("applied and then lost: the desk takes the same row again, and the home hears of it once", async () => {
  const rows: IndexRow[] = [];
  vi.spyOn(Desk.prototype, "receive").mockImplementation(async (row) => {
    rows.push(row);
    if (rows.length === 1) throw new Error("reset after it was written");
  });
  const person = await Person.begin();
  valueOf(await handOver(person, draftFor("hip")));
  await runUntil(person, Date.now() + HOUR_MS);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.revision).toBe(rows[0]?.revision);
  const steps = (await person.tables())["case_steps"] ?? [];
  expect(steps.filter((row) => String(row["step"]).includes('"receive"'))).toHaveLength(1);
});

describe("mail to the person", () => {
  it("a transient error is tried again by the schedule; a permanent one is told on the receipt", async () => {
    const failure = (code: string): Error => Object.assign(new Error("no"), { code });
    let fails = 3;
    mail.fail = () => (fails-- > 0 ? failure("E_RATE_LIMIT_EXCEEDED") : null);
    const person = await Person.begin();
    valueOf(await handOver(person, draftFor("hip")));
    await runUntil(person, Date.now() + 2 * HOUR_MS);
    expect(mail.sent).toHaveLength(1);
    mail.fail = () => failure("E_RECIPIENT_SUPPRESSED");
    const other = await Person.begin();
    valueOf(await handOver(other, draftFor("hip")));
    await runUntil(other, Date.now() + 2 * HOUR_MS);
    expect(mail.sent).toHaveLength(1);
    expect(await recordOf(other)).toMatchObject({ mail: "failed" });
    expect(await waitingFor(other, "founder")).toBe(0);
  });

  it("only after a yes, at most one a day, and none after no", async () => {
    const person = await Person.begin();
    const { number } = newestCase(valueOf(await handOver(person, draftFor("hip"))));
    await runUntil(person, Date.now() + 1000);
    expect(mail.sent).toHaveLength(1);
    const object = await person.object();
    const access = { caller: await callerOf(person.token), number };
    const by = { desk: "hip", person: "p", shown: "p", role: "handler" } as const;
    await object.openCase(by, number, "open-open-open-op");
    const asked = await object.actOnCase(by, number, "ask-ask-ask-ask-1", {
      do: "ask",
      text: "Hvem lejer lokalet?",
    });
    expect(asked.ok).toBe(true);
    await runUntil(person, Date.now() + 2 * DAY_MS);
    expect(mail.sent).toHaveLength(1);
    await object.chooseMail(access, "yes");
    await object.actOnReceipt(access, "r".repeat(16), { do: "reply", text: "Foreningen" });
    for (const n of [1, 2, 3]) {
      await object.actOnCase(by, number, `ask-again-${n}-aaaaaaaa`, {
        do: "ask",
        text: `Nr. ${n}?`,
      });
      await object.actOnReceipt(access, `reply-again-${n}-aaaa`, { do: "reply", text: "Ja" });
    }
    const days = (): string[] => mail.sent.slice(1).map((one) => one.text);
    await runUntil(person, Date.now() + 2 * DAY_MS);
    expect(days()).toHaveLength(1);
    expect(days()[0]).toContain("Der venter et spørgsmål til dig.");
    expect(days().join()).not.toMatch(/Nr\. \d|Foreningen|lokalet|Mette|H-/);
    await object.chooseMail(access, "stopped");
    await object.actOnCase(by, number, "close-close-close", { do: "close", as: { right: "yes" } });
    await runUntil(person, Date.now() + 2 * DAY_MS);
    expect(mail.sent).toHaveLength(2);
  });
});
