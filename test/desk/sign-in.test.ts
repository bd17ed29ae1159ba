import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { configOf } from "../../src/config.ts";
import { signInCode } from "../../src/desk/codes.ts";
import { DESK_RETENTION } from "../../src/desk/retention.ts";
import { fromBase64Url, randomBytes, toBase64Url, toHex } from "../../src/lib/bytes.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/lib/clock.ts";
import { DeskBrowser, DESKS, deskObject, runDue } from "../support/advisor.ts";
import { HOST, stopClock, tablesOf } from "../support/api.ts";
import { Mailbox } from "../support/mailbox.ts";
import { scaled } from "../support/scale.ts";

let clock: ReturnType<typeof stopClock>;
let mailbox: Mailbox;
beforeEach(() => {
  clock = stopClock();
  mailbox = Mailbox.open();
});
afterEach(async () => {
  // Links of one test are over before the next.
  clock.pass(DESK_RETENTION.sessionHours * HOUR_MS + 1);
  for (const desk of DESKS) await runDue(desk);
  vi.useRealTimers();
});

const ASKED = "Se i din indbakke";
const pathOf = (address: string): string => address.slice(HOST.length);
/** The link mailed to an address, and the browser that asked for it. */
async function asked(mail = "en@c4.example"): Promise<{ browser: DeskBrowser; link: string }> {
  const browser = await new DeskBrowser().post("/desk/ind", { mail });
  await runDue("c4");
  return { browser, link: pathOf(mailbox.linksTo(mail).at(-1) ?? "") };
}

describe("a sign-in link", () => {
  it("opens a session, once, in the browser that asked", async () => {
    const { browser, link } = await asked();
    await browser.get(link);
    expect(browser.html).toContain("Log ind");
    await browser.post(link);
    expect(browser.status).toBe(200);
    expect(browser.html).toContain("en@c4.example");
    expect((await new DeskBrowser().get("/desk")).status).toBe(401);
    expect((await browser.post(link)).status).toBe(410);
    expect((await browser.get("/desk")).status).toBe(200);
  });
  it("changes nothing when it is only followed, as scanners of mail do", async () => {
    const { browser, link } = await asked();
    for (let i = 0; i < 5; i++) expect((await new DeskBrowser().get(link)).status).toBe(200);
    expect((await browser.post(link)).status).toBe(200);
  });
  it("opens nothing in another browser, and is not used up by it", async () => {
    const { browser, link } = await asked();
    const other = new DeskBrowser();
    expect((await other.post(link)).status).toBe(410);
    await other.post("/desk/ind", { mail: "en@c4.example" });
    expect((await other.post(link)).status).toBe(410);
    expect((await other.get("/desk")).status).toBe(401);
    expect((await browser.post(link)).status).toBe(200);
  });
  it.each([
    [-1, 200],
    [0, 410],
    [1, 410],
  ])("lives 10 minutes, to the millisecond (%i ms)", async (off, status) => {
    const { browser, link } = await asked();
    clock.pass(DESK_RETENTION.signInMinutes * MINUTE_MS + off);
    expect((await browser.post(link)).status).toBe(status);
  });
  it("is one of at most 3 alive for one address", async () => {
    for (let i = 0; i < 6; i++)
      await new DeskBrowser().post("/desk/ind", { mail: "to@c4.example" });
    await runDue("c4");
    expect(mailbox.to("to@c4.example")).toHaveLength(3);
    clock.pass(DESK_RETENTION.signInMinutes * MINUTE_MS);
    await new DeskBrowser().post("/desk/ind", { mail: "to@c4.example" });
    await runDue("c4");
    expect(mailbox.to("to@c4.example")).toHaveLength(4);
  });
  it("leaves nothing in the tables but the audit once it is over", async () => {
    await asked();
    clock.pass(DESK_RETENTION.signInMinutes * MINUTE_MS);
    await runDue("c4");
    const { sign_in_links, sessions, outbox } = await tablesOf(deskObject("c4") as never);
    expect([sign_in_links, sessions, outbox]).toEqual([[], [], []]);
  });
});

describe("asking", () => {
  it.each([
    "en@c4.example",
    "nobody@c4.example",
    "no address",
    "",
    "<script>alert(1)</script>@c4.example",
    "en@c4.example,evil@evil.example",
    "en@c4.example\r\nbcc: evil@evil.example",
  ])("answers the same for %j", async (mail) => {
    const browser = await new DeskBrowser().post("/desk/ind", { mail });
    const other = await new DeskBrowser().post("/desk/ind", { mail: "somebody@else.example" });
    expect([browser.status, browser.html]).toEqual([other.status, other.html]);
    expect(browser.html).toContain(ASKED);
    expect([...browser.cookies.keys()]).toEqual([...other.cookies.keys()]);
    expect([...browser.headers].filter(([name]) => name !== "set-cookie")).toEqual(
      [...other.headers].filter(([name]) => name !== "set-cookie"),
    );
    await runDue("c4");
    const expected = mail === "en@c4.example" ? ["en@c4.example"] : [];
    expect(mailbox.sent.flatMap((one) => one.to)).toEqual(expected);
  });
  it("knows an address however it is written", async () => {
    await new DeskBrowser().post("/desk/ind", { mail: "  EN@C4.example " });
    await runDue("c4");
    expect(mailbox.sent.map((one) => one.to)).toEqual([["en@c4.example"]]);
  });
  it("is not taken from another site", async () => {
    const sent = { mail: "en@c4.example" };
    const browser = await new DeskBrowser().post("/desk/ind", sent, {
      origin: "https://evil.example",
    });
    expect(browser.status).toBe(403);
    await runDue("c4");
    expect(mailbox.sent).toEqual([]);
  });
});

describe("a session", () => {
  it.each([
    [-1, 200],
    [0, 401],
  ])("lives 12 hours, to the millisecond (%i ms)", async (off, status) => {
    const browser = await new DeskBrowser().signIn("en@c4.example", mailbox);
    clock.pass(DESK_RETENTION.sessionHours * HOUR_MS + off);
    expect((await browser.get("/desk")).status).toBe(status);
  });
  it("is of one browser: its cookie alone opens nothing elsewhere", async () => {
    const browser = await new DeskBrowser().signIn("en@c4.example", mailbox);
    const thief = new DeskBrowser();
    thief.cookies.set("__Host-skranke", browser.cookies.get("__Host-skranke") ?? "");
    expect((await thief.get("/desk")).status).toBe(401);
    thief.cookies.set("__Host-skranke-browser", toBase64Url(randomBytes(32)));
    expect((await thief.get("/desk")).status).toBe(401);
  });
  it("ends by signing out, for good", async () => {
    const browser = await new DeskBrowser().signIn("en@c4.example", mailbox);
    const cookies = new Map(browser.cookies);
    await browser.post("/desk/ud");
    expect(browser.status).toBe(401);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect((await browser.get("/desk")).status).toBe(401);
  });
  it("does nothing on behalf of another site", async () => {
    const browser = await new DeskBrowser().signIn("en@c4.example", mailbox);
    for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, {}] as const)
      expect((await browser.post("/desk/sager.csv", {}, headers)).status).toBe(403);
  });
  it("ends when the address is taken off the list: looked up on every request", async () => {
    const browser = await new DeskBrowser().signIn("to@c4.example", mailbox);
    const config = configOf(env);
    const { people } = config.DESK_MAIL["c4"] ?? { people: [] };
    const all = [...people];
    // The objects of a test read a configuration of their own; the Worker's is enough where it alone decides.
    const { runInDurableObject } = await import("cloudflare:test");
    await runInDurableObject(deskObject("c4"), (desk) => {
      const own = configOf((desk as unknown as { env: Env }).env).DESK_MAIL["c4"];
      own?.people.splice(
        0,
        own.people.length,
        ...all.filter((one) => one.mail !== "to@c4.example"),
      );
    });
    expect((await browser.get("/desk")).status).toBe(401);
    await runInDurableObject(deskObject("c4"), (desk) => {
      const own = configOf((desk as unknown as { env: Env }).env).DESK_MAIL["c4"];
      own?.people.splice(0, own.people.length, ...all);
    });
    expect((await browser.get("/desk")).status).toBe(200);
  });
});

describe("a bad link opens nothing, and no object is made for it", () => {
  const config = configOf(env);
  const id = (): string => toHex(randomBytes(16));
  const changed = (code: string, i: number): string => {
    const at = i % code.length;
    return code.slice(0, at) + (code[at] === "A" ? "B" : "A") + code.slice(at + 1);
  };
  const otherKey = { ...config, TOKEN_KEYS: [{ kid: "x", secret: randomBytes(32) }] };
  const CLASSES: readonly (readonly [string, (i: number) => Promise<string> | string])[] = [
    ["one character changed", async (i) => changed(await signInCode(config, "c4", id()), i)],
    ["signed by nobody we know", () => signInCode(otherKey, "c4", id())],
    ["of a desk that is none", () => signInCode(config, "dodo", id())],
    ["well signed, for a link that never was", () => signInCode(config, "hip", id())],
    ["cut short", async (i) => (await signInCode(config, "c4", id())).slice(0, -1 - (i % 20))],
    [
      "with more behind it",
      async (i) => `${await signInCode(config, "c4", id())}${"A".repeat(1 + (i % 9))}`,
    ],
    [
      "another purpose",
      async (i) => (await signInCode(config, "c4", id())).replace("c4.", `c4.case${i}.`),
    ],
    ["random", (i) => `c4.${id()}.${toBase64Url(randomBytes(1 + (i % 32)))}`],
    ["no words", (i) => toBase64Url(randomBytes(16 + (i % 8)))],
    [
      "two links in one",
      async () => (await signInCode(config, "c4", id())) + (await signInCode(config, "c4", id())),
    ],
  ];
  const EACH = scaled(1000) / CLASSES.length;

  it.each(CLASSES)(`%s (${EACH} of each class)`, async (_, forge) => {
    const { browser } = await asked();
    for (let i = 0; i < EACH; i++) {
      const code = await forge(i);
      const sent = await browser.post(`/desk/ind/${code}`);
      expect([404, 410], code).toContain(sent.status);
    }
    expect((await browser.get("/desk")).status).toBe(401);
  });

  it("every single byte of a good link counts", async () => {
    const { browser, link } = await asked();
    const code = link.split("/").at(-1) ?? "";
    const mac = code.split(".").at(-1) ?? "";
    const bytes = fromBase64Url(mac) ?? new Uint8Array();
    for (let i = 0; i < bytes.length; i++) {
      const other = bytes.slice();
      other[i] = (other[i] ?? 0) ^ (1 << (i % 8));
      await browser.post(`/desk/ind/${code.replace(mac, toBase64Url(other))}`);
      expect(browser.status).toBe(410);
    }
    expect((await browser.post(link)).status).toBe(200);
  });
});
