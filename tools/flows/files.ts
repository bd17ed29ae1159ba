import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Lang } from "../../src/flow/define.ts";
import type { Place } from "./remark.ts";

/** What defines an id, as it is written. */
const DEFINITION = {
  flow: (id: string) => new RegExp(`^\\s*id: ?"${id}"`),
  question: (id: string) => new RegExp(`\\bask: ?"${id}"`),
  card: (id: string) => new RegExp(`\\bcard: ?"${id}"`),
  key: (id: string) => new RegExp(`^\\s*(?:"${id}"|${id}): ?[{[]`),
} as const;
export type Kind = keyof typeof DEFINITION;

interface ContentFile {
  /** As it is printed: from where the command was given. */
  readonly file: string;
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * Where things stand in the files of a content directory. A catalog knows no line numbers, so an id is looked up in
 * the text; what cannot be found is said of the first line.
 */
export class ContentFiles {
  readonly directory: string;
  readonly #files: readonly ContentFile[];

  constructor(directory: string) {
    this.directory = directory;
    this.#files = globSync("**/*.{ts,md}", { cwd: directory })
      .toSorted()
      .map((file) => {
        const path = join(directory, file);
        return {
          file: relative(process.cwd(), path),
          path: file,
          lines: readFileSync(path, "utf8").split(/\r?\n/),
        };
      });
  }

  /** Where a flow, question or card is written, or a finding, to-do, fact or desk (`key`). */
  definition(kind: Kind, id: string, flow: string | null = null): Place {
    const pattern = DEFINITION[kind](escaped(id));
    const files = this.#rules(flow);
    // A question is borrowed by the same words that define it; where it is owned it has a kind or options.
    const isOwned = (file: ContentFile, line: number): boolean =>
      kind !== "question" || /\b(options|kind):/.test(stepAt(file, line));
    return (
      this.#find(files, (line, file, index) => pattern.test(line) && isOwned(file, index)) ??
      this.#find(files, (line) => pattern.test(line)) ??
      this.#find(files, (line) => mentions(line, id)) ??
      this.first(flow)
    );
  }

  /** The last place a card or question is written in its flow: where it stands twice, the one too many. */
  lastDefinition(kind: Kind, id: string, flow: string): Place {
    const pattern = DEFINITION[kind](escaped(id));
    const found = this.#rules(flow).flatMap(({ file, lines }) => {
      const index = lines.findLastIndex((line) => pattern.test(line));
      return index === -1 ? [] : [{ file, line: index + 1 }];
    });
    return found.at(-1) ?? this.definition(kind, id, flow);
  }

  /** The first line from a place on that names an id: where the thing written there uses it. */
  use(from: Place, id: string): Place {
    const file = this.#files.find((one) => one.file === from.file);
    const index = file?.lines.findIndex((line, at) => at >= from.line - 1 && mentions(line, id));
    return index === undefined || index === -1 ? from : { file: from.file, line: index + 1 };
  }

  /** The heading of an id in the words of one language, or the file where it is missing. */
  words(lang: Lang, id: string, home: string): Place {
    const files = this.#files.filter((one) => one.path.endsWith(".md") && isIn(lang, one.path));
    const heading = `## ${id}`;
    const isHeading = (line: string): boolean => line.trimEnd() === heading;
    // A desk and a term may share an id: each is looked for at home first.
    const atHome = files.filter((one) => one.path.startsWith(home));
    return (
      this.#find(atHome, isHeading) ??
      this.#find(files, isHeading) ?? {
        file: (atHome[0] ?? files[0])?.file ?? this.directory,
        line: 1,
      }
    );
  }

  /** Every heading of the words, also one that stands twice. */
  headings(): { readonly id: string; readonly lang: Lang; readonly place: Place }[] {
    return this.#files.flatMap((file) => {
      const lang: Lang = isIn("en", file.path) ? "en" : "da";
      if (!file.path.endsWith(".md")) return [];
      return file.lines.flatMap((line, index) => {
        const id = /^## +(\S+) *$/.exec(line)?.[1];
        return id === undefined ? [] : [{ id, lang, place: { file: file.file, line: index + 1 } }];
      });
    });
  }

  /** The line under a heading that holds a text. */
  within(heading: Place, text: string): Place {
    const file = this.#files.find((one) => one.file === heading.file);
    const after = file?.lines.slice(heading.line) ?? [];
    const end = after.findIndex((line) => line.startsWith("## "));
    const section = end === -1 ? after : after.slice(0, end);
    const index = section.findIndex((line) => line.includes(text));
    return index === -1 ? heading : { file: heading.file, line: heading.line + 1 + index };
  }

  first(flow: string | null): Place {
    const own = flow === null ? undefined : this.#rules(flow)[0];
    const file = own ?? this.#files.find((one) => one.path === "index.ts");
    return { file: file?.file ?? this.directory, line: 1 };
  }

  /** A partner may be called like a desk or a source: it is looked for at home alone. */
  partner(id: string): Place {
    const home = this.#files.filter((one) => one.path === "partners.ts");
    const pattern = DEFINITION.key(escaped(id));
    return this.#find(home, (line) => pattern.test(line)) ?? this.first(null);
  }

  stories(): readonly string[] {
    return this.#files.flatMap((one) => (/^stories\/.*\.ts$/.test(one.path) ? [one.path] : []));
  }
  story(name: string): Place {
    const files = this.#files.filter((one) => one.path.startsWith("stories/"));
    const written = JSON.stringify(name).slice(1, -1);
    return this.#find(files, (line) => line.includes(written)) ?? this.first(null);
  }

  /** The rule files: those of one flow, or all but the stories. */
  #rules(flow: string | null): readonly ContentFile[] {
    const rules = this.#files.filter(
      (one) => one.path.endsWith(".ts") && !one.path.startsWith("stories/"),
    );
    if (flow === null) return rules;
    const named = DEFINITION.flow(escaped(flow));
    return rules.filter(
      (one) => one.lines.some((line) => named.test(line)) && !one.path.startsWith("facts/"),
    );
  }

  #find(
    files: readonly ContentFile[],
    suits: (line: string, file: ContentFile, index: number) => boolean,
  ): Place | null {
    for (const file of files) {
      const index = file.lines.findIndex((line, at) => suits(line, file, at));
      if (index !== -1) return { file: file.file, line: index + 1 };
    }
    return null;
  }
}

const escaped = (id: string): string => id.replaceAll(/[^\w-]/g, String.raw`\$&`);
const isIn = (lang: Lang, path: string): boolean =>
  lang === "en" ? /(^|[./])en\.md$/.test(path) : !/(^|[./])en\.md$/.test(path);
const mentions = (line: string, id: string): boolean =>
  new RegExp(`(?<![\\w-])${escaped(id)}(?![\\w-])`).test(line);

/** A step from the line that names its question to the next step or the end of the list. */
function stepAt(file: ContentFile, line: number): string {
  const after = file.lines.slice(line + 1);
  const end = after.findIndex((one) => /\bask:|^\s*\],?\s*$/.test(one));
  return [file.lines[line] ?? "", ...(end === -1 ? after : after.slice(0, end))].join("\n");
}
