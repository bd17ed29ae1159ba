import { env, evictDurableObject, listDurableObjectIds } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeCode, readCode, writeCode } from "../../src/conversation/code.ts";
import { RETENTION } from "../../src/conversation/retention.ts";
import { DAY_MS, MINUTE_MS } from "../../src/lib/clock.ts";
import { type Answer, ask, keptIn, keys, Person, stopClock, valueOf } from "../support/api.ts";
import { randomFrom } from "../support/cpr.ts";
import { scaled, SEED } from "../support/scale.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GUESSES = scaled(10_000);

afterEach(() => {
  vi.useRealTimers();
});
const open = (code: string): Promise<Answer<"resume">> => ask("resume", { body: { code } });
const linkOf = async (
  person: Person,
  kind: "now" | "later",
): Promise<{ code: string; path: string; expiresAt: number }> =>
  valueOf(await person.ask("link", { body: { kind } }));

it("a code opens the same conversation, in its language, with a new secret: the old one is dead", async () => {
  const person = await Person.begun({ lang: "en" });
  const { code, path } = await linkOf(person, "later");
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(path).toBe(`/fortsaet/${code}`);
  await evictDurableObject(await person.object());
  const { token, lang } = valueOf(await open(code));
  expect(lang).toBe("en");
  expect(valueOf(await ask("view", { token }))).toEqual(person.view);
  expect(await person.ask("view")).toMatchObject({ status: 401 });
  expect(await person.turn({ undo: true })).toMatchObject({ status: 401 });
  const written = JSON.stringify(await person.tables());
  expect(written).not.toContain(code.replaceAll("-", ""));
  expect(written).not.toContain(token.split(".")[2]);
});

it("one for now says when it ends, and is open until the last millisecond", async () => {
  const clock = stopClock();
  const person = await Person.begun();
  const { code, expiresAt } = await linkOf(person, "now");
  expect(expiresAt).toBe(Date.now() + RETENTION.nowLinkMinutes * MINUTE_MS);
  clock.at(expiresAt - 1);
  valueOf(await open(code));
});

it("opened twice at once, one for now works for one of them", async () => {
  const person = await Person.begun();
  const { code } = await linkOf(person, "now");
  const opened = await Promise.all(Array.from({ length: 8 }, () => open(code)));
  expect(opened.filter((one) => one.ok)).toHaveLength(1);
});

it.each(["now", "later"] as const)(
  "a newer one for %s ends the older, and leaves the other kind",
  async (kind) => {
    const person = await Person.begun();
    const other = await linkOf(person, kind === "now" ? "later" : "now");
    const older = await linkOf(person, kind);
    const newer = await linkOf(person, kind);
    expect(await open(older.code)).toMatchObject({
      status: 404,
      problem: { code: "no_such_code" },
    });
    valueOf(await open(newer.code));
    valueOf(await open(other.code));
  },
);

it("one for later works for months of use, and says gone when the conversation is", async () => {
  const clock = stopClock();
  const person = await Person.begun();
  const { code } = await linkOf(person, "later");
  for (let month = 0; month < 4; month++) {
    clock.pass((RETENTION.idleDays - 1) * DAY_MS);
    person.token = valueOf(await open(code)).token;
    valueOf(
      await person.turn({
        answer: { question: "topics", value: [month % 2 ? "contact" : "support"] },
      }),
    );
  }
  valueOf(await person.ask("erase"));
  expect(await open(code)).toMatchObject({ status: 410, problem: { code: "gone" } });
});

it("revoked codes of both kinds open nothing", async () => {
  const person = await Person.begun();
  const codes = [await linkOf(person, "now"), await linkOf(person, "later")];
  valueOf(await person.ask("revokeLinks"));
  for (const { code } of codes) expect(await open(code)).toMatchObject({ status: 404 });
  expect(keptIn(await person.tables())).toMatchObject({ links: [] });
});

it("before the first answer there is nothing to come back to", async () => {
  const person = await Person.begin();
  for (const kind of ["now", "later"]) {
    expect(await person.ask("link", { body: { kind } })).toMatchObject({ status: 422 });
  }
  expect(await person.tables()).toEqual({});
});

describe("a code as people type it", () => {
  it("is read in small letters, with other spaces and dashes, and with O, I and L for 0 and 1", async () => {
    for (let i = 0; i < 200; i++) {
      const code = await makeCode(keys);
      const typed = [
        code.toLowerCase(),
        writeCode(code),
        ` ${writeCode(code).replaceAll("-", "  ")} `,
        writeCode(code).replaceAll("-", "–"),
        [...code].join(" "),
        code.replaceAll("0", "O").replaceAll("1", "I"),
        code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"),
      ];
      for (const text of typed) expect(await readCode(keys, text)).toBe(code);
    }
  });

  it("with one letter wrong, missing or too many reaches no object", async () => {
    const person = await Person.begun();
    const { code } = await linkOf(person, "later");
    const before = await listDurableObjectIds(env.RETURN_CODE);
    const plain = code.replaceAll("-", "");
    const wrong = [...plain].flatMap((letter, at) => {
      const other = LETTERS[(LETTERS.indexOf(letter) + 1) % 32] ?? "";
      const [head, tail] = [plain.slice(0, at), plain.slice(at + 1)];
      return [
        head + other + tail,
        head + tail,
        `${head}${letter}${letter}${tail}`,
        `${head}U${tail}`,
      ];
    });
    for (const text of wrong) expect(await open(text)).toMatchObject({ status: 404 });
    expect(await listDurableObjectIds(env.RETURN_CODE)).toHaveLength(before.length);
    valueOf(await open(code));
  });

  it(`${GUESSES} guesses reach no object`, async () => {
    const random = randomFrom(SEED);
    const before = [
      await listDurableObjectIds(env.RETURN_CODE),
      await listDurableObjectIds(env.CONVERSATION),
    ];
    for (let i = 0; i < GUESSES; i++) {
      const guess = Array.from({ length: 16 }, () => LETTERS[random(32)]).join("");
      expect(await open(guess)).toMatchObject({ status: 404, problem: { code: "no_such_code" } });
    }
    const after = [
      await listDurableObjectIds(env.RETURN_CODE),
      await listDurableObjectIds(env.CONVERSATION),
    ];
    expect(after.map((ids) => ids.length)).toEqual(before.map((ids) => ids.length));
  });

  it("made with the older of two keys still opens", async () => {
    const code = await makeCode(keys.slice(1));
    expect(await readCode(keys, code)).toBe(code);
    expect(await readCode(keys.slice(0, 1), code)).toBeNull();
  });
});
