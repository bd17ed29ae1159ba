import type { Placement } from "../flow/log.ts";
import { view as viewOf } from "../flow/view.ts";
import { texts } from "../pages/text.ts";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import { ActInput } from "../protocol/turn.ts";
import type { AsideView, Lang } from "../protocol/view.ts";
import { chatPage, showProblem, showTurned } from "./answers.tsx";
import { readForEditors, readOwnWords } from "./asked.ts";
import { hold, newToken, startPage } from "./beginning.tsx";
import { keepCookie, senderOf } from "./session.ts";
import { type Held, problemPage, type Visit } from "./visit.tsx";

const NONE = "none";

/** What was not understood is counted; nothing of its text is. */
async function countUnplaced(
  { deps, context }: Visit,
  placed: Placement,
  lang: Lang,
): Promise<void> {
  if (placed.kind === "unplaced") await deps.editors(context.env).count(lang);
}

const sentence = (problem: Problem, visit: Visit): string =>
  problem.code === "bad_request"
    ? texts[visit.lang].ask.empty
    : sentenceOf(problem.code, visit.lang);

/** A question in own words. This page answers it itself: the text is kept nowhere to be shown by another. */
export async function ask(held: Held): Promise<Response> {
  const typed = held.fields.get("ask") ?? "";
  const read = readOwnWords(await held.deps.words(held.context.env), typed);
  if (!read.ok) return refuseOwnWords(held, read.problem, typed);
  const { text, placed } = read.value;
  const turned = await held.conversations.turn(held.token, { turn: turnIn(held), asked: placed });
  if (!turned.ok) return showProblem(held, turned.problem);
  await countUnplaced(held, placed, turned.value.lang);
  return chatPage(held, turned.value, { asked: { text } });
}

async function refuseOwnWords(held: Held, problem: Problem, typed: string): Promise<Response> {
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  const asked = { text: problem.text ?? typed, problem: sentence(problem, held) };
  return chatPage(held, view.value, { asked }, statusOf(problem.code));
}

/** One press confirms a suggestion; or says that none fitted, which this page answers. */
export async function pick(held: Held): Promise<Response> {
  const { fields } = held;
  const input = ActInput.safeParse({ turn: turnIn(held), pick: pickIn(fields) });
  if (!input.success) return showProblem(held, { code: "bad_request" });
  const turned = await held.conversations.turn(held.token, input.data);
  if (!turned.ok) return showProblem(held, turned.problem);
  if (fields.get("suggestion") !== NONE) return showTurned(held, turned.value, "nyt");
  await held.deps.editors(held.context.env).count(turned.value.lang);
  return chatPage(held, turned.value, { asked: { text: fields.get("ask") ?? "", isNone: true } });
}

const turnIn = ({ fields }: Visit): number => Number(fields.get("turn"));
const pickIn = (fields: URLSearchParams): object => ({
  suggestion: fields.get("suggestion") ?? "",
  ...(fields.get("ticks") === "1" ? { known: fields.getAll("known") } : {}),
});

/** On the start page: nothing is stored, no conversation is made. */
export async function askAtStart(visit: Visit): Promise<Response> {
  const typed = visit.fields.get("ask") ?? "";
  const read = readOwnWords(await visit.deps.words(visit.context.env), typed);
  if (!read.ok) {
    const own = { text: read.problem.text ?? typed, problem: sentence(read.problem, visit) };
    return startPage(visit, { own }, statusOf(read.problem.code));
  }
  const { text, placed } = read.value;
  await countUnplaced(visit, placed, visit.lang);
  const aside = asideOf(visit, placed);
  return startPage(visit, { own: aside ? { text, aside } : { text } });
}

/** What a question comes to in a conversation that does not exist yet. */
function asideOf({ deps, lang }: Visit, placed: Placement): AsideView | null {
  const { catalog } = deps;
  const log = [{ turn: 1, entry: { kind: "ask", placed, at: null } as const, shown: [] }];
  return viewOf(catalog, log, { lang, today: deps.today() }).asked;
}

/** Picking is the first answer: it makes the conversation, and sets the cookie. */
export async function pickAtStart(visit: Visit): Promise<Response> {
  if (senderOf(visit.context.req.raw, visit.origin) === "foreign")
    return problemPage(visit, { code: "foreign_origin" });
  const typed = visit.fields.get("ask") ?? "";
  if (visit.fields.get("suggestion") === NONE) {
    await visit.deps.editors(visit.context.env).count(visit.lang);
    return startPage(visit, { own: { text: typed } });
  }
  const read = readOwnWords(await visit.deps.words(visit.context.env), typed);
  const input = ActInput.safeParse({ turn: 2, pick: pickIn(visit.fields) });
  if (!read.ok || !input.success) return problemPage(visit, { code: "bad_request" });
  const held = hold(visit, await newToken(visit));
  const { placed } = read.value;
  const asked = await held.conversations.turn(held.token, { turn: 1, asked: placed });
  const turned = asked.ok ? await held.conversations.turn(held.token, input.data) : asked;
  if (!turned.ok) return problemPage(visit, turned.problem);
  if (held.session.carry.keeping === "first") keepCookie(held.context, held.token);
  return showTurned(held, turned.value, "nyt");
}

/** The one way a question's text is kept: by this press, as it stands in this box. */
export async function sendToEditors(sent: Visit): Promise<Response> {
  if (senderOf(sent.context.req.raw, sent.origin) === "foreign")
    return problemPage(sent, { code: "foreign_origin" });
  const typed = sent.fields.get("text") ?? "";
  const read = readForEditors(typed);
  if (!read.ok) return backWith(sent, { problem: read.problem, text: read.problem.text ?? typed });
  const isKept = await sent.deps
    .editors(sent.context.env)
    .send({ lang: sent.lang, text: read.value });
  if (!isKept) return backWith(sent, { problem: { code: "busy" }, text: read.value });
  return backWith(sent, null);
}

/** Back to where the person was: in their conversation, or at the start. */
async function backWith(
  sent: Visit,
  refused: { readonly problem: Problem; readonly text: string } | null,
): Promise<Response> {
  const { token, isProven } = sent.session;
  const view = token === null || !isProven ? null : await sent.conversations.view(token);
  const status = refused ? statusOf(refused.problem.code) : 200;
  const own = refused
    ? { text: refused.text, problem: sentence(refused.problem, sent) }
    : undefined;
  const notice = refused ? undefined : texts[sent.lang].ask.editor.sent;
  if (token === null || !view?.ok)
    return startPage(sent, { own, ...(notice === undefined ? {} : { notice }) }, status);
  return chatPage({ ...sent, token } as Held, view.value, { asked: own, notice }, status);
}
