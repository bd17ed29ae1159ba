import naughtyJson from "big-list-of-naughty-strings/blns.json?raw";
import { describe, expect, test } from "vitest";
import { Visitor } from "./visitor.ts";

describe("before the first answer", () => {
  test.each([
    "/",
    "/?lang=en",
    "/samtale",
    "/privatliv",
    "/tilgaengelighed",
    "/fortsaet",
    "/fortsaet/AAAA-BBBB-CCCC-DDDD",
  ])("%s stores nothing and sets nothing", async (path) => {
    const visitor = await new Visitor().get(path);
    expect(visitor.status).toBe(200);
    expect(visitor.headers.get("set-cookie")).toBeNull();
    expect(visitor.conversations.count()).toBe(0);
  });

  test("a first answer that does not fit begins nothing, and is shown again", async () => {
    const visitor = await new Visitor().get("/");
    await visitor.answer({ value: ["one", "none"] });
    expect(visitor.status).toBe(422);
    expect(visitor.cookie).toBeNull();
    expect(visitor.conversations.count()).toBe(0);
    expect(visitor.html).toMatch(/id="fejl"/);
    expect(visitor.html.match(/checked=""/g)).toHaveLength(2);
  });
});

describe("with a cookie", () => {
  test("the first answer sets it, and every further one is sent on to the page", async () => {
    const visitor = await new Visitor().get("/");
    await visitor.answer({ value: ["one"] });
    expect(visitor.headers.get("set-cookie")).toMatch(
      /^__Host-indgang=[\w.]+; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await visitor.answer({ value: "association" });
    expect(visitor.url).toBe("https://indgang.test/samtale");
    expect(visitor.html).not.toMatch(/name="token"/);
  });

  test("a change comes only from our own page", async () => {
    for (const headers of [
      {},
      { origin: "null" },
      { origin: "https://indgang.test.evil.example" },
      { "sec-fetch-site": "same-site" },
    ]) {
      const visitor = await new Visitor().begun();
      await visitor.post("/samtale/fortryd", { turn: "3" }, headers);
      expect(visitor.status).toBe(403);
    }
    const visitor = await new Visitor().begun();
    await visitor.post("/samtale/fortryd", { turn: "3" }, { "sec-fetch-site": "same-origin" });
    expect(visitor.status).toBe(200);
  });

  test("a foreign form cannot replace the conversation of a browser", async () => {
    const visitor = await new Visitor().begun();
    const mine = visitor.cookie;
    const form = { begin: "1", question: "topics", value: "two", turn: "1" };
    await visitor.post("/samtale/svar", form, { origin: "https://evil.example" });
    expect(visitor.status).toBe(403);
    await visitor.post("/samtale/svar", form, { origin: "null" });
    expect(visitor.cookie).toBe(mine);
    await visitor.post(
      "/fortsaet",
      { code: "0000-0000-0000-0001" },
      { origin: "https://evil.example" },
    );
    expect(visitor.status).toBe(403);
  });
});

describe("without a cookie", () => {
  test("every form of the page carries the conversation, and no address does", async () => {
    const visitor = await new Visitor({ keepsCookies: false }).begun();
    const forms = visitor.html.match(/<form.*?<\/form>/gs) ?? [];
    expect(forms.length).toBeGreaterThan(8);
    for (const form of forms) expect(form).toMatch(/name="token" value="fake\.da\.1"/);
    expect(visitor.html).not.toMatch(/(href|action)="[^"]*fake\.da/);
    expect(visitor.html).not.toMatch(/href="\/samtale/);
    expect(visitor.html).toMatch(/class="keeping"/);
  });

  test("the whole way leads to the outcome", async () => {
    const visitor = await new Visitor({ keepsCookies: false }).finished();
    expect(visitor.html).toMatch(/id="resultat"/);
    await visitor.press("/samtale/sprog", { to: "en" });
    expect(visitor.html).toMatch(/<html lang="en">/);
    expect(visitor.html).toMatch(/name="token" value="fake\.en\.1"/);
  });

  test("a shared computer gets none, though it would take one", async () => {
    const visitor = await new Visitor().get("/");
    await visitor.answer({ value: ["one"], shared: "1" });
    expect(visitor.headers.get("set-cookie")).toBeNull();
    expect(visitor.html).toMatch(/name="shared" value="1"/);
    await visitor.answer({ value: "founder" });
    expect(visitor.cookie).toBeNull();
    expect(visitor.html).toMatch(/Delt computer/);
  });
});

describe("answers", () => {
  test("are read as people write them", async () => {
    const visitor = await new Visitor().finished();
    expect(visitor.html).toContain("1.234,5 personer");
    expect(visitor.html).toContain("1. marts 2027");
    expect(visitor.html).toContain("10.000 kr.");
  });

  test("that do not fit come back as typed, with the reason at the field", async () => {
    const visitor = await new Visitor().begun();
    await visitor.answer({ value: "en hel del" });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toMatch(/<title>Fejl: /);
    expect(visitor.html).toMatch(/value="en hel del"/);
    expect(visitor.html).toMatch(/aria-describedby="fejl-members" aria-invalid="true"/);
    expect(visitor.html).toMatch(/href="#felt-members"/);
    await visitor.answer({ value: "12", unsure: "1" });
    expect(visitor.html).toContain("ikke begge dele");
    await visitor.answer({ value: "", unsure: "1" });
    expect(visitor.status).toBe(200);
  });

  test("name the row of a table that is wrong", async () => {
    const visitor = await new Visitor().begun();
    await visitor.answer({ value: "5" });
    await visitor.answer({ value: "01-03-2027" });
    await visitor.answer({ "row-goods": "12", "row-hours": "x" });
    expect(visitor.html).toMatch(/href="#felt-sales-hours"/);
    expect(visitor.html).toMatch(/name="row-goods"[^>]*value="12"/);
  });

  test("that look like a CPR number come back with it hidden", async () => {
    const visitor = await new Visitor().begun();
    await visitor.answer({ value: "5" });
    await visitor.answer({ unsure: "1" });
    await visitor.answer({ "row-goods": "0", "row-hours": "0" });
    await visitor.answer({ value: "Jeg hedder Bo, 010190-1234" });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain("Jeg hedder Bo, [skjult tal]</textarea>");
    expect(visitor.html).not.toContain("1234");
  });

  test("sent from an old page show the conversation as it is now", async () => {
    const visitor = await new Visitor().begun();
    await visitor.post("/samtale/svar", { question: "who", value: "founder", turn: "2" });
    expect(visitor.status).toBe(409);
    expect(visitor.html).toContain("gået videre et andet sted");
    expect(visitor.html).toMatch(/id="spm-members"/);
  });

  test("in a person's own words are shown as words", async () => {
    const visitor = await new Visitor().begun();
    await visitor.answer({ value: "5" });
    await visitor.answer({ unsure: "1" });
    await visitor.answer({ "row-goods": "0", "row-hours": "0" });
    await visitor.answer({ value: `<img src=x onerror=alert(1)> [x](https://evil.example) "**" ` });
    expect(visitor.html).toContain(
      "&lt;img src=x onerror=alert(1)&gt; [x](https://evil.example) &quot;**&quot;",
    );
    expect(visitor.html).not.toContain(`href="https://evil.example"`);
  });
});

test("461 naughty strings as text break nothing and become no markup", async () => {
  const visitor = await new Visitor().finished();
  const marks = (): number => visitor.html.split("<").length;
  const plain = marks();
  let turn = 7;
  for (const value of JSON.parse(naughtyJson) as string[]) {
    await visitor.post("/samtale/svar", { question: "words", value, turn: String(turn) });
    if (visitor.status === 200) turn++;
    expect([200, 422], value).toContain(visitor.status);
    if (visitor.status === 200) expect(marks(), value).toBe(plain);
  }
  expect(turn).toBeGreaterThan(440);
});

describe("a change", () => {
  test("opens in place, shows its price, and is made only when confirmed", async () => {
    const visitor = await new Visitor().finished();
    await visitor.press("/samtale/ret", { question: "who" });
    expect(visitor.html).toMatch(/value="association"[^>]*checked=""/);
    await visitor.answer({ value: "founder" });
    expect(visitor.html).toMatch(/<li class="dropped">/);
    expect(visitor.html).toMatch(/<strong>1 svar<\/strong> bliver uden betydning/);
    const turns = visitor.html;
    await visitor.get("/samtale");
    expect(visitor.html).toContain("1.234,5 personer");
    visitor.html = turns;
    await visitor.answer({}, /<form[^>]*action="\/samtale\/svar#nyt".*?<\/form>/s);
    expect(visitor.html).not.toContain("1.234,5 personer");
  });

  test("of a table keeps what was typed through the preview", async () => {
    const visitor = await new Visitor().finished();
    await visitor.press("/samtale/ret", { question: "sales" });
    expect(visitor.html).toMatch(/name="row-goods"[^>]*value="10000"/);
    await visitor.answer({ "row-goods": "20.000", "row-hours": "1" });
    await visitor.answer({}, /<form[^>]*action="\/samtale\/svar#nyt".*?<\/form>/s);
    expect(visitor.html).toContain("20.000 kr.");
  });

  test("back again offers the earlier answer", async () => {
    const visitor = await new Visitor().finished();
    await visitor.post("/samtale/svar", { question: "who", value: "founder", turn: "7" });
    await visitor.post("/samtale/svar", { question: "who", value: "association", turn: "8" });
    expect(visitor.html).toContain("Du svarede »1.234,5 personer« før. Gælder det stadig?");
    await visitor.answer({}, /<form[^>]*class="offer".*?<\/form>/s);
    expect(visitor.html).toMatch(/id="resultat"/);
  });

  test("of a question that was not asked is refused with a sentence", async () => {
    const visitor = await new Visitor().begun();
    await visitor.post("/samtale/ret", { question: "sales" });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain("bliver ikke stillet lige nu");
  });
});

describe("the outcome", () => {
  test("has verdicts, to-dos that can be ticked, dates for a calendar, and a mail", async () => {
    const visitor = await new Visitor().finished();
    expect(visitor.html).toMatch(/class="badge met">ser ud til at passe/);
    expect(visitor.html).toContain("senest 15. februar 2027");
    expect(/href="(mailto:[^"]*)"/.exec(visitor.html)?.[1]?.length).toBeLessThanOrEqual(1900);
    await visitor.press("/samtale/opgave", {});
    expect(visitor.html).toMatch(/aria-pressed="true"/);
    await visitor.press("/samtale/kalender");
    expect(visitor.headers.get("content-type")).toMatch(/^text\/calendar/);
    expect(visitor.html).toContain("DTSTART;VALUE=DATE:20270215\r\n");
  });

  test("says that nothing is confirmed, and whom to call instead", async () => {
    const visitor = await new Visitor().finished();
    expect(visitor.html).toContain("Ingen kontaktoplysninger er bekræftet endnu.");
  });
});
