/**
 * What an operator asks of the running service: `npm run operate -- audits`, `-- reconcile <desk>`,
 * `-- restore <desk> <ISO moment>`. With `--local` it is the one served by `npm start` on this machine.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { getPlatformProxy } from "wrangler";
import type { Operations } from "../src/desk/operations.ts";

const CONFIG = "wrangler.operate.toml";
const LOCAL_CONFIG = "wrangler.operate.local.toml";
const USAGE = "audits | reconcile <desk> | restore <desk> <ISO moment>   [--local]";

/** A call of the service, as a binding has it. */
type Bound = Pick<Operations, "audits" | "reconcileDesk" | "restoreDesk">;

async function run(operations: Bound, [what, desk, moment]: readonly string[]): Promise<unknown> {
  if (what === "audits") return operations.audits();
  if (what === "reconcile" && desk !== undefined) return operations.reconcileDesk(desk);
  const at = Date.parse(moment ?? "");
  if (what === "restore" && desk !== undefined && !Number.isNaN(at))
    return operations.restoreDesk(desk, at);
  throw new Error(USAGE);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { local: { type: "boolean", default: false } },
});
const configPath = values.local ? LOCAL_CONFIG : CONFIG;
if (values.local)
  await writeFile(LOCAL_CONFIG, (await readFile(CONFIG, "utf8")).replace("remote = true\n", ""));
try {
  const proxy = await getPlatformProxy<{ OPERATIONS: Bound }>({ configPath, persist: false });
  try {
    const answer = await run(proxy.env.OPERATIONS, positionals);
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } finally {
    await proxy.dispose();
  }
} finally {
  if (values.local) await rm(LOCAL_CONFIG, { force: true });
}
