/**
 * `npm run loader -- 1.0.1`: keeps the loader as it is built now, under a version that is never changed again. Partners
 * name it with its hash; it answers, and the frame speaks with it, for 24 months after the next one came.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import loaders from "../src/protocol/loaders.json" with { type: "json" };

const [version = ""] = process.argv.slice(2);
const path = `src/browser/loaders/${version}.js`;
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error("name a version: npm run loader -- 1.0.1");
if (existsSync(path)) throw new Error(`${version} is published, and stays as it is`);

const script = await readFile("build/assets/embed.js", "utf8");
const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
const publishedOn = new Date().toISOString().slice(0, 10);
await writeFile(path, script);
const all = [...loaders, { version, publishedOn, integrity }];
await writeFile("src/protocol/loaders.json", `${JSON.stringify(all, null, 2)}\n`);
console.log(`${version} ${integrity}`);
