import {
  env,
  runInDurableObject,
  waitOnExecutionContext,
  createExecutionContext,
} from "cloudflare:test";
import { app } from "../../src/app.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { toBase64Url, randomBytes } from "../../src/lib/bytes.ts";
import { HOST } from "./api.ts";
import type { Mailbox } from "./mailbox.ts";

export const DESKS = ["c4", "hip", "jobcenter"] as const;
export const deskObject = (desk: string): DurableObjectStub<Desk> =>
  env.DESK.get(env.DESK.idFromName(desk));

/** When a desk has something to send or to ask for next, ms since epoch; null: nothing. */
const nextDue = (one: Desk, { sql }: DurableObjectStorage): number | null => {
  one.whoIs({ kind: "access", mail: "" });
  return sql
    .exec<{ at: number | null }>(
      "SELECT min(due_at) AS at FROM (SELECT due_at FROM outbox UNION ALL SELECT due_at FROM expected)",
    )
    .one().at;
};

/**
 * Runs a desk's alarm until nothing is due. By hand: with the clock stood still the platform's own alarm may be
 * running this very moment.
 */
export async function runDue(desk: string): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const at = await runInDurableObject(deskObject(desk), async (one, { storage }) => {
      await one.alarm();
      return nextDue(one, storage);
    });
    if (at === null || at > Date.now()) return;
  }
  throw new Error("the desk never comes to rest");
}

/** Lets time pass for a desk: it wakes whenever its alarm is set for, and at the end. `to`: moves the clock. */
export async function passAt(desk: string, ms: number, to: (at: number) => void): Promise<void> {
  const end = Date.now() + ms;
  for (let wakes = 0; wakes < 10_000; wakes++) {
    const at = await runInDurableObject(deskObject(desk), async (one, { storage }) => {
      const alarm = (await storage.getAlarm()) ?? Number.POSITIVE_INFINITY;
      return Math.min(alarm, nextDue(one, storage) ?? Number.POSITIVE_INFINITY);
    });
    to(Math.min(Math.max(at, Date.now() + 1), end));
    await runDue(desk);
    if (Date.now() >= end) return;
  }
  throw new Error("the desk wakes for ever");
}

export const newKey = (): string => toBase64Url(randomBytes(16));

type Fields = { readonly [name: string]: string };

/** Somebody with a browser that keeps cookies, at the pages of a desk. */
export class DeskBrowser {
  readonly cookies = new Map<string, string>();
  status = 0;
  html = "";
  headers = new Headers();

  get(path: string): Promise<this> {
    return this.send(new Request(HOST + path, { redirect: "manual" }));
  }
  post(path: string, fields: Fields = {}, headers: Fields = { origin: HOST }): Promise<this> {
    const body = new URLSearchParams({ key: newKey(), ...fields });
    return this.send(
      new Request(HOST + path, { method: "POST", body, headers, redirect: "manual" }),
    );
  }
  /** Sends, keeps cookies, and follows a redirect. */
  async send(request: Request): Promise<this> {
    if (this.cookies.size > 0) {
      const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      request.headers.set("cookie", cookie);
    }
    const context = createExecutionContext();
    const response = await app.fetch(request, env, context);
    await waitOnExecutionContext(context);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "" || /max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    this.status = response.status;
    this.headers = response.headers;
    this.html = await response.text();
    const to = response.headers.get("location");
    return to === null || response.status !== 303 ? this : this.get(to);
  }

  /** Signs in as a person does: asks, reads the mail, presses the button. */
  async signIn(mail: string, mailbox: Mailbox): Promise<this> {
    const desk = /@([a-z0-9-]+)\.example$/.exec(mail)?.[1] ?? "";
    await this.post("/desk/ind", { mail });
    await runDue(desk);
    const link = mailbox.linksTo(mail).at(-1) ?? "";
    await this.get(link.slice(HOST.length));
    return this.post(link.slice(HOST.length));
  }
}
