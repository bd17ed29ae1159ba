import { env } from "cloudflare:test";
import { TestRunner } from "vitest";

/** The large numbers run whole in `npm run test:full`, a tenth of them in `npm test`. */
export const isFull = env.INDGANG_FULL === "1";
export const SEED = 20261125;
/** Which text goes to which place, where each would go to all: a tenth of the pairs, and no place and no text is left out. */
export const isTried = (text: number, place: number): boolean =>
  isFull || (text + place) % 10 === 0;

declare module "vitest" {
  interface TaskMeta {
    /** How often the test tried: written to docs/figures.md. */
    tries?: number;
  }
}

/** How many to try, noted with the test that asks. */
export function scaled(full: number): number {
  const tries = isFull ? full : Math.ceil(full / 10);
  const test = TestRunner.getCurrentTest();
  if (test) test.meta.tries = (test.meta.tries ?? 0) + tries;
  return tries;
}
