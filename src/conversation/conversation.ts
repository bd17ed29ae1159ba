import { DurableObject } from "cloudflare:workers";
import { accept, type Input, type Refusal } from "../flow/accept.ts";
import { catalog } from "../flow/catalog.ts";
import type { Value } from "../flow/condition.ts";
import type { Row } from "../flow/log.ts";
import { preview } from "../flow/preview.ts";
import { previewView } from "../flow/preview-view.ts";
import { questionToChange } from "../flow/question-view.ts";
import type { Showing } from "../flow/scene.ts";
import { shownBy, view } from "../flow/view.ts";
import { equalInConstantTime, randomBytes } from "../lib/bytes.ts";
import { DAY_MS, dayAt, HOUR_MS, MINUTE_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import type { Problem } from "../protocol/problem.ts";
import type { AnswerInput, ErasedView, ExportView, LinkKind } from "../protocol/turn.ts";
import type { Lang, PreviewView, QuestionView } from "../protocol/view.ts";
import { LIMITS, RETENTION } from "./retention.ts";
import { type Identity, type Link, Store, type StoredTurn, type Tombstone } from "./store.ts";
import type { Ticket } from "./token.ts";

/** Who calls: a token whose MAC the Worker has checked, and the language to answer in. */
export interface Caller extends Ticket {
  readonly show: Lang;
}
/** A turn as an object takes it: a question in own words is placed already, and its text left at the edge. */
export type Taken = Input & { readonly turn: number };
/** What comes back: a value, or a problem as data. Views and exports are JSON text: written to the wire as they are. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
export type ViewReply =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: Problem; readonly view?: string };

/** What memory holds of the tables. A cache: built from them, thrown away on eviction. */
type State =
  | { readonly kind: "new" }
  | { readonly kind: "gone"; readonly tombstone: Tombstone }
  | { readonly kind: "live"; readonly identity: Identity; readonly turns: readonly StoredTurn[] };

const GONE = { ok: false, problem: { code: "gone" } } as const;
const BAD_TOKEN = { ok: false, problem: { code: "bad_token" } } as const;

/**
 * One person's conversation. Its tables hold the log; everything shown is recomputed from it. A turn is one row,
 * written in one transaction with all that belongs to it; an object that took no turn has no tables.
 */
export class Conversation extends DurableObject<Env> {
  readonly #store = new Store(this.ctx.storage.sql);
  #state: State | null = null;

  view(caller: Caller): ViewReply {
    const state = this.#open(caller);
    return "ok" in state ? state : this.#show(caller, this.#logOf(state, caller));
  }

  turn(caller: Caller, input: Taken): ViewReply {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const turns = this.#logOf(state, caller);
    const written = JSON.stringify(input);
    const newest = turns.at(-1)?.turn ?? 0;
    if (input.turn !== newest + 1) {
      const repeated = turns.some((one) => one.turn === input.turn && one.input === written);
      const shown = this.#show(caller, turns);
      if (repeated || !shown.ok) return shown;
      return { ok: false, problem: { code: "turn_taken" }, view: shown.value };
    }
    const now = Date.now();
    const limited = overLimit(turns, now);
    if (limited) return { ok: false, problem: { code: limited } };
    const accepted = accept(catalog, turns, input);
    if ("refusal" in accepted) return { ok: false, problem: problemOf(accepted.refusal) };
    const { entry } = accepted;
    const shown = shownBy(catalog, [...turns, { turn: input.turn, entry, shown: [] }]);
    const row: StoredTurn = { turn: input.turn, at: now, input: written, entry, shown };
    return this.#show(caller, this.#append(state, caller, turns, row));
  }

  preview(caller: Caller, change: AnswerInput): Reply<PreviewView> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const turns = this.#logOf(state, caller);
    const made = preview(catalog, turns, change);
    if ("refusal" in made) return { ok: false, problem: problemOf(made.refusal) };
    const value = previewView(
      catalog,
      turns,
      showing(caller),
      change as { question: string; value: Value },
      made,
    );
    return { ok: true, value };
  }

  question(caller: Caller, id: string): Reply<QuestionView> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const value = questionToChange(catalog, this.#logOf(state, caller), showing(caller), id);
    return value
      ? { ok: true, value }
      : { ok: false, problem: { code: "not_asked", question: id } };
  }

  /** Keeps the conversation for longer. Returns when it will now expire, ms since epoch. */
  keep(caller: Caller): Reply<number> {
    return this.#live(caller, (state) => {
      this.ctx.storage.transactionSync(() => this.#store.save());
      const saved = { ...state, identity: { ...state.identity, isSaved: true } };
      this.#state = saved;
      return { ok: true, value: expiryOf(saved) };
    });
  }

  /** Adds a way back in. One of a kind: a newer one ends the older. */
  addLink(
    caller: Caller,
    link: { readonly codeHash: string; readonly kind: LinkKind },
  ): Reply<Link> {
    return this.#live(caller, () => {
      const expiresAt =
        link.kind === "now" ? Date.now() + RETENTION.nowLinkMinutes * MINUTE_MS : null;
      this.ctx.storage.transactionSync(() => {
        this.#store.dropLinks(link.kind);
        this.#store.addLink({ ...link, expiresAt });
      });
      return { ok: true, value: { ...link, expiresAt } };
    });
  }

  dropLinks(caller: Caller): Reply<null> {
    return this.#live(caller, () => {
      this.ctx.storage.transactionSync(() => this.#store.dropLinks());
      return { ok: true, value: null };
    });
  }

  /** Whether a code still leads here. */
  hasLink(codeHash: string): boolean {
    const state = this.#load();
    return state.kind === "live" && this.#store.links().some((link) => isOpen(link, codeHash));
  }

  /** Opens by a code: the old secret is dead, the new one lives. A code for *now* is used up by it. */
  resume(codeHash: string, secretHash: string): Reply<{ readonly lang: Lang }> {
    const state = this.#load();
    if (state.kind === "gone") return GONE;
    const link =
      state.kind === "live" ? this.#store.links().find((one) => isOpen(one, codeHash)) : undefined;
    if (state.kind !== "live" || !link) return { ok: false, problem: { code: "no_such_code" } };
    this.ctx.storage.transactionSync(() => {
      if (link.kind === "now") this.#store.dropLink(codeHash);
      this.#store.renewSecret(secretHash);
    });
    this.#state = { ...state, identity: { ...state.identity, secretHash } };
    return { ok: true, value: { lang: state.identity.lang === "en" ? "en" : "da" } };
  }

  /** All that is stored about the person, as they may have it. */
  export(caller: Caller): Reply<string> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const { lang, flow, partner, beganAt, isSaved } =
      state.kind === "live" ? state.identity : { ...caller, beganAt: null, isSaved: false };
    const turns = state.kind === "live" ? state.turns : [];
    const links = state.kind === "live" ? this.#store.links() : [];
    const stored: ExportView = {
      content: catalog.version,
      conversation: { lang, flow, partner, beganAt: iso(beganAt), isSaved },
      turns: turns.map(({ turn, at, entry, shown }) => ({
        turn,
        at: new Date(at).toISOString(),
        entry: { ...entry },
        shown: [...shown],
      })),
      links: links.map(({ kind, expiresAt }) => ({ kind, expiresAt: iso(expiresAt) })),
    };
    return { ok: true, value: JSON.stringify(stored) };
  }

  erase(caller: Caller): Reply<ErasedView> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const tombstone = { receipt: receiptNumber(), goneAt: Date.now() };
    // Nothing stored: nothing to bury. The answer is the same, and true.
    if (state.kind === "live") this.#bury(tombstone);
    return {
      ok: true,
      value: {
        receipt: tombstone.receipt,
        erasedAt: dayAt(tombstone.goneAt),
        backupsGoneAt: dayAt(tombstone.goneAt + RETENTION.recoveryDays * DAY_MS),
      },
    };
  }

  /** The one alarm: expiry, then the end of the row that says so. Armed again first, so that no failure ends the chain. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + DAY_MS);
    try {
      await this.#expire();
    } catch (error) {
      log("alarm_failed", { object: "conversation", name: errorName(error) });
    }
  }

  async #expire(): Promise<void> {
    const state = this.#load();
    const now = Date.now();
    if (state.kind === "live") {
      const expiry = expiryOf(state);
      if (expiry > now) return this.ctx.storage.setAlarm(expiry);
      return this.#bury({ receipt: receiptNumber(), goneAt: now });
    }
    const until =
      state.kind === "gone" ? state.tombstone.goneAt + RETENTION.goneRowDays * DAY_MS : now;
    if (until > now) return this.ctx.storage.setAlarm(until);
    this.#state = null;
    await this.ctx.storage.deleteAll();
  }

  #bury(tombstone: Tombstone): void {
    this.ctx.storage.transactionSync(() => {
      this.#store.bury(tombstone);
      void this.ctx.storage.setAlarm(tombstone.goneAt + RETENTION.goneRowDays * DAY_MS);
    });
    this.#state = { kind: "gone", tombstone };
  }

  #load(): State {
    this.#state ??= this.#read();
    return this.#state;
  }
  #read(): State {
    if (!this.#store.exists()) return { kind: "new" };
    if (!this.#store.isCurrent()) this.ctx.storage.transactionSync(() => this.#store.migrate());
    const tombstone = this.#store.tombstone();
    if (tombstone) return { kind: "gone", tombstone };
    const identity = this.#store.identity();
    return identity ? { kind: "live", identity, turns: this.#store.turns() } : { kind: "new" };
  }

  /** The state this caller may see, or why not. */
  #open(caller: Caller): Exclude<State, { kind: "gone" }> | typeof GONE | typeof BAD_TOKEN {
    const state = this.#load();
    if (state.kind === "gone") return GONE;
    if (state.kind === "new") {
      return Date.now() - caller.issuedAt > RETENTION.newHours * HOUR_MS ? GONE : state;
    }
    return equalInConstantTime(state.identity.secretHash, caller.secretHash) ? state : BAD_TOKEN;
  }
  #live<T>(caller: Caller, then: (state: State & { kind: "live" }) => Reply<T>): Reply<T> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    // Before the first answer there is nothing to keep, link to or revoke.
    return state.kind === "live"
      ? then(state)
      : { ok: false, problem: { code: "nothing_to_restart" } };
  }

  /** The log, beginning with the answer a partner's link has given beforehand, if any. */
  #logOf(state: Exclude<State, { kind: "gone" }>, caller: Caller): readonly StoredTurn[] {
    if (state.kind === "live") return state.turns;
    return caller.flow === null ? [] : [prefilled(caller.flow)];
  }

  /** Writes a turn, and with the first one all that a conversation begins with. Returns the log as it is now. */
  #append(
    state: Exclude<State, { kind: "gone" }>,
    caller: Caller,
    before: readonly StoredTurn[],
    row: StoredTurn,
  ): readonly StoredTurn[] {
    const { id, secretHash, lang, flow, partner } = caller;
    const identity =
      state.kind === "live"
        ? state.identity
        : { id, secretHash, lang, flow, partner, beganAt: row.at, isSaved: false };
    // What a link has answered beforehand is stored with the first turn, and is as old as that.
    const known = state.kind === "new" ? before.map((one) => ({ ...one, at: row.at })) : before;
    this.ctx.storage.transactionSync(() => {
      if (state.kind === "new") {
        this.#store.migrate();
        this.#store.begin(identity);
        for (const one of known) this.#store.append(one);
        void this.ctx.storage.setAlarm(row.at + RETENTION.idleDays * DAY_MS);
      }
      this.#store.append(row);
    });
    const turns = [...known, row];
    this.#state = { kind: "live", identity, turns };
    return turns;
  }

  #show(caller: Caller, turns: readonly Row[]): ViewReply {
    return { ok: true, value: JSON.stringify(view(catalog, turns, showing(caller))) };
  }
}

const problemOf = (refusal: Refusal): Problem =>
  refusal.code === "bad_value"
    ? { code: "bad_value", question: refusal.question, reason: refusal.problem }
    : refusal;

const showing = (caller: Caller): Showing => ({ lang: caller.show, today: dayAt(Date.now()) });

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const isOpen = (link: Link, codeHash: string): boolean =>
  link.codeHash === codeHash && (link.expiresAt === null || link.expiresAt > Date.now());

function expiryOf(state: State & { kind: "live" }): number {
  const { idleDays, savedDays } = RETENTION;
  const last = state.turns.at(-1)?.at ?? state.identity.beganAt;
  return last + (state.identity.isSaved ? savedDays : idleDays) * DAY_MS;
}

function overLimit(
  turns: readonly StoredTurn[],
  now: number,
): "conversation_full" | "too_many_turns" | null {
  // Turn 0, answered beforehand, is nobody's turn.
  const taken = turns.at(-1)?.turn ?? 0;
  if (taken >= LIMITS.turnsInAll) return "conversation_full";
  const lastMinute = turns.at(-LIMITS.turnsAMinute)?.at ?? 0;
  return lastMinute > now - MINUTE_MS && taken >= LIMITS.turnsAMinute ? "too_many_turns" : null;
}

/** Turn 0: what a partner's link or a `flow` at the beginning has answered; changeable like any other answer. */
const prefilled = (flow: string): StoredTurn => ({
  turn: 0,
  at: 0,
  input: "",
  entry: { kind: "answer", answers: [{ question: "topics", value: [flow] }], dropped: [] },
  shown: [],
});

const RECEIPT_LETTERS = "23456789CFGHJMPQRVWX";
function receiptNumber(): string {
  const letters = Array.from(
    randomBytes(6),
    (byte) => RECEIPT_LETTERS[byte % RECEIPT_LETTERS.length],
  );
  return `S-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}
