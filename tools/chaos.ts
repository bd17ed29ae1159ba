/**
 * `npm run chaos [-- --kills 100 --handoffs 10000 --seconds 3600 --seed 1 --json FILE]`: the service in a real workerd
 * on disk, killed at random moments while people hand over, with faults in mail and at the desks. In the end every
 * acknowledged handoff must be at its desk exactly once. On loopback only; exits 1 where it is not, or too little ran.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { desksIn, homesIn } from "./chaos/disk.ts";
import { drawing } from "./chaos/draw.ts";
import { CALM, CHAOS, type Faults } from "./chaos/faults.ts";
import { Founders } from "./chaos/founders.ts";
import { Runtime } from "./chaos/runtime.ts";
import { DESKS } from "./chaos/settings.ts";
import { Sink } from "./chaos/sink.ts";
import { judge } from "./chaos/verdict.ts";
import type { Owed } from "./chaos/worker.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    handoffs: { type: "string", default: "10000" },
    seconds: { type: "string", default: "3600" },
    seed: { type: "string", default: "20261125" },
    /** Faster, and working days go by in a long run: every case is overdue, and the desks do nothing but remind. */
    speed: { type: "string", default: "300" },
    json: { type: "string" },
    /** Leaves what lies on disk, to be looked at. */
    keep: { type: "boolean", default: false },
  },
});
function whole(name: "kills" | "handoffs" | "seconds" | "seed" | "speed"): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is a whole number above 0`);
}
const [kills, handoffs, seconds] = [whole("kills"), whole("handoffs"), whole("seconds")];
const [seed, speed] = [whole("seed"), whole("speed")];
/** So many of the kills come after the last handoff, while there is still to be delivered. */
const KILLS_AFTER = 0.2;
const MOST_DELAY_MS = 400;
/** Homes asked in one call whether they owe anything. */
const ASKED_AT_ONCE = 100;
/** Between two calls: who was asked keeps files open for 10 s, and a process may not have ten thousand's. */
const BETWEEN_CALLS_MS = 300;
/** A day at the schedule's end, twice: nothing waits longer for its next try. */
const REST_MS = (2 * 24 * 3_600_000) / speed + 60_000;

const began = performance.now();
const draw = drawing(seed);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isOver = (): boolean => performance.now() - began > seconds * 1000;
const secondsSince = (from: number): number => Math.round((performance.now() - from) / 100) / 10;

const directory = mkdtempSync(join(tmpdir(), "indgang-chaos-"));
const sink = new Sink(drawing(seed + 1));
const runtime = new Runtime(directory, await sink.open());
const founders = new Founders(drawing(seed + 2), () => runtime.url());
let killed = 0;

const epoch = Date.now();
const start = (faults: Faults): Promise<void> => {
  sink.faults = faults.mails;
  return runtime.start({ seed, epoch, speed, faults });
};
async function killOnce(): Promise<void> {
  await sleep(draw() * MOST_DELAY_MS);
  await runtime.kill();
  killed += 1;
  await start(CHAOS);
}
/** Kills spread over the handoffs, however fast the machine: each after a random number of them. */
async function killDuring(): Promise<void> {
  const during = Math.ceil(kills * (1 - KILLS_AFTER));
  const moments = Array.from({ length: during }, () => draw() * handoffs).toSorted((a, b) => a - b);
  for (const moment of moments) {
    while (founders.acknowledged < Math.min(moment, handoffs) && !isOver()) await sleep(10);
    if (isOver()) return;
    await killOnce();
  }
}

/** null: so much is under way that some object could not be asked. */
async function owed(homes: readonly string[]): Promise<Owed | null> {
  const response = await fetch(new URL("/owed", await runtime.url()), {
    method: "POST",
    body: JSON.stringify({ desks: DESKS, homes }),
  });
  if (!response.ok) {
    console.log(`not yet to be asked: ${(await response.text()).slice(0, 200)}`);
    return null;
  }
  return (await response.json()) as Owed;
}
/** Waits until nobody owes anything; returns how many still do when it has taken too long. */
async function comeToRest(): Promise<number> {
  const until = performance.now() + REST_MS;
  let homes: readonly string[] = founders.attempts.map(({ home }) => home);
  for (;;) {
    const left: string[] = [];
    let atDesks = 0;
    for (let from = 0; from === 0 || from < homes.length; from += ASKED_AT_ONCE) {
      if (from > 0) await sleep(BETWEEN_CALLS_MS);
      const some = homes.slice(from, from + ASKED_AT_ONCE);
      const now = await owed(some);
      left.push(...(now?.homes ?? some));
      if (!now) {
        atDesks = DESKS.length;
        continue;
      }
      atDesks = Object.values(now.desks).reduce((sum, one) => sum + one, 0);
    }
    homes = left;
    if (homes.length + atDesks === 0 || performance.now() > until) return homes.length + atDesks;
    await sleep(500);
  }
}

try {
  await runtime.build();
  const chaosBegan = performance.now();
  await start(CHAOS);
  const killing = killDuring();
  await Promise.all([founders.handOver(handoffs, isOver), killing]);
  const handedOver = secondsSince(chaosBegan);
  while (killed < kills && !isOver()) await killOnce();
  await runtime.kill();
  const restBegan = performance.now();
  await start(CALM);
  const stillOwed = await comeToRest();
  await runtime.kill();

  const { attempts } = founders;
  const verdict = judge({
    attempts,
    homes: homesIn(runtime.filesOf("Conversation")),
    desks: desksIn(runtime.filesOf("Desk")),
    mails: sink.mails,
    notes: sink.notes,
  });
  const noted = Object.groupBy(sink.notes, ({ fault }) => fault);
  const faults = Object.fromEntries(
    Object.entries(noted).map(([fault, list]) => [fault, list.length]),
  );
  const figures = {
    seed,
    kills: killed,
    acknowledged: founders.acknowledged,
    givenUp: attempts.length - founders.acknowledged,
    turnsAgain: founders.again,
    turnsRepeated: founders.repeated,
    faultsOfCallsAndAlarms: faults,
    faultsOfMail: sink.faulted,
    ...verdict.counted,
    stillOwed,
    lost: verdict.lost.length,
    doubled: verdict.doubled.length,
    halves: verdict.halves.length,
    strange: verdict.strange.length + founders.wrong.length,
    seconds: {
      handingOver: handedOver,
      comingToRest: secondsSince(restBegan),
      all: secondsSince(began),
    },
  };
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  const wrong = [
    ...verdict.lost.map((one) => `lost: ${one}`),
    ...verdict.doubled.map((one) => `twice: ${one}`),
    ...verdict.halves.map((one) => `half: ${one}`),
    ...[...verdict.strange, ...founders.wrong].map((one) => `strange: ${one}`),
  ];
  for (const line of wrong.slice(0, 40)) console.log(line);
  console.log(JSON.stringify(figures, null, 2));
  const isEnough = killed >= kills && founders.acknowledged >= handoffs;
  if (!isEnough)
    console.log(
      `time was up: ${killed} of ${kills} kills, ${founders.acknowledged} of ${handoffs} handoffs`,
    );
  process.exitCode = wrong.length === 0 && stillOwed === 0 && isEnough ? 0 : 1;
} finally {
  founders.close();
  await runtime.stop();
  sink.close();
  if (values.keep) console.log(`left in ${directory}`);
  else rmSync(directory, { recursive: true, force: true });
}
