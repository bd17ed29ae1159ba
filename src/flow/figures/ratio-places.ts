import type { Figure } from "./figure.ts";

const EMPLOYEES_PER_PLACE = 5;
/** Above this many full-time employees a further place takes more of them. */
const STEEP_UNTIL = 50;
const EMPLOYEES_PER_FURTHER_PLACE = 10;

// The millionth undoes binary rounding: 4.9 + 0.1 is five employees.
const whole = (amount: number): number => Math.floor(amount + 1e-6);

/**
 * How many people one workplace (P-number) may have in placements or with a wage subsidy, by its ordinary employees
 * in full-time persons: one for every 5 up to 50, then one for every 10, and always one ("rimelighedskravet").
 * `free` is what is left of them; negative where more are in use. Numbers of people.
 */
export const ratioPlaces: Figure = {
  reads: "workplace-numbers",
  facts: ["rimelighed-forhold", "rimelighed-altid-en", "rimelighed-fuldtidspersoner"],
  fields: { places: "count", used: "count", free: "count" },
  value: "free",
  compute([employees, used]) {
    if (employees === undefined || used === undefined) return null;
    const steep = whole(Math.min(employees, STEEP_UNTIL) / EMPLOYEES_PER_PLACE);
    const further = whole(Math.max(0, employees - STEEP_UNTIL) / EMPLOYEES_PER_FURTHER_PLACE);
    const places = Math.max(1, steep + further);
    return { places, used, free: places - used };
  },
  examples: [
    // The example of the fact base: 0–9 give 1, 10–14 give 2, 15–19 give 3.
    { input: [0, 0], is: { places: 1, used: 0, free: 1 } },
    { input: [3, 1], is: { places: 1, used: 1, free: 0 } },
    { input: [9.9, 0], is: { places: 1, used: 0, free: 1 } },
    { input: [10, 1], is: { places: 2, used: 1, free: 1 } },
    { input: [14.9, 3], is: { places: 2, used: 3, free: -1 } },
    { input: [15, 0], is: { places: 3, used: 0, free: 3 } },
    { input: [50, 0], is: { places: 10, used: 0, free: 10 } },
    { input: [59, 10], is: { places: 10, used: 10, free: 0 } },
    { input: [60, 10], is: { places: 11, used: 10, free: 1 } },
  ],
};
