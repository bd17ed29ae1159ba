import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeSource, openBrowser, ownNetwork, URL_OF_SERVER } from "./chat.ts";
import { onEach, SCREENS } from "./checks.ts";
import { handOff, mailTo, openReceipt, OWN_WORDS, press, signIn, textOf } from "./handoff.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A phone without JavaScript: everything here must work on it. */
const openPhone = (): Promise<BrowserContext> =>
  browser.newContext({
    locale: "da-DK",
    viewport: SCREENS["a phone"].viewport,
    javaScriptEnabled: false,
    extraHTTPHeaders: ownNetwork(),
  });

const { "400 % zoom": _, ...screens } = SCREENS;

const DESKS = ["c4", "hip", "jobcenter"] as const;

const axe = readFileSync(axeSource, "utf8");
/** What axe finds, small targets and what hangs out of the page, with everything folded out. */
async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  )) as Record<"violations" | "incomplete", { id: string; nodes: { html: string }[] }[]>;
  const found = [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  );
  const misfits = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const seen = (one: HTMLElement): boolean =>
      one.checkVisibility() && !one.closest(".unseen, .skip, svg");
    const hanging = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => seen(one) && !one.closest(".wide-table"))
      .filter((one) => one.getBoundingClientRect().right > width + 1);
    const small = [
      ...document.querySelectorAll<HTMLElement>(
        "button, summary, .choice, input[type=text], input[type=email], select, textarea, a",
      ),
    ]
      .filter((one) => seen(one) && !one.matches("p a, .skip"))
      .filter((one) => one.getBoundingClientRect().height < 47.9);
    return [
      ...hanging.map((one) => `hangs out: ${one.outerHTML.slice(0, 100)}`),
      ...small.map(
        (one) => `small: ${one.outerHTML.slice(0, 100)} ${one.getBoundingClientRect().height}`,
      ),
    ];
  });
  return [...found, ...misfits];
}

/** Conversations that are over, so that there is something to count. */
async function endConversations(count: number): Promise<void> {
  const call = async (
    path: string,
    method: string,
    token: string,
    body?: object,
  ): Promise<unknown> => {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      ...ownNetwork(),
    };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(`${URL_OF_SERVER}/api/v1${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  for (let i = 0; i < count; i++) {
    const { token } = (await call("/conversations", "POST", "", { partner: "library" })) as {
      token: string;
    };
    const topics = { question: "topics", value: [i % 3 === 0 ? "support" : "registration"] };
    await call("/conversation/turns", "POST", token, { turn: 1, answer: topics });
    await call("/conversation", "DELETE", token);
  }
}

/** Pictures to look at, where somebody asks for them. */
async function shoot(page: Page, name: string): Promise<void> {
  const to = process.env["INDGANG_PICTURES"];
  if (to !== undefined) await page.screenshot({ path: `${to}/${name}.png`, fullPage: true });
}

describe.each(DESKS)("a handoff to %s, on a phone without JavaScript", (desk) => {
  test("is mailed, taken from the mail's page in two presses, asked, answered, passed on and closed", async () => {
    const other = desk === "hip" ? "c4" : "hip";
    const [founder, advisor, next] = [await openPhone(), await openPhone(), await openPhone()];
    const [receipt, page, elsewhere] = [
      await founder.newPage(),
      await advisor.newPage(),
      await next.newPage(),
    ];
    const address = await handOff(receipt, desk);
    await shoot(receipt, `receipt-${desk}`);
    const number = /H-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(await textOf(receipt))?.[0] ?? "";
    expect(number).not.toBe("");

    const mail = await mailTo(page, `vagt@${desk}.example`, new RegExp(number));
    await shoot(page, "demonstration");
    for (const secret of [OWN_WORDS, "Mette Holm", "eksempel.example"])
      expect(mail.text).not.toContain(secret);
    // Two presses: the link, and the button.
    await page.goto(mail.link);
    await shoot(page, `link-${desk}`);
    expect(await textOf(page)).not.toContain(OWN_WORDS);
    await press(page, "Tag sagen");
    expect(await textOf(page)).toContain("Du har taget sagen");
    expect(await page.locator(".demonstration").count()).toBe(1);

    await signIn(page, `raadgiver@${desk}.example`);
    await shoot(page, `list-${desk}`);
    await page.getByRole("link", { name: new RegExp(number) }).click();
    expect(await textOf(page)).not.toContain(OWN_WORDS);
    await press(page, "Vis egne ord og kontakt");
    await shoot(page, `opened-${desk}`);
    expect(await textOf(page)).toContain(OWN_WORDS);
    expect(await textOf(page)).toContain("Mette Holm");

    await page.getByText("Stil ét spørgsmål").click();
    await page.locator("#spoerg-tekst").fill("Hvem ejer vognen i dag?");
    await page.locator('form[action$="/spoerg"] button').click();
    await openReceipt(receipt, address);
    await shoot(receipt, `question-${desk}`);
    expect(await textOf(receipt)).toContain("Hvem ejer vognen i dag?");
    await receipt.locator('[name="answer"]').fill("Den ejer vi selv");
    await receipt.locator(".asked-box button.primary").click();

    await page.getByRole("link", { name: "Alle sager" }).click();
    await page.getByRole("link", { name: new RegExp(number) }).click();
    await press(page, "Vis egne ord og kontakt");
    expect(await textOf(page)).toContain("Den ejer vi selv");
    await page.getByText("Send videre").click();
    await page.locator("#videre-til").selectOption(other);
    await page.locator("#videre-tekst").fill("De ved mere om registrering");
    await page.locator('form[action$="/videre"] button').click();
    expect(await textOf(page)).toContain("Siger de ja");

    await openReceipt(receipt, address);
    await shoot(receipt, `pass-on-${desk}`);
    await receipt.locator('[name="consent"]').check();
    await receipt.locator(".asked-box button.primary").click();
    await mailTo(elsewhere, `vagt@${other}.example`, new RegExp(number));
    await page.goto(`${URL_OF_SERVER}/desk/sag/${number}`);
    expect(await textOf(page)).not.toContain(OWN_WORDS);

    await signIn(elsewhere, `leder@${other}.example`);
    await elsewhere.getByRole("link", { name: new RegExp(number) }).click();
    await press(elsewhere, "Tag sagen");
    await press(elsewhere, "Besvaret");
    await elsewhere.locator("summary").filter({ hasText: /^Luk$/ }).click();
    await shoot(elsewhere, `close-${desk}`);
    await elsewhere.locator('form[action$="/luk"] button').click();
    expect(await textOf(elsewhere)).toContain("Sagen er lukket");
    await openReceipt(receipt, address);
    await shoot(receipt, `closed-${desk}`);
    for (const context of [founder, advisor, next]) await context.close();
  });
});

test("nothing is in anybody's way at the pages of a desk, and the figures", async () => {
  const founder = await openPhone();
  await handOff(await founder.newPage(), "c4");
  await founder.close();
  const context = await browser.newContext({
    locale: "da-DK",
    viewport: SCREENS["a phone"].viewport,
    extraHTTPHeaders: ownNetwork(),
  });
  const page = await context.newPage();
  const mail = await mailTo(page, "vagt@c4.example", /Ny henvendelse/);
  const checked = async (what: string): Promise<void> => {
    await onEach(page, screens, async (size) => {
      expect(await findingsOf(page), `${what}, on ${size}`).toEqual([]);
      await shoot(page, `${what} ${size}`.replaceAll(" ", "-"));
    });
  };
  await checked("demonstration");
  await page.goto(mail.link);
  await checked("link");
  await page.goto(`${URL_OF_SERVER}/desk`);
  await checked("sign in");
  await page.locator("#mail").fill("leder@c4.example");
  await press(page, "Send mig et link");
  await checked("link sent");
  await page.goto(`${URL_OF_SERVER}/desk/ind/c4.x.y`);
  await checked("bad link");
  await signIn(page, "leder@c4.example");
  await checked("list");
  await page.locator("#q").fill("findes ikke");
  await press(page, "Søg");
  await checked("nothing found");
  await press(page, "Vis alle sager");
  await page.locator(".cases a").first().click();
  await checked("case");
  await press(page, "Vis egne ord og kontakt");
  await checked("opened");
  // On paper: the brief and whom to call, without what only a screen can do.
  await page.emulateMedia({ media: "print" });
  await shoot(page, "print");
  expect(await page.locator(".brief").first().isVisible()).toBe(true);
  for (const part of [".actions", ".desk-menu", "form button"])
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
  await page.emulateMedia({ media: "screen" });
  await page.locator("#note").fill("010203-1234 ringede");
  await press(page, "Gem note");
  await checked("note not taken");
  await page.locator("#note").fill("Ringer igen mandag");
  await press(page, "Gem note");
  await press(page, "Log");
  await checked("log");
  await endConversations(16);
  await page.goto(`${URL_OF_SERVER}/tal`);
  for (let tries = 0; tries < 20 && (await page.locator(".bar rect").count()) < 5; tries++) {
    await page.waitForTimeout(250);
    await page.reload();
  }
  expect(await page.locator(".figures").count()).toBeGreaterThan(2);
  await checked("figures");
  await page.goto(`${URL_OF_SERVER}/tal?lang=en`);
  await checked("figures in English");
  await context.close();
});
