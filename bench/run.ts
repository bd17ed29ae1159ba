/** `npm run bench [-- --embed] [--rounds 9 --seconds 5 --json FILE]`. Reports; only a wrong answer makes it fail. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { writeScript } from "./content.ts";
import { type ByWay, startContenders, WAYS } from "./contenders.ts";
import { measureViews } from "./engine.ts";
import { HttpClient } from "./http-client.ts";
import { Load, type Round } from "./load.ts";
import { type Players, playersOf } from "./players.ts";
import { buildProductionBundle, type ProductionBundle } from "./production-bundle.ts";
import { figuresOf, tableOf } from "./report.ts";
import { measureSearch } from "./search.ts";
import { brotliKib } from "./sizes.ts";
import { measureStartUp } from "./start-up.ts";

const ANSWERS = 12;
const LOAD = { objects: 200, connections: 16 } as const;

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    embed: { type: "boolean", default: false },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string" },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds ?? "9");
if (!(seconds > 0) || !Number.isInteger(rounds) || rounds < 1)
  throw new Error("--seconds and --rounds are numbers above 0");

if (values.embed) {
  // What stands on partners' pages is measured in a browser: another world, with types of its own.
  const options = [
    ...(values.rounds === undefined ? [] : ["--rounds", values.rounds]),
    ...(values.json === undefined ? [] : ["--json", values.json]),
  ];
  const { status } = spawnSync("node", ["bench/embed/run.ts", ...options], { stdio: "inherit" });
  process.exit(status ?? 1);
}

const script = await writeScript(ANSWERS);

/** Interleaved, since a machine drifts: one round of each, then the next of each. */
async function measureTurns(bundle: ProductionBundle): Promise<ByWay<readonly Round[]>> {
  const client = new HttpClient(LOAD.connections);
  const contenders = await startContenders(bundle);
  const measured: Record<(typeof WAYS)[number], Round[]> = { bare: [], ours: [], ittyDurable: [] };
  try {
    const players = playersOf(contenders.urls, client, script);
    await compareViews(players);
    const loads = WAYS.map((way) => ({ way, load: new Load(players[way], LOAD) }));
    const play = async (load: Load): Promise<Round> => {
      const round = await load.round(seconds);
      client.close();
      return round;
    };
    for (const { load } of loads) await play(load);
    for (let round = 1; round <= rounds; round++) {
      for (const { way, load } of loads) {
        const one = await play(load);
        measured[way].push(one);
        console.log(
          `round ${round} ${way.padEnd(11)} ${Math.round(one.turnsPerSecond)} turns a second`,
        );
      }
    }
  } finally {
    client.close();
    await contenders.stop();
  }
  return measured;
}

/** Both conversations must have done the same work: after the last answer they show the same. */
async function compareViews(players: ByWay<Players>): Promise<void> {
  const last = async (one: Players): Promise<unknown> => {
    // Far from the slots that are measured; a multiple of the answers plays a whole conversation first.
    const player = one(LOAD.objects * ANSWERS);
    let text = "";
    for (let turn = 1; turn <= ANSWERS; turn++) text = (await player.turn()).text;
    return JSON.parse(text);
  };
  const [ours, ittyDurable] = [await last(players.ours), await last(players.ittyDurable)];
  if (!isDeepStrictEqual(ours, ittyDurable))
    throw new Error("ours and itty-durable's conversation show different views");
}

const directory = mkdtempSync(join(tmpdir(), "indgang-bundle-"));
try {
  const bundle = buildProductionBundle(directory);
  const figures = figuresOf({
    rounds: await measureTurns(bundle),
    views: measureViews(script, rounds, Math.min(1, seconds)),
    startUp: await measureStartUp(bundle),
    search: await measureSearch(),
    gzipKib: bundle.gzipKib,
    chatJsBrotliKib: brotliKib("chat.js"),
    styleCssBrotliKib: brotliKib("style.css"),
    shape: { rounds, seconds, answers: ANSWERS, ...LOAD },
  });
  console.log(tableOf(figures));
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
