import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { Visitor } from "./visitor.ts";

const visitor = (options = {}): Visitor => new Visitor({ catalog, ...options });
const heading = (html: string): string => /<h2 id="spurgt"[^>]*>([^<]*)/.exec(html)?.[1] ?? "";
const suggested = (html: string): string[] =>
  [...html.matchAll(/name="suggestion" value="([^"]*)"/g)].map((match) => match[1] ?? "");
const FORM = /<form[^>]*action="\/samtale\/valg[^"]*"[^>]*>.*?<\/form>/s;
const ask = (one: Visitor, text: string): Promise<Visitor> =>
  one.press("/samtale/spoerg", { ask: text });

/** A conversation with its first answer given. */
async function begun(options = {}): Promise<Visitor> {
  const one = visitor(options);
  await one.get("/");
  return one.answer({ value: ["premises"] });
}

describe("before there is a conversation", () => {
  it("asking stores nothing and makes none", async () => {
    const one = visitor();
    await one.get("/");
    await ask(one, "hvordan ansætter vi en i fleksjob");
    expect(one.status).toBe(200);
    expect(heading(one.html)).toBe("Mente du …?");
    expect(suggested(one.html)).toEqual(["employment", ...suggested(one.html).slice(1, 3), "none"]);
    expect(one.conversations.count()).toBe(0);
    expect(one.cookie).toBeNull();
    expect(one.html).toContain('value="hvordan ansætter vi en i fleksjob"');
  });

  it("picking begins one, with what the question told", async () => {
    const one = visitor();
    await one.get("/");
    await ask(one, "Vores forening vil gerne have en i fleksjob");
    await one.answer({ suggestion: "employment", known: ["who", "person-situation"] }, FORM);
    expect(one.conversations.count()).toBe(1);
    expect(one.cookie).not.toBeNull();
    expect(one.html).toContain('id="svar-who"');
    expect(one.html).toContain("Er godkendt til fleksjob");
    expect(one.html).toContain('id="ret-person-situation"');
  });

  it("what is unticked does not count", async () => {
    const one = visitor();
    await one.get("/");
    await ask(one, "Vores forening vil gerne have en i fleksjob");
    await one.answer({ suggestion: "employment", known: ["person-situation"] }, FORM);
    expect(one.html).not.toContain('id="svar-who"');
    expect(one.html).toContain('id="svar-person-situation"');
  });

  it("a shared computer gets no cookie", async () => {
    const one = visitor();
    await one.get("/");
    await ask(one, "hvordan ansætter vi en i fleksjob");
    await one.answer({ suggestion: "employment", shared: "1" }, FORM);
    expect(one.cookie).toBeNull();
    expect(one.html).toContain('id="svar-topics"');
  });

  it("a foreign page cannot begin one by a pick", async () => {
    const one = visitor();
    const fields = { begin: "1", turn: "1", ask: "fleksjob", suggestion: "employment" };
    await one.post("/samtale/valg", fields, { origin: "https://evil.test" });
    expect(one.status).toBe(403);
    expect(one.conversations.count()).toBe(0);
  });
});

describe.each([
  ["with a cookie", {}],
  ["without cookies", { keepsCookies: false }],
])("in a conversation %s", (_, options) => {
  it("an aside is answered with the fact and its source, and the open question stays", async () => {
    const one = await begun(options);
    await ask(one, "hvor mange må man have i løntilskud");
    expect(heading(one.html)).toBe("Svar på dit spørgsmål");
    expect(one.html).toContain("må I højst have 1 person i praktik");
    expect(one.html).toMatch(/class="own[^]*Hvor står det\?/);
    expect(one.html).toContain('id="spm-who"');
  });

  it("the text is kept nowhere", async () => {
    const one = await begun(options);
    await ask(one, "hvordan får vi penge til vores zebraprojekt");
    await one.answer({ suggestion: "support" }, FORM);
    expect(one.html).not.toContain("zebra");
    await one.press("/samtale/hent");
    expect(one.html).not.toContain("zebra");
    expect(one.html).toContain('"kind":"ask"');
  });

  it("a picked topic is added to those chosen, and undo takes it back", async () => {
    const one = await begun(options);
    await ask(one, "hvordan får vi penge til vores projekt");
    await one.answer({ suggestion: "support" }, FORM);
    expect(one.html).toContain("Lokaler, Penge og støtte".split(", ")[0] ?? "");
    expect(one.html).toMatch(/svar-topics[^]*Penge og støtte/);
    await one.press("/samtale/fortryd");
    expect(/svar-topics[^]*?<\/li>/.exec(one.html)?.[0]).not.toContain("Penge og støtte");
    expect(one.html).toContain('id="spm-who"');
  });

  it("undo skips an aside", async () => {
    const one = await begun(options);
    await ask(one, "hvor mange må man have i løntilskud");
    await one.press("/samtale/fortryd");
    expect(one.html).not.toContain('id="svar-topics"');
  });

  it("none of them: a person, and the question to an editor only by the press", async () => {
    const one = await begun(options);
    await ask(one, "hvordan får vi penge til vores zebraprojekt");
    await one.press("/samtale/valg", { suggestion: "none" });
    expect(heading(one.html)).toBe("Det forstod jeg ikke");
    expect(one.html).toContain("72 32 00 00");
    expect(one.editors.sent).toEqual([]);
    expect(one.editors.counted).toEqual(["da"]);
    expect(one.html).toMatch(/<textarea[^>]*>hvordan får vi penge til vores zebraprojekt</);
    await one.press("/samtale/redaktoer", { text: "hvordan får man penge til zebraer" });
    expect(one.editors.sent).toEqual([{ lang: "da", text: "hvordan får man penge til zebraer" }]);
    expect(one.html).toContain("Tak. Spørgsmålet er sendt til redaktøren, uden navn.");
    expect(one.html).toContain('id="spm-who"');
  });

  it("a full queue says so, and keeps the text in the box", async () => {
    const one = await begun(options);
    one.editors.isFull = true;
    await ask(one, "qwrtzz xyzzyx");
    await one.press("/samtale/redaktoer", { text: "qwrtzz xyzzyx" });
    expect(one.status).toBe(503);
    expect(one.html).toContain("qwrtzz xyzzyx");
  });

  it("what is not ours is said to be so, with whom to call", async () => {
    const one = await begun(options);
    await ask(one, "hvornår bliver min skraldespand tømt");
    expect(heading(one.html)).toBe("Det er ikke mit emne");
    expect(one.html).toMatch(/class="own[^]*?72 32 00 00[^]*?<\/section>/);
    expect(one.html).not.toContain("redaktoer");
  });

  it("somebody in distress is shown whom to call, and nothing is suggested", async () => {
    const one = await begun(options);
    await ask(one, "jeg vil ikke leve mere");
    const aside = /<section class="own[^]*?<\/section>/.exec(one.html)?.[0] ?? "";
    expect(aside).toContain("Ring 112");
    expect(aside).toContain("70 20 12 01");
    expect(aside).toContain("72 32 00 00");
    expect(suggested(one.html)).toEqual([]);
    expect(aside).not.toContain("<button");
  });

  it("a CPR number is refused, comes back hidden, and nothing is kept", async () => {
    const one = await begun(options);
    const before = JSON.stringify(await one.conversations.export(`fake.da.1`));
    await ask(one, "må 010190-1234 arbejde hos os");
    expect(one.status).toBe(422);
    expect(one.html).toContain("Det ligner et CPR-nummer");
    expect(one.html).toContain("[skjult tal]");
    expect(one.html).not.toContain("010190");
    expect(JSON.stringify(await one.conversations.export(`fake.da.1`))).toBe(before);
  });

  it("a diagnosis of somebody is refused, comes back to be said otherwise, and nothing is kept", async () => {
    const one = await begun(options);
    const before = JSON.stringify(await one.conversations.export(`fake.da.1`));
    await ask(one, "Vores medarbejder Bent har skizofreni, kan vi få tilskud");
    expect(one.status).toBe(422);
    expect(one.html).toContain("Skriv det i generelle vendinger");
    expect(one.html).toMatch(/id="egne-ord"[^>]*value="Vores medarbejder Bent/);
    expect(one.html).toContain('id="fejl"');
    expect(JSON.stringify(await one.conversations.export(`fake.da.1`))).toBe(before);
  });

  it("nor does it go to the editors", async () => {
    const one = await begun(options);
    await ask(one, "qwrtzz xyzzyx");
    await one.press("/samtale/redaktoer", { text: "Bent har skizofreni" });
    expect(one.status).toBe(422);
    await one.get("/samtale");
    expect(one.editors.sent).toEqual([]);
  });

  it("nothing is not a question", async () => {
    const one = await begun(options);
    await ask(one, "   ");
    expect(one.status).toBe(400);
    expect(one.html).toContain("Skriv et spørgsmål først.");
  });

  it("a pick when something else has happened since is refused", async () => {
    const one = await begun(options);
    await ask(one, "hvordan får vi penge til vores projekt");
    const carried = /name="token" value="([^"]*)"/.exec(one.html)?.[1];
    await one.answer({ value: "founder" });
    await one.post("/samtale/valg", {
      ...(carried === undefined ? {} : { token: carried }),
      turn: "4",
      suggestion: "support",
    });
    expect(one.html).toContain("Det forslag står her ikke længere");
  });
});

describe("at the outcome", () => {
  it("a question is answered above it, and the outcome stays", async () => {
    const one = await begun();
    for (let count = 0; count < 40 && !one.html.includes('id="resultat"'); count++) {
      const field = /<input[^>]*name="value"[^>]*>/.exec(one.html)?.[0] ?? "";
      const rows = [...one.html.matchAll(/name="(row-[^"]*)"/g)].map(([, name = ""]) => [
        name,
        "0",
      ]);
      const value = /value="([^"]*)"/.exec(field)?.[1] ?? "";
      await one.answer({ value, ...Object.fromEntries(rows) });
    }
    expect(one.html).toContain('id="resultat"');
    await ask(one, "hvor mange må man have i løntilskud");
    expect(one.html.indexOf('class="own')).toBeLessThan(one.html.indexOf('id="resultat"'));
    expect(one.html).toContain("rimelighedskravet");
    await one.answer({ suggestion: "employment" }, FORM);
    expect(one.html).not.toContain('id="resultat"');
    expect(one.html).toContain('id="emne-employment"');
  });
});

it("the box is on every page of a conversation, in both languages", async () => {
  const one = await begun();
  expect(one.html).toContain("Spørg med egne ord");
  await one.press("/samtale/sprog", { to: "en" });
  expect(one.html).toContain("Ask in your own words");
  await ask(one, "how do we find volunteers");
  expect(heading(one.html)).toBe("Did you mean …?");
  expect(suggested(one.html)[0]).toBe("volunteers");
});
