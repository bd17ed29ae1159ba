import { WorkerEntrypoint } from "cloudflare:workers";
import { configOf } from "../config.ts";
import { eu } from "../conversation/eu.ts";
import type { AuditView, Reconciled } from "./desk.ts";

/**
 * What only who runs the service may ask for. No address leads here: it is reached by a service binding from within
 * the same account (`npm run operate`), so whoever may deploy may use it, and nobody else.
 */
export class Operations extends WorkerEntrypoint<Env> {
  /** Who saw and did what at every desk that receives, for a report of a breach. Without what cases say. */
  async audits(): Promise<Record<string, AuditView>> {
    const desks = Object.keys(configOf(this.env).DESK_MAIL);
    const views = await Promise.all(
      desks.map(async (desk) => [desk, await eu(this.env).desk(desk).auditForOperator()] as const),
    );
    return Object.fromEntries(views);
  }
  /** Takes a desk back to a moment (ms since epoch, at most 30 days ago), and then makes it agree with its homes. */
  async restoreDesk(desk: string, at: number): Promise<Reconciled> {
    this.#mustReceive(desk);
    await eu(this.env).desk(desk).goBackTo(at);
    // It ends in the middle of this call, which therefore fails: that is what was asked for.
    await eu(this.env)
      .desk(desk)
      .startAnew()
      .catch(() => undefined);
    return eu(this.env).desk(desk).reconcile();
  }
  /** Asks every home of a desk's cases what is so now: what was erased or passed on since is dropped again. */
  async reconcileDesk(desk: string): Promise<Reconciled> {
    this.#mustReceive(desk);
    return eu(this.env).desk(desk).reconcile();
  }
  #mustReceive(desk: string): void {
    if (!configOf(this.env).DESK_MAIL[desk]) throw new Error("no such desk");
  }
}
