import { Hono } from "hono";
import { RETENTION } from "../conversation/retention.ts";
import { EditorsPage } from "../pages/editors-page.tsx";
import { placeQuestion } from "../search/place-question.ts";
import { readForm } from "./form.ts";
import { senderOf } from "./session.ts";
import { faceFor, page, type PageContext, type PagesDeps, problemPage, visitOf } from "./visit.tsx";

/** Whether whoever asks is signed in with a role; if not, what they get instead. */
export type RequireRole = (
  context: PageContext,
  role: "editor",
) => Promise<Response | null> | Response | null;

export interface EditorsPagesDeps extends PagesDeps {
  readonly requireRole: RequireRole;
  /** The address of a file of the content where it can be changed; null: not known here. */
  readonly fileUrl: ((file: string) => string) | null;
}

const PATH = "/desk/redaktoer";

/** `/desk/redaktoer`: the editors' queue, behind the sign-in that is passed in. */
export function editorsPages(deps: EditorsPagesDeps): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  app.use(PATH, async (context, next) => {
    const refusal = await deps.requireRole(context, "editor");
    if (refusal) return refusal;
    await next();
    return undefined;
  });

  app.get(PATH, async (context) => {
    const visit = visitOf(deps, context, null);
    const { questions, counts } = await deps.editors(context.env).waiting();
    return page(
      visit,
      <EditorsPage
        face={faceFor(visit)}
        questions={questions.map((one) => ({ ...one, file: fileFor(one.text) }))}
        counts={counts}
        fileUrl={deps.fileUrl}
        keptDays={RETENTION.editorQuestionDays}
      />,
    );
  });

  app.post(PATH, async (context) => {
    const form = await readForm(context.req.raw);
    const visit = visitOf(deps, context, form.ok ? form.value : null);
    if (!form.ok) return problemPage(visit, form.problem);
    // The sign-in is a cookie: only our own page may speak for it.
    if (senderOf(context.req.raw, visit.origin) !== "ours")
      return problemPage(visit, { code: "foreign_origin" });
    await deps.editors(context.env).remove(form.value.get("remove") ?? "");
    return context.redirect(PATH, 303);
  });
  return app;
}

/** Where a question would become a phrase: the file of the topic it is likest, if of any. */
function fileFor(text: string): string | null {
  const { kind, suggestions } = placeQuestion(text);
  const topic = kind === "out-of-scope" || kind === "urgent" ? kind : suggestions[0];
  return topic === undefined ? null : `flows/phrases/${topic}.md`;
}
