import * as z from "zod/mini";
import { writeCode } from "../conversation/code.ts";
import { RETENTION } from "../conversation/retention.ts";
import { refuse, type Result } from "../lib/result.ts";
import { type HandoffTyped, HandoffPage, type Wrong } from "../pages/handoff-page.tsx";
import { CorrectionPage, HandoffPreviewPage } from "../pages/handoff-preview.tsx";
import { SentPage } from "../pages/sent-page.tsx";
import { type Consent, LINE_IDS, LineId } from "../protocol/case.ts";
import type { HandoffPreview } from "../protocol/case-view.ts";
import {
  CorrectionInput,
  type HandoffDraft,
  HandoffInput,
  OWN_WORDS,
} from "../protocol/handoff.ts";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import { ActInput } from "../protocol/turn.ts";
import type { View } from "../protocol/view.ts";
import { showProblem, showTurned } from "./answers.tsx";
import { newToken } from "./beginning.tsx";
import { cleanDraft } from "./contact.ts";
import { keepCookie, senderOf } from "./session.ts";
import { faceFor, type Held, page, problemPage, type Visit } from "./visit.tsx";

/** What stood in the boxes of the first page. */
function typedIn({ fields, lang }: Visit, view: View): HandoffTyped {
  const text = (name: string): string => fields.get(name) ?? "";
  const ranked = view.outcome?.desks.find((desk) => desk.receives)?.id;
  return {
    desk: text("desk") || (ranked ?? ""),
    words: text("words"),
    tried: text("tried"),
    name: text("name"),
    via: text("via") === "phone" ? "phone" : "mail",
    mail: text("mail"),
    phone: text("phone"),
    contactLang: text("contactLang") || lang,
    times: text("times"),
  };
}

/** A field of a refusal, as its box is named on the page. */
const BOXES = new Set(["name", "mail", "phone", "words", "tried", "times"]);

function wrongOf(visit: Visit, problem: Problem): Wrong {
  const { handoff } = faceFor(visit).text.cases;
  const field = BOXES.has(problem.question ?? "") ? (problem.question ?? "name") : "name";
  if (problem.code === "bad_contact") return { field, message: handoff.wrong[field] ?? "" };
  if (problem.code === "desk_not_receiving")
    return { field: "desk", message: handoff.wrong["desk"] ?? "" };
  if (problem.code === "too_many_words") {
    const limit = OWN_WORDS[field as keyof typeof OWN_WORDS];
    return { field, message: handoff.tooMany(limit) };
  }
  return { field, message: sentenceOf(problem.code, visit.lang) };
}

const Lines = z.array(LineId);

/** What the form asks for, cleaned. All lines, until some have been struck. */
function draftIn({ fields }: Visit, typed: HandoffTyped): Result<HandoffDraft, Problem> {
  const chosen = Lines.safeParse(fields.getAll("line"));
  const lines = fields.get("seen") === "1" && chosen.success ? chosen.data : [...LINE_IDS];
  const consents = [
    ...consentsIn(fields, "consent", fields.get("health")),
    ...consentsIn(fields, "pass", null),
  ];
  // A yes to health alone is no yes to sending; it only shows what it would be about.
  const health = fields.get("health");
  if (health !== null && !consents.some((one) => one.recipient === health))
    consents.push({ recipient: health, text: fields.get(`text-${health}`) ?? "-", health: true });
  if (typed.desk === "") return refuse({ code: "desk_not_receiving" });
  const draft: HandoffDraft = {
    desk: typed.desk,
    lines,
    words: typed.words,
    tried: typed.tried,
    contact: {
      name: typed.name,
      mail: typed.mail === "" ? null : typed.mail,
      phone: typed.phone === "" ? null : typed.phone,
      via: typed.via === "phone" ? "phone" : "mail",
      lang: typed.contactLang === "en" ? "en" : "da",
      times: typed.times,
    },
    consents,
  };
  return cleanDraft(draft);
}
const consentsIn = (fields: URLSearchParams, name: string, health: string | null): Consent[] =>
  fields.getAll(name).map((recipient) => ({
    recipient,
    text: fields.get(`text-${recipient}`) ?? "-",
    health: health === recipient,
  }));

/** The first page: to whom, in which words, how to be reached. */
export async function askForPerson(held: Held): Promise<Response> {
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  if (view.value.receivers.length === 0) return problemPage(held, { code: "desk_not_receiving" });
  return formPage(held, view.value);
}
function formPage(
  held: Held,
  view: View,
  typed: HandoffTyped = typedIn(held, view),
  wrong?: Wrong,
): Response | Promise<Response> {
  const face = faceFor(held, held.session.carry, view.lang);
  return page(
    held,
    <HandoffPage
      face={face}
      view={view}
      typed={typed}
      wrong={wrong}
      isDemonstration={held.deps.isDemonstration(held.context.env)}
    />,
    wrong ? 422 : 200,
  );
}

/** The second page: exactly what will be sent. */
export async function seeHandoff(held: Held): Promise<Response> {
  return withDraft(held, (view, typed, draft, preview) =>
    previewPage(held, view, typed, draft, preview),
  );
}

/** Reads the form, and has it previewed; or shows the first page again with what is wrong. */
async function withDraft(
  held: Held,
  then: (
    view: View,
    typed: HandoffTyped,
    draft: HandoffDraft,
    preview: HandoffPreview,
  ) => Response | Promise<Response>,
): Promise<Response> {
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  const typed = typedIn(held, view.value);
  const draft = draftIn(held, typed);
  const preview = draft.ok
    ? await held.conversations.previewHandoff(held.token, draft.value, view.value.lang)
    : draft;
  if (!draft.ok || !preview.ok) {
    const problem = draft.ok ? (preview as { problem: Problem }).problem : draft.problem;
    if (statusOf(problem.code) !== 422) return showProblem(held, problem);
    // What may not be kept goes back into its box with the number hidden.
    const shown =
      problem.text === undefined
        ? typed
        : { ...typed, [problem.question ?? "words"]: problem.text };
    return formPage(held, view.value, shown, wrongOf(held, problem));
  }
  return then(view.value, typed, draft.value, preview.value);
}

function previewPage(
  held: Held,
  view: View,
  typed: HandoffTyped,
  draft: HandoffDraft,
  preview: HandoffPreview,
  notice?: string,
  status = 200,
): Response | Promise<Response> {
  const face = faceFor(held, held.session.carry, view.lang);
  return page(
    held,
    <HandoffPreviewPage
      face={face}
      person={view.person}
      preview={preview}
      typed={typed}
      turn={view.turn + 1}
      ticked={{
        consent: held.fields.getAll("consent").includes(draft.desk),
        health: held.fields.get("health") === draft.desk,
        passOn: held.fields.getAll("pass"),
        lines: draft.lines,
      }}
      caseDays={RETENTION.caseDays}
      isDemonstration={held.deps.isDemonstration(held.context.env)}
      notice={notice}
    />,
    status,
  );
}

/** Sends exactly what was shown. What has changed since is shown again, and not sent. */
export async function sendHandoff(held: Held): Promise<Response> {
  const agreed = held.fields.get("brief") ?? "";
  return withDraft(held, async (view, typed, draft, preview) => {
    const again = (problem: Problem): Response | Promise<Response> =>
      previewPage(
        held,
        view,
        typed,
        draft,
        preview,
        sentenceOf(problem.code, view.lang),
        statusOf(problem.code),
      );
    if (!held.fields.getAll("consent").includes(draft.desk)) return again({ code: "no_consent" });
    const input = HandoffInput.safeParse({ ...draft, brief: agreed });
    const turn = Number(held.fields.get("turn"));
    const parsed = ActInput.safeParse({ turn, handoff: input.data });
    if (!input.success || !parsed.success) return showProblem(held, { code: "bad_request" });
    const handed = await held.conversations.handOff(held.token, { turn, handoff: input.data });
    if (!handed.ok) {
      const { code } = handed.problem;
      const isOurs =
        code === "brief_changed" || code === "no_consent" || code === "too_many_handoffs";
      return isOurs ? again(handed.problem) : showProblem(held, handed.problem);
    }
    if (held.session.carry.keeping === "cookie") keepCookie(held.context, held.token);
    const { number, code, mailed } = handed.value;
    const receipt = await held.receipts.show({ token: held.token, number });
    if (!receipt.ok) return showProblem(held, receipt.problem);
    return page(
      held,
      <SentPage
        face={faceFor(held, held.session.carry, view.lang)}
        person={view.person}
        receipt={receipt.value}
        url={code === null ? null : `${held.origin}/kvittering/${writeCode(code)}`}
        code={code}
        mailed={mailed}
      />,
    );
  });
}

/** "Du har rettet, siden du sendte": what differs. */
export async function seeCorrection(held: Held): Promise<Response> {
  return correctionPage(held);
}
async function correctionPage(held: Held, problem?: Problem): Promise<Response> {
  const number = held.fields.get("number") ?? "";
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  const asked = CorrectionInput.shape.number.safeParse(number);
  if (!asked.success) return showProblem(held, { code: "no_such_case" });
  const { lang, person, turn } = view.value;
  const preview = await held.conversations.previewHandoff(held.token, { number: asked.data }, lang);
  if (!preview.ok) return showProblem(held, preview.problem);
  return page(
    held,
    <CorrectionPage
      face={faceFor(held, held.session.carry, lang)}
      person={person}
      preview={preview.value}
      number={number}
      turn={turn + 1}
      notice={problem && sentenceOf(problem.code, lang)}
    />,
    problem ? statusOf(problem.code) : 200,
  );
}

export async function sendCorrection(held: Held): Promise<Response> {
  const { fields } = held;
  const input = ActInput.safeParse({
    turn: Number(fields.get("turn")),
    correction: { number: fields.get("number"), brief: fields.get("brief") },
  });
  if (!input.success) return showProblem(held, { code: "bad_request" });
  const turned = await held.conversations.turn(held.token, input.data);
  if (turned.ok) return showTurned(held, turned.value, "henvendelser");
  return turned.problem.code === "brief_changed"
    ? correctionPage(held, turned.problem)
    : showProblem(held, turned.problem);
}

/** From the start page, where nothing is stored yet: the form carries a token that is nobody's until it is sent. */
export async function beginAsking(visit: Visit): Promise<Response> {
  if (senderOf(visit.context.req.raw, visit.origin) === "foreign")
    return problemPage(visit, { code: "foreign_origin" });
  const known = visit.session.token;
  const token = known ?? (await newToken(visit));
  const session =
    known === null
      ? { token, carry: { token, keeping: "page" as const }, isProven: true }
      : visit.session;
  return askForPerson({ ...visit, token, session });
}
