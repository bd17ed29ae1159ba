import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { Chat, ownNetwork, URL_OF_SERVER } from "./chat.ts";
import { addressOf, type Shown } from "./partner-site.ts";

export const PARTNER = process.env["INDGANG_PARTNER"] ?? "";
export const OTHER = process.env["INDGANG_OTHER"] ?? "";

/**
 * Cookies of other sites blocked, as Safari and Firefox do and Chrome can be told to. Without the first, the driver's own
 * list of disabled features would switch this off unseen.
 */
export const NO_COOKIES_OF_OTHERS = [
  "--disable-features=PaintHolding",
  "--test-third-party-cookie-phaseout",
] as const;

type PartnerOptions = BrowserContextOptions & {
  readonly site?: string;
  /** The origin of a page around the partner's own. */
  readonly around?: string;
  readonly keepsBanner?: boolean;
};

/** A partner's page, and what it was told, asked and accused of. */
export class PartnerPage {
  readonly page: Page;
  /** Addresses on our host that were asked for. */
  readonly asked: string[] = [];
  readonly said: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => {
      if (request.url().startsWith(URL_OF_SERVER)) this.asked.push(new URL(request.url()).pathname);
    });
    page.on("console", (message) => {
      if (message.type() === "error") this.said.push(message.text());
    });
    page.on("pageerror", (error) => this.said.push(String(error)));
  }

  static async open(
    browser: Browser,
    shown: Shown,
    options: PartnerOptions = {},
  ): Promise<PartnerPage> {
    const { site = PARTNER, around, keepsBanner = false, ...context } = options;
    const opened = await browser.newContext({
      locale: "da-DK",
      viewport: { width: 1280, height: 900 },
      ...context,
    });
    // Below the page: a header it set itself would have it ask across origins first.
    const network = ownNetwork();
    await opened.route(
      (url) => url.origin === URL_OF_SERVER,
      (route, request) => route.continue({ headers: { ...request.headers(), ...network } }),
    );
    const page = await opened.newPage();
    const partner = new PartnerPage(page);
    await page.addInitScript(note);
    const address = addressOf(site, shown);
    await page.goto(
      around === undefined ? address : `${around}/ramme?${new URLSearchParams({ side: address })}`,
    );
    const accept = page.locator("#accept");
    if (!keepsBanner && (await accept.count()) > 0 && context.javaScriptEnabled !== false)
      await accept.click();
    return partner;
  }
  close(): Promise<void> {
    return this.page.context().close();
  }

  get launcher() {
    return this.page.locator("indgang-chat .launch");
  }
  get closer() {
    return this.page.locator("indgang-chat .close");
  }
  /** The frame of the chat with this number, once its page is there. */
  async frame(slot = 0, path = "/samtale"): Promise<Frame> {
    for (const until = Date.now() + 15_000; Date.now() < until;) {
      const found = this.page
        .frames()
        .find((one) => new URL(one.url(), "http://none").pathname.includes(`/${slot}${path}`));
      if (
        found &&
        (await found
          .locator("main")
          .count()
          .catch(() => 0)) > 0
      )
        return found;
      await this.page.waitForTimeout(25);
    }
    throw new Error(`no frame ${slot}`);
  }
  async chat(slot = 0): Promise<Chat> {
    return Chat.within(this.page, await this.frame(slot));
  }
  /** What the page was told, by name, with what it was told about. */
  events(): Promise<[string, unknown][]> {
    return this.page.evaluate(() => (window as unknown as Noted).events);
  }
  async heard(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => (window as unknown as Noted).events.some(([one]) => one === wanted),
      name,
    );
  }
  violations(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as Noted).violations);
  }
}

interface Noted {
  events: [string, unknown][];
  violations: string[];
}

/** Runs first in every page: notes what the chats tell, and what a policy blocks. */
function note(): void {
  const noted: Noted = { events: [], violations: [] };
  Object.defineProperties(window, {
    events: { value: noted.events, enumerable: false },
    violations: { value: noted.violations, enumerable: false },
  });
  document.addEventListener("securitypolicyviolation", (event) =>
    noted.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  for (const name of ["ready", "opened", "closed", "step", "outcome", "handoff"]) {
    document.addEventListener(`indgang:${name}`, (event) =>
      noted.events.push([name, (event as CustomEvent<unknown>).detail]),
    );
  }
}
