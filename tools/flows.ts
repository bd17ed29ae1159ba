/** `npm run flows -- <command>`: what an editor can ask about the content. */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { buildCatalog, type Catalog, type Content } from "../src/flow/build.ts";
import { type Lang, LANGS, type Story } from "../src/flow/define.ts";
import { isDay } from "../src/flow/value.ts";
import { outcomesOf } from "../src/flow/walk/outcomes.ts";
import { Roots } from "../src/flow/walk/roots.ts";
import { walk } from "../src/flow/walk/walk.ts";
import { loadContent, loadStories } from "./content.ts";
import { check } from "./flows/check.ts";
import { checkStructure } from "./flows/check-structure.ts";
import { contentOf } from "./flows/commit.ts";
import { diff } from "./flows/diff.ts";
import { facts } from "./flows/facts.ts";
import { ContentFiles } from "./flows/files.ts";
import { map } from "./flows/map.ts";
import { print } from "./flows/print.ts";
import { countOf, error, type Place, printRemarks, type Remark } from "./flows/remark.ts";
import type { Report } from "./flows/report.ts";
import { stale } from "./flows/stale.ts";
import { stamp } from "./flows/stamp.ts";
import { tell } from "./flows/story.ts";
import { walkRemark } from "./flows/walk-remarks.ts";

const USAGE = `npm run flows -- check            all that is wrong with the content; exit 1 on errors
npm run flows -- walk             proves every flow, from whatever the flows before it leave
npm run flows -- story            walks the journeys in flows/stories
npm run flows -- diff A B         what changed between two commits (or directories), and for how many
npm run flows -- map [flow …]     a picture of each flow, in Markdown
npm run flows -- print [flow …]   a flow as one HTML document for print (--lang da | en)
npm run flows -- stale            what must be reviewed before a day (--before DATE), by owner
npm run flows -- facts            what became of each collected fact: the text of docs/facts.md
npm run flows -- stamp [id …]     says that the English of an id is as its Danish
Options: --content DIR (flows), --on DATE (today), --json FILE (the same figures)`;

interface Asked {
  readonly content: Content;
  readonly catalog: Catalog;
  readonly files: ContentFiles;
  readonly today: string;
  readonly ids: readonly string[];
  readonly lang: Lang;
  /** Of `stale`: the day before which. */
  readonly before: string;
  /** Writes the figures beside what is printed, when a file was named. */
  readonly writeJson: (figures: unknown) => void;
}
/** Whether all is well: the exit code. */
type Command = (asked: Asked) => boolean | Promise<boolean>;

const checkAll: Command = async ({ content, catalog, files, today, writeJson }) => {
  const stories = await allStories(files);
  const remarks = check({ content, catalog, stories, files, today });
  return conclude(remarks, (errors, warnings) => {
    console.log(`${errors} errors, ${warnings} warnings on ${today}`);
    writeJson({ on: today, errors, warnings, remarks });
  });
};

const walkAll: Command = ({ catalog, files, writeJson }) => {
  const startedAt = performance.now();
  const walked = walk(catalog);
  const outcomes = outcomesOf(new Roots(catalog, "everything"));
  for (const one of walked.flows) {
    const parts = outcomes.filter((part) => part.flow === one.flow);
    const classes = parts.reduce((sum, part) => sum + part.classes.length, 0);
    console.log(
      `${one.flow}: ${one.combinations} combinations of answers in ${one.states} merged states; ` +
        `${one.fewest}–${one.most} questions, ${one.expected.toFixed(2)} expected ` +
        `(${one.mostExpected.toFixed(2)} at most); advice with a source after at most ${one.answersBeforeAdvice} answers; ` +
        `${classes} outcome classes in ${parts.length} parts`,
    );
  }
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `all flows: ${walked.combinations} combinations in ${walked.states} merged states; ` +
      `${walked.fewest}–${walked.most} questions, ${walked.expected.toFixed(2)} expected; proved in ${seconds.toFixed(2)} s`,
  );
  const remarks = walked.failures.map((one) => walkRemark(one, catalog, files));
  return conclude(remarks, (errors) => {
    console.log(`${errors} properties fail`);
    writeJson({ ...walked, outcomes, seconds });
  });
};

const tellAll: Command = async ({ catalog, files, today, writeJson }) => {
  const stories = await allStories(files);
  const told = stories.map((story) => tell(catalog, story, today));
  const remarks = told.flatMap(({ story, problems }) =>
    problems.map((one) => error(files.story(story), story, one, "mend the flow, or the story")),
  );
  return conclude(remarks, () => {
    const failed = told.filter((one) => one.problems.length > 0).length;
    console.log(`${told.length - failed} stories as told, ${failed} not`);
    writeJson({ passed: told.length - failed, failed, stories: told });
  });
};

const stampSome: Command = ({ catalog, files, ids }) => {
  const done = stamp(catalog, files, ids);
  for (const { id, file } of done) console.log(`${file}: ${id}`);
  const unknown = ids.filter((id) => !done.some((one) => one.id === id));
  for (const id of unknown) console.log(`${id}: has no words in both languages`);
  console.log(`${done.length} stamped`);
  return unknown.length === 0;
};

const diffTwo: Command = async ({ ids: [before, after], writeJson }) => {
  if (before === undefined || after === undefined) {
    console.error(USAGE);
    return false;
  }
  const was = await readCommit(before);
  const is = await readCommit(after);
  return was !== null && is !== null && report(diff(was, is), writeJson);
};

/** A commit that is not there, or whose content cannot be read, is one line like any other. */
async function readCommit(commit: string): Promise<Catalog | null> {
  try {
    return buildCatalog(await contentOf(commit));
  } catch (problem) {
    const wrong =
      problem instanceof Error ? problem.message.trim().split("\n").join(" – ") : String(problem);
    console.error(`${commit}: ${wrong}`);
    return null;
  }
}

/** Prints what a report says; what it finds is no fault. */
function report({ text, figures }: Report, writeJson: Asked["writeJson"]): true {
  console.log(text);
  writeJson(figures);
  return true;
}

const COMMANDS: { readonly [name: string]: Command } = {
  check: checkAll,
  walk: walkAll,
  story: tellAll,
  stamp: stampSome,
  diff: diffTwo,
  map: ({ catalog, ids, writeJson }) => report(map(catalog, ids), writeJson),
  print: ({ catalog, ids, lang, writeJson }) => report(print(catalog, ids, lang), writeJson),
  stale: ({ catalog, before, writeJson }) => report(stale(catalog, before), writeJson),
  facts: ({ catalog, files, writeJson }) => report(facts(catalog, files), writeJson),
};

function conclude(
  remarks: readonly Remark[],
  say: (errors: number, warnings: number) => void,
): boolean {
  printRemarks(remarks);
  const errors = countOf(remarks, "error");
  say(errors, countOf(remarks, "warning"));
  return errors === 0;
}

async function allStories(files: ContentFiles): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for (const file of files.stories()) stories.push(...(await loadStories(files.directory, file)));
  return stories;
}

/** The day where the desks are. */
const todayInDenmark = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());

/** Combinations may be more than a JSON number can say. */
const asJson = (figures: unknown): string =>
  JSON.stringify(
    figures,
    (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    2,
  );

async function run(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      on: { type: "string" },
      before: { type: "string" },
      lang: { type: "string", default: "da" },
      content: { type: "string" },
      json: { type: "string" },
    },
  });
  const [name = "", ...ids] = positionals;
  const command = COMMANDS[name];
  const today = values.on ?? todayInDenmark();
  const before = values.before ?? today;
  const lang = LANGS.find((one) => one === values.lang);
  if (!command || !isDay(today) || !isDay(before) || !lang) {
    console.error(USAGE);
    return false;
  }
  const directory = values.content ?? "flows";
  const content = await load(directory);
  if (!content) return false;
  const writeJson = (figures: unknown): void => {
    if (values.json !== undefined) writeFileSync(values.json, `${asJson(figures)}\n`);
  };
  const files = new ContentFiles(directory);
  const misshapen = checkStructure(content, files);
  if (misshapen.length > 0) {
    return conclude(misshapen, (errors) => {
      console.log(`${errors} errors; what else there is to say waits for these`);
      writeJson({ on: today, errors, warnings: 0, remarks: misshapen });
    });
  }
  const catalog = buildCatalog(content);
  return command({ content, catalog, files, today, before, lang, ids, writeJson });
}

/** Content that cannot even be read is one line like any other. */
async function load(directory: string): Promise<Content | null> {
  try {
    return await loadContent(directory);
  } catch (problem) {
    const wrong = problem instanceof Error ? problem.message : String(problem);
    const place = placeIn(problem) ?? { file: `${directory}/index.ts`, line: 1 };
    printRemarks([error(place, "content", wrong, "mend the file, so that it can be read")]);
    return null;
  }
}

/** Node names the file and the line of a syntax error only in the stack. */
function placeIn(problem: unknown): Place | null {
  const stack = problem instanceof Error ? (problem.stack ?? "") : "";
  const [, path, line] = /(\/[^\s:()]+\.(?:ts|md)):(\d+)/.exec(stack) ?? [];
  return path === undefined ? null : { file: relative(process.cwd(), path), line: Number(line) };
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
