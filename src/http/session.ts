import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { RETENTION } from "../conversation/retention.ts";
import type { Carry } from "../pages/face.ts";
import { placeIn } from "./place.ts";

const TOKEN = /^[\w.-]{1,600}$/;
const DAY_SECONDS = 24 * 60 * 60;

/** The conversation a request speaks for, and how its next page is to find it again. */
export interface Session {
  readonly token: string | null;
  readonly carry: Carry;
  /** Whether the request may change something: the token came in its body, or it came from our own page. */
  readonly isProven: boolean;
}

/** Where a request says it comes from. `unknown`: a browser or program that does not tell, or a sandboxed frame. */
export function senderOf(request: Request, ours: string): "ours" | "foreign" | "unknown" {
  const origin = request.headers.get("origin");
  if (origin === null) {
    return request.headers.get("sec-fetch-site") === "same-origin" ? "ours" : "unknown";
  }
  if (origin === "null") return "unknown";
  return origin === ours ? "ours" : "foreign";
}

const tokenIn = (text: string | null | undefined): string | null =>
  text !== null && text !== undefined && TOKEN.test(text) ? text : null;

/** Of its own for each chat on each partner's site, so that two on one page stay apart. */
function nameOf(context: Context): string {
  const { framed } = placeIn(context);
  return framed ? `${framed.partner}-${framed.slot}` : "indgang";
}

export const cookieOf = (context: Context): string | null =>
  tokenIn(getCookie(context, nameOf(context), "host"));

/** `fields`: the form sent; null on a GET, which changes nothing and so proves nothing. */
export function readSession(
  context: Context,
  fields: URLSearchParams | null,
  ours: string,
): Session {
  const isShared = fields?.get("shared") === "1";
  const cookie = isShared ? null : cookieOf(context);
  const sent = tokenIn(fields?.get("token"));
  if (sent !== null) {
    if (cookie === sent)
      return { token: sent, carry: { token: null, keeping: "cookie" }, isProven: true };
    return {
      token: sent,
      carry: { token: sent, keeping: isShared ? "shared" : "page" },
      isProven: true,
    };
  }
  if (cookie === null)
    return { token: null, carry: { token: null, keeping: "none" }, isProven: false };
  return {
    token: cookie,
    carry: { token: null, keeping: "cookie" },
    isProven: senderOf(context.req.raw, ours) === "ours",
  };
}

/**
 * The one cookie: set with the first answer, kept no longer than a saved conversation. In a frame it belongs to the site
 * around it (`Partitioned`): there a browser keeps it even where cookies of others are blocked.
 */
export function keepCookie(context: Context, token: string): void {
  setCookie(context, nameOf(context), token, {
    ...attributesOf(context),
    httpOnly: true,
    maxAge: RETENTION.savedDays * DAY_SECONDS,
  });
}

export function dropCookie(context: Context): void {
  deleteCookie(context, nameOf(context), attributesOf(context));
}

const attributesOf = (context: Context) =>
  ({
    prefix: "host",
    path: "/",
    secure: true,
    ...(placeIn(context).framed
      ? ({ sameSite: "None", partitioned: true } as const)
      : ({ sameSite: "Lax" } as const)),
  }) as const;
