import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import blns from "big-list-of-naughty-strings/blns.json?raw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchApp, HOST, listenToConsole, Person, valueOf } from "../support/api.ts";
import { catchMail, draftFor, handOver, newestCase, previewed } from "../support/handoff.ts";
import { scaled } from "../support/scale.ts";

let mail: ReturnType<typeof catchMail>;
beforeEach(() => {
  mail = catchMail();
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Fields = Readonly<Record<string, string>>;
const post = (path: string, fields: Fields, headers: Fields = {}): Promise<Response> =>
  fetchApp(
    new Request(HOST + path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
  );
const get = (path: string): Promise<Response> => fetchApp(new Request(HOST + path));

/** A case and the code of its receipt, as its first mail gives it. */
async function receipted(
  over: Parameters<typeof draftFor>[1] = {},
): Promise<{ person: Person; number: string; code: string; stop: string }> {
  const person = await Person.begun();
  const { number } = newestCase(valueOf(await handOver(person, draftFor("hip", over))));
  for (let tries = 0; mail.sent.length === 0 && tries < 5; tries++)
    await runDurableObjectAlarm(await person.object());
  const text = mail.sent.at(-1)?.text ?? "";
  const code = /kvittering\/([0-9A-Z]{16})/.exec(text)?.[1] ?? "";
  const stop = /kvittering\/stop\/([0-9A-Z]{16})/.exec(text)?.[1] ?? "";
  expect(code).not.toBe("");
  expect(stop).not.toBe("");
  return { person, number, code, stop };
}

describe("the receipt's address", () => {
  it("shows nothing before its button, however often it is opened", async () => {
    const { person, code, stop } = await receipted();
    const before = await person.tables();
    for (const path of [`/kvittering/${code}`, `/kvittering/stop/${stop}`, "/kvittering"]) {
      for (const method of ["GET", "HEAD"]) {
        const shown = await fetchApp(new Request(HOST + path, { method }));
        expect(shown.status).toBe(200);
        expect(await shown.text()).not.toMatch(/Mette|ansætte|H-\w{4}-\w{2}/);
      }
    }
    expect(await person.tables()).toEqual(before);
    const opened = await post("/kvittering/vis", { code });
    expect(await opened.text()).toMatch(/Mette Holm/);
    expect(await person.tables()).toEqual(before);
  });

  it("a thousand codes that are none open nothing, and say so", async () => {
    const { code } = await receipted();
    const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const wrong = Array.from({ length: scaled(1000) }, (_, i) => {
      if (i % 3 === 0)
        return Array.from({ length: 16 }, (__, j) => letters[(i * 7 + j * 13 + j * i) % 32]).join(
          "",
        );
      const at = i % 16;
      const other = letters[(letters.indexOf(code[at] ?? "0") + 1 + (i % 30)) % 32] ?? "0";
      return i % 3 === 1
        ? code.slice(0, at) + other + code.slice(at + 1)
        : `${code.slice(0, at)}${code.slice(at + 1)}`;
    }).filter((one) => one !== code);
    for (const one of wrong) {
      for (const act of ["vis", "traek", "data"]) {
        const answer = await post(`/kvittering/${act}`, {
          code: one,
          confirm: "1",
          once: "o".repeat(16),
        });
        expect(answer.status, one).toBe(404);
        expect(await answer.text()).not.toMatch(/Mette|ansætte/);
      }
    }
    expect((await post("/kvittering/vis", { code })).status).toBe(200);
  });

  it("from a foreign page a cookie opens no receipt", async () => {
    const { person, number } = await receipted();
    const cookie = `__Host-indgang=${person.token}`;
    const foreign = await post(
      "/kvittering/vis",
      { number },
      { cookie, origin: "https://angriber.test" },
    );
    expect(await foreign.text()).not.toMatch(/Mette/);
    const ours = await post("/kvittering/vis", { number }, { cookie, origin: HOST });
    expect(await ours.text()).toMatch(/Mette Holm/);
  });

  it("is taken along as text, data and a date, without the code", async () => {
    const { code, number } = await receipted();
    const text = await (await post("/kvittering/tekst", { code })).text();
    expect(text).toContain(`Henvendelse ${number}`);
    expect(text).toMatch(/^Vil gerne: .*ansætte den første/m);
    const data = JSON.parse(await (await post("/kvittering/data", { code })).text()) as {
      number: string;
    };
    expect(data.number).toBe(number);
    const dates = await (await post("/kvittering/kalender", { code })).text();
    expect(dates).toMatch(/DTSTART;VALUE=DATE:\d{8}/);
    for (const taken of [text, JSON.stringify(data), dates]) expect(taken).not.toContain(code);
  });
});

it("the stop link stops by its button, and leads nowhere else", async () => {
  const { person, code, stop } = await receipted();
  await post("/kvittering/skriv", { code, mail: "yes" });
  expect((await post("/kvittering/vis", { code: stop })).status).toBe(404);
  expect((await post("/kvittering/stop", { code })).status).toBe(404);
  const stopped = await post("/kvittering/stop", { code: stop });
  expect(stopped.status).toBe(200);
  expect(await stopped.text()).not.toMatch(/Mette|H-\w{4}/);
  const [row] = (await person.tables())["cases"] ?? [];
  expect(JSON.parse(String(row?.["record"]))).toMatchObject({ mail: "stopped" });
});

it("a press counts once, though the page is sent again", async () => {
  const { person, code, number } = await receipted();
  const object = await person.object();
  await object.actOnCase(
    { desk: "hip", person: "p", shown: "p", role: "handler" },
    number,
    "ask-ask-ask-ask-1",
    { do: "ask", text: "Hvem?" },
  );
  const fields = { code, once: "press-press-press", answer: "Foreningen" };
  for (let i = 0; i < 3; i++) expect((await post("/kvittering/svar", fields)).status).toBe(200);
  const steps = (await person.tables())["case_steps"] ?? [];
  expect(steps.filter((row) => String(row["step"]).includes('"reply"'))).toHaveLength(1);
  const again = await post("/kvittering/svar", { ...fields, once: "another-press-123" });
  expect(again.status).toBe(409);
});

it("a CPR number in an answer comes back hidden, and is kept nowhere", async () => {
  const { person, code, number } = await receipted();
  await (
    await person.object()
  ).actOnCase({ desk: "hip", person: "p", shown: "p", role: "handler" }, number, "a".repeat(16), {
    do: "ask",
    text: "Hvem?",
  });
  const before = await person.tables();
  const fields = { code, once: "o".repeat(16), answer: "Det er 010190-1234" };
  const answer = await post("/kvittering/svar", fields);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Det er [skjult tal]");
  expect(await person.tables()).toEqual(before);
});

it("what people type is text on every page it comes back on", async () => {
  const console = listenToConsole();
  const strings = (JSON.parse(blns) as string[]).filter((text) => /[<>"'&]/.test(text));
  const some = strings.filter((_, i) => i % Math.ceil(strings.length / scaled(200)) === 0);
  for (const text of some) {
    mail.sent.length = 0;
    const words = text.slice(0, 200).split(/\s+/).slice(0, 30).join(" ");
    const draft = draftFor("hip", { words });
    const person = await Person.begun();
    const preview = await person.ask("handoffPreview", { body: draft });
    if (!preview.ok) continue;
    await previewed(person, draft);
    const { number } = newestCase(valueOf(await handOver(person, draft)));
    const cookie = `__Host-indgang=${person.token}`;
    const page = await (await post("/kvittering/vis", { number }, { cookie, origin: HOST })).text();
    const form = await (await post("/samtale/kontakt", { words }, { cookie, origin: HOST })).text();
    for (const html of [page, form]) {
      // Tags of ours only: a page has one script, and no element that people's words could make.
      expect(html.match(/<script/gi)).toHaveLength(1);
      expect(html).not.toMatch(
        /<(?:img|iframe|svg\/|object|embed|audio|video|a [^>]*javascript:)/i,
      );
      expect(html).not.toMatch(/<[^>]+\son\w+=/i);
    }
  }
  console.stop();
  expect(console.heard()).not.toContain("alert(");
});

it("an object that never heard of a code forgets the way to it", async () => {
  const { person } = await receipted();
  const object = await person.object();
  expect(await runInDurableObject(object, (one) => one.hasLink("0".repeat(64)))).toBe(false);
  expect((await get("/kvittering/vis")).status).toBe(303);
});
