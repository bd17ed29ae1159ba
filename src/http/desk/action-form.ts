import { ok, refuse, type Result } from "../../lib/result.ts";
import { cleanText } from "../../privacy/clean.ts";
import { hideCpr, looksLikeCpr } from "../../privacy/cpr.ts";
import { ActionKey, DeskAction } from "../../protocol/case.ts";
import type { Problem } from "../../protocol/problem.ts";

/** What the forms of a case do, by the last part of the address they are sent to. */
const ACTIONS = {
  tag: () => ok({ do: "accept" }),
  fri: () => ok({ do: "release" }),
  besvaret: () => ok({ do: "answer" }),
  spoerg: (fields) => withText(fields, 500, (text) => ({ do: "ask", text })),
  videre: (fields) =>
    withText(fields, 300, (reason) => ({ do: "pass-on", to: fields.get("to"), reason })),
  forkert: (fields) =>
    withText(fields, 300 - WRONG_PLACE.length, (reason) => ({
      do: "pass-on",
      to: fields.get("to"),
      reason: WRONG_PLACE + reason,
    })),
  luk: (fields) => {
    const right = fields.get("right");
    return ok({
      do: "close",
      as: right === "elsewhere" ? { right, desk: fields.get("to") } : { right },
    });
  },
  journaliser: (fields) => ok({ do: "journalise", as: fields.get("as") }),
} as const satisfies {
  readonly [path: string]: (fields: URLSearchParams) => Result<object, Problem>;
};
type ActionPath = keyof typeof ACTIONS;

/** The founder is told, as the reason, that the first desk was not the right one. */
const WRONG_PLACE = "Forkert sted: ";
const NOTE_LIMIT = 1000;

export const isActionPath = (path: string): path is ActionPath => Object.hasOwn(ACTIONS, path);

/** The action a form asks for, its text cleaned; or what about it cannot be taken. */
export function actionIn(path: ActionPath, fields: URLSearchParams): Result<DeskAction, Problem> {
  const asked = ACTIONS[path](fields);
  if (!asked.ok) return asked;
  const action = DeskAction.safeParse(asked.value);
  return action.success ? ok(action.data) : refuse({ code: "bad_request" });
}

/** Names one thing done, so that the same form sent twice does it once. */
export function keyIn(fields: URLSearchParams): Result<string, Problem> {
  const key = ActionKey.safeParse(fields.get("key"));
  return key.success ? ok(key.data) : refuse({ code: "bad_request" });
}

export const noteIn = (fields: URLSearchParams): Result<string, Problem> =>
  textIn(fields, NOTE_LIMIT);

function withText(
  fields: URLSearchParams,
  limit: number,
  then: (text: string) => object,
): Result<object, Problem> {
  const text = textIn(fields, limit);
  return text.ok ? ok(then(text.value)) : text;
}

/** What was typed, cleaned; not taken without a word, too long, or with what looks like a CPR number. */
function textIn(fields: URLSearchParams, limit: number): Result<string, Problem> {
  const text = cleanText(fields.get("text") ?? "");
  if (looksLikeCpr(text)) return refuse({ code: "cpr_not_accepted", text: hideCpr(text) });
  if (text === "") return refuse({ code: "no_text" });
  if (text.length > limit) return refuse({ code: "too_large", text });
  return ok(text);
}
