import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAt } from "./begun.ts";
import { Chat, openBrowser, REGISTRATION, URL_OF_SERVER } from "./chat.ts";
import { checkOnEach } from "./checks.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function ask(chat: Chat, text: string): Promise<void> {
  await chat.page.locator("#egne-ord").fill(text);
  await chat.changedBy(() => chat.page.locator(".ask button").click());
}
const heading = (chat: Chat): Promise<string> => chat.page.locator("#spurgt").innerText();

const ways: readonly (readonly [string, BrowserContextOptions & { url?: string }])[] = [
  ["on a phone", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
  [
    "with cookies blocked and without JavaScript",
    { url: URL_OF_SERVER.replace("localhost", "indgang.test"), javaScriptEnabled: false },
  ],
];

describe("asking in own words", () => {
  test.each(ways)("from the start page to the right question, %s", async (_, options) => {
    const chat = await Chat.open(browser, options);
    await ask(chat, "Hvordan ansætter vores forening en i fleksjob?");
    expect(await heading(chat)).toBe("Mente du …?");
    expect(await chat.page.context().cookies()).toEqual([]);
    await chat.changedBy(() => chat.page.locator('.suggestion[value="employment"]').click());
    expect(await chat.page.locator("#svar-who .said").innerText()).toMatch(/forening/);
    expect(await chat.page.locator("#svar-person-situation .said").innerText()).toMatch(/fleksjob/);
    expect(await chat.question()).not.toBeNull();
    await chat.close();
  });

  test.each(ways)(
    "an aside is answered, and the open question asked again, %s",
    async (_, options) => {
      const chat = await Chat.open(browser, options);
      await chat.answerUntil(REGISTRATION, "stage");
      await ask(chat, "hvor mange må man have i løntilskud");
      expect(await chat.page.locator(".own .statement").innerText()).toMatch(/højst have 1 person/);
      await chat.page.locator(".own summary").first().click();
      expect(await chat.page.locator(".own .source").count()).toBeGreaterThan(0);
      expect(await chat.question()).toBe("stage");
      await chat.answer(REGISTRATION);
      expect(await chat.page.locator("li.aside").innerText()).toMatch(/højst have 1 person/);
      await chat.close();
    },
  );

  test("the box is there at every step", async () => {
    const chat = await Chat.open(browser);
    for (let count = 0; count < 40; count++) {
      expect(await chat.page.locator("#egne-ord").count()).toBe(1);
      if ((await chat.question()) === null) break;
      await chat.answer(REGISTRATION);
    }
    expect(await chat.page.locator("#resultat").count()).toBe(1);
    await ask(chat, "hvor mange må man have i løntilskud");
    expect(await chat.page.locator(".own .statement").innerText()).toMatch(/højst have 1 person/);
    expect(await chat.page.locator("#resultat").count()).toBe(1);
    await chat.close();
  });

  test("focus goes to what came of it, and the rest is said once", async () => {
    const chat = await openAt(browser, REGISTRATION, "stage");
    await ask(chat, "hvor mange må man have i løntilskud");
    expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe("spurgt");
    const said = await chat.page.locator("#status").innerText();
    expect(said.match(/højst have 1 person/g)).toHaveLength(1);
    expect(said).not.toContain(await heading(chat));
    await ask(chat, "Vores medarbejder Bent har skizofreni");
    expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe("fejl");
    expect(await chat.page.locator("#egne-ord").inputValue()).toContain("Bent");
    await chat.close();
  });

  test("none of them: the question goes to the editor only by its own button", async () => {
    const chat = await openAt(browser, REGISTRATION, "stage");
    await ask(chat, "hvordan finder vi penge til zebraer");
    await chat.press(/Ingen af dem/);
    expect(await chat.page.locator("#til-redaktoer").inputValue()).toBe(
      "hvordan finder vi penge til zebraer",
    );
    await chat.page.locator("#til-redaktoer").fill("penge til zebraer");
    await chat.press(/Send spørgsmålet/);
    expect(await chat.page.locator("main").innerText()).toContain("er sendt til redaktøren");
    expect(await chat.question()).toBe("stage");
    await chat.close();
  });
});

const QUESTIONS = [
  "Hvordan ansætter vores forening en i fleksjob?",
  "hvor mange må man have i løntilskud",
  "hvornår bliver min skraldespand tømt",
  "qwrtzz xyzzyx",
  "jeg vil ikke leve mere",
  "Vores medarbejder Bent har skizofreni",
];

test("what comes of it is accessible at the start, and in a conversation", async () => {
  const chat = await Chat.open(browser);
  for (const question of QUESTIONS) {
    await ask(chat, question);
    await checkOnEach(chat.page, `start: ${question}`);
  }
  await chat.answerUntil(REGISTRATION, "stage");
  for (const question of QUESTIONS) {
    await ask(chat, question);
    await checkOnEach(chat.page, question);
  }
  await ask(chat, "hvordan finder vi penge til zebraer");
  await chat.press(/Ingen af dem/);
  await checkOnEach(chat.page, "none of them");
  await chat.close();
});
