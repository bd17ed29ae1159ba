import type { Context, MiddlewareHandler } from "hono";
import type { JWTVerifyGetKey } from "jose";
import { configOf } from "../../config.ts";
import { eu } from "../../conversation/eu.ts";
import type { Caller } from "../../desk/desk.ts";
import { type Person, personOf, type Role } from "../../desk/people.ts";
import { sha256Hex, utf8 } from "../../lib/bytes.ts";
import { withRetry } from "../../lib/retry.ts";
import { senderOf } from "../session.ts";
import { accessKeys, type AccessSettings, mailFromAccess } from "./access.ts";
import { browserIn, sessionIn } from "./cookies.ts";
import { deskProblem } from "./problem.tsx";

/** Somebody on a desk's list, and how they have shown it. */
export interface Identity {
  readonly person: Person;
  readonly caller: Caller;
}
export type DeskEnv = { Bindings: Env; Variables: { identity: Identity } };
export type DeskContext = Context<DeskEnv>;

/** The Access application in front of these pages, or null: people sign in by a link. */
export function accessOf(env: Env): AccessSettings | null {
  const { ACCESS_TEAM, ACCESS_AUDIENCE } = configOf(env);
  return ACCESS_TEAM === null || ACCESS_AUDIENCE === null
    ? null
    : { issuer: ACCESS_TEAM, audience: ACCESS_AUDIENCE };
}

export const hashOf = (secret: string): Promise<string> => sha256Hex(utf8(secret));

/** The session a browser holds, as its desk knows it; null: none, or of no desk of this deployment. */
export async function sessionClaim(context: DeskContext): Promise<{
  readonly desk: string;
  readonly secretHash: string;
  readonly browserHash: string;
} | null> {
  const session = sessionIn(context);
  const browser = browserIn(context);
  // No object is touched for a desk that is none.
  if (!session || browser === null || !configOf(context.env).DESK_MAIL[session.desk]) return null;
  return {
    desk: session.desk,
    secretHash: await hashOf(session.secret),
    browserHash: await hashOf(browser),
  };
}

async function identify(
  context: DeskContext,
  keys: (settings: AccessSettings) => JWTVerifyGetKey,
): Promise<Identity | null> {
  const { env } = context;
  const access = accessOf(env);
  if (access) {
    const mail = await mailFromAccess(context.req.raw.headers, access, keys(access));
    const person = mail === null ? null : personOf(configOf(env), mail);
    return person && { person, caller: { kind: "access", mail: person.mail } };
  }
  const claim = await sessionClaim(context);
  if (!claim) return null;
  const { desk, ...session } = claim;
  const caller = { kind: "session", ...session } as const;
  const person = await withRetry("whoIs", async () => eu(env).desk(desk).whoIs(caller));
  return person && { person, caller };
}

/**
 * Lets only people of these roles through, looked up on every request; `context.var.identity` says who it is. What
 * changes something must come from our own page: the credential is a cookie.
 */
export const rolesBy =
  (keys: (settings: AccessSettings) => JWTVerifyGetKey) =>
  (...roles: readonly Role[]): MiddlewareHandler<DeskEnv> =>
  async (context, next) => {
    const { method } = context.req;
    const changes = method !== "GET" && method !== "HEAD";
    const { origin } = new URL(context.req.url);
    if (changes && senderOf(context.req.raw, origin) !== "ours")
      return deskProblem(context, { code: "foreign_origin" });
    const identity = await identify(context, keys);
    if (!identity) return deskProblem(context, { code: "not_signed_in" });
    if (!roles.includes(identity.person.role)) return deskProblem(context, { code: "not_allowed" });
    context.set("identity", identity);
    return next();
  };

/** `requireRole("editor")`: a handler for any page that only some people of the desks may see. */
export const requireRole = rolesBy(accessKeys);
