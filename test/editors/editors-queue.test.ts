import { env, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RETENTION } from "../../src/conversation/retention.ts";
import type { EditorsQueue } from "../../src/editors/editors-queue.ts";
import { DAY_MS } from "../../src/lib/clock.ts";
import { stopClock, tablesOf } from "../support/api.ts";

let made = 0;
const queue = (): DurableObjectStub<EditorsQueue> =>
  env.EDITORS.get(env.EDITORS.idFromName(`queue ${made++}`));
const rowsOf = (object: DurableObjectStub<EditorsQueue>): ReturnType<typeof tablesOf> =>
  tablesOf(object as never);

afterEach(() => vi.useRealTimers());

describe("the editors' queue", () => {
  it("keeps a text, its language and the day, and nothing else", async () => {
    const clock = stopClock();
    clock.at(Date.parse("2026-11-25T22:59:00Z"));
    const one = queue();
    expect(await one.take({ lang: "da", text: "hvad med vores høns" })).toBe(true);
    const { questions = [] } = await rowsOf(one);
    expect(questions).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        day: "2026-11-25",
        lang: "da",
        text: "hvad med vores høns",
      },
    ]);
    expect(JSON.stringify(await rowsOf(one))).not.toMatch(/22:59|17\d{11}/);
  });

  it("takes the same text once, and removes what an editor has dealt with", async () => {
    const one = queue();
    await one.take({ lang: "da", text: "høns" });
    await one.take({ lang: "da", text: "høns" });
    await one.take({ lang: "en", text: "hens" });
    const { questions } = await one.waiting();
    expect(questions.map(({ text }) => text)).toEqual(["hens", "høns"]);
    await one.remove(questions[0]?.id ?? "");
    expect((await one.waiting()).questions.map(({ text }) => text)).toEqual(["høns"]);
  });

  it("counts by day and language, without a text", async () => {
    const one = queue();
    await one.count("da");
    await one.count("da");
    await one.count("en");
    expect((await one.waiting()).counts.map(({ lang, unplaced }) => [lang, unplaced])).toEqual([
      ["da", 2],
      ["en", 1],
    ]);
    expect((await rowsOf(one))["questions"]).toEqual([]);
  });

  it("keeps nothing longer than it says", async () => {
    const clock = stopClock();
    clock.at(Date.parse("2026-11-25T12:00:00Z"));
    const one = queue();
    await one.take({ lang: "da", text: "gammel" });
    await one.count("da");
    clock.pass(10 * DAY_MS);
    await one.take({ lang: "da", text: "nyere" });
    clock.at(Date.parse("2026-11-25T12:00:00Z") + RETENTION.editorQuestionDays * DAY_MS);
    await runDurableObjectAlarm(one);
    expect((await one.waiting()).questions).toHaveLength(2);
    clock.pass(DAY_MS);
    await runDurableObjectAlarm(one);
    expect(await one.waiting()).toMatchObject({ questions: [{ text: "nyere" }], counts: [] });
    const alarm = await runInDurableObject(one, (_, { storage }) => storage.getAlarm());
    expect(alarm).toBe(Date.parse("2027-03-06T00:00:00Z"));
    clock.at(Date.parse("2027-03-06T00:00:01Z"));
    await runDurableObjectAlarm(one);
    expect((await one.waiting()).questions).toEqual([]);
    expect(await runInDurableObject(one, (_, { storage }) => storage.getAlarm())).toBeNull();
  });

  it("is full at its limit, and says so", async () => {
    const one = queue();
    await one.take({ lang: "da", text: "den første" });
    await runInDurableObject(one, (_, { storage }) => {
      for (let i = 1; i < 1000; i++)
        storage.sql.exec(
          "INSERT INTO questions (id, day, lang, text) VALUES (?, '2026-11-25', 'da', ?)",
          `x${i}`,
          `spørgsmål ${i}`,
        );
    });
    expect(await one.take({ lang: "da", text: "en til" })).toBe(false);
  });

  it("writes nothing when it is only read", async () => {
    const one = queue();
    expect(await one.waiting()).toEqual({ questions: [], counts: [] });
    expect(await rowsOf(one)).toEqual({});
  });
});
