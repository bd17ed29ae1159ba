import type { Catalog } from "../flow/build.ts";
import { textOf } from "../flow/build.ts";
import { questionsOnTheWay } from "../flow/flow-view.ts";
import { beginning } from "../flow/log.ts";
import { valueProblem } from "../flow/value.ts";
import { view as viewOf } from "../flow/view.ts";
import type { Attempt } from "../pages/question-form.tsx";
import type { Carry } from "../pages/face.ts";
import { PREVIEW } from "../pages/set-up.ts";
import { ReturnPage } from "../pages/return-page.tsx";
import { StartPage, type StartPageProps } from "../pages/start-page.tsx";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import type { Lang, View } from "../protocol/view.ts";
import { attemptOf, chatPage, readAnswer, showProblem, showTurned } from "./answers.tsx";
import { typedIn } from "./form.ts";
import { cookieOf, keepCookie, senderOf } from "./session.ts";
import { faceFor, type Held, page, personFor, problemPage, type Visit } from "./visit.tsx";

interface Beginning {
  readonly notice?: string;
  readonly attempt?: Attempt;
  readonly own?: StartPageProps["own"];
}

/** The start page: the view of a conversation that does not exist. Nothing is stored, no object is asked. */
export async function startPage(
  visit: Visit,
  shown: Beginning = {},
  status = 200,
): Promise<Response> {
  const { deps, lang, session } = visit;
  const topic = topicOf(visit);
  const view = emptyView(visit, lang, topic?.id);
  if (view.question === null) return problemPage(visit, { code: "failed" });
  const ongoing = session.token === null ? null : await visit.conversations.view(session.token);
  const answered = ongoing?.ok ? ongoing.value.progress.answered : 0;
  return page(
    visit,
    <StartPage
      face={faceFor(visit, { token: null, keeping: "none" })}
      question={view.question}
      length={topicLength(deps.catalog)}
      person={view.person}
      topic={topic}
      receivers={view.receivers}
      ongoing={answered > 0 ? answered : null}
      {...shown}
    />,
    status,
  );
}

const emptyView = ({ deps, context }: Visit, lang: Lang, flow: string | null = null): View =>
  viewOf(deps.catalog, beginning(flow), {
    lang,
    today: deps.today(),
    receives: deps.receives(context.env),
  });

/** The topic a form, an address or a partner has chosen; an empty one in the address takes the partner's back. */
function topicOf({ deps, context, fields, lang, place }: Visit): Topic | undefined {
  const asked = new URL(context.req.url).searchParams.get("flow");
  const id = fields.get("flow") ?? asked ?? place.framed?.flow ?? "";
  const topics = deps.catalog.questions.get("topics");
  const isOption = topics !== undefined && valueProblem(topics, [id]) === null;
  const isFlow = deps.catalog.flows.some((flow) => flow.id === id);
  return isOption && isFlow ? { id, title: textOf(deps.catalog.words[lang], id).title } : undefined;
}
interface Topic {
  readonly id: string;
  readonly title: string;
}

/** The shortest and the longest way through one topic. */
function topicLength(catalog: Catalog): { fewest: number; most: number } {
  const lengths = catalog.flows.map(({ id }) => questionsOnTheWay(catalog, id));
  return {
    fewest: Math.min(...lengths.map((one) => one.fewest)),
    most: Math.max(...lengths.map((one) => one.most)),
  };
}

/**
 * How a new token is kept. A cookie is set only for a request from our own page: a foreign form must not replace the
 * conversation a browser has. A cookie of ours on the request shows that the browser takes them.
 */
function carryOf(visit: Visit, token: string): Carry {
  if (visit.fields.get("shared") === "1") return { token, keeping: "shared" };
  if (senderOf(visit.context.req.raw, visit.origin) !== "ours") return { token, keeping: "page" };
  return cookieOf(visit.context) === null
    ? { token, keeping: "first" }
    : { token: null, keeping: "cookie" };
}

/** The visit, speaking for a conversation that begins with it. */
export function hold(visit: Visit, token: string): Held {
  const carry = carryOf(visit, token);
  return { ...visit, token, session: { token, carry, isProven: true } };
}

/** A token for a conversation that does not exist yet: in this language, on this topic, on this partner's site. */
export function newToken(visit: Visit): Promise<string> {
  const topic = topicOf(visit);
  const partner = visit.place.framed?.partner;
  return visit.conversations.begin({
    lang: visit.lang,
    ...(topic === undefined ? {} : { flow: topic.id }),
    ...(partner === undefined || partner === PREVIEW ? {} : { partner }),
  });
}

/** The first answer makes the conversation, and sets the cookie. */
export async function begin(visit: Visit): Promise<Response> {
  if (senderOf(visit.context.req.raw, visit.origin) === "foreign") {
    return problemPage(visit, { code: "foreign_origin" });
  }
  const read = readAnswer(visit);
  if (!read.ok) return notBegun(visit, read.problem);
  const held = hold(visit, await newToken(visit));
  const turned = await held.conversations.turn(held.token, { turn: 1, answer: read.value });
  if (!turned.ok) return notBegun(visit, turned.problem);
  if (held.session.carry.keeping === "first") keepCookie(held.context, held.token);
  return showTurned(held, turned.value, "nyt");
}

function notBegun(visit: Visit, problem: Problem): Response | Promise<Response> {
  const { question } = emptyView(visit, visit.lang, topicOf(visit)?.id);
  if (question === null || question.id !== visit.fields.get("question"))
    return problemPage(visit, problem);
  const attempt = attemptOf(visit, question, problem, typedIn(visit.fields));
  return startPage(visit, { attempt }, statusOf(problem.code));
}

/** Where a code is typed or, from a link, only confirmed: opening the page does nothing. */
export function returnPage(
  visit: Visit,
  code: string | null,
  problem?: Problem,
): Response | Promise<Response> {
  return page(
    visit,
    <ReturnPage
      face={faceFor(visit, { token: null, keeping: "none" })}
      person={personFor(visit, visit.lang)}
      code={code}
      typed={visit.fields.get("code") ?? undefined}
      problem={problem && sentenceOf(problem.code, visit.lang)}
    />,
    problem ? statusOf(problem.code) : 200,
  );
}

/** Opens a conversation by its code: here, and from now on only here. */
export async function resume(visit: Visit): Promise<Response> {
  if (senderOf(visit.context.req.raw, visit.origin) === "foreign") {
    return problemPage(visit, { code: "foreign_origin" });
  }
  const resumed = await visit.conversations.resume(visit.fields.get("code") ?? "");
  if (!resumed.ok) {
    const { problem } = resumed;
    return problem.code === "no_such_code"
      ? returnPage(visit, null, problem)
      : problemPage(visit, problem);
  }
  const held = { ...hold(visit, resumed.value.token), lang: resumed.value.lang };
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  if (held.session.carry.keeping === "first") keepCookie(held.context, held.token);
  return held.session.carry.keeping === "cookie"
    ? showTurned(held, view.value, "nyt")
    : chatPage(held, view.value);
}
