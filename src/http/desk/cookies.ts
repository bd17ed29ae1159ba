import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { DESK_RETENTION } from "../../desk/retention.ts";
import { randomBytes, toBase64Url } from "../../lib/bytes.ts";

const SESSION = "skranke";
const BROWSER = "skranke-browser";
const SECRET = /^[\w-]{43}$/;
const SESSION_SHAPE = /^([a-z][a-z0-9-]{0,39})\.([\w-]{43})$/;
const OPTIONS = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** 256 random bits. */
export const newSecret = (): string => toBase64Url(randomBytes(32));

/** The session a browser holds: which desk's, and its secret. */
export interface HeldSession {
  readonly desk: string;
  readonly secret: string;
}

export function sessionIn(context: Context): HeldSession | null {
  const [, desk, secret] = SESSION_SHAPE.exec(getCookie(context, SESSION, "host") ?? "") ?? [];
  return desk === undefined || secret === undefined ? null : { desk, secret };
}

export function keepSession(context: Context, { desk, secret }: HeldSession): void {
  setCookie(context, SESSION, `${desk}.${secret}`, {
    ...OPTIONS,
    prefix: "host",
    maxAge: DESK_RETENTION.sessionHours * 60 * 60,
  });
}

export function dropSession(context: Context): void {
  deleteCookie(context, SESSION, { ...OPTIONS, prefix: "host" });
}

/** What tells this browser from others: a link asked for here opens here and nowhere else. */
export function browserIn(context: Context): string | null {
  const secret = getCookie(context, BROWSER, "host") ?? "";
  return SECRET.test(secret) ? secret : null;
}

export function markBrowser(context: Context): string {
  const secret = browserIn(context) ?? newSecret();
  setCookie(context, BROWSER, secret, {
    ...OPTIONS,
    prefix: "host",
    maxAge: DESK_RETENTION.sessionHours * 60 * 60,
  });
  return secret;
}
