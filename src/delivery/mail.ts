import { configOf } from "../config.ts";
import { log } from "../lib/log.ts";

/** A mail of ours: plain text, a fixed subject. Nothing a person typed stands in a header. */
export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}
/** `permanent`: trying again is useless, and a person must look. `code` is the platform's. */
export type Posted =
  | { readonly sent: true }
  | { readonly sent: false; readonly kind: "permanent" | "transient"; readonly code: string };

/**
 * The platform's codes that another try may mend (Cloudflare Email Service). Everything else with a code is permanent:
 * a suppressed mailbox, an address that is none, a sender that is not ours.
 */
const TRANSIENT: ReadonlySet<string> = new Set([
  "E_RATE_LIMIT_EXCEEDED",
  "E_DAILY_LIMIT_EXCEEDED",
  "E_INTERNAL_SERVER_ERROR",
  "E_DELIVERY_FAILED",
]);

/** Tells by its code what went wrong with a mail. An error without a code (a reset, a time-out) is transient. */
export function mailFailure(error: unknown): Posted & { readonly sent: false } {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code !== "string" || !/^E_[A-Z_]{1,60}$/.test(code))
    return { sent: false, kind: "transient", code: "unknown" };
  return { sent: false, kind: TRANSIENT.has(code) ? "transient" : "permanent", code };
}

/** How long a mail may take before it counts as failed. */
const MAIL_TIMEOUT_MS = 15_000;

/** Sends a mail. A failure is a value; the address and the text are never logged. At least once: a mail has no key. */
export async function post(env: Env, letter: Letter): Promise<Posted> {
  const { MAIL_FROM } = configOf(env);
  if (MAIL_FROM === null || !env.MAIL)
    return { sent: false, kind: "permanent", code: "not_configured" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("late")), MAIL_TIMEOUT_MS);
    });
    const sending = env.MAIL.send({
      from: { email: MAIL_FROM, name: "Én indgang" },
      to: [...letter.to],
      subject: letter.subject,
      text: letter.text,
    });
    await Promise.race([sending, late]);
    return { sent: true };
  } catch (error) {
    const failed = mailFailure(error);
    log("mail_failed", { kind: failed.kind, code: failed.code });
    return failed;
  } finally {
    clearTimeout(timer);
  }
}
