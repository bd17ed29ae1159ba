import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readQuestions } from "../tools/words/questions.ts";
import { startWorker } from "./contenders.ts";
import { median, percentile } from "./statistics.ts";

export interface SearchFigures {
  /** Ms per lookup, over the questions. */
  readonly p50: number;
  readonly p99: number;
  /** Ms of the first lookup in an isolate, which reads the model; beginning without one costs nothing. */
  readonly firstMs: number;
  readonly indexGzipKib: number;
}

const QUESTIONS = ["flows/phrases/asked.tsv", "test/search/fresh.tsv", "test/search/fresh-2.tsv"];
/** A clock inside workerd stands still while it computes: so many at once are timed from outside. */
const TIMES = 50;
const ROUNDS = 3;
const STARTS = 5;

/** One lookup in workerd: by question, the least of some rounds, less what a request costs by itself. */
export async function measureSearch(): Promise<SearchFigures> {
  const texts = QUESTIONS.flatMap((file) => readQuestions(file).map((one) => one.text));
  const firsts: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    firsts.push(
      await withWorker(async (place) => (await place("rsv", 1)) - (await place("rsv", 1))),
    );
  }
  const perLookup = await withWorker(async (place) => {
    for (const text of texts.slice(0, 50)) await place(text, TIMES);
    const empty = median(await timesOf(() => place("rsv", 0), 50));
    const costs: number[] = [];
    for (const text of texts) {
      const least = Math.min(...(await timesOf(() => place(text, TIMES), ROUNDS)));
      costs.push(Math.max(0, least - empty) / TIMES);
    }
    return costs;
  });
  return {
    p50: percentile(perLookup, 0.5),
    p99: percentile(perLookup, 0.99),
    firstMs: median(firsts),
    indexGzipKib: gzipSync(readFileSync("build/assets/words.model")).length / 1024,
  };
}

type Place = (text: string, times: number) => Promise<number>;

async function timesOf(once: () => Promise<number>, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await once());
  return times;
}

async function withWorker<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const { url, stop } = await startWorker("bench/workers/search.ts");
  try {
    // The first request of a worker opens a connection and compiles; it is nobody's lookup.
    const place: Place = async (text, times) => {
      const startedAt = performance.now();
      const response = await fetch(url, { method: "POST", body: JSON.stringify({ text, times }) });
      await response.text();
      return performance.now() - startedAt;
    };
    await place("", 0);
    return await use(place);
  } finally {
    await stop();
  }
}
