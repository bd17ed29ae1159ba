import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Standing } from "../../src/flow/define.ts";
import type { ContentFiles } from "./files.ts";
import type { Place } from "./remark.ts";

/** One of all facts that were collected, whether or not anything says it. */
export interface Registered {
  readonly id: string;
  readonly topic: string;
  readonly section: string;
  /** As it was collected; a fact may be raised in its file, by writing who confirmed it. */
  readonly standing: Standing;
  /** The flows whose decision table names it. */
  readonly decides: readonly string[];
  readonly place: Place;
}
/** Facts that are not said, all for one reason. */
export interface LeftOut {
  readonly topic: string;
  readonly reason: string;
  readonly facts: readonly string[];
  readonly place: Place;
}

export const REGISTER = "facts/register.tsv";
export const LEFT_OUT = "facts/left-out.tsv";

export const readRegister = (files: ContentFiles): readonly Registered[] =>
  rowsOf(files, REGISTER).map(
    ({ cells: [id = "", topic = "", section = "", standing, decides], place }) => ({
      id,
      topic,
      section,
      standing: standing as Standing,
      decides: (decides ?? "").split(" ").filter((flow) => flow !== ""),
      place,
    }),
  );

export const readLeftOut = (files: ContentFiles): readonly LeftOut[] =>
  rowsOf(files, LEFT_OUT).map(({ cells: [topic = "", reason = "", facts = ""], place }) => {
    return { topic, reason, facts: facts.split(" ").filter((id) => id !== ""), place };
  });

/** Why a fact may go unsaid, or null: it must be said. */
export const leftOutBy = ({ id }: Registered, groups: readonly LeftOut[]): LeftOut | null =>
  groups.find((one) => one.facts.includes(id)) ?? null;

/** The rows of a table, without its head. */
function rowsOf(
  files: ContentFiles,
  path: string,
): { readonly cells: readonly string[]; readonly place: Place }[] {
  const text = readFileSync(join(files.directory, path), "utf8");
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (index === 0 || line === "") return [];
    return [{ cells: line.split("\t"), place: files.at(path, index + 1) }];
  });
}
