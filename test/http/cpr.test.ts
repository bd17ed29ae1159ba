import { evictDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { looksLikeCpr } from "../../src/privacy/cpr.ts";
import { ask, fetchApp, listenToConsole, Person } from "../support/api.ts";
import { randomFrom, someCpr, spellings } from "../support/cpr.ts";
import { everyField, everyPageField } from "../support/every-field.ts";
import { isTried, scaled, SEED } from "../support/scale.ts";

const COUNT = scaled(1000);
const DIGITS_LEFT = /(?:\p{Nd}[^\p{L}]{0,3}){6}/u;

/** What an object holds of what people said. Times and hashes are numbers of ours. */
async function saidIn(person: Person): Promise<string> {
  const { turns = [], conversations = [] } = await person.tables();
  const said = turns.map(({ input, entry, shown }) => [input, entry, shown]);
  return JSON.stringify([
    said,
    conversations.map(({ lang, flow, partner }) => [lang, flow, partner]),
  ]);
}

describe("a CPR number as an answer is not accepted, stored or logged, and comes back hidden", () => {
  for (const [name, spell] of Object.entries(spellings)) {
    it(`${name}: ${COUNT} numbers`, async () => {
      const random = randomFrom(SEED);
      const person = await Person.begun();
      const before = await person.tables();
      const console = listenToConsole();
      for (let i = 0; i < COUNT; i++) {
        const answer = {
          question: person.question.id,
          value: `Hun hedder Anna, ${spell(someCpr(random))}, og vil gerne begynde.`,
        };
        const refused =
          i % 4 === 0
            ? await person.ask("preview", { body: answer })
            : await person.turn(i % 4 === 1 ? { answers: [answer] } : { answer });
        expect(refused).toMatchObject({ status: 422, problem: { code: "cpr_not_accepted" } });
        const { text = "" } = refused.ok ? {} : refused.problem;
        expect(text).toMatch(/^Hun hedder Anna, .*\[skjult tal\].*, og vil gerne begynde\.$/s);
        expect(text).not.toMatch(DIGITS_LEFT);
      }
      const heard = console.heard();
      console.stop();
      expect(heard).toBe("");
      expect(await person.tables()).toEqual(before);
    });
  }
});

it("a CPR number in any other field of the API or the pages is neither stored nor logged", async () => {
  const random = randomFrom(SEED);
  const console = listenToConsole();
  const person = await Person.begun();
  for (const [index, spell] of Object.values(spellings).entries()) {
    const text = spell(someCpr(random));
    const requests = [
      ...everyField(text, person.token, person.question.id),
      ...everyPageField(text, person.token),
    ].filter((_, place) => isTried(index, place));
    for (const request of requests) await (await fetchApp(request)).text();
  }
  const heard = console.heard();
  console.stop();
  expect(heard).toBe("");
  const said = await saidIn(person);
  expect(looksLikeCpr(said)).toBe(false);
  expect(said).not.toMatch(DIGITS_LEFT);
});

describe("the field for a CVR number", () => {
  it("takes no CPR number", async () => {
    const random = randomFrom(SEED);
    const person = await Person.begin();
    await person.reach("cvr");
    const before = await person.tables();
    for (const spell of Object.values(spellings)) {
      const value = spell(someCpr(random));
      const refused = await person.turn({ answer: { question: "cvr", value } });
      expect(refused).toMatchObject({ status: 422, problem: { code: "bad_value" } });
      expect(JSON.stringify(refused)).not.toMatch(/\p{Nd}{4}/u);
    }
    expect(await person.tables()).toEqual(before);
  });

  it("takes a CVR number as people write it, and keeps its eight digits", async () => {
    const person = await Person.begin();
    await person.reach("cvr");
    await person.answer("DK 12 34 56-78");
    await evictDurableObject(await person.object());
    const exported = await ask("export", { token: person.token });
    expect(exported).toMatchObject({ ok: true });
    expect(JSON.stringify(exported)).toContain('"value":"12345678"');
  });
});
