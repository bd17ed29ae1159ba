import type { ContentfulStatusCode } from "hono/utils/http-status";
import { configOf } from "../../config.ts";
import type { Demonstration } from "../../pages/desk/layout.tsx";
import { DeskProblemPage, SignInPage } from "../../pages/desk/sign-in-page.tsx";
import type { DeskContext } from "./identity.tsx";
import { type Problem, sentenceOf, statusOf } from "../../protocol/problem.ts";

/** Where the demonstration is led through. Only its own entry serves it. */
export const DEMONSTRATION_PATH = "/demonstration";

export const demonstrationOf = (env: Env): Demonstration =>
  configOf(env).DEMONSTRATION === "yes" ? DEMONSTRATION_PATH : null;

/** A refusal as a page for advisors; who is not signed in is asked to. */
export function deskProblem(context: DeskContext, problem: Problem): Response | Promise<Response> {
  const { code } = problem;
  const status = statusOf(code) as ContentfulStatusCode;
  const demonstration = demonstrationOf(context.env);
  if (status === 429 || status === 503) context.header("retry-after", "60");
  if (code === "not_signed_in") {
    const byAccess = configOf(context.env).ACCESS_TEAM !== null;
    // Asked for a page: shown where to come in. Pressed something: also told that nothing came of it.
    const notice = context.req.method === "GET" ? undefined : sentenceOf(code, "da");
    return context.html(<SignInPage {...{ demonstration, byAccess, notice }} />, status);
  }
  return context.html(
    <DeskProblemPage demonstration={demonstration} sentence={sentenceOf(code, "da")} />,
    status,
  );
}
