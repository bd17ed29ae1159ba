/** Everything `npm test` shows; the last line is the sum. */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { writeFigures } from "./figures.ts";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the step leaves its own counts, in vitest's JSON. Without it, the step is one check. */
  readonly report?: string;
}
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const OUT = "build/test";
/** The large numbers run whole in `npm run test:full`. */
const isFull = process.env["INDGANG_FULL"] === "1";
const vitest = (name: string, ...more: string[]): Step => ({
  name,
  command: ["vitest", "run", ...more].concat(
    ["--reporter=dot", "--reporter=json"],
    `--outputFile.json=${OUT}/${name}.json`,
  ),
  report: `${OUT}/${name}.json`,
});

/**
 * Two cores: two steps of a stage at a time, the longest first. What builds, and what fills both cores by itself or is
 * measured by the clock, has a stage of its own.
 */
const AT_A_TIME = 2;
const stages: readonly (readonly Step[])[] = [
  [{ name: "build", command: ["node", "tools/build.ts"] }],
  [
    { name: "types of the Worker and its tests", command: ["tsc", "-p", "."] },
    { name: "types of the page's script", command: ["tsc", "-p", "src/browser"] },
    { name: "types of tools and benchmarks", command: ["tsc", "-p", "tools"] },
    { name: "types of the browser tests", command: ["tsc", "-p", "test/browser"] },
    { name: "types of what is measured in a browser", command: ["tsc", "-p", "bench/embed"] },
    { name: "lint", command: ["oxlint", "--deny-warnings"] },
    { name: "format", command: ["oxfmt", "--check"] },
  ],
  [
    vitest("tools", "--config", "test/tools/vitest.config.ts"),
    { name: "content: check", command: ["node", "tools/flows.ts", "check"] },
    {
      name: "content: walk",
      command: ["node", "tools/flows.ts", "walk", "--json", `${OUT}/walk.json`],
    },
    {
      name: "content: stories",
      command: ["node", "tools/flows.ts", "story", "--json", `${OUT}/story.json`],
    },
  ],
  [
    {
      name: "what would be deployed",
      command: ["wrangler", "deploy", "--dry-run", "--outdir", "build/worker"],
    },
  ],
  [vitest("worker")],
  [vitest("browser", "--config", "test/browser/vitest.config.ts")],
  [
    {
      name: "chaos",
      command: ["npm", "run", "-s", "chaos", "--", "--json", `${OUT}/chaos.json`].concat(
        isFull ? [] : ["--kills", "10", "--handoffs", "100", "--speed", "3600"],
      ),
    },
  ],
];

/** What a step alone in its stage says is shown as it is said; of steps side by side, each whole when it ends. */
const run = (
  [command = "", ...args]: readonly string[],
  isAlone: boolean,
): Promise<{ readonly isGood: boolean; readonly said: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1", FORCE_COLOR: "0" };
    const output = isAlone ? "inherit" : "pipe";
    const said: Buffer[] = [];
    const child = spawn(command, args, { stdio: ["ignore", output, output], env });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => said.push(chunk));
    const end = (isGood: boolean): void =>
      resolve({ isGood, said: Buffer.concat(said).toString() });
    child.on("error", () => end(false)).on("close", (code) => end(code === 0));
  });

async function countOf(step: Step, isGood: boolean): Promise<Count> {
  const one = { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  if (step.report === undefined) return one;
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      await readFile(step.report, "utf8"),
    ) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
    // A run that failed without a failed test (a file that did not load, an unhandled error) is a failure too.
    const unseen = !isGood && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
    return { passed: numPassedTests, failed: numFailedTests + unseen };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const title = ({ name }: Step): void => void process.stdout.write(`\n— ${name}\n`);

async function runStep(step: Step, isAlone: boolean): Promise<void> {
  if (isAlone) title(step);
  const began = performance.now();
  const { isGood, said } = await run(step.command, isAlone);
  if (!isAlone) title(step);
  process.stdout.write(said);
  const count = await countOf(step, isGood);
  sum = { passed: sum.passed + count.passed, failed: sum.failed + count.failed };
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(
    `${isGood ? "ok  " : "FAIL"} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
  );
}

await mkdir(OUT, { recursive: true });
const lines: string[] = [];
let sum: Count = { passed: 0, failed: 0 };
for (const stage of stages) {
  const waiting = stage.values();
  const lane = async (): Promise<void> => {
    for (const step of waiting) await runStep(step, stage.length === 1);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
}
const { figures } = parseArgs({ options: { figures: { type: "string" } } }).values;
if (figures !== undefined) await writeFigures(figures, OUT, lines);
await writeFile(`${OUT}/sum.json`, `${JSON.stringify(sum)}\n`);
process.stdout.write(`\n${lines.join("\n")}\n${sum.passed} passed, ${sum.failed} failed\n`);
process.exit(sum.failed === 0 ? 0 : 1);
