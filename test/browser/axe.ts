import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
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
export async function findingsOf(page: Page | Frame): Promise<string[]> {
  // A page that was gone to by a click may stand there before its style does.
  await page.waitForLoadState("load");
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run({ iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  )) as AxeResults;
  return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.html.slice(0, 120)}`),
  );
}
