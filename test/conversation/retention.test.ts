import {
  env,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashOfCode, readCode } from "../../src/conversation/code.ts";
import { LIMITS, RETENTION } from "../../src/conversation/retention.ts";
import type { ReturnCode } from "../../src/conversation/return-code.ts";
import { Desk } from "../../src/desk/desk.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/lib/clock.ts";
import { newKey } from "../support/advisor.ts";
import { ask, keptIn, keys, listenToConsole, Person, stopClock, valueOf } from "../support/api.ts";
import {
  advisorAt,
  callerOf,
  catchMail,
  draftFor,
  handOver,
  newestCase,
} from "../support/handoff.ts";
import { scaled } from "../support/scale.ts";

/** Objects of each kind at each moment. */
const EACH = scaled(50);
const {
  caseDays,
  eraseAfterHandoffDays,
  goneRowDays,
  idleDays,
  newHours,
  nowLinkMinutes,
  savedDays,
} = RETENTION;

let clock: ReturnType<typeof stopClock>;
beforeEach(() => {
  clock = stopClock();
  catchMail();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const alarmOf = (object: DurableObjectStub): Promise<number | null> =>
  runInDurableObject(object, (_, { storage }) => storage.getAlarm());
/** Rows about a person. */
async function leftIn(person: Person): Promise<number> {
  const { case_schema_versions: _, conversations: __, ...said } = await person.tables();
  const kept = keptIn(await person.tables());
  return (kept && "identity" in kept ? 1 : 0) + Object.values(said).flat().length;
}

async function tombstoneOf(person: Person): Promise<number> {
  const kept = keptIn(await person.tables());
  return kept && "tombstone" in kept ? kept.tombstone.goneAt : NaN;
}

/** A conversation whose last turn is later than its first, so that an alarm set by the first comes too early. */
async function lasting(isSaved: boolean): Promise<Person> {
  const person = await Person.begun();
  clock.pass(3 * DAY_MS);
  await person.answer();
  if (isSaved) valueOf(await person.ask("keep"));
  return person;
}

describe.each([
  ["idle", idleDays, false],
  ["saved", savedDays, true],
] as const)("a conversation that is %s ends %i days after its last turn", (_, days, isSaved) => {
  it.each([-1, 0, 1])(`not before (%i ms; ${EACH} objects)`, async (off) => {
    for (let i = 0; i < EACH; i++) {
      const person = await lasting(isSaved);
      const object = await person.object();
      const expiry = Date.now() + days * DAY_MS;
      if (i % 2 === 1) await evictDurableObject(object);
      clock.at(expiry + off);
      expect(await runDurableObjectAlarm(object)).toBe(true);
      const isOver = off >= 0;
      expect((await ask("view", { token: person.token })).status).toBe(isOver ? 410 : 200);
      expect((await leftIn(person)) === 0).toBe(isOver);
      expect(await alarmOf(object)).toBe(isOver ? Date.now() + goneRowDays * DAY_MS : expiry);
    }
  });
});

/** Everything that is asked with a conversation's token, but erasing it. */
const asked = (person: Person): Promise<{ readonly status: number }>[] => {
  const change = { question: "topics", value: ["contact"] };
  return [
    person.ask("view"),
    person.ask("export"),
    person.ask("preview", { body: change }),
    person.ask("handoffPreview", { body: draftFor("hip") }),
    person.ask("checklist"),
    person.ask("link", { body: { kind: "later" } }),
  ];
};

describe("what is past its end is not read, though its alarm is late", () => {
  it.each([
    ["idle", idleDays, false],
    ["saved", savedDays, true],
  ] as const)("a conversation that is %s, by nobody and in no way", async (_, days, isSaved) => {
    const person = await lasting(isSaved);
    const end = Date.now() + days * DAY_MS;
    clock.at(end - 1);
    for (const { status } of await Promise.all(asked(person))) expect([200, 201]).toContain(status);
    const { code } = valueOf(await person.ask("link", { body: { kind: "later" } }));
    const { token } = person;
    person.token = valueOf(await ask("resume", { body: { code } })).token;
    expect((await ask("view", { token })).status).toBe(401);
    const before = await person.tables();
    clock.at(end);
    for (const answer of await Promise.all(asked(person))) expect(answer.status).toBe(410);
    for (const name of ["erase", "keep", "revokeLinks"] as const)
      expect((await person.ask(name)).status).toBe(410);
    const answered = {
      turn: person.view.turn + 1,
      answer: { question: "topics", value: ["contact"] },
    };
    expect((await person.ask("turn", { body: answered })).status).toBe(410);
    expect(await ask("resume", { body: { code } })).toMatchObject({ problem: { code: "gone" } });
    expect(await person.tables()).toEqual(before);
    const object = await person.object();
    await runDurableObjectAlarm(object);
    expect(await leftIn(person)).toBe(0);
    expect(await alarmOf(object)).toBe(end + goneRowDays * DAY_MS);
  });

  /** A case its desk has opened, and the hash its receipt is reached by. */
  async function opened(): Promise<{ person: Person; number: string; codeHash: string }> {
    const person = await Person.begun();
    const { number } = newestCase(valueOf(await handOver(person, draftFor("hip"))));
    const object = await person.object();
    await object.openCase(advisorAt("hip"), number, newKey());
    const codeHash = newKey();
    await object.renewReceipt({ caller: await callerOf(person.token), number }, codeHash);
    return { person, number, codeHash };
  }
  /** Which problem each way to a case meets; null: it is read. */
  async function waysTo({
    person,
    number,
    codeHash,
  }: Awaited<ReturnType<typeof opened>>): Promise<(string | null)[]> {
    const object = await person.object();
    const by = advisorAt("hip");
    const replies = [
      await object.receipt({ codeHash }),
      await object.receipt({ caller: await callerOf(person.token), number }),
      await object.readCase("hip", number),
      await object.openCase(by, number, newKey()),
      await object.actOnCase(by, number, newKey(), { do: "journalise", as: "irrelevant" }),
    ];
    return replies.map((reply) => (reply.ok ? null : reply.problem.code));
  }
  const NOT_THERE = ["no_such_case", "no_such_case", "no_such_case"];

  it("a case that is over, beside a conversation that goes on", async () => {
    const one = await opened();
    const { person, number, codeHash } = one;
    const object = await person.object();
    const verdict = { do: "close", as: { right: "yes" } } as const;
    await object.actOnCase(advisorAt("hip"), number, newKey(), verdict);
    const end = Date.now() + caseDays * DAY_MS;
    clock.at(end - DAY_MS);
    valueOf(await person.turn({ answer: { question: "topics", value: ["contact"] } }));
    clock.at(end - 1);
    expect(await waysTo(one)).toEqual([null, null, null, null, null]);
    expect(valueOf(await person.ask("view")).cases).toHaveLength(1);
    clock.at(end);
    expect(await waysTo(one)).toEqual(["no_such_receipt", "no_such_receipt", ...NOT_THERE]);
    expect(valueOf(await person.ask("view")).cases).toEqual([]);
    expect(JSON.stringify(valueOf(await person.ask("export")))).not.toContain(codeHash);
    expect(await object.hasLink(codeHash)).toBe(false);
    expect((await person.tables())["cases"]).toHaveLength(1);
    await runDurableObjectAlarm(object);
    expect((await person.tables())["cases"]).toEqual([]);
    expect((await person.ask("view")).status).toBe(200);
  });

  it("a case whose conversation has waited for it: both in the same moment", async () => {
    const one = await opened();
    const { person, number } = one;
    const object = await person.object();
    clock.pass(2 * idleDays * DAY_MS);
    const verdict = { do: "close", as: { right: "yes" } } as const;
    await object.actOnCase(advisorAt("hip"), number, newKey(), verdict);
    const end = Date.now() + caseDays * DAY_MS;
    clock.at(end - 1);
    expect((await person.ask("view")).status).toBe(200);
    clock.at(end);
    expect((await person.ask("view")).status).toBe(410);
    expect(await waysTo(one)).toEqual(["gone", "gone", ...NOT_THERE]);
    await runDurableObjectAlarm(object);
    expect(await leftIn(person)).toBe(0);
  });

  it("a case whose erasure is due", async () => {
    const one = await opened();
    const object = await one.person.object();
    valueOf(await one.person.ask("erase"));
    const end = Date.now() + eraseAfterHandoffDays * DAY_MS;
    clock.at(end - 1);
    expect((await object.receipt({ codeHash: one.codeHash })).ok).toBe(true);
    expect((await object.readCase("hip", one.number)).ok).toBe(true);
    clock.at(end);
    expect(await waysTo(one)).toEqual(["gone", "gone", ...NOT_THERE]);
    await runDurableObjectAlarm(object);
    expect(await leftIn(one.person)).toBe(0);
  });
});

it("the row that says gone stays until its desk has heard the last word of a case", async () => {
  const person = await Person.begun();
  valueOf(await handOver(person, draftFor("hip")));
  const object = await person.object();
  await runDurableObjectAlarm(object);
  let isDown = true;
  let heard = 0;
  const drop = vi.spyOn(Desk.prototype, "drop").mockImplementation(async () => {
    if (isDown) throw new Error("out of reach");
    heard += 1;
  });
  valueOf(await person.ask("erase"));
  for (
    let alarms = 0;
    Date.now() < (await tombstoneOf(person)) + (goneRowDays + 3) * DAY_MS;
    alarms++
  ) {
    // It rests between its tries.
    expect(alarms).toBeLessThan(60);
    clock.at((await alarmOf(object)) ?? 0);
    await runDurableObjectAlarm(object);
  }
  isDown = false;
  clock.at((await alarmOf(object)) ?? 0);
  await runDurableObjectAlarm(object);
  drop.mockRestore();
  expect(heard).toBe(1);
  expect(await person.tables()).toEqual({});
});

it.each([-1, 0, 1])(
  `the row that says gone ends after its days (%i ms; ${EACH} objects)`,
  async (off) => {
    for (let i = 0; i < EACH; i++) {
      const person = await Person.begun();
      const object = await person.object();
      valueOf(await person.ask("erase"));
      clock.pass(goneRowDays * DAY_MS + off);
      await runDurableObjectAlarm(object);
      const isOver = off >= 0;
      expect(Object.keys(await person.tables()).length === 0).toBe(isOver);
      expect((await alarmOf(object)) === null).toBe(isOver);
      expect((await person.ask("view")).status).toBe(410);
      expect((await person.ask("turn", { body: { turn: 1, undo: true } })).status).toBe(410);
      expect(Object.keys(await person.tables()).length === 0).toBe(isOver);
    }
  },
);

it("a token without a turn is new to the minute, whatever is asked of it, and stores nothing", async () => {
  const person = await Person.begin();
  const issued = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;
  for (const [at, status] of [
    [-1, 200],
    [0, 200],
    [1, 410],
  ] as const) {
    clock.at(issued + newHours * HOUR_MS + at);
    expect((await person.ask("view")).status).toBe(status);
  }
  const first = { question: person.question.id, value: ["registration"] };
  expect((await person.ask("turn", { body: { turn: 1, answer: first } })).status).toBe(410);
  expect(await person.tables()).toEqual({});
});

it("keeping says until when, and a turn moves it on", async () => {
  const person = await Person.begun();
  const { expiresAt } = valueOf(await person.ask("keep"));
  expect(expiresAt).toBe(Date.now() + savedDays * DAY_MS);
  clock.pass(DAY_MS);
  await person.answer();
  expect(valueOf(await person.ask("keep")).expiresAt).toBe(expiresAt + DAY_MS);
});

describe("a return code", () => {
  async function codeFor(
    person: Person,
    kind: "now" | "later",
  ): Promise<DurableObjectStub<ReturnCode>> {
    const { code } = valueOf(await person.ask("link", { body: { kind } }));
    const hash = await hashOfCode((await readCode(keys, code)) ?? "");
    return env.RETURN_CODE.get(env.RETURN_CODE.idFromName(hash));
  }
  const leadsSomewhere = (code: DurableObjectStub<ReturnCode>): Promise<boolean> =>
    runInDurableObject(code, (one) => one.leadsTo() !== null);

  it("for now is forgotten when its minutes are over", async () => {
    const code = await codeFor(await Person.begun(), "now");
    expect(await alarmOf(code)).toBe(Date.now() + nowLinkMinutes * MINUTE_MS);
    clock.pass(nowLinkMinutes * MINUTE_MS);
    await runDurableObjectAlarm(code);
    expect(await leadsSomewhere(code)).toBe(false);
    expect(await alarmOf(code)).toBeNull();
  });

  it("for later lives as long as its conversation, and is looked after again", async () => {
    const person = await Person.begun();
    valueOf(await person.ask("keep"));
    const code = await codeFor(person, "later");
    for (let look = 0; look < 4; look++) {
      const at = (await alarmOf(code)) ?? 0;
      clock.at(at - DAY_MS);
      valueOf(
        await person.turn({
          answer: { question: "topics", value: look % 2 ? ["contact"] : ["support"] },
        }),
      );
      clock.at(at);
      await runDurableObjectAlarm(code);
      expect(await leadsSomewhere(code)).toBe(true);
    }
    valueOf(await person.ask("erase"));
    clock.at((await alarmOf(code)) ?? 0);
    await runDurableObjectAlarm(code);
    expect(await leadsSomewhere(code)).toBe(false);
    expect(await alarmOf(code)).toBeNull();
  });

  it("for later is forgotten with its conversation, whichever alarm comes first", async () => {
    const person = await lasting(true);
    const end = Date.now() + savedDays * DAY_MS;
    const code = await codeFor(person, "later");
    expect(await alarmOf(code)).toBe(end);
    clock.at(end);
    await runDurableObjectAlarm(code);
    expect(await leadsSomewhere(code)).toBe(false);
    expect(await alarmOf(code)).toBeNull();
    expect(await leftIn(person)).toBeGreaterThan(0);
  });

  it("that was revoked is forgotten at its alarm", async () => {
    const person = await Person.begun();
    const code = await codeFor(person, "later");
    valueOf(await person.ask("revokeLinks"));
    await runDurableObjectAlarm(code);
    expect(await leadsSomewhere(code)).toBe(false);
  });
});

it("an alarm that fails says so by its class only, and comes again", async () => {
  const person = await Person.begun();
  const object = await person.object();
  await runInDurableObject(object, (_, { storage }) => storage.sql.exec("DROP TABLE turns"));
  clock.pass(idleDays * DAY_MS);
  const console = listenToConsole();
  await runDurableObjectAlarm(object);
  const heard = console.heard();
  console.stop();
  expect(heard).toBe(
    '"{\\"event\\":\\"alarm_failed\\",\\"object\\":\\"conversation\\",\\"name\\":\\"Error\\"}"',
  );
  expect(await alarmOf(object)).toBe(Date.now() + HOUR_MS);
});

describe("limits", () => {
  const topics = (n: number): { answer: { question: string; value: string[] } } => ({
    answer: { question: "topics", value: [n % 2 === 0 ? "contact" : "support"] },
  });

  it.each([undefined, "registration"])(
    `${LIMITS.turnsAMinute} turns a minute, to the millisecond (flow %s)`,
    async (flow) => {
      const person = await Person.begin(flow === undefined ? {} : { flow });
      for (let turn = 1; turn <= LIMITS.turnsAMinute; turn++) {
        valueOf(await person.turn(topics(turn)));
        // From disk: what memory holds may not count otherwise.
        await evictDurableObject(await person.object());
      }
      const over = await person.turn(topics(0));
      expect(over).toMatchObject({ status: 429, problem: { code: "too_many_turns" } });
      expect(over.headers.get("retry-after")).toBe("60");
      clock.pass(MINUTE_MS - 1);
      expect((await person.turn(topics(0))).status).toBe(429);
      clock.pass(1);
      valueOf(await person.turn(topics(0)));
    },
  );

  it.each([undefined, "registration"])(
    `${LIMITS.turnsInAll} turns in all, and then still to be read, exported and erased (flow %s)`,
    async (flow) => {
      const person = await Person.begin(flow === undefined ? {} : { flow });
      for (let turn = 1; turn <= LIMITS.turnsInAll; turn++) {
        clock.pass(MINUTE_MS);
        valueOf(await person.turn(topics(turn)));
      }
      clock.pass(MINUTE_MS);
      const over = await person.turn(topics(0));
      expect(over).toMatchObject({ status: 429, problem: { code: "conversation_full" } });
      expect(over.headers.has("retry-after")).toBe(false);
      const last = { turn: LIMITS.turnsInAll, ...topics(LIMITS.turnsInAll) };
      expect((await person.ask("turn", { body: last })).status).toBe(200);
      for (const name of ["view", "export", "erase"] as const) valueOf(await person.ask(name));
    },
  );
});
