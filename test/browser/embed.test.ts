import { randomInt } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loaders } from "../../src/protocol/loaders.ts";
import { Chat, openBrowser, REGISTRATION, URL_OF_SERVER } from "./chat.ts";
import type { Shown } from "./partner-site.ts";
import { NO_COOKIES_OF_OTHERS, OTHER, PARTNER, PartnerPage } from "./partner.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(NO_COOKIES_OF_OTHERS);
});
afterAll(() => browser.close());

const element = (more = ""): string => `partner="hilleroed" lang="da" ${more}`;
const bubble: Shown = { chats: [element('mode="bubble"')], policy: "strict" };
const inline: Shown = { chats: [element('mode="inline"')], policy: "strict" };
const FRAME = `src="${URL_OF_SERVER}/p/hilleroed/0/samtale" width="600" height="900"`;
const SANDBOX = { scripts: "allow-forms allow-scripts", forms: "allow-forms" };

/** From the outcome, to a desk that has been asked to make contact. */
async function handOff(chat: Chat): Promise<void> {
  const { where } = chat;
  await chat.press(/Bed om at blive kontaktet/);
  const desk = where.locator('[name="desk"]').first();
  if ((await desk.getAttribute("type")) === "radio") await desk.check();
  await where.locator('[name="words"]').fill("Vi vil have en kaffevogn, hvor unge lærer et fag");
  await where.locator('[name="name"]').fill("Mette Holm");
  await where.locator('[name="mail"]').fill(`mette-${randomInt(1e9)}@eksempel.example`);
  await chat.press(/^Se, hvad/);
  await where.locator('[name="consent"]').check();
  await chat.changedBy(() => where.locator("main form button.primary").first().click());
  expect(await where.locator("h1").innerText()).toMatch(/^Sendt til/);
  await chat.press(/^Se kvitteringen/);
  expect(await where.locator("h1").innerText()).toMatch(/har fået din henvendelse$/);
}

const cookieNames = async ({ page }: PartnerPage): Promise<string[]> =>
  (await page.context().cookies()).map(({ name }) => name).toSorted();

describe("on a partner's page with a strict policy, cookies of others blocked", () => {
  test("a bubble costs one script until it is opened, and leads from registration to the outcome", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    await partner.launcher.waitFor();
    await partner.page.waitForLoadState("networkidle");
    expect(partner.asked).toEqual(["/embed.js"]);
    expect(await cookieNames(partner)).toEqual([]);
    expect(partner.page.frames()).toHaveLength(1);
    await partner.launcher.click();
    await partner.heard("ready");
    const chat = await partner.chat();
    await chat.answerUntil(REGISTRATION);
    await partner.heard("outcome");
    await handOff(chat);
    await partner.heard("handoff");
    expect(await cookieNames(partner)).toEqual(["__Host-hilleroed-0"]);
    expect(await partner.violations()).toEqual([]);
    expect(partner.said).toEqual([]);
    await partner.close();
  });

  test("inline it is shown when scrolled near, and is as long as its page", async () => {
    const partner = await PartnerPage.open(browser, { ...inline, above: 120 });
    await partner.page.locator("indgang-chat .panel").waitFor();
    await partner.page.waitForLoadState("networkidle");
    expect(partner.asked).toEqual(["/embed.js"]);
    await partner.page.locator("indgang-chat").scrollIntoViewIfNeeded();
    const chat = await partner.chat();
    await chat.answerUntil(REGISTRATION);
    await partner.heard("outcome");
    const frame = await partner.frame();
    await expect
      .poll(async () => {
        const { height = 0 } =
          (await partner.page.locator("indgang-chat iframe").boundingBox()) ?? {};
        const page = await frame.evaluate(() => document.documentElement.scrollHeight);
        return [height >= page, height <= page + 1, page > 2000];
      })
      .toEqual([true, true, true]);
    await handOff(chat);
    await partner.heard("handoff");
    expect(await partner.violations()).toEqual([]);
    await partner.close();
  });

  test("a plain frame is enough", async () => {
    const partner = await PartnerPage.open(browser, { chats: [], frame: FRAME, policy: "strict" });
    const chat = await partner.chat();
    await chat.answerUntil(REGISTRATION);
    await handOff(chat);
    await partner.close();
  });

  test("what the page is told are ids and counts, in order", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    await partner.launcher.click();
    await partner.heard("ready");
    const chat = await partner.chat();
    await chat.answerUntil(REGISTRATION, "stage");
    await partner.closer.click();
    expect(await partner.events()).toEqual([
      ["opened", null],
      ["ready", null],
      ["step", { question: "who", answered: 1 }],
      ["step", { question: "people-on-benefits", answered: 2 }],
      ["step", { question: "stage", answered: 3 }],
      ["closed", null],
    ]);
    await partner.close();
  });

  test("the control: an ordinary cookie of ours is blocked there", async () => {
    const partner = await PartnerPage.open(browser, { chats: [], frame: FRAME });
    const frame = await partner.frame();
    const kept = await frame.evaluate(() => {
      document.cookie = "plain=1; SameSite=None; Secure; Path=/";
      document.cookie = "parted=1; SameSite=None; Secure; Path=/; Partitioned";
      return document.cookie;
    });
    expect(kept).toBe("parted=1");
    await partner.close();
  });
});

describe("two chats on one page", () => {
  test("stay apart, also after a reload and after going back", async () => {
    const partner = await PartnerPage.open(browser, {
      chats: [element('mode="inline"'), element('mode="inline" flow="support"')],
    });
    for (const slot of [0, 1])
      await partner.page.locator("indgang-chat").nth(slot).scrollIntoViewIfNeeded();
    await (await partner.chat(0)).answerUntil(REGISTRATION, "stage");
    const second = await partner.chat(1);
    await second.answer({});
    const reached = await second.question();
    const both = async (): Promise<(string | null)[]> => {
      for (const slot of [0, 1])
        await partner.page.locator("indgang-chat").nth(slot).scrollIntoViewIfNeeded();
      return [await (await partner.chat(0)).question(), await (await partner.chat(1)).question()];
    };
    expect(await both()).toEqual(["stage", reached]);
    await partner.page.reload();
    expect(await both()).toEqual(["stage", reached]);
    await partner.page.locator("footer a, header a").first().click();
    await partner.page.waitForURL(/\/(anden)?$/);
    await partner.page.goBack();
    expect(await both()).toEqual(["stage", reached]);
    expect(await cookieNames(partner)).toEqual(["__Host-hilleroed-0", "__Host-hilleroed-1"]);
    await partner.close();
  });
});

describe("where less is allowed", () => {
  test.each(Object.entries(SANDBOX))(
    "a sandboxed frame with %s leads to the outcome",
    async (_, allowed) => {
      const partner = await PartnerPage.open(browser, {
        chats: [],
        frame: `${FRAME} sandbox="${allowed}"`,
      });
      const chat = await partner.chat();
      await chat.answerUntil(REGISTRATION);
      await handOff(chat);
      expect(await cookieNames(partner)).toEqual([]);
      await partner.close();
    },
  );

  test("all cookies refused: the page itself carries the conversation", async () => {
    // A name that is neither HTTPS nor localhost: the browser refuses our Secure cookie.
    const src = `${URL_OF_SERVER.replace("localhost", "indgang.test")}/p/hilleroed/0/samtale`;
    const partner = await PartnerPage.open(browser, {
      chats: [],
      frame: `src="${src}" width="600" height="900"`,
    });
    const chat = await partner.chat();
    await chat.answerUntil(REGISTRATION);
    await handOff(chat);
    expect(await cookieNames(partner)).toEqual([]);
    await partner.close();
  });

  test("without JavaScript the link inside is there, and a plain frame works", async () => {
    const partner = await PartnerPage.open(
      browser,
      { chats: [element('mode="bubble"')], frame: FRAME },
      { javaScriptEnabled: false },
    );
    expect(await partner.page.locator("indgang-chat a").isVisible()).toBe(true);
    await (await partner.chat()).answerUntil(REGISTRATION, "stage");
    await partner.close();
  });

  test("a page inside a frame of its own site shows it", async () => {
    const partner = await PartnerPage.open(browser, inline, { around: PARTNER });
    await (await partner.chat()).answerUntil(REGISTRATION, "stage");
    await partner.close();
  });
});

// They mostly wait.
describe.concurrent("the link shows after 5 s", () => {
  test.each<[string, Shown, { site?: string }]>([
    ["its site is not listed", bubble, { site: OTHER }],
    ["its partner is not known", { chats: ['partner="nobody" mode="bubble"'] }, {}],
    ["a policy blocks it", { ...bubble, policy: "no-frames" }, {}],
  ])("where %s", async (_, shown, options) => {
    const partner = await PartnerPage.open(browser, shown, options);
    await partner.launcher.click();
    const link = partner.page.locator("indgang-chat a");
    await link.waitFor({ timeout: 10_000 });
    expect(await link.isVisible()).toBe(true);
    expect(await partner.page.locator('indgang-chat [role="status"]').innerText()).toMatch(
      /kan ikke vises her/,
    );
    expect((await partner.events()).map(([name]) => name)).toEqual(["opened"]);
    await partner.close();
  });

  test("inside a frame of a stranger", async () => {
    const partner = await PartnerPage.open(browser, inline, { around: OTHER });
    const inner = partner.page.frames().find((one) => one.url().includes("/side?"));
    await inner
      ?.locator('indgang-chat [role="status"] slot')
      .waitFor({ state: "attached", timeout: 10_000 });
    expect(await inner?.locator("indgang-chat a").isVisible()).toBe(true);
    await partner.close();
  });
});

describe("what it does to the page around", () => {
  interface State {
    /** Names on the window. */
    readonly names: readonly string[];
    /** How every element of the page is drawn, by property. */
    readonly looks: readonly Record<string, string>[];
    readonly stored: number;
  }
  const stateOf = ({ page }: PartnerPage): Promise<State> =>
    page.evaluate(() => ({
      names: Object.getOwnPropertyNames(window).toSorted(),
      looks: [...document.querySelectorAll("html, body, body *")]
        .filter((one) => !one.closest("indgang-chat, script"))
        .map((one) => {
          const style = getComputedStyle(one);
          const drawn = [...style].map((name) => [name, style.getPropertyValue(name)]);
          return { element: one.tagName, ...Object.fromEntries(drawn) };
        }),
      stored: localStorage.length + sessionStorage.length,
    }));

  test("nothing: no name on its window, no style of its elements, nothing stored", async () => {
    const before = await PartnerPage.open(browser, { ...bubble, chats: [], loader: false });
    const after = await PartnerPage.open(browser, bubble);
    await after.launcher.click();
    await (await after.chat()).answerUntil(REGISTRATION, "stage");
    const [was, is] = [await stateOf(before), await stateOf(after)];
    expect(is.names).toEqual(was.names);
    expect(is.stored).toBe(0);
    expect(is.looks).toHaveLength(was.looks.length);
    const changed = is.looks.flatMap((look, at) =>
      Object.keys(look).flatMap((name) =>
        look[name] === was.looks[at]?.[name] ? [] : [`${look["element"]} ${name}: ${look[name]}`],
      ),
    );
    expect(changed).toEqual([]);
    await before.close();
    await after.close();
  });

  test("and what its style sheet does stops at the element", async () => {
    const looks = async (shown: Shown): Promise<unknown> => {
      const partner = await PartnerPage.open(browser, {
        ...shown,
        chats: [element('mode="bubble"')],
      });
      await partner.launcher.waitFor();
      await partner.launcher.click();
      await partner.heard("ready");
      const measured = await partner.page.evaluate(() => {
        const root = document.querySelector("indgang-chat")?.shadowRoot;
        return [".launch", ".panel", ".bar", ".close", "iframe"].map((selector) => {
          const one = root?.querySelector(selector);
          if (!one) throw new Error(selector);
          const { x, y, width, height } = one.getBoundingClientRect();
          const { fontSize, fontFamily, color, letterSpacing, textTransform, opacity } =
            getComputedStyle(one);
          return {
            selector,
            x,
            y,
            width,
            height,
            fontSize,
            fontFamily,
            color,
            letterSpacing,
            textTransform,
            opacity,
          };
        });
      });
      await partner.close();
      return measured;
    };
    const [kind, hostile] = [
      await looks({ chats: [], page: "municipality" }),
      await looks({ chats: [], page: "association" }),
    ];
    expect(hostile).toEqual(kind);
  });

  test("is not printed", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    await partner.launcher.waitFor();
    await partner.page.emulateMedia({ media: "print" });
    expect(await partner.launcher.isVisible()).toBe(false);
    await partner.close();
  });

  test("a consent banner stays above it", async () => {
    const partner = await PartnerPage.open(browser, bubble, { keepsBanner: true });
    await partner.launcher.waitFor();
    const top = await partner.page.evaluate(() => {
      const box = document
        .querySelector("indgang-chat")
        ?.shadowRoot?.querySelector(".launch")
        ?.getBoundingClientRect();
      return document.elementFromPoint((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)?.closest("section")
        ?.id;
    });
    expect(top).toBe("consent");
    await partner.close();
  });
});

describe("its public face", () => {
  test("calls made before the loader came are done when it comes", async () => {
    const partner = await PartnerPage.open(browser, { ...bubble, policy: "none", loader: false });
    await partner.page.evaluate((src) => {
      const chat = document.querySelector("indgang-chat") as HTMLElement & { open(): void };
      void customElements.whenDefined("indgang-chat").then(() => chat.open());
      const script = Object.assign(document.createElement("script"), { src });
      document.body.append(script);
    }, `${URL_OF_SERVER}/embed.js`);
    await partner.heard("ready");
    expect((await partner.events()).map(([name]) => name)).toEqual(["opened", "ready"]);
    await partner.close();
  });

  test("it never opens by itself, and opens and closes when asked to", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    await partner.launcher.waitFor();
    const call = (name: "open" | "close"): Promise<void> =>
      partner.page.locator("indgang-chat").evaluate((chat, method) => {
        (chat as unknown as Record<string, () => void>)[method]?.();
      }, name);
    expect(await partner.launcher.getAttribute("aria-expanded")).toBe("false");
    await call("open");
    expect(await partner.launcher.getAttribute("aria-expanded")).toBe("true");
    await partner.heard("ready");
    await call("close");
    expect(await partner.launcher.getAttribute("aria-expanded")).toBe("false");
    expect(
      await partner.page
        .locator("indgang-chat .panel")
        .evaluate((one) => (one as HTMLElement).inert),
    ).toBe(true);
    await partner.close();
  });

  test("what is closed is where it was when it is opened again", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    await partner.launcher.click();
    const chat: Chat = await partner.chat();
    await chat.answerUntil(REGISTRATION, "stage");
    await partner.closer.click();
    await partner.launcher.click();
    expect(await chat.question()).toBe("stage");
    expect(partner.asked.filter((path) => path === "/embed.js")).toHaveLength(1);
    await partner.close();
  });
});

describe("the page that checks a set-up", () => {
  const rowsOf = async (partner: PartnerPage, slot = 0): Promise<Record<string, string>> => {
    const frame = await partner.frame(slot, "/tjek");
    await frame.locator('[data-check="blocked"].met, [data-check="blocked"].unmet').waitFor();
    return frame.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>("[data-check]")].map((row) => [
          row.dataset["check"] ?? "",
          row.className,
        ]),
      ),
    );
  };
  const ALL = [
    "blocked",
    "cookie",
    "framed",
    "lang",
    "link",
    "loader",
    "room",
    "script",
    "viewport",
  ];

  test("says on the live page that all is well", async () => {
    const partner = await PartnerPage.open(browser, {
      chats: [element("check")],
      policy: "strict",
    });
    expect(await rowsOf(partner)).toEqual(Object.fromEntries(ALL.map((id) => [id, "met"])));
    await partner.close();
  });

  test("and what is not", async () => {
    const partner = await PartnerPage.open(
      browser,
      { chats: [element("check")], policy: "strict" },
      { viewport: { width: 250, height: 600 } },
    );
    await partner.page.evaluate(() => {
      document.documentElement.lang = "";
      document.querySelector('meta[name="viewport"]')?.remove();
      document.querySelector("indgang-chat a")?.remove();
      document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/x.png" }));
    });
    await partner.page.evaluate(() => {
      const chat = document.querySelector("indgang-chat");
      const again = chat?.cloneNode() as HTMLElement;
      chat?.replaceWith(again);
    });
    const rows = await rowsOf(partner);
    for (const id of ["room", "link", "lang", "viewport", "blocked"])
      expect(rows[id], id).toBe("unmet");
    await partner.close();
  });

  test("where the frame is blocked, the link leads to what to do about it", async () => {
    const partner = await PartnerPage.open(browser, {
      chats: [element("check")],
      policy: "no-frames",
    });
    const help = partner.page.locator("indgang-chat a[href*=blokeret]");
    await help.waitFor({ timeout: 10_000 });
    await partner.page.goto((await help.getAttribute("href")) ?? "");
    expect(await partner.page.locator(".keeping").innerText()).toMatch(
      /Siden har blokeret: frame-src/,
    );
    await partner.close();
  });
});

test.each(loaders.map(({ version }) => `/embed/${version}.js`))(
  "the frame speaks with the loader published as %s",
  async (script) => {
    const partner = await PartnerPage.open(browser, { ...bubble, script });
    await partner.launcher.click();
    await partner.heard("ready");
    const chat = await partner.chat();
    await chat.answer(REGISTRATION);
    await partner.heard("step");
    await partner.page.keyboard.press("Escape");
    await partner.heard("closed");
    await partner.close();
    const within = await PartnerPage.open(browser, { ...inline, script });
    const grown = await within.chat();
    await grown.answerUntil(REGISTRATION);
    await expect
      .poll(async () => (await within.page.locator("indgang-chat iframe").boundingBox())?.height)
      .toBeGreaterThan(2000);
    await within.close();
  },
);
