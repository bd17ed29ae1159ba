import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { type ProductionBundle, wrangler } from "./production-bundle.ts";
import { median, type Spread, spreadOf } from "./statistics.ts";

export interface StartUp {
  /**
   * What the platform calls start-up: parsing the script and running its top level, before any request. By the profile
   * of `wrangler check startup`, which makes it slower than it is.
   */
  readonly ms: number;
  readonly spread: Spread;
  /** From starting workerd to its first answer, a view in it, less the same for an empty Worker. */
  readonly firstAnswerMs: number;
  readonly firstAnswerSpread: Spread;
}

const RUNS = 10;
const PROFILES = 5;

export async function measureStartUp(bundle: ProductionBundle): Promise<StartUp> {
  const empty = emptyWorker(join(bundle.directory, "empty"), bundle.compatibilityDate);
  const ours = productionWorker(bundle);
  const differences: number[] = [];
  for (let run = -1; run < RUNS; run++) {
    const emptyMs = await firstAnswerMs(empty, "/");
    const oursMs = await firstAnswerMs(ours, "/api/v1/health");
    // The first pair only brings the files into the page cache.
    if (run < 0) continue;
    differences.push(oursMs - emptyMs);
  }
  const profiles = Array.from({ length: PROFILES }, () => profiledMs(bundle.directory));
  return {
    ms: median(profiles),
    spread: spreadOf(profiles),
    firstAnswerMs: median(differences),
    firstAnswerSpread: spreadOf(differences),
  };
}

/** Starts workerd itself, without miniflare, and asks until it has answered once. */
async function firstAnswerMs(config: string, path: string): Promise<number> {
  const startedAt = performance.now();
  const workerd = spawn(workerdBinary(), ["serve", "--control-fd=3", config], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await listeningPort(workerd.stdio[3] as NodeJS.ReadableStream);
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return performance.now() - startedAt;
  } finally {
    const ended = new Promise((resolve) => workerd.once("exit", resolve));
    workerd.kill("SIGKILL");
    await ended;
  }
}

function workerdBinary(): string {
  const module = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd") as {
    readonly default: string;
  };
  return module.default;
}

function listeningPort(control: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    control.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /"event":"listen".*?"port":(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    control.on("end", () => reject(new Error("workerd did not start")));
  });
}

function emptyWorker(directory: string, compatibilityDate: string): string {
  mkdirSync(directory);
  writeFileSync(
    join(directory, "index.js"),
    'export default { fetch: () => new Response("empty") };\n',
  );
  const modules = '(name = "index.js", esModule = embed "index.js")';
  return writeConfig(directory, compatibilityDate, `modules = [${modules}]`);
}

function productionWorker({ directory, modules, compatibilityDate }: ProductionBundle): string {
  const embedded = modules.map(({ type, path }) => {
    const name = basename(path);
    return `(name = "${name}", ${type === "Text" ? "text" : "esModule"} = embed "${name}")`;
  });
  const objects = {
    CONVERSATION: "Conversation",
    RETURN_CODE: "ReturnCode",
    EDITORS: "EditorsQueue",
  };
  const bindings = [
    `(name = "TOKEN_KEYS", text = "b1:${"A".repeat(43)}")`,
    '(name = "JURISDICTION", text = "local")',
    ...Object.entries(objects).map(
      ([name, to]) => `(name = "${name}", durableObjectNamespace = "${to}")`,
    ),
  ];
  const namespaces = Object.values(objects).map(
    (name) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`,
  );
  return writeConfig(
    directory,
    compatibilityDate,
    `modules = [${embedded.join(",\n  ")}],
  bindings = [${bindings.join(",\n  ")}],
  durableObjectNamespaces = [${namespaces.join(", ")}],
  durableObjectStorage = (inMemory = void)`,
  );
}

function writeConfig(directory: string, compatibilityDate: string, worker: string): string {
  const path = join(directory, "workerd.capnp");
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  compatibilityDate = "${compatibilityDate}",
  ${worker},
);
`,
  );
  return path;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

function profiledMs(directory: string): number {
  const outfile = join(directory, "startup.cpuprofile");
  wrangler("check", "startup", "--outfile", outfile);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(outfile, "utf8")) as CpuProfile;
  const idle = nodes.find((node) => node.callFrame.functionName === "(idle)")?.id;
  const busy = samples.map((node, index) => (node === idle ? 0 : (timeDeltas[index] ?? 0)));
  return busy.reduce((sum, micros) => sum + micros, 0) / 1000;
}
