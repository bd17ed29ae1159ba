import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { covers } from "../../src/pages/csp.ts";
import { isExactOrigin } from "../../src/pages/set-up.ts";
import { fetchApp } from "../support/api.ts";
import { OURS, STRANGE_ORIGINS } from "../support/origins.ts";

const SITE = "https://www.partner.example";
const bindings = { ...env, PARTNER_ORIGINS: `hilleroed ${SITE}` };

const send = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string>,
): Promise<Response> =>
  fetchApp(
    new Request(OURS + path, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
    bindings,
  );

/** Everything that changes a conversation, or shows one, to whoever holds its cookie. */
const ACTS: Readonly<Record<string, Record<string, string>>> = {
  "/samtale": {},
  "/samtale/svar": { question: "who", value: "founder", turn: "2" },
  "/samtale/ret": { question: "topics" },
  "/samtale/pris": { question: "topics", value: "support" },
  "/samtale/fortryd": { turn: "2" },
  "/samtale/forfra": { turn: "2" },
  "/samtale/opgave": { todo: "none", done: "1", turn: "2" },
  "/samtale/sprog": { to: "en" },
  "/samtale/fortsaet": { kind: "later" },
  "/samtale/gem": {},
  "/samtale/hent": {},
  "/samtale/kalender": {},
  "/samtale/kontakt": {},
  "/samtale/kontakt/se": { desk: "c4", words: "Hjælp", name: "Mette" },
  "/samtale/kontakt/send": { desk: "c4", words: "Hjælp", name: "Mette", consent: "1", turn: "2" },
  "/samtale/rettelse": { number: "H-0000-00" },
  "/samtale/rettelse/send": { number: "H-0000-00", turn: "2" },
  "/samtale/kvittering": { number: "H-0000-00" },
  "/samtale/spoerg": { ask: "Kan vi blive RSV?", turn: "2" },
  "/samtale/valg": { suggestion: "none", ask: "Kan vi blive RSV?", turn: "2" },
  "/samtale/slet": { confirm: "1" },
};
const BEGIN = { begin: "1", question: "topics", value: "registration", turn: "1", lang: "da" };

it("has sixty of them, and none is ours", () => {
  expect(new Set(STRANGE_ORIGINS).size).toBeGreaterThanOrEqual(60);
  expect(STRANGE_ORIGINS).not.toContain(OURS);
});

describe.each(["", "/p/hilleroed/0"])("where the cookie is the credential, at %s/…", (place) => {
  let cookie = "";
  beforeAll(async () => {
    const begun = await send(`${place}/samtale/svar`, BEGIN, { origin: OURS });
    cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect(cookie).toMatch(/^__Host-/);
  });

  it.each(Object.entries(ACTS))("%s passes from our own page alone", async (path, fields) => {
    for (const origin of [...STRANGE_ORIGINS, SITE]) {
      const { status } = await send(place + path, fields, { cookie, origin });
      expect(status, origin).toBe(403);
    }
    for (const site of ["cross-site", "same-site", "none"]) {
      const { status } = await send(place + path, fields, { cookie, "sec-fetch-site": site });
      expect(status, site).toBe(403);
    }
    expect((await send(place + path, fields, { cookie })).status).toBe(403);
  });

  it("a conversation is not begun from elsewhere in the name of this browser", async () => {
    for (const origin of STRANGE_ORIGINS) {
      const begun = await send(`${place}/samtale/svar`, BEGIN, { cookie, origin });
      // A sandboxed frame begins one of its own, which its page carries; no cookie is replaced.
      expect(begun.status, origin).toBe(origin === "null" ? 200 : 403);
      expect(begun.headers.get("set-cookie"), origin).toBeNull();
    }
  });

  it("after all of this it is as it was, and our own page changes it", async () => {
    const shown = await send(
      `${place}/samtale/ret`,
      { question: "topics" },
      { cookie, origin: OURS },
    );
    expect(shown.status).toBe(200);
    const last = await send(`${place}/samtale/slet`, { confirm: "1" }, { cookie, origin: OURS });
    expect(last.status).toBe(200);
  });
});

it("the token in a form is a credential by itself, wherever it comes from", async () => {
  const begun = await send("/p/hilleroed/0/samtale/svar", BEGIN, { origin: "null" });
  const token = /name="token" value="([^"]+)"/.exec(await begun.text())?.[1] ?? "";
  for (const origin of ["null", OURS]) {
    const shown = await send("/p/hilleroed/0/samtale", { token }, { origin });
    expect(shown.status).toBe(200);
  }
});

it("none of them may be listed as a partner's, but what is a site of its own", () => {
  const listed = STRANGE_ORIGINS.filter((origin) => isExactOrigin(origin));
  const own = STRANGE_ORIGINS.filter((origin) => /^https:\/\/[a-z0-9.[\]:-]+$/.test(origin));
  for (const origin of listed) expect(own).toContain(origin);
  for (const origin of ["null", "https://indgang.test/", "https://indgang.test:443", "*", "data:"])
    expect(isExactOrigin(origin)).toBe(false);
});

it("no policy that names one of them is read as naming us, but for schemes, ports and wildcards that do", () => {
  const covering = STRANGE_ORIGINS.filter((origin) => covers(origin, OURS));
  expect(covering.toSorted()).toEqual(
    [
      "*",
      "HTTPS://indgang.test",
      "http://indgang.test",
      "https://INDGANG.TEST",
      "https://Indgang.test",
      "https://indgang.test/",
      "https://indgang.test/samtale",
      "https://indgang.test:443",
      "indgang.test",
    ].toSorted(),
  );
});
