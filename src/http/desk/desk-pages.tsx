import { Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { JWTVerifyGetKey } from "jose";
import { configOf, receivingDesks } from "../../config.ts";
import { eu } from "../../conversation/eu.ts";
import { type CaseItem, closedDaysOfDesk, nameOfDesk } from "../../desk/case-item.ts";
import { readCaseCode } from "../../desk/codes.ts";
import { type Caller, CASE_ROLES, type CaseView, type Desk } from "../../desk/desk.ts";
import { catalog } from "../../flow/catalog.ts";
import { dayAt } from "../../lib/clock.ts";
import { csvOf } from "../../lib/csv.ts";
import { withRetry } from "../../lib/retry.ts";
import { AuditPage } from "../../pages/desk/audit-page.tsx";
import type { Elsewhere } from "../../pages/desk/case-actions.tsx";
import { type Attempt, CasePage } from "../../pages/desk/case-page.tsx";
import type { SignedIn } from "../../pages/desk/layout.tsx";
import { ListPage } from "../../pages/desk/list-page.tsx";
import { deskText } from "../../pages/desk/text.ts";
import type { OpenedBrief } from "../../protocol/case-view.ts";
import { type Problem, sentenceOf, statusOf } from "../../protocol/problem.ts";
import { readForm } from "../form.ts";
import { senderOf } from "../session.ts";
import { type AccessSettings, accessKeys } from "./access.ts";
import { actionIn, isActionPath, keyIn, noteIn } from "./action-form.ts";
import { newSecret } from "./cookies.ts";
import { type DeskContext, type DeskEnv, rolesBy } from "./identity.tsx";
import { demonstrationOf, deskProblem } from "./problem.tsx";
import { askForLink, enter, leave, showLink } from "./sign-in.tsx";

/** One case as somebody stands before it: which desk, by which right, under which address. */
interface Standing {
  readonly context: DeskContext;
  readonly desk: string;
  readonly caller: Caller;
  readonly reference: string;
  readonly base: string;
}

const REFERENCE = ":reference{H-[2-9A-Z]{4}-[2-9A-Z]{2}(?:-[0-9]{1,4})?}";
const CODE = ":code{[A-Za-z0-9._-]{1,200}}";
const QUERY_LIMIT = 100;

/** The pages of advisors. A GET changes nothing; every call says who calls, and the desk's object looks that up. */
export function deskPages(
  keys: (settings: AccessSettings) => JWTVerifyGetKey = accessKeys,
): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const requireRole = rolesBy(keys);
  const forCases = requireRole(...CASE_ROLES);

  app.post("/ind", askForLink);
  app.get(`/ind/${CODE}`, showLink);
  app.post(`/ind/${CODE}`, enter);
  app.post("/ud", leave);

  app.get(`/link/${CODE}`, async (context) => {
    const at = await byLink(context);
    return at ? showCase(at) : deskProblem(context, { code: "bad_case_link" });
  });
  app.post(`/link/${CODE}/:act`, async (context) => {
    if (senderOf(context.req.raw, new URL(context.req.url).origin) === "foreign")
      return deskProblem(context, { code: "foreign_origin" });
    const at = await byLink(context);
    return at
      ? takeAction(at, context.req.param("act"))
      : deskProblem(context, { code: "bad_case_link" });
  });

  app.get("/", forCases, list);
  app.post("/sager.csv", forCases, exportList);
  app.get("/log", requireRole("admin"), audit);
  app.get(`/sag/${REFERENCE}`, forCases, (context) => showCase(signedInAt(context)));
  app.post(`/sag/${REFERENCE}/aabn`, forCases, (context) => open(signedInAt(context)));
  app.post(`/sag/${REFERENCE}/note`, forCases, (context) => note(signedInAt(context)));
  app.post(`/sag/${REFERENCE}/:act`, forCases, (context) =>
    takeAction(signedInAt(context), context.req.param("act") ?? ""),
  );
  app.notFound((context) => deskProblem(context, { code: "not_found" }));
  return app;
}

const ask = <T,>(
  { context, desk }: Pick<Standing, "context" | "desk">,
  method: string,
  call: (desk: DurableObjectStub<Desk>) => Promise<T>,
): Promise<T> => withRetry(method, () => call(eu(context.env).desk(desk)));

/** A signed-in person stands before a case of their own desk: the address names no desk. */
function signedInAt(context: DeskContext): Standing {
  const { person, caller } = context.var.identity;
  const reference = context.req.param("reference") ?? "";
  return { context, desk: person.desk, caller, reference, base: `/desk/sag/${reference}` };
}

/** Who has the mail stands before its one case; the desk is part of what was signed. */
async function byLink(context: DeskContext): Promise<Standing | null> {
  const code = context.req.param("code") ?? "";
  const config = configOf(context.env);
  const read = await readCaseCode(config, code);
  if (!read || !config.DESK_MAIL[read.desk]) return null;
  const { desk, reference } = read;
  const caller = { kind: "link", reference } as const;
  return { context, desk, caller, reference, base: `/desk/link/${code}` };
}

function signedInOf({ context, caller }: Pick<Standing, "context" | "caller">): SignedIn | null {
  if (caller.kind === "link") return null;
  const { desk, mail, role } = context.var.identity.person;
  return { deskName: nameOfDesk(desk), mail, isAdmin: role === "admin" };
}

async function list(context: DeskContext): Promise<Response> {
  const { person, caller } = context.var.identity;
  const query = (context.req.query("q") ?? "").slice(0, QUERY_LIMIT).trim();
  const items = await ask({ context, desk: person.desk }, "list", async (desk) =>
    desk.list(caller, query),
  );
  if (!items.ok) return deskProblem(context, items.problem);
  return context.html(
    <ListPage
      signedIn={signedInOf({ context, caller }) as SignedIn}
      demonstration={demonstrationOf(context.env)}
      items={items.value}
      query={query}
      today={dayAt(Date.now())}
      closedDays={closedDaysOfDesk(person.desk)}
    />,
  );
}

async function exportList(context: DeskContext): Promise<Response> {
  const { person, caller } = context.var.identity;
  const items = await ask({ context, desk: person.desk }, "exportList", async (desk) =>
    desk.exportList(caller),
  );
  if (!items.ok) return deskProblem(context, items.problem);
  context.header("content-type", "text/csv; charset=utf-8");
  context.header("content-disposition", `attachment; filename="sager-${dayAt(Date.now())}.csv"`);
  return context.body(csvOf([CSV_HEAD, ...items.value.map(csvRow)]));
}
const CSV_HEAD = ["Nummer", "Emne", "Status", "Venter på", "Modtaget", "Næste dato", "Har den"];
const csvRow = ({ reference, theme, row, receivedAt, takenBy }: CaseItem): string[] => [
  reference,
  theme,
  deskText.states[row.state],
  row.waiting === null ? "" : deskText.waiting[row.waiting],
  dayAt(receivedAt),
  row.due ?? "",
  takenBy ?? "",
];

async function audit(context: DeskContext): Promise<Response> {
  const { person, caller } = context.var.identity;
  const found = await ask({ context, desk: person.desk }, "audit", async (desk) =>
    desk.audit(caller),
  );
  if (!found.ok) return deskProblem(context, found.problem);
  return context.html(
    <AuditPage
      signedIn={signedInOf({ context, caller }) as SignedIn}
      demonstration={demonstrationOf(context.env)}
      {...found.value}
    />,
  );
}

interface Shown {
  readonly notice?: string | null;
  readonly attempt?: Attempt | null;
  readonly status?: number;
}

async function showCase(at: Standing, shown: Shown = {}): Promise<Response> {
  const { context, caller, reference } = at;
  const view = await ask(at, "read", async (desk) => desk.read(caller, reference));
  if (!view.ok) return deskProblem(context, view.problem);
  return casePage(at, view.value, null, { notice: doneIn(context), ...shown });
}

/** What the address says was just done. */
function doneIn(context: DeskContext): string | null {
  const done = context.req.query("gjort") ?? "";
  return Object.hasOwn(deskText.case.done, done)
    ? deskText.case.done[done as keyof typeof deskText.case.done]
    : null;
}

function casePage(
  at: Standing,
  view: CaseView,
  opened: OpenedBrief | null,
  { notice = null, attempt = null, status = 200 }: Shown,
): Response | Promise<Response> {
  const { context, desk, base } = at;
  return context.html(
    <CasePage
      signedIn={signedInOf(at)}
      deskName={nameOfDesk(desk)}
      demonstration={demonstrationOf(context.env)}
      base={base}
      item={view.item}
      brief={view.brief}
      opened={opened}
      may={view.may}
      nextKey={newSecret()}
      elsewhere={elsewhereFrom(context.env, desk)}
      today={dayAt(Date.now())}
      notice={notice}
      attempt={attempt}
    />,
    status as ContentfulStatusCode,
  );
}

function elsewhereFrom(env: Env, desk: string): Elsewhere {
  const named = (id: string): { id: string; name: string } => ({ id, name: nameOfDesk(id) });
  const others = [...catalog.desks.keys()].filter((id) => id !== desk);
  const receiving = receivingDesks(configOf(env));
  return {
    receiving: others.filter((id) => receiving.has(id)).map(named),
    all: others.map(named),
  };
}

/** Own words and contact: shown by this answer and by no other. */
async function open(at: Standing): Promise<Response> {
  const { context, caller, reference } = at;
  const form = await readForm(context.req.raw);
  const key = form.ok ? keyIn(form.value) : form;
  if (!key.ok) return deskProblem(context, key.problem);
  const view = await ask(at, "open", async (desk) => desk.open(caller, reference, key.value));
  if (!view.ok) return refused(at, view.problem);
  return casePage(at, view.value, view.value.brief, {});
}

async function note(at: Standing): Promise<Response> {
  const { context, caller, reference, base } = at;
  const form = await readForm(context.req.raw);
  const key = form.ok ? keyIn(form.value) : form;
  if (!form.ok || !key.ok) return deskProblem(context, { code: "bad_request" });
  const text = noteIn(form.value);
  if (!text.ok) return refused(at, text.problem, "note");
  const noted = await ask(at, "note", async (desk) =>
    desk.note(caller, reference, key.value, text.value),
  );
  return noted.ok ? context.redirect(`${base}?gjort=note`, 303) : refused(at, noted.problem);
}

async function takeAction(at: Standing, path: string): Promise<Response> {
  const { context, caller, reference, base } = at;
  const form = await readForm(context.req.raw);
  if (!form.ok) return deskProblem(context, form.problem);
  if (!isActionPath(path)) return deskProblem(context, { code: "not_found" });
  const key = keyIn(form.value);
  if (!key.ok) return deskProblem(context, key.problem);
  const action = actionIn(path, form.value);
  if (!action.ok) return refused(at, action.problem, path);
  const acted = await ask(at, "act", async (desk) =>
    desk.act(caller, reference, key.value, action.value),
  );
  if (!acted.ok) return refused(at, acted.problem);
  // Within one legal party a case may be gone at once.
  const isStillHere = acted.value.desk === at.desk;
  return context.redirect(isStillHere ? `${base}?gjort=${action.value.do}` : "/desk", 303);
}

/** What was not taken, said on the case's own page, with what was typed. */
async function refused(at: Standing, problem: Problem, form?: string): Promise<Response> {
  const message = sentenceOf(problem.code, "da");
  const status = statusOf(problem.code);
  if (form !== undefined)
    return showCase(at, { attempt: { form, text: problem.text ?? "", message }, status });
  if (problem.code === "case_changed") return showCase(at, { notice: message, status });
  return deskProblem(at.context, problem);
}
