import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEWEST, type Report, reportOf } from "../../src/figures/report.ts";
import { scaled, SEED } from "../support/scale.ts";

/** Every number a report shows, percentages aside: those are of numbers that are shown. */
function shownIn(report: Report): number[] {
  const { topics, stopped, desks, days, byDesk, byTopic, byQuestion, partners, ...totals } = report;
  return [
    ...Object.values(totals),
    ...[...topics, ...stopped, ...desks, ...days].map((row) => row.value),
    ...[...byDesk, ...byTopic, ...byQuestion].flatMap((one) => [
      one.right,
      one.elsewhere,
      one.notReady,
    ]),
    ...partners.flatMap((one) => [one.opened, one.started, one.finished, one.handedOff]),
  ].filter((value) => value !== null);
}

/** Conversations and cases as they are counted: each ends in one place, each case is at one desk. */
const year = fc
  .record({
    finished: fc.nat(40),
    stopped: fc.dictionary(
      fc.constantFrom("who|a1", "stage|b2", "sales|c3", "rooms|d4"),
      fc.nat(12),
    ),
    handed: fc.nat(40),
    outside: fc.nat(40),
    desks: fc.dictionary(fc.constantFrom("c4", "hip", "jobcenter"), fc.nat(12)),
    right: fc.array(
      fc.tuple(
        fc.constantFrom("c4", "hip"),
        fc.constantFrom("yes", "elsewhere", "not-ready"),
        fc.nat(12),
      ),
    ),
    partner: fc.record({ opened: fc.nat(30), started: fc.nat(30), finished: fc.nat(30) }),
  })
  .map(({ finished, stopped, handed, outside, desks, right, partner }) => {
    const sum = (of: Record<string, number>): number =>
      Object.values(of).reduce((a, b) => a + b, 0);
    const conversations = finished + sum(stopped);
    const prefixed = (table: string, of: Record<string, number>): [string, number][] =>
      Object.entries(of)
        .filter(([, n]) => n > 0)
        .map(([id, n]) => [`${table}|${id}`, n]);
    const counters = new Map<string, number>([
      ["conversations", conversations],
      ["finished", finished],
      ["handed-off", Math.min(handed, conversations)],
      ["outside-hours", Math.min(outside, conversations)],
      ["cases", sum(desks)],
      ...prefixed("stopped", stopped),
      ...prefixed("desk", desks),
      ...right.map(([desk, as, n]) => [`right-desk|${desk}|${as}`, n] as [string, number]),
      ["partner|library|opened", partner.opened],
      ["partner|library|started", partner.started],
      ["partner|library|finished", Math.min(partner.finished, partner.started)],
    ]);
    return { counters, stopped, desks, conversations, finished };
  });

const RUNS = scaled(5000);
describe(`nothing under ${FEWEST} is told (${RUNS} years)`, () => {
  it("as a number", () => {
    fc.assert(
      fc.property(year, ({ counters }) => {
        expect(shownIn(reportOf(counters)).filter((value) => value < FEWEST)).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
  it("nor by what is left when the shown numbers are taken from their sum", () => {
    fc.assert(
      fc.property(year, ({ counters, stopped, desks, conversations, finished }) => {
        const report = reportOf(counters);
        const left = (rows: Report["desks"], total: number): number =>
          total - rows.reduce((sum, row) => sum + (row.value ?? 0), 0);
        const hiddenOf = (rows: Report["desks"]): number =>
          rows.filter((row) => row.value === null).length;
        const sums = [
          [report.desks, Object.values(desks).reduce((a, b) => a + b, 0)],
          [report.stopped, Object.values(stopped).reduce((a, b) => a + b, 0)],
        ] as const;
        for (const [rows, total] of sums) {
          const hidden = hiddenOf(rows);
          // All hidden: the sum itself is all there is to know.
          if (hidden > 0 && hidden < rows.length) {
            expect(hidden).toBeGreaterThan(1);
            expect(left(rows, total)).toBeGreaterThanOrEqual(FEWEST);
          }
        }
        if (report.conversations !== null && report.finished !== null) {
          const rest = conversations - finished;
          expect(rest === 0 || rest >= FEWEST).toBe(true);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
  it("nor by a percentage of what is hidden", () => {
    fc.assert(
      fc.property(year, ({ counters }) => {
        for (const { id, percent } of reportOf(counters).byDesk) {
          if (percent === null) continue;
          for (const as of ["yes", "elsewhere"]) {
            const value = counters.get(`right-desk|${id}|${as}`) ?? 0;
            expect(value === 0 || value >= FEWEST).toBe(true);
          }
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

it("tells what is enough, the largest first", () => {
  const report = reportOf(
    new Map([
      ["conversations", 60],
      ["finished", 30],
      ["topic|registration", 12],
      ["topic|employment", 40],
      ["topic|support", 3],
      ["right-topic|employment|yes", 15],
      ["right-topic|employment|elsewhere", 5],
    ]),
  );
  expect(report).toMatchObject({ conversations: 60, finished: 30, handedOff: null });
  expect(report.topics).toEqual([
    { id: "employment", more: null, value: 40 },
    { id: "registration", more: null, value: 12 },
    { id: "support", more: null, value: null },
  ]);
  expect(report.byTopic).toEqual([
    { id: "employment", right: 15, elsewhere: 5, notReady: null, percent: 75 },
  ]);
});
