import { configOf } from "../config.ts";
import { eu } from "../conversation/eu.ts";
import { post } from "../delivery/mail.ts";
import { HOUR_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import { nameOfDesk } from "./case-item.ts";
import { lateInWords, watchdogLetter } from "./letters.ts";

interface LateDesk {
  readonly deskName: string;
  readonly what: string;
  /** ms since epoch. */
  readonly since: number;
}

/**
 * The third eye on delivery, every hour: asks each desk for what has waited longest, and tells the operator. For the
 * first day every hour, then once a day. A mail that fails makes the run itself fail, which the platform reports.
 */
export async function watch(env: Env, now: number): Promise<void> {
  const config = configOf(env);
  const looked = await Promise.all(
    Object.keys(config.DESK_MAIL).map((desk) => lookAt(env, desk, now)),
  );
  const late = looked.filter((one) => one !== null).filter(({ since }) => isTold(now - since));
  if (late.length === 0 || config.OPERATOR_MAIL === null) return;
  const letter = watchdogLetter(config.DEMONSTRATION === "yes", late);
  const posted = await post(env, { to: [config.OPERATOR_MAIL], ...letter });
  if (!posted.sent) throw new Error(`the operator could not be told: ${posted.code}`);
}

const isTold = (waitedMs: number): boolean => {
  const hours = Math.floor(waitedMs / HOUR_MS);
  return hours < 24 || hours % 24 === 0;
};

async function lookAt(env: Env, desk: string, now: number): Promise<LateDesk | null> {
  const deskName = nameOfDesk(desk);
  try {
    const oldest = await eu(env).desk(desk).oldestUndelivered();
    if (!oldest) return null;
    return { deskName, what: lateInWords(oldest.number, oldest.since, now), since: oldest.since };
  } catch (error) {
    log("failed", { route: "watchdog", name: errorName(error) });
    return { deskName, what: "kan ikke nås lige nu", since: now };
  }
}
