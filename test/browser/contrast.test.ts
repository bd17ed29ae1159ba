import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/pages/style/tokens.css", import.meta.url), "utf8");

type Tokens = ReadonlyMap<string, string>;
const tokensIn = (block: string): Tokens =>
  new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );

const light = tokensIn(/:root \{(.*?)\n\}/s.exec(css)?.[1] ?? "");
const dark = tokensIn(
  /prefers-color-scheme: dark\) \{\s*:root \{(.*?)\n {2}\}/s.exec(css)?.[1] ?? "",
);

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(tokens: Tokens, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((name) => luminance(tokens.get(name) ?? "#000000"))
    .toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT = [
  ["ink", "paper"],
  ["ink", "card"],
  ["ink", "brand-soft"],
  ["ink", "unclear-soft"],
  ["ink", "unmet-soft"],
  ["soft", "paper"],
  ["soft", "card"],
  ["brand", "paper"],
  ["brand", "card"],
  ["brand", "unclear-soft"],
  ["brand", "brand-soft"],
  ["on-brand", "brand"],
  ["soft", "unclear-soft"],
  ["met", "met-soft"],
  ["unclear", "unclear-soft"],
  ["unclear", "paper"],
  ["unmet", "unmet-soft"],
  ["unmet", "paper"],
  ["unmet", "card"],
] as const;
const EDGES = [
  ["edge", "paper"],
  ["edge", "card"],
  ["unclear", "paper"],
  ["unmet", "paper"],
] as const;

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("%s", (_, tokens) => {
  test.each(TEXT)("text: %s on %s", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(5);
  });
  test.each(EDGES)("edge: %s on %s", (edge, ground) => {
    expect(contrast(tokens, edge, ground)).toBeGreaterThanOrEqual(3.3);
  });
});
