import { type Script, SHOWING } from "./content.ts";
import { view } from "../src/flow/view.ts";
import { median, type Spread, spreadOf } from "./statistics.ts";

/** Views per second on the log of one conversation, in this process. */
export function measureViews(
  { catalog, log }: Script,
  rounds: number,
  seconds: number,
): { readonly perSecond: number; readonly spread: Spread } {
  const once = (): number => {
    const startedAt = performance.now();
    let views = 0;
    while (performance.now() - startedAt < seconds * 1000) {
      view(catalog, log, SHOWING);
      views++;
    }
    return views / ((performance.now() - startedAt) / 1000);
  };
  once();
  const rates = Array.from({ length: rounds }, once);
  return { perSecond: median(rates), spread: spreadOf(rates) };
}
