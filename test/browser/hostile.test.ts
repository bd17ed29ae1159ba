import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanText } from "../../src/privacy/clean.ts";
import { looksLikeCpr } from "../../src/privacy/cpr.ts";
import { HTML_FIXTURES } from "../support/html-fixtures.ts";
import { openBrowser, ownNetwork, URL_OF_SERVER } from "./chat.ts";
import { handOff, openReceipt, press, signIn, textOf } from "./handoff.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const naughty = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve("big-list-of-naughty-strings/blns.json"),
    "utf8",
  ),
) as readonly string[];
/** Every tenth of the list in the short run. */
const some = naughty.filter((_, index) => process.env["INDGANG_FULL"] === "1" || index % 10 === 0);
const ALL = [...some, ...HTML_FIXTURES].filter((text) => cleanText(text) !== "");

/** Texts one after another in pieces a field takes, none of which looks like a CPR number. */
function pieces(texts: readonly string[], limit: number): string[] {
  const made = [""];
  for (const text of texts) {
    if (text.length > limit || looksLikeCpr(text)) continue;
    const last = made.at(-1) ?? "";
    const longer = last === "" ? text : `${last}\n${text}`;
    if (longer.length <= limit && !looksLikeCpr(longer)) made[made.length - 1] = longer;
    else made.push(text);
  }
  return made;
}

interface Watched {
  readonly page: Page;
  /** Dialogs, reports of the content policy, requests to anybody else. */
  readonly heard: string[];
}
async function watched(): Promise<Watched> {
  const context = await browser.newContext({
    locale: "da-DK",
    viewport: { width: 390, height: 844 },
    extraHTTPHeaders: ownNetwork(),
  });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("dialog", (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (said) => {
    if (/Content.Security.Policy|Trusted/i.test(said.text())) heard.push(said.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(URL_OF_SERVER)) heard.push(`request: ${request.url()}`);
  });
  return { page, heard };
}

/** Elements where only text may be, and elements our pages never have. */
const injected = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "bdi *, textarea *, .letter-text *:not(a), iframe, object, embed, img, video, audio, math, base, marquee, body script, main style",
      ),
    ]
      .concat(
        [...document.querySelectorAll("*")].filter((one) =>
          one.getAttributeNames().some((name) => name.startsWith("on")),
        ),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );

test(`${ALL.length} hostile texts in notes, questions, answers, words and names: nothing runs, nothing is injected`, async () => {
  const founder = await watched();
  const advisor = await watched();
  const [words = "", name = ""] = [pieces(HTML_FIXTURES, 200)[0], HTML_FIXTURES[1]];
  const receipt = await handOff(founder.page, "jobcenter", { words, name });
  const looks = async (one: Watched, what: string): Promise<void> => {
    expect(await injected(one.page), what).toEqual([]);
    expect(one.heard, what).toEqual([]);
  };
  await looks(founder, "receipt");
  // Nobody in another file: the newest mail to them is theirs.
  await signIn(advisor.page, "leder@jobcenter.example");
  const number = /H-[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(await textOf(founder.page))?.[0] ?? "";
  const address = `${URL_OF_SERVER}/desk/sag/${number}`;
  await advisor.page.goto(address);
  await press(advisor.page, "Tag sagen");
  const post = async (to: string, text: string): Promise<void> => {
    const key = crypto.randomUUID();
    const sent = await advisor.page.request.post(`${address}/${to}`, {
      form: { key, text },
      headers: { origin: URL_OF_SERVER },
    });
    expect(sent.status(), text).toBe(200);
  };
  for (const text of pieces(ALL, 950)) await post("note", text);
  const questions = pieces(ALL, 480);
  const answers = pieces(ALL, 950);
  for (const [round, answer] of answers.entries()) {
    await post("spoerg", questions[round] ?? "?");
    await openReceipt(founder.page, receipt);
    await founder.page.locator('[name="answer"]').fill(answer);
    await founder.page.locator(".asked-box button.primary").click();
    await founder.page.waitForLoadState("load");
    await looks(founder, `receipt, round ${round}`);
  }
  await advisor.page.goto(address);
  await looks(advisor, "case");
  await press(advisor.page, "Vis egne ord og kontakt");
  await looks(advisor, "opened");
  expect(await advisor.page.locator("main").innerText()).toContain(HTML_FIXTURES[0]);
  for (const path of [
    "/desk",
    "/demonstration",
    `/desk?q=${encodeURIComponent(HTML_FIXTURES[0] ?? "")}`,
  ]) {
    await advisor.page.goto(URL_OF_SERVER + path);
    await looks(advisor, path);
  }
  await founder.page.context().close();
  await advisor.page.context().close();
});

test("what is looked for would be found", async () => {
  const { page, heard } = await watched();
  await page.goto(`${URL_OF_SERVER}/tal`);
  await page.evaluate(() => {
    const box = document.createElement("bdi");
    box.append(document.createElement("img"));
    document.querySelector("main")?.append(box);
    const image = document.createElement("img");
    image.src = "https://evil.example/x.png";
    document.body.append(image);
  });
  await page.waitForTimeout(200);
  expect(await injected(page)).not.toEqual([]);
  expect(heard).not.toEqual([]);
  await page.context().close();
});
