import { configOf } from "../config.ts";
import { hashOfCode, makeCode, readCode, writeCode } from "../conversation/code.ts";
import type { Caller, Conversation, Handed, Taken } from "../conversation/conversation.ts";
import { eu } from "../conversation/eu.ts";
import { announce, drawCodes, isWithinLimits } from "./handing-over.ts";
import { RETENTION } from "../conversation/retention.ts";
import { inLanguage, issueToken, readToken } from "../conversation/token.ts";
import { DAY_MS, MINUTE_MS } from "../lib/clock.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { isUnreachable, withRetry } from "../lib/retry.ts";
import type { HandoffPreview } from "../protocol/case-view.ts";
import type { HandoffPreviewInput } from "../protocol/handoff.ts";
import type { ErasedView, LinkView } from "../protocol/kept-view.ts";
import type { Problem } from "../protocol/problem.ts";
import type { ActInput, AnswerInput, LinkKind } from "../protocol/turn.ts";
import type { Lang, PreviewView, QuestionView, View } from "../protocol/view.ts";

/** What the web asks of one conversation, whoever asks: the API and the pages go through here. */
export interface Conversations {
  /** A signed token for a conversation that does not exist yet. Stores nothing. */
  begin(start: {
    readonly lang: Lang;
    readonly flow?: string;
    readonly partner?: string;
  }): Promise<string>;
  /** `lang` overrides the token's language, here and below. */
  view(token: string, lang?: Lang): Promise<Result<View, Problem>>;
  turn(token: string, input: Taken, lang?: Lang): Promise<Result<View, Problem>>;
  /** The same two as JSON in UTF-8, as the object wrote it. */
  viewBytes(token: string, lang?: Lang): Promise<Result<Uint8Array, Problem>>;
  turnBytes(token: string, input: Taken, lang?: Lang): Promise<Result<Uint8Array, Problem>>;
  /** A handoff: the view, and the receipt's code where this call made it. A repeated one makes none. */
  handOff(token: string, input: HandoffTurn, lang?: Lang): Promise<Result<HandedOff, Problem>>;
  /** Exactly what would be sent. */
  previewHandoff(
    token: string,
    input: HandoffPreviewInput,
    lang?: Lang,
  ): Promise<Result<HandoffPreview, Problem>>;
  preview(token: string, change: AnswerInput, lang?: Lang): Promise<Result<PreviewView, Problem>>;
  /** One question as it would be asked now, to change its answer in place. */
  question(token: string, id: string, lang?: Lang): Promise<Result<QuestionView, Problem>>;
  /** Longer keeping: "Gem til vores næste møde". Returns the new expiry, ms since epoch. */
  keep(token: string): Promise<Result<number, Problem>>;
  link(token: string, kind: LinkKind): Promise<Result<LinkView, Problem>>;
  /** The same credential, answering in another language. */
  inLanguage(token: string, lang: Lang): Promise<Result<string, Problem>>;
  resume(code: string): Promise<Result<{ readonly token: string; readonly lang: Lang }, Problem>>;
  revokeLinks(token: string): Promise<Result<null, Problem>>;
  /** All that is stored, as JSON text of an `ExportView`. */
  export(token: string): Promise<Result<string, Problem>>;
  erase(token: string): Promise<Result<ErasedView, Problem>>;
}

export type HandoffTurn = Extract<ActInput, { handoff: unknown }>;
export interface HandedOff {
  /** A `View` as JSON in UTF-8. */
  readonly view: Uint8Array;
  readonly number: string;
  /** The receipt's code; null: made before, and known to whoever made it. */
  readonly code: string | null;
  /** Whether a mail with the receipt's address is on its way. */
  readonly mailed: boolean;
}

type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem; readonly view?: Uint8Array };

/** The conversations of a deployment: tokens are checked here, before any object is touched. */
export function conversationsOf(env: Env): Conversations {
  const keys = configOf(env).TOKEN_KEYS;

  async function call<T>(
    token: string,
    lang: Lang | undefined,
    method: string,
    ask: (object: DurableObjectStub<Conversation>, caller: Caller) => Promise<Answered<T>>,
  ): Promise<Result<T, Problem>> {
    const ticket = await readToken(keys, token);
    if (!ticket) return refuse({ code: "bad_token" });
    const caller = { ...ticket, show: lang ?? ticket.lang };
    return reach(async () => {
      const reply = await withRetry(method, () => ask(eu(env).conversation(ticket.id), caller));
      if (reply.ok) return ok(reply.value);
      // The view travels as bytes; parsed only here, where a problem carries it.
      return refuse(
        reply.view === undefined ? reply.problem : { ...reply.problem, view: asView(reply.view) },
      );
    });
  }

  const conversations: Conversations = {
    async begin({ lang, flow, partner }) {
      const about = { issuedAt: Date.now(), lang, flow: flow ?? null, partner: partner ?? null };
      return (await issueToken(keys, about)).token;
    },
    viewBytes: (token, lang) =>
      call(token, lang, "view", async (object, caller) => object.view(caller)),
    async turnBytes(token, input, lang) {
      if (!("handoff" in input))
        return call(token, lang, "turn", async (object, caller) => object.turn(caller, input));
      const handed = await conversations.handOff(token, input, lang);
      return handed.ok ? ok(handed.value.view) : handed;
    },
    async handOff(token, input, lang) {
      const ticket = await readToken(keys, token);
      if (!ticket) return refuse({ code: "bad_token" });
      const { contact, desk } = input.handoff;
      const key = `${ticket.id}.${input.turn}`;
      const limited = reach(async () => ok(await isWithinLimits(env, contact, key)));
      const within = await limited;
      if (!within.ok) return within;
      if (!within.value.handoff) return refuse({ code: "too_many_handoffs" });
      const codes = await drawCodes(env, ticket.id, within.value.mail);
      let handed: Handed | undefined;
      const turned = await call(token, lang, "turn", async (object, caller) => {
        const reply = await object.turn(caller, input, codes);
        if (reply.ok) handed = reply.handed;
        return reply;
      });
      if (!turned.ok) return turned;
      if (!handed) throw new Error("a handoff without its case");
      await announce(env, desk, { home: ticket.id, number: handed.number });
      const isNew = handed.receiptHash === codes.receiptHash;
      return ok({
        view: turned.value,
        number: handed.number,
        code: isNew ? codes.receipt : null,
        mailed: isNew && codes.mails && contact.mail !== null,
      });
    },
    previewHandoff: (token, input, lang) =>
      call(token, lang, "previewHandoff", async (object, caller) =>
        object.previewHandoff(caller, input),
      ),
    view: async (token, lang) => parsed(await conversations.viewBytes(token, lang)),
    turn: async (token, input, lang) => parsed(await conversations.turnBytes(token, input, lang)),
    preview: (token, change, lang) =>
      call(token, lang, "preview", async (object, caller) => object.preview(caller, change)),
    question: (token, id, lang) =>
      call(token, lang, "question", async (object, caller) => object.question(caller, id)),
    keep: (token) => call(token, undefined, "keep", async (object, caller) => object.keep(caller)),
    async link(token, kind) {
      const code = await makeCode(keys);
      const codeHash = await hashOfCode(code);
      const added = await call(token, undefined, "addLink", async (object, caller) => {
        const reply = await object.addLink(caller, { codeHash, kind });
        if (!reply.ok) return reply;
        const lookAgain =
          kind === "now" ? RETENTION.nowLinkMinutes * MINUTE_MS : RETENTION.savedDays * DAY_MS;
        await eu(env)
          .returnCode(codeHash)
          .point(caller.id, Date.now() + lookAgain);
        return reply;
      });
      if (!added.ok) return added;
      const expiresAt = added.value;
      return ok({ kind, code: writeCode(code), path: `/fortsaet/${writeCode(code)}`, expiresAt });
    },
    async inLanguage(token, lang) {
      const same = await inLanguage(keys, token, lang);
      return same === null ? refuse({ code: "bad_token" }) : ok(same);
    },
    async resume(typed) {
      const code = await readCode(keys, typed);
      if (code === null) return refuse({ code: "no_such_code" });
      const codeHash = await hashOfCode(code);
      return reach(async () => {
        const id = await withRetry("leadsTo", async () => eu(env).returnCode(codeHash).leadsTo());
        if (id === null) return refuse({ code: "no_such_code" });
        const issued = { id, issuedAt: Date.now(), lang: "da", flow: null, partner: null } as const;
        const { token, secretHash } = await issueToken(keys, issued);
        const reply = await eu(env).conversation(id).resume(codeHash, secretHash);
        if (!reply.ok) return refuse(reply.problem);
        const { lang } = reply.value;
        return ok({ token: (await inLanguage(keys, token, lang)) ?? token, lang });
      });
    },
    revokeLinks: (token) =>
      call(token, undefined, "dropLinks", async (object, caller) => object.dropLinks(caller)),
    export: (token) =>
      call(token, undefined, "export", async (object, caller) => object.export(caller)),
    erase: (token) =>
      call(token, undefined, "erase", async (object, caller) => object.erase(caller)),
  };
  return conversations;
}

const asView = (bytes: Uint8Array): View => JSON.parse(new TextDecoder().decode(bytes)) as View;
const parsed = (bytes: Result<Uint8Array, Problem>): Result<View, Problem> =>
  bytes.ok ? ok(asView(bytes.value)) : bytes;

/** An object out of reach is a refusal a person can act on; anything else is a bug and thrown. */
export async function reach<T>(
  ask: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    return await ask();
  } catch (error) {
    if (isUnreachable(error)) return refuse({ code: "busy" });
    throw error;
  }
}
