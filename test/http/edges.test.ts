import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { app } from "../../src/app.ts";
import { openapi } from "../../src/protocol/openapi.ts";
import { API, routes } from "../../src/protocol/routes.ts";
import { fetchApp, HOST, listenToConsole, Person, requestTo } from "../support/api.ts";
import { everyField, everyPageField } from "../support/every-field.ts";
import { isTried } from "../support/scale.ts";

const canaries = Array.from({ length: 50 }, (_, n) => `kanarie${n}-Kaj.Andersen${n}@eksempel.dk`);

describe("what people type", () => {
  it("is in no log line, whichever field it is put in", async () => {
    const person = await Person.begun();
    const console = listenToConsole();
    for (const [index, canary] of canaries.entries()) {
      const sent = [
        ...everyField(canary, person.token, person.question.id),
        ...everyPageField(canary, person.token),
      ].filter((_, place) => isTried(index, place));
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
