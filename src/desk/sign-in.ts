import { equalInConstantTime, randomBytes, toHex } from "../lib/bytes.ts";
import { HOUR_MS, MINUTE_MS } from "../lib/clock.ts";
import { DESK_LIMITS, DESK_RETENTION } from "./retention.ts";
import type { Store } from "./store.ts";

/** A browser's session, by hashes: the secrets stay in its cookies. */
export interface SessionClaim {
  readonly secretHash: string;
  readonly browserHash: string;
}

/** Puts a sign-in link out for an address on the list, unless enough are alive. Callers hold the transaction. */
export function addSignInLink(
  store: Store,
  mail: string,
  browserHash: string,
  now: number,
): boolean {
  store.dropExpired(now);
  if (store.linksAlive(mail, now) >= DESK_LIMITS.signInLinks) return false;
  const id = toHex(randomBytes(16));
  store.addLink({
    id,
    mail,
    browserHash,
    expiresAt: now + DESK_RETENTION.signInMinutes * MINUTE_MS,
  });
  store.putOut({ kind: "sign-in", about: id, reference: null, since: now });
  return true;
}

/** The address a link signs in, if it is alive and this is the browser that asked; then it is used up. */
export function takeSignInLink(
  store: Store,
  id: string,
  session: SessionClaim,
  now: number,
): string | null {
  const link = store.link(id);
  if (!link || link.expiresAt <= now) return null;
  // Another browser does not use it up: who only has the mail can neither enter nor keep anybody out.
  if (!equalInConstantTime(link.browserHash, session.browserHash)) return null;
  store.dropLink(id);
  store.addSession({
    ...session,
    mail: link.mail,
    expiresAt: now + DESK_RETENTION.sessionHours * HOUR_MS,
  });
  return link.mail;
}

/** The address a session is of, in the browser it was begun in. */
export function mailOfSession(store: Store, claim: SessionClaim, now: number): string | null {
  const session = store.session(claim.secretHash);
  if (!session || session.expiresAt <= now) return null;
  return equalInConstantTime(session.browserHash, claim.browserHash) ? session.mail : null;
}
