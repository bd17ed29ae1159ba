import { describe, expect, it } from "vitest";
import { covers, findingsOf, policiesIn } from "../../src/pages/csp.ts";

const OURS = "https://indgang.example.dk";
const needs = { ours: OURS, integrities: ["sha384-abc"] };
const verdicts = (text: string): string[] =>
  findingsOf(text, needs).map(
    ({ about, verdict, directive }) => `${about} ${verdict} ${directive}`,
  );

describe("a source covers an origin", () => {
  it.each([
    ["*", true],
    ["https:", true],
    ["http:", true],
    ["data:", false],
    ["https://indgang.example.dk", true],
    ["https://indgang.example.dk/embed.js", true],
    ["http://indgang.example.dk", true],
    ["indgang.example.dk", true],
    ["INDGANG.example.dk", true],
    ["*.example.dk", true],
    ["https://*.example.dk", true],
    ["*.dk", true],
    ["example.dk", false],
    ["indgang.example.dk.evil.example", false],
    ["*.indgang.example.dk", false],
    ["https://indgang.example.dk:443", true],
    ["https://indgang.example.dk:*", true],
    ["https://indgang.example.dk:8443", false],
    ["'self'", false],
    ["'none'", false],
  ])("%s: %s", (source, isCovered) => expect(covers(source, OURS)).toBe(isCovered));
});

describe("what a policy lets our line do", () => {
  it("says what to add, to the directive that decides", () => {
    expect(verdicts("default-src 'self'")).toEqual([
      `script add script-src 'self' ${OURS}`,
      `frame add frame-src 'self' ${OURS}`,
    ]);
    expect(verdicts("script-src 'none'; frame-src https://video.example")).toEqual([
      `script add script-src ${OURS}`,
      `frame add frame-src https://video.example ${OURS}`,
    ]);
  });
  it("asks for the page's nonce where the policy works by one", () => {
    expect(verdicts("script-src 'nonce-abc' 'strict-dynamic' https:; frame-src https:")).toEqual([
      "script nonce script-src 'nonce-abc' 'strict-dynamic' https:",
      "frame ok frame-src https:",
    ]);
  });
  it("is content with our host, a published hash, or no directive at all", () => {
    expect(verdicts(`script-src ${OURS}; frame-src ${OURS}`)).toEqual([
      `script ok script-src ${OURS}`,
      `frame ok frame-src ${OURS}`,
    ]);
    expect(verdicts("script-src 'sha384-abc'")).toEqual([
      "script ok script-src 'sha384-abc'",
      "frame ok null",
    ]);
    expect(verdicts("img-src 'self'")).toEqual(["script ok null", "frame ok null"]);
  });
  it("reads a whole header line, several policies, and the first of a directive", () => {
    expect(
      verdicts("Content-Security-Policy: script-src *; script-src 'none'; frame-src *"),
    ).toEqual(["script ok script-src *", "frame ok frame-src *"]);
    expect(policiesIn("script-src *\nframe-src 'none'")).toHaveLength(2);
    expect(policiesIn("  ")).toEqual([]);
  });
  it("finds a sandbox without scripts", () => {
    expect(verdicts("sandbox allow-forms")).toContain(
      "sandbox add sandbox allow-forms allow-scripts allow-forms",
    );
  });
});
