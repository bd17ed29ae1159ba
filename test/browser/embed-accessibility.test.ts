import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findingsOf } from "./axe.ts";
import { openBrowser, REGISTRATION, URL_OF_SERVER } from "./chat.ts";
import { onEach, type Screen } from "./checks.ts";
import { expectEachHeardOnce } from "./hearing.ts";
import type { Shown } from "./partner-site.ts";
import { PartnerPage } from "./partner.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const bubble: Shown = { chats: ['partner="hilleroed" mode="bubble" lang="da"'], policy: "strict" };
const inline: Shown = { chats: ['partner="hilleroed" mode="inline" lang="da"'] };

const viewport = { width: 1280, height: 900 };
const MODES = {
  "320 × 256": { viewport: { width: 320, height: 256 } },
  "forced colours": { viewport, forcedColors: "active" },
  dark: { viewport, colorScheme: "dark" },
  "1280 px": { viewport },
} satisfies { readonly [name: string]: Screen };

describe("axe finds nothing at 1280 px, at 320 × 256, in forced colours and in the dark", () => {
  test("closed, open, error, after an answer, outcome", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    const check = (state: string): Promise<void> =>
      onEach(partner.page, MODES, async (mode) => {
        expect(await findingsOf(partner.page), `host, ${state}, ${mode}`).toEqual([]);
        if (state === "closed") return;
        expect(await findingsOf(await partner.frame()), `${state}, ${mode}`).toEqual([]);
      });
    await partner.launcher.waitFor();
    await check("closed");
    await partner.launcher.click();
    await partner.heard("ready");
    await check("open");
    const chat = await partner.chat();
    await chat.send();
    await check("error");
    await chat.answer(REGISTRATION);
    await check("after an answer");
    await chat.answerUntil(REGISTRATION);
    await check("outcome");
    await partner.close();
  });

  test("the page that checks, and the one where it is set up", async () => {
    const checked = { chats: ['partner="hilleroed" mode="inline" lang="da" check'] };
    const partner = await PartnerPage.open(browser, checked);
    await partner.page.locator("indgang-chat").scrollIntoViewIfNeeded();
    await partner.heard("ready");
    await onEach(partner.page, MODES, async (mode) => {
      expect(await findingsOf(await partner.frame(0, "/tjek")), mode).toEqual([]);
    });
    const set = "partner=bib&name=Bib&origins=https://bib.example&mode=inline";
    for (const path of [
      "/indlejr",
      `/indlejr?${set}&brand=%23004d99`,
      `/indlejr?${set}&brand=%23cccccc`,
    ]) {
      await partner.page.goto(URL_OF_SERVER + path);
      await onEach(partner.page, MODES, async (mode) => {
        expect(await findingsOf(partner.page), `${path}, ${mode}`).toEqual([]);
      });
    }
    await partner.close();
  });

  test("inline", async () => {
    const partner = await PartnerPage.open(browser, inline);
    await partner.page.locator("indgang-chat").scrollIntoViewIfNeeded();
    await partner.heard("ready");
    await onEach(partner.page, MODES, async (mode) => {
      // Clear of the partner's own menu, which stays on top.
      await partner.page.locator("indgang-chat").evaluate((one) => one.scrollIntoView());
      expect(await findingsOf(partner.page), `host, ${mode}`).toEqual([]);
      expect(await findingsOf(await partner.frame()), mode).toEqual([]);
    });
    await partner.close();
  });
});

/** Whether a picture of the page is another once something is done. */
async function changesPicture(partner: PartnerPage, act: () => Promise<unknown>): Promise<boolean> {
  const before = await partner.page.screenshot();
  await act();
  return !before.equals(await partner.page.screenshot());
}

describe("by keyboard", () => {
  /** What has the focus: in the page, in the element, or in its frame. */
  const focused = async (partner: PartnerPage): Promise<string> => {
    const inHost = await partner.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at === null ? "" : `${at.tagName} ${at.className} ${at.id}`.trim();
    });
    if (!inHost.startsWith("IFRAME")) return inHost;
    const frame = await partner.frame();
    return frame.evaluate(() => {
      const at = document.activeElement;
      return `frame: ${at?.outerHTML.slice(0, 70) ?? ""}`;
    });
  };
  /** Takes the focus from where it is, and no more: from there the next Tab goes on. */
  const blur = async (partner: PartnerPage): Promise<void> => {
    const isInFrame = (await focused(partner)).startsWith("frame:");
    await (isInFrame ? await partner.frame() : partner.page).evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      (at as HTMLElement | null)?.blur();
    });
  };

  test.each(["1280 px", "320 × 256"] as const)(
    "every stop is seen, and none is a trap, at %s",
    async (mode) => {
      const partner = await PartnerPage.open(browser, bubble, MODES[mode]);
      const { keyboard } = partner.page;
      await partner.launcher.waitFor();
      const stops: string[] = [];
      const tab = async (): Promise<string> => {
        await keyboard.press("Tab");
        const stop = await focused(partner);
        stops.push(stop);
        return stop;
      };
      while (!(await tab()).startsWith("BUTTON launch")) expect(stops.length).toBeLessThan(10);
      expect(await changesPicture(partner, () => blur(partner)), "launcher").toBe(true);
      await partner.launcher.focus();
      await keyboard.press("Enter");
      await partner.heard("ready");
      await expect.poll(() => focused(partner)).toMatch(/^frame: <h1/);
      const unseen: string[] = [];
      const ends = /^(A|INPUT|BUTTON launch)/;
      for (let count = 0; count < 60; count++) {
        const stop = await tab();
        if (ends.test(stop) || stop.startsWith("BODY")) break;
        // Out of the page: a browser's own bar has the focus now.
        if (stop.startsWith("frame: <body")) continue;
        const isSeen = await changesPicture(partner, () => blur(partner));
        if (!isSeen) unseen.push(stop);
      }
      expect(unseen).toEqual([]);
      // Out at the end of the frame: the page around has the focus again.
      expect(stops.at(-1)).toMatch(/^(A|BODY|BUTTON launch)/);
      expect(stops.filter((stop) => stop.startsWith("frame:")).length).toBeGreaterThan(8);
      await partner.close();
    },
  );

  test("Escape closes from inside the frame and from its bar, and the focus is back on the button", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    for (const from of ["frame", "bar"]) {
      await partner.launcher.focus();
      await partner.page.keyboard.press("Enter");
      await partner.heard("ready");
      await expect.poll(() => focused(partner)).toMatch(/^frame: /);
      if (from === "bar") await partner.closer.focus();
      await partner.page.keyboard.press("Escape");
      await expect.poll(() => focused(partner)).toMatch(/^BUTTON launch/);
      expect(await partner.launcher.getAttribute("aria-expanded")).toBe("false");
    }
    await partner.close();
  });

  test("opened again, the focus goes to the open question", async () => {
    const partner = await PartnerPage.open(browser, bubble);
    await partner.launcher.click();
    await (await partner.chat()).answerUntil(REGISTRATION, "stage");
    await partner.closer.click();
    await partner.launcher.click();
    await expect.poll(() => focused(partner)).toMatch(/^frame: <h2 id="nu"/);
    await partner.close();
  });

  test("where it fills the screen, going on from it closes it: nothing under it has the focus", async () => {
    const partner = await PartnerPage.open(browser, bubble, MODES["320 × 256"]);
    await partner.launcher.click();
    await partner.heard("ready");
    await partner.closer.focus();
    await partner.page.keyboard.press("Shift+Tab");
    expect(await focused(partner)).toMatch(/^A/);
    expect(await partner.closer.isVisible()).toBe(false);
    await partner.close();
  });
});

test("a phone's way back closes it, and leaves the page's history alone", async () => {
  const partner = await PartnerPage.open(browser, bubble, MODES["320 × 256"]);
  const before = await partner.page.evaluate(() => history.length);
  await partner.launcher.click();
  await partner.heard("ready");
  // Escape asks a browser the same as Android's Back does; outside the element nobody listens for the key itself.
  await partner.page.evaluate(() => {
    const at = document.activeElement;
    if (at instanceof HTMLElement) at.blur();
  });
  await partner.page.keyboard.press("Escape");
  await partner.heard("closed");
  expect(await partner.page.evaluate(() => history.length)).toBe(before);
  await partner.close();
});

test("each sentence in the frame is heard once", async () => {
  const partner = await PartnerPage.open(browser, bubble);
  await partner.launcher.click();
  await partner.heard("ready");
  await expectEachHeardOnce(await partner.chat(), REGISTRATION);
  await partner.close();
});

const sizeOf = async (one: Locator): Promise<{ width: number; height: number }> =>
  (await one.boundingBox()) ?? { width: 0, height: 0 };

test("its buttons are at least 48 px, and follow the person's font size", async () => {
  const partner = await PartnerPage.open(browser, bubble);
  await partner.launcher.click();
  for (const button of [partner.launcher, partner.closer]) {
    const { width, height } = await sizeOf(button);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
  }
  const { height } = await sizeOf(partner.launcher);
  await partner.close();
  const large = await openBrowser(["--blink-settings=defaultFontSize=32"]);
  const enlarged = await PartnerPage.open(large, bubble);
  await enlarged.launcher.waitFor();
  expect((await sizeOf(enlarged.launcher)).height).toBe(2 * height);
  await large.close();
});

test("nothing moves where less motion is asked for, nor otherwise", async () => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const partner = await PartnerPage.open(browser, bubble, { reducedMotion });
    await partner.launcher.click();
    const running = await partner.page.evaluate(() => {
      const root = document.querySelector("indgang-chat")?.shadowRoot;
      return document.getAnimations().length + (root?.getAnimations().length ?? 0);
    });
    expect(running).toBe(0);
    await partner.close();
  }
});

test("no button is blank in forced colours", async () => {
  const partner = await PartnerPage.open(browser, bubble, { forcedColors: "active" });
  await partner.launcher.click();
  await partner.heard("ready");
  for (const button of [partner.launcher, partner.closer]) {
    const hidden = (name: string) =>
      button.evaluate((one, to) => ((one as HTMLElement).style.visibility = to), name);
    expect(await changesPicture(partner, () => hidden("hidden"))).toBe(true);
    await hidden("visible");
    // The border too: without it a button is a word.
    expect(await button.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe("2px");
  }
  await partner.close();
});

test("the page around does not jump when it is loaded, opened or closed", async () => {
  for (const shown of [bubble, { ...inline, above: 3 }, { ...inline, above: 60 }]) {
    const partner = await PartnerPage.open(browser, shown);
    const shifts = await partner.page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      const chat = document.querySelector("indgang-chat");
      chat?.open();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      chat?.close();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return sum;
    });
    expect(shifts).toBe(0);
    await partner.close();
  }
});
