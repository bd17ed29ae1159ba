import { env } from "cloudflare:test";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { configOf } from "../../src/config.ts";
import { caseCode } from "../../src/desk/codes.ts";
import { csvOf } from "../../src/lib/csv.ts";
import { cleanText } from "../../src/privacy/clean.ts";
import { looksLikeCpr } from "../../src/privacy/cpr.ts";
import { ActionKey } from "../../src/protocol/case.ts";
import { DeskBrowser, deskObject, newKey, runDue } from "../support/advisor.ts";
import { FakeHomes, type FakeWords } from "../support/fake-homes.ts";
import { HTML_FIXTURES } from "../support/html-fixtures.ts";
import { Mailbox } from "../support/mailbox.ts";
import { isFull } from "../support/scale.ts";

const [list = ""] = Object.values(
  import.meta.glob<string>("/node_modules/big-list-of-naughty-strings/blns.json", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const NAUGHTY = JSON.parse(list) as readonly string[];
const ALL = [...NAUGHTY, ...HTML_FIXTURES];
/** In `npm test` every tenth, in the full run each. */
const TRIED = ALL.filter((_, index) => isFull || index % 10 === 0);

/** Forms of a case that take a text. */
const FORMS = ["videre", "note", "spoerg"];
/** The full run tries each text in several requests. */
const LONG_MS = 300_000;

let homes: FakeHomes;
let mailbox: Mailbox;
let admin: DeskBrowser;
beforeAll(async () => {
  mailbox = Mailbox.open();
  admin = await new DeskBrowser().signIn("admin@jobcenter.example", mailbox);
});
beforeEach(() => {
  mailbox = Mailbox.open();
  homes = FakeHomes.install();
});
afterEach(async () => {
  for (const { row } of homes.homes.values())
    await deskObject(row.desk).drop({ ...row, revision: row.revision + 100 });
});

/** Elements and the names of their attributes, in order: what a page is, whatever its texts say. */
async function shapeOf(html: string): Promise<string[]> {
  const shape: string[] = [];
  const reader = new HTMLRewriter().on("*", {
    element: (element) => {
      shape.push([element.tagName, ...[...element.attributes].map(([name]) => name)].join(" "));
    },
  });
  await reader.transform(new Response(html)).text();
  return shape;
}

const allWords = (text: string): FakeWords => ({
  scripted: text,
  own: text,
  name: text,
  // What is an address or a number is a link, and what is none is text: both shapes are known beforehand.
  mail: `${text} `,
  phone: `${text} x`,
  times: `${text} x`,
});

/** Every page that shows a case, with one text wherever somebody may have put one. */
async function pagesWith(text: string): Promise<Record<string, string>> {
  const desk = deskObject("jobcenter");
  const home = homes.send("jobcenter", { number: "H-2345-67", words: allWords(text) });
  home.question = text;
  await desk.receive(homes.change(home, { state: "received", topic: text.slice(0, 60) }));
  const base = "/desk/sag/H-2345-67";
  await admin.post(`${base}/note`, {
    text: cleanText(text) === "" || looksLikeCpr(text) ? "-" : text,
  });
  const pages: Record<string, string> = {};
  pages["list"] = (await admin.get("/desk")).html;
  pages["case"] = (await admin.get(base)).html;
  pages["opened"] = (await admin.post(`${base}/aabn`)).html;
  const code = await caseCode(configOf(env), "jobcenter", "H-2345-67");
  pages["link"] = (await new DeskBrowser().get(`/desk/link/${code}`)).html;
  await runDue("jobcenter");
  await desk.drop({ ...home.row, revision: 1000 });
  homes.homes.delete(home.row.home);
  return pages;
}

it("there are enough of them", () => {
  expect(NAUGHTY.length).toBeGreaterThanOrEqual(461);
  expect(new Set(HTML_FIXTURES).size).toBeGreaterThanOrEqual(200);
});

it(
  `a desk's pages are the same elements whatever the texts say (${TRIED.length} texts in every field)`,
  async () => {
    const plain: Record<string, string[]> = {};
    for (const [page, html] of Object.entries(await pagesWith("almindelig tekst")))
      plain[page] = await shapeOf(html);
    for (const text of TRIED) {
      for (const [page, html] of Object.entries(await pagesWith(text === "" ? " " : text)))
        expect(await shapeOf(html), `${page}: ${text}`).toEqual(plain[page]);
    }
  },
  LONG_MS,
);

it(
  `what is typed into the forms of a case comes back as text (${TRIED.length} texts)`,
  async () => {
    const home = homes.send("jobcenter");
    await deskObject("jobcenter").receive(homes.change(home, { state: "received" }));
    const base = `/desk/sag/${home.row.number}`;
    const plain = await shapeOf((await admin.get("/desk?q=almindelig")).html);
    const refusals = new Map<string, string[]>();
    for (const path of FORMS) {
      const { html } = await admin.post(`${base}/${path}`, { text: "010203-1234", to: "hip" });
      refusals.set(path, await shapeOf(html));
    }
    for (const text of TRIED) {
      const query = encodeURIComponent(text.toWellFormed().slice(0, 100));
      const found = await admin.get(`/desk?q=${query}`);
      // What finds nothing looks like what finds nothing; an empty search shows all.
      if (
        text.trim() !== "" &&
        found.html.includes("passer på »") &&
        found.html.includes("Ingen af")
      )
        expect(await shapeOf(found.html), text).toEqual(plain);
      for (const path of FORMS) {
        // Too long, or like a CPR number: shown again in its form.
        const refused = `${text}\n010203-1234`;
        const shown = await admin.post(`${base}/${path}`, { text: refused, to: "hip" });
        expect([413, 422], text).toContain(shown.status);
        expect(await shapeOf(shown.html), text).toEqual(refusals.get(path));
      }
      // A name of an action that is none does nothing; some of these happen to be one.
      if (!ActionKey.safeParse(text).success) await admin.post(`${base}/tag`, { key: text });
    }
    expect(home.row.state).toBe("received");
  },
  LONG_MS,
);

it(
  `mail goes to the configured addresses with a fixed subject, whatever a case says (${TRIED.length} texts)`,
  async () => {
    for (const text of TRIED) {
      const home = homes.send("jobcenter", { words: allWords(text) });
      await deskObject("jobcenter").receive(homes.change(home, { state: "received" }));
      await runDue("jobcenter");
      await deskObject("jobcenter").drop({ ...home.row, revision: 1000 });
      const mail = mailbox.sent.at(-1);
      expect(mail?.to).toEqual(["vagt@jobcenter.test"]);
      expect(mail?.from.email).toBe("indgang@indgang.test");
      expect(mail?.subject).toBe(`Ny henvendelse ${home.row.number}`);
      expect(Object.keys(mail ?? {}).toSorted()).toEqual(["from", "subject", "text", "to"]);
    }
    expect(mailbox.sent).toHaveLength(TRIED.length);
  },
  LONG_MS,
);

describe("CSV", () => {
  /** As a Danish spreadsheet reads it. */
  const cells = (csv: string): string[] =>
    [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map(([, cell = ""]) =>
      cell.replaceAll('""', '"'),
    );
  const LEADS = ["=", "+", "-", "@", "\t", "\r", "\0", " =", "\n=", "＝", "\u00a0=", "﹢", "'="];

  it(`${ALL.length} texts behind each of ${LEADS.length} beginnings: none is a formula, and each is whole`, () => {
    for (const lead of LEADS) {
      for (const text of ALL) {
        const [cell = ""] = cells(csvOf([[lead + text]]));
        expect(
          cell === lead + text || cell === `'${lead}${text}`,
          JSON.stringify(lead + text),
        ).toBe(true);
        expect(cell, JSON.stringify(cell)).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠\t\r\0]/u);
      }
    }
  });
  it("the list of cases opens as text", async () => {
    const home = homes.send("jobcenter", { topic: "=cmd|'/c calc'!A0" });
    await deskObject("jobcenter").receive(homes.change(home, { state: "received" }));
    const { html, headers } = await admin.post("/desk/sager.csv", { key: newKey() });
    expect(headers.get("content-disposition")).toMatch(
      /^attachment; filename="sager-[\d-]+\.csv"$/,
    );
    expect(cells(html)).toContain("'=cmd|'/c calc'!A0");
  });
});
