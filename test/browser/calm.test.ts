import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Chat, openBrowser, REGISTRATION } from "./chat.ts";
import { expectEachHeardOnce } from "./hearing.ts";

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

test("each new sentence is heard exactly once: said aloud, or focused", async () => {
  const chat = await Chat.open(browser);
  await expectEachHeardOnce(chat, REGISTRATION);
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
