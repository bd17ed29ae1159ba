/** Serves the whole service on this machine, as a demonstration with example desks: `npm start`. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { DEMONSTRATION_CONFIG, writeDemonstrationConfig } from "./demonstration.ts";

const PORT = process.env["PORT"] ?? "8787";
const SETTINGS = ".dev.vars";

if (!existsSync(SETTINGS)) {
  // Kept between runs, so that a conversation opened yesterday still opens.
  const key = `k1:${randomBytes(32).toString("base64url")}`;
  await writeFile(SETTINGS, `TOKEN_KEYS="${key}"\nJURISDICTION="local"\n`, { mode: 0o600 });
}
await writeDemonstrationConfig();
const server = spawn(
  "wrangler",
  ["dev", "--config", DEMONSTRATION_CONFIG, "--ip", "127.0.0.1", "--port", PORT].concat(
    ["--var", `PUBLIC_ORIGIN:http://localhost:${PORT}`],
    "--show-interactive-dev-session=false",
  ),
  {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
  },
);
server.stdout.on("data", (chunk: Buffer) => {
  const text = chunk.toString();
  process.stdout.write(text);
  if (/Ready on/.test(text))
    process.stdout.write(
      `\nIndgang is at http://localhost:${PORT}\nA handoff from first to last: http://localhost:${PORT}/demonstration\n`,
    );
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
