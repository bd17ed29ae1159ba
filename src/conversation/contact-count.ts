import { DurableObject } from "cloudflare:workers";
import { HOUR_MS } from "../lib/clock.ts";
import { RETENTION } from "./retention.ts";

const COUNTS = "counts";
/** When each of a kind happened, ms since epoch. */
interface Counts {
  readonly [kind: string]: readonly number[];
}

/**
 * How often one contact was used in the last day: an object per address or number, named by its keyed hash. It knows
 * no address, and forgets everything a day after the last count.
 */
export class ContactCount extends DurableObject<Env> {
  /** Counts one more, or answers false: there were `limit` already. The same `key` counts once. */
  async count(kind: "handoff" | "mail", key: string, limit: number): Promise<boolean> {
    const now = Date.now();
    const since = now - RETENTION.contactHours * HOUR_MS;
    const all = this.ctx.storage.kv.get<Counts>(COUNTS) ?? {};
    const seen = this.ctx.storage.kv.get<string[]>(`keys-${kind}`) ?? [];
    const recent = (all[kind] ?? []).filter((at) => at > since);
    const keys = seen.slice(-recent.length);
    if (recent.length > 0 && keys.includes(key)) return true;
    if (recent.length >= limit) return false;
    this.ctx.storage.kv.put(COUNTS, { ...all, [kind]: [...recent, now] });
    this.ctx.storage.kv.put(`keys-${kind}`, [...(recent.length > 0 ? keys : []), key]);
    await this.ctx.storage.setAlarm(now + RETENTION.contactHours * HOUR_MS);
    return true;
  }
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
