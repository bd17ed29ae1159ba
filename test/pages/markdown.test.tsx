import naughtyJson from "big-list-of-naughty-strings/blns.json?raw";
import { expect, test } from "vitest";
import { faceOf } from "../../src/pages/face.ts";
import { Inline, Markdown, Meanings, plainText } from "../../src/pages/markdown.tsx";

const naughty = JSON.parse(naughtyJson) as string[];

const html = (text: string): string => String(<Markdown text={text} />);

test("paragraphs, lists, strong words and links to https", () => {
  expect(html("En **vigtig**\nlinje\n\n* ét\n* to\n  mere")).toBe(
    "<p>En <strong>vigtig</strong> linje</p><ul><li>ét</li><li>to   mere</li></ul>",
  );
  expect(html("Se [virk](https://virk.dk).")).toBe(
    '<p>Se <a href="https://virk.dk" rel="noopener noreferrer nofollow">virk</a>.</p>',
  );
});

test("an address that is not https is shown as its words", () => {
  for (const url of [
    "javascript:alert`1`",
    "http://x.example",
    "data:text/html,x",
    "//x.example",
    "https:",
    "x",
  ]) {
    expect(html(`[her](${url})`)).toBe("<p>her</p>");
  }
});

test("no text becomes markup", () => {
  expect(naughty).toHaveLength(461);
  for (const text of naughty) {
    const shown = String(<Inline text={text} />);
    expect(
      shown.replace(/<\/?strong>|<a href="https:[^"]*" rel="[^"]*">|<\/a>|<dfn>|<\/dfn>/g, ""),
    ).not.toMatch(/[<>]/);
  }
});

test("a term is explained once on a page, where it is first used", () => {
  const explain = (term: string) =>
    term === "rsv" ? { title: "RSV: registreret virksomhed", body: "Forklaring." } : null;
  const face = faceOf("da", explain);
  const text = "Bliv [RSV](term:rsv), [RSV](term:rsv) eller [andet](term:ukendt)";
  expect(String(<Inline text={text} />)).toBe(
    "Bliv <dfn>RSV</dfn>, <dfn>RSV</dfn> eller <dfn>andet</dfn>",
  );
  const first = String(<Meanings face={face} of={[text]} />);
  expect(first.match(/<summary>Hvad betyder RSV\?<\/summary>/g)).toHaveLength(1);
  expect(String(<Meanings face={face} of={[text]} />)).toBe("");
});

test("plain words for a mail or a name", () => {
  expect(plainText("**Ring** til [C4](https://c4.dk)\n* ét")).toBe("Ring til C4\n• ét");
});
