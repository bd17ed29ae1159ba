import { type Context, Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { configOf, receivingDesks } from "./config.ts";
import { catalog, partners } from "./flow/catalog.ts";
import { api, langOf } from "./http/api.ts";
import { conversationsOf } from "./http/conversations.ts";
import { requireRole } from "./http/desk/identity.tsx";
import { editorsPages } from "./http/editors-page.tsx";
import { editorsOf } from "./http/editors.ts";
import { deskPages } from "./http/desk/desk-pages.tsx";
import { embedPages, strangerPage } from "./http/embed-pages.tsx";
import { isWithinFence } from "./http/fence.ts";
import { headersFor } from "./http/headers.ts";
import { errorPage, pages } from "./http/pages.tsx";
import { placeIn, placeOf, type Variables, withOrigins } from "./http/place.ts";
import { problemResponse } from "./http/problems.ts";
import { receiptsOf } from "./http/receipts.ts";
import { wordsModel } from "./http/words-model.ts";
import { dayAt } from "./lib/clock.ts";
import { errorName, log } from "./lib/log.ts";
import type { ProblemCode } from "./protocol/problem.ts";
import { API } from "./protocol/routes.ts";

type AppEnv = { Bindings: Env; Variables: Variables };

const today = (): string => dayAt(Date.now());
const partnersOf = (env: Env): typeof partners =>
  withOrigins(partners, configOf(env).PARTNER_ORIGINS);
const deps = {
  conversations: conversationsOf,
  editors: editorsOf,
  receipts: receiptsOf,
  receives: (env: Env): ReadonlySet<string> => receivingDesks(configOf(env)),
  isDemonstration: (env: Env): boolean => configOf(env).DEMONSTRATION === "yes",
  words: wordsModel,
  catalog,
  switchedOff: (env: Env): ReadonlySet<string> => configOf(env).OFF_FLOWS,
  today,
};

/** Where an editor changes a file of the content. */
function fileUrl(env: Env): ((file: string) => string) | null {
  const { CONTENT_URL } = configOf(env);
  return CONTENT_URL === null ? null : (file) => `${CONTENT_URL}/${file}`;
}

// By default hono first builds a faster router, which finds that it cannot take our paths, and then this one.
export const app = new Hono<AppEnv>({ router: new TrieRouter() });

/** A problem in the shape its asker reads: JSON for programs, a page for people. */
function problem(context: Context<AppEnv>, code: ProblemCode): Response | Promise<Response> {
  const { raw } = context.req;
  const lang = langOf(raw);
  const { pathname } = new URL(raw.url);
  return pathname.startsWith(`${API}/`)
    ? problemResponse({ code }, lang)
    : errorPage({ code }, lang, { catalog, today: today(), place: placeIn(context) });
}

app.use(async (context, next) => {
  const { req, env } = context;
  const whereabouts = await placeOf(req.raw, partnersOf(env), env.ASSETS);
  if (whereabouts !== "unknown") context.set("place", whereabouts.place);
  const isWrite = req.method !== "GET" && req.method !== "HEAD";
  if (isWrite && !(await isWithinFence(req.raw, env))) {
    context.res = await problem(context, "too_many_requests");
  } else if (whereabouts === "unknown") {
    context.res = await strangerPage(langOf(req.raw));
  } else {
    await next();
  }
  // Set on the response itself: hono's `header` makes a new one each time, with its body as a stream.
  const { headers } = context.res;
  for (const [name, value] of Object.entries(headersFor(whereabouts))) {
    if (!headers.has(name)) headers.set(name, value);
  }
  headers.set("cache-control", "no-store");
});
app.route(API, api(deps));
app.route("/", editorsPages({ ...deps, requireRole, fileUrl }));
app.route("/desk", deskPages());
app.route("/", embedPages({ ...deps, partners: partnersOf }));
const people = pages(deps);
app.route("/", people);
app.route("/p/:partner/:slot", people);
app.notFound((context) => problem(context, "not_found"));
app.onError((error, context) => {
  // The route's pattern, never the address: an address may carry a code.
  log("failed", { route: context.req.routePath, name: errorName(error) });
  return problem(context as Context<AppEnv>, "failed");
});
