import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loaders } from "../../src/protocol/loaders.ts";

const read = (path: string): Promise<Buffer> => readFile(path);
const integrityOf = (script: Buffer): string =>
  `sha384-${createHash("sha384").update(script).digest("base64")}`;
const addMonths = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

describe("published loaders", () => {
  it.each(loaders)(
    "$version is what its hash says, and is served",
    async ({ version, integrity }) => {
      expect(integrityOf(await read(`src/browser/loaders/${version}.js`))).toBe(integrity);
      expect(integrityOf(await read(`build/assets/embed/${version}.js`))).toBe(integrity);
    },
  );

  it("the newest is what is built: a change of the loader is published by `npm run loader -- <version>`", async () => {
    const newest = loaders.at(-1);
    expect(integrityOf(await read("build/assets/embed.js"))).toBe(newest?.integrity);
  });

  it("each answers for 24 months after the next one came", () => {
    const versions = loaders.map(({ version }) => version);
    const [first] = versions;
    // The first that ever was may be missing only once its time is over.
    const successor = loaders.find(({ version }) => version !== "1.0.0");
    const mayBeGone =
      successor !== undefined &&
      addMonths(successor.publishedOn, 24) < new Date().toISOString().slice(0, 10);
    expect(first === "1.0.0" || mayBeGone).toBe(true);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

it("the loader is at most 2.5 KiB, compressed", async () => {
  expect(brotliCompressSync(await read("build/assets/embed.js")).length).toBeLessThanOrEqual(2560);
});
