import { env } from "cloudflare:test";
import { vi } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { recipientOf } from "../../src/flow/consent.ts";
import { type Advisor, type Contact, LINE_IDS } from "../../src/protocol/case.ts";
import type { HandoffPreview } from "../../src/protocol/case-view.ts";
import type { HandoffDraft } from "../../src/protocol/handoff.ts";
import type { View } from "../../src/protocol/view.ts";
import type { Codes } from "../../src/conversation/cases.ts";
import type { Caller } from "../../src/conversation/conversation.ts";
import { readToken } from "../../src/conversation/token.ts";
import { type Answer, keys, type Person, valueOf } from "./api.ts";

let people = 0;
/** Somebody nobody else is: the limits count per address and per number. */
export function somebody(over: Partial<Contact> = {}): Contact {
  people += 1;
  return {
    name: "Mette Holm",
    mail: `mette-${people}@eksempel.test`,
    phone: null,
    via: "mail",
    lang: "da",
    times: "",
    ...over,
  };
}

/** The same, with nothing but a number. */
export function somebodyByPhone(): Contact {
  const phone = `2${String(people + 1).padStart(7, "0")}`;
  return somebody({ mail: null, phone, via: "phone" });
}

export const consentTo = (
  recipient: string,
  health = false,
): { recipient: string; text: string; health: boolean } => ({
  recipient,
  text: recipientOf(catalog, recipient, "da")?.text ?? "",
  health,
});

export const draftFor = (desk: string, over: Partial<HandoffDraft> = {}): HandoffDraft => ({
  desk,
  lines: [...LINE_IDS],
  words: "Vi vil gerne ansætte den første",
  contact: somebody(),
  consents: [consentTo(desk)],
  ...over,
});

export async function previewed(person: Person, draft: HandoffDraft): Promise<HandoffPreview> {
  return valueOf(await person.ask("handoffPreview", { body: draft }));
}

/** Looks at what will be sent, and sends exactly that. */
export async function handOver(person: Person, draft: HandoffDraft): Promise<Answer<"turn">> {
  const { brief } = await previewed(person, draft);
  const body = { turn: person.view.turn + 1, handoff: { ...draft, brief } };
  const answer = await person.ask("turn", { body });
  if (answer.ok) person.view = answer.value;
  return answer;
}

/** The newest case of a view. */
export function newestCase(view: View): View["cases"][number] {
  const one = view.cases.at(-1);
  if (!one) throw new Error("no case");
  return one;
}

export const advisorAt = (desk: string, over: Partial<Advisor> = {}): Advisor => ({
  desk,
  person: "p1",
  shown: `raadgiver@${desk}.test`,
  role: "handler",
  ...over,
});

export interface SentMail {
  readonly from: { readonly email: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Every mail that would have gone out, in order; `fail` says what becomes of the next ones. */
export function catchMail(): {
  readonly sent: SentMail[];
  fail: (mail: SentMail) => Error | null;
} {
  const caught = { sent: [] as SentMail[], fail: (_: SentMail): Error | null => null };
  if (!env.MAIL) throw new Error("no mail binding");
  vi.spyOn(env.MAIL, "send").mockImplementation(async (mail: unknown) => {
    const failure = caught.fail(mail as SentMail);
    if (failure) throw failure;
    caught.sent.push(mail as SentMail);
    return { messageId: "test" };
  });
  return caught;
}

/** Who speaks for a conversation, as the Worker tells its object. */
export async function callerOf(token: string): Promise<Caller> {
  const ticket = await readToken(keys, token);
  if (!ticket) throw new Error("no token of ours");
  return { ...ticket, show: ticket.lang };
}

/** Codes as the Worker would draw them, with nothing behind them. */
export const codesFor = (name: string): Codes => ({
  receipt: name,
  receiptHash: `receipt-${name}`,
  stop: name,
  stopHash: `stop-${name}`,
  mails: false,
});
