import { configOf } from "../config.ts";
import { post, type Posted } from "../delivery/mail.ts";
import { isExhausted, nextTryAt } from "../delivery/schedule.ts";
import { dayAt } from "../lib/clock.ts";
import { errorName, log } from "../lib/log.ts";
import type { ScriptedBrief } from "../protocol/case-view.ts";
import { caseCode, signInCode } from "./codes.ts";
import {
  caseLetter,
  newsLetter,
  remindLetter,
  signInLetter,
  undeliveredLetter,
  type Words,
} from "./letters.ts";
import type { Outgoing, Store } from "./store.ts";

/** What sending needs to know of the desk it sends for. */
export interface Sender {
  readonly env: Env;
  readonly store: Store;
  readonly desk: string;
  readonly deskName: string;
  readonly now: () => number;
  readonly transaction: (write: () => void) => void;
  /** The lines of a case, where the desk wants them in its mail. Null: the case is not here any more. */
  readonly scripted: (reference: string) => Promise<ScriptedBrief | null>;
}
interface Addressed extends Words {
  readonly to: readonly string[];
}

/** Sends what is due. Each try is written down before it is made: a fault can repeat a mail, never forget one. */
export async function sendDue(sender: Sender): Promise<void> {
  const { store, now, transaction } = sender;
  for (const letter of store.dueLetters(now())) {
    const attempts = letter.attempts + 1;
    transaction(() => store.tried(letter.id, attempts, nextTryAt(attempts, now())));
    const posted = await send(sender, letter);
    transaction(() => {
      if (posted === null) store.dropLetter(letter.id);
      else note(sender, { ...letter, attempts }, posted);
    });
  }
}

/** null: it has become pointless. One letter that cannot be made keeps no other waiting. */
async function send(sender: Sender, letter: Outgoing): Promise<Posted | null> {
  try {
    const addressed = await address(sender, letter);
    return addressed && (await post(sender.env, addressed));
  } catch (error) {
    log("alarm_failed", { object: "desk", name: errorName(error) });
    return { sent: false, kind: "transient", code: "not_made" };
  }
}

/** Tells the operator, by number only and once a day, of a case that does not get through. `code`: why. */
export function tellOperator(
  store: Store,
  desk: string,
  number: string,
  code: string,
  now: number,
): void {
  log("undelivered", { number, desk, kind: code });
  store.putOut({
    kind: "undelivered",
    about: [number, code, dayAt(now)].join(" "),
    reference: null,
    since: now,
  });
}

function note({ store, now, desk }: Sender, letter: Outgoing, posted: Posted): void {
  if (posted.sent) {
    // What was sent is remembered, so that it is not sent again; a way in leaves nothing.
    if (letter.kind === "sign-in") store.dropLetter(letter.id);
    else store.sent(letter.id, now());
    return;
  }
  store.failed(letter.id, posted.code);
  // A mailbox that refuses for good is somebody's to mend, at once; a passing fault after the whole schedule.
  if (posted.kind === "transient" && !isExhausted(letter.attempts)) return;
  const found = store.case(letter.reference ?? "");
  if (found) tellOperator(store, desk, found.row.number, posted.code, now());
}

/** A letter with the words and addresses it has today; null: it has become pointless. */
async function address(sender: Sender, letter: Outgoing): Promise<Addressed | null> {
  const { env, store, desk, deskName, now } = sender;
  const config = configOf(env);
  const settings = config.DESK_MAIL[desk];
  const origin = config.PUBLIC_ORIGIN ?? "";
  if (!settings) return null;
  const demonstration = config.DEMONSTRATION === "yes";
  if (letter.kind === "sign-in") {
    const link = store.link(letter.about);
    if (!link || link.expiresAt <= now()) return null;
    const address = `${origin}/desk/ind/${await signInCode(config, desk, link.id)}`;
    return { to: [link.mail], ...signInLetter({ deskName, demonstration }, address) };
  }
  const operator = config.OPERATOR_MAIL === null ? [] : [config.OPERATOR_MAIL];
  if (letter.kind === "undelivered") {
    const [number = "", code = ""] = letter.about.split(" ");
    return { to: operator, ...undeliveredLetter({ deskName, number, demonstration }, code) };
  }
  const found = store.case(letter.reference ?? "");
  if (!found) return null;
  const about = { deskName, number: found.row.number, demonstration: found.row.demonstration };
  if (letter.kind === "remind") {
    const second = settings.escalate === undefined ? [] : [settings.escalate];
    return { to: [...new Set([...second, ...operator])], ...remindLetter(about) };
  }
  const link = `${origin}/desk/link/${await caseCode(config, desk, found.reference)}`;
  if (letter.kind === "news") return { to: settings.to, ...newsLetter(about, link) };
  const brief = settings.content === "scripted" ? await sender.scripted(found.reference) : null;
  return { to: settings.to, ...caseLetter(about, link, brief) };
}
