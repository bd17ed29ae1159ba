import { DurableObject } from "cloudflare:workers";
import { configOf } from "../config.ts";
import { eu } from "../conversation/eu.ts";
import { isExhausted, nextTryAt } from "../delivery/schedule.ts";
import { MINUTE_MS } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { isUnreachable, withRetry } from "../lib/retry.ts";
import { allowedActions, type CaseActionName, isOpen } from "../protocol/case-life.ts";
import {
  type Advisor,
  CaseKey,
  type CaseReply,
  type DeskAction,
  type DeskCalls,
  type HomeCalls,
  IndexRow,
} from "../protocol/case.ts";
import type { OpenedBrief, ScriptedBrief } from "../protocol/case-view.ts";
import type { Problem } from "../protocol/problem.ts";
import { type AuditRow, firstBroken } from "./audit.ts";
import { CaseIndex } from "./case-index.ts";
import { type CaseItem, inOrder, isFound, itemOf, nameOfDesk } from "./case-item.ts";
import { sendDue, tellOperator } from "./outbox.ts";
import { advisorByMail, advisorOf, MAIL_LINK, type Person, personOf, type Role } from "./people.ts";
import { DESK_LIMITS } from "./retention.ts";
import { addSignInLink, mailOfSession, type SessionClaim, takeSignInLink } from "./sign-in.ts";
import { Store, type StoredCase, type Undelivered } from "./store.ts";

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

/**
 * One desk: an index of the cases it has now, who may see them, what was done, and its mail. What a case says stays
 * at its home, and is read there each time. Every call says who calls, and that is looked up anew.
 */
export class Desk extends DurableObject<Env> implements DeskCalls {
  readonly #storage = new Store(this.ctx.storage.sql);

  // What a home tells.

  async receive(row: IndexRow): Promise<void> {
    const taken = IndexRow.parse(row);
    this.#write(() => this.#index.take(taken));
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
    this.#write(() => this.#index.drop(dropped));
    await this.#arm();
  }
  async remind(row: IndexRow): Promise<void> {
    const taken = IndexRow.parse(row);
    this.#write((store) => {
      // It says which day was missed; the index may know the next one already.
      if (!store.caseOf(taken)) this.#index.take(taken);
      const found = store.caseOf(taken);
      if (found) this.#index.remind(found, taken.due);
    });
    await this.#arm();
  }

  // How people come in.

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

  // What people do with cases.

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
      this.#index.take(brief.value.row);
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
      if (row.value.desk === this.#desk) this.#index.take(row.value);
      else this.#index.drop(row.value);
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

  // What who runs the service asks for, by src/desk/operations.ts.

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
        this.#write(() => this.#index.take(now.value));
        counts.kept += 1;
      } else if (now.problem.code === "busy") {
        counts.unreachable += 1;
      } else {
        this.#write(() => this.#index.drop({ ...row, revision: row.revision }));
        counts.dropped += 1;
      }
    }
    this.#write(() => this.#audit("operator", "reconciled"));
    await this.#arm();
    return counts;
  }
  /** What has waited longest for its way here or for its mail to the desk, if it is late: the watchdog asks. */
  oldestUndelivered(): Undelivered | null {
    const oldest = this.#store.oldestUndelivered();
    const waited = Date.now() - DESK_LIMITS.pullMinutes * MINUTE_MS;
    return oldest !== null && oldest.since <= waited ? oldest : null;
  }

  /** Mails, cases that were announced and did not come, days that passed, and what is to be forgotten. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + AGAIN_MS);
    try {
      await this.#pullExpected();
      this.#write(() => {
        this.#index.remindOverdue(Date.now());
        this.#index.forget(Date.now());
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
    for (const one of this.#store.dueExpected(now)) {
      const attempts = one.attempts + 1;
      this.#write((store) => store.expect({ ...one, attempts, dueAt: nextTryAt(attempts, now) }));
      const row = await this.#pull(one);
      this.#write((store) => {
        if (row.ok) this.#index.take(row.value);
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
  /** Sets the alarm to the earliest of what is to be done. */
  async #arm(): Promise<void> {
    const at = this.#index.nextAt();
    if (at === null) return this.ctx.storage.deleteAlarm();
    await this.ctx.storage.setAlarm(Math.max(at, Date.now() + 1));
  }

  get #desk(): string {
    const { name } = this.ctx.id;
    if (name === undefined) throw new Error("a desk without a name");
    return name;
  }
  get #index(): CaseIndex {
    return new CaseIndex(this.#store, this.#desk);
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

/** Roles that work with cases. */
export const CASE_ROLES: readonly Role[] = ["handler", "admin"];
