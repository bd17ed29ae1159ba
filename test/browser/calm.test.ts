import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Chat, openBrowser, REGISTRATION } from "./chat.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes what is said aloud and what is focused, as it happens. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const squeeze = (text: string | null | undefined): string =>
      (text ?? "").replace(/\s+/g, " ").trim();
    const status = document.getElementById("status");
    if (!status) throw new Error("no status region");
    new MutationObserver(() => {
      if (squeeze(status.textContent) !== "") heard.push(squeeze(status.textContent));
    }).observe(status, { childList: true, characterData: true, subtree: true });
    document.addEventListener("focusin", (event) =>
      heard.push(squeeze((event.target as Element).textContent)),
    );
  });
const heardSince = (page: Page, count: number): Promise<string[]> =>
  page.evaluate((from) => (window as unknown as { heard: string[] }).heard.slice(from), count);

/** The guide's words in the transcript, block by block, by the item they stand in. */
const said = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".transcript > li[id] [data-say] > *")].map((block) => [
      block.closest("li[id]")?.id ?? "",
      (block.textContent ?? "").replace(/\s+/g, " ").trim(),
    ]),
  );

test("each new sentence is heard exactly once: said aloud, or focused", async () => {
  const chat = await Chat.open(browser);
  await listen(chat.page);
  let known = new Set<string>();
  for (let count = 0; count < 40 && (await chat.question()) !== null; count++) {
    await chat.fill(REGISTRATION);
    const before = (await heardSince(chat.page, 0)).length;
    await chat.send();
    // The button that was pressed is gone; nothing but what comes now may be heard.
    const heard = (await heardSince(chat.page, before)).filter(
      (text) => text !== "Kom i gang" && text !== "Næste",
    );
    const blocks = await said(chat.page);
    for (const [item, text] of blocks.filter(([id]) => !known.has(id))) {
      const times = heard.filter((words) => words.includes(text)).length;
      expect(times, `${item}: ${text}`).toBe(1);
    }
    const heading = await chat.heading();
    expect(
      heard.filter((words) => words.includes(heading)),
      heading,
    ).toHaveLength(1);
    for (const [, text] of blocks.filter(([id]) => known.has(id))) {
      expect(
        heard.some((words) => words.includes(text)),
        `again: ${text}`,
      ).toBe(false);
    }
    known = new Set(blocks.map(([id]) => id));
  }
  expect(known.size).toBeGreaterThan(5);
  await chat.close();
});

test("what is there stays where it is, and what is new comes into view", async () => {
  const chat = await Chat.open(browser);
  // Slower than the half second in which a browser forgives a page that jumps after a press.
  await chat.page.route("**/samtale/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 650));
    await route.continue();
  });
  await chat.answer(REGISTRATION);
  await chat.page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts, jumps: [] as number[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 60) : "text",
        );
        shifts.push(`${entry.value.toFixed(4)}: ${moved.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: false });
    const topOf = (id: string): number | undefined =>
      document.getElementById(id)?.getBoundingClientRect().top;
    let before = topOf("hilsen") ?? 0;
    document.addEventListener("submit", () => (before = topOf("hilsen") ?? 0), true);
    const { reconciled } = {
      reconciled: new MutationObserver(() => {
        (window as unknown as { jumps: number[] }).jumps.push(
          Math.abs((topOf("hilsen") ?? 0) - before),
        );
        reconciled.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(watch));
      }),
    };
    const watch = (): void => {
      const list = document.querySelector(".transcript");
      if (list) reconciled.observe(list, { childList: true });
    };
    watch();
  });
  for (let count = 0; count < 6; count++) {
    await chat.answer(REGISTRATION);
    await chat.page.waitForTimeout(700);
    const heading = await chat.page.locator("#nu").boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(0);
    expect(heading?.y).toBeLessThan(844 - 60);
  }
  const { shifts, jumps } = await chat.page.evaluate(() => {
    const { shifts, jumps } = window as unknown as { shifts: string[]; jumps: number[] };
    return { shifts, jumps };
  });
  expect(jumps.length).toBeGreaterThan(3);
  expect(Math.max(...jumps)).toBeLessThanOrEqual(8);
  expect(shifts).toEqual([]);
  await chat.close();
});

test("nothing moves by itself for those who asked for less motion", async () => {
  const chat = await Chat.open(browser, { reducedMotion: "reduce" });
  await chat.answerUntil(REGISTRATION, "legal-form");
  await chat.page.locator("summary").first().click();
  const moving = await chat.page.evaluate(() => ({
    animations: document.getAnimations().length,
    transitions: [...document.querySelectorAll("*")].filter((one) =>
      ["", "::before", "::after"].some(
        (part) => parseFloat(getComputedStyle(one, part || null).transitionDuration) > 0,
      ),
    ).length,
    glides: getComputedStyle(document.documentElement).scrollBehavior,
  }));
  expect(moving).toEqual({ animations: 0, transitions: 0, glides: "auto" });
  await chat.close();
});

test("every control keeps an edge in forced colours", async () => {
  const chat = await Chat.open(browser, { forcedColors: "active" });
  await chat.answer(REGISTRATION);
  const blank = await chat.page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button:not(.link), .choice, .choice input, .said, textarea",
      ),
    ]
      .filter(
        (one) => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) < 1,
      )
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(blank).toEqual([]);
  await chat.close();
});
