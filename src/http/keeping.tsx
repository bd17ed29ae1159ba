import { RETENTION } from "../conversation/retention.ts";
import { ContinuePage } from "../pages/continue-page.tsx";
import { ErasedPage, ErasePage } from "../pages/erase-page.tsx";
import { type Face, NO_CARRY } from "../pages/face.ts";
import { SavedPage } from "../pages/saved-page.tsx";
import { LinkInput } from "../protocol/turn.ts";
import type { View } from "../protocol/view.ts";
import { showProblem, showTurned } from "./answers.tsx";
import { calendarOf } from "./calendar.ts";
import { dropCookie, keepCookie } from "./session.ts";
import { faceFor, type Held, page } from "./visit.tsx";

/** Pages beside the conversation are drawn in its language, with its person to call. */
async function beside(
  held: Held,
  draw: (face: Face, view: View) => Response | Promise<Response>,
): Promise<Response> {
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  return draw(faceFor(held, held.session.carry, view.value.lang), view.value);
}

/** *Fortsæt nu*, *Fortsæt senere*, and closing all codes. Without a kind: what there is to choose. */
export async function continueElsewhere(held: Held): Promise<Response> {
  const asked = held.fields.get("kind");
  const revokes = asked === "revoke";
  if (revokes) {
    const revoked = await held.conversations.revokeLinks(held.token);
    if (!revoked.ok) return showProblem(held, revoked.problem);
  }
  const kind = LinkInput.safeParse({ kind: asked });
  const link = kind.success ? await held.conversations.link(held.token, kind.data.kind) : null;
  if (link?.ok === false) return showProblem(held, link.problem);
  return beside(held, (face, { person }) =>
    page(
      held,
      <ContinuePage
        face={face}
        person={person}
        nowLinkMinutes={RETENTION.nowLinkMinutes}
        link={link ? { view: link.value, url: held.origin + link.value.path } : undefined}
        revoked={revokes}
      />,
    ),
  );
}

export async function keep(held: Held): Promise<Response> {
  const kept = await held.conversations.keep(held.token);
  if (!kept.ok) return showProblem(held, kept.problem);
  if (held.session.carry.keeping === "cookie") keepCookie(held.context, held.token);
  return beside(held, (face, { person }) =>
    page(held, <SavedPage face={face} person={person} expiresAt={kept.value} />),
  );
}

/** Asks once, then deletes everything. */
export async function erase(held: Held): Promise<Response> {
  if (held.fields.get("confirm") !== "1") {
    return beside(held, (face, { person, cases }) =>
      page(
        held,
        <ErasePage
          face={face}
          person={person}
          recoveryDays={RETENTION.recoveryDays}
          caseDays={cases.length === 0 ? null : RETENTION.eraseAfterHandoffDays}
        />,
      ),
    );
  }
  return beside(held, async ({ lang }, { person }) => {
    const erased = await held.conversations.erase(held.token);
    if (!erased.ok) return showProblem(held, erased.problem);
    if (held.session.carry.keeping === "cookie") dropCookie(held.context);
    return page(
      held,
      <ErasedPage face={faceFor(held, NO_CARRY, lang)} person={person} erased={erased.value} />,
    );
  });
}

const download = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
    },
  });

export async function exportAll(held: Held): Promise<Response> {
  const all = await held.conversations.export(held.token);
  if (!all.ok) return showProblem(held, all.problem);
  return download(all.value, "application/json", "indgang-samtale.json");
}

export async function calendar(held: Held): Promise<Response> {
  const view = await held.conversations.view(held.token);
  if (!view.ok) return showProblem(held, view.problem);
  return download(calendarOf(view.value, held.deps.today()), "text/calendar", "indgang.ics");
}

/** The same conversation in the other language: the credential itself says which. */
export async function switchLanguage(held: Held): Promise<Response> {
  const to = held.fields.get("to") === "en" ? "en" : "da";
  const token = await held.conversations.inLanguage(held.token, to);
  if (!token.ok) return showProblem(held, token.problem);
  const view = await held.conversations.view(token.value);
  if (!view.ok) return showProblem(held, view.problem);
  const { carry } = held.session;
  const session = {
    ...held.session,
    token: token.value,
    carry: carry.token === null ? carry : { ...carry, token: token.value },
  };
  return showTurned({ ...held, session, token: token.value, lang: to }, view.value, "indhold");
}
