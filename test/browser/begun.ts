import type { Browser, BrowserContext } from "playwright-core";
import type { Value } from "../../src/flow/condition.ts";
import type { AnswerInput, AnswerValue } from "../../src/protocol/turn.ts";
import type { View } from "../../src/protocol/view.ts";
import { firstAnswer } from "../support/first-answer.ts";
import { Chat, ownNetwork, URL_OF_SERVER } from "./chat.ts";

async function call<T>(path: string, body: object, token?: string): Promise<T> {
  const response = await fetch(`${URL_OF_SERVER}/api/v1${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...ownNetwork(),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** A conversation that is answered through the API, far quicker than by clicking; the browser has its cookie. */
export class Begun {
  readonly given: AnswerInput[] = [];
  readonly #token: string;
  view: View;

  private constructor(token: string, view: View) {
    this.#token = token;
    this.view = view;
  }

  static async in(context: BrowserContext): Promise<Begun> {
    const { token, view } = await call<{ token: string; view: View }>("/conversations", {});
    const url = URL_OF_SERVER.replace("http:", "https:");
    await context.addCookies([{ name: "__Host-indgang", value: token, url, secure: true }]);
    return new Begun(token, view);
  }

  /** Answers the open question: as told, else by the first answer it permits. */
  async answer(told?: Value): Promise<void> {
    const { question } = this.view;
    if (!question) throw new Error("no question is open");
    const value = (told as AnswerValue | undefined) ?? firstAnswer(question);
    await this.give([{ question: question.id, value }]);
  }
  /** Answers in the order in which they are asked for, some at a time: there are only so many turns a minute. */
  async give(answers: readonly AnswerInput[]): Promise<void> {
    for (let from = 0; from < answers.length; from += AT_ONCE) {
      const some = answers.slice(from, from + AT_ONCE);
      const body = { turn: this.view.turn + 1, answers: some };
      this.view = await call<View>("/conversation/turns", body, this.#token);
      this.given.push(...some);
    }
  }
}
const AT_ONCE = 12;

/** A person at the chat whose answers are given already, until a question of this id is open, or until the outcome. */
export async function openAt(
  browser: Browser,
  answers: { readonly [question: string]: Value },
  end: string | null = null,
): Promise<Chat> {
  const chat = await Chat.open(browser);
  const begun = await Begun.in(chat.page.context());
  while (begun.view.question !== null && begun.view.question.id !== end) {
    await begun.answer(answers[begun.view.question.id]);
  }
  if ((begun.view.question?.id ?? null) !== end) throw new Error(`never came to ${end}`);
  await chat.page.goto(`${URL_OF_SERVER}/samtale`);
  return chat;
}
