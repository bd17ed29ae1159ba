/** Writes what a whole test run showed to a page: which tests tried how often, what the prover counted, what chaos found. */
import { readFile, writeFile } from "node:fs/promises";

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly tries?: number };
    }[];
  }[];
}
interface WalkReport {
  readonly combinations: string;
  readonly states: number;
  readonly flows: readonly {
    readonly flow: string;
    readonly combinations: string;
    readonly states: number;
    readonly fewest: number;
    readonly most: number;
    readonly expected: number;
    readonly answersBeforeAdvice: number | null;
  }[];
}

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, "utf8")) as T;
const grouped = (number: string | number): string =>
  String(number).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ",");

function triesOf(report: Report): string[] {
  return report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.meta.tries !== undefined)
    .map((test) => `| ${test.fullName} | ${grouped(test.meta.tries ?? 0)} | ${test.status} |`);
}

function provedOf({ flows, combinations, states }: WalkReport): string[] {
  const rows = flows.map(
    (one) =>
      `| ${one.flow} | ${grouped(one.combinations)} | ${grouped(one.states)} | ${one.fewest}–${one.most} | ${one.expected.toFixed(2)} | ${one.answersBeforeAdvice ?? "–"} |`,
  );
  return [...rows, `| together | ${grouped(combinations)} | ${grouped(states)} | | | |`];
}

/** What `npm run chaos` wrote: figures by name, some of them grouped. */
interface ChaosReport {
  readonly [figure: string]: number | { readonly [part: string]: number };
}
const chaosOf = (report: ChaosReport): string[] =>
  Object.entries(report).flatMap(([name, value]) =>
    typeof value === "number"
      ? [`| ${name} | ${grouped(value)} |`]
      : Object.entries(value).map(([part, one]) => `| ${name}: ${part} | ${grouped(one)} |`),
  );

/** `from`: the folder the steps left their reports in. */
export async function writeFigures(
  file: string,
  from: string,
  lines: readonly string[],
): Promise<void> {
  const worker = await read<Report>(`${from}/worker.json`);
  const walk = await read<WalkReport>(`${from}/walk.json`);
  const chaos = await read<ChaosReport>(`${from}/chaos.json`);
  const page = [
    "# Figures",
    "",
    "Written by `npm run test:full`; every number is of that run.",
    "",
    "## Steps",
    "",
    ...lines.map((line) => `* ${line}`),
    "",
    "## How often the tests with large numbers tried",
    "",
    "| test | tries | |",
    "|---|---|---|",
    ...triesOf(worker),
    "",
    "## What the prover counted",
    "",
    "| flow | combinations of answers | merged states | questions | expected | answers before sourced advice, at most |",
    "|---|---|---|---|---|---|",
    ...provedOf(walk),
    "",
    "## What was lost or done twice under `kill -9`",
    "",
    "`npm run chaos`: `lost`, `doubled`, `halves` and `strange` must be 0.",
    "",
    "| figure | |",
    "|---|---|",
    ...chaosOf(chaos),
    "",
  ];
  await writeFile(file, page.join("\n"));
}
