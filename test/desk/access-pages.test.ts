import { env } from "cloudflare:test";
import { Hono } from "hono";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { deskPages } from "../../src/http/desk/desk-pages.tsx";
import { deskObject, runDue } from "../support/advisor.ts";
import { HOST } from "../support/api.ts";
import { FakeHomes } from "../support/fake-homes.ts";
import { Mailbox } from "../support/mailbox.ts";

/** A deployment with Cloudflare Access in front of the desk pages. */
const ISSUER = "https://indgang.cloudflareaccess.com";
const AUDIENCE = "a".repeat(64);
const bindings = { ...env, ACCESS_TEAM: ISSUER, ACCESS_AUDIENCE: AUDIENCE } as Env;

let app: Hono;
let tokenFor: (mail: string) => Promise<string>;
let mailbox: Mailbox;
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "k1" }] });
  app = new Hono().route("/desk", deskPages(() => keys) as never);
  tokenFor = (email) =>
    new SignJWT({ email, type: "app" })
      .setProtectedHeader({ alg: "RS256", kid: "k1" })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject("somebody")
      .setIssuedAt()
      .setExpirationTime("10m")
      .sign(privateKey);
});
beforeEach(() => {
  mailbox = Mailbox.open();
});
async function get(
  path: string,
  mail?: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const assertion = mail === undefined ? {} : { "cf-access-jwt-assertion": await tokenFor(mail) };
  return app.fetch(new Request(HOST + path, { headers: { ...assertion, ...headers } }), bindings);
}

it.each([
  ["en@c4.example", "/desk", 200],
  ["EN@C4.example", "/desk", 200],
  ["en@c4.example", "/desk/log", 403],
  ["admin@c4.example", "/desk/log", 200],
  ["ord@c4.example", "/desk", 403],
  ["somebody@else.example", "/desk", 401],
])("%s, vouched for by Access, at %s: %i", async (mail, path, status) => {
  expect((await get(path, mail)).status).toBe(status);
});

it("sees the cases of their own desk, and of no other", async () => {
  const homes = FakeHomes.install();
  const [mine, theirs] = [homes.send("c4"), homes.send("hip")];
  for (const home of [mine, theirs])
    await deskObject(home.row.desk).receive(homes.change(home, { state: "received" }));
  const html = await (await get("/desk", "en@c4.example")).text();
  expect(html).toContain(mine.row.number);
  expect(html).not.toContain(theirs.row.number);
  expect((await get(`/desk/sag/${theirs.row.number}`, "en@c4.example")).status).toBe(404);
  for (const { row } of [mine, theirs])
    await deskObject(row.desk).drop({ ...row, revision: row.revision + 1 });
});

it("nobody signs in by mail there, nor by a session: it would go around the organisation's own sign-in", async () => {
  await runDue("c4");
  mailbox.clear();
  const page = await get("/desk");
  expect(page.status).toBe(401);
  expect(await page.text()).toContain("din organisations konto");
  const cookie = `__Host-skranke=c4.${"A".repeat(43)}; __Host-skranke-browser=${"B".repeat(43)}`;
  expect((await get("/desk", undefined, { cookie })).status).toBe(401);
  const body = new URLSearchParams({ mail: "en@c4.example" });
  const asked = new Request(`${HOST}/desk/ind`, {
    method: "POST",
    body,
    headers: { origin: HOST },
  });
  expect((await app.fetch(asked, bindings)).status).toBe(200);
  await runDue("c4");
  expect(mailbox.sent).toEqual([]);
});

it("a change still comes from our own page", async () => {
  const headers = { "cf-access-jwt-assertion": await tokenFor("en@c4.example") };
  const post = (origin: Record<string, string>): Response | Promise<Response> =>
    app.fetch(
      new Request(`${HOST}/desk/sager.csv`, { method: "POST", headers: { ...headers, ...origin } }),
      bindings,
    );
  expect((await post({ origin: "https://evil.example" })).status).toBe(403);
  expect((await post({})).status).toBe(403);
  expect((await post({ origin: HOST })).status).toBe(200);
});
