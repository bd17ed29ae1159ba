import { configOf } from "../config.ts";
import { hashOfCode, readCode, writeCode } from "../conversation/code.ts";
import type { Access } from "../conversation/conversation.ts";
import { eu } from "../conversation/eu.ts";
import { readToken } from "../conversation/token.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { withRetry } from "../lib/retry.ts";
import type { CaseReply, FounderAction } from "../protocol/case.ts";
import type { ReceiptLink, ReceiptView } from "../protocol/case-view.ts";
import type { ErasedView } from "../protocol/kept-view.ts";
import type { Problem } from "../protocol/problem.ts";
import { reach } from "./conversations.ts";
import { announce, leading } from "./handing-over.ts";

/** How somebody comes to a receipt: by its code as typed, or by the conversation's token. */
export type Key = { readonly code: string } | { readonly token: string; readonly number: string };

export interface Agreed {
  readonly text: string;
  readonly health: boolean;
}

/** What the web asks of one receipt. */
export interface Receipts {
  show(key: Key): Promise<Result<ReceiptView, Problem>>;
  /** `once`: names this press of a button, so that it counts once. */
  act(
    key: Key,
    once: string,
    action: FounderAction,
    agreed?: Agreed,
  ): Promise<Result<ReceiptView, Problem>>;
  chooseMail(key: Key, mail: "yes" | "stopped"): Promise<Result<ReceiptView, Problem>>;
  /** Another address; the old one is dead. */
  renew(key: Key): Promise<Result<ReceiptLink, Problem>>;
  erase(key: Key): Promise<Result<ErasedView, Problem>>;
  /** By the code of a mail's stop link. */
  stop(code: string): Promise<Result<null, Problem>>;
}

type Home = ReturnType<ReturnType<typeof eu>["conversation"]>;

/** The receipts of a deployment. */
export function receiptsOf(env: Env): Receipts {
  const keys = configOf(env).TOKEN_KEYS;

  /** Where a code leads, or null: no such code. A guess reaches no object. */
  async function placeOf(typed: string): Promise<{ home: string; codeHash: string } | null> {
    const code = await readCode(keys, typed);
    if (code === null) return null;
    const codeHash = await hashOfCode(code);
    const home = await withRetry("leadsTo", async () => eu(env).returnCode(codeHash).leadsTo());
    return home === null ? null : { home, codeHash };
  }
  function call<T>(
    key: Key,
    method: string,
    ask: (home: Home, access: Access, id: string) => Promise<CaseReply<T>>,
  ): Promise<Result<T, Problem>> {
    return reach(async () => {
      if ("code" in key) {
        const place = await placeOf(key.code);
        if (!place) return refuse({ code: "no_such_receipt" });
        const { home, codeHash } = place;
        return withRetry(method, () => ask(eu(env).conversation(home), { codeHash }, home));
      }
      const ticket = await readToken(keys, key.token);
      if (!ticket) return refuse({ code: "bad_token" });
      const access = { caller: { ...ticket, show: ticket.lang }, number: key.number };
      return withRetry(method, () => ask(eu(env).conversation(ticket.id), access, ticket.id));
    });
  }

  return {
    show: (key) => call(key, "receipt", async (home, access) => home.receipt(access)),
    act: (key, once, action, agreed) =>
      call(key, "actOnReceipt", async (home, access, id) => {
        const reply = await home.actOnReceipt(access, once, action, agreed);
        if (reply.ok && action.do === "agree")
          await announce(env, reply.value.desk.id, { home: id, number: reply.value.number });
        return reply;
      }),
    chooseMail: (key, mail) =>
      call(key, "chooseMail", async (home, access) => home.chooseMail(access, mail)),
    renew: (key) =>
      call<ReceiptLink>(key, "renewReceipt", async (home, access, id) => {
        const { code, codeHash } = await leading(env, id);
        const reply = await home.renewReceipt(access, codeHash);
        if (!reply.ok) return reply;
        return ok({
          number: reply.value,
          code: writeCode(code),
          path: `/kvittering/${writeCode(code)}`,
        });
      }),
    erase: (key) =>
      call(key, "eraseByReceipt", async (home, access) => home.eraseByReceipt(access)),
    stop: (code) =>
      reach(async () => {
        const place = await placeOf(code);
        if (!place) return refuse({ code: "no_such_receipt" });
        return withRetry("stopMail", async () =>
          eu(env).conversation(place.home).stopMail(place.codeHash),
        );
      }),
  };
}
