import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stories } from "../../flows/stories/index.ts";
import { accept } from "../../src/flow/accept.ts";
import { buildCatalog } from "../../src/flow/build.ts";
import type { Log } from "../../src/flow/log.ts";
import { view, withTurn } from "../../src/flow/view.ts";
import type { LinkView } from "../../src/protocol/kept-view.ts";
import type { AnswerInput } from "../../src/protocol/turn.ts";
import type { Outcome, View } from "../../src/protocol/view.ts";
import { loadContent } from "../../tools/content.ts";
import { Chat, openBrowser, ownNetwork, URL_OF_SERVER } from "./chat.ts";

const catalog = buildCatalog(await loadContent("flows"));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Told {
  readonly story: string;
  readonly token: string;
  readonly length: number;
}

async function call<T>(path: string, body: object, token?: string): Promise<T> {
  const response = await fetch(`${URL_OF_SERVER}/api/v1${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...ownNetwork(),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** What of an outcome is printed, in characters. */
const lengthOf = ({ findings, todo, cards, desks, ...head }: Outcome): number => {
  const printed = [
    head.headline + head.explanation,
    ...findings.map((one) => one.title + one.why),
    ...todo.map((one) => one.title + one.help),
    ...cards.filter((card) => card.caution).map((card) => card.title + card.body),
    ...desks.map((one) => one.name + one.reason + one.helps),
  ];
  return printed.join("\n").length;
};

/** A story's answers in the order in which they are asked for; null: it stops before its outcome. */
function asked({ answers }: (typeof stories)[number]): readonly AnswerInput[] | null {
  let log: Log = [];
  const given: AnswerInput[] = [];
  for (;;) {
    const { question, turn } = view(catalog, log, { lang: "da", today: "2026-11-23" });
    if (question === null) return given;
    const answer = { question: question.id, value: answers[question.id] as AnswerInput["value"] };
    const accepted = answer.value === undefined ? null : accept(catalog, log, { answer });
    if (accepted === null || "refusal" in accepted) return null;
    given.push(answer);
    log = withTurn(catalog, log, { turn: turn + 1, ...accepted });
  }
}

/** Tells a story to the end, some answers at a time since there are only so many turns a minute. */
async function tell(one: (typeof stories)[number]): Promise<Told | null> {
  const given = asked(one);
  if (given === null) return null;
  const { token, ...begun } = await call<{ token: string; view: View }>("/conversations", {
    lang: "da",
  });
  let shown = begun.view;
  for (let at = 0; at < given.length; at += 12) {
    const body = { turn: shown.turn + 1, answers: given.slice(at, at + 12) };
    shown = await call<View>("/conversation/turns", body, token);
  }
  return shown.outcome && { story: one.story, token, length: lengthOf(shown.outcome) };
}

test("the longest stories print on two A4 at most", async () => {
  const told = (await Promise.all(stories.map(tell))).filter((one) => one !== null);
  const longest = told.toSorted((a, b) => b.length - a.length).slice(0, 3);
  expect(longest).toHaveLength(3);
  for (const { story, token } of longest) {
    const { path } = await call<LinkView>("/conversation/links", { kind: "now" }, token);
    const chat = await Chat.open(browser, { path });
    await chat.press(/Åbn samtalen/);
    expect(await chat.page.locator("#resultat").count(), story).toBe(1);
    const pdf = await chat.page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets, story).toBeGreaterThan(0);
    expect(sheets, story).toBeLessThanOrEqual(2);
    await chat.close();
  }
});
