import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Lang } from "../../src/flow/define.ts";
import type { Place } from "./remark.ts";

/** What defines an id, as it is written. */
const DEFINITION = {
  flow: /^\s*id: ?"([^"]+)"/,
  question: /\bask: ?"([^"]+)"/,
  card: /\bcard: ?"([^"]+)"/,
  /** A finding or a to-do. */
  key: /^\s*(?:"([^"]+)"|([\w-]+)): ?[{[]/,
} as const;
type Written = keyof typeof DEFINITION;
/** Facts and desks are keys too, of files of their own. */
const HOME: { readonly [kind: string]: RegExp } = {
  fact: /^facts\/(?!sources)/,
  desk: /^desks\.ts$/,
};
export type Kind = Written | "fact" | "desk";

interface ContentFile {
  /** As it is printed: from where the command was given. */
  readonly file: string;
  readonly path: string;
  readonly lines: readonly string[];
}

/** A heading of the words. */
export interface Heading {
  readonly id: string;
  readonly lang: Lang;
  readonly path: string;
  readonly place: Place;
}

/** A line of the rules that defines an id. */
interface Definition {
  readonly key: string;
  readonly file: ContentFile;
  readonly place: Place;
}

/**
 * Where things stand in the files of a content directory. A catalog knows no line numbers, so an id is looked up in
 * the text; what cannot be found is said of the first line.
 */
export class ContentFiles {
  readonly directory: string;
  readonly #files: readonly ContentFile[];
  /** Looked up for every text there is, so kept. */
  readonly #headings: ReadonlyMap<string, readonly Heading[]>;
  readonly #definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly #rulesOf = new Map<string | null, readonly ContentFile[]>();

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
    this.#headings = Map.groupBy(this.#files.flatMap(headingsIn), (one) => one.id);
    this.#definitions = Map.groupBy(this.#rules(null).flatMap(definitionsIn), (one) => one.key);
  }

  /** Where a flow, question or card is written, or a finding or to-do (`key`), a fact or a desk. */
  definition(kind: Kind, id: string, flow: string | null = null): Place {
    const found = this.#written(kind, id, flow);
    // A question is borrowed by the same words that define it; where it is owned it has a kind or options.
    const owned = found.find(
      ({ file, place }) =>
        kind !== "question" || /\b(options|kind):/.test(stepAt(file, place.line - 1)),
    );
    return (
      (owned ?? found[0])?.place ??
      this.#find(this.#rules(flow), (line) => mentions(line, id)) ??
      this.first(flow)
    );
  }

  /** The last place a card or question is written in its flow: where it stands twice, the one too many. */
  lastDefinition(kind: Kind, id: string, flow: string): Place {
    return this.#written(kind, id, flow).at(-1)?.place ?? this.definition(kind, id, flow);
  }

  #written(kind: Kind, id: string, flow: string | null): readonly Definition[] {
    const home = HOME[kind];
    const own = flow === null ? null : new Set(this.#rules(flow));
    const written: Written = kind === "fact" || kind === "desk" ? "key" : kind;
    return (this.#definitions.get(`${written} ${id}`) ?? []).filter(
      ({ file }) => (own === null || own.has(file)) && (!home || home.test(file.path)),
    );
  }

  /** The first line from a place on that names an id: where the thing written there uses it. */
  use(from: Place, id: string): Place {
    const file = this.#files.find((one) => one.file === from.file);
    const index = file?.lines.findIndex((line, at) => at >= from.line - 1 && mentions(line, id));
    return index === undefined || index === -1 ? from : { file: from.file, line: index + 1 };
  }

  /** The heading of an id in the words of one language, or the file where it is missing. */
  words(lang: Lang, id: string, home: string): Place {
    const found = (this.#headings.get(id) ?? []).filter((one) => one.lang === lang);
    // A desk and a term may share an id: each is looked for at home first.
    const heading = found.find((one) => one.path.startsWith(home)) ?? found[0];
    if (heading) return heading.place;
    const files = this.#files.filter((one) => one.path.endsWith(".md") && isIn(lang, one.path));
    const atHome = files.find((one) => one.path.startsWith(home));
    return { file: (atHome ?? files[0])?.file ?? this.directory, line: 1 };
  }

  /** Every heading of the words, also one that stands twice. */
  headings(): readonly Heading[] {
    return [...this.#headings.values()].flat();
  }

  /** What rule files of such a path define by a key, also what stands twice. */
  keys(ofPath: RegExp): { readonly id: string; readonly place: Place }[] {
    return this.#rules(null).flatMap(({ file, path, lines }) =>
      ofPath.test(path)
        ? lines.flatMap((line, index) => {
            const id = /^ {2}"?([a-z0-9-]+)"?: \{/.exec(line)?.[1];
            return id === undefined ? [] : [{ id, place: { file, line: index + 1 } }];
          })
        : [],
    );
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

  /** Each flow that is written, by the folder it is written in. */
  flowFiles(): { readonly id: string; readonly place: Place }[] {
    return this.#files.flatMap(({ file, path }) => {
      const id = /^([^/]+)\/flow\.ts$/.exec(path)?.[1];
      return id === undefined ? [] : [{ id, place: { file, line: 1 } }];
    });
  }

  has(path: string): boolean {
    return existsSync(join(this.directory, path));
  }
  /** A line of a file that no id is looked up in. */
  at(path: string, line: number): Place {
    return { file: relative(process.cwd(), join(this.directory, path)), line };
  }

  first(flow: string | null): Place {
    const own = flow === null ? undefined : this.#rules(flow)[0];
    const file = own ?? this.#files.find((one) => one.path === "index.ts");
    return { file: file?.file ?? this.directory, line: 1 };
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
    const known = this.#rulesOf.get(flow);
    if (known) return known;
    const rules = this.#files.filter(
      (one) => one.path.endsWith(".ts") && !one.path.startsWith("stories/"),
    );
    const own = rules.filter(
      (one) =>
        flow === null ||
        (one.lines.some((line) => DEFINITION.flow.exec(line)?.[1] === flow) &&
          !one.path.startsWith("facts/")),
    );
    this.#rulesOf.set(flow, own);
    return own;
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

function headingsIn({ file, path, lines }: ContentFile): Heading[] {
  if (!path.endsWith(".md")) return [];
  const lang: Lang = isIn("en", path) ? "en" : "da";
  return lines.flatMap((line, index) => {
    const id = /^## +(\S+) *$/.exec(line)?.[1];
    return id === undefined ? [] : [{ id, lang, path, place: { file, line: index + 1 } }];
  });
}

function definitionsIn(file: ContentFile): Definition[] {
  return file.lines.flatMap((line, index) =>
    Object.entries(DEFINITION).flatMap(([kind, pattern]) => {
      const [, quoted, bare] = pattern.exec(line) ?? [];
      const id = quoted ?? bare;
      const place = { file: file.file, line: index + 1 };
      return id === undefined ? [] : [{ key: `${kind} ${id}`, file, place }];
    }),
  );
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
