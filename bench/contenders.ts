import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { Miniflare, type MiniflareOptions } from "miniflare";
import type { ProductionBundle } from "./production-bundle.ts";

export const WAYS = ["bare", "ours", "ittyDurable"] as const;
export type Way = (typeof WAYS)[number];
export type ByWay<T> = Readonly<Record<Way, T>>;

export interface Contenders {
  readonly urls: ByWay<URL>;
  stop(): Promise<void>;
}

const NATIVE = (className: string): { className: string; useSQLite: true } => ({
  className,
  useSQLite: true,
});

/** 32 zero bytes: signs tokens of conversations that live as long as the benchmark. */
const TOKEN_KEYS = `b1:${"A".repeat(43)}`;

/** Starts all three, each in a workerd of its own, on disk. Idle ones cost nothing. */
export async function startContenders(bundle: ProductionBundle): Promise<Contenders> {
  const directory = mkdtempSync(join(tmpdir(), "indgang-bench-"));
  const options: ByWay<object> = {
    bare: {
      ...(await bundled("bench/workers/bare.ts", directory)),
      durableObjects: { BARE: NATIVE("Bare") },
    },
    ours: {
      modules: bundle.modules,
      modulesRoot: bundle.directory,
      durableObjects: {
        CONVERSATION: NATIVE("Conversation"),
        RETURN_CODE: NATIVE("ReturnCode"),
        EDITORS: NATIVE("EditorsQueue"),
      },
      bindings: { TOKEN_KEYS, JURISDICTION: "local" },
      ratelimits: { FENCE: { namespace_id: "1001", simple: { limit: 1_000_000_000, period: 60 } } },
    },
    ittyDurable: {
      ...(await bundled("bench/workers/itty.ts", directory)),
      durableObjects: { ITTY: NATIVE("IttyConversation") },
    },
  };
  const running = WAYS.map(
    (way) =>
      new Miniflare({
        ...options[way],
        compatibilityDate: bundle.compatibilityDate,
        durableObjectsPersist: join(directory, way),
        // Past miniflare's own entry Worker: what is measured is ours.
        unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
        host: "127.0.0.1",
        port: 0,
      } as MiniflareOptions),
  );
  const [bare, ours, ittyDurable] = await Promise.all(
    running.map((one) => one.unsafeGetDirectURL()),
  );
  if (!bare || !ours || !ittyDurable) throw new Error("a contender did not start");
  return {
    urls: { bare, ours, ittyDurable },
    async stop() {
      await Promise.all(running.map((one) => one.dispose()));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** One Worker without objects, in a workerd of its own. */
export async function startWorker(
  entry: string,
): Promise<{ readonly url: URL; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "indgang-bench-"));
  const running = new Miniflare({
    ...(await bundled(entry, directory)),
    compatibilityDate: "2026-07-30",
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
    host: "127.0.0.1",
    port: 0,
  } as MiniflareOptions);
  return {
    url: await running.unsafeGetDirectURL(),
    async stop() {
      await running.dispose();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Bundled as wrangler bundles the real one. */
async function bundled(
  entry: string,
  modulesRoot: string,
): Promise<Pick<ProductionBundle, "modules"> & { modulesRoot: string }> {
  const outfile = join(modulesRoot, basename(entry).replace(/ts$/, "js"));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*"],
    loader: { ".md": "text", ".model": "text" },
    logLevel: "warning",
  });
  return { modules: [{ type: "ESModule", path: outfile }], modulesRoot };
}
