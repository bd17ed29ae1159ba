import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCatalog, type CatalogFlow } from "../../src/flow/build.ts";
import type { Value } from "../../src/flow/condition.ts";
import { at } from "../../src/flow/walk/at.ts";
import { coneOf } from "../../src/flow/walk/cone.ts";
import { Diagram } from "../../src/flow/walk/diagram.ts";
import { ALWAYS } from "../../src/flow/walk/formula.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import { loadContent } from "../../tools/content.ts";
import { Begun } from "./begun.ts";
import { openBrowser, ownNetwork, URL_OF_SERVER } from "./chat.ts";
import { checkOnEach, type Screen, SCREENS } from "./checks.ts";

const catalog = buildCatalog(await loadContent("flows"));
const roots = new Roots(catalog, "steps");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { "a phone": phone, "320 px": narrow } = SCREENS;
const dark = { "a phone in the dark": { ...phone, colorScheme: "dark" } } as const;
const screens: { readonly [name: string]: Screen } = {
  "320 px": narrow,
  ...(process.env["INDGANG_FULL"] === "1" ? dark : {}),
  "a phone": phone,
};
const check = (page: Page, what: string): Promise<void> => checkOnEach(page, what, screens);

/** Answers on a way that asks the question at a place in the list: all that matter for that. */
function wayTo(place: number): ReadonlyMap<string, Value> {
  const { asks, question } = at(roots.places, place);
  const diagram = new Diagram(roots, coneOf(roots, [asks], place + 1, roots.placesOf(question)), [
    asks,
  ]);
  const ending = diagram.endings.find((one) => diagram.output(one, 0) === ALWAYS);
  if (!ending) throw new Error(`no way leads to ${roots.questions[question]}`);
  return new Map(diagram.pathTo(ending).map(({ question: id, value }) => [id, value]));
}

const look = async (page: Page): Promise<void> => {
  await page.goto(`${URL_OF_SERVER}/samtale`);
};
/** Opens the page that says what another answer would cost, as a browser without a script does. */
async function lookAtPrice(page: Page, question: string, value: string): Promise<void> {
  await page.evaluate(
    (fields) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "post", action: "/samtale/pris" });
      for (const [name, value] of Object.entries(fields)) {
        const field = document.createElement("input");
        form.append(Object.assign(field, { type: "hidden", name, value }));
      }
      document.body.append(form);
      form.submit();
    },
    { question, value },
  );
  await page.waitForURL("**/samtale/pris");
  expect(await page.locator(".price").count()).toBe(1);
}

/** The places of a flow that ask a question of its own, the last one first: the way to it passes most of the others. */
function ownPlaces({ id }: CatalogFlow): number[] {
  return [...roots.places.entries()]
    .filter(([, { item }]) => item.flow === id && catalog.questions.get(item.question)?.flow === id)
    .map(([place]) => place)
    .toReversed();
}

describe("every page state of every flow passes axe", () => {
  test.each(catalog.flows.map((flow) => [flow.id, flow] as const))("%s", async (id, flow) => {
    const context = await browser.newContext({
      locale: "da-DK",
      extraHTTPHeaders: ownNetwork(),
    });
    const page = await context.newPage();
    await page.goto(`${URL_OF_SERVER}/emner/${id}`);
    await check(page, `/emner/${id}`);

    const own = ownPlaces(flow);
    const unseen = new Set(own.map((place) => at(catalog.items, place).question));
    let begun: Begun | null = null;
    for (const place of own) {
      const { question: wanted } = at(catalog.items, place);
      if (!unseen.has(wanted)) continue;
      const way = wayTo(place);
      begun = await Begun.in(context);
      while (begun.view.question) {
        const { question } = begun.view;
        if (unseen.delete(question.id)) {
          await look(page);
          const open = page.locator(`.step input[name="question"][value="${question.id}"]`);
          expect(await open.count(), question.id).toBe(1);
          await check(page, `question ${question.id}`);
        }
        await begun.answer(way.get(question.id));
      }
      expect([...unseen]).not.toContain(wanted);
    }
    if (begun === null) throw new Error(`${id} asks nothing`);

    await look(page);
    expect(await page.locator("#resultat").count()).toBe(1);
    await check(page, "outcome");
    const chosen = begun.given.flatMap(({ question, value }) => {
      const { flow, kind, options } = catalog.questions.get(question) ?? {};
      const other = options?.findLast((option) => option !== value);
      return flow === id && kind === "one" && other !== undefined ? [{ question, other }] : [];
    });
    const [{ question, other } = { question: "", other: "" }] = chosen;
    await lookAtPrice(page, question, other);
    await check(page, `price of ${question} = ${other}`);
    await context.close();
  });
});
