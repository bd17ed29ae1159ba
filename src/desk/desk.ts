import { DurableObject } from "cloudflare:workers";
import { configOf } from "../config.ts";
import { eu } from "../conversation/eu.ts";
import { isExhausted, nextTryAt } from "../delivery/schedule.ts";
import { DAY_MS, dayAt, MINUTE_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { isUnreachable, withRetry } from "../lib/retry.ts";
import { allowedActions, type CaseActionName, isOpen, isUntaken } from "../protocol/case-life.ts";
import {
  type Advisor,
  CaseKey,
  type CaseReply,
  type DeskAction,
  type DeskCalls,
  type HomeCalls,
  IndexRow,
  type OpenedBrief,
  type ScriptedBrief,
} from "../protocol/case.ts";
import type { Problem } from "../protocol/problem.ts";
import { type AuditRow, firstBroken } from "./audit.ts";
import { type CaseItem, inOrder, isFound, itemOf, nameOfDesk } from "./case-item.ts";
import { sendDue, tellOperator } from "./outbox.ts";
import { advisorByMail, advisorOf, MAIL_LINK, type Person, personOf, type Role } from "./people.ts";
import { DESK_LIMITS, DESK_RETENTION } from "./retention.ts";
import { addSignInLink, mailOfSession, type SessionClaim, takeSignInLink } from "./sign-in.ts";
import { Store, type StoredCase } from "./store.ts";

/** Who calls: a session of this desk, an address Cloudflare Access vouches for, or the link in a mail about one case. */
export type Caller =
  | ({ readonly kind: "session" } & SessionClaim)
  | { readonly kind: "access"; readonly mail: string }
  | { readonly kind: "link"; readonly reference: string };

/** One case on its page, with what the caller may do to it now. */
export interface CaseView {
  readonly item: CaseItem;
  readonly brief: ScriptedBrief;
  readonly may: readonly CaseActionName[];
}
export interface OpenedView extends Omit<CaseView, "brief"> {
  readonly brief: OpenedBrief;
}
export interface AuditView {
  readonly rows: readonly AuditRow[];
  /** The first line that does not follow from the one before; null: none was changed. */
  readonly broken: number | null;
}
/** How many cases of an index were found at their homes, were not there, and could not be asked for. */
export interface Reconciled {
  readonly kept: number;
  readonly dropped: number;
  readonly unreachable: number;
}
export interface Late {
  /** null: not known by number. */
  readonly number: string | null;
  /** ms since epoch. */
  readonly since: number;
}

type Reply<T> = Result<T, Problem>;
/** Who may do what: found again on every call. */
interface Known {
  readonly advisor: Advisor;
  /** As the audit writes them. */
  readonly who: string;
}

/** What the link in a mail may do. It shows no contact and no own words, so it opens nothing. */
const BY_LINK: ReadonlySet<CaseActionName> = new Set(["accept", "pass-on", "ask"]);
/** A fault in the alarm's work: looked at again after this. */
const AGAIN_MS = MINUTE_MS;
/** Longer than the day for which the operator was told something. */
const TOLD_DAYS = 2;

/**
 * One desk: an index of the cases it has now, who may see them, what was done, and its mail. What a case says stays
 * at its home, and is read there each time. Every call says who calls, and that is looked up anew.
 */
export class Desk extends DurableObject<Env> implements DeskCalls {
  readonly #storage = new Store(this.ctx.storage.sql);

  // ---- What a home tells ----

  async receive(row: IndexRow): Promise<void> {
    const taken = IndexRow.parse(row);
    this.#write(() => this.#take(taken));
    await this.#arm();
  }
  async expect(expected: CaseKey): Promise<void> {
    const { home, number } = CaseKey.parse(expected);
    const now = Date.now();
    const dueAt = now + DESK_LIMITS.pullMinutes * MINUTE_MS;
    this.#write((store) => {
      if (!store.caseOf({ home, number }))
        store.expect({ home, number, since: now, attempts: 0, dueAt });
    });
    await this.#arm();
  }
  async drop(dropped: CaseKey & { readonly revision: number }): Promise<void> {
    this.#write(() => this.#drop(dropped));
    await this.#arm();
  }
  async remind(row: IndexRow): Promise<void> {
    const taken = IndexRow.parse(row);
    this.#write((store) => {
      this.#take(taken);
      const found = store.caseOf(taken);
      if (found) this.#remind(found);
    });
    await this.#arm();
  }

  // ---- Coming in ----

  /** Mails a link to somebody on the list. Says nothing about whether it did. */
  async askForLink(mail: string, browserHash: string): Promise<void> {
    const person = this.#person(mail);
    if (!person) return;
    const now = Date.now();
    this.#write((store) => {
      const isAdded = addSignInLink(store, person.mail, browserHash, now);
      this.#audit(person.mail, isAdded ? "link-asked" : "link-refused");
    });
    await this.#arm();
  }
  /** Begins a session by a link, once, in the browser that asked for it. */
  enter(id: string, session: SessionClaim): Reply<Person> {
    const mail = this.#write((store) => {
      const taken = takeSignInLink(store, id, session, Date.now());
      this.#audit(taken ?? "unknown", taken === null ? "sign-in-refused" : "signed-in");
      return taken;
    });
    const person = mail === null ? null : this.#person(mail);
    return person ? ok(person) : refuse({ code: "bad_sign_in_link" });
  }
  leave(session: SessionClaim): void {
    const mail = mailOfSession(this.#store, session, Date.now());
    if (mail === null) return;
    this.#write((store) => {
      store.dropSession(session.secretHash);
      this.#audit(mail, "signed-out");
    });
  }
  whoIs(caller: Caller): Person | null {
    if (caller.kind === "link") return null;
    const mail =
      caller.kind === "access" ? caller.mail : mailOfSession(this.#store, caller, Date.now());
    return mail === null ? null : this.#person(mail);
  }

  // ---- Cases ----

  list(caller: Caller, query: string): Reply<CaseItem[]> {
    const known = this.#known(caller);
    if (!known.ok) return known;
    return ok(inOrder(this.#items().filter((item) => isFound(item, query))));
  }
  /** The list to be taken elsewhere: written down who took it. */
  exportList(caller: Caller): Reply<CaseItem[]> {
    const known = this.#known(caller);
    if (!known.ok) return known;
    this.#write(() => this.#audit(known.value.who, "exported"));
    return ok(inOrder(this.#items()));
  }
  /** Our words only. Writes nothing. */
  async read(caller: Caller, reference: string): Promise<Reply<CaseView>> {
    const known = this.#known(caller, reference);
    if (!known.ok) return known;
    const found = this.#store.case(reference);
    if (!found) return refuse({ code: "no_such_case" });
    const { home, number } = found.row;
    const brief = await this.#ask("readCase", home, (at) => at.readCase(this.#desk, number));
    return brief.ok ? ok({ ...this.#view(caller, known.value, found), brief: brief.value }) : brief;
  }
  /** Own words and contact: the home writes down who saw them, and so does the audit here. */
  async open(caller: Caller, reference: string, key: string): Promise<Reply<OpenedView>> {
    const known = this.#known(caller);
    if (!known.ok) return known;
    const found = this.#store.case(reference);
    if (!found) return refuse({ code: "no_such_case" });
    const { home, number } = found.row;
    const { advisor, who } = known.value;
    const brief = await this.#ask("openCase", home, (at) => at.openCase(advisor, number, key));
    if (!brief.ok) return brief;
    this.#write(() => {
      this.#audit(who, "opened", number);
      this.#take(brief.value.row);
    });
    await this.#arm();
    const now = this.#store.case(reference) ?? found;
    return ok({ ...this.#view(caller, known.value, now), brief: brief.value });
  }
  async act(
    caller: Caller,
    reference: string,
    key: string,
    action: DeskAction,
  ): Promise<Reply<IndexRow>> {
    const known = this.#known(caller, reference);
    if (!known.ok) return known;
    if (caller.kind === "link" && !BY_LINK.has(action.do)) return refuse({ code: "not_signed_in" });
    const found = this.#store.case(reference);
    if (!found) return refuse({ code: "no_such_case" });
    const { home, number } = found.row;
    const { advisor, who } = known.value;
    const row = await this.#ask("actOnCase", home, (at) =>
      at.actOnCase(advisor, number, key, action),
    );
    if (!row.ok) return row;
    this.#write(() => {
      this.#audit(who, action.do, number);
      if (row.value.desk === this.#desk) this.#take(row.value);
      else this.#drop(row.value);
    });
    await this.#arm();
    return row;
  }
  /** A note for colleagues; it stays at the desk and goes when the case does. */
  note(caller: Caller, reference: string, key: string, text: string): Reply<null> {
    const known = this.#known(caller);
    if (!known.ok) return known;
    const found = this.#store.case(reference);
    if (!found) return refuse({ code: "no_such_case" });
    this.#write((store) => {
      store.note(reference, key, { at: Date.now(), who: known.value.who, text });
      this.#audit(known.value.who, "noted", found.row.number);
    });
    return ok(null);
  }
  audit(caller: Caller): Reply<AuditView> {
    const known = this.#known(caller);
    if (!known.ok) return known;
    if (known.value.advisor.role !== "admin") return refuse({ code: "not_allowed" });
    return ok(this.auditForOperator());
  }

  // ---- What who runs the service asks for: src/desk/operations.ts ----

  auditForOperator(): AuditView {
    const rows = this.#store.auditRows();
    return { rows, broken: firstBroken(this.#store.auditBeginning(), rows) };
  }
  /** Goes back to a moment (ms since epoch) when it starts anew. The platform keeps 30 days, local runtimes none. */
  async goBackTo(at: number): Promise<void> {
    const bookmark = await this.ctx.storage.getBookmarkForTime(at);
    await this.ctx.storage.onNextSessionRestoreBookmark(bookmark);
  }
  /** Ends this object in the middle of the call; the next one finds it started anew. */
  startAnew(): void {
    this.ctx.abort("started anew");
  }
  /** Makes the index agree with the homes: newest rows are taken, and what is not here any more is dropped. */
  async reconcile(): Promise<Reconciled> {
    const counts = { kept: 0, dropped: 0, unreachable: 0 };
    for (const { row } of this.#store.cases()) {
      const now = await this.#pull(row);
      if (now.ok) {
        this.#write(() => this.#take(now.value));
        counts.kept += 1;
      } else if (now.problem.code === "busy") {
        counts.unreachable += 1;
      } else {
        this.#write(() => this.#drop({ ...row, revision: row.revision }));
        counts.dropped += 1;
      }
    }
    this.#write(() => this.#audit("operator", "reconciled"));
    await this.#arm();
    return counts;
  }
  /** What has waited longest for its way here or for its mail to the desk, if it is late: the watchdog asks. */
  oldestUndelivered(): Late | null {
    const now = Date.now();
    const waited = now - DESK_LIMITS.pullMinutes * MINUTE_MS;
    const expected = this.#store.expected().map(({ number, since }) => ({ number, since }));
    const unsent = this.#store.unsent().map(({ reference, since }) => ({
      number: this.#store.case(reference ?? "")?.row.number ?? null,
      since,
    }));
    const late = [...expected, ...unsent].filter(({ since }) => since <= waited);
    return late.toSorted((a, b) => a.since - b.since)[0] ?? null;
  }

  // ---- The one alarm ----

  /** Mails, cases that were announced and did not come, days that passed, and what is to be forgotten. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + AGAIN_MS);
    try {
      await this.#pullExpected();
      this.#write(() => {
        this.#remindOverdue();
        this.#forget();
      });
      await sendDue({
        env: this.env,
        store: this.#store,
        desk: this.#desk,
        deskName: nameOfDesk(this.#desk),
        now: Date.now,
        transaction: (write) => this.ctx.storage.transactionSync(write),
        scripted: (reference) => this.#scripted(reference),
      });
      await this.#arm();
    } catch (error) {
      log("alarm_failed", { object: "desk", name: errorName(error) });
    }
  }

  async #pullExpected(): Promise<void> {
    const now = Date.now();
    for (const one of this.#store.expected().filter(({ dueAt }) => dueAt <= now)) {
      const attempts = one.attempts + 1;
      this.#write((store) => store.expect({ ...one, attempts, dueAt: nextTryAt(attempts, now) }));
      const row = await this.#pull(one);
      this.#write((store) => {
        if (row.ok) this.#take(row.value);
        // Withdrawn, erased or with another desk by now: nothing is owed any more.
        else if (row.problem.code !== "busy") store.expectNoLonger(one);
        else if (isExhausted(attempts))
          tellOperator(store, this.#desk, one.number, "expected", now);
      });
    }
  }
  /** One home that fails keeps no other case waiting. */
  async #pull({ home, number }: CaseKey): Promise<Reply<IndexRow>> {
    try {
      return await this.#ask("pullCase", home, (at) => at.pullCase(this.#desk, number));
    } catch (error) {
      log("alarm_failed", { object: "desk", name: errorName(error) });
      return refuse({ code: "busy" });
    }
  }
  #remindOverdue(): void {
    const today = dayAt(Date.now());
    for (const one of this.#store.cases()) {
      if (isUntaken(one.row.state) && one.row.due !== null && one.row.due < today)
        this.#remind(one);
    }
  }
  #remind({ reference, row }: StoredCase): void {
    if (!isUntaken(row.state)) return;
    const about = `${reference}.${row.due ?? ""}`;
    this.#store.putOut({ kind: "remind", about, reference, since: Date.now() });
  }
  #forget(): void {
    const now = Date.now();
    const { auditDays, rowDaysAfterEnd } = DESK_RETENTION;
    this.#store.dropExpired(now);
    this.#store.dropAuditBefore(now - auditDays * DAY_MS);
    this.#store.forgetToldBefore(now - TOLD_DAYS * DAY_MS);
    this.#store.forgetDroppedBefore(now - rowDaysAfterEnd * DAY_MS);
    for (const { row } of this.#store.endedBefore(now - rowDaysAfterEnd * DAY_MS)) this.#drop(row);
  }

  /** Sets the alarm to the earliest of what is to be done. */
  async #arm(): Promise<void> {
    const store = this.#store;
    const { auditDays, rowDaysAfterEnd } = DESK_RETENTION;
    const { audit, dropped, ended, told } = store.oldest();
    const after = (at: number | null, days: number): number | null =>
      at === null ? null : at + days * DAY_MS + 1;
    const due = [
      store.nextLetter(),
      store.expected()[0]?.dueAt ?? null,
      store.nextExpiry(),
      after(audit, auditDays),
      after(dropped, rowDaysAfterEnd),
      after(ended, rowDaysAfterEnd),
      after(told, TOLD_DAYS),
      this.#nextOverdue(),
    ].filter((at) => at !== null);
    if (due.length === 0) return this.ctx.storage.deleteAlarm();
    await this.ctx.storage.setAlarm(Math.max(Math.min(...due), Date.now() + 1));
  }
  /** The end of the next day on which somebody should have taken a case. */
  #nextOverdue(): number | null {
    const today = dayAt(Date.now());
    const days = this.#store
      .cases()
      .flatMap(({ row }) => (isUntaken(row.state) && row.due !== null ? [row.due] : []))
      .filter((day) => day >= today);
    // In Copenhagen the day is over before it is in UTC.
    return days.length === 0 ? null : Date.parse(`${days.toSorted()[0]}T00:00:00Z`) + DAY_MS;
  }

  // ---- Inside ----

  get #desk(): string {
    const { name } = this.ctx.id;
    if (name === undefined) throw new Error("a desk without a name");
    return name;
  }
  get #store(): Store {
    if (!this.#storage.isCurrent()) this.ctx.storage.transactionSync(() => this.#storage.migrate());
    return this.#storage;
  }
  #write<T>(write: (store: Store) => T): T {
    const store = this.#store;
    return this.ctx.storage.transactionSync(() => write(store));
  }
  #person(mail: string): Person | null {
    const person = personOf(configOf(this.env), mail);
    return person?.desk === this.#desk ? person : null;
  }
  #audit(who: string, did: string, number: string | null = null): void {
    this.#storage.audit({ at: Date.now(), who, did, number });
  }

  /** Who the caller is to a case of this desk; `reference`: the one a link must be for. */
  #known(caller: Caller, reference?: string): Reply<Known> {
    if (caller.kind === "link") {
      if (reference === undefined) return refuse({ code: "not_signed_in" });
      const found = this.#store.case(reference);
      const isAlive = caller.reference === reference && found && isOpen(found.row.state);
      return isAlive
        ? ok({ advisor: advisorByMail(this.#desk), who: MAIL_LINK })
        : refuse({ code: "bad_case_link" });
    }
    const person = this.whoIs(caller);
    if (!person) return refuse({ code: "not_signed_in" });
    const advisor = advisorOf(person);
    return advisor ? ok({ advisor, who: person.mail }) : refuse({ code: "not_allowed" });
  }
  #items(): CaseItem[] {
    const config = configOf(this.env);
    return this.#store.cases().map((one) => itemOf(config, one, this.#store.notes(one.reference)));
  }
  #view(caller: Caller, { advisor }: Known, found: StoredCase): Omit<CaseView, "brief"> {
    const notes = caller.kind === "link" ? [] : this.#store.notes(found.reference);
    const may = allowedActions(found.row, advisor.role);
    return {
      item: itemOf(configOf(this.env), found, notes),
      may: caller.kind === "link" ? may.filter((action) => BY_LINK.has(action)) : may,
    };
  }

  /** Takes a row of this desk, unless a newer one has been here. Its first one is mailed, and what the founder did. */
  #take(row: IndexRow): void {
    const store = this.#storage;
    if (row.desk !== this.#desk) return;
    store.expectNoLonger(row);
    const known = store.caseOf(row);
    if (row.revision <= Math.max(store.droppedAt(row), known?.row.revision ?? -1)) return;
    const now = Date.now();
    const reference = known?.reference ?? this.#referenceFor(row.number);
    const endedAt = isOpen(row.state) ? null : (known?.endedAt ?? now);
    store.keep({ reference, receivedAt: known?.receivedAt ?? now, endedAt, row });
    if (!known) {
      this.#audit("system", "received", row.number);
      store.putOut({ kind: "case", about: reference, reference, since: now });
    } else if (isNews(known.row, row)) {
      store.putOut({ kind: "news", about: `${reference}.${row.revision}`, reference, since: now });
    }
  }
  #drop(dropped: CaseKey & { readonly revision: number }): void {
    const store = this.#storage;
    const known = store.caseOf(dropped);
    store.expectNoLonger(dropped);
    if (known && known.row.revision > dropped.revision) return;
    store.drop(dropped, Date.now());
    if (known) this.#audit("system", "dropped", dropped.number);
  }
  /** The number, made different where another home has drawn the same. */
  #referenceFor(number: string): string {
    for (let more = 1; ; more++) {
      const reference = more === 1 ? number : `${number}-${more}`;
      if (!this.#storage.case(reference)) return reference;
    }
  }

  async #scripted(reference: string): Promise<ScriptedBrief | null> {
    const found = this.#store.case(reference);
    if (!found) return null;
    const { home, number } = found.row;
    const brief = await this.#ask("readCase", home, (at) => at.readCase(this.#desk, number));
    return brief.ok ? brief.value : null;
  }
  /** Asks a home; one that cannot be reached is a refusal somebody can act on. */
  async #ask<T>(
    method: string,
    home: string,
    call: (at: Home) => Promise<CaseReply<T>>,
  ): Promise<Reply<T>> {
    try {
      return await withRetry(method, () => call(eu(this.env).conversation(home)));
    } catch (error) {
      if (isUnreachable(error)) return refuse({ code: "busy" });
      throw error;
    }
  }
}

/** A home as it is called from here: over RPC. */
type Home = {
  readonly [M in keyof HomeCalls]: (
    ...args: Parameters<HomeCalls[M]>
  ) => Promise<ReturnType<HomeCalls[M]>>;
};

/** Whether the desk should look again: the founder has answered, agreed or said no, or has withdrawn. */
const isNews = (before: IndexRow, now: IndexRow): boolean =>
  (before.waiting !== null && now.waiting === null && isOpen(now.state)) ||
  (before.state !== "withdrawn" && now.state === "withdrawn");

/** Roles that work with cases. */
export const CASE_ROLES: readonly Role[] = ["handler", "admin"];
