import { brotliKib } from "../sizes.ts";
import { median, rounded } from "../statistics.ts";
import type { Contender } from "./contenders.ts";
import type { Conditions, Sample } from "./visit.ts";

type Condition = Conditions["name"];
/** Medians. Times in ms, sizes in KiB as they crossed the line, heap in MB. */
interface Medians {
  readonly control: number;
  readonly question: number;
  readonly opened: number | null;
  readonly controlKib: number;
  readonly kib: number;
  readonly requests: number;
  readonly blocked: number;
  readonly heap: number;
  readonly shift: number;
}
interface Row extends Pick<Contender, "name" | "kind"> {
  readonly by: { readonly [C in Condition]: Medians };
}
export interface EmbedFigures {
  readonly rounds: number;
  readonly loaderBrotliKib: number;
  readonly rows: readonly Row[];
  readonly bars: readonly {
    readonly bar: string;
    readonly value: string;
    readonly holds: boolean;
  }[];
}

function mediansOf(samples: readonly Sample[]): Medians {
  const of = (pick: (one: Sample) => number, decimals = 0): number =>
    rounded(median(samples.map(pick)), decimals);
  return {
    control: of((one) => one.control),
    question: of((one) => one.question),
    opened: samples.some((one) => one.opened === null) ? null : of((one) => one.opened ?? 0),
    controlKib: of((one) => one.controlBytes / 1024, 1),
    kib: of((one) => one.bytes / 1024, 1),
    requests: of((one) => one.requests),
    blocked: of((one) => one.blocked),
    heap: of((one) => one.heap, 2),
    shift: of((one) => one.shift, 4),
  };
}

export function figuresOf(
  contenders: readonly Contender[],
  samples: (condition: Condition, name: string) => readonly Sample[],
  rounds: number,
): EmbedFigures {
  const rows = contenders.map(({ name, kind }): Row => ({
    name,
    kind,
    by: { cpu: mediansOf(samples("cpu", name)), network: mediansOf(samples("network", name)) },
  }));
  const loader = rounded(brotliKib("embed.js"), 2);
  return { rounds, loaderBrotliKib: loader, rows, bars: barsOf(rows, loader) };
}

/** What must hold; missed ones are said, and make nothing fail: a busy machine is not a fault. */
function barsOf(rows: readonly Row[], loader: number): EmbedFigures["bars"] {
  const blank = rows.find(({ kind }) => kind === "blank");
  const ours = rows.filter(({ kind }) => kind === "ours");
  const peers = rows.filter(({ kind }) => kind === "peer");
  const bubble = ours.find(({ name }) => name.includes("bubble"));
  if (!blank || !bubble) throw new Error("nothing to compare with");
  const most = (of: (row: Row) => number): number => Math.max(...ours.map(of));
  const least = (of: (row: Row) => number): number => Math.min(...peers.map(of));
  const overPage = (row: Row): number => row.by.network.kib - blank.by.network.kib;
  const atMost = (bar: string, value: number, limit: number): EmbedFigures["bars"][number] => ({
    bar: `${bar} ≤ ${rounded(limit, 2)}`,
    value: String(rounded(value, 2)),
    holds: value <= limit,
  });
  const control = (row: Row): number => row.by.network.control;
  const question = (row: Row): number => row.by.network.question;
  return [
    atMost("loader, brotli KiB", loader, 2.5),
    atMost("first usable question, KiB", most(overPage), 18),
    atMost("… a fifth of the lightest peer", most(overPage), least(overPage) / 5),
    atMost("slow network: first question, ms, before every peer", most(question), least(question)),
    atMost("slow network: first control, ms, before every peer", most(control), least(control)),
    atMost(
      "slow network: bubble's control over the page, half of the fastest peer's",
      control(bubble) - control(blank),
      (least(control) - control(blank)) / 2,
    ),
    atMost(
      "4 × CPU: blocking time in the page, ms",
      most((row) => row.by.cpu.blocked),
      blank.by.cpu.blocked + 20,
    ),
    atMost(
      "page and frame: heap over the page's, MB",
      most((row) => row.by.cpu.heap) - blank.by.cpu.heap,
      1.5,
    ),
    atMost(
      "layout shift",
      most((row) => Math.max(row.by.cpu.shift, row.by.network.shift)),
      0,
    ),
  ];
}

export function tableOf({ rows, bars, rounds }: EmbedFigures): string {
  const table = (condition: Condition): string[] =>
    rows.map(({ name, by }) => {
      const one = by[condition];
      const cells = [
        one.control,
        one.question,
        one.opened ?? "–",
        one.controlKib,
        one.kib,
        one.requests,
        one.blocked,
        one.heap,
        one.shift,
      ];
      return `${name.padEnd(30)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
    });
  const head = `${"".padEnd(30)}${["control ms", "question", "opened", "ctl KiB", "KiB", "requests", "blocked", "heap MB", "shift"].map((cell) => cell.padStart(11)).join("")}`;
  return [
    "",
    `Medians of ${rounds} interleaved visits; the page itself is counted.`,
    "",
    "4 × slower CPU, no limit on the network",
    head,
    ...table("cpu"),
    "",
    "1.6 Mbit/s, 150 ms",
    head,
    ...table("network"),
    "",
    ...bars.map(
      ({ bar, value, holds }) => `${holds ? "ok    " : "MISSED"} ${value.padStart(8)}  ${bar}`,
    ),
    "",
  ].join("\n");
}
