import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stories } from "../../flows/stories/index.ts";
import { accept } from "../../src/flow/accept.ts";
import { buildCatalog } from "../../src/flow/build.ts";
import type { Story } from "../../src/flow/define.ts";
import type { Log } from "../../src/flow/log.ts";
import { view, withTurn } from "../../src/flow/view.ts";
import type { AnswerInput } from "../../src/protocol/turn.ts";
import type { Outcome } from "../../src/protocol/view.ts";
import { loadContent } from "../../tools/content.ts";
import { Begun } from "./begun.ts";
import { Chat, openBrowser, URL_OF_SERVER } from "./chat.ts";

const catalog = buildCatalog(await loadContent("flows"));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

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

interface Told {
  readonly story: string;
  /** In the order in which they are asked for. */
  readonly given: readonly AnswerInput[];
  readonly length: number;
}

/** A story told to the end; null: it stops before its outcome. */
function tell({ story, answers }: Story): Told | null {
  let log: Log = [];
  const given: AnswerInput[] = [];
  for (;;) {
    const { question, outcome, turn } = view(catalog, log, { lang: "da", today: "2026-11-23" });
    if (question === null) return outcome && { story, given, length: lengthOf(outcome) };
    const answer = { question: question.id, value: answers[question.id] as AnswerInput["value"] };
    const accepted = answer.value === undefined ? null : accept(catalog, log, { answer });
    if (accepted === null || "refusal" in accepted) return null;
    given.push(answer);
    log = withTurn(catalog, log, { turn: turn + 1, ...accepted });
  }
}

test("the longest stories print on two A4 at most", async () => {
  const told = stories.map(tell).filter((one) => one !== null);
  const longest = told.toSorted((a, b) => b.length - a.length).slice(0, 3);
  expect(longest).toHaveLength(3);
  for (const { story, given } of longest) {
    const chat = await Chat.open(browser);
    await (await Begun.in(chat.page.context())).give(given);
    await chat.page.goto(`${URL_OF_SERVER}/samtale`);
    expect(await chat.page.locator("#resultat").count(), story).toBe(1);
    const pdf = await chat.page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets, story).toBeGreaterThan(0);
    expect(sheets, story).toBeLessThanOrEqual(2);
    await chat.close();
  }
});
