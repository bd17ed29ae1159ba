import type { Catalog } from "../../src/flow/build.ts";
import type { ContentFiles } from "./files.ts";
import { leftOutBy, readLeftOut, readRegister, type Registered } from "./register.ts";
import { count, type Report } from "./report.ts";
import { usedFacts } from "./used.ts";

/** What becomes of each collected fact. */
export interface Fate {
  readonly topic: string;
  readonly used: readonly Registered[];
  readonly historic: readonly Registered[];
  /** By the reason why. */
  readonly leftOut: ReadonlyMap<string, readonly Registered[]>;
  /** Neither: `check` says so. */
  readonly unexplained: readonly Registered[];
}

/** The whole register, topic by topic: said, historic, or left out and why. The text is docs/facts.md. */
export function facts(catalog: Catalog, files: ContentFiles): Report {
  const fates = fatesOf(catalog, files);
  const rows = fates.map(({ topic, used, historic, leftOut, unexplained }) => {
    const out = [...leftOut.values()].reduce((sum, one) => sum + one.length, 0);
    return {
      topic,
      used: used.length,
      historic: historic.length,
      leftOut: out,
      unexplained: unexplained.length,
    };
  });
  const table = [
    "| topic | said | historic | left out | in all |",
    "|---|---|---|---|---|",
    ...rows.map(
      (row) =>
        `| ${row.topic} | ${row.used} | ${row.historic} | ${row.leftOut} | ${row.used + row.historic + row.leftOut + row.unexplained} |`,
    ),
  ];
  const text = [
    "# The facts",
    "What became of each fact that was collected (`flows/facts/register.tsv`). Made by `npm run flows -- facts`; `npm run flows -- check` fails when a fact is neither said nor left out for a reason.",
    table.join("\n"),
    ...fates.map(chapter),
  ].join("\n\n");
  return { text, figures: rows };
}

function fatesOf(catalog: Catalog, files: ContentFiles): Fate[] {
  const used = usedFacts(catalog);
  const groups = readLeftOut(files);
  return [...Map.groupBy(readRegister(files), (one) => one.topic)].map(([topic, all]): Fate => {
    const leftOut = new Map<string, Registered[]>();
    const unexplained: Registered[] = [];
    const unsaid = all.filter((one) => !used.has(one.id));
    for (const one of unsaid) {
      if (one.standing === "historic") continue;
      const group = leftOutBy(one, groups);
      if (!group) {
        unexplained.push(one);
        continue;
      }
      const found = leftOut.get(group.reason) ?? [];
      found.push(one);
      leftOut.set(group.reason, found);
    }
    return {
      topic,
      used: all.filter((one) => used.has(one.id)),
      historic: unsaid.filter((one) => one.standing === "historic"),
      leftOut,
      unexplained,
    };
  });
}

const listed = (facts: readonly Registered[]): string =>
  facts.map(({ id }) => `\`${id}\``).join(", ");

function chapter({ topic, used, historic, leftOut, unexplained }: Fate): string {
  const said = [...Map.groupBy(used, (one) => one.section)].map(
    ([section, all]) => `* **${section}**: ${listed(all)}`,
  );
  const out = [...leftOut].map(([reason, all]) => `* ${reason} ${listed(all)}`);
  return [
    `## ${topic}`,
    `### Said: ${count(used.length, "fact")}`,
    said.join("\n"),
    ...(historic.length === 0
      ? []
      : [
          `### Historic: ${count(historic.length, "fact")}`,
          `How it was, or input to the design; never said as if it held today. ${listed(historic)}`,
        ]),
    ...(out.length === 0 ? [] : ["### Left out", out.join("\n")]),
    ...(unexplained.length === 0 ? [] : ["### Without a reason", listed(unexplained)]),
  ].join("\n\n");
}
