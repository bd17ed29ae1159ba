import * as z from "zod/mini";
import { configOf } from "../../config.ts";
import { eu } from "../../conversation/eu.ts";
import { readSignInCode } from "../../desk/codes.ts";
import { personOf } from "../../desk/people.ts";
import { DESK_RETENTION } from "../../desk/retention.ts";
import { errorName, log } from "../../lib/log.ts";
import { withRetry } from "../../lib/retry.ts";
import { LinkSentPage, OpenLinkPage } from "../../pages/desk/sign-in-page.tsx";
import { readForm } from "../form.ts";
import { senderOf } from "../session.ts";
import { browserIn, dropSession, keepSession, markBrowser, newSecret } from "./cookies.ts";
import { accessOf, type DeskContext, hashOf, sessionClaim } from "./identity.tsx";
import { demonstrationOf, deskProblem } from "./problem.tsx";

const isForeign = (context: DeskContext): boolean =>
  senderOf(context.req.raw, new URL(context.req.url).origin) === "foreign";

/** Answers the same, and as fast, whether the address is on a list or not: what is done for it is done afterwards. */
export async function askForLink(context: DeskContext): Promise<Response> {
  const form = await readForm(context.req.raw);
  if (!form.ok) return deskProblem(context, form.problem);
  if (isForeign(context)) return deskProblem(context, { code: "foreign_origin" });
  const browserHash = await hashOf(markBrowser(context));
  const mail = z.email().check(z.maxLength(254)).safeParse(form.value.get("mail")?.trim());
  const person = mail.success ? personOf(configOf(context.env), mail.data) : null;
  if (person && !accessOf(context.env)) {
    const asking = withRetry("askForLink", async () =>
      eu(context.env).desk(person.desk).askForLink(person.mail, browserHash),
    ).catch((error: unknown) => log("failed", { route: "/desk/ind", name: errorName(error) }));
    context.executionCtx.waitUntil(asking);
  }
  const page = { demonstration: demonstrationOf(context.env) };
  return context.html(<LinkSentPage {...page} minutes={DESK_RETENTION.signInMinutes} />);
}

/** Where the mail's link leads. Changes nothing. */
export async function showLink(context: DeskContext): Promise<Response> {
  const code = context.req.param("code") ?? "";
  const read = await readSignInCode(configOf(context.env), code);
  if (!read) return deskProblem(context, { code: "bad_sign_in_link" });
  return context.html(<OpenLinkPage demonstration={demonstrationOf(context.env)} code={code} />);
}

/** Begins a session, once, in the browser that asked for the link. */
export async function enter(context: DeskContext): Promise<Response> {
  const { env } = context;
  if (isForeign(context)) return deskProblem(context, { code: "foreign_origin" });
  const read = await readSignInCode(configOf(env), context.req.param("code") ?? "");
  const browser = browserIn(context);
  const isDesk = read !== null && configOf(env).DESK_MAIL[read.desk] !== undefined;
  if (!isDesk || browser === null || accessOf(env))
    return deskProblem(context, { code: "bad_sign_in_link" });
  const secret = newSecret();
  const session = { secretHash: await hashOf(secret), browserHash: await hashOf(browser) };
  // Not tried again by itself: a link is used up once, and a second try could not tell.
  const entered = await eu(env).desk(read.desk).enter(read.id, session);
  if (!entered.ok) return deskProblem(context, entered.problem);
  keepSession(context, { desk: read.desk, secret });
  return context.redirect("/desk", 303);
}

export async function leave(context: DeskContext): Promise<Response> {
  if (isForeign(context)) return deskProblem(context, { code: "foreign_origin" });
  const claim = await sessionClaim(context);
  if (claim) {
    const { desk, ...session } = claim;
    await withRetry("leave", async () => eu(context.env).desk(desk).leave(session));
  }
  dropSession(context);
  return context.redirect("/desk", 303);
}
