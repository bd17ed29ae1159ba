import { env } from "cloudflare:test";
import { receiptsOf } from "../../src/http/receipts.ts";
import type { Catalog } from "../../src/flow/build.ts";
import type { Flow } from "../../src/flow/define.ts";
import { pages } from "../../src/http/pages.tsx";
import {
  type FakeConversations,
  fakeConversations,
  fakeEditors,
} from "../support/fake-conversations.ts";
import { catalogOf } from "../support/flows.ts";
import { shippedWords } from "../support/shipped-words.ts";

const TODAY = "2026-11-23";
const ORIGIN = "https://indgang.test";

/** One question of every kind, a verdict, a to-do with a date, and two desks. */
const everyKind: Flow = {
  id: "start",
  verdicts: ["criterion"],
  steps: [
    { ask: "topics", kind: "many", options: ["one", "two", "none", "unsure"] },
    { ask: "who", options: ["founder", "association", "unsure"] },
    {
      ask: "members",
      kind: "number",
      when: { who: "association" },
      min: 0,
      max: 100_000,
      step: 0.5,
      unit: "persons",
      unsure: true,
    },
    { ask: "first-day", kind: "date", min: "2026-01-01", max: "2030-12-31", unsure: true },
    {
      ask: "sales",
      kind: "table",
      rows: [
        { id: "goods", min: 0, max: 10_000_000, step: 1, unit: "kr" },
        { id: "hours", min: 0, max: 10_000_000, step: 1, unit: "kr" },
      ],
    },
    { ask: "words", kind: "text", max: 500 },
  ],
  findings: {
    criterion: [
      { is: "met", when: { who: "association" } },
      { is: "unclear", when: { who: "unsure" } },
      { is: "unmet", when: { who: "founder" } },
    ],
  },
  cards: [
    { card: "for-one", when: { topics: "one" }, facts: ["a-fact"] },
    {
      card: "for-association",
      when: { who: "association" },
      todo: ["call-first", "write-rules"],
      desk: "a-desk",
    },
    { card: "for-founder", when: { who: "founder" }, desk: "another-desk" },
  ],
  todos: { "call-first": { before: "first-day", days: 14, kind: "approval" }, "write-rules": {} },
};

export const everyKindCatalog = catalogOf([everyKind]);

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without a screen: it keeps cookies or not, follows redirects, and sends forms. */
export class Visitor {
  readonly conversations: FakeConversations;
  readonly editors = fakeEditors();
  readonly #app: ReturnType<typeof pages>;
  readonly #keepsCookies: boolean;
  cookie: string | null = null;
  html = "";
  status = 0;
  url = "";
  headers = new Headers();

  constructor({ keepsCookies = true, catalog = everyKindCatalog as Catalog } = {}) {
    this.conversations = fakeConversations(catalog, TODAY);
    this.#app = pages({
      conversations: () => this.conversations,
      editors: () => this.editors,
      // No desk receives here, so no page asks for a receipt.
      receipts: () => receiptsOf(env),
      words: async () => shippedWords,
      receives: () => new Set(),
      isDemonstration: () => false,
      switchedOff: () => new Set(),
      catalog,
      today: () => TODAY,
    });
    this.#keepsCookies = keepsCookies;
  }

  async get(path: string): Promise<this> {
    return this.#go(new Request(ORIGIN + path, { headers: this.#headers({}) }));
  }

  /** Sends fields as a form; `headers` stand in for what a browser would add. */
  async post(
    path: string,
    fields: Fields,
    headers: Readonly<Record<string, string>> = { origin: ORIGIN },
  ): Promise<this> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) body.append(name, one);
    }
    const request = new Request(ORIGIN + path, {
      method: "POST",
      headers: this.#headers({ "content-type": "application/x-www-form-urlencoded", ...headers }),
      body: body.toString(),
    });
    return this.#go(request);
  }

  /** Fills in the open form and sends it with all it carries, as a press on its button would. */
  async answer(
    fields: Fields,
    form = /<form[^>]*action="\/samtale\/(?:svar|pris)[^"]*"[^>]*>.*?<\/form>/s,
  ): Promise<this> {
    const found = form.exec(this.html)?.[0] ?? "";
    const action = /action="([^"#]+)/.exec(found)?.[1] ?? "";
    return this.post(action, { ...hiddenFields(found), ...fields });
  }
  /** Presses the button that sends to this address. */
  press(action: string, fields: Fields = {}): Promise<this> {
    return this.answer(fields, new RegExp(`<form[^>]*action="${action}[#"][^>]*>.*?</form>`, "s"));
  }

  /** Answers the first two questions: as an association that is after topic one. */
  async begun(): Promise<this> {
    await this.get("/");
    await this.answer({ value: ["one"] });
    return this.answer({ value: "association" });
  }
  async finished(): Promise<this> {
    await this.begun();
    await this.answer({ value: "1.234,5" });
    await this.answer({ value: "2027-03-01" });
    await this.answer({ "row-goods": "10.000", "row-hours": "0" });
    return this.answer({ value: "" });
  }

  #headers(own: Readonly<Record<string, string>>): Headers {
    const headers = new Headers({ "accept-language": "da", ...own });
    if (this.cookie !== null) headers.set("cookie", `__Host-indgang=${this.cookie}`);
    return headers;
  }

  async #go(request: Request): Promise<this> {
    const response = await this.#app.fetch(request, {} as Env);
    this.url = request.url;
    this.status = response.status;
    this.headers = response.headers;
    const set = /__Host-indgang=([^;]*)/.exec(response.headers.get("set-cookie") ?? "");
    if (set && this.#keepsCookies) this.cookie = set[1] || null;
    const location = response.headers.get("location");
    if (location !== null) return this.get(location.split("#")[0] ?? "/");
    this.html = await response.text();
    return this;
  }
}

function hiddenFields(form: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [, name = "", value = ""] of form.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  )) {
    (fields[name] ??= []).push(value);
  }
  return fields;
}
