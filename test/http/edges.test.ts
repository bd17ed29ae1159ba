import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { app } from "../../src/app.ts";
import { BODY_LIMIT } from "../../src/http/body.ts";
import { problemCodes, sentenceOf } from "../../src/protocol/problem.ts";
import { openapi } from "../../src/protocol/openapi.ts";
import { API, routes } from "../../src/protocol/routes.ts";
import { fetchApp, HOST, listenToConsole, Person, requestTo } from "../support/api.ts";
import { everyField, everyPageField } from "../support/every-field.ts";
import { isFull } from "../support/scale.ts";

const [list = "[]"] = Object.values(
  import.meta.glob<string>("/node_modules/big-list-of-naughty-strings/blns.json", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
const naughty = JSON.parse(list) as readonly string[];
const canaries = Array.from({ length: 50 }, (_, n) => `kanarie${n}-Kaj.Andersen${n}@eksempel.dk`);

describe("what people type", () => {
  it("is in no log line, whichever field it is put in", async () => {
    const person = await Person.begun();
    const console = listenToConsole();
    for (const canary of canaries) {
      const sent = [
        ...everyField(canary, person.token, person.question.id),
        ...everyPageField(canary, person.token),
      ];
      await Promise.all(sent.map((request) => fetchApp(request)));
    }
    const heard = console.heard();
    console.stop();
    expect(heard).not.toContain("kanarie");
  });

  it("is neither in the log nor in the answer when everything fails", async () => {
    const person = await Person.begun();
    const console = listenToConsole();
    for (const canary of canaries) {
      const broken = {
        get: () => {
          throw new Error(canary);
        },
        idFromName: (id: string) => id,
      };
      const failing = { ...env, CONVERSATION: broken, RETURN_CODE: broken } as unknown as Env;
      for (const request of [
        requestTo("view", { token: person.token }),
        new Request(`${HOST}/samtale`, { headers: { cookie: `__Host-indgang=${person.token}` } }),
      ]) {
        const response = await app.fetch(request, failing);
        expect(response.status).toBe(500);
        expect(await response.text()).not.toContain("kanarie");
      }
    }
    const heard = console.heard();
    console.stop();
    expect(heard).toContain('\\"event\\":\\"failed\\"');
    expect(heard).not.toContain("kanarie");
  });

  it("breaks nothing, however naughty", async () => {
    const person = await Person.begun();
    expect(naughty.length).toBe(461);
    const tried = isFull ? naughty : naughty.filter((_, index) => index % 10 === 0);
    for (const text of tried) {
      const responses = await Promise.all(
        everyField(text, person.token, person.question.id).map((request) => fetchApp(request)),
      );
      for (const response of responses) expect(response.status, text).toBeLessThan(500);
    }
  });
});

describe("a body", () => {
  const begin = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    fetchApp(
      new Request(`${HOST}${API}/conversations`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      }),
    );
  const ofLength = (length: number): string => `{}${" ".repeat(length - 2)}`;

  it("may be as long as the limit, and no longer", async () => {
    expect((await begin(ofLength(BODY_LIMIT))).status).toBe(201);
    expect((await begin(ofLength(BODY_LIMIT + 1))).status).toBe(413);
  });
  it("is counted as it comes, whatever it claims", async () => {
    const stream = new Blob([ofLength(BODY_LIMIT + 1)]).stream();
    expect((await begin(stream)).status).toBe(413);
  });
  it.each<[string, Record<string, string>, number]>([
    ["not json", {}, 400],
    ["[".repeat(9) + "]".repeat(9), {}, 400],
    ['{"lang":"da","more":1}', {}, 400],
    ['{"__proto__":{"lang":"da"}}', {}, 400],
    ["{}", { "content-encoding": "gzip" }, 415],
    ["{}", { "content-type": "text/plain" }, 415],
  ])("%s with %j is refused", async (body, headers, status) => {
    expect((await begin(body, headers)).status).toBe(status);
  });
});

describe("the route table", () => {
  it("is what the router knows, and nothing else", () => {
    const known = app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith(`${API}/`))
      .map(({ method, path }) => `${method} ${path}`);
    const listed = Object.values(routes).map(
      ({ method, path }) => `${method.toUpperCase()} ${API}${path.replace("{id}", ":id")}`,
    );
    expect(known.toSorted()).toEqual(listed.toSorted());
  });
  it("is what openapi.json says", () => {
    const { paths } = openapi() as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const listed = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual(listed.toSorted());
  });
  it("answers an unknown address with a problem", async () => {
    const response = await fetchApp(new Request(`${HOST}${API}/nowhere`));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found" });
  });
});

it("every problem has a sentence in both languages", () => {
  for (const code of problemCodes) {
    expect(sentenceOf(code, "da")).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(sentenceOf(code, "en")).toMatch(/^[A-Z].*\.$/);
  }
});
