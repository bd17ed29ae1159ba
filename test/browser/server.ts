import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEMONSTRATION_CONFIG, writeDemonstrationConfig } from "../../tools/demonstration.ts";

const READY_MS = 60_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
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

/** Serves the Worker with its demonstration for the browser tests, with an empty store of its own. Its address is INDGANG_URL. */
export default async function serve(): Promise<() => Promise<void>> {
  const port = await freePort();
  const store = await mkdtemp(join(tmpdir(), "indgang-"));
  const settings = [
    `TOKEN_KEYS:k1:${randomBytes(32).toString("base64url")}`,
    `PUBLIC_ORIGIN:http://localhost:${port}`,
  ];
  await writeDemonstrationConfig();
  const server = spawn(
    "wrangler",
    ["dev", "--config", DEMONSTRATION_CONFIG, "--ip", "127.0.0.1", "--port", String(port)].concat(
      ["--persist-to", store],
      "--show-interactive-dev-session=false",
      settings.flatMap((setting) => ["--var", setting]),
    ),
    { env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" } },
  );
  await whenReady(server);
  process.env["INDGANG_URL"] = `http://localhost:${port}`;
  return async () => {
    const ended = new Promise((resolve) => server.on("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    await rm(store, { recursive: true, force: true });
  };
}
