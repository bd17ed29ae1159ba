import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The Worker as it would be deployed: what wrangler uploads. */
export interface ProductionBundle {
  readonly directory: string;
  /** The main module first. */
  readonly modules: readonly { readonly type: "ESModule" | "Text"; readonly path: string }[];
  readonly compatibilityDate: string;
  /** As wrangler counts it. */
  readonly gzipKib: number;
}

export const wrangler = (...args: readonly string[]): string =>
  execFileSync("wrangler", args, {
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
  });

export function buildProductionBundle(directory: string): ProductionBundle {
  const printed = wrangler("deploy", "--dry-run", "--outdir", directory);
  const gzip = /gzip: ([\d.]+) KiB/.exec(printed)?.[1];
  const date = /^compatibility_date = "(.+)"$/m.exec(readFileSync("wrangler.toml", "utf8"))?.[1];
  if (gzip === undefined || date === undefined) throw new Error(`wrangler said:\n${printed}`);
  const words = readdirSync(directory).filter(
    (name) => (name.endsWith(".md") && name !== "README.md") || name.endsWith(".model"),
  );
  return {
    directory,
    modules: [
      { type: "ESModule", path: join(directory, "index.js") },
      ...words.map((name) => ({ type: "Text" as const, path: join(directory, name) })),
    ],
    compatibilityDate: date,
    gzipKib: Number(gzip),
  };
}
