import { type ByWay, type Way, WAYS } from "./contenders.ts";
import type { Round } from "./load.ts";
import type { SearchFigures } from "./search.ts";
import type { StartUp } from "./start-up.ts";
import { median, percentile, rounded, type Spread, spreadOf } from "./statistics.ts";

export interface Measured {
  readonly rounds: ByWay<readonly Round[]>;
  readonly views: { readonly perSecond: number; readonly spread: Spread };
  readonly startUp: StartUp;
  readonly search: SearchFigures;
  readonly gzipKib: number;
  readonly chatJsBrotliKib: number;
  readonly styleCssBrotliKib: number;
  readonly shape: {
    readonly rounds: number;
    readonly seconds: number;
    readonly objects: number;
    readonly connections: number;
    readonly answers: number;
  };
}

/** What must hold: at least, or at most. */
const BARS = {
  oursToBare: 0.7,
  oursToItty: 1,
  gzipKib: 400,
  startUpMs: 50,
  chatJsBrotliKib: 5,
  styleCssBrotliKib: 8,
  searchP99Ms: 3,
  searchIndexGzipKib: 60,
} as const;

export function figuresOf(measured: Measured): Figures {
  const { rounds, views, startUp } = measured;
  const rates = each((way) => rounds[way].map((round) => round.turnsPerSecond));
  const latencies = each((way) => rounds[way].flatMap((round) => round.latenciesMs));
  // Round by round: neighbours in time had the same machine.
  const ratios = (of: Way, to: Way): number[] =>
    rates[of].map((rate, round) => rate / (rates[to][round] ?? Number.NaN));
  const ratioOf = (of: Way, to: Way): Ratio => ({
    median: rounded(median(ratios(of, to)), 3),
    ...roundedSpread(spreadOf(ratios(of, to)), 3),
  });
  return {
    turn: each((way) => rounded(median(rates[way]))),
    spread: each((way) => roundedSpread(spreadOf(rates[way]), 0)),
    ratio: {
      oursToBare: ratioOf("ours", "bare"),
      oursToIttyDurable: ratioOf("ours", "ittyDurable"),
    },
    latency: each((way) => ({
      p50: rounded(percentile(latencies[way], 0.5), 2),
      p99: rounded(percentile(latencies[way], 0.99), 2),
    })),
    views: { perSecond: rounded(views.perSecond), spread: roundedSpread(views.spread, 0) },
    bundle: {
      gzipKib: measured.gzipKib,
      startUpMs: rounded(startUp.ms, 1),
      startUpSpread: roundedSpread(startUp.spread, 1),
      firstAnswerMs: rounded(startUp.firstAnswerMs, 1),
      firstAnswerSpread: roundedSpread(startUp.firstAnswerSpread, 1),
      chatJsBrotliKib: rounded(measured.chatJsBrotliKib, 2),
      styleCssBrotliKib: rounded(measured.styleCssBrotliKib, 2),
    },
    search: {
      p50: rounded(measured.search.p50, 3),
      p99: rounded(measured.search.p99, 3),
      firstMs: rounded(measured.search.firstMs, 1),
      indexGzipKib: rounded(measured.search.indexGzipKib, 1),
    },
    shape: measured.shape,
  };
}

interface Ratio extends Spread {
  readonly median: number;
}
export interface Figures {
  /** Median turns per second. */
  readonly turn: ByWay<number>;
  readonly spread: ByWay<Spread>;
  readonly ratio: { readonly oursToBare: Ratio; readonly oursToIttyDurable: Ratio };
  /** Ms per turn, over all rounds. */
  readonly latency: ByWay<{ readonly p50: number; readonly p99: number }>;
  readonly views: { readonly perSecond: number; readonly spread: Spread };
  readonly bundle: {
    readonly gzipKib: number;
    readonly startUpMs: number;
    readonly startUpSpread: Spread;
    readonly firstAnswerMs: number;
    readonly firstAnswerSpread: Spread;
    readonly chatJsBrotliKib: number;
    readonly styleCssBrotliKib: number;
  };
  readonly search: SearchFigures;
  readonly shape: Measured["shape"];
}

const each = <T>(of: (way: Way) => T): ByWay<T> => ({
  bare: of("bare"),
  ours: of("ours"),
  ittyDurable: of("ittyDurable"),
});
const roundedSpread = ({ min, max }: Spread, decimals: number): Spread => ({
  min: rounded(min, decimals),
  max: rounded(max, decimals),
});

/** The same for people. */
export function tableOf({
  turn,
  spread,
  ratio,
  latency,
  views,
  bundle,
  search,
  shape,
}: Figures): string {
  const rows = WAYS.map((way) => {
    const { min, max } = spread[way];
    const { p50, p99 } = latency[way];
    return [way, turn[way], `${min}–${max}`, p50.toFixed(1), p99.toFixed(1)];
  });
  const within = ({ min, max }: Spread): string => `(${min}–${max})`;
  return `
${aligned([["turns a second", "median", "min–max", "p50 ms", "p99 ms"], ...rows])}

${shape.rounds} interleaved rounds of ${shape.seconds} s, ${shape.connections} connections over ${shape.objects} objects at a time. In all three an object takes ${shape.answers} turns,
then a new one follows. Only turns are counted; what it takes to begin the next conversation (ours: one request more)
is time of the round all the same.

${aligned([
  bar(
    "ours / bare",
    `${ratio.oursToBare.median} ${within(ratio.oursToBare)}`,
    ratio.oursToBare.median >= BARS.oursToBare,
    `≥ ${BARS.oursToBare}`,
  ),
  bar(
    "ours / itty-durable",
    `${ratio.oursToIttyDurable.median} ${within(ratio.oursToIttyDurable)}`,
    ratio.oursToIttyDurable.median > BARS.oursToItty,
    `> ${BARS.oursToItty}`,
  ),
  bar("Worker, gzip KiB", bundle.gzipKib, bundle.gzipKib <= BARS.gzipKib, `≤ ${BARS.gzipKib}`),
  bar(
    "start-up ms",
    `${bundle.startUpMs} ${within(bundle.startUpSpread)}`,
    bundle.startUpMs <= BARS.startUpMs,
    `≤ ${BARS.startUpMs}`,
  ),
  [
    "  first answer in an isolate, ms",
    `${bundle.firstAnswerMs} ${within(bundle.firstAnswerSpread)}`,
    "",
    "over an empty Worker's",
  ],
  bar(
    "chat.js, brotli KiB",
    bundle.chatJsBrotliKib,
    bundle.chatJsBrotliKib <= BARS.chatJsBrotliKib,
    `≤ ${BARS.chatJsBrotliKib}`,
  ),
  bar(
    "style.css, brotli KiB",
    bundle.styleCssBrotliKib,
    bundle.styleCssBrotliKib <= BARS.styleCssBrotliKib,
    `≤ ${BARS.styleCssBrotliKib}`,
  ),
  bar(
    "question in own words, p99 ms",
    search.p99,
    search.p99 <= BARS.searchP99Ms,
    `≤ ${BARS.searchP99Ms}`,
  ),
  ["  first in an isolate, ms", search.firstMs, "", "reads the model too; starting up does not"],
  bar(
    "  index, gzip KiB",
    search.indexGzipKib,
    search.indexGzipKib <= BARS.searchIndexGzipKib,
    `≤ ${BARS.searchIndexGzipKib}`,
  ),
  ["views a second", `${views.perSecond} ${within(views.spread)}`, "", "engine alone"],
])}
`;
}

const bar = (
  name: string,
  value: string | number,
  holds: boolean,
  limit: string,
): (string | number)[] => [name, value, holds ? "ok" : "MISSED", limit];

function aligned(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
