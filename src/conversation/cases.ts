import { configOf } from "../config.ts";
import { isExhausted, nextTryAt } from "../delivery/schedule.ts";
import type { Catalog } from "../flow/build.ts";
import { isCurrent } from "../flow/consent.ts";
import { type Handing, othersOf, previewCorrection, previewHandoff } from "../flow/handoff.ts";
import { wordsGiven } from "../flow/brief.ts";
import type { Entry, Log } from "../flow/log.ts";
import type { Showing } from "../flow/scene.ts";
import { addDays, DAY_MS, dayAt, HOUR_MS, startOfDay } from "../lib/clock.ts";
import { log } from "../lib/log.ts";
import type { CaseReply } from "../protocol/case.ts";
import type { HandoffPreview } from "../protocol/case-view.ts";
import type { CorrectionInput, HandoffInput, HandoffPreviewInput } from "../protocol/handoff.ts";
import type { Problem } from "../protocol/problem.ts";
import type { Counting } from "../protocol/figures.ts";
import { isOpen } from "../protocol/case-life.ts";
import type { Lang } from "../protocol/lang.ts";
import {
  begun,
  type Case,
  type Changed,
  type Desks,
  type Effect,
  happen,
  type Happening,
  isUnseen,
} from "./case.ts";
import { deadlineOf, expiryDayOf, goneAt } from "./case-dates.ts";
import { CaseStore, type Outgoing } from "./case-store.ts";
import { drawNumber } from "./number.ts";
import { type FounderPayload, send, type Sent } from "./outbox.ts";
import { RETENTION } from "./retention.ts";
import { caseNames } from "../figures/count.ts";
import { randomBytes, toHex } from "../lib/bytes.ts";

/** Codes drawn for a handoff by the Worker, which alone has the keys. The receipt's is kept as its hash. */
export interface Codes {
  readonly receipt: string;
  readonly receiptHash: string;
  readonly stop: string;
  readonly stopHash: string;
  /** Whether the person's address may get a first mail: not too many have gone there today. */
  readonly mails: boolean;
}
/** What the log says of a turn, and what to write with it where it makes or corrects a case. */
export interface Prepared {
  readonly entry: Entry;
  readonly write: ((now: number) => void) | null;
}

/** The hour at which a mail goes that had to wait for another day. */
const MORNING_HOURS = 8;

/** The cases of one conversation: their tables, their clock, and what they send. Callers arm the alarm. */
export class Cases {
  readonly #store: CaseStore;
  readonly #storage: DurableObjectStorage;
  readonly #catalog: Catalog;
  readonly #desks: Desks;
  readonly #env: Env;
  #kept: readonly Case[] | null = null;

  constructor(storage: DurableObjectStorage, env: Env, catalog: Catalog, desks: Desks) {
    this.#store = new CaseStore(storage.sql);
    this.#storage = storage;
    this.#env = env;
    this.#catalog = catalog;
    this.#desks = desks;
  }

  /** What has come to its end is gone, however late the alarm is that erases it. */
  all(): readonly Case[] {
    const now = Date.now();
    return this.#inTables().filter((one) => goneAt(one) > now);
  }
  get(number: string): Case | undefined {
    return this.all().find((one) => one.number === number);
  }
  byCode(codeHash: string): Case | undefined {
    return this.all().find((one) => one.receiptHash === codeHash);
  }
  byStop(codeHash: string): Case | undefined {
    return this.all().find((one) => one.stopHash === codeHash);
  }
  steps = (number: string): ReturnType<CaseStore["steps"]> => this.#store.steps(number);

  /** Whether something with this key has happened to a case already. */
  wasDone = (number: string, key: string): boolean => this.#store.hasStep(number, key);

  /** How the cases look in a view. */
  showing(): Pick<Showing, "receives" | "cases"> {
    return {
      receives: this.#desks.receives,
      cases: this.all().map(({ number, desk, state, waiting, turn }) => ({
        number,
        desk,
        state,
        waiting,
        turn,
      })),
    };
  }

  #inTables(): readonly Case[] {
    this.#kept ??= this.#store.cases();
    return this.#kept;
  }
  #handing(lang: Lang): Handing {
    return { receives: this.#desks.receives, lang, today: dayAt(Date.now()) };
  }

  preview(turns: Log, input: HandoffPreviewInput, lang: Lang): CaseReply<HandoffPreview> {
    if ("number" in input) {
      const one = this.get(input.number);
      if (!one || !isOpen(one.state)) return refuse("no_such_case");
      const preview = previewCorrection(this.#catalog, turns, one, this.#handing(lang));
      return preview ? { ok: true, value: preview } : refuse("nothing_to_send");
    }
    const made = previewHandoff(this.#catalog, turns, input, this.#handing(lang));
    return "refusal" in made
      ? { ok: false, problem: asProblem(made.refusal) }
      : { ok: true, value: made.preview };
  }

  /** A handoff, decided: everything is checked, nothing is written yet. */
  handOff(
    turns: Log,
    turn: number,
    input: HandoffInput,
    lang: Lang,
    codes: Codes,
  ): CaseReply<Prepared> {
    const { brief: agreed, ...chosen } = input;
    const draft = { ...chosen, words: input.words ?? wordsGiven(this.#catalog, turns) };
    const handing = this.#handing(lang);
    const made = previewHandoff(this.#catalog, turns, draft, handing);
    if ("refusal" in made) return { ok: false, problem: asProblem(made.refusal) };
    const { contact, consents } = input;
    if (contact.mail === null && contact.phone === null) return refuse("bad_contact");
    const others = new Set(othersOf(this.#catalog, input.desk, handing).map((one) => one.id));
    const isGiven = consents.every(
      ({ recipient, text }) =>
        (recipient === input.desk || others.has(recipient)) &&
        isCurrent(this.#catalog, recipient, text),
    );
    if (!isGiven || !consents.some((one) => one.recipient === input.desk))
      return refuse("no_consent");
    if (made.preview.brief !== agreed) return refuse("brief_changed");
    const number = this.#freeNumber();
    const one = {
      number,
      turn,
      lang,
      desk: input.desk,
      topic: made.brief.topic,
      theme: made.brief.theme,
      draft,
      lines: made.brief.lines,
      contact,
      consents,
      mails: codes.mails && contact.mail !== null,
      receiptHash: codes.receiptHash,
      stopHash: codes.stopHash,
      stopCode: codes.stop,
      demonstration: configOf(this.#env).DEMONSTRATION === "yes",
    };
    const write = (now: number): void => {
      const made = begun(one, now, this.#desks);
      this.#save(
        {
          case: made,
          step: { what: "sent", by: "founder", who: null, detail: null },
          effects: [{ kind: "index", desk: made.desk }],
        },
        "sent",
        now,
      );
      if (made.mail !== "first") return;
      const payload: FounderPayload = { about: "first", receipt: codes.receipt };
      this.#queue(made, `first:${number}`, "founder", "", JSON.stringify(payload), now);
    };
    return { ok: true, value: { entry: { kind: "handoff", desk: input.desk, number }, write } };
  }

  /** What has changed since, sent to the same case. */
  correct(turns: Log, turn: number, input: CorrectionInput, lang: Lang): CaseReply<Prepared> {
    const one = this.get(input.number);
    if (!one || !isOpen(one.state)) return refuse("no_such_case");
    const preview = previewCorrection(this.#catalog, turns, one, this.#handing(lang));
    if (!preview) return refuse("nothing_to_send");
    if (preview.brief !== input.brief) return refuse("brief_changed");
    const changed = new Map(preview.lines.map((line) => [line.id, line]));
    const whole = one.lines.map((line) => changed.get(line.id) ?? line);
    const added = preview.lines.filter((line) => !one.lines.some((old) => old.id === line.id));
    const happening = {
      what: "correct",
      turn,
      lines: preview.lines,
      whole: [...whole, ...added],
    } as const;
    return {
      ok: true,
      value: {
        entry: { kind: "correction", number: one.number },
        write: (now) => {
          const to = happen(one, happening, now, this.#desks);
          if (to) this.#save(to, `correct-${turn}`, now);
        },
      },
    };
  }

  /** Lets something happen to a case, once per key; null: it cannot happen now. The alarm is the caller's. */
  change(number: string, key: string, happening: Happening): Case | null {
    const one = this.get(number);
    if (!one) return null;
    if (this.#store.hasStep(number, key)) return one;
    const now = Date.now();
    const changed = happen(one, happening, now, this.#desks);
    if (!changed) return null;
    this.#storage.transactionSync(() => this.#save(changed, key, now));
    return changed.case;
  }

  /** Changes what is nobody's business at the desk: the receipt's code, mails. */
  set(number: string, change: Partial<Pick<Case, "receiptHash" | "mail">>): Case | null {
    const one = this.get(number);
    if (!one) return null;
    const changed = { ...one, ...change };
    this.#storage.transactionSync(() => this.#put(changed));
    return changed;
  }

  /** Withdraws what is open, and erases what nobody has seen. Returns the day the rest is gone, or null: nothing is left. */
  eraseAll(now: number): string | null {
    this.#storage.transactionSync(() => {
      for (const one of this.all()) {
        const withdrawn = happen(
          one,
          { what: "founder", action: { do: "withdraw" } },
          now,
          this.#desks,
        );
        if (withdrawn) this.#save(withdrawn, `erase-${now}`, now);
        const left = this.get(one.number) ?? one;
        if (isUnseen(left) || left.journal !== null) this.#erase(left, now);
        else {
          const latest = now + RETENTION.eraseAfterHandoffDays * DAY_MS;
          this.#put({ ...left, eraseBy: Math.min(left.eraseBy ?? latest, latest) });
        }
      }
    });
    const last = Math.max(...this.all().map((one) => deadlineOf(one, this.#desks) ?? 0), 0);
    return last === 0 ? null : dayAt(last);
  }

  /** Erases a case the person has asked to be erased, now that its desk has journalised it. */
  eraseIfAsked(number: string): void {
    const one = this.get(number);
    if (one && one.eraseBy !== null && one.journal !== null)
      this.#storage.transactionSync(() => this.#erase(one, Date.now()));
  }

  /** The next moment there is something to do, ms since epoch, or null. */
  nextAt(): number | null {
    const moments = [
      ...this.#inTables().flatMap((one) => deadlineOf(one, this.#desks) ?? []),
      ...this.#store.outbox().map((one) => one.dueAt),
    ];
    return moments.length === 0 ? null : Math.min(...moments);
  }

  /** Does what the clock asks for, and claims what is due to be sent: each try is counted before it is made. */
  claim(now: number): readonly Outgoing[] {
    return this.#storage.transactionSync(() => {
      for (const one of this.#inTables()) this.#keepTime(one, now);
      const due = this.#store.outbox().filter((one) => one.dueAt <= now);
      return due.map((one) => {
        const attempts = one.attempts + 1;
        this.#store.claim(one.id, attempts, nextTryAt(attempts, now));
        return { ...one, attempts };
      });
    });
  }

  /** Sends what was claimed. An outage of one desk holds up nothing else. */
  async deliver(home: string, claimed: readonly Outgoing[]): Promise<void> {
    await Promise.all(
      claimed.map(async (outgoing) => {
        const one = this.get(outgoing.number);
        const sent = await send(this.#env, home, outgoing, one);
        this.#storage.transactionSync(() => this.#settle(outgoing, sent, one?.revision ?? 0));
      }),
    );
  }

  #settle(outgoing: Outgoing, sent: Sent, revision: number): void {
    const now = Date.now();
    const { id, kind, number } = outgoing;
    if (sent === "again") {
      const one = this.get(number);
      if (!isExhausted(outgoing.attempts)) return;
      log("undelivered", { number, desk: outgoing.target, kind });
      if (kind === "index" && one && !one.isLate)
        this.#happen(one, { what: "undelivered" }, `undelivered-${now}`, now);
      return;
    }
    if (sent === "never") this.#store.cancel(id);
    else this.#store.done(id, kind === "index" ? revision : outgoing.revision);
    const one = this.get(number);
    if (!one) return;
    if (kind === "index" && sent === "done" && one.desk === outgoing.target) {
      this.#happen(one, { what: "receive" }, `receive-${one.revision}`, now);
      this.#happen(this.get(number) ?? one, { what: "delivered" }, `delivered-${now}`, now);
    }
    if (kind === "founder") {
      const mail = sent === "never" && one.mail !== "stopped" ? "failed" : one.mail;
      this.#put({ ...one, mail, mailedOn: sent === "done" ? dayAt(now) : one.mailedOn });
    }
  }

  /** What a case's own dates ask for at a moment. */
  #keepTime(one: Case, now: number): void {
    const due = deadlineOf(one, this.#desks);
    if (due === null || due > now) return;
    if (goneAt(one) <= now) return this.#erase(one, now);
    if (this.#happen(one, { what: "expire" }, `expire-${expiryDayOf(one, this.#desks)}`, now))
      return;
    this.#happen(one, { what: "remind" }, `remind-${one.due}`, now);
  }
  #happen(one: Case, happening: Happening, key: string, now: number): boolean {
    const changed = happen(one, happening, now, this.#desks);
    if (changed) this.#save(changed, key, now);
    return changed !== null;
  }

  #save({ case: one, step, effects }: Changed, key: string, now: number): void {
    this.#put(one);
    this.#store.addStep(one.number, key, { ...step, at: now, desk: one.desk });
    // Nobody is reminded of what is taken, over or elsewhere.
    if (one.due === null || one.state === "sent") this.#store.cancel(`remind:${one.number}`);
    for (const effect of effects) this.#effect(one, effect, now);
  }
  #put(one: Case): void {
    this.#store.put(one);
    this.#kept = null;
  }
  /** Tells the figures of the year it began, once, that something is over. Callers hold the transaction. */
  countUp(what: string, names: readonly string[], beganAt: number): void {
    const counting: Counting = { key: toHex(randomBytes(16)), names: [...names] };
    const now = Date.now();
    this.#store.queue(
      {
        id: `count:${what}`,
        kind: "count",
        number: what,
        target: dayAt(beganAt).slice(0, 4),
        payload: JSON.stringify(counting),
        revision: 0,
        dueAt: now,
      },
      now,
    );
  }
  #erase(one: Case, now: number): void {
    const { number } = one;
    const names = caseNames(this.#catalog, { ...one, steps: this.#store.steps(number) });
    this.countUp(number, names, one.sentAt);
    this.#effect({ ...one, revision: one.revision + 1 }, { kind: "drop", desk: one.desk }, now);
    this.#store.erase(one.number);
    this.#kept = null;
  }

  #effect(one: Case, effect: Effect, now: number): void {
    const { number } = one;
    switch (effect.kind) {
      case "index":
        this.#store.cancel(`drop:${effect.desk}:${number}`);
        return this.#queue(one, `index:${effect.desk}:${number}`, "index", effect.desk, "", now);
      case "drop":
        this.#store.cancel(`index:${effect.desk}:${number}`);
        return this.#queue(one, `drop:${effect.desk}:${number}`, "drop", effect.desk, "", now);
      case "remind":
        return this.#queue(one, `remind:${number}`, "remind", effect.desk, effect.due, now);
      case "operator":
        return this.#queue(
          one,
          `operator:${effect.about}:${number}`,
          "operator",
          one.desk,
          effect.about,
          now,
        );
      case "founder": {
        if (one.mail !== "yes") return;
        const payload: FounderPayload = { about: effect.about, receipt: null };
        // At most one a day: what comes later the same day is told the next morning, in one mail.
        const today = dayAt(now);
        const at =
          one.mailedOn === today ? startOfDay(addDays(today, 1)) + MORNING_HOURS * HOUR_MS : now;
        return this.#queue(one, `news:${number}`, "founder", "", JSON.stringify(payload), at);
      }
    }
  }
  #queue(
    one: Case,
    id: string,
    kind: Outgoing["kind"],
    target: string,
    payload: string,
    dueAt: number,
  ): void {
    const { number, revision } = one;
    this.#store.queue({ id, kind, number, target, payload, revision, dueAt }, Date.now());
  }

  #freeNumber(): string {
    for (;;) {
      const number = drawNumber("H");
      if (!this.#inTables().some((one) => one.number === number)) return number;
    }
  }
}

const refuse = (code: Problem["code"]): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code },
});

const asProblem = (
  refusal:
    | { readonly code: "desk_not_receiving" }
    | { readonly code: "too_many_words"; readonly field: string },
): Problem =>
  refusal.code === "too_many_words"
    ? { code: "too_many_words", question: refusal.field }
    : { code: refusal.code };
