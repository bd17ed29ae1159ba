import { DAY_MS, HOUR_MS, MINUTE_MS } from "../lib/clock.ts";

/**
 * How long to wait before each try, counted from the one before: about 75 hours in all, the schedule of Standard
 * Webhooks (standardwebhooks.com). After that somebody is told, and it is tried once a day.
 */
export const DELAYS_MS = [
  0,
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const;

/** When to try next, ms since epoch, after `attempts` tries have been made (or, with 0, at once). */
export const nextTryAt = (attempts: number, now: number): number =>
  now + (DELAYS_MS[attempts] ?? DAY_MS);

/** Whether the whole schedule has been tried in vain: people must be told. */
export const isExhausted = (attempts: number): boolean => attempts >= DELAYS_MS.length;
