import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findingsOf } from "./axe.ts";

/** Everything that can be pressed is at least 48 px high; links inside a sentence are as high as their line. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        "button, summary, .choice, input[type=text], input[type=date], textarea, a",
      ),
    ];
    return targets
      .filter(
        (target) =>
          target.checkVisibility() &&
          !target.matches(".skip, p a:not(.to-field, .source a, .phone)"),
      )
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 47.9 || box.width < 24)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width}x${box.height}`);
  });

/** Whether any element hangs out of a page of this width. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => one.checkVisibility() && !one.closest(".unseen, .skip, svg"))
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .map((one) => one.outerHTML.slice(0, 90));
  });

export interface Screen {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
}
/** What a page is looked at on; walked on the phone, which is the last to be looked at. */
export const SCREENS = {
  "320 px": { viewport: { width: 320, height: 640 } },
  "400 % zoom": { viewport: { width: 320, height: 256 } },
  "a desktop in the dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "a phone": { viewport: { width: 390, height: 844 } },
} satisfies { readonly [name: string]: Screen };

/** Looks at a page as it stands on one screen after the other. */
export async function onEach(
  page: Page,
  screens: { readonly [name: string]: Screen },
  look: (name: string) => Promise<void>,
): Promise<void> {
  for (const [name, { viewport, colorScheme, forcedColors }] of Object.entries(screens)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({
      colorScheme: colorScheme ?? "light",
      forcedColors: forcedColors ?? "none",
    });
    await look(name);
  }
}
export const checkOnEach = (
  page: Page,
  what: string,
  screens: { readonly [name: string]: Screen } = SCREENS,
): Promise<void> => onEach(page, screens, (name) => check(page, `${what}, on ${name}`));

/** Everything folded out: what is folded away must be right too. */
export const check = async (page: Page, what: string): Promise<void> => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  // What axe looks at does not depend on the size; two schemes of colours are enough.
  if ((page.viewportSize()?.width ?? 0) > 320) expect(await findingsOf(page), what).toEqual([]);
  expect(await smallTargets(page), what).toEqual([]);
  expect(await overflow(page), what).toEqual([]);
};
