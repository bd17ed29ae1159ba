import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axeSource } from "./chat.ts";

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
}
interface AxeResults {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

const axe = readFileSync(axeSource, "utf8");

/** Rules of WCAG 2.0-2.2, A and AA: what axe is sure of, and what it could not decide. */
async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  )) as AxeResults;
  return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.html.slice(0, 120)}`),
  );
}

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
