import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAt } from "./begun.ts";
import { type Answers, Chat, openBrowser, URL_OF_SERVER } from "./chat.ts";
import { checkOnEach } from "./checks.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Somebody who asks for a person on a disability pension: what is about health stands apart. */
const EMPLOYMENT: Answers = {
  topics: ["employment"],
  who: "company",
  "person-situation": ["early-retirement"],
  "people-aim": ["unsure"],
};

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
  await page.waitForLoadState("load");
}
const heading = (page: Page): Promise<string> => page.locator("h1").innerText();
const ASK = 'form[action^="/samtale/kontakt"] button';
const GO = "main form button.primary";

/** Fills in the first page; whom, and how to be reached by an address of one's own. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('[name="desk"][value="jobcenter"]').check();
  await page.fill("#felt-words", "Vi har en, der gerne vil arbejde nogle timer hos os.");
  await page.fill("#felt-name", "Mette Holm");
  await page.fill("#felt-mail", `mette-${Math.random().toString(36).slice(2)}@eksempel.dk`);
}

describe.each([
  ["with JavaScript", true],
  ["without", false],
])("handing over %s", (_, javaScriptEnabled) => {
  const options = { javaScriptEnabled };
  // What axe and the measurements need runs as a script of the page.
  const canCheck = javaScriptEnabled;
  const look = (page: Page, what: string): Promise<void> =>
    canCheck ? checkOnEach(page, what) : Promise.resolve();

  test("from asking to the receipt, every page on the way", async () => {
    const chat = await Chat.open(browser, options);
    const { page } = chat;
    await chat.answerUntil(EMPLOYMENT, null);
    await press(page, ASK);
    await look(page, "first page");
    await press(page, GO);
    expect(await page.title()).toMatch(/^Fejl: /);
    await look(page, "first page with what is wrong");
    await fillIn(page);
    await page.fill("#felt-words", "Mit nummer er 010190-1234");
    await press(page, GO);
    expect(await page.inputValue("#felt-words")).toBe("Mit nummer er [skjult tal]");
    await page.fill("#felt-words", "Vi har en, der gerne vil arbejde nogle timer.");
    await press(page, GO);
    expect(await heading(page)).toMatch(/^Det bliver sendt til Kommunens/);
    await look(page, "exactly what will be sent");
    const shown = await page.locator("main > .brief").innerText();
    expect(shown).not.toContain("rtidspension");
    // A yes to health shows what it is a yes to, and nothing is sent by it.
    await page.locator("#felt-health").check();
    await press(page, 'button[formaction="/samtale/kontakt/se"]');
    expect(await page.locator("main > .brief").innerText()).toContain("rtidspension");
    await look(page, "with health");
    await press(page, GO);
    expect(await heading(page)).toMatch(/^Det bliver sendt til/);
    await look(page, "without a yes");
    await page.locator("#felt-consent").check();
    const sent = await page.locator("main > .brief").innerText();
    await press(page, GO);
    expect(await heading(page)).toMatch(/^Sendt til Kommunens/);
    await look(page, "sent");

    const address = (await page.locator(".way-back a").getAttribute("href")) ?? "";
    await press(page, 'form[action^="/samtale"] button.link:last-of-type');
    await page.goto(`${URL_OF_SERVER}/samtale`);
    await look(page, "the conversation with its case");
    expect(await page.locator(".case-list").innerText()).toMatch(/H-\w{4}-\w{2}/);

    await page.goto(address);
    expect(await page.locator("main").innerText()).not.toContain("Mette");
    await look(page, "the receipt's door");
    await press(page, GO);
    await look(page, "the receipt");
    if (!canCheck) await page.locator("summary").first().click();
    expect(await page.locator("main .brief").first().innerText()).toBe(sent);
    await press(page, 'form[action^="/kvittering/nyt"] button');
    await look(page, "a new address");
    await press(page, 'form[action^="/kvittering/traek"] button');
    await look(page, "asked once");
    await press(page, "main form button.danger");
    expect(await heading(page)).toBe("Du har trukket din henvendelse tilbage");
    await look(page, "withdrawn");
    await page.goto(address);
    await press(page, GO);
    expect(await page.locator("main").innerText()).toContain("Kvitteringen findes ikke");
    await look(page, "an address that is dead");
    await chat.close();
  });

  test("without answering anything first", async () => {
    const chat = await Chat.open(browser, options);
    const { page } = chat;
    await press(page, ASK);
    await fillIn(page);
    await press(page, GO);
    await page.locator("#felt-consent").check();
    await press(page, GO);
    expect(await heading(page)).toMatch(/^Sendt til Kommunens/);
    await chat.close();
  });
});

test("a change after sending is offered to the same case, and sent once", async () => {
  const chat = await openAt(browser, EMPLOYMENT, "people-aim");
  const { page } = chat;
  await press(page, ASK);
  await fillIn(page);
  await press(page, GO);
  await page.locator("#felt-consent").check();
  await press(page, GO);
  await page.goto(`${URL_OF_SERVER}/samtale`);
  await chat.answer({ "people-aim": ["unsure"] });
  expect(await page.locator(".case-list").innerText()).toContain("Du har rettet, siden du sendte");
  await press(page, 'form[action^="/samtale/rettelse"] button');
  await checkOnEach(page, "what is different");
  await press(page, GO);
  expect(await page.locator(".case-list").innerText()).not.toContain("Du har rettet");
  await press(page, 'form[action^="/samtale/kvittering"] button');
  expect(await page.locator(".steps").innerText()).toContain("Du har sendt en rettelse");
  await checkOnEach(page, "the receipt from the conversation");
  await chat.close();
});

test("by keyboard alone", async () => {
  const chat = await Chat.open(browser);
  const { page } = chat;
  const tabTo = async (selector: string): Promise<void> => {
    for (let count = 0; count < 80; count++) {
      await page.keyboard.press("Tab");
      const isThere = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (isThere) return;
    }
    throw new Error(`no way to ${selector} by keyboard`);
  };
  const go = async (key: string): Promise<void> => {
    const loaded = page.waitForEvent("load");
    await page.keyboard.press(key);
    await loaded;
  };
  await tabTo(ASK);
  await go("Enter");
  await tabTo('[name="desk"]');
  await page.keyboard.press("Space");
  await tabTo("#felt-name");
  await page.keyboard.type("Mette Holm");
  await tabTo("#felt-mail");
  await page.keyboard.type(`mette-${Math.random().toString(36).slice(2)}@eksempel.dk`);
  await go("Enter");
  await tabTo("#felt-consent");
  await page.keyboard.press("Space");
  await tabTo(GO);
  await go("Enter");
  await page.waitForSelector(".way-back");
  expect(await heading(page)).toMatch(/^Sendt til/);
  await chat.close();
});
