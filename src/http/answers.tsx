import type { Question } from "../flow/build.ts";
import { ChatPage, type ChatPageProps } from "../pages/chat-page.tsx";
import { ChangePreview } from "../pages/change-preview.tsx";
import { type Attempt, QuestionForm, reasonInWords } from "../pages/question-form.tsx";
import { type Typed, typedOf } from "../pages/typed.ts";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import { type AnswerInput, ActInput } from "../protocol/turn.ts";
import type { Message, QuestionView, View } from "../protocol/view.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { cleanAnswer } from "./body.ts";
import { answerIn, typedIn } from "./form.ts";
import { dropCookie, keepCookie } from "./session.ts";
import { faceFor, type Held, page, problemPage, type Visit } from "./visit.tsx";

type Shown = Omit<ChatPageProps, "face" | "view" | "today">;

/** The conversation as it is now, in the language of its view. */
export function chatPage(
  held: Visit,
  view: View,
  shown: Shown = {},
  status = 200,
): Response | Promise<Response> {
  const face = faceFor(held, held.session.carry, view.lang);
  return page(
    held,
    <ChatPage face={face} view={view} today={held.deps.today()} {...shown} />,
    status,
  );
}

/** The answer in a form, read and cleaned; or why it cannot be. */
export function readAnswer(visit: Visit): Result<AnswerInput, Problem> {
  const { deps, fields, lang } = visit;
  const question = deps.catalog.questions.get(fields.get("question") ?? "");
  if (!question) return refuse({ code: "not_asked" });
  const value = answerIn(fields, question, lang);
  if (!value.ok) return value;
  const cleaned = cleanAnswer({ question: question.id, value: value.value }, formatOf(question));
  return cleaned.ok ? ok(cleaned.value) : cleaned;
}
const formatOf = (question: Question) => (): Question["format"] => question.format;

/** Takes a turn and shows what came of it: by a redirect where the browser holds the cookie. */
export async function takeTurn(held: Held, asked: object, at = "nyt"): Promise<Response> {
  const input = ActInput.safeParse({ turn: Number(held.fields.get("turn")), ...asked });
  if (!input.success) return showProblem(held, { code: "bad_request" });
  const turned = await held.conversations.turn(held.token, input.data);
  if (!turned.ok) return showProblem(held, turned.problem);
  return showTurned(held, turned.value, at);
}

export function showTurned(held: Held, view: View, at: string): Response | Promise<Response> {
  if (held.session.carry.keeping !== "cookie") return chatPage(held, view);
  keepCookie(held.context, held.token);
  return held.context.redirect(`${held.place.base}/samtale#${at}`, 303);
}

export async function answer(held: Held): Promise<Response> {
  const read = readAnswer(held);
  return read.ok ? takeTurn(held, { answer: read.value }) : showProblem(held, read.problem);
}

/** Shows the question of an answer again, in its place. */
export async function openToChange(held: Held): Promise<Response> {
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  const id = held.fields.get("question") ?? "";
  const given = answerTo(view.value, id);
  if (!given) return showProblem(held, { code: "not_asked" });
  const question = await held.conversations.question(held.token, id);
  if (!question.ok) return showProblem(held, question.problem);
  const typed = typedOf(question.value, given.value, view.value.lang);
  return showChange(held, view.value, question.value, typed, null);
}

/** Shows what a change would cost, before it is made. */
export async function showPrice(held: Held): Promise<Response> {
  const read = readAnswer(held);
  if (!read.ok) return showProblem(held, read.problem);
  const preview = await held.conversations.preview(held.token, read.value);
  if (!preview.ok) return showProblem(held, preview.problem);
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  const face = faceFor(held, held.session.carry, view.value.lang);
  const inPlace = (
    <ChangePreview
      face={face}
      preview={preview.value}
      typed={typedIn(held.fields)}
      turn={view.value.turn + 1}
    />
  );
  return chatPage(held, view.value, { editing: { question: read.value.question, inPlace } });
}

/** A refusal, shown where the person is, with what they typed. */
export async function showProblem(held: Held, problem: Problem): Promise<Response> {
  const { code } = problem;
  if (code === "gone" || code === "bad_token") {
    if (held.session.carry.keeping === "cookie") dropCookie(held.context);
    return problemPage(held, problem);
  }
  const shown = problem.view ?? (await viewNow(held));
  if (shown === null) return problemPage(held, problem);
  const status = statusOf(code);
  const id = held.fields.get("question") ?? "";
  const typed =
    problem.text === undefined
      ? typedIn(held.fields)
      : { ...typedIn(held.fields), values: [problem.text] };
  const isOpen = shown.question?.id === id;
  if (code === "turn_taken" || code === "not_asked" || id === "") {
    const notice = sentenceOf(code, shown.lang);
    return chatPage(held, shown, { notice, ...(isOpen ? { typed } : {}) }, status);
  }
  if (isOpen && shown.question) {
    return chatPage(
      held,
      shown,
      { attempt: attemptOf(held, shown.question, problem, typed) },
      status,
    );
  }
  const question = answerTo(shown, id) && (await held.conversations.question(held.token, id));
  if (!question?.ok) return chatPage(held, shown, { notice: sentenceOf(code, shown.lang) }, status);
  return showChange(
    held,
    shown,
    question.value,
    typed,
    attemptOf(held, question.value, problem, typed),
    status,
  );
}

export function attemptOf(
  visit: Visit,
  question: QuestionView,
  problem: Problem,
  typed: Typed,
): Attempt {
  const message =
    problem.reason === undefined
      ? sentenceOf(problem.code, visit.lang)
      : reasonInWords(faceFor(visit), question, problem.reason);
  return { typed, message, row: problem.reason?.row };
}

function showChange(
  held: Held,
  view: View,
  question: QuestionView,
  typed: Typed,
  attempt: Attempt | null,
  status = 200,
): Response | Promise<Response> {
  const face = faceFor(held, held.session.carry, view.lang);
  const inPlace = (
    <QuestionForm
      face={face}
      question={question}
      purpose="change"
      turn={view.turn + 1}
      typed={typed}
      attempt={attempt}
      standing={answerTo(view, question.id)?.label ?? ""}
    />
  );
  return chatPage(held, view, { editing: { question: question.id, inPlace } }, status);
}

async function viewNow(held: Held): Promise<View | null> {
  const view = await held.conversations.view(held.token);
  return view.ok ? view.value : null;
}

const answerTo = (view: View, question: string): (Message & { kind: "answer" }) | undefined =>
  view.transcript.find((message) => message.kind === "answer" && message.question === question) as
    | (Message & { kind: "answer" })
    | undefined;
