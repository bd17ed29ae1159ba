import { Hono } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import { LIMITS, PROMISE, RETENTION } from "../conversation/retention.ts";
import { DESK_RETENTION } from "../desk/retention.ts";
import { faceOf, NO_CARRY } from "../pages/face.ts";
import { HOME, type Place } from "../pages/place.ts";
import { ErrorPage } from "../pages/error-page.tsx";
import { texts } from "../pages/text.ts";
import { AccessibilityPage, PrivacyPage } from "../pages/text-page.tsx";
import { personToCall } from "../flow/view.ts";
import { type Problem, sentenceOf, statusOf } from "../protocol/problem.ts";
import type { Lang } from "../protocol/view.ts";
import { answer, chatPage, openToChange, showPrice, showProblem, takeTurn } from "./answers.tsx";
import { begin, resume, returnPage, startPage } from "./beginning.tsx";
import { figuresCsv, figuresPage, noteOpening } from "./figures.tsx";
import { readForm } from "./form.ts";
import { ask, askAtStart, pick, pickAtStart, sendToEditors } from "./own-words.tsx";
import {
  askForPerson,
  beginAsking,
  seeCorrection,
  seeHandoff,
  sendCorrection,
  sendHandoff,
} from "./handing.tsx";
import { actOnReceipt, RECEIPT_ACTS, receiptDoor, stopMails } from "./receipt-pages.tsx";
import { placeIn, type Variables } from "./place.ts";
import { calendar, continueElsewhere, erase, exportAll, keep, switchLanguage } from "./keeping.tsx";
import { topicPage, topicsPage } from "./topics.tsx";
import {
  explainFrom,
  faceFor,
  type Held,
  page,
  type PageContext,
  type PagesDeps,
  personFor,
  problemPage,
  type Visit,
  visitOf,
} from "./visit.tsx";

export type { PagesDeps } from "./visit.tsx";

/** All that the privacy page says in numbers: the constants the alarms and limits are made from. */
const LIFETIMES = { ...RETENTION, ...DESK_RETENTION, ...PROMISE, ...LIMITS };

type Act = (held: Held) => Promise<Response>;

/** What a person does in a conversation, by the address its form is sent to. */
const ACTS: { readonly [path: string]: Act } = {
  "/samtale": async (held) => {
    const view = await held.conversations.view(held.token);
    if (!view.ok) return showProblem(held, view.problem);
    const isKept = held.session.carry.keeping === "cookie";
    return isKept
      ? held.context.redirect(`${held.place.base}/samtale`, 303)
      : chatPage(held, view.value);
  },
  "/samtale/svar": answer,
  "/samtale/ret": openToChange,
  "/samtale/pris": showPrice,
  "/samtale/fortryd": (held) => takeTurn(held, { undo: true }),
  "/samtale/forfra": (held) => takeTurn(held, { restart: true }),
  "/samtale/opgave": (held) => {
    const todo = { id: held.fields.get("todo") ?? "", done: held.fields.get("done") === "1" };
    return takeTurn(held, { todo }, `opgave-${todo.id}`);
  },
  "/samtale/spoerg": ask,
  "/samtale/valg": pick,
  "/samtale/sprog": switchLanguage,
  "/samtale/fortsaet": continueElsewhere,
  "/samtale/gem": keep,
  "/samtale/hent": exportAll,
  "/samtale/kalender": calendar,
  "/samtale/slet": erase,
  "/samtale/kontakt": askForPerson,
  "/samtale/kontakt/se": seeHandoff,
  "/samtale/kontakt/send": sendHandoff,
  "/samtale/rettelse": seeCorrection,
  "/samtale/rettelse/send": sendCorrection,
  "/samtale/kvittering": (held) => actOnReceipt(held, "vis"),
};

/** The same, before there is a conversation. */
const BEGINNINGS: ReadonlyMap<Act, (sent: Visit) => Promise<Response>> = new Map([
  [answer, begin],
  [ask, askAtStart],
  [pick, pickAtStart],
]);

/** The pages: a form per step, complete without a script and without cookies. A GET writes nothing. */
export function pages(deps: PagesDeps): Hono<{ Bindings: Env; Variables: Variables }> {
  const app = new Hono<{ Bindings: Env; Variables: Variables }>();
  const visit = (context: PageContext): Visit => visitOf(deps, context, null);

  app.get("/", (context) => startPage(visit(context)));
  app.get("/samtale", async (context) => {
    const here = visit(context);
    const { token } = here.session;
    // In a frame every conversation begins here.
    if (token === null && here.place.framed) {
      noteOpening(here);
      return startPage(here);
    }
    if (token === null) return startPage(here, { notice: texts[here.lang].start.noConversation });
    const view = await here.conversations.view(token);
    return view.ok ? chatPage(here, view.value) : problemPage(here, view.problem);
  });
  const toPage = (path: string) => (context: PageContext) =>
    context.redirect(placeIn(context).base + path, 303);
  app.get("/samtale/:act", toPage("/samtale"));
  app.get("/samtale/:part/:act", toPage("/samtale"));
  app.get("/kvittering", (context) => receiptDoor(visit(context), null));
  app.get("/kvittering/stop/:code{[0-9A-Za-z-]{1,40}}", (context) =>
    stopMails(visit(context), context.req.param("code"), false),
  );
  app.get("/kvittering/:code{[0-9A-Za-z-]{16,40}}", (context) =>
    receiptDoor(visit(context), context.req.param("code")),
  );
  app.get("/kvittering/:act", toPage("/kvittering"));
  app.get("/fortsaet", (context) => returnPage(visit(context), null));
  app.get("/fortsaet/:code{[0-9A-Za-z-]{1,40}}", (context) =>
    returnPage(visit(context), context.req.param("code")),
  );
  app.get("/emner", (context) => topicsPage(visit(context)));
  app.get("/emner/:id", (context) => topicPage(visit(context), context.req.param("id")));
  app.get("/tal", (context) => figuresPage(visit(context)));
  app.get("/tal.csv", (context) => figuresCsv(visit(context)));
  app.get("/privatliv", (context) => {
    const here = visit(context);
    const shown = { face: faceFor(here), person: personFor(here, here.lang) };
    return page(here, <PrivacyPage {...shown} retention={LIFETIMES} />);
  });
  app.get("/tilgaengelighed", (context) => {
    const here = visit(context);
    return page(
      here,
      <AccessibilityPage face={faceFor(here)} person={personFor(here, here.lang)} />,
    );
  });

  const post = (path: string, act: (sent: Visit) => Response | Promise<Response>): void => {
    app.post(path, async (context) => {
      const form = await readForm(context.req.raw);
      if (!form.ok) return problemPage(visit(context), form.problem);
      return act(visitOf(deps, context, form.value));
    });
  };
  post("/fortsaet", resume);
  post("/samtale/redaktoer", sendToEditors);
  post("/kvittering/stop", (sent) => stopMails(sent, sent.fields.get("code") ?? "", true));
  for (const name of Object.keys(RECEIPT_ACTS)) {
    post(`/kvittering/${name}`, (sent) => actOnReceipt(sent, name));
  }
  for (const [path, act] of Object.entries(ACTS)) {
    post(path, (sent) => {
      if (act === askForPerson && sent.fields.get("begin") === "1") return beginAsking(sent);
      const begins = BEGINNINGS.get(act);
      if (begins && sent.fields.get("begin") === "1") return begins(sent);
      const { token, isProven } = sent.session;
      if (token === null) return problemPage(sent, { code: "bad_token" });
      return isProven ? act({ ...sent, token }) : problemPage(sent, { code: "foreign_origin" });
    });
  }
  return app;
}

interface ErrorDeps {
  readonly catalog: PagesDeps["catalog"];
  /** ISO day in Hillerød. */
  readonly today: string;
  readonly place?: Place;
}

/** A problem as a page of its own, for what no page above has handled. */
export async function errorPage(
  problem: Problem,
  lang: Lang,
  { catalog, today, place = HOME }: ErrorDeps,
): Promise<Response> {
  const face = faceOf(lang, explainFrom(catalog, lang), NO_CARRY, place);
  const person = personToCall(catalog, { lang, today });
  const sentence = sentenceOf(problem.code, lang);
  const markup: JSX.Element = <ErrorPage face={face} person={person} sentence={sentence} />;
  const status = statusOf(problem.code);
  return new Response(String(await markup), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      ...(status === 429 ? { "retry-after": "60" } : {}),
    },
  });
}
