import { Hono } from "hono";
import type { Partners } from "../flow/define.ts";
import { StrangerPage } from "../pages/stranger-page.tsx";
import { styleOf } from "../pages/theme.ts";
import type { Lang } from "../protocol/view.ts";
import type { Variables } from "./place.ts";

export interface EmbedDeps {
  readonly partners: (env: Env) => Partners;
}

/** What belongs to being shown on the sites of others. */
export function embedPages({ partners }: EmbedDeps): Hono<{ Bindings: Env; Variables: Variables }> {
  const app = new Hono<{ Bindings: Env; Variables: Variables }>();
  app.get("/p/:partner/tema.css", (context) => {
    const listed = partners(context.env);
    const id = context.req.param("partner");
    const theme = Object.hasOwn(listed, id) ? listed[id]?.theme : undefined;
    if (!theme) return context.notFound();
    return context.body(styleOf(theme), 200, {
      "content-type": "text/css; charset=utf-8",
      // A sandboxed frame reads it too, and its origin is nobody's.
      "cross-origin-resource-policy": "cross-origin",
    });
  });
  return app;
}

/** For a partner that is not listed. Nothing of it is refused a frame, for there is nothing in it. */
export async function strangerPage(lang: Lang): Promise<Response> {
  const markup = <StrangerPage lang={lang} />;
  return new Response(String(await markup), {
    status: 404,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
