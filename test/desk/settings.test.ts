import { env } from "cloudflare:test";
import { expect, it } from "vitest";
import { fetchApp, HOST } from "../support/api.ts";
import { configOf, receivingDesks } from "../../src/config.ts";
import { personOf, shownAs, opaque } from "../../src/desk/people.ts";
import { catalog } from "../../src/flow/catalog.ts";
import { withoutFlows } from "../../src/flow/switch-off.ts";
import { view } from "../../src/flow/view.ts";
import type { Row } from "../../src/flow/log.ts";

const desks = (people: readonly object[], more: readonly object[] = []): string =>
  JSON.stringify({ c4: { to: ["a@c4.test"], people }, hip: { to: ["a@hip.test"], people: more } });
const withSettings = (settings: object): Env => ({ ...env, ...settings }) as Env;

it("a desk that is switched off keeps its people and receives nothing new", () => {
  const config = configOf(withSettings({ OFF_DESKS: "c4, hip" }));
  expect([...receivingDesks(config)]).toEqual(["jobcenter"]);
  expect(personOf(config, "en@c4.example")).toMatchObject({ desk: "c4", role: "handler" });
});

it("a flow that is switched off asks and advises nothing, in a conversation under way too", () => {
  const off = withoutFlows(catalog, new Set(["registration"]));
  const log: Row[] = [
    {
      turn: 1,
      entry: {
        kind: "answer",
        answers: [{ question: "topics", value: ["registration"] }],
        dropped: [],
      },
      shown: [],
    },
  ];
  const showing = {
    lang: "da",
    today: "2026-11-25",
    receives: new Set<string>(),
    cases: [],
  } as const;
  const flowsOf = (with_: typeof catalog): string[] =>
    view(with_, log, showing).flows.map(({ id }) => id);
  expect(flowsOf(catalog)).toContain("registration");
  expect(flowsOf(off)).not.toContain("registration");
  // What was chosen is asked again, without what is switched off; everything else can still be chosen.
  const { question } = view(off, log, showing);
  expect(question?.id).toBe("topics");
  const options = question?.options.map(({ id }) => id) ?? [];
  expect(options).not.toContain("registration");
  expect(options).toHaveLength((catalog.questions.get("topics")?.options.length ?? 0) - 1);
  expect(withoutFlows(catalog, new Set())).toBe(catalog);
  expect(withoutFlows(catalog, new Set(["registration"]))).toBe(off);
});

it.each([
  [
    "one address at two desks",
    {
      DESK_MAIL: desks(
        [{ mail: "x@c4.test", role: "handler" }],
        [{ mail: "X@c4.test", role: "handler" }],
      ),
    },
  ],
  [
    "one address twice at a desk",
    {
      DESK_MAIL: desks([
        { mail: "x@c4.test", role: "handler" },
        { mail: "x@C4.test", role: "admin" },
      ]),
    },
  ],
  ["a role there is not", { DESK_MAIL: desks([{ mail: "x@c4.test", role: "owner" }]) }],
  ["Access without its audience", { ACCESS_TEAM: "https://team.cloudflareaccess.com" }],
  [
    "an audience that is none",
    { ACCESS_TEAM: "https://team.cloudflareaccess.com", ACCESS_AUDIENCE: "x" },
  ],
  [
    "Access over http",
    { ACCESS_TEAM: "http://team.cloudflareaccess.com", ACCESS_AUDIENCE: "a".repeat(64) },
  ],
  ["no JSON", { DESK_MAIL: "{" }],
])("a wrong setting stops everything, and says no value: %s", (_, settings) => {
  expect(() => configOf(withSettings(settings))).toThrow(/settings are missing or wrong/);
  expect(() => configOf(withSettings(settings))).not.toThrow(/x@c4/);
});

it("colleagues see who took a case; who left is not named", () => {
  const config = configOf(env);
  expect(shownAs(config, "c4", opaque({ desk: "c4", mail: "en@c4.example" }))).toBe(
    "en@c4.example",
  );
  expect(shownAs(config, "c4", opaque({ desk: "c4", mail: "gone@c4.example" }))).toMatch(
    /ikke er på listen/,
  );
  expect(shownAs(config, "hip", opaque({ desk: "c4", mail: "en@c4.example" }))).toMatch(
    /ikke er på listen/,
  );
  expect(opaque({ desk: "c4", mail: "en@c4.example" })).not.toContain("en@");
});

it("a page does not offer what is switched off", async () => {
  const off = { ...env, OFF_FLOWS: "registration" } as Env;
  const page = async (bindings: Env): Promise<string> =>
    (await fetchApp(new Request(`${HOST}/?lang=da`), bindings)).text();
  expect(await page(env)).toContain('value="registration"');
  expect(await page(off)).not.toContain('value="registration"');
});

it("a wrong setting is named, with what is wrong in words and without its value", () => {
  const told = (settings: object): string => {
    try {
      configOf(withSettings(settings));
      return "nothing";
    } catch (error) {
      return String(error);
    }
  };
  expect(told({ TOKEN_KEYS: undefined })).toContain("TOKEN_KEYS: Invalid input: expected string");
  expect(told({ TOKEN_KEYS: "k1:short" })).toContain(
    "TOKEN_KEYS: one or two keys as kid:base64url",
  );
  expect(told({ DESK_MAIL: "{" })).toContain("DESK_MAIL: no JSON");
  expect(told({ DESK_MAIL: JSON.stringify({ c4: { to: ["not-a-mail"] } }) })).toContain(
    "DESK_MAIL.c4.to.0: Invalid email address",
  );
  expect(told({ PUBLIC_ORIGIN: "ftp://secret.test" })).toMatch(/PUBLIC_ORIGIN: Invalid URL$/);
  expect(told({ ACCESS_TEAM: "https://team.cloudflareaccess.com" })).toContain("belong together");
});
