import type { Figure } from "./figure.ts";

const SHARE_PCT = 35;
const OVER_DISCOUNT_PCT = 15;

// The millionth undoes binary rounding: a rate of 1.6 must not lose a krone.
const wholeKroner = (amount: number): number => Math.max(0, Math.floor(amount + 1e-6));

/**
 * The two ceilings on dividend from a registered social enterprise, both of which hold (RSV-loven § 5, stk. 2):
 * at most 35 pct. of the year's result after tax, and at most the official discount rate plus 15 pct. a year
 * of the capital the owners have paid in. All amounts in whole kroner, rounded down; the rate in pct.
 * A loss gives no dividend.
 */
export const dividendCeiling: Figure = {
  reads: "dividend-numbers",
  facts: ["k5-loft-35-pct", "k5-loft-diskonto-15", "k5-begge-lofter"],
  fields: { share: "kr", yield: "kr", lowest: "kr", rate: "pct" },
  value: "lowest",
  compute([capital, profit, rate]) {
    if (capital === undefined || profit === undefined || rate === undefined) return null;
    const share = wholeKroner((profit * SHARE_PCT) / 100);
    const yieldOf = wholeKroner((capital * (rate + OVER_DISCOUNT_PCT)) / 100);
    return { share, yield: yieldOf, lowest: Math.min(share, yieldOf), rate };
  },
  examples: [
    // The worked example of the fact base: DKK 20,000 paid in and an imagined rate of 2 pct.
    { input: [20_000, 1_000_000, 2], is: { share: 350_000, yield: 3_400, lowest: 3_400, rate: 2 } },
    { input: [400_000, 100_000, 2], is: { share: 35_000, yield: 68_000, lowest: 35_000, rate: 2 } },
    { input: [40_000, 0, 1.5], is: { share: 0, yield: 6_600, lowest: 0, rate: 1.5 } },
    { input: [40_000, -50_000, 1.5], is: { share: 0, yield: 6_600, lowest: 0, rate: 1.5 } },
  ],
};
