import { describe, expect, it } from "vitest";
import { mailFailure } from "../../src/delivery/mail.ts";
import { DELAYS_MS, isExhausted, nextTryAt } from "../../src/delivery/schedule.ts";
import { DAY_MS, HOUR_MS } from "../../src/lib/clock.ts";

describe("when to try again", () => {
  it("about 75 hours in all, never sooner than the time before", () => {
    const all = DELAYS_MS.reduce((sum, one) => sum + one, 0);
    expect(all / HOUR_MS).toBeGreaterThan(75);
    expect(all / HOUR_MS).toBeLessThan(76);
    expect(DELAYS_MS.toSorted((a, b) => a - b)).toEqual([...DELAYS_MS]);
  });

  it("then once a day", () => {
    expect(isExhausted(DELAYS_MS.length - 1)).toBe(false);
    for (const attempts of [DELAYS_MS.length, DELAYS_MS.length + 1, 400]) {
      expect(isExhausted(attempts)).toBe(true);
      expect(nextTryAt(attempts, 1_000)).toBe(1_000 + DAY_MS);
    }
  });
});

describe("what went wrong with a mail", () => {
  it.each([
    ["E_RATE_LIMIT_EXCEEDED", "transient"],
    ["E_DAILY_LIMIT_EXCEEDED", "transient"],
    ["E_INTERNAL_SERVER_ERROR", "transient"],
    ["E_DELIVERY_FAILED", "transient"],
    ["E_RECIPIENT_SUPPRESSED", "permanent"],
    ["E_SENDER_NOT_VERIFIED", "permanent"],
    ["E_VALIDATION_ERROR", "permanent"],
    ["E_SOMETHING_NEW", "permanent"],
  ])("%s is %s", (code, kind) => {
    expect(mailFailure(Object.assign(new Error("no"), { code }))).toEqual({
      sent: false,
      kind,
      code,
    });
  });

  it.each([new Error("reset"), null, "E_TEXT", { code: 7 }, { code: "a@b.dk" }])(
    "without a code of the platform's it is tried again",
    (error) => expect(mailFailure(error)).toMatchObject({ kind: "transient", code: "unknown" }),
  );
});
