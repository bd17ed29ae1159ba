import type { Catalog } from "../flow/build.ts";
import { isCurrent } from "../flow/consent.ts";
import type { CaseReply, FounderAction } from "../protocol/case.ts";
import type { ReceiptView } from "../protocol/case-view.ts";
import type { Case, Desks } from "./case.ts";
import { receiptView } from "./case-view.ts";
import type { Cases } from "./cases.ts";

/** A yes on the receipt: to which text, and whether to health as well. */
export interface Agreed {
  readonly text: string;
  readonly health: boolean;
}
const CHANGED = { ok: false, problem: { code: "case_changed" } } as const;

/** What the person may ask of their case, once it is clear that it is theirs. */
export class ReceiptDoor {
  readonly #cases: Cases;
  readonly #catalog: Catalog;
  readonly #desks: Desks;

  constructor(cases: Cases, catalog: Catalog, desks: Desks) {
    this.#cases = cases;
    this.#catalog = catalog;
    this.#desks = desks;
  }

  show(one: Case): CaseReply<ReceiptView> {
    const steps = this.#cases.steps(one.number);
    return { ok: true, value: receiptView(this.#catalog, one, steps, this.#desks) };
  }

  act(
    one: Case,
    key: string,
    action: FounderAction,
    agreed: Agreed | undefined,
  ): CaseReply<ReceiptView> {
    const { number } = one;
    if (this.#cases.wasDone(number, key)) return this.show(one);
    const to = one.passOn?.to;
    if (action.do === "agree") {
      if (to === undefined) return CHANGED;
      if (!agreed || !isCurrent(this.#catalog, to, agreed.text))
        return { ok: false, problem: { code: "no_consent" } };
    }
    const changed = this.#cases.change(number, key, {
      what: "founder",
      action,
      ...(agreed && to !== undefined ? { consent: { recipient: to, ...agreed } } : {}),
    });
    return changed ? this.show(changed) : CHANGED;
  }

  renew(one: Case, receiptHash: string): CaseReply<string> {
    this.#cases.set(one.number, { receiptHash });
    return { ok: true, value: one.number };
  }

  chooseMail(one: Case, mail: "yes" | "stopped"): CaseReply<ReceiptView> {
    if (one.contact.mail === null) return { ok: false, problem: { code: "bad_contact" } };
    const changed = this.#cases.set(one.number, { mail });
    return changed ? this.show(changed) : CHANGED;
  }
}
