import { configOf } from "../config.ts";
import {
  founderLetter,
  type FounderAbout,
  type OperatorAbout,
  operatorLetter,
} from "../delivery/letters.ts";
import { post } from "../delivery/mail.ts";
import type { Counting } from "../protocol/figures.ts";
import type { Case } from "./case.ts";
import type { Outgoing } from "./case-store.ts";
import { rowOf } from "./case-view.ts";
import { eu } from "./eu.ts";

/** What a mail to the person is about; the receipt's code stands here until the first one is sent. */
export interface FounderPayload {
  readonly about: FounderAbout;
  readonly receipt: string | null;
}

/** `never`: trying again is useless. */
export type Sent = "done" | "again" | "never";

/** How long a desk may take to answer before it counts as out of reach. */
const CALL_TIMEOUT_MS = 15_000;

async function inTime(call: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), CALL_TIMEOUT_MS);
  });
  try {
    await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Sends one thing. Never throws: what went wrong is tried again. */
export async function send(
  env: Env,
  home: string,
  outgoing: Outgoing,
  one: Case | undefined,
): Promise<Sent> {
  const { kind, target, number, revision } = outgoing;
  try {
    switch (kind) {
      case "count":
        await inTime(
          eu(env)
            .figures(Number(target))
            .add(JSON.parse(outgoing.payload) as Counting),
        );
        return "done";
      case "drop":
        await inTime(eu(env).desk(target).drop({ home, number, revision }));
        return "done";
      case "index":
        if (one?.desk !== target) return "never";
        await inTime(
          eu(env)
            .desk(target)
            .receive(rowOf(home, one, Date.now())),
        );
        return "done";
      case "remind":
        if (one?.desk !== target) return "never";
        await inTime(
          eu(env)
            .desk(target)
            .remind({ ...rowOf(home, one, Date.now()), due: outgoing.payload }),
        );
        return "done";
      case "founder":
        return one
          ? await toFounder(env, JSON.parse(outgoing.payload) as FounderPayload, one)
          : "never";
      case "operator":
        return await toOperator(env, outgoing, one);
    }
  } catch {
    // Which way a desk was out of reach does not matter: the schedule says when to try again, and when to be loud.
    return "again";
  }
}

async function toFounder(env: Env, { about, receipt }: FounderPayload, one: Case): Promise<Sent> {
  const { PUBLIC_ORIGIN } = configOf(env);
  const { mail } = one.contact;
  const isWanted = about === "first" ? one.mail === "first" : one.mail === "yes";
  if (PUBLIC_ORIGIN === null || mail === null || one.stopCode === null || !isWanted) return "never";
  const posted = await post(
    env,
    founderLetter({
      to: mail,
      lang: one.lang,
      about,
      origin: PUBLIC_ORIGIN,
      receipt,
      stop: one.stopCode,
      demonstration: one.demonstration,
    }),
  );
  if (posted.sent) return "done";
  return posted.kind === "permanent" ? "never" : "again";
}

async function toOperator(env: Env, outgoing: Outgoing, one: Case | undefined): Promise<Sent> {
  const { OPERATOR_MAIL } = configOf(env);
  if (OPERATOR_MAIL === null) return "never";
  const letter = operatorLetter(
    OPERATOR_MAIL,
    outgoing.payload as OperatorAbout,
    outgoing.number,
    outgoing.target,
    one?.demonstration === true,
  );
  // Whoever runs this must hear of it: tried again whatever the error is.
  return (await post(env, letter)).sent ? "done" : "again";
}
