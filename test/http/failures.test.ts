import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { app } from "../../src/app.ts";
import { SECURITY_HEADERS } from "../../src/http/headers.ts";
import { API, type RouteName, routes } from "../../src/protocol/routes.ts";
import {
  fetchApp,
  HOST,
  keys,
  listenToConsole,
  Person,
  requestTo,
  type Sending,
} from "../support/api.ts";
import { makeCode } from "../../src/conversation/code.ts";

const CANARY = "Kaj Kanarie, kaj@eksempel.dk";

/** Bindings whose objects fail at every call with this error; `calls` counts the stubs taken. */
function failing(error: unknown): { readonly bindings: Env; readonly calls: () => number } {
  let calls = 0;
  const method = async (): Promise<never> => {
    throw error;
  };
  const broken = {
    idFromName: (name: string) => name,
    get: () => {
      calls++;
      return new Proxy({}, { get: () => method });
    },
  };
  const bindings = { ...env, CONVERSATION: broken, RETURN_CODE: broken } as unknown as Env;
  return { bindings, calls: () => calls };
}

let token = "";
let code = "";
beforeAll(async () => {
  ({ token } = await Person.begun());
  code = await makeCode(keys);
});

/** A request that gets as far as an object, for each call that has one. */
const bodies: { readonly [R in RouteName]?: Sending } = {
  begin: { body: {} },
  view: {},
  turn: { body: { turn: 2, answer: { question: "who", value: CANARY } } },
  preview: { body: { question: "who", value: CANARY } },
  link: { body: { kind: "now" } },
  revokeLinks: {},
  keep: {},
  checklist: {},
  export: {},
  erase: {},
};
const PAGES = [
  "",
  "/svar",
  "/ret",
  "/pris",
  "/fortryd",
  "/forfra",
  "/opgave",
  "/fortsaet",
  "/gem",
  "/hent",
  "/kalender",
  "/slet",
];
const requests = (): Request[] => [
  ...Object.entries(bodies).map(([name, sending]) =>
    requestTo(name as RouteName, { token, ...sending }),
  ),
  requestTo("resume", { body: { code } }),
  new Request(`${HOST}/samtale`, { headers: { cookie: `__Host-indgang=${token}` } }),
  ...PAGES.map(
    (path) =>
      new Request(`${HOST}/samtale${path}`, {
        method: "POST",
        body: new URLSearchParams({
          token,
          turn: "2",
          question: "who",
          value: CANARY,
          id: CANARY,
          sure: "1",
        }),
      }),
  ),
];

it("an object that fails is a 500 on every call, which neither answers nor logs what was said", async () => {
  const console = listenToConsole();
  const { bindings, calls } = failing(new TypeError(CANARY));
  let failed = 0;
  for (const request of requests()) {
    const before = calls();
    const response = await app.fetch(request, bindings);
    const text = await response.text();
    expect(text).not.toMatch(/kanarie/i);
    if (calls() === before) continue;
    expect(response.status, request.url).toBe(500);
    failed++;
  }
  const lines = console.heard().split("\n");
  console.stop();
  expect(failed).toBeGreaterThan(15);
  expect(lines).toHaveLength(failed);
  // The route's pattern, the class of the error, and nothing else.
  for (const line of lines) {
    expect(line).toMatch(
      /^"\{\\"event\\":\\"failed\\",\\"route\\":\\"[/\w:.*{}[\],-]*\\",\\"name\\":\\"TypeError\\"\}"$/,
    );
    expect(line).not.toContain(token);
  }
});

it("an error named by what somebody said is logged as unknown", async () => {
  const console = listenToConsole();
  await app.fetch(
    requestTo("view", { token }),
    failing(Object.assign(new Error("x"), { name: CANARY })).bindings,
  );
  const heard = console.heard();
  console.stop();
  expect(heard).toContain("unknown");
  expect(heard).not.toMatch(/kanarie/i);
});

describe("calls to an object are tried again only where that helps", () => {
  const flags = ["retryable", "overloaded", "remote", "durableObjectReset"] as const;
  for (let bits = 0; bits < 16; bits++) {
    const set = flags.filter((_, at) => (bits >> at) % 2 === 1);
    const isRetried = set.includes("retryable") && !set.includes("overloaded");
    const isBusy = set.includes("retryable") || set.includes("overloaded");
    const [tries, status] = [isRetried ? 3 : 1, isBusy ? 503 : 500];

    it(`${set.join(" + ") || "no flag"}: ${tries} ${tries === 1 ? "try" : "tries"}, then ${status}`, async () => {
      const console = listenToConsole();
      const error = Object.assign(
        new Error(CANARY),
        Object.fromEntries(set.map((flag) => [flag, true])),
      );
      const { bindings, calls } = failing(error);
      const response = await app.fetch(requestTo("view", { token }), bindings);
      expect(await response.text()).not.toMatch(/kanarie/i);
      expect(response.status).toBe(status);
      expect(calls()).toBe(tries);
      expect(response.headers.has("retry-after")).toBe(isBusy);
      expect(console.heard()).not.toMatch(/kanarie/i);
      console.stop();
    });
  }

  it("and a call that succeeds the second time answers as if nothing had been", async () => {
    const console = listenToConsole();
    let calls = 0;
    const error = Object.assign(new Error(CANARY), { retryable: true });
    const namespace = {
      idFromName: (name: string) => env.CONVERSATION.idFromName(name),
      get: (id: DurableObjectId) => {
        if (++calls === 1) throw error;
        return env.CONVERSATION.get(id);
      },
    };
    const bindings = { ...env, CONVERSATION: namespace } as unknown as Env;
    const response = await app.fetch(requestTo("view", { token }), bindings);
    expect(response.status).toBe(200);
    await response.text();
    console.stop();
    expect(calls).toBe(2);
  });
});

it("every answer, good or bad, carries the security headers and is not kept by anybody", async () => {
  const answers = [
    await fetchApp(requestTo("health")),
    await fetchApp(requestTo("view", { token })),
    await fetchApp(requestTo("view", { token: "x" })),
    await fetchApp(new Request(`${HOST}${API}/nowhere`)),
    await fetchApp(new Request(`${HOST}/nowhere`)),
    await fetchApp(new Request(`${HOST}/`)),
    await app.fetch(
      requestTo("view", { token }),
      failing(Object.assign(new Error("x"), { overloaded: true })).bindings,
    ),
  ];
  for (const response of answers) {
    await response.text();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(response.headers.get(name)).toBe(value);
    }
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    expect(response.headers.has("set-cookie")).toBe(false);
  }
});

describe("a method that an address does not have is 405, and says which it has", () => {
  const paths = [...new Set(Object.values(routes).map(({ path }) => path))];
  for (const path of paths) {
    it(path, async () => {
      const has = Object.values(routes).flatMap((route) =>
        route.path === path ? [route.method.toUpperCase()] : [],
      );
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].filter(
        (one) => !has.includes(one as "GET"),
      )) {
        const response = await fetchApp(
          new Request(HOST + API + path.replace("{id}", "start"), { method }),
        );
        expect(response.status).toBe(405);
        expect(response.headers.get("allow")).toBe(has.join(", "));
        expect(await response.json()).toMatchObject({ code: "method_not_allowed" });
      }
    });
  }
});
