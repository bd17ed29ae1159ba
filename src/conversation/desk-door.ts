import type { Advisor, CaseReply, DeskAction, IndexRow } from "../protocol/case.ts";
import type { OpenedBrief, ScriptedBrief } from "../protocol/case-view.ts";
import type { Case } from "./case.ts";
import { isOpenable, openedBrief, rowOf, scriptedBrief } from "./case-view.ts";
import type { Cases } from "./cases.ts";

const NO_CASE = { ok: false, problem: { code: "no_such_case" } } as const;
const CHANGED = { ok: false, problem: { code: "case_changed" } } as const;

/** What a desk may ask of a case. Answered only for the desk that has it now: to every other it is not there. */
export class DeskDoor {
  readonly #cases: Cases;
  /** The conversation's id. */
  readonly #home: string;

  constructor(cases: Cases, home: string) {
    this.#cases = cases;
    this.#home = home;
  }

  /** The other way of delivery: the row, marked as received. */
  pull(desk: string, number: string): CaseReply<IndexRow> {
    const one = this.#caseOf(desk, number);
    if (!one || one.state === "withdrawn") return NO_CASE;
    const received = this.#cases.change(number, `receive-${one.revision}`, { what: "receive" });
    return { ok: true, value: this.#row(received ?? one) };
  }

  /** Our words only. Writes nothing. */
  read(desk: string, number: string): CaseReply<ScriptedBrief> {
    const one = this.#caseOf(desk, number);
    return one ? { ok: true, value: scriptedBrief(one, this.#row(one)) } : NO_CASE;
  }

  open(advisor: Advisor, number: string, key: string): CaseReply<OpenedBrief> {
    if (!this.#caseOf(advisor.desk, number)) return NO_CASE;
    const opened = this.#cases.change(number, key, { what: "open", by: advisor });
    if (!opened || !isOpenable(opened)) return CHANGED;
    const steps = this.#cases.steps(number);
    return { ok: true, value: openedBrief(opened, this.#row(opened), steps) };
  }

  act(advisor: Advisor, number: string, key: string, action: DeskAction): CaseReply<IndexRow> {
    if (!this.#caseOf(advisor.desk, number)) return NO_CASE;
    const changed = this.#cases.change(number, key, { what: "act", by: advisor, action });
    if (!changed) return CHANGED;
    this.#cases.eraseIfAsked(number);
    return { ok: true, value: this.#row(changed) };
  }

  #caseOf(desk: string, number: string): Case | undefined {
    const one = this.#cases.get(number);
    return one?.desk === desk ? one : undefined;
  }
  #row = (one: Case): IndexRow => rowOf(this.#home, one, Date.now());
}
