import { type Context, Hono } from "hono";
import type { Catalog } from "../flow/build.ts";
import { flowSummary, flowView } from "../flow/flow-view.ts";
import { beginning } from "../flow/log.ts";
import { withoutFlows } from "../flow/switch-off.ts";
import { valueProblem } from "../flow/value.ts";
import { view } from "../flow/view.ts";
import type { Model } from "../search/model.ts";
import { ok, type Result } from "../lib/result.ts";
import type { Problem } from "../protocol/problem.ts";
import { type RouteName, routes } from "../protocol/routes.ts";
import type { TurnInput } from "../protocol/turn.ts";
import type { Lang } from "../protocol/view.ts";
import type { Taken } from "../conversation/conversation.ts";
import { readOwnWords } from "./asked.ts";
import { cleanAnswer, readJson } from "./body.ts";
import { calendarOf } from "./calendar.ts";
import { cleanDraft } from "./contact.ts";
import type { Conversations } from "./conversations.ts";
import type { Editors } from "./editors.ts";
import { problemResponse } from "./problems.ts";
import type { Receipts } from "./receipts.ts";

/** What a handler works with: everything from outside comes in here, the day included. */
export interface ApiDeps {
  readonly conversations: (env: Env) => Conversations;
  readonly editors: (env: Env) => Editors;
  readonly receipts: (env: Env) => Receipts;
  readonly catalog: Catalog;
  /** Flows this deployment has switched off. */
  readonly switchedOff: (env: Env) => ReadonlySet<string>;
  /** Desks this deployment can hand a person to. */
  readonly receives: (env: Env) => ReadonlySet<string>;
  /** What the matcher of own words has learnt. */
  readonly words: (env: Env) => Promise<Model>;
  readonly today: () => string;
}
type Handler = (context: Context<{ Bindings: Env }>, call: Call) => Promise<Response>;
interface Call {
  readonly conversations: Conversations;
  readonly lang: Lang;
  /** The bearer token, "" where the route needs none. */
  readonly token: string;
}

const json = (body: string | Uint8Array, status: number, lang: Lang): Response =>
  new Response(body, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "content-language": lang },
  });

/** A value as JSON, or its problem. Text and bytes are JSON already. */
function respond(result: Result<unknown, Problem>, lang: Lang, status = 200): Response {
  if (!result.ok) return problemResponse(result.problem, lang);
  const { value } = result;
  return json(
    typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value),
    status,
    lang,
  );
}

/** The language asked for in the query, or else by the reader's browser. */
export const langOf = (request: Request): Lang => askedLang(request) ?? ownLang(request);

/** The language asked for in the query; undefined: none, or none of ours. */
export function askedLang({ url }: Request): Lang | undefined {
  const asked = url.includes("?") ? new URL(url).searchParams.get("lang") : null;
  return asked === "da" || asked === "en" ? asked : undefined;
}
const ownLang = ({ headers }: Request): Lang =>
  /^\s*en\b/i.test(headers.get("accept-language") ?? "") ? "en" : "da";

export function api(deps: ApiDeps): Hono<{ Bindings: Env }> {
  const { catalog } = deps;
  const offeredBy = (env: Env): Catalog => withoutFlows(catalog, deps.switchedOff(env));
  const formatOf = (question: string): "cvr" | "p-number" | null =>
    catalog.questions.get(question)?.format ?? null;

  const handlers: { readonly [R in RouteName]: Handler } = {
    async begin({ env, req }, { conversations, lang }) {
      const input = await readJson(req.raw, routes.begin.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      const { flow, partner } = input.value;
      const offered = offeredBy(env);
      const topics = offered.questions.get("topics");
      if (flow !== undefined && topics && valueProblem(topics, [flow])) {
        return problemResponse({ code: "bad_value", question: "topics" }, lang);
      }
      const spoken = input.value.lang ?? lang;
      const token = await conversations.begin({
        lang: spoken,
        ...(flow === undefined ? {} : { flow }),
        ...(partner === undefined ? {} : { partner }),
      });
      // Nobody has answered yet: what it shows is known here, and no object is woken for it.
      const showing = { lang: spoken, today: deps.today(), receives: deps.receives(env) };
      const shown = view(offered, beginning(flow ?? null), showing);
      return respond({ ok: true, value: { token, view: shown } }, lang, 201);
    },
    async view({ req }, { conversations, token, lang }) {
      return respond(await conversations.viewBytes(token, askedLang(req.raw)), lang);
    },
    async turn({ req, env }, { conversations, token, lang }) {
      const input = await readJson(req.raw, routes.turn.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      const cleaned = await cleanTurn(() => deps.words(env), input.value, formatOf);
      if (!cleaned.ok) return problemResponse(cleaned.problem, lang);
      const turned = await conversations.turnBytes(token, cleaned.value, askedLang(req.raw));
      const asked = "asked" in cleaned.value ? cleaned.value.asked : null;
      if (turned.ok && asked?.kind === "unplaced") await deps.editors(env).count(lang);
      return respond(turned, lang);
    },
    async preview({ req }, { conversations, token, lang }) {
      const input = await readJson(req.raw, routes.preview.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      const cleaned = cleanAnswer(input.value, formatOf);
      if (!cleaned.ok) return problemResponse(cleaned.problem, lang);
      return respond(await conversations.preview(token, cleaned.value, askedLang(req.raw)), lang);
    },
    async handoffPreview({ req }, { conversations, token, lang }) {
      const input = await readJson(req.raw, routes.handoffPreview.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      const cleaned = "desk" in input.value ? cleanDraft(input.value) : ok(input.value);
      if (!cleaned.ok) return problemResponse(cleaned.problem, lang);
      const asked = askedLang(req.raw);
      return respond(await conversations.previewHandoff(token, cleaned.value, asked), lang);
    },
    async receipt({ req, env }, { token, lang }) {
      const input = await readJson(req.raw, routes.receipt.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      const { number } = input.value;
      return respond(await deps.receipts(env).renew({ token, number }), lang, 201);
    },
    async link({ req }, { conversations, token, lang }) {
      const input = await readJson(req.raw, routes.link.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      return respond(await conversations.link(token, input.value.kind), lang, 201);
    },
    async revokeLinks(_, { conversations, token, lang }) {
      const done = await conversations.revokeLinks(token);
      return respond(done.ok ? { ok: true, value: { revoked: true } } : done, lang);
    },
    async keep(_, { conversations, token, lang }) {
      const kept = await conversations.keep(token);
      return respond(kept.ok ? { ok: true, value: { expiresAt: kept.value } } : kept, lang);
    },
    async resume({ req }, { conversations, lang }) {
      const input = await readJson(req.raw, routes.resume.input);
      if (!input.ok) return problemResponse(input.problem, lang);
      return respond(await conversations.resume(input.value.code), lang);
    },
    async checklist({ req }, { conversations, token, lang }) {
      const shown = await conversations.view(token, askedLang(req.raw));
      if (!shown.ok) return problemResponse(shown.problem, lang);
      return new Response(calendarOf(shown.value, deps.today()), {
        headers: { "content-type": "text/calendar; charset=utf-8" },
      });
    },
    async export(_, { conversations, token, lang }) {
      return respond(await conversations.export(token), lang);
    },
    async erase(_, { conversations, token, lang }) {
      return respond(await conversations.erase(token), lang);
    },
    async flows({ env }, { lang }) {
      const offered = offeredBy(env);
      const flows = offered.flows.flatMap(({ id }) => flowSummary(offered, id, { lang }) ?? []);
      return respond({ ok: true, value: { version: offered.version, flows } }, lang);
    },
    async flow({ env, req }, { lang }) {
      const showing = { lang, today: deps.today() };
      const flow = flowView(offeredBy(env), req.param("id") ?? "", showing);
      return flow === null
        ? problemResponse({ code: "not_found" }, lang)
        : respond({ ok: true, value: flow }, lang);
    },
    async health(_, { lang }) {
      const today = deps.today();
      // A view of nothing: throws where the content could not be shown.
      view(catalog, [], { lang, today });
      return respond({ ok: true, value: { ready: true, content: catalog.version, today } }, lang);
    },
  };

  const app = new Hono<{ Bindings: Env }>();
  for (const name of Object.keys(routes) as RouteName[]) {
    const route = routes[name];
    app.on(route.method.toUpperCase(), inRouter(route.path), async (context) => {
      const lang = langOf(context.req.raw);
      const token = /^Bearer ([\w.-]+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
      if (route.token && token === undefined) return problemResponse({ code: "bad_token" }, lang);
      const conversations = deps.conversations(context.env);
      return handlers[name](context, { conversations, lang, token: token ?? "" });
    });
  }
  for (const path of new Set(Object.values(routes).map((route) => route.path))) {
    const methods = Object.values(routes).flatMap((route) =>
      route.path === path ? [route.method] : [],
    );
    app.all(inRouter(path), ({ req }) => {
      const refused = problemResponse({ code: "method_not_allowed" }, langOf(req.raw));
      refused.headers.set("allow", methods.join(", ").toUpperCase());
      return refused;
    });
  }
  return app;
}

/** A path of the table as the router writes it. */
const inRouter = (path: string): string => path.replace("{id}", ":id");

async function cleanTurn(
  words: () => Promise<Model>,
  input: TurnInput,
  formatOf: (question: string) => "cvr" | "p-number" | null,
): Promise<Result<Taken, Problem>> {
  if ("ask" in input) {
    const read = readOwnWords(await words(), input.ask);
    return read.ok ? { ok: true, value: { turn: input.turn, asked: read.value.placed } } : read;
  }
  if ("answer" in input) {
    const cleaned = cleanAnswer(input.answer, formatOf);
    return cleaned.ok ? { ok: true, value: { ...input, answer: cleaned.value } } : cleaned;
  }
  if ("handoff" in input) {
    const cleaned = cleanDraft(input.handoff);
    return cleaned.ok ? { ok: true, value: { ...input, handoff: cleaned.value } } : cleaned;
  }
  if (!("answers" in input)) return { ok: true, value: input };
  const answers: typeof input.answers = [];
  for (const answer of input.answers) {
    const cleaned = cleanAnswer(answer, formatOf);
    if (!cleaned.ok) return cleaned;
    answers.push(cleaned.value);
  }
  return { ok: true, value: { ...input, answers } };
}
