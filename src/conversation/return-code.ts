import { DurableObject } from "cloudflare:workers";
import { DAY_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import { eu } from "./eu.ts";
import { RETENTION } from "./retention.ts";

const CONVERSATION = "conversation";

/** Where a return code leads: one object per code, named by the code's hash, holding a conversation's id. */
export class ReturnCode extends DurableObject<Env> {
  /** `until`: ms since epoch, when to look again whether the code still leads anywhere. */
  async point(conversation: string, until: number): Promise<void> {
    this.ctx.storage.kv.put(CONVERSATION, conversation);
    await this.ctx.storage.setAlarm(until);
  }
  /** The conversation's id, or null: no such code. Writes nothing. */
  leadsTo(): string | null {
    return this.ctx.storage.kv.get<string>(CONVERSATION) ?? null;
  }
  async forget(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
  override async alarm(): Promise<void> {
    const again = Date.now() + RETENTION.idleDays * DAY_MS;
    await this.ctx.storage.setAlarm(again);
    try {
      const id = this.leadsTo();
      const hash = this.ctx.id.name;
      const lives =
        id !== null && hash !== undefined && (await eu(this.env).conversation(id).hasLink(hash));
      if (!lives) await this.forget();
    } catch (error) {
      log("alarm_failed", { object: "return-code", name: errorName(error) });
    }
  }
}
