import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { type Answers, type Chat } from "./chat.ts";

/** Notes what is said aloud and what is focused, as it happens. */
const listen = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const squeeze = (text: string | null | undefined): string =>
      (text ?? "").replace(/\s+/g, " ").trim();
    const status = document.getElementById("status");
    if (!status) throw new Error("no status region");
    new MutationObserver(() => {
      if (squeeze(status.textContent) !== "") heard.push(squeeze(status.textContent));
    }).observe(status, { childList: true, characterData: true, subtree: true });
    document.addEventListener("focusin", (event) =>
      heard.push(squeeze((event.target as Element).textContent)),
    );
  });
const heardSince = (page: Page | Frame, count: number): Promise<string[]> =>
  page.evaluate((from) => (window as unknown as { heard: string[] }).heard.slice(from), count);

/** The guide's words in the transcript, block by block, by the item they stand in. */
const said = (page: Page | Frame): Promise<[string, string][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".transcript > li[id] [data-say] > *")].map((block) => [
      block.closest("li[id]")?.id ?? "",
      (block.textContent ?? "").replace(/\s+/g, " ").trim(),
    ]),
  );

/** Answers to the end: each new sentence is heard exactly once, said aloud or focused, and none is heard again. */
export async function expectEachHeardOnce(chat: Chat, answers: Answers): Promise<void> {
  await listen(chat.where);
  let known = new Set<string>();
  for (let count = 0; count < 40 && (await chat.question()) !== null; count++) {
    await chat.fill(answers);
    const before = (await heardSince(chat.where, 0)).length;
    await chat.send();
    // The button that was pressed is gone; nothing but what comes now may be heard.
    const heard = (await heardSince(chat.where, before)).filter(
      (text) => text !== "Kom i gang" && text !== "Næste",
    );
    const blocks = await said(chat.where);
    for (const [item, text] of blocks.filter(([id]) => !known.has(id))) {
      const times = heard.filter((words) => words.includes(text)).length;
      expect(times, `${item}: ${text}`).toBe(1);
    }
    const heading = await chat.heading();
    expect(
      heard.filter((words) => words.includes(heading)),
      heading,
    ).toHaveLength(1);
    for (const [, text] of blocks.filter(([id]) => known.has(id))) {
      expect(
        heard.some((words) => words.includes(text)),
        `again: ${text}`,
      ).toBe(false);
    }
    known = new Set(blocks.map(([id]) => id));
  }
  expect(known.size).toBeGreaterThan(5);
}
