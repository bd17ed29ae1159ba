import { DurableObject } from "cloudflare:workers";
import { RETENTION } from "../conversation/retention.ts";
import { randomBytes, toHex } from "../lib/bytes.ts";
import { addDays, DAY_MS, dayAt } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import type { Lang } from "../protocol/view.ts";
import { type SentQuestion, Store, type UnplacedCount } from "./store.ts";

/** So many questions wait at most: a flood fills no disk, and no editor's day. */
const MOST_WAITING = 1000;

export interface Waiting {
  readonly questions: readonly SentQuestion[];
  readonly counts: readonly UnplacedCount[];
}

/**
 * Questions the matcher could not place, sent on purpose by those who asked them, and how many there were in all.
 * No conversation, no time of day, nobody's name; gone after the days in `RETENTION`.
 */
export class EditorsQueue extends DurableObject<Env> {
  readonly #store = new Store(this.ctx.storage.sql);

  /** False: the queue is full. */
  take(question: { readonly lang: Lang; readonly text: string }): boolean {
    return this.ctx.storage.transactionSync(() => {
      this.#store.migrate();
      if (this.#store.size() >= MOST_WAITING) return false;
      this.#store.add({ ...question, id: toHex(randomBytes(8)), day: dayAt(Date.now()) });
      this.#arm();
      return true;
    });
  }

  /** One more question that found no place: a number, nothing of its text. */
  count(lang: Lang): void {
    this.ctx.storage.transactionSync(() => {
      this.#store.migrate();
      this.#store.count(dayAt(Date.now()), lang);
      this.#arm();
    });
  }

  /** What waits for an editor. Writes nothing. */
  waiting(): Waiting {
    if (!this.#store.exists()) return { questions: [], counts: [] };
    return { questions: this.#store.questions(), counts: this.#store.counts() };
  }

  /** An editor has dealt with it. */
  remove(id: string): void {
    if (this.#store.exists()) this.ctx.storage.transactionSync(() => this.#store.remove(id));
  }

  /** The one alarm: what is old goes. Armed again first, so that no failure ends the chain. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + DAY_MS);
    try {
      this.ctx.storage.transactionSync(() => {
        this.#store.migrate();
        this.#store.dropBefore(addDays(dayAt(Date.now()), -RETENTION.editorQuestionDays));
        this.#arm();
      });
    } catch (error) {
      log("alarm_failed", { object: "editors-queue", name: errorName(error) });
    }
  }

  /** On the day after the last one that the earliest entry may be kept. */
  #arm(): void {
    const earliest = this.#store.earliest();
    if (earliest === null) return void this.ctx.storage.deleteAlarm();
    const gone = Date.parse(`${addDays(earliest, RETENTION.editorQuestionDays + 1)}T00:00:00Z`);
    void this.ctx.storage.setAlarm(Math.max(gone, Date.now() + 1));
  }
}
