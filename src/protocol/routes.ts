import type * as z from "zod/mini";
import { HandoffPreviewInput, ReceiptInput } from "./handoff.ts";
import type { ProblemCode } from "./problem.ts";
import { LinkInput, PreviewInput, ResumeInput, StartInput, TurnInput } from "./turn.ts";

/** One call of the API. The router, `openapi.json` and the readable page are all made from this table, with outputs.ts. */
export interface Route {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly does: string;
  /** Whether it needs `Authorization: Bearer <token>`. */
  readonly token: boolean;
  readonly input?: z.ZodMiniType;
  readonly status: 200 | 201;
  readonly problems: readonly ProblemCode[];
}

const ANY = [
  "bad_request",
  "too_large",
  "unsupported_media",
  "too_many_requests",
  "failed",
  "busy",
] as const;
const WITH_TOKEN = [...ANY, "bad_token", "gone"] as const;

export const routes = {
  begin: {
    method: "post",
    path: "/conversations",
    does: "Begins a conversation. Stores nothing: the token names a conversation that its first turn creates. `flow` answers `topics` beforehand.",
    token: false,
    input: StartInput,
    status: 201,
    problems: [...ANY, "bad_value"],
  },
  view: {
    method: "get",
    path: "/conversation",
    does: "What to show now. Writes nothing. `?lang=` answers in another language, on any read.",
    token: true,
    status: 200,
    problems: WITH_TOKEN,
  },
  turn: {
    method: "post",
    path: "/conversation/turns",
    does: "Takes one turn: an answer (or a changed one), a confirmed prefill, a question in own words, a suggestion picked, a to-do ticked, undo, restart, a handoff as it was previewed, or what has changed since. `turn` is the view's turn + 1. The same turn sent again answers with the current view.",
    token: true,
    input: TurnInput,
    status: 200,
    problems: [
      ...WITH_TOKEN,
      "turn_taken",
      "not_asked",
      "bad_value",
      "cpr_not_accepted",
      "personal_not_accepted",
      "no_such_suggestion",
      "nothing_to_undo",
      "nothing_to_restart",
      "no_such_todo",
      "too_many_turns",
      "conversation_full",
      "desk_not_receiving",
      "bad_contact",
      "no_consent",
      "too_many_words",
      "too_many_handoffs",
      "brief_changed",
      "no_such_case",
      "nothing_to_send",
    ],
  },
  preview: {
    method: "post",
    path: "/conversation/preview",
    does: "What a change would keep, drop, offer again, ask and reroute. Writes nothing.",
    token: true,
    input: PreviewInput,
    status: 200,
    problems: [...WITH_TOKEN, "not_asked", "bad_value", "cpr_not_accepted"],
  },
  handoffPreview: {
    method: "post",
    path: "/conversation/handoff/preview",
    does: "Exactly what a handoff would send, and to whom, with its hash; with `number`, what has changed since that case was sent. Writes nothing.",
    token: true,
    input: HandoffPreviewInput,
    status: 200,
    problems: [
      ...WITH_TOKEN,
      "desk_not_receiving",
      "bad_contact",
      "cpr_not_accepted",
      "too_many_words",
      "no_such_case",
      "nothing_to_send",
    ],
  },
  receipt: {
    method: "post",
    path: "/conversation/receipt",
    does: "Makes an address for the receipt of a case. The one before it is dead.",
    token: true,
    input: ReceiptInput,
    status: 201,
    problems: [...WITH_TOKEN, "no_such_receipt"],
  },
  link: {
    method: "post",
    path: "/conversation/links",
    does: "Makes a way back in: `now` for 10 minutes and once, `later` until the conversation ends. A newer one of a kind ends the older.",
    token: true,
    input: LinkInput,
    status: 201,
    problems: [...WITH_TOKEN, "nothing_to_restart"],
  },
  revokeLinks: {
    method: "delete",
    path: "/conversation/links",
    does: "Ends every way back in that was made.",
    token: true,
    status: 200,
    problems: [...WITH_TOKEN, "nothing_to_restart"],
  },
  keep: {
    method: "post",
    path: "/conversation/keep",
    does: "Keeps the conversation for 90 days without a turn instead of 30.",
    token: true,
    status: 200,
    problems: [...WITH_TOKEN, "nothing_to_restart"],
  },
  resume: {
    method: "post",
    path: "/resume",
    does: "Opens a conversation by its code. The new token works, the old one is dead.",
    token: false,
    input: ResumeInput,
    status: 200,
    problems: [...ANY, "no_such_code", "gone"],
  },
  checklist: {
    method: "get",
    path: "/conversation/checklist.ics",
    does: "The to-dos that have a date, as a calendar.",
    token: true,
    status: 200,
    problems: WITH_TOKEN,
  },
  export: {
    method: "get",
    path: "/conversation/export",
    does: "All that is stored about the conversation.",
    token: true,
    status: 200,
    problems: WITH_TOKEN,
  },
  erase: {
    method: "delete",
    path: "/conversation",
    does: "Erases the conversation at once. It is gone from backups on `backupsGoneAt`.",
    token: true,
    status: 200,
    problems: WITH_TOKEN,
  },
  flows: {
    method: "get",
    path: "/flows",
    does: "What is published: the flows, and how many questions it takes to come through each, from the very first one.",
    token: false,
    status: 200,
    problems: ANY,
  },
  flow: {
    method: "get",
    path: "/flows/{id}",
    does: "One flow: its questions, and what to have ready.",
    token: false,
    status: 200,
    problems: [...ANY, "not_found"],
  },
  health: {
    method: "get",
    path: "/health",
    does: "Whether the service is ready, with which content, and which day it is there.",
    token: false,
    status: 200,
    problems: ["failed"],
  },
} as const satisfies { readonly [name: string]: Route };
export type RouteName = keyof typeof routes;

export const API = "/api/v1";
