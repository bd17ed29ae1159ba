import type { Page } from "playwright-core";
import { URL_OF_SERVER } from "./chat.ts";

export const OWN_WORDS = "Vi vil have en kaffevogn, hvor unge lærer et fag";

/** Presses a button or link by its words, and waits for the page that comes of it. */
export async function press(page: Page, name: RegExp | string): Promise<void> {
  const target = page.getByRole("button", { name }).or(page.getByRole("link", { name })).first();
  await Promise.all([page.waitForLoadState("load"), target.click()]);
  await page.waitForLoadState("load");
}
export const textOf = (page: Page): Promise<string> => page.locator("main").innerText();

/** The newest mail to somebody on the demonstration's page, and the first address in it. */
export async function mailTo(
  page: Page,
  address: string,
  about: RegExp,
): Promise<{ text: string; link: string }> {
  for (let tries = 0; tries < 40; tries++) {
    await page.goto(`${URL_OF_SERVER}/demonstration`);
    const letter = page
      .locator(".letters > li")
      .filter({ hasText: address })
      .filter({ hasText: about })
      .first();
    if ((await letter.count()) > 0) {
      const link = letter.locator("a").first();
      return {
        text: await letter.innerText(),
        link: (await link.count()) > 0 ? ((await link.getAttribute("href")) ?? "") : "",
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail to ${address} about ${about}`);
}

/** A founder, of an address of their own since one may ask three times a day, asks a desk to be contacted, and stands on the receipt. Returns its address. */
export async function handOff(
  page: Page,
  desk: string,
  said: { readonly words?: string; readonly name?: string } = {},
): Promise<string> {
  await page.goto(URL_OF_SERVER);
  await page.locator('.step [name="value"]').first().check();
  await page.locator(".step button.primary").click();
  await press(page, /Bed om at blive kontaktet/);
  const choice = page.locator(`[name="desk"][value="${desk}"]`);
  if ((await choice.getAttribute("type")) === "radio") await choice.check();
  await page.locator('[name="words"]').fill(said.words ?? OWN_WORDS);
  await page.locator('[name="name"]').fill(said.name ?? "Mette Holm");
  await page.locator('[name="mail"]').fill(`mette.${crypto.randomUUID()}@eksempel.example`);
  await press(page, /^Se, hvad/);
  await page.locator('[name="consent"]').check();
  await page.locator("button.primary").first().click();
  await page.waitForLoadState("load");
  const address = (await page.locator(".way-back a").first().getAttribute("href")) ?? "";
  await press(page, "Se kvitteringen");
  return address;
}
export async function openReceipt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await press(page, "Vis kvitteringen");
}

export async function signIn(page: Page, mail: string): Promise<void> {
  await page.goto(`${URL_OF_SERVER}/desk`);
  await page.locator("#mail").fill(mail);
  await press(page, "Send mig et link");
  const { link } = await mailTo(page, mail, /Log ind/);
  await page.goto(link);
  await press(page, "Log ind");
}
