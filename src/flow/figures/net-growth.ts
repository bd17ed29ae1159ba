import type { Figure } from "./figure.ts";

const MONTHS = 12;
/** Numbers are typed and shown with two decimals. */
const DECIMALS = 100;

const shown = (persons: number): number => Math.round(persons * DECIMALS) / DECIMALS;
// Rounded up, so that any shortfall is seen; the millionth undoes binary rounding.
const shortfall = (persons: number): number =>
  Math.max(0, Math.ceil(persons * DECIMALS - 1e-6) / DECIMALS);

/**
 * The requirement of net job growth for a wage subsidy ("merbeskæftigelseskravet"): the ordinary employees of the
 * latest month must be at least as many as the average of the last 12 months, that month included. In full-time
 * persons, oldest month first; for a private employer of the whole CVR number. `short` is how many are missing;
 * 0: the requirement is met. Whether the latest month is in the average does not decide it.
 */
export const netGrowth: Figure = {
  reads: "monthly-employees",
  facts: ["merbeskaeftigelse-hvad", "rimelighed-fuldtidspersoner", "rimelighed-p-nummer"],
  fields: { average: "persons", latest: "persons", short: "persons" },
  value: "short",
  compute(numbers) {
    const months = numbers.filter((one) => one !== undefined);
    const latest = months.at(-1);
    if (latest === undefined || months.length !== MONTHS) return null;
    const average = months.reduce((sum, one) => sum + one, 0) / MONTHS;
    return { average: shown(average), latest: shown(latest), short: shortfall(average - latest) };
  },
  examples: [
    { input: Array(12).fill(4), is: { average: 4, latest: 4, short: 0 } },
    { input: Array(12).fill(0), is: { average: 0, latest: 0, short: 0 } },
    // One more for the last half year: 11 months of a lower or the same number.
    { input: [3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4], is: { average: 3.5, latest: 4, short: 0 } },
    { input: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3], is: { average: 3.92, latest: 3, short: 0.92 } },
    // Missed by a hair: an average of 3.3333… is not reached by 3.33.
    {
      input: [4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 2.67, 3.33],
      is: { average: 3.33, latest: 3.33, short: 0.01 },
    },
    { input: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.4], is: { average: 0.03, latest: 0.4, short: 0 } },
  ],
};
