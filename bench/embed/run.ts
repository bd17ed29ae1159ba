/** `npm run bench -- --embed [--rounds 5 --json FILE]`: what stands on partners' pages, beside what others put there. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { browserPath } from "../../test/browser/chat.ts";
import { serveWorker } from "../../test/browser/server.ts";
import { median, rounded } from "../statistics.ts";
import { Cdp } from "./cdp.ts";
import { CONTENDERS } from "./contenders.ts";
import { Network, SLOW } from "./network.ts";
import { type EmbedFigures, figuresOf, tableOf } from "./report.ts";
import { type Conditions, type Sample, visitOnce } from "./visit.ts";

const CONDITIONS: readonly Conditions[] = [
  { name: "cpu", cpu: 4, line: null },
  { name: "network", cpu: 1, line: SLOW },
];

const PEERS = "bench/embed/peers";
/** Half a gigabyte that nothing else needs: installed, as its lock file says, with the first run. */
if (!existsSync(`${PEERS}/node_modules`))
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: PEERS,
    stdio: "inherit",
  });

/** Interleaved, since a machine drifts: one visit to each, then the next to each. Prints a line for each round. */
async function measureEmbed(rounds: number): Promise<EmbedFigures> {
  let stop = (): Promise<void> => Promise.resolve();
  const network = await Network.open(async (host) => {
    const worker = await serveWorker(() => [
      "JURISDICTION:local",
      `PARTNER_ORIGINS:hilleroed ${host}`,
    ]);
    stop = () => worker.stop();
    return worker.url;
  }, CONTENDERS);
  const cdp = await Cdp.launch(await browserPath());
  const samples = new Map<string, Sample[]>();
  try {
    for (const conditions of CONDITIONS) {
      // Round 0 warms the Worker and the compressed files up, and is not counted.
      for (let round = 0; round <= rounds; round++) {
        for (const [n, contender] of CONTENDERS.entries()) {
          const sample = await visitOnce(cdp, network, contender, n, conditions);
          if (round > 0)
            samples.set(`${conditions.name} ${contender.name}`, [
              ...(samples.get(`${conditions.name} ${contender.name}`) ?? []),
              sample,
            ]);
        }
        if (round > 0) {
          const questions = CONTENDERS.map(
            ({ name }) =>
              `${name} ${rounded(median((samples.get(`${conditions.name} ${name}`) ?? []).map((one) => one.question)))}`,
          );
          console.log(
            `${conditions.name}, round ${round}, ms to the first question: ${questions.join(", ")}`,
          );
        }
      }
    }
  } finally {
    await cdp.close();
    network.close();
    await stop();
  }
  return figuresOf(
    CONTENDERS,
    (condition, name) => samples.get(`${condition} ${name}`) ?? [],
    rounds,
  );
}

const { values } = parseArgs({
  options: { json: { type: "string" }, rounds: { type: "string", default: "5" } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a number above 0");
const figures = await measureEmbed(rounds);
console.log(tableOf(figures));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
