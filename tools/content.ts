import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Content } from "../src/flow/build.ts";
import type { Prefill, Story } from "../src/flow/define.ts";

const DEFINE = new URL("../src/flow/define.ts", import.meta.url).href;

// Wrangler and the tests load Markdown as text by a rule of their own; Node learns it here. A copy of the content
// elsewhere finds this repository's shapes, and needs no package.json to be read as modules.
registerHooks({
  resolve(specifier, context, nextResolve) {
    return specifier.endsWith("src/flow/define.ts")
      ? { url: DEFINE, shortCircuit: true }
      : nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (url.endsWith(".ts")) return nextLoad(url, { ...context, format: "module-typescript" });
    if (!url.endsWith(".md")) return nextLoad(url, context);
    const text = readFileSync(fileURLToPath(url), "utf8");
    const source = `export default ${JSON.stringify(text)};`;
    return { format: "module", source, shortCircuit: true };
  },
});

/** Content as it is written in a directory laid out like `flows/`. */
export async function loadContent(directory: string): Promise<Content> {
  // What the directory exports is what editors wrote: `check` is what tells whether it is whole.
  return (await importFrom(directory, "index.ts")) as Content;
}

/** The stories of one file, or none: a file that only gathers others has no default. */
export async function loadStories(directory: string, file: string): Promise<readonly Story[]> {
  const module = (await importFrom(directory, file)) as { readonly default?: readonly Story[] };
  return Array.isArray(module.default) ? module.default : [];
}

/** What a question in own words answers beforehand. */
export async function loadPrefill(directory: string): Promise<Prefill> {
  const module = (await importFrom(directory, "phrases/prefill.ts")) as {
    readonly default: Prefill;
  };
  return module.default;
}

function importFrom(directory: string, file: string): Promise<unknown> {
  const path = resolve(directory, file);
  if (!existsSync(path)) throw new Error(`${path}: no such file`);
  return import(pathToFileURL(path).href);
}
