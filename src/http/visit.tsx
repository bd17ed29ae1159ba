import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Catalog, textOf } from "../flow/build.ts";
import type { Model } from "../search/model.ts";
import { withoutFlows } from "../flow/switch-off.ts";
import { personToCall } from "../flow/view.ts";
import type { Field } from "../pages/action-form.tsx";
import { ErrorPage } from "../pages/error-page.tsx";
import { type Carry, type Face, faceOf, NO_CARRY } from "../pages/face.ts";
import type { Place } from "../pages/place.ts";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import type { FactView, Lang } from "../protocol/view.ts";
import { askedLang, langOf } from "./api.ts";
import type { Conversations } from "./conversations.ts";
import type { Editors } from "./editors.ts";
import { placeIn, type Variables } from "./place.ts";
import type { Receipts } from "./receipts.ts";
import { readSession, type Session } from "./session.ts";

/** What the pages work with: everything from outside comes in here, the day included. */
export interface PagesDeps {
  readonly conversations: (env: Env) => Conversations;
  readonly editors: (env: Env) => Editors;
  readonly receipts: (env: Env) => Receipts;
  /** Desks this deployment can hand a person to. */
  /** What the matcher of own words has learnt. */
  readonly words: (env: Env) => Promise<Model>;
  readonly receives: (env: Env) => ReadonlySet<string>;
  /** Whether the desks are examples. */
  readonly isDemonstration: (env: Env) => boolean;
  /** All that is published; a visit has it without what the deployment has switched off. */
  readonly catalog: Catalog;
  readonly switchedOff: (env: Env) => ReadonlySet<string>;
  /** ISO day in Hillerød. */
  readonly today: () => string;
}
export type PageContext = Context<{ Bindings: Env; Variables: Variables }>;

/** One request to a page. */
export interface Visit {
  readonly deps: PagesDeps;
  readonly context: PageContext;
  readonly conversations: Conversations;
  readonly receipts: Receipts;
  /** The form sent; empty on a GET. */
  readonly fields: URLSearchParams;
  readonly session: Session;
  readonly lang: Lang;
  readonly place: Place;
  /** Our own origin. */
  readonly origin: string;
}
/** A visit that speaks for a conversation. */
export interface Held extends Visit {
  readonly token: string;
}

export function visitOf(
  deps: PagesDeps,
  context: PageContext,
  fields: URLSearchParams | null,
): Visit {
  const { origin } = new URL(context.req.url);
  const place = placeIn(context);
  const catalog = withoutFlows(deps.catalog, deps.switchedOff(context.env));
  return {
    deps: { ...deps, catalog },
    context,
    conversations: deps.conversations(context.env),
    receipts: deps.receipts(context.env),
    fields: fields ?? new URLSearchParams(),
    session: readSession(context, fields, origin),
    lang: langFor(context.req.raw, fields, place),
    place,
    origin,
  };
}

/** The language of the form sent, else the one asked for, the partner's, the browser's. */
function langFor(request: Request, fields: URLSearchParams | null, { framed }: Place): Lang {
  const written = fields?.get("lang");
  if (written === "da" || written === "en") return written;
  return askedLang(request) ?? framed?.lang ?? langOf(request);
}

export function explainFrom(catalog: Catalog, lang: Lang): Face["explain"] {
  const glossary = catalog.glossary[lang];
  return (term) => (glossary.has(term) ? textOf(glossary, term) : null);
}

export const faceFor = (
  visit: Visit,
  carry: Carry = visit.session.carry,
  lang: Lang = visit.lang,
): Face => faceOf(lang, explainFrom(visit.deps.catalog, lang), carry, visit.place);

export const personFor = ({ deps }: Visit, lang: Lang): FactView =>
  personToCall(deps.catalog, { lang, today: deps.today() });

export function page(
  visit: Visit,
  markup: JSX.Element,
  status = 200,
): Response | Promise<Response> {
  if (status === 429) visit.context.header("retry-after", "60");
  return visit.context.html(markup, status as ContentfulStatusCode);
}

/** Hidden fields a form sends by itself; what is left is what the person did. */
const CARRIED = new Set(["lang", "token", "shared"]);

/** A page of its own for what could not be done, with the same request to be sent again where that may help. */
export function problemPage(visit: Visit, problem: Problem): Response | Promise<Response> {
  const { context, lang, session, fields } = visit;
  const mayPass =
    problem.code === "busy" || problem.code === "failed" || statusOf(problem.code) === 429;
  const retry =
    mayPass && context.req.method === "POST"
      ? {
          action: new URL(context.req.url).pathname.slice(visit.place.base.length),
          fields: [...fields].filter(([name]) => !CARRIED.has(name)) as Field[],
        }
      : undefined;
  const carry = retry ? session.carry : NO_CARRY;
  return page(
    visit,
    <ErrorPage
      face={faceFor(visit, carry)}
      person={personFor(visit, lang)}
      sentence={sentenceOf(problem.code, lang)}
      retry={retry}
    />,
    statusOf(problem.code),
  );
}
