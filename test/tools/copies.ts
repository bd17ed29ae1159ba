import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCatalog } from "../../src/flow/build.ts";
import type { Story } from "../../src/flow/define.ts";
import { loadContent, loadStories } from "../../tools/content.ts";
import type { Checked } from "../../tools/flows/check.ts";
import { checkStructure } from "../../tools/flows/check-structure.ts";
import { ContentFiles } from "../../tools/flows/files.ts";
import type { Remark } from "../../tools/flows/remark.ts";

export const TODAY = "2026-11-25";
export type Change = (text: string) => string;
/** Files of the content, by their path in it, and what is done to each. */
export type Changes = { readonly [file: string]: Change };

/** Copies of the published content, each with something changed. */
export class Copies {
  #home = "";

  async open(): Promise<void> {
    this.#home = await mkdtemp(join(tmpdir(), "indgang-content-"));
  }
  close(): Promise<void> {
    return rm(this.#home, { recursive: true, force: true });
  }

  /** The directory of a new copy. A change that changes nothing is a fault of the test. */
  async with(changes: Changes): Promise<string> {
    const copy = await mkdtemp(join(this.#home, "copy-"));
    await cp("flows", copy, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const path = join(copy, file);
      const text = await readFile(path, "utf8");
      const changed = change(text);
      if (changed === text) throw new Error(`nothing to change in ${file}`);
      await writeFile(path, changed);
    }
    return copy;
  }
}

/** What is wrong with the shape of what a directory holds. */
export const readShape = async (directory: string): Promise<Remark[]> =>
  checkStructure(await loadContent(directory), new ContentFiles(directory));

/** Content as the commands are given it. */
export async function read(directory: string, today = TODAY): Promise<Checked> {
  const content = await loadContent(directory);
  const files = new ContentFiles(directory);
  const stories: Story[] = [];
  for (const file of files.stories()) stories.push(...(await loadStories(directory, file)));
  return { content, catalog: buildCatalog(content), stories, files, today };
}

// What an editor can do to a file.

export const replace =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);

/** Changes the words of one id. */
const inSection =
  (id: string, change: Change): Change =>
  (text) =>
    text.replace(
      new RegExp(`(^## ${id}\\n)([^]*?)(?=^## |$(?![^]))`, "m"),
      (_, head: string, body: string) => {
        return head + change(body);
      },
    );
/** A paragraph more, right after the title. */
export const addTo = (id: string, paragraph: string): Change =>
  inSection(id, (section) =>
    section.replace(/^(\n*(?:<!--.*-->\n+)?[^\n]+\n)/, `$1\n${paragraph}\n`),
  );
export const retitle = (id: string, title: string): Change =>
  inSection(id, (section) => section.replace(/^(\n*(?:<!--.*-->\n+)?)[^\n]+\n/, `$1${title}\n`));
export const removeSection =
  (id: string): Change =>
  (text) =>
    text.replace(new RegExp(`^## ${id}\\n[^]*?(?=^## |$(?![^]))`, "m"), "");
export const removeSlot = (id: string, slot: string): Change =>
  inSection(id, (section) => section.replace(new RegExp(`^- ${slot}: .*\\n(?:  .*\\n)*`, "m"), ""));
export const addSlot = (id: string, slot: string): Change =>
  inSection(id, (section) => `${section.trimEnd()}\n- ${slot}: Mere\n\n`);
export const append =
  (more: string): Change =>
  (text) =>
    `${text.trimEnd()}\n${more}\n`;

/** Changes one item of a list or object, from the line that names it to the next one that is indented as little. */
export const inItem =
  (name: RegExp, change: Change): Change =>
  (text) => {
    const lines = text.split("\n");
    const start = lines.findIndex((line) => name.test(line));
    const indent = /^ */.exec(lines[start] ?? "")?.[0].length ?? 0;
    const length = lines.slice(start + 1).findIndex((line) => {
      return line !== "" && (/^ */.exec(line)?.[0].length ?? 0) < indent;
    });
    const end = start + 1 + length;
    const changed = change(lines.slice(start, end).join("\n"));
    return [...lines.slice(0, start), changed, ...lines.slice(end)].join("\n");
  };
