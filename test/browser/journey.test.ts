import type { Browser, BrowserContextOptions, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAt } from "./begun.ts";
import { Chat, openBrowser, REGISTRATION, URL_OF_SERVER } from "./chat.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cookiesOf = async (chat: Chat): Promise<string[]> =>
  (await chat.page.context().cookies()).map((cookie) => cookie.name);

/** The whole way: from the first question to desks, sources and to-dos, with a change, an undo and a tick. */
async function wholeWay(chat: Chat): Promise<void> {
  await chat.answerUntil(REGISTRATION, "legal-form");
  expect(await chat.page.locator("#hilsen").innerText()).toMatch(
    /automatisk guide, ikke et menneske/,
  );
  await chat.answer(REGISTRATION);
  await chat.changedBy(() => chat.page.locator("#ret-legal-form").click());
  await chat.page.locator('.step [value="sole-trader"]').check();
  await chat.send();
  expect(await chat.heading()).toMatch(/^Du retter »/);
  await chat.send();
  await chat.press(/Fortryd/);
  await chat.answerUntil(REGISTRATION);
  const outcome = chat.page.locator("#resultat");
  expect(await outcome.locator(".verdicts .badge").count()).toBeGreaterThan(3);
  expect(await outcome.locator(".desk.first").count()).toBe(1);
  expect(await outcome.locator(".unconfirmed").innerText()).toMatch(
    /Ingen af dem har bekræftet nummer eller tid endnu/,
  );
  expect(await outcome.getByText(/Hvor står det\?/).count()).toBeGreaterThan(3);
  const task = outcome.locator(".tick").first();
  await task.click();
  await chat.page.locator('.tick[aria-pressed="true"]').first().waitFor();
}

const ways: readonly (readonly [string, BrowserContextOptions & { url?: string }])[] = [
  ["on a phone", {}],
  ["on a desktop", { viewport: { width: 1280, height: 800 } }],
  ["without JavaScript", { javaScriptEnabled: false }],
  ["with cookies blocked", { url: URL_OF_SERVER.replace("localhost", "indgang.test") }],
  [
    "with cookies blocked and without JavaScript",
    { url: URL_OF_SERVER.replace("localhost", "indgang.test"), javaScriptEnabled: false },
  ],
];

describe("registration, from the first question to the right desk", () => {
  test.each(ways)("%s", async (_, options) => {
    const chat = await Chat.open(browser, options);
    await wholeWay(chat);
    const blocked = options.url !== undefined;
    expect(await cookiesOf(chat)).toEqual(blocked ? [] : ["__Host-indgang"]);
    expect(await chat.page.locator(".keeping").count()).toBe(blocked ? 1 : 0);
    await chat.close();
  });
});

test("nothing is stored and nobody else is asked before the first answer", async () => {
  const chat = await Chat.open(browser, { path: "/privatliv" });
  const asked: string[] = [];
  chat.page.on("request", (request) => asked.push(request.url()));
  await chat.page.goto(URL_OF_SERVER);
  await chat.page.locator("summary").first().click();
  await chat.page.locator(".choice").first().click();
  await chat.page.waitForLoadState("networkidle");
  const stored = await chat.page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ]);
  expect(stored).toEqual([]);
  expect(await cookiesOf(chat)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(URL_OF_SERVER))).toEqual([]);
  await chat.answer(REGISTRATION);
  expect(await cookiesOf(chat)).toEqual(["__Host-indgang"]);
  await chat.close();
});

test("a shared computer keeps no cookie, and forgets on a reload", async () => {
  const chat = await Chat.open(browser);
  await chat.page.locator("#delt").check();
  await chat.answer(REGISTRATION);
  await chat.answer(REGISTRATION);
  expect(await chat.page.locator(".keeping").innerText()).toMatch(/Delt computer/);
  expect(await cookiesOf(chat)).toEqual([]);
  await chat.page.goto(`${URL_OF_SERVER}/samtale`);
  expect(await chat.page.locator(".transcript").count()).toBe(0);
  await chat.close();
});

test("a code moves the conversation to another device", async () => {
  const chat = await openAt(browser, REGISTRATION, "stage");
  await chat.press(/Fortsæt på en anden enhed/);
  await chat.press(/Fortsæt senere/);
  const address = await chat.page.locator(".way-back a").getAttribute("href");
  const other = await Chat.open(browser, { path: new URL(address ?? "").pathname });
  await other.press(/Åbn samtalen/);
  expect(await other.question()).toBe("stage");
  await chat.page.goto(`${URL_OF_SERVER}/samtale`);
  expect(await chat.page.locator("h1").innerText()).toBe("Det gik ikke");
  await chat.close();
  await other.close();
});

test("the other language keeps the conversation", async () => {
  const chat = await openAt(browser, REGISTRATION, "stage");
  await chat.press(/English/);
  expect(await chat.page.locator("html").getAttribute("lang")).toBe("en");
  expect(await chat.question()).toBe("stage");
  await chat.answer(REGISTRATION);
  expect(await chat.page.locator("#hilsen").innerText()).toMatch(/automatic guide/);
  await chat.close();
});

test("everything can be deleted", async () => {
  const chat = await openAt(browser, REGISTRATION, "stage");
  await chat.press(/Slet det hele/);
  await chat.press(/Ja, slet det hele/);
  expect(await chat.page.locator("h1").innerText()).toBe("Samtalen er slettet");
  expect(await cookiesOf(chat)).toEqual([]);
  await chat.close();
});

test.each([
  ["a lost connection", (route: Route) => route.abort()],
  ["a server that cannot", (route: Route) => route.fulfill({ status: 503, body: "<p>No</p>" })],
])("an answer is kept, and sent again, after %s", async (_, fail) => {
  const chat = await openAt(browser, REGISTRATION, "stage");
  await chat.page.route("**/samtale/svar", fail);
  await chat.fill(REGISTRATION);
  await chat.page.locator(".step button.primary").click();
  const failure = chat.page.locator("form .problem");
  await failure.waitFor();
  expect(await failure.innerText()).toMatch(/72 32 00 00/);
  expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe("fejl");
  expect(await chat.page.locator('.step [value="three-years-or-more"]').isChecked()).toBe(true);
  await chat.page.unroute("**/samtale/svar");
  await chat.send("[data-retry]");
  expect(await chat.question()).toBe("registration-aim");
  await chat.close();
});
