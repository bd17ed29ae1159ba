import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { buildProductionBundle } from "../../bench/production-bundle.ts";
import type { Orders } from "./faults.ts";
import { SETTINGS } from "./settings.ts";

/** The package says where its program lies. */
const { default: workerd } = createRequire(import.meta.url)("workerd") as { default: string };

const OBJECTS = {
  CONVERSATION: "Conversation",
  RETURN_CODE: "ReturnCode",
  DESK: "Desk",
  FIGURES: "Figures",
  CONTACT: "ContactCount",
};

/** A text as Cap'n Proto's schema language writes it. */
const quoted = (text: string): string => JSON.stringify(text);

/** A workerd of this machine with everything on disk, to be killed and started again. */
export class Runtime {
  readonly #directory: string;
  readonly #sinkPort: number;
  #modules = "";
  #compatibilityDate = "";
  #process: ChildProcess | null = null;
  #ready: Promise<URL> = Promise.reject(new Error("not started"));
  lives = 0;

  constructor(directory: string, sinkPort: number) {
    this.#directory = directory;
    this.#sinkPort = sinkPort;
    this.#ready.catch(() => undefined);
  }
  /** Where an object class has its files. */
  filesOf(className: string): string {
    return join(this.#directory, "disk", className);
  }

  /** What would be deployed, and around it the chaos Worker. */
  async build(): Promise<void> {
    const bundle = buildProductionBundle(this.#directory);
    await build({
      entryPoints: ["tools/chaos/worker.ts"],
      outfile: join(this.#directory, "chaos.js"),
      bundle: true,
      format: "esm",
      target: "es2024",
      external: ["cloudflare:*"],
      logLevel: "warning",
      plugins: [
        {
          name: "the production bundle as it is",
          setup: ({ onResolve }) =>
            onResolve({ filter: /\/src\/index\.ts$/ }, () => ({
              path: "./index.js",
              external: true,
            })),
        },
      ],
    });
    const modules = [
      { type: "ESModule", path: join(this.#directory, "chaos.js") },
      ...bundle.modules,
    ];
    this.#modules = modules
      .map(({ type, path }) => {
        const kind = type === "ESModule" ? "esModule" : "text";
        return `(name = ${quoted(basename(path))}, ${kind} = embed ${quoted(basename(path))})`;
      })
      .join(",\n    ");
    this.#compatibilityDate = bundle.compatibilityDate;
    mkdirSync(join(this.#directory, "disk"), { recursive: true });
  }

  /** Starts the next life. Calls wait for it with `url`. */
  async start(orders: Omit<Orders, "life">): Promise<void> {
    this.lives += 1;
    const config = join(this.#directory, "config.capnp");
    writeFileSync(config, this.#config({ ...orders, life: this.lives }));
    const running = spawn(workerd, ["serve", "--experimental", "--control-fd=3", config], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    this.#process = running;
    let said = "";
    running.stderr?.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    this.#ready = new Promise((resolve, reject) => {
      (running.stdio[3] as Readable).on("data", (chunk: Buffer) => {
        const port = /"port":(\d+)/.exec(chunk.toString())?.[1];
        if (port !== undefined) resolve(new URL(`http://127.0.0.1:${port}`));
      });
      running.on("exit", () => reject(new Error(`workerd ended before it served:\n${said}`)));
    });
    await this.#ready;
  }
  url(): Promise<URL> {
    return this.#ready;
  }
  /** `kill -9`, and nothing of it is left. `then`: what comes after, for those who wait for `url`. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null)
      throw new Error("workerd was gone before it was killed");
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
    this.#process = null;
  }
  async stop(): Promise<void> {
    if (this.#process) await this.kill();
  }

  #config(orders: Orders): string {
    const texts = { ...SETTINGS, ORDERS: JSON.stringify(orders) };
    const bindings = [
      ...Object.entries(texts).map(([name, text]) => `(name = "${name}", text = ${quoted(text)})`),
      ...Object.entries(OBJECTS).map(
        ([name, className]) => `(name = "${name}", durableObjectNamespace = "${className}")`,
      ),
      '(name = "MAIL", service = (name = "indgang", entrypoint = "MailRoom"))',
      '(name = "FENCE", service = (name = "indgang", entrypoint = "Fence"))',
      '(name = "SINK", service = "sink")',
    ];
    const namespaces = Object.values(OBJECTS).map(
      (name) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`,
    );
    return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "indgang", worker = .indgang),
    (name = "disk", disk = (path = ${quoted(join(this.#directory, "disk"))}, writable = true)),
    (name = "sink", external = (address = "127.0.0.1:${this.#sinkPort}", http = ())),
    (name = "nowhere", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "indgang")],
);
const indgang :Workerd.Worker = (
  modules = [
    ${this.#modules}
  ],
  compatibilityDate = "${this.#compatibilityDate}",
  bindings = [
    ${bindings.join(",\n    ")}
  ],
  durableObjectNamespaces = [
    ${namespaces.join(",\n    ")}
  ],
  durableObjectStorage = (localDisk = "disk"),
  globalOutbound = "nowhere",
);
`;
  }
}
