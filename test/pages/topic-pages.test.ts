import { describe, expect, test } from "vitest";
import type { Flow } from "../../src/flow/define.ts";
import { minutesFor, SECONDS_PER_QUESTION } from "../../src/pages/duration.ts";
import { catalogOf } from "../support/flows.ts";
import { Visitor } from "./visitor.ts";

const start: Flow = {
  id: "start",
  steps: [
    { ask: "topics", kind: "many", options: ["lease", "unsure"] },
    { ask: "who", options: ["founder", "association", "unsure"] },
  ],
  cards: [],
};
const lease: Flow = {
  id: "lease",
  when: { topics: "lease" },
  steps: [
    { ask: "who" },
    { ask: "size", options: ["small", "large", "unsure"] },
    { ask: "rooms", kind: "number", min: 1, max: 9, unit: "persons" },
  ],
  cards: [],
};
const catalog = catalogOf([start, lease]);
const visitor = (options = {}): Visitor => new Visitor({ catalog, ...options });
const LINK = /href="\/emner\/lease\?lang=da"/;

/** A form by the id of its button. */
const formOf = (html: string, button: string): string =>
  (html.match(/<form.*?<\/form>/gs) ?? []).find((form) => form.includes(`id="${button}"`)) ?? "";

describe("what is asked, before anything is", () => {
  test("the start page links to the list, and the list to every topic", async () => {
    const visit = await visitor().get("/");
    expect(visit.html).toContain('href="/emner?lang=da"');
    await visit.get("/emner?lang=da");
    expect(visit.html).toContain('href="/emner/start?lang=da"');
    expect(visit.html).toMatch(LINK);
    expect(visit.html).toContain("4 spørgsmål i alt. Det tager cirka 2 minutter.");
  });

  test("a topic names its own questions and answers, what to have ready, and how long it takes", async () => {
    const visit = await visitor().get("/emner/lease?lang=en");
    expect(visit.status).toBe(200);
    expect(visit.html).toContain('<html lang="en">');
    for (const words of ["Words of size.", "Words of rooms.", "small", "large", "Good to have"]) {
      expect(visit.html).toContain(words);
    }
    expect(visit.html).toContain("4 questions in all. It takes about 2 minutes.");
    expect(visit.html).toContain("First come the 2 questions");
    expect(visit.html).not.toContain("Words of who.");
    await visit.get("/emner/start?lang=en");
    expect(visit.html).toContain("Words of who.");
    expect(visit.html).not.toContain("First come the");
  });

  test.each(["nothing", "__proto__", "constructor", "%3Cscript%3E", "topics"])(
    "there is no topic %s",
    async (id) => {
      const visit = await visitor().get(`/emner/${id}`);
      expect(visit.status).toBe(404);
      expect(visit.html).not.toContain("<script>");
    },
  );

  test("looking opens no conversation, and leads back to one there is", async () => {
    const visit = await visitor().get("/emner/lease");
    expect(visit.headers.get("set-cookie")).toBeNull();
    expect(visit.conversations.count()).toBe(0);
    expect(visit.html).not.toContain('href="/samtale"');
    await visit.get("/");
    await visit.answer({ value: ["lease"] });
    await visit.get("/emner/lease");
    expect(visit.html).toContain('href="/samtale"');
  });

  test("time is counted in whole minutes, from the seconds of one question", () => {
    expect([0, 1, 120 / SECONDS_PER_QUESTION, 121 / SECONDS_PER_QUESTION].map(minutesFor)).toEqual([
      1, 1, 2, 3,
    ]);
  });
});

describe("where a flow begins", () => {
  test("its first question links to what it asks, and the next does not", async () => {
    const visit = await visitor().get("/");
    await visit.answer({ value: ["lease"] });
    expect(visit.html).not.toMatch(/href="\/emner\/start/);
    await visit.answer({ value: "founder" });
    expect(visit.html).toMatch(LINK);
    await visit.answer({ value: "small" });
    expect(visit.html).not.toMatch(LINK);
  });

  test("the link opens beside a page that carries the conversation itself", async () => {
    const visit = await visitor({ keepsCookies: false }).get("/");
    await visit.answer({ value: ["lease"] });
    await visit.answer({ value: "founder" });
    expect(visit.html).toMatch(
      /href="\/emner\/lease\?lang=da" target="_blank" rel="noopener">[^<]*<span class="unseen"> \(åbner i en ny fane\)/,
    );
  });

  test("what is known is shown, and can be changed there", async () => {
    const visit = await visitor().get("/");
    await visit.answer({ value: ["lease"] });
    await visit.answer({ value: "founder" });
    const known = formOf(visit.html, "ret-who-lease");
    expect(known).toContain('action="/samtale/ret#nyt"');
    expect(known).toContain('name="question" value="who"');
    await visit.post("/samtale/ret", { question: "who", lang: "da" });
    expect(visit.html).toMatch(/id="spm-who"/);
    expect(visit.html.match(/checked=""/g)).toHaveLength(1);
  });

  test("much that is known is folded, and little is not", async () => {
    const more = ["b", "c", "d"].map((ask) => ({ ask, options: ["yes", "no", "unsure"] }));
    const long = { ...start, steps: [...start.steps, ...more] };
    const asking = { ...lease, steps: [...lease.steps, ...more.map(({ ask }) => ({ ask }))] };
    for (const [flows, folded] of [
      [[long, asking], true],
      [[long, lease], false],
    ] as const) {
      const visit = await new Visitor({ catalog: catalogOf(flows) }).get("/");
      await visit.answer({ value: ["lease"] });
      await visit.answer({ value: "founder" });
      for (const _ of more) await visit.answer({ value: "no" });
      expect(visit.html).toContain('id="ret-who-lease"');
      expect(/<summary>Det spørger jeg ikke om igen \(4 svar\)/.test(visit.html)).toBe(folded);
    }
  });
});
