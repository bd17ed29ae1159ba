import { Hono } from "hono";
import { textOf } from "../flow/build.ts";
import type { Partners } from "../flow/define.ts";
import { CheckPage } from "../pages/check-page.tsx";
import { findingsOf } from "../pages/csp.ts";
import { setUpIn } from "../pages/set-up.ts";
import { SetUpPage } from "../pages/set-up-page.tsx";
import { StrangerPage } from "../pages/stranger-page.tsx";
import { styleOf } from "../pages/theme.ts";
import { loaders } from "../protocol/loaders.ts";
import type { Lang } from "../protocol/view.ts";
import { readForm } from "./form.ts";
import { FRAMING_POLICY } from "./headers.ts";
import type { Variables } from "./place.ts";
import {
  faceFor,
  page,
  type PageContext,
  type PagesDeps,
  personFor,
  problemPage,
  type Visit,
  visitOf,
} from "./visit.tsx";

export interface EmbedDeps extends PagesDeps {
  readonly partners: (env: Env) => Partners;
}

/** What belongs to being shown on the sites of others. */
export function embedPages(deps: EmbedDeps): Hono<{ Bindings: Env; Variables: Variables }> {
  const app = new Hono<{ Bindings: Env; Variables: Variables }>();
  const visit = (context: PageContext): Visit => visitOf(deps, context, null);

  app.get("/p/:partner/tema.css", (context) => {
    const listed = deps.partners(context.env);
    const id = context.req.param("partner");
    const theme = Object.hasOwn(listed, id) ? listed[id]?.theme : undefined;
    if (!theme) return context.notFound();
    return context.body(styleOf(theme), 200, {
      "content-type": "text/css; charset=utf-8",
      // A sandboxed frame reads it too, and its origin is nobody's.
      "cross-origin-resource-policy": "cross-origin",
    });
  });
  app.get("/p/:partner/:slot/tjek", (context) => {
    const here = visit(context);
    const shown = { face: faceFor(here), person: personFor(here, here.lang) };
    return page(here, <CheckPage {...shown} partner={context.req.param("partner")} />);
  });
  app.get("/indlejr", (context) => setUpPage(visit(context), null));
  app.post("/indlejr", async (context) => {
    const form = await readForm(context.req.raw);
    if (!form.ok) return problemPage(visit(context), form.problem);
    return setUpPage(visitOf(deps, context, form.value), form.value.get("csp") ?? "");
  });
  return app;
}

/** `policy`: what was pasted; null: nothing was. It is read here and kept nowhere. */
function setUpPage(visit: Visit, policy: string | null): Response | Promise<Response> {
  const { deps, context, lang, origin } = visit;
  const { catalog } = deps;
  const { searchParams } = new URL(context.req.url);
  const offered = catalog.questions.get("topics")?.options ?? [];
  const topics = catalog.flows
    .filter(({ id }) => offered.includes(id))
    .map(({ id }) => ({ id, title: textOf(catalog.words[lang], id).title }));
  const setUp = setUpIn(
    searchParams,
    topics.map(({ id }) => id),
    lang,
  );
  const integrities = loaders.map(({ integrity }) => integrity);
  const read = policy === null ? null : findingsOf(policy, { ours: origin, integrities });
  context.header("content-security-policy", FRAMING_POLICY);
  return page(
    visit,
    <SetUpPage
      face={faceFor(visit)}
      person={personFor(visit, lang)}
      setUp={setUp}
      topics={topics}
      ours={origin}
      pin={loaders.at(-1)}
      policy={policy === null || read === null ? null : { text: policy, findings: read }}
      blocked={(searchParams.get("blokeret") ?? "")
        .split(",")
        .filter((one) => /^[a-z-]{1,40}$/.test(one))}
    />,
  );
}

/** For a partner that is not listed. Nothing of it is refused a frame, for there is nothing in it. */
export async function strangerPage(lang: Lang): Promise<Response> {
  const markup = <StrangerPage lang={lang} />;
  return new Response(String(await markup), {
    status: 404,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
