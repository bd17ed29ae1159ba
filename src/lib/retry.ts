import { log } from "./log.ts";

const TRIES = 3;
const BASE_MS = 40;

/** How the platform says what went wrong with a call to an object. */
interface CallError {
  readonly retryable?: boolean;
  readonly overloaded?: boolean;
}

/** Whether a call may be made again: every call of ours is idempotent, and an overloaded object is left in peace. */
export const mayRetry = (error: unknown): boolean => {
  const { retryable, overloaded } = (error ?? {}) as CallError;
  return retryable === true && overloaded !== true;
};

/** Whether the platform could not reach an object: what a person may simply try again. */
export const isUnreachable = (error: unknown): boolean => {
  const { retryable, overloaded } = (error ?? {}) as CallError;
  return retryable === true || overloaded === true;
};

/** Calls an object, up to three times with full jitter. `call` takes a fresh stub each time. */
export async function withRetry<T>(method: string, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt === TRIES || !mayRetry(error)) throw error;
      log("retried", { method, attempt });
      const wait = Math.random() * BASE_MS * 2 ** attempt;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
