import { eu } from "../conversation/eu.ts";
import type { Waiting } from "../editors/editors-queue.ts";
import { errorName, log } from "../lib/log.ts";
import { isUnreachable, withRetry } from "../lib/retry.ts";
import type { Lang } from "../protocol/view.ts";

/** What the web asks of the editors' queue. */
export interface Editors {
  /** False: not now, the queue is full or out of reach. */
  send(question: { readonly lang: Lang; readonly text: string }): Promise<boolean>;
  /** Counts a question that found no place. A count lost is a line in the log, and nobody's loss. */
  count(lang: Lang): Promise<void>;
  waiting(): Promise<Waiting>;
  remove(id: string): Promise<void>;
}

export function editorsOf(env: Env): Editors {
  return {
    async send(question) {
      try {
        // The same text twice is one question, so it may be sent again.
        return await withRetry("take", async () => eu(env).editors().take(question));
      } catch (error) {
        if (isUnreachable(error)) return false;
        throw error;
      }
    },
    async count(lang) {
      try {
        await eu(env).editors().count(lang);
      } catch (error) {
        log("count_lost", { name: errorName(error) });
      }
    },
    waiting: () => withRetry("waiting", async () => eu(env).editors().waiting()),
    remove: (id) => withRetry("remove", async () => eu(env).editors().remove(id)),
  };
}
