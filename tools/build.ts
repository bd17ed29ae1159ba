/** Makes the static assets and what the matcher learnt. Run by wrangler before it serves or deploys. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { SECURITY_HEADERS } from "../src/http/headers.ts";
import { apiPage, openapi } from "../src/protocol/openapi.ts";
import { writeModelIfOld } from "./words/write-model.ts";

const OUT = "build/assets";

await mkdir(OUT, { recursive: true });
await build({
  entryPoints: { chat: "src/browser/chat.ts", style: "src/pages/style.css" },
  outdir: OUT,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome100", "firefox100", "safari15.4"],
  logLevel: "warning",
});
await copyFile("src/pages/icon.svg", `${OUT}/icon.svg`);
await writeFile(`${OUT}/openapi.json`, `${JSON.stringify(openapi(), null, 2)}\n`);
await writeFile(`${OUT}/api.html`, apiPage());
const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
await writeFile(`${OUT}/_headers`, `/*\n${headers.join("\n")}\n`);
await writeModelIfOld();
