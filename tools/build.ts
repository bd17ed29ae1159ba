/** Makes the static assets, what the matcher learnt and what is worked out beforehand. Run by wrangler before it serves or deploys. */
import { copyFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { build, type Plugin, transform } from "esbuild";
import { buildCatalog } from "../src/flow/build.ts";
import { remaining } from "../src/flow/walk/progress.ts";
import { ASSET_HEADERS } from "../src/http/headers.ts";
import { apiPage, openapi } from "../src/protocol/openapi.ts";
import { loadContent } from "./content.ts";
import { writeModelIfOld } from "./words/write-model.ts";

const OUT = "build/assets";
const TARGET = ["chrome100", "firefox100", "safari15.4"];

/** A style sheet imported by a script, minified, as text. */
const cssAsText: Plugin = {
  name: "css-as-text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), {
        loader: "css",
        minify: true,
      });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

await mkdir(OUT, { recursive: true });
await build({
  entryPoints: {
    chat: "src/browser/chat.ts",
    check: "src/browser/check.ts",
    style: "src/pages/style.css",
  },
  outdir: OUT,
  bundle: true,
  minify: true,
  format: "esm",
  target: TARGET,
  logLevel: "warning",
});
await build({
  entryPoints: { embed: "src/browser/embed.ts" },
  outdir: OUT,
  bundle: true,
  minify: true,
  format: "iife",
  target: TARGET,
  plugins: [cssAsText],
  logLevel: "warning",
});
// What partners have named with its hash stays as it was published.
await cp("src/browser/loaders", `${OUT}/embed`, { recursive: true });
await copyFile("src/browser/embed-types.d.ts", `${OUT}/embed.d.ts`);
await copyFile("src/pages/icon.svg", `${OUT}/icon.svg`);
await writeFile(`${OUT}/openapi.json`, `${JSON.stringify(openapi(), null, 2)}\n`);
await writeFile(`${OUT}/api.html`, apiPage());
const headers = Object.entries(ASSET_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
await writeFile(
  `${OUT}/_headers`,
  `/*
${headers.join("\n")}
/embed.js
  cache-control: public, max-age=3600
/embed/*
  cache-control: public, max-age=31536000, immutable
`,
);
await writeModelIfOld();
// Worked out here: when a Worker starts it would take a fifth of a second.
const whole = buildCatalog(await loadContent("flows"));
const worked = { version: whole.version, counted: remaining(whole, new Map()) };
await writeFile("build/catalog.json", `${JSON.stringify(worked)}\n`);
