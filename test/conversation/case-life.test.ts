import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RETENTION } from "../../src/conversation/retention.ts";
import type { Advisor, DeskAction, FounderAction, IndexRow } from "../../src/protocol/case.ts";
import { DAY_MS, dayAt } from "../../src/lib/clock.ts";
import {
  keptIn,
  listenToConsole,
  Person,
  stopClock,
  type Tables,
  valueOf,
} from "../support/api.ts";
import {
  advisorAt,
  callerOf,
  catchMail,
  consentTo,
  draftFor,
  handOver,
  newestCase,
} from "../support/handoff.ts";

let clock: ReturnType<typeof stopClock>;
let listener: ReturnType<typeof listenToConsole>;
beforeEach(() => {
  clock = stopClock();
  // Ahead of the platform's own clock, which would run what is due by itself.
  clock.pass(30 * DAY_MS);
  catchMail();
  listener = listenToConsole();
});
afterEach(() => {
  // Nothing here may make an alarm fail, which its object would swallow.
  expect(listener.heard()).not.toContain("alarm_failed");
  listener.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

let keys = 0;
const nextKey = (): string => `key-${String((keys += 1)).padStart(14, "0")}`;

/** A case, with what its desk and its founder do to it. */
class Handed {
  readonly person: Person;
  readonly number: string;
  private constructor(person: Person, number: string) {
    this.person = person;
    this.number = number;
  }
  static async over(desk: string, over: Parameters<typeof draftFor>[1] = {}): Promise<Handed> {
    const person = await Person.begun();
    const view = valueOf(await handOver(person, draftFor(desk, over)));
    const handed = new Handed(person, newestCase(view).number);
    await handed.tick();
    return handed;
  }
  async object(): ReturnType<Person["object"]> {
    return this.person.object();
  }
  /** Lets what is due be sent. */
  async tick(): Promise<void> {
    clock.pass(1000);
    await runDurableObjectAlarm(await this.object());
  }
  async open(by: Advisor, key = nextKey()): Promise<unknown> {
    return (await this.object()).openCase(by, this.number, key);
  }
  async act(
    by: Advisor,
    action: DeskAction,
    key = nextKey(),
  ): Promise<{ ok: boolean; problem?: { code: string }; value?: IndexRow }> {
    const reply = await (await this.object()).actOnCase(by, this.number, key, action);
    return reply as { ok: boolean; problem?: { code: string }; value?: IndexRow };
  }
  async founder(
    action: FounderAction,
    agreed?: { text: string; health: boolean },
  ): Promise<unknown> {
    const access = { caller: await callerOf(this.person.token), number: this.number };
    return (await this.object()).actOnReceipt(access, nextKey(), action, agreed);
  }
  tables(): Promise<Tables> {
    return this.person.tables();
  }
}

/** What a desk's object has of a case. */
async function rowAt(desk: string, number: string): Promise<string> {
  const object = env.DESK.get(env.DESK.idFromName(desk));
  return runInDurableObject(object, (_, { storage: { sql } }) => {
    const names = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    const rows = names
      .filter(({ name }) => name === "cases")
      .flatMap(({ name }) => sql.exec(`SELECT * FROM ${name}`).toArray());
    return JSON.stringify(rows.filter((row) => row["number"] === number && row["row"] !== null));
  });
}

const hip = advisorAt("hip");
const NO = { ok: false, problem: { code: "no_such_case" } };

describe("only the desk that has a case now", () => {
  it("reads, opens or acts; to every other it is not there", async () => {
    const handed = await Handed.over("hip");
    const object = await handed.object();
    for (const desk of ["c4", "jobcenter", "nobody", ""]) {
      expect(await object.readCase(desk, handed.number)).toEqual(NO);
      expect(await object.pullCase(desk, handed.number)).toEqual(NO);
      expect(await handed.open(advisorAt(desk || "x"))).toEqual(NO);
      expect(await handed.act(advisorAt(desk || "x"), { do: "accept" })).toEqual(NO);
    }
    expect(await object.readCase("hip", "H-2222-22")).toEqual(NO);
    expect(await object.readCase("hip", handed.number)).toMatchObject({ ok: true });
  });

  it("passing on waits for the founder's yes, and then the first desk has nothing left", async () => {
    const handed = await Handed.over("hip");
    await handed.open(hip);
    const passed = await handed.act(hip, { do: "pass-on", to: "c4", reason: "De søger lokaler" });
    expect(passed.value).toMatchObject({ desk: "hip", waiting: "pass-on" });
    const object = await handed.object();
    expect(await object.readCase("c4", handed.number)).toEqual(NO);
    // No yes to the text as it stands, no passing on.
    expect(await handed.founder({ do: "agree" })).toMatchObject({
      problem: { code: "no_consent" },
    });
    const agreed = { text: consentTo("c4").text, health: false };
    expect(await handed.founder({ do: "agree" }, agreed)).toMatchObject({
      ok: true,
      value: { state: "sent", desk: { id: "c4" } },
    });
    expect(await object.readCase("hip", handed.number)).toEqual(NO);
    await handed.tick();
    expect(await rowAt("hip", handed.number)).toBe("[]");
    expect(await rowAt("c4", handed.number)).toContain(handed.number);
    const opened = await handed.open(advisorAt("c4"));
    expect(opened).toMatchObject({ ok: true, value: { contact: { name: "Mette Holm" } } });
  });

  it("a yes given beforehand spares the question; a no keeps the case where it is", async () => {
    const consents = [consentTo("hip"), consentTo("jobcenter")];
    const handed = await Handed.over("hip", { consents });
    await handed.open(hip);
    const asked = await handed.act(hip, { do: "pass-on", to: "c4", reason: "Hellere der" });
    expect(asked.value).toMatchObject({ waiting: "pass-on" });
    expect(await handed.founder({ do: "decline" })).toMatchObject({
      value: { desk: { id: "hip" }, waiting: null, state: "opened" },
    });
    const passed = await handed.act(hip, { do: "pass-on", to: "jobcenter", reason: "Løntilskud" });
    expect(passed.value).toMatchObject({ desk: "jobcenter", state: "received", takenBy: null });
  });

  it("passed back and forth, each desk has it only while it has it", async () => {
    const consents = [consentTo("hip"), consentTo("c4")];
    const handed = await Handed.over("hip", { consents });
    for (let i = 0; i < 6; i++) {
      const [from, to] = i % 2 === 0 ? (["hip", "c4"] as const) : (["c4", "hip"] as const);
      await handed.act(advisorAt(from), { do: "pass-on", to, reason: "Den anden" });
      if (i % 3 === 0) await evictDurableObject(await handed.object());
      await handed.tick();
      expect(await rowAt(from, handed.number)).toBe("[]");
      expect(await rowAt(to, handed.number)).toContain(`"${to}"`.replaceAll('"', '\\"'));
    }
  });

  it("the same press counts once, and a late one changes nothing", async () => {
    const handed = await Handed.over("hip");
    const key = nextKey();
    const first = await handed.act(hip, { do: "accept" }, key);
    const again = await handed.act(hip, { do: "accept" }, key);
    expect(again).toEqual(first);
    const other = await handed.act(advisorAt("hip", { person: "p2" }), { do: "accept" });
    expect(other).toMatchObject({ problem: { code: "case_changed" } });
    expect(await handed.act(hip, { do: "release" })).toMatchObject({
      problem: { code: "case_changed" },
    });
    const admin = advisorAt("hip", { person: "chef", role: "admin" });
    expect((await handed.act(admin, { do: "release" })).value).toMatchObject({ takenBy: null });
  });

  it("taken without a promised day: the clock leaves it alone, however long it takes", async () => {
    const handed = await Handed.over("hip");
    await handed.act(hip, { do: "accept" });
    await handed.tick();
    const object = await handed.object();
    expect(await runInDurableObject(object, (_, { storage }) => storage.getAlarm())).toBeNull();
    clock.pass(400 * DAY_MS);
    expect((await handed.person.ask("view")).status).toBe(200);
    await handed.act(hip, { do: "close", as: { right: "yes" } });
    expect(await runInDurableObject(object, (_, { storage }) => storage.getAlarm())).not.toBeNull();
  });

  it("withdrawn: nobody reads it any more, whatever they did before", async () => {
    const handed = await Handed.over("hip");
    await handed.open(hip);
    await handed.founder({ do: "withdraw" });
    expect(await handed.open(hip)).toMatchObject({ problem: { code: "case_changed" } });
    for (const action of [{ do: "accept" }, { do: "ask", text: "Hvorfor?" }] as const)
      expect(await handed.act(hip, action)).toMatchObject({ problem: { code: "case_changed" } });
  });
});

/** Words that stand nowhere but in what a person typed. */
const THEIRS = /Mette|ansætte den første|mette-\d+@|Foreningen ejer det/;

describe("erasure", () => {
  it("at once, where nobody has opened it: nothing is left of the person, anywhere", async () => {
    const handed = await Handed.over("hip");
    await handed.tick();
    const erased = valueOf(await handed.person.ask("erase"));
    expect(erased.casesGoneAt).toBeNull();
    expect(JSON.stringify(await handed.tables())).not.toMatch(THEIRS);
    await handed.tick();
    expect(await rowAt("hip", handed.number)).toBe("[]");
    expect((await handed.tables())["outbox"]).toEqual([]);
    expect((await handed.person.ask("view")).status).toBe(410);
    expect(listener.heard()).not.toMatch(THEIRS);
  });

  it("opened: the conversation at once, the case when the desk has filed it", async () => {
    const handed = await Handed.over("hip");
    await handed.open(hip);
    await handed.act(hip, { do: "ask", text: "Hvem ejer lokalet?" });
    await handed.founder({ do: "reply", text: "Foreningen ejer det" });
    const erased = valueOf(await handed.person.ask("erase"));
    expect(erased.casesGoneAt).toBe(dayAt(Date.now() + RETENTION.eraseAfterHandoffDays * DAY_MS));
    const left = await handed.tables();
    expect(left["turns"]).toEqual([]);
    expect(keptIn(left)).toEqual({ tombstone: expect.anything() });
    expect(left["cases"]).toHaveLength(1);
    expect(await handed.open(hip)).toMatchObject({ problem: { code: "case_changed" } });
    expect((await handed.act(hip, { do: "journalise", as: "journalised" })).ok).toBe(true);
    expect(JSON.stringify(await handed.tables())).not.toMatch(THEIRS);
    await handed.tick();
    expect(await rowAt("hip", handed.number)).toBe("[]");
  });

  it.each([-1, 0, 1])("opened and never filed: after its days (%i ms)", async (off) => {
    const handed = await Handed.over("hip");
    await handed.open(hip);
    valueOf(await handed.person.ask("erase"));
    await handed.tick();
    const end = Date.now() - 1000 + RETENTION.eraseAfterHandoffDays * DAY_MS;
    clock.at(end + off);
    await runDurableObjectAlarm(await handed.object());
    expect(THEIRS.test(JSON.stringify(await handed.tables()))).toBe(off < 0);
  });

  it.each(["close", "withdraw", "expire"] as const)(
    "a case that is over (%s) goes by itself, and the conversation after it",
    async (how) => {
      const handed = await Handed.over("hip");
      if (how === "close") {
        await handed.open(hip);
        await handed.act(hip, { do: "close", as: { right: "elsewhere", desk: "c4" } });
      }
      if (how === "withdraw") await handed.founder({ do: "withdraw" });
      const object = await handed.object();
      const end = Date.now() + 500 * DAY_MS;
      for (let alarms = 0; alarms < 400; alarms++) {
        const at = await runInDurableObject(object, (_, { storage }) => storage.getAlarm());
        if (at === null || at > end) break;
        clock.at(Math.max(at, Date.now()));
        await runDurableObjectAlarm(object);
        const cases = (await handed.tables())["cases"] ?? [];
        if (cases.length > 0) expect((await handed.person.ask("view")).status).not.toBe(410);
      }
      expect(await handed.tables()).toEqual({});
      expect(await rowAt("hip", handed.number)).toBe("[]");
      expect(listener.heard()).not.toMatch(THEIRS);
    },
  );
});

describe("the receipt", () => {
  it("shows every step, who opened it, and what is waited for", async () => {
    const handed = await Handed.over("hip");
    await handed.open(hip);
    await handed.act(hip, { do: "accept" });
    await handed.act(hip, { do: "ask", text: "Hvem ejer lokalet?" });
    const access = { caller: await callerOf(handed.person.token), number: handed.number };
    const receipt = await (await handed.object()).receipt(access);
    if (!receipt.ok) throw new Error(receipt.problem.code);
    expect(receipt.value).toMatchObject({
      state: "accepted",
      waiting: "question",
      question: "Hvem ejer lokalet?",
    });
    expect(receipt.value.steps.map(({ what, who }) => [what, who])).toEqual([
      ["sent", null],
      ["receive", null],
      ["open", "raadgiver@hip.test"],
      ["accept", "raadgiver@hip.test"],
      ["ask", "raadgiver@hip.test"],
    ]);
  });

  it("is renewed: the old code is dead, the new one opens it", async () => {
    const handed = await Handed.over("hip");
    const object = await handed.object();
    const access = { caller: await callerOf(handed.person.token), number: handed.number };
    await object.renewReceipt(access, "a".repeat(64));
    expect(await object.receipt({ codeHash: "a".repeat(64) })).toMatchObject({ ok: true });
    await object.renewReceipt({ codeHash: "a".repeat(64) }, "b".repeat(64));
    expect(await object.receipt({ codeHash: "a".repeat(64) })).toMatchObject({
      problem: { code: "no_such_receipt" },
    });
    expect(await object.receipt({ codeHash: "b".repeat(64) })).toMatchObject({ ok: true });
    expect(await object.hasLink("a".repeat(64))).toBe(false);
    expect(await object.hasLink("b".repeat(64))).toBe(true);
  });
});
