import { env, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RETENTION } from "../../src/conversation/retention.ts";
import { caseNames, isOutsideHours } from "../../src/figures/count.ts";
import { COUNTED_DAYS } from "../../src/figures/figures.ts";
import { countOpening } from "../../src/http/figures.tsx";
import { catalog } from "../../src/flow/catalog.ts";
import { randomBytes, toHex } from "../../src/lib/bytes.ts";
import { DAY_MS } from "../../src/lib/clock.ts";
import { fetchApp, HOST, Person, stopClock, valueOf } from "../support/api.ts";

const figures = (year: number): ReturnType<typeof env.FIGURES.get> =>
  env.FIGURES.get(env.FIGURES.idFromName(String(year)));
const YEAR = new Date().getUTCFullYear();
const totals = (): Promise<Record<string, number>> =>
  figures(YEAR).totals() as Promise<Record<string, number>>;
/** What went up between two looks. */
async function risen(act: () => Promise<void>): Promise<Record<string, number>> {
  const before = await totals();
  await act();
  const after = await totals();
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, total]) => [name, total - (before[name] ?? 0)] as const)
      .filter(([, by]) => by > 0),
  );
}
async function runAlarm(person: Person): Promise<void> {
  await runInDurableObject(await person.object(), async (one) => one.alarm());
}
afterEach(() => {
  vi.useRealTimers();
});

describe("a conversation", () => {
  it("is counted once, when it is erased, whatever happens after", async () => {
    const up = await risen(async () => {
      const person = await Person.begin({ partner: "library" });
      await person.answer(["registration"]);
      expect(await totals()).not.toHaveProperty("partner|library|started");
      valueOf(await person.ask("erase"));
      for (let i = 0; i < 3; i++) await runAlarm(person);
      expect(Object.keys(await person.tables())).toContain("outbox");
      expect((await person.tables())["outbox"]).toEqual([]);
    });
    expect(up).toMatchObject({
      conversations: 1,
      "topic|registration": 1,
      "partner|library|started": 1,
    });
    expect(Object.keys(up).filter((name) => name.startsWith("stopped|who|"))).toHaveLength(1);
    expect(up).not.toHaveProperty("finished");
  });
  it("is counted when it expires, and as finished if it came to a result", async () => {
    const clock = stopClock();
    const up = await risen(async () => {
      const person = await Person.begun();
      await person.answerToTheEnd();
      clock.pass(RETENTION.idleDays * DAY_MS);
      for (let i = 0; i < 3; i++) await runAlarm(person);
    });
    expect(up).toMatchObject({ conversations: 1, finished: 1 });
    expect(Object.keys(up).some((name) => name.startsWith("stopped|"))).toBe(false);
  });
  it("is counted by nothing a person has said", async () => {
    const up = await risen(async () => {
      const person = await Person.begun();
      await person.reach("legal-form").catch(() => undefined);
      valueOf(await person.ask("erase"));
      await runAlarm(person);
    });
    for (const name of Object.keys(up))
      expect(name).toMatch(
        /^(conversations|finished|outside-hours|(lang|topic|stopped)\|[a-z0-9|-]+)$/,
      );
  });
});

describe("a case", () => {
  const at = (text: string): number => Date.parse(text);
  const sent = {
    desk: "c4",
    topic: "registration",
    sentAt: at("2026-12-23T10:00:00Z"),
    closedAs: null,
  };
  it.each([
    ["2026-12-23T11:00:00Z", "0"],
    ["2026-12-28T09:00:00Z", "1"],
    ["2026-12-29T09:00:00Z", "2"],
    ["2027-01-04T09:00:00Z", "4-5"],
    ["2027-02-04T09:00:00Z", "more"],
  ])(
    "first answered at %s is in the group %s: Christmas and New Year are no working days",
    (answered, group) => {
      const names = caseNames(catalog, {
        ...sent,
        steps: [
          { what: "sent", at: sent.sentAt },
          { what: "accept", at: sent.sentAt + 1 },
          { what: "answer", at: at(answered) },
        ],
      });
      expect(names).toContain(`days|${group}`);
    },
  );
  it("that was never answered says so", () => {
    expect(caseNames(catalog, { ...sent, steps: [] })).toContain("days|never");
  });
  it("tells by its closing whether the way to the desk was right, per desk, topic and question", () => {
    const names = caseNames(catalog, {
      ...sent,
      steps: [],
      closedAs: { right: "elsewhere", desk: "jobcenter" },
    });
    expect(names).toEqual(
      expect.arrayContaining([
        "right-desk|c4|elsewhere",
        "right-topic|registration|elsewhere",
        "should-have|c4|jobcenter",
      ]),
    );
    expect(names.some((name) => name.startsWith("right-question|"))).toBe(true);
  });
});

it.each([
  ["2026-11-25T07:00:00Z", false],
  ["2026-11-25T06:59:00Z", true],
  ["2026-11-25T15:00:00Z", true],
  ["2026-07-01T06:00:00Z", false],
  ["2026-11-28T10:00:00Z", true],
  ["2026-12-24T10:00:00Z", true],
])("%s is outside working hours: %s", (moment, isOutside) => {
  expect(isOutsideHours(Date.parse(moment))).toBe(isOutside);
});

describe("the counters", () => {
  it("take the same counting once, until its key is forgotten", async () => {
    const clock = stopClock();
    const object = figures(1999);
    const key = toHex(randomBytes(16));
    for (let i = 0; i < 5; i++) await object.add({ key, names: ["conversations"] });
    expect(await object.totals()).toEqual({ conversations: 1 });
    clock.pass(COUNTED_DAYS * DAY_MS + 2);
    await runInDurableObject(object, async (one) => one.alarm());
    const keys = await runInDurableObject(object, (_, { storage }) =>
      storage.sql.exec("SELECT * FROM counted").toArray(),
    );
    expect(keys).toEqual([]);
    expect(await object.totals()).toEqual({ conversations: 1 });
    expect(await runDurableObjectAlarm(object)).toBe(false);
  });
  it.each([
    { key: "x", names: [] },
    { key: "0".repeat(32), names: ["Anne Hansen"] },
    { key: "0".repeat(32), names: ["a".repeat(161)] },
  ])("take nothing else: %j", async (bad) => {
    await runInDurableObject(figures(1998), async (one) => {
      await expect(one.add(bad)).rejects.toThrow();
    });
    expect(await figures(1998).totals()).toEqual({});
  });
});

it("an opening of a partner's frame is counted by the partner alone", async () => {
  const up = await risen(() => countOpening(env, "library"));
  expect(up).toEqual({ "partner|library|opened": 1 });
});

it("the page and the CSV show the same, for every year, and a GET makes no tables", async () => {
  for (let i = 0; i < 5; i++)
    await figures(YEAR).add({
      key: toHex(randomBytes(16)),
      names: ["conversations", "topic|registration"],
    });
  const html = await (await fetchApp(new Request(`${HOST}/tal?lang=da`))).text();
  const csv = await (await fetchApp(new Request(`${HOST}/tal.csv?lang=da`))).text();
  expect(html).toContain("for få til at vise");
  expect(csv).toContain('"for få til at vise"');
  expect(csv).toMatch(/"Samtaler";"\d+"/);
  const other = await fetchApp(new Request(`${HOST}/tal?aar=1990&lang=en`));
  expect(await other.text()).toContain(`Figures ${YEAR}`);
});
