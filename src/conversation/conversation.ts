import { DurableObject } from "cloudflare:workers";
import { accept, type Refusal } from "../flow/accept.ts";
import { configOf } from "../config.ts";
import { conversationNames } from "../figures/count.ts";
import type { Catalog } from "../flow/build.ts";
import { catalog } from "../flow/catalog.ts";
import { withoutFlows } from "../flow/switch-off.ts";
import type { Value } from "../flow/condition.ts";
import type { Placement } from "../flow/log.ts";
import { beginning, type Row } from "../flow/log.ts";
import { preview } from "../flow/preview.ts";
import { previewView } from "../flow/preview-view.ts";
import { questionToChange } from "../flow/question-view.ts";
import type { Showing } from "../flow/scene.ts";
import { textHash } from "../flow/words.ts";
import { view, withTurn } from "../flow/view.ts";
import { viewBytes } from "../flow/view-bytes.ts";
import { equalInConstantTime } from "../lib/bytes.ts";
import { DAY_MS, dayAt, HOUR_MS, MINUTE_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import type {
  Advisor,
  CaseReply,
  DeskAction,
  FounderAction,
  HomeCalls,
  IndexRow,
} from "../protocol/case.ts";
import type {
  OpenedBrief,
  ScriptedBrief,
  HandoffPreview,
  ReceiptView,
} from "../protocol/case-view.ts";
import type { HandoffPreviewInput } from "../protocol/handoff.ts";
import type { ErasedView } from "../protocol/kept-view.ts";
import type { Problem } from "../protocol/problem.ts";
import type { ActInput, AnswerInput, LinkKind } from "../protocol/turn.ts";
import type { Lang, PreviewView, QuestionView } from "../protocol/view.ts";
import type { Case } from "./case.ts";
import { Cases, type Codes, type Prepared } from "./cases.ts";
import { DeskDoor } from "./desk-door.ts";
import { desksOf } from "./desks.ts";
import { exportOf } from "./export.ts";
import { expiryOf, isOver, type Live, type New, nextAt, type State } from "./lifetime.ts";
import { drawNumber } from "./number.ts";
import { type Agreed, ReceiptDoor } from "./receipt-door.ts";
import { LIMITS, RETENTION } from "./retention.ts";
import { type Link, Store, type StoredTurn, type Tombstone } from "./store.ts";
import type { Ticket } from "./token.ts";

/** Who calls: a token whose MAC the Worker has checked, and the language to answer in. */
export interface Caller extends Ticket {
  readonly show: Lang;
}
/** A turn as an object takes it: a question in own words is placed already, and its text left at the edge. */
export type Taken = ActInput | { readonly turn: number; readonly asked: Placement };
/** What comes back: a value, or a problem as data. Views are JSON in UTF-8: they go to the wire as they are. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
export type ViewReply =
  | { readonly ok: true; readonly value: Uint8Array; readonly handed?: Handed }
  | { readonly ok: false; readonly problem: Problem; readonly view?: Uint8Array };

/** The case a turn made, and the hash of the code that opens its receipt now. */
export interface Handed {
  readonly number: string;
  readonly receiptHash: string | null;
}

const GONE = { ok: false, problem: { code: "gone" } } as const;
const BAD_TOKEN = { ok: false, problem: { code: "bad_token" } } as const;
const NO_RECEIPT = { ok: false, problem: { code: "no_such_receipt" } } as const;

/** How a person comes to their case: by the receipt's code, or by the conversation it came from. */
export type Access =
  | { readonly codeHash: string }
  | { readonly caller: Caller; readonly number: string };

/**
 * One person's conversation. Its tables hold the log; everything shown is recomputed from it. A turn is one row,
 * written in one transaction with all that belongs to it; an object that took no turn has no tables.
 */
export class Conversation extends DurableObject<Env> implements HomeCalls {
  readonly #store = new Store(this.ctx.storage);
  #state: State | null = null;
  #made: Cases | null = null;

  /** What is published, without the flows this deployment has switched off. */
  get #catalog(): Catalog {
    return withoutFlows(catalog, configOf(this.env).OFF_FLOWS);
  }

  /** Made when first asked for: settings are read then, and not by every object that is woken. */
  get #cases(): Cases {
    return (this.#made ??= new Cases(
      this.ctx.storage,
      this.env,
      this.#catalog,
      desksOf(this.env, this.#catalog),
    ));
  }

  view(caller: Caller): ViewReply {
    const state = this.#open(caller);
    return "ok" in state ? state : this.#show(caller, this.#logOf(state, caller));
  }

  /** `codes`: drawn by the Worker, with a handoff. */
  turn(caller: Caller, input: Taken, codes?: Codes): ViewReply {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const now = Date.now();
    const turns = this.#logOf(state, caller, now);
    const written = keptOf(input);
    const newest = turns.at(-1)?.turn ?? 0;
    if (input.turn !== newest + 1) {
      const repeated = turns.some((one) => one.turn === input.turn && one.input === written);
      const shown = this.#show(caller, turns);
      if (!shown.ok) return shown;
      if (repeated) return this.#withHanded(shown.value, turns, input.turn);
      return { ok: false, problem: { code: "turn_taken" }, view: shown.value };
    }
    const limited = overLimit(turns, now);
    if (limited) return { ok: false, problem: { code: limited } };
    const prepared = this.#prepare(caller, turns, input, codes);
    if (!prepared.ok) return prepared;
    const { entry, write } = prepared.value;
    const { turn } = input;
    const after = withTurn(this.#catalog, turns, { turn, at: now, input: written, entry });
    this.#append(state, caller, after, write);
    const answered = this.#show(caller, after);
    return answered.ok ? this.#withHanded(answered.value, after, turn) : answered;
  }

  /** A view with the case its turn made, if it made one. */
  #withHanded(value: Uint8Array, turns: readonly StoredTurn[], turn: number): ViewReply {
    const entry = turns.find((one) => one.turn === turn)?.entry;
    if (entry?.kind !== "handoff") return { ok: true, value };
    const { number } = entry;
    const receiptHash = this.#cases.get(number)?.receiptHash ?? null;
    return { ok: true, value, handed: { number, receiptHash } };
  }

  /** What a turn becomes: an entry of the log, and what is written with it in the same transaction. */
  #prepare(
    caller: Caller,
    turns: readonly StoredTurn[],
    input: Taken,
    codes: Codes | undefined,
  ): CaseReply<Prepared> {
    if ("handoff" in input) {
      if (!codes) throw new Error("a handoff comes with its codes");
      return this.#cases.handOff(turns, input.turn, input.handoff, caller.show, codes);
    }
    if ("correction" in input)
      return this.#cases.correct(turns, input.turn, input.correction, caller.show);
    const accepted = accept(this.#catalog, turns, input);
    return "refusal" in accepted
      ? { ok: false, problem: problemOf(accepted.refusal) }
      : { ok: true, value: { entry: accepted.entry, write: null } };
  }

  /** Exactly what a handoff, or a correction, would send now. Writes nothing. */
  previewHandoff(caller: Caller, input: HandoffPreviewInput): CaseReply<HandoffPreview> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    return this.#cases.preview(this.#logOf(state, caller), input, caller.show);
  }

  preview(caller: Caller, change: AnswerInput): Reply<PreviewView> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const turns = this.#logOf(state, caller);
    const made = preview(this.#catalog, turns, change);
    if ("refusal" in made) return { ok: false, problem: problemOf(made.refusal) };
    const value = previewView(
      this.#catalog,
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
    const value = questionToChange(this.#catalog, this.#logOf(state, caller), showing(caller), id);
    return value
      ? { ok: true, value }
      : { ok: false, problem: { code: "not_asked", question: id } };
  }

  /** Keeps the conversation for longer. Returns when it will now expire, ms since epoch. */
  keep(caller: Caller): Reply<number> {
    return this.#live(caller, (state) => {
      const saved = this.#put({ ...state, identity: { ...state.identity, isSaved: true } });
      return { ok: true, value: expiryOf(saved) };
    });
  }

  /** Adds a way back in; returns until when it works, ms since epoch. One of a kind: a newer one ends the older. */
  addLink(
    caller: Caller,
    added: { readonly codeHash: string; readonly kind: LinkKind },
  ): Reply<number> {
    return this.#live(caller, (state) => {
      const expiresAt =
        added.kind === "now" ? Date.now() + RETENTION.nowLinkMinutes * MINUTE_MS : null;
      const links = [...without(added.kind, state.links), { ...added, expiresAt }];
      this.#put({ ...state, links });
      return { ok: true, value: expiresAt ?? expiryOf(state) };
    });
  }

  dropLinks(caller: Caller): Reply<null> {
    return this.#live(caller, (state) => {
      this.#put({ ...state, links: [] });
      return { ok: true, value: null };
    });
  }

  /** Whether a code still leads here. */
  hasLink(codeHash: string): boolean {
    const state = this.#readable();
    return (
      (!("ok" in state) && this.#linkOf(state, codeHash) !== undefined) ||
      this.#cases.byCode(codeHash) !== undefined ||
      this.#cases.byStop(codeHash) !== undefined
    );
  }

  /** Opens by a code: the old secret is dead, the new one lives. A code for *now* is used up by it. */
  resume(codeHash: string, secretHash: string): Reply<{ readonly lang: Lang }> {
    const state = this.#readable();
    if ("ok" in state) return state;
    const link = this.#linkOf(state, codeHash);
    if (state.kind !== "live" || !link) return { ok: false, problem: { code: "no_such_code" } };
    this.#put({
      ...state,
      identity: { ...state.identity, secretHash },
      links: link.kind === "now" ? without("now", state.links) : state.links,
    });
    return { ok: true, value: { lang: state.identity.lang === "en" ? "en" : "da" } };
  }
  /** Writes what is kept of the whole. */
  #put(state: Live): Live {
    const { identity, links } = state;
    this.#store.put({ identity, links });
    this.#state = state;
    return state;
  }
  #linkOf(state: New | Live, codeHash: string): Link | undefined {
    if (state.kind !== "live") return undefined;
    return state.links.find((link) => isOpen(link, codeHash));
  }

  /** All that is stored about the person, as they may have it. */
  export(caller: Caller): Reply<string> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    const isLive = state.kind === "live";
    const stored = exportOf({
      content: this.#catalog.version,
      identity: isLive ? state.identity : { ...caller, beganAt: null, isSaved: false },
      turns: isLive ? state.turns : [],
      links: isLive ? state.links : [],
      cases: this.#cases,
    });
    return { ok: true, value: JSON.stringify(stored) };
  }

  erase(caller: Caller): Reply<ErasedView> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    return { ok: true, value: this.#eraseAll() };
  }

  /** The conversation, if it is still there, and its cases as far as they can go. */
  #eraseAll(): ErasedView {
    const now = Date.now();
    const state = this.#load();
    const receipt = state.kind === "gone" ? state.tombstone.receipt : drawNumber("S");
    // Nothing stored: nothing to bury. The answer is the same, and true.
    const casesGoneAt = state.kind === "new" ? null : this.#cases.eraseAll(now);
    if (state.kind === "live") this.#bury({ receipt, goneAt: now });
    else this.#arm();
    return {
      receipt,
      erasedAt: dayAt(now),
      backupsGoneAt: dayAt(now + RETENTION.recoveryDays * DAY_MS),
      casesGoneAt,
    };
  }

  // What a desk asks for: desk-door.ts.

  pullCase(desk: string, number: string): CaseReply<IndexRow> {
    return this.#armed(this.#deskDoor.pull(desk, number));
  }
  readCase(desk: string, number: string): CaseReply<ScriptedBrief> {
    return this.#deskDoor.read(desk, number);
  }
  openCase(advisor: Advisor, number: string, key: string): CaseReply<OpenedBrief> {
    return this.#armed(this.#deskDoor.open(advisor, number, key));
  }
  actOnCase(
    advisor: Advisor,
    number: string,
    key: string,
    action: DeskAction,
  ): CaseReply<IndexRow> {
    return this.#armed(this.#deskDoor.act(advisor, number, key, action));
  }
  get #deskDoor(): DeskDoor {
    return new DeskDoor(this.#cases, this.#home());
  }
  /** The conversation's id, which names the object. */
  #home(): string {
    const { name } = this.ctx.id;
    if (name === undefined) throw new Error("an object without a name");
    return name;
  }

  // What the person asks for about their case, by their conversation or by the receipt's own code: receipt-door.ts.

  receipt(access: Access): CaseReply<ReceiptView> {
    return this.#atReceipt(access, (door, one) => door.show(one));
  }
  actOnReceipt(
    access: Access,
    key: string,
    action: FounderAction,
    agreed?: Agreed,
  ): CaseReply<ReceiptView> {
    return this.#armed(this.#atReceipt(access, (door, one) => door.act(one, key, action, agreed)));
  }
  /** The receipt gets another code; the old one leads nowhere. */
  renewReceipt(access: Access, receiptHash: string): CaseReply<string> {
    return this.#atReceipt(access, (door, one) => door.renew(one, receiptHash));
  }
  /** "Ja, skriv til mig", or no more. */
  chooseMail(access: Access, mail: "yes" | "stopped"): CaseReply<ReceiptView> {
    return this.#atReceipt(access, (door, one) => door.chooseMail(one, mail));
  }
  /** The stop link of a mail: stops, and shows nothing. */
  stopMail(codeHash: string): CaseReply<null> {
    const one = this.#cases.byStop(codeHash);
    if (!one) return NO_RECEIPT;
    this.#cases.set(one.number, { mail: "stopped" });
    return { ok: true, value: null };
  }

  /** "Slet alt" on the receipt: the same, though the conversation may be gone already. */
  eraseByReceipt(access: Access): CaseReply<ErasedView> {
    const one = this.#reach(access);
    return "ok" in one ? one : { ok: true, value: this.#eraseAll() };
  }

  /** The case somebody comes to, or why not. */
  #reach(access: Access): Case | typeof GONE | typeof BAD_TOKEN | typeof NO_RECEIPT {
    if ("codeHash" in access) {
      const known = this.#cases.byCode(access.codeHash);
      return known ?? ("ok" in this.#readable() ? GONE : NO_RECEIPT);
    }
    const state = this.#open(access.caller);
    if ("ok" in state) return state;
    return this.#cases.get(access.number) ?? NO_RECEIPT;
  }
  #atReceipt<T>(
    access: Access,
    then: (door: ReceiptDoor, one: Case) => CaseReply<T>,
  ): CaseReply<T> {
    const one = this.#reach(access);
    if ("ok" in one) return one;
    return then(new ReceiptDoor(this.#cases, this.#catalog, desksOf(this.env, this.#catalog)), one);
  }
  /** Whatever has happened to a case, the alarm is right after it. */
  #armed<T>(reply: T): T {
    this.#arm();
    return reply;
  }

  /** The one alarm: expiry, a case's dates, what is to be sent. Nothing is thrown out of it, and it is always armed. */
  override async alarm(): Promise<void> {
    try {
      const state = this.#load();
      if (state.kind !== "new") {
        const now = Date.now();
        const due = this.#cases.claim(now);
        if (state.kind === "live" && isOver(state, this.#cases, now))
          this.#bury({ receipt: drawNumber("S"), goneAt: now });
        // What ended just now is counted in the same breath.
        const claimed = [...due, ...this.#cases.claim(now)];
        // Armed before the first await: what is claimed is tried again even if all of this ends here.
        this.#arm();
        await this.#cases.deliver(this.#home(), claimed);
      }
      await this.#armOrEnd();
    } catch (error) {
      log("alarm_failed", { object: "conversation", name: errorName(error) });
      await this.ctx.storage.setAlarm(Date.now() + HOUR_MS);
    }
  }

  #arm(): void {
    const state = this.#load();
    const at = nextAt(state, this.#cases);
    if (at !== null) void this.ctx.storage.setAlarm(at);
    else if (state.kind !== "new") void this.ctx.storage.deleteAlarm();
  }
  async #armOrEnd(): Promise<void> {
    const state = this.#load();
    const isPast = state.kind === "gone" && isOver(state, this.#cases, Date.now());
    if (state.kind !== "new" && !isPast) return this.#arm();
    this.#state = null;
    this.#made = null;
    await this.ctx.storage.deleteAll();
  }

  #bury(tombstone: Tombstone): void {
    const state = this.#load();
    this.ctx.storage.transactionSync(() => {
      if (state.kind === "live") {
        const { identity, turns } = state;
        const names = conversationNames(this.#catalog, identity, turns);
        this.#cases.countUp("conversation", names, identity.beganAt);
      }
      this.#store.bury(tombstone);
    });
    this.#state = { kind: "gone", tombstone };
    this.#arm();
  }

  #load(): State {
    this.#state ??= this.#read();
    return this.#state;
  }
  #read(): State {
    const kept = this.#store.read();
    if (!kept) return { kind: "new" };
    return "tombstone" in kept
      ? { kind: "gone", ...kept }
      : { kind: "live", ...kept, turns: this.#store.turns() };
  }

  /** What there is to read. What has expired is gone, however late the alarm is that buries it. */
  #readable(): New | Live | typeof GONE {
    const state = this.#load();
    return state.kind === "gone" || isOver(state, this.#cases, Date.now()) ? GONE : state;
  }
  /** The state this caller may see, or why not. */
  #open(caller: Caller): New | Live | typeof GONE | typeof BAD_TOKEN {
    const state = this.#readable();
    if ("ok" in state) return state;
    if (state.kind === "new") {
      return Date.now() - caller.issuedAt > RETENTION.newHours * HOUR_MS ? GONE : state;
    }
    return equalInConstantTime(state.identity.secretHash, caller.secretHash) ? state : BAD_TOKEN;
  }
  #live<T>(caller: Caller, then: (state: Live) => Reply<T>): Reply<T> {
    const state = this.#open(caller);
    if ("ok" in state) return state;
    // Before the first answer there is nothing to keep, link to or revoke.
    return state.kind === "live"
      ? then(state)
      : { ok: false, problem: { code: "nothing_to_restart" } };
  }

  /** The log, beginning with the answer a partner's link has given beforehand, if any: as old as the first turn. */
  #logOf(state: New | Live, caller: Caller, now = Date.now()): readonly StoredTurn[] {
    if (state.kind === "live") return state.turns;
    return beginning(caller.flow).map((row) => ({ ...row, at: now, input: "" }));
  }

  /** Writes the newest turn of a log, and with the first one all that a conversation begins with. */
  #append(
    state: New | Live,
    caller: Caller,
    turns: readonly StoredTurn[],
    write: Prepared["write"],
  ): void {
    const { id, secretHash, lang, flow, partner } = caller;
    const rows = state.kind === "new" ? turns : turns.slice(-1);
    const at = rows.at(-1)?.at ?? 0;
    const { identity, links } =
      state.kind === "live"
        ? state
        : {
            identity: { id, secretHash, lang, flow, partner, beganAt: at, isSaved: false },
            links: [],
          };
    const writeAll = (): void => {
      if (state.kind === "new") {
        this.#store.begin({ identity, links });
        void this.ctx.storage.setAlarm(at + RETENTION.idleDays * DAY_MS);
      }
      for (const row of rows) this.#store.append(row);
      write?.(at);
      this.#state = { kind: "live", identity, links, turns };
      if (write) this.#arm();
    };
    // A row alone is whole by itself, and most turns are one: a transaction around it would cost as much again.
    if (state.kind === "live" && !write) writeAll();
    else this.ctx.storage.transactionSync(writeAll);
  }

  #show(caller: Caller, turns: readonly Row[]): ViewReply {
    const shown = { ...showing(caller), ...this.#cases.showing() };
    return { ok: true, value: viewBytes(view(this.#catalog, turns, shown)) };
  }
}

const problemOf = (refusal: Refusal): Problem =>
  refusal.code === "bad_value"
    ? { code: "bad_value", question: refusal.question, reason: refusal.problem }
    : refusal;

/** The input as it is kept, to tell the same turn sent twice. A handoff's is a hash: its contact stands in the case alone. */
function keptOf(input: Taken): string {
  const written = JSON.stringify(input);
  return "handoff" in input ? `handoff ${textHash(written)} ${written.length}` : written;
}

const showing = (caller: Caller): Showing => ({ lang: caller.show, today: dayAt(Date.now()) });

const without = (kind: LinkKind, links: readonly Link[]): Link[] =>
  links.filter((link) => link.kind !== kind);

const isOpen = (link: Link, codeHash: string): boolean =>
  link.codeHash === codeHash && (link.expiresAt === null || link.expiresAt > Date.now());

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
