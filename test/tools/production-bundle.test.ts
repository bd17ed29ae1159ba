import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  DEMONSTRATION_CONFIG,
  demonstrationConfig,
  writeDemonstrationConfig,
} from "../../tools/demonstration.ts";

let out = "";
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "indgang-bundle-"));
});
afterAll(() => rm(out, { recursive: true, force: true }));

/** The code that would be deployed with a configuration. */
async function bundleOf(config: string): Promise<string> {
  const to = join(out, config);
  const code = await new Promise<number | null>((resolve) => {
    const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
    const args = ["deploy", "--dry-run", "--config", config, "--outdir", to];
    spawn("wrangler", args, { stdio: "ignore", env }).on("exit", resolve);
  });
  expect(code).toBe(0);
  const files = (await readdir(to)).filter((file) => file.endsWith(".js"));
  return (await Promise.all(files.map((file) => readFile(join(to, file), "utf8")))).join("\n");
}

/** What only the demonstration says: its classes, its page, its desks' addresses, and settings to tell. */
const ITS_OWN = [
  "MailRoom",
  "POSTBOX",
  "En henvendelse, fra f",
  "ingen mail forlader",
  "INSERT INTO mails",
];

it("holds nothing of the demonstration", async () => {
  const deployed = await bundleOf("wrangler.toml");
  expect(deployed).toContain("Tag sagen");
  for (const words of ITS_OWN) expect(deployed).not.toContain(words);
  for (const name of ["c4.example", "hip.example", "jobcenter.example"])
    expect(deployed).not.toContain(name);
  const config = await readFile("wrangler.toml", "utf8");
  expect(config).not.toMatch(/DEMONSTRATION|\.example/);

  // The same words are found where they belong: looking for them can fail.
  await writeDemonstrationConfig();
  const shown = await bundleOf(DEMONSTRATION_CONFIG);
  for (const words of ITS_OWN) expect(shown).toContain(words);
}, 120_000);

it("a configuration the demonstration cannot be made from is refused aloud", async () => {
  const config = await readFile("wrangler.toml", "utf8");
  expect(() => demonstrationConfig(config.replace('name = "MAIL"', 'name = "POST"'))).toThrow(
    "MAIL",
  );
  expect(demonstrationConfig(config)).toContain('entrypoint = "MailRoom"');
});
