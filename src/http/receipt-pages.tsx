import { RETENTION } from "../conversation/retention.ts";
import { randomBytes, toBase64Url } from "../lib/bytes.ts";
import type { Result } from "../lib/result.ts";
import { ErasedPage } from "../pages/erase-page.tsx";
import { NO_CARRY } from "../pages/face.ts";
import { ReceiptDoor, StopPage } from "../pages/receipt-door.tsx";
import { ConfirmPage, ReceiptPage, type ReceiptPageProps } from "../pages/receipt-page.tsx";
import { ActionKey, FounderAction } from "../protocol/case.ts";
import type { ReceiptView } from "../protocol/case-view.ts";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import { calendarOfDays } from "./calendar.ts";
import { readWords } from "./contact.ts";
import type { Agreed, Key } from "./receipts.ts";
import { dropCookie } from "./session.ts";
import { faceFor, page, personFor, problemPage, type Visit } from "./visit.tsx";

/** Before anything is shown: the button, or a box for the code. */
export function receiptDoor(
  visit: Visit,
  code: string | null,
  problem?: Problem,
): Response | Promise<Response> {
  return page(
    visit,
    <ReceiptDoor
      face={faceFor(visit, NO_CARRY)}
      person={personFor(visit, visit.lang)}
      code={code}
      typed={visit.fields.get("code") ?? undefined}
      problem={problem && sentenceOf(problem.code, visit.lang)}
    />,
    problem ? statusOf(problem.code) : 200,
  );
}

/** How this form comes to its receipt, or null: by nothing that counts. */
function keyOf({ fields, session }: Visit): Key | null {
  const code = fields.get("code");
  if (code !== null) return { code };
  const number = fields.get("number");
  return number !== null && session.token !== null && session.isProven
    ? { token: session.token, number }
    : null;
}

type Act = (visit: Visit, key: Key) => Promise<Response>;

/** Shown again after every press: what has happened is in it. */
function show(
  visit: Visit,
  key: Key,
  receipt: ReceiptView,
  over: Partial<ReceiptPageProps> = {},
  status = 200,
): Response | Promise<Response> {
  const lang = visit.fields.has("lang") ? visit.lang : receipt.lang;
  const carry = "code" in key ? NO_CARRY : visit.session.carry;
  return page(
    visit,
    <ReceiptPage
      face={faceFor(visit, carry, lang)}
      person={personFor(visit, lang)}
      receipt={receipt}
      code={"code" in key ? key.code : null}
      once={toBase64Url(randomBytes(16))}
      {...over}
    />,
    status,
  );
}

async function showNow(
  visit: Visit,
  key: Key,
  over?: Partial<ReceiptPageProps>,
): Promise<Response> {
  const receipt = await visit.receipts.show(key);
  return receipt.ok ? show(visit, key, receipt.value, over) : refused(visit, key, receipt.problem);
}

/** A refusal, on the receipt as it is now; without one, at the door. */
async function refused(
  visit: Visit,
  key: Key,
  problem: Problem,
  over: Partial<ReceiptPageProps> = {},
): Promise<Response> {
  if (problem.code === "no_such_receipt" && "code" in key) return receiptDoor(visit, null, problem);
  const receipt = problem.code === "gone" ? null : await visit.receipts.show(key);
  if (!receipt?.ok) return problemPage(visit, problem);
  const notice = sentenceOf(problem.code, visit.lang);
  return show(visit, key, receipt.value, { notice, ...over }, statusOf(problem.code));
}

async function answered(
  visit: Visit,
  key: Key,
  reply: Promise<Result<ReceiptView, Problem>>,
): Promise<Response> {
  const receipt = await reply;
  return receipt.ok ? show(visit, key, receipt.value) : refused(visit, key, receipt.problem);
}

/** One thing done to a case, once per press. */
async function act(visit: Visit, key: Key, asked: object, agreed?: Agreed): Promise<Response> {
  const once = ActionKey.safeParse(visit.fields.get("once"));
  const action = FounderAction.safeParse(asked);
  if (!once.success || !action.success) return refused(visit, key, { code: "bad_request" });
  return answered(visit, key, visit.receipts.act(key, once.data, action.data, agreed));
}

async function reply(visit: Visit, key: Key): Promise<Response> {
  const typed = visit.fields.get("answer") ?? "";
  const text = readWords("answer", typed);
  if (text.ok && text.value !== "") return act(visit, key, { do: "reply", text: text.value });
  const problem: Problem = text.ok ? { code: "bad_value" } : text.problem;
  const message = sentenceOf(problem.code, visit.lang);
  return refused(visit, key, problem, {
    typed: problem.text ?? typed,
    wrong: { field: "answer", message },
  });
}

async function agree(visit: Visit, key: Key): Promise<Response> {
  if (visit.fields.get("consent") !== "1") return refused(visit, key, { code: "no_consent" });
  const agreed = {
    text: visit.fields.get("text") ?? "",
    health: visit.fields.get("health") === "1",
  };
  return act(visit, key, { do: "agree" }, agreed);
}

/** Asks once before what cannot be taken back. */
async function confirmed(
  visit: Visit,
  key: Key,
  what: "traek" | "slet",
  then: () => Promise<Response>,
): Promise<Response> {
  if (visit.fields.get("confirm") === "1") return then();
  const receipt = await visit.receipts.show(key);
  if (!receipt.ok) return refused(visit, key, receipt.problem);
  const { lang } = receipt.value;
  return page(
    visit,
    <ConfirmPage
      face={faceFor(visit, "code" in key ? NO_CARRY : visit.session.carry, lang)}
      person={personFor(visit, lang)}
      receipt={receipt.value}
      code={"code" in key ? key.code : null}
      once={toBase64Url(randomBytes(16))}
      what={what}
      days={RETENTION.eraseAfterHandoffDays}
    />,
  );
}

async function erase(visit: Visit, key: Key): Promise<Response> {
  const erased = await visit.receipts.erase(key);
  if (!erased.ok) return refused(visit, key, erased.problem);
  if (!("code" in key) && visit.session.carry.keeping === "cookie") dropCookie(visit.context);
  return page(
    visit,
    <ErasedPage
      face={faceFor(visit, NO_CARRY)}
      person={personFor(visit, visit.lang)}
      erased={erased.value}
    />,
  );
}

async function renew(visit: Visit, key: Key): Promise<Response> {
  const link = await visit.receipts.renew(key);
  if (!link.ok) return refused(visit, key, link.problem);
  // From now on this page, too, goes by the new code.
  const now = "code" in key ? { code: link.value.code } : key;
  return showNow(visit, now, { url: visit.origin + link.value.path });
}

async function download(
  visit: Visit,
  key: Key,
  make: (receipt: ReceiptView) => {
    readonly body: string;
    readonly type: string;
    readonly name: string;
  },
): Promise<Response> {
  const receipt = await visit.receipts.show(key);
  if (!receipt.ok) return refused(visit, key, receipt.problem);
  const { body, type, name } = make(receipt.value);
  return new Response(body, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}

const calendar = (visit: Visit, key: Key): Promise<Response> =>
  download(visit, key, ({ number, next, lang }) => {
    const title = faceFor(visit, NO_CARRY, lang).text.cases.receipt.calendarTitle(number);
    // The address itself stays out of calendars: they are shared.
    const days = next.day === null ? [] : [{ id: number, day: next.day, title, help: "" }];
    return {
      body: calendarOfDays(days, visit.deps.today()),
      type: "text/calendar",
      name: "indgang.ics",
    };
  });

/** What a press on a receipt does, by the address its form is sent to. */
export const RECEIPT_ACTS: { readonly [name: string]: Act } = {
  vis: (visit, key) => showNow(visit, key),
  svar: reply,
  ja: agree,
  nej: (visit, key) => act(visit, key, { do: "decline" }),
  skranke: (visit, key) => act(visit, key, { do: "judge", desk: visit.fields.get("desk") }),
  skriv: (visit, key) => {
    const mail = visit.fields.get("mail") === "yes" ? "yes" : "stopped";
    return answered(visit, key, visit.receipts.chooseMail(key, mail));
  },
  traek: (visit, key) => confirmed(visit, key, "traek", () => act(visit, key, { do: "withdraw" })),
  slet: (visit, key) => confirmed(visit, key, "slet", () => erase(visit, key)),
  nyt: renew,
  kalender: calendar,
  tekst: (visit, key) =>
    download(visit, key, ({ text, number }) => ({
      body: `${text}\n`,
      type: "text/plain",
      name: `${number}.txt`,
    })),
  data: (visit, key) =>
    download(visit, key, (receipt) => ({
      body: JSON.stringify(receipt),
      type: "application/json",
      name: `${receipt.number}.json`,
    })),
};

export async function actOnReceipt(visit: Visit, name: string): Promise<Response> {
  const key = keyOf(visit);
  const done = RECEIPT_ACTS[name];
  if (!done) return problemPage(visit, { code: "not_found" });
  return key ? done(visit, key) : receiptDoor(visit, null);
}

/** The stop link of our mails: the page has a button; only its POST stops. */
export async function stopMails(visit: Visit, code: string, isPost: boolean): Promise<Response> {
  if (isPost) {
    const stopped = await visit.receipts.stop(code);
    if (!stopped.ok) return problemPage(visit, stopped.problem);
  }
  return page(
    visit,
    <StopPage
      face={faceFor(visit, NO_CARRY)}
      person={personFor(visit, visit.lang)}
      code={code}
      isStopped={isPost}
    />,
  );
}
