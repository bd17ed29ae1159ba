/** Serves the chat on this machine: `npm start`. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";

const PORT = process.env["PORT"] ?? "8787";
const SETTINGS = ".dev.vars";

if (!existsSync(SETTINGS)) {
  // Kept between runs, so that a conversation opened yesterday still opens.
  const key = `k1:${randomBytes(32).toString("base64url")}`;
  await writeFile(SETTINGS, `TOKEN_KEYS="${key}"\nJURISDICTION="local"\n`, { mode: 0o600 });
}
const server = spawn(
  "wrangler",
  ["dev", "--ip", "127.0.0.1", "--port", PORT, "--show-interactive-dev-session=false"],
  {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
  },
);
server.stdout.on("data", (chunk: Buffer) => {
  const text = chunk.toString();
  process.stdout.write(text);
  if (/Ready on/.test(text)) process.stdout.write(`\nIndgang is at http://localhost:${PORT}\n`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
