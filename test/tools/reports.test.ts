import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/flow/build.ts";
import { readCondition } from "../../src/flow/condition.ts";
import { type Condition, type Lang, LANGS } from "../../src/flow/define.ts";
import type { Checked } from "../../tools/flows/check.ts";
import { facts } from "../../tools/flows/facts.ts";
import { conditionInWords } from "../../tools/flows/in-words.ts";
import { map } from "../../tools/flows/map.ts";
import { print } from "../../tools/flows/print.ts";
import { type Due, type Owner, stale } from "../../tools/flows/stale.ts";
import { usedFacts } from "../../tools/flows/used.ts";
import { read } from "./copies.ts";

let checked: Checked;
let catalog: Catalog;
beforeAll(async () => {
  checked = await read("flows");
  ({ catalog } = checked);
});

const idsOf = (flow: string): string[] => [
  ...(catalog.flows.find((one) => one.id === flow)?.items ?? []).map((item) => item.question),
  ...catalog.cards.flatMap((one) => (one.flow === flow ? [one.card] : [])),
];

describe("a condition in words", () => {
  const inWords = (condition: Condition, lang: Lang): string =>
    conditionInWords(
      catalog,
      readCondition(condition, () => "question"),
      lang,
    );

  it("names questions and options as people read them", () => {
    expect(inWords({ topics: "support", who: "association" }, "da")).toBe(
      "»Hvad vil du gerne have hjælp til?« er blandt andet »Penge og støtte« og »Hvem er du?« er »Jeg er med i en forening«",
    );
  });
  it("keeps apart what belongs together", () => {
    expect(inWords({ topics: "support", who: ["association", "company"] }, "en")).toMatch(
      /^»[^«]*« includes »[^«]*« and \(».*« is ».*« or ».*«\)$/,
    );
  });
});

describe("map", () => {
  it("draws every question and every card of a flow", () => {
    const { text } = map(catalog, ["registration"]);
    expect(text).not.toContain("# Begynd her");
    for (const id of idsOf("registration")) {
      const title = catalog.words.da.get(id)?.title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
      expect(text).toContain(title);
    }
  });
  it("writes Mermaid in which every node has a label and no quote ends it", () => {
    const lines = map(catalog, [])
      .text.split("\n")
      .filter((line) => /^ {2}\S/.test(line));
    for (const line of lines) {
      expect(line).toMatch(
        /^ {2}\w+(?:\(?\["[^"]*"\]\)?| -->(?:\|"[^"]*"\|)? \w+(?:\(\["[^"]*"\]\))?)$/,
      );
    }
    expect(lines.length).toBeGreaterThan(catalog.cards.length);
  });
});

describe("print", () => {
  it.each(LANGS)("has every question, card, to-do and used fact in %s, with its source", (lang) => {
    const { text } = print(catalog, [], lang);
    const ids = [
      ...catalog.questions.keys(),
      ...catalog.findings.keys(),
      ...catalog.cards.map((one) => one.card),
      ...catalog.todos.keys(),
      // Whom to call is said by the pages, not by a flow.
      ...[...usedFacts(catalog)].filter((id) => ![catalog.person, ...catalog.help].includes(id)),
    ];
    for (const id of ids) expect(text).toContain(`<code>${id}</code>`);
    expect(text).toContain(
      "https://www.elov.dk/lov-om-registrerede-socialokonomiske-virksomheder/",
    );
  });
  it("carries no style attribute and no unfilled placeholder of a fact", () => {
    const { text } = print(catalog, [], "da");
    expect(text).not.toMatch(/ style=/);
    for (const id of catalog.facts.keys()) expect(text).not.toContain(`{${id}}`);
  });
});

describe("stale", () => {
  const dueBefore = (day: string): readonly Due[] =>
    (stale(catalog, day).figures as { owners: readonly Owner[] }).owners.flatMap((one) => one.due);

  it("lists the schemes whose law was expected to change, before that day and not earlier", () => {
    const due = (day: string): string[] =>
      dueBefore(day).flatMap((one) => (one.what === "review" ? [one.id] : []));
    expect(due("2027-01-15")).toContain("praktik-godkend-foer-start");
    expect(due("2026-12-31")).toEqual([]);
  });
  it("lists the desks that have not confirmed themselves", () => {
    const desks = dueBefore("2026-11-25").flatMap((one) => (one.what === "desk" ? [one.id] : []));
    expect(desks.toSorted()).toEqual(["c4", "hip", "jobcenter"]);
  });
  it("begins with the owner who has least time", () => {
    const { owners } = stale(catalog, "2027-01-15").figures as { owners: readonly Owner[] };
    const first = owners.map((one) => one.due[0]?.by ?? "9999");
    expect(first).toEqual(first.toSorted());
  });
});

describe("facts", () => {
  it("accounts for each of the 550, and for whom to call when it is urgent", () => {
    const rows = facts(catalog, checked.files).figures as readonly {
      used: number;
      historic: number;
      leftOut: number;
    }[];
    const sum = rows.reduce((all, row) => all + row.used + row.historic + row.leftOut, 0);
    expect(sum).toBe(550 + catalog.help.length);
  });
  it("is as docs/facts.md says; else: npm run -s flows -- facts > docs/facts.md", async () => {
    const written = await readFile("docs/facts.md", "utf8");
    expect(written).toBe(`${facts(catalog, checked.files).text}\n`);
  });
});
