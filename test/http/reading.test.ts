import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { BODY_LIMIT, cleanAnswer, readBody, readJson } from "../../src/http/body.ts";
import { cleanText } from "../../src/privacy/clean.ts";
import { looksLikeCpr } from "../../src/privacy/cpr.ts";
import { routes } from "../../src/protocol/routes.ts";
import { HOST, Person, stopClock, valueOf } from "../support/api.ts";

const [list = "[]"] = Object.values(
  import.meta.glob<string>("/node_modules/big-list-of-naughty-strings/blns.json", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const naughty = JSON.parse(list) as readonly string[];

const posted = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request(HOST, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const codeOf = async (request: Request, schema: z.ZodMiniType = z.unknown()): Promise<string> => {
  const read = await readJson(request, schema);
  return read.ok ? "ok" : read.problem.code;
};

describe("a body", () => {
  it("of a byte less, of the limit and of a byte more", async () => {
    const sizes = [BODY_LIMIT - 1, BODY_LIMIT, BODY_LIMIT + 1];
    const read = await Promise.all(sizes.map((size) => readBody(posted("x".repeat(size)))));
    expect(read.map((one) => one.ok)).toEqual([true, true, false]);
  });

  it("counts bytes, not letters", async () => {
    expect((await readBody(posted("æ".repeat(BODY_LIMIT / 2)))).ok).toBe(true);
    expect((await readBody(posted("æ".repeat(BODY_LIMIT / 2) + "x"))).ok).toBe(false);
  });

  it("that claims to be short is stopped where it is long, and one that claims to be long is not read", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    expect(await codeOf(posted(endless))).toBe("too_large");
    expect(sent).toBeLessThan(BODY_LIMIT * 2);
    const claimed = posted("{}", { "content-length": String(BODY_LIMIT + 1) });
    expect(await codeOf(claimed)).toBe("too_large");
    expect(claimed.bodyUsed).toBe(false);
  });

  it("may be eight deep and no deeper", async () => {
    const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    const objects = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
    for (const make of [deep, objects]) {
      expect(await codeOf(posted(make(8)))).toBe("ok");
      expect(await codeOf(posted(make(9)))).toBe("bad_request");
      expect(await codeOf(posted(make(2000)))).toBe("bad_request");
    }
  });

  it("is JSON by its type and by its text", async () => {
    for (const type of [
      "application/json",
      "application/json; charset=utf-8",
      "Application/JSON;x=y",
    ]) {
      expect(await codeOf(posted("{}", { "content-type": type }))).toBe("ok");
    }
    const others = [
      "text/plain",
      "application/json-seq",
      "application/jsonp",
      "multipart/form-data",
      "x application/json",
      "",
    ];
    for (const type of others) {
      expect(await codeOf(posted("{}", { "content-type": type }))).toBe("unsupported_media");
    }
    for (const text of ["", "{", "'a'", "NaN", "{}{}", "{a:1}", "\0", "undefined"]) {
      expect(await codeOf(posted(text))).toBe("bad_request");
    }
  });

  it("that is compressed is refused, whatever is claimed of it", async () => {
    for (const encoding of ["gzip", "br", "deflate", "identity", "x"]) {
      expect(await codeOf(posted("{}", { "content-encoding": encoding }))).toBe(
        "unsupported_media",
      );
    }
  });

  it("may hold nothing that is not asked for", async () => {
    const turn = { turn: 1, answer: { question: "q", value: "v" } };
    const taken = [turn, { turn: 1, undo: true }, { turn: 1, todo: { id: "t", done: false } }];
    for (const body of taken)
      expect(await codeOf(posted(JSON.stringify(body)), routes.turn.input)).toBe("ok");
    const texts = [
      { ...turn, more: 1 },
      { ...turn, undo: true },
      { turn: 1, undo: false },
      { turn: 1 },
      { turn: 1.5, undo: true },
      { turn: 0, undo: true },
      { turn: "1", undo: true },
      { turn: 1, answer: { ...turn.answer, at: 1 } },
      { turn: 1, answer: { question: "q", value: { a: 1 } } },
      { turn: 1, answer: { question: "q", value: null } },
      { turn: 1, answer: { question: "q", value: true } },
      { turn: 1, answer: { question: "", value: "v" } },
      { turn: 1, answer: { question: "q".repeat(81), value: "v" } },
      { turn: 1, answer: { question: "q", value: "v".repeat(2001) } },
      { turn: 1, answer: { question: "q", value: Array.from({ length: 41 }, () => "v") } },
      { turn: 1, answer: { question: "q", value: Array.from({ length: 13 }, () => 1) } },
      { turn: 1, answer: { question: "q", value: ["v".repeat(81)] } },
      { turn: 1, answers: [] },
      { turn: 1, answers: Array.from({ length: 13 }, () => turn.answer) },
      [],
      null,
    ].map((body) => JSON.stringify(body));
    const polluted = [
      '{"turn":1,"undo":true,"__proto__":{"a":1}}',
      '{"__proto__":{"turn":1,"undo":true}}',
      '{"turn":1,"undo":true,"constructor":1}',
    ];
    for (const text of [...texts, ...polluted]) {
      expect(await codeOf(posted(text), routes.turn.input), text).toBe("bad_request");
    }
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});

it("a field for a CVR number is skipped by leaving it empty, and by nothing else", () => {
  const kept = (value: string): unknown => {
    const cleaned = cleanAnswer({ question: "cvr", value }, () => "cvr");
    return cleaned.ok ? cleaned.value.value : null;
  };
  expect(["", "  ", " \u200B\n"].map(kept)).toEqual(["", "", ""]);
  expect([".", "DK", "- -"].map(kept)).toEqual([".", "DK", "- -"]);
  expect(["12 34 56 78", "DK-12345678", "dk 1234.5678"].map(kept)).toEqual(
    Array(3).fill("12345678"),
  );
});

describe(`each of ${naughty.length} naughty strings`, () => {
  it("as a text is kept as cleaned, or refused as a CPR number", () => {
    for (const value of naughty) {
      const kept = cleanAnswer({ question: "q", value }, () => null);
      if (looksLikeCpr(value)) expect(kept).toMatchObject({ ok: false });
      else expect(kept).toEqual({ ok: true, value: { question: "q", value: cleanText(value) } });
    }
  });

  it("as an answer, a change, a to-do and a code: never a 500, and what is stored is what was cleaned", async () => {
    const clock = stopClock();
    const person = await Person.begin();
    await person.reach("cvr");
    let stored = 0;
    for (const text of naughty) {
      await person.ask("preview", { body: { question: "cvr", value: text } });
      await person.ask("resume", { body: { code: text.slice(0, 40) } });
      await person.turn({ todo: { id: text.slice(0, 80), done: true } });
      const taken = await person.turn({ answer: { question: "cvr", value: text } });
      expect(taken.status).toBeLessThan(500);
      if (!taken.ok) continue;
      stored++;
      const { turns } = valueOf(await person.ask("export"));
      expect(turns.at(-1)?.entry).toMatchObject({
        answers: [{ question: "cvr", value: cleanText(text) }],
      });
      valueOf(await person.turn({ undo: true }));
      clock.pass(60_000);
    }
    expect(stored).toBeGreaterThan(0);
  });
});
