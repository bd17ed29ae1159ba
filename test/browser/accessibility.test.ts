import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAt } from "./begun.ts";
import { type Answers, Chat, openBrowser, REGISTRATION, URL_OF_SERVER } from "./chat.ts";
import { checkOnEach } from "./checks.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const DIVIDENDS: Answers = { ...REGISTRATION, "legal-form": "aps", surplus: "some-to-owners" };

describe("every page state, on a phone, at 320 px, at 400 % zoom and on a desktop in the dark", () => {
  test("question, error, change, price, outcome", async () => {
    const chat = await Chat.open(browser);
    await checkOnEach(chat.page, "start");
    await chat.send();
    await checkOnEach(chat.page, "error on the start page");
    const seen = new Set<string>();
    for (let count = 0; count < 40; count++) {
      const id = await chat.question();
      if (id === null) break;
      const field = chat.page.locator(".step fieldset input").first();
      const isTable = (await chat.page.locator(".step .row").count()) > 0;
      const kind = isTable ? "table" : ((await field.getAttribute("type")) ?? "");
      if (!seen.has(kind)) {
        await checkOnEach(chat.page, `question ${id}`);
        // Nothing is an answer to a text, and to the first question it has been sent already.
        if (kind === "radio" || kind === "table") await chat.send();
        await checkOnEach(chat.page, `error at ${id}`);
        seen.add(kind);
      }
      await chat.answer(DIVIDENDS);
    }
    expect([...seen]).toEqual(expect.arrayContaining(["radio", "checkbox", "table", "text"]));
    await checkOnEach(chat.page, "outcome");
    await chat.changedBy(() => chat.page.locator("#ret-who").click());
    await checkOnEach(chat.page, "change");
    await chat.page.locator('.step [value="founder"]').check();
    await chat.send();
    await checkOnEach(chat.page, "price");
    await chat.close();
  });

  test("links, keeping, deleting, and the pages beside", async () => {
    const chat = await openAt(browser, REGISTRATION, "stage");
    await chat.press(/Begynd forfra/);
    await checkOnEach(chat.page, "restarted");
    await chat.press(/Fortryd/);
    await chat.press(/Gem til/);
    await checkOnEach(chat.page, "kept");
    await chat.press(/Fortsæt senere/);
    await checkOnEach(chat.page, "later");
    await chat.press(/Fortsæt nu/);
    await checkOnEach(chat.page, "now");
    await chat.press(/Luk alle koder/);
    await checkOnEach(chat.page, "revoked");
    await chat.press(/Tilbage til samtalen/);
    await chat.press(/Slet det hele/);
    await checkOnEach(chat.page, "delete");
    await chat.press(/Ja, slet/);
    await checkOnEach(chat.page, "deleted");
    for (const path of [
      "/privatliv",
      "/tilgaengelighed",
      "/emner",
      "/emner/registration",
      "/emner/start?lang=en",
      "/fortsaet",
      "/fortsaet/7KQ2-M4PX-0000-0000",
      "/findes-ikke",
    ]) {
      await chat.page.goto(URL_OF_SERVER + path);
      await checkOnEach(chat.page, path);
    }
    await chat.close();
  });
});

test("by keyboard alone, and focus can be seen at every stop", async () => {
  const chat = await Chat.open(browser);
  const { keyboard } = chat.page;
  /** Tabs to what is wanted; every stop on the way shows where it is. */
  const tabTo = async (wanted: string): Promise<void> => {
    for (let count = 0; count < 60; count++) {
      await keyboard.press("Tab");
      const stop = await chat.page.evaluate((selector) => {
        const at = document.activeElement;
        const ring = at?.closest(".choice") ?? at;
        const style = ring ? getComputedStyle(ring) : null;
        return {
          isWanted: at?.matches(selector) ?? false,
          isSeen:
            style !== null && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          what: at?.outerHTML.slice(0, 80) ?? "",
        };
      }, wanted);
      expect(stop.isSeen, stop.what).toBe(true);
      if (stop.isWanted) return;
    }
    throw new Error(`no way to ${wanted} by keyboard`);
  };
  for (let count = 0; count < 40 && (await chat.question()) !== null; count++) {
    const id = (await chat.question()) ?? "";
    const given = [REGISTRATION[id] ?? []].flat()[0];
    const kind = await chat.page.locator('.step [name="value"]').first().getAttribute("type");
    if (kind === "radio") {
      await tabTo("[type=radio]");
      await keyboard.press("Space");
      const radios = await chat.page.locator('.step [name="value"]').count();
      for (let i = 0; i < radios; i++) {
        const at = await chat.page.evaluate(
          () => (document.activeElement as HTMLInputElement).value,
        );
        if (given === undefined || at === given) break;
        await keyboard.press("ArrowDown");
      }
    } else if (kind === "checkbox") {
      await tabTo(given === undefined ? "[type=checkbox]" : `[value="${given}"]`);
      await keyboard.press("Space");
    }
    await tabTo("button.primary");
    await chat.changedBy(() => keyboard.press("Enter"));
  }
  expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe("nu");
  expect(await chat.page.locator("#resultat").count()).toBe(1);
  await tabTo(".tick");
  await keyboard.press("Space");
  await chat.page.locator('.tick[aria-pressed="true"]').waitFor();
  expect(await chat.page.evaluate(() => document.activeElement?.className)).toBe("tick");
  await chat.close();
});
