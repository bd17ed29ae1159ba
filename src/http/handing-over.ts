import { configOf } from "../config.ts";
import type { Codes } from "../conversation/cases.ts";
import { hashOfCode, makeCode } from "../conversation/code.ts";
import { eu } from "../conversation/eu.ts";
import { LIMITS, RETENTION } from "../conversation/retention.ts";
import { DAY_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import { withRetry } from "../lib/retry.ts";
import type { CaseKey, Contact } from "../protocol/case.ts";
import { contactHash } from "./contact.ts";

/**
 * Whether an address and a number may be used for one more handoff today, and the address written to once more.
 * `key` names the turn: the same one, sent again, counts once.
 */
export async function isWithinLimits(
  env: Env,
  { mail, phone }: Contact,
  key: string,
): Promise<{ readonly handoff: boolean; readonly mail: boolean }> {
  const count = async (
    kind: "handoff" | "mail",
    contact: string,
    limit: number,
  ): Promise<boolean> => {
    const hash = await contactHash(env, contact);
    return withRetry("count", async () => eu(env).contact(hash).count(kind, key, limit));
  };
  for (const contact of [mail, phone]) {
    const isFree = contact === null || (await count("handoff", contact, LIMITS.handoffsADay));
    if (!isFree) return { handoff: false, mail: false };
  }
  return {
    handoff: true,
    mail: mail !== null && (await count("mail", mail, LIMITS.firstMailsADay)),
  };
}

/** Codes for a receipt and for the stop link of its mails, with where they lead. */
export async function drawCodes(env: Env, home: string, mails: boolean): Promise<Codes> {
  const receipt = await leading(env, home);
  const stop = await leading(env, home);
  return {
    receipt: receipt.code,
    receiptHash: receipt.codeHash,
    stop: stop.code,
    stopHash: stop.codeHash,
    mails,
  };
}

/** A new code that leads to a conversation. It opens nothing until the conversation knows its hash. */
export async function leading(
  env: Env,
  home: string,
): Promise<{ readonly code: string; readonly codeHash: string }> {
  const code = await makeCode(configOf(env).TOKEN_KEYS);
  const codeHash = await hashOfCode(code);
  const lookAgain = Date.now() + RETENTION.caseDays * DAY_MS;
  await withRetry("point", async () => eu(env).returnCode(codeHash).point(home, lookAgain));
  return { code, codeHash };
}

const ANNOUNCE_TIMEOUT_MS = 2_000;

/** Tells the desk what to expect: the second way of delivery. The first does not depend on it, so it may fail. */
export async function announce(env: Env, desk: string, expected: CaseKey): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("late")), ANNOUNCE_TIMEOUT_MS);
    });
    await Promise.race([eu(env).desk(desk).expect(expected), late]);
  } catch (error) {
    log("announce_failed", { desk, name: errorName(error) });
  } finally {
    clearTimeout(timer);
  }
}
