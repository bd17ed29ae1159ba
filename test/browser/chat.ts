import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import bundled from "@sparticuz/chromium";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";

export const URL_OF_SERVER = process.env["INDGANG_URL"] ?? "http://localhost:8787";

const INSTALLED = ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"];
/** A browser like a person's: none of the bundled package's own arguments, which switch web security off. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A name that is neither HTTPS nor localhost: the browser itself refuses our Secure cookie there.
  "--host-resolver-rules=MAP indgang.test 127.0.0.1",
];

export const browserPath = async (): Promise<string> =>
  INSTALLED.find((path) => existsSync(path)) ?? (await bundled.executablePath());

export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await browserPath();
  return chromium.launch({ executablePath, args: [...ARGS, ...more] });
}

export const axeSource = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Answers by question; where none is named, the first option, "0" in a table, nothing in a text. */
export type Answers = { readonly [question: string]: string | readonly string[] };

export const REGISTRATION: Answers = {
  topics: ["registration"],
  who: "association",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
  "registration-aim": "show-genuine",
  "legal-form": "association",
  purpose: "jobs",
  sales: "significant",
  "public-control": "minority-seat",
  involvement: "ways",
  surplus: "stays",
};

/** Each asks from a network of their own: these tests together are more than the fence lets through from one. */
export const ownNetwork = (): { "cf-connecting-ip": string } => ({
  "cf-connecting-ip": `10.${randomInt(256)}.${randomInt(256)}.1`,
});

/** A person at the chat. */
export class Chat {
  readonly page: Page;
  /** Where the chat is: the page itself, or a frame in it. */
  readonly where: Page | Frame;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>, where: Page | Frame = page) {
    this.page = page;
    this.where = where;
    this.#close = close;
  }

  /** The chat in a frame of a page. */
  static within(page: Page, frame: Frame): Chat {
    return new Chat(page, () => page.context().close(), frame);
  }

  static async open(
    browser: Browser,
    options: BrowserContextOptions & { path?: string; url?: string } = {},
  ): Promise<Chat> {
    const { path = "/", url = URL_OF_SERVER, ...context } = options;
    const opened = await browser.newContext({
      locale: "da-DK",
      viewport: { width: 390, height: 844 },
      extraHTTPHeaders: ownNetwork(),
      ...context,
    });
    const page = await opened.newPage();
    await page.goto(url + path);
    return new Chat(page, () => opened.close());
  }
  close(): Promise<void> {
    return this.#close();
  }

  /** The id of the question that is open, or null: the outcome is shown. */
  async question(): Promise<string | null> {
    const field = this.where.locator('.step:not(.outcome) input[name="question"]').first();
    return (await field.count()) === 0 ? null : field.getAttribute("value");
  }
  async heading(): Promise<string> {
    return (await this.where.locator("#nu").innerText()).trim();
  }

  /** Fills in the open question, without sending it. */
  async fill(answers: Answers): Promise<void> {
    const id = (await this.question()) ?? "";
    const values = this.where.locator('.step [name="value"]');
    const kind = (await values.count()) === 0 ? "table" : await values.first().getAttribute("type");
    const [...given] = [answers[id] ?? []].flat();
    if (kind === "radio" || kind === "checkbox") {
      const chosen = given.length > 0 ? given : [await values.first().getAttribute("value")];
      for (const value of chosen)
        await this.where.locator(`.step [name="value"][value="${value}"]`).check();
    } else if (kind === "table") {
      for (const box of await this.where.locator(".step .row input").all())
        await box.fill(given[0] ?? "0");
    } else {
      await values.first().fill(given[0] ?? "");
    }
  }
  /** Sends what is filled in, and waits for what comes of it. */
  send(button = ".step button.primary"): Promise<void> {
    return this.changedBy(() => this.where.locator(button).first().click());
  }
  press(name: RegExp): Promise<void> {
    return this.changedBy(() => this.where.getByRole("button", { name }).first().click());
  }
  /** Does something, and waits for the page that comes of it. */
  async changedBy(act: () => Promise<void>): Promise<void> {
    const before = await this.where.locator("main").innerHTML();
    await act();
    // Asked from here: in a page without JavaScript nothing waits by itself.
    for (const until = Date.now() + 15_000; Date.now() < until;) {
      const isThere = await this.where.evaluate(hasChanged, before).catch(() => false);
      if (isThere) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error("nothing came of it");
  }
  async answer(answers: Answers): Promise<void> {
    await this.fill(answers);
    await this.send();
  }
  /** Answers until the outcome, or until a question of this id is open. */
  async answerUntil(answers: Answers, end: string | null = null): Promise<void> {
    for (let count = 0; count < 40; count++) {
      if ((await this.question()) === end) return;
      await this.answer(answers);
    }
    throw new Error(`never came to ${end ?? "the outcome"}`);
  }
}

function hasChanged(before: string): boolean {
  // A button that is being sent is marked, which is no answer yet.
  const isSending = document.querySelector('[aria-disabled="true"]') !== null;
  const main = document.querySelector("main");
  return (
    !isSending && document.readyState === "complete" && main !== null && main.innerHTML !== before
  );
}
