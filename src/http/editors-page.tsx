import { Hono, type MiddlewareHandler } from "hono";
import { RETENTION } from "../conversation/retention.ts";
import { EditorsPage } from "../pages/editors-page.tsx";
import type { Model } from "../search/model.ts";
import { place } from "../search/place.ts";
import { readForm } from "./form.ts";
import type { Variables } from "./place.ts";
import { faceFor, page, type PagesDeps, problemPage, visitOf } from "./visit.tsx";

export interface EditorsPagesDeps extends PagesDeps {
  /** Lets through whoever is signed in with the role, for a change only from our own page. */
  readonly requireRole: (role: "editor") => MiddlewareHandler;
  /** The address of a file of the content where it can be changed; null: not known here. */
  readonly fileUrl: (env: Env) => ((file: string) => string) | null;
}

const PATH = "/desk/redaktoer";

/** `/desk/redaktoer`: the editors' queue, behind the sign-in that is passed in. */
export function editorsPages(
  deps: EditorsPagesDeps,
): Hono<{ Bindings: Env; Variables: Variables }> {
  const app = new Hono<{ Bindings: Env; Variables: Variables }>();
  app.use(PATH, deps.requireRole("editor"));

  app.get(PATH, async (context) => {
    const visit = visitOf(deps, context, null);
    const model = await deps.words(context.env);
    const { questions, counts } = await deps.editors(context.env).waiting();
    return page(
      visit,
      <EditorsPage
        face={faceFor(visit)}
        questions={questions.map((one) => ({ ...one, file: fileFor(model, one.text) }))}
        counts={counts}
        fileUrl={deps.fileUrl(context.env)}
        keptDays={RETENTION.editorQuestionDays}
      />,
    );
  });

  app.post(PATH, async (context) => {
    const form = await readForm(context.req.raw);
    if (!form.ok) return problemPage(visitOf(deps, context, null), form.problem);
    await deps.editors(context.env).remove(form.value.get("remove") ?? "");
    return context.redirect(PATH, 303);
  });
  return app;
}

/** Where a question would become a phrase: the file of the topic it is likest, if of any. */
function fileFor(model: Model, text: string): string | null {
  const { kind, suggestions } = place(model, text);
  const topic = kind === "out-of-scope" || kind === "urgent" ? kind : suggestions[0];
  return topic === undefined ? null : `flows/phrases/${topic}.md`;
}
