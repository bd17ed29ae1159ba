import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import * as z from "zod/mini";

/** Cloudflare Access in front of the desk pages: who signs in there, the organisation's own sign-in has checked. */
export interface AccessSettings {
  /** `https://<team>.cloudflareaccess.com`. */
  readonly issuer: string;
  /** The application's audience tag. */
  readonly audience: string;
}

const HEADER = "cf-access-jwt-assertion";
const CLOCK_SECONDS = 5;
/** However long the organisation lets a sign-in last, here it is renewed once a day. */
const MOST_SECONDS = 24 * 60 * 60;
/** An application token names a person; a service token has no address and opens nothing. */
const Claims = z.object({ type: z.literal("app"), email: z.email().check(z.maxLength(254)) });

const keysOf = new Map<string, JWTVerifyGetKey>();

/** The team's keys, fetched once and again when they are rotated (jose: an unknown key at most twice a minute). */
export function accessKeys({ issuer }: AccessSettings): JWTVerifyGetKey {
  const known = keysOf.get(issuer);
  if (known) return known;
  const keys = createRemoteJWKSet(new URL("/cdn-cgi/access/certs", issuer));
  keysOf.set(issuer, keys);
  return keys;
}

/**
 * The address Access vouches for, or null. Issuer, audience and algorithm are pinned; the header is read, never the
 * cookie. Throws only where the keys cannot be fetched: then nobody is known to be anybody.
 */
export async function mailFromAccess(
  headers: Headers,
  settings: AccessSettings,
  keys: JWTVerifyGetKey,
): Promise<string | null> {
  const token = headers.get(HEADER);
  if (token === null) return null;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: ["RS256"],
      clockTolerance: CLOCK_SECONDS,
      maxTokenAge: MOST_SECONDS,
      requiredClaims: ["exp", "iat", "sub"],
    });
    const claims = Claims.safeParse(payload);
    return claims.success ? claims.data.email.toLowerCase() : null;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** A token that does not hold, as against keys that could not be fetched. */
const isRefusal = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  error.code !== "ERR_JOSE_GENERIC";
