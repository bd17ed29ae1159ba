import { env, evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { eu } from "../../src/conversation/eu.ts";
import { LIMITS, RETENTION } from "../../src/conversation/retention.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/lib/clock.ts";
import { ask, Person, stopClock, valueOf } from "../support/api.ts";

afterEach(() => {
  vi.useRealTimers();
});

const emptyBut = (tables: object, kept: readonly string[]): string[] =>
  Object.entries(tables)
    .filter(([name, rows]) => !kept.includes(name) && (rows as unknown[]).length > 0)
    .map(([name]) => name);

describe("a conversation", () => {
  it("stores nothing before the first answer", async () => {
    const person = await Person.begin();
    await person.ask("view");
    expect(await person.tables()).toEqual({});
  });

  it.each([
    ["idle", RETENTION.idleDays],
    ["saved", RETENTION.savedDays],
  ])(
    "that is %s lives %i days after its last turn, and is then gone, not new",
    async (kind, days) => {
      const clock = stopClock();
      const person = await Person.begun();
      if (kind === "saved") valueOf(await person.ask("keep"));
      const object = await person.object();
      clock.pass(days * DAY_MS - 1);
      await runDurableObjectAlarm(object);
      expect(await person.ask("view")).toMatchObject({ ok: true });
      clock.pass(1);
      await runDurableObjectAlarm(object);
      expect(await person.ask("view")).toMatchObject({ ok: false, problem: { code: "gone" } });
      expect(emptyBut(await person.tables(), ["schema_versions", "tombstones"])).toEqual([]);
    },
  );

  it("is erased at once, and the row that says so goes after its days", async () => {
    const clock = stopClock();
    const person = await Person.begun();
    const object = await person.object();
    const erased = valueOf(await person.ask("erase"));
    expect(erased.receipt).toMatch(/^S-[2-9A-Z]{4}-[2-9A-Z]{2}$/);
    expect(await person.ask("turn", { body: { turn: 2, undo: true } })).toMatchObject({
      ok: false,
      status: 410,
    });
    expect(emptyBut(await person.tables(), ["schema_versions", "tombstones"])).toEqual([]);
    clock.pass(RETENTION.goneRowDays * DAY_MS);
    await runDurableObjectAlarm(object);
    expect(await person.tables()).toEqual({});
    expect(await person.ask("view")).toMatchObject({ ok: false, problem: { code: "gone" } });
  });

  it("without a turn is new for its hours, then gone", async () => {
    const clock = stopClock();
    const person = await Person.begin();
    clock.pass(RETENTION.newHours * HOUR_MS - MINUTE_MS);
    expect(await person.ask("view")).toMatchObject({ ok: true });
    clock.pass(2 * MINUTE_MS);
    expect(await person.ask("view")).toMatchObject({ ok: false, problem: { code: "gone" } });
  });

  it("takes exactly so many turns a minute", async () => {
    const clock = stopClock();
    const person = await Person.begun();
    const { view } = person;
    for (let turn = 2; turn <= LIMITS.turnsAMinute; turn++) {
      valueOf(
        await person.turn(
          turn % 2 === 0 ? { undo: true } : { answer: { question: "topics", value: ["contact"] } },
        ),
      );
    }
    const over = { answer: { question: "topics", value: ["contact"] } };
    expect(view.turn).toBe(1);
    expect(await person.turn(over)).toMatchObject({
      ok: false,
      problem: { code: "too_many_turns" },
    });
    clock.pass(MINUTE_MS);
    expect(await person.turn(over)).toMatchObject({ ok: true });
  });

  it("survives eviction", async () => {
    const person = await Person.begun();
    await evictDurableObject(await person.object());
    expect(valueOf(await person.ask("view"))).toEqual(person.view);
  });
});

describe("a way back in", () => {
  const open = async (code: string): ReturnType<typeof ask<"resume">> =>
    ask("resume", { body: { code } });

  it("for now works once, and kills the old secret", async () => {
    const person = await Person.begun();
    const { code } = valueOf(await person.ask("link", { body: { kind: "now" } }));
    const { token } = valueOf(await open(code.toLowerCase().replaceAll("-", " ")));
    expect(await ask("view", { token })).toMatchObject({ ok: true });
    expect(await person.ask("view")).toMatchObject({ ok: false, problem: { code: "bad_token" } });
    expect(await open(code)).toMatchObject({ ok: false, problem: { code: "no_such_code" } });
  });

  it("for now works no longer than its minutes", async () => {
    const clock = stopClock();
    const person = await Person.begun();
    const { code } = valueOf(await person.ask("link", { body: { kind: "now" } }));
    clock.pass(RETENTION.nowLinkMinutes * MINUTE_MS);
    expect(await open(code)).toMatchObject({ ok: false, problem: { code: "no_such_code" } });
  });

  it("for later works until a newer one, or until it is revoked", async () => {
    const person = await Person.begun();
    const first = valueOf(await person.ask("link", { body: { kind: "later" } })).code;
    const once = valueOf(await open(first)).token;
    const twice = valueOf(await open(first)).token;
    expect(await ask("view", { token: once })).toMatchObject({ ok: false, status: 401 });
    const newer = valueOf(await ask("link", { token: twice, body: { kind: "later" } })).code;
    expect(await open(first)).toMatchObject({ ok: false, status: 404 });
    valueOf(await ask("revokeLinks", { token: twice }));
    expect(await open(newer)).toMatchObject({ ok: false, status: 404 });
  });

  it("that was only guessed opens nothing", async () => {
    for (const code of ["", "AAAA-AAAA-AAAA-AAAA", "0".repeat(16), "æøå", "A".repeat(40)]) {
      expect(await open(code)).toMatchObject({ ok: false });
    }
  });
});

it("every object is asked for within the EU", () => {
  const asked: string[] = [];
  const namespace = (name: string): unknown => ({
    jurisdiction(where: string) {
      asked.push(`${name} ${where}`);
      return { idFromName: (id: string) => id, get: (id: string) => id };
    },
    idFromName: () => expect.fail("not through a jurisdiction"),
  });
  const spied = {
    ...env,
    JURISDICTION: "eu",
    CONVERSATION: namespace("conversation"),
    RETURN_CODE: namespace("return-code"),
  } as unknown as Env;
  eu(spied).conversation("one");
  eu(spied).returnCode("two");
  expect(asked).toEqual(["conversation eu", "return-code eu"]);
});
