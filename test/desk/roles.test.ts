import { env } from "cloudflare:test";
import { Hono } from "hono";
import { beforeAll, expect, it } from "vitest";
import type { DeskEnv } from "../../src/http/desk/identity.tsx";
import { requireRole } from "../../src/http/desk/identity.tsx";
import { DeskBrowser } from "../support/advisor.ts";
import { HOST } from "../support/api.ts";
import { Mailbox } from "../support/mailbox.ts";

/** A page of somebody else's, for editors only. */
const app = new Hono<DeskEnv>();
app.use("/ord", requireRole("editor"));
app.get("/ord", (context) => context.text(context.var.identity.person.mail));
app.post("/ord", (context) => context.text("changed"));

const browsers = new Map<string, DeskBrowser>();
beforeAll(async () => {
  const mailbox = Mailbox.open();
  for (const who of ["admin", "en", "ord"])
    browsers.set(who, await new DeskBrowser().signIn(`${who}@hip.example`, mailbox));
});
async function ask(who: string, init: RequestInit = {}): Promise<Response> {
  const cookies = browsers.get(who)?.cookies ?? new Map<string, string>();
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = {
    ...(init.headers as Record<string, string>),
    ...(cookie === "" ? {} : { cookie }),
  };
  return app.fetch(new Request(`${HOST}/ord`, { ...init, headers }), env);
}

it.each([
  ["ord", 200],
  ["en", 403],
  ["admin", 403],
  ["nobody", 401],
])("a page for editors lets %s in with %i", async (who, status) => {
  expect((await ask(who)).status).toBe(status);
});
it("says who it is", async () => {
  expect(await (await ask("ord")).text()).toBe("ord@hip.example");
});
it.each([
  [{ origin: HOST }, 200],
  [{ "sec-fetch-site": "same-origin" }, 200],
  [{ origin: "https://evil.example" }, 403],
  [{}, 403],
] as const)("a change comes from our own page: %j is %i", async (headers, status) => {
  expect((await ask("ord", { method: "POST", headers })).status).toBe(status);
});
