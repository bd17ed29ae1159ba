import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import type { ProblemView } from "../protocol/problem-view.ts";
import type { Lang } from "../protocol/view.ts";

/** A refusal as it goes over the wire: RFC 9457, with a sentence a person can act on. */
export function problemView(problem: Problem, lang: Lang): ProblemView {
  const { code, question, reason, text, view } = problem;
  return {
    type: `/api#${code}`,
    title: code.replaceAll("_", " "),
    status: statusOf(code),
    code,
    detail: sentenceOf(code, lang),
    ...(question === undefined ? {} : { question }),
    ...(reason === undefined ? {} : { reason }),
    ...(text === undefined ? {} : { text }),
    ...(view === undefined ? {} : { view }),
  };
}

/** What a status asks of its headers: how to come in, and how many seconds to wait. A full conversation stays full. */
function headersOf({ code }: Problem): { readonly [name: string]: string } {
  if (code === "bad_token") return { "www-authenticate": "Bearer" };
  if (code === "too_many_turns" || code === "too_many_requests") return { "retry-after": "60" };
  return code === "busy" ? { "retry-after": "5" } : {};
}

export function problemResponse(problem: Problem, lang: Lang): Response {
  return new Response(JSON.stringify(problemView(problem, lang)), {
    status: statusOf(problem.code),
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": lang,
      ...headersOf(problem),
    },
  });
}
