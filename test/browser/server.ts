import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMONSTRATION_CONFIG, writeDemonstrationConfig } from "../../tools/demonstration.ts";
import { browserPath } from "./chat.ts";
import { servePartner } from "./partner-site.ts";

const READY_MS = 60_000;

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, "127.0.0.1");
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function whenReady(server: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`wrangler dev was not ready:\n${said}`)),
      READY_MS,
    );
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes("Ready on")) return;
      clearTimeout(late);
      resolve();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.on("exit", (code) => reject(new Error(`wrangler dev ended with ${code}:\n${said}`)));
  });
}

interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the Worker with an empty store of its own. `settings`: `NAME:value`, made once its address is known. */
export async function serveWorker(
  settings: (url: string) => readonly string[],
  config = "wrangler.toml",
): Promise<Served> {
  const port = await freePort();
  const store = await mkdtemp(join(tmpdir(), "indgang-"));
  const url = `http://localhost:${port}`;
  const all = [`TOKEN_KEYS:k1:${randomBytes(32).toString("base64url")}`, ...settings(url)];
  const server = spawn(
    "wrangler",
    ["dev", "--config", config, "--ip", "127.0.0.1", "--port", String(port)].concat(
      ["--persist-to", store],
      "--show-interactive-dev-session=false",
      all.flatMap((setting) => ["--var", setting]),
    ),
    { env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" } },
  );
  await whenReady(server);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.on("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      await rm(store, { recursive: true, force: true });
    },
  };
}

/**
 * Serves the Worker with its demonstration for the browser tests: INDGANG_URL. And the sites of partners, on addresses
 * that a browser takes for other sites: one that is listed (INDGANG_PARTNER), one that is not (INDGANG_OTHER).
 */
export default async function serve(): Promise<() => Promise<void>> {
  // Unpacked once, before two browsers want it.
  await browserPath();
  const ours = (): string => process.env["INDGANG_URL"] ?? "";
  const [partner, other] = [servePartner(ours), servePartner(ours)];
  const site = `http://127.0.0.1:${await listen(partner, "127.0.0.1")}`;
  const strange = `http://127.0.0.2:${await listen(other, "127.0.0.2")}`;
  await writeDemonstrationConfig();
  const served = await serveWorker(
    (url) => [`PUBLIC_ORIGIN:${url}`, `PARTNER_ORIGINS:hilleroed ${site}`],
    DEMONSTRATION_CONFIG,
  );
  process.env["INDGANG_URL"] = served.url;
  process.env["INDGANG_PARTNER"] = site;
  process.env["INDGANG_OTHER"] = strange;
  return async () => {
    for (const one of [partner, other]) one.close();
    await served.stop();
  };
}
