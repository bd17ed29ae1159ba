import {
  createExecutionContext,
  env,
  runInDurableObject,
  waitOnExecutionContext,
} from "cloudflare:test";
import { expect, vi } from "vitest";
import type * as z from "zod/mini";
import { app } from "../../src/app.ts";
import { configOf } from "../../src/config.ts";
import type { Conversation } from "../../src/conversation/conversation.ts";
import type { Kept } from "../../src/conversation/store.ts";
import { readToken } from "../../src/conversation/token.ts";
import type { Input } from "../../src/flow/accept.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Log } from "../../src/flow/log.ts";
import { view as viewOf } from "../../src/flow/view.ts";
import { outputs } from "../../src/protocol/outputs.ts";
import { ProblemView } from "../../src/protocol/problem-view.ts";
import type { StartInput, AnswerValue } from "../../src/protocol/turn.ts";
import type { QuestionView, View } from "../../src/protocol/view.ts";
import { API, type Route, type RouteName, routes } from "../../src/protocol/routes.ts";
import { firstAnswer } from "./first-answer.ts";
import { inputOf, take } from "./random-conversation.ts";

export const HOST = "https://indgang.test";
export const keys = configOf(env).TOKEN_KEYS;

/** Through the whole app, in the test's own isolate: five times as fast as through a socket. */
export async function fetchApp(request: Request, bindings: Env = env): Promise<Response> {
  const context = createExecutionContext();
  const response = await app.fetch(request, bindings, context);
  await waitOnExecutionContext(context);
  return response;
}

export interface Sending {
  readonly token?: string;
  /** JSON to send; a string is sent as it is. */
  readonly body?: unknown;
  /** After the path: `?lang=en`. */
  readonly query?: string;
  /** In place of `{id}`. */
  readonly id?: string;
  readonly headers?: Record<string, string>;
}

export function requestTo(
  name: RouteName,
  { token, body, query, id, headers }: Sending = {},
): Request {
  const { method, path } = routes[name];
  return new Request(HOST + API + path.replace("{id}", id ?? "") + (query ?? ""), {
    method: method.toUpperCase(),
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

type Output<R extends RouteName> = (typeof outputs)[R] extends infer S
  ? S extends z.ZodMiniType
    ? z.infer<S>
    : string
  : never;
export type Answer<R extends RouteName> =
  | {
      readonly ok: true;
      readonly status: number;
      readonly value: Output<R>;
      readonly headers: Headers;
    }
  | {
      readonly ok: false;
      readonly status: number;
      readonly problem: ProblemView;
      readonly headers: Headers;
    };

/** Reads an answer, and holds it to its rows of the tables of routes and outputs: shape, status, and the problems listed there. */
export async function readAnswer<R extends RouteName>(
  name: R,
  response: Response,
): Promise<Answer<R>> {
  const route: Route = routes[name];
  const output: z.ZodMiniType | string = outputs[name];
  const { status, headers } = response;
  const text = await response.text();
  if (status !== route.status) {
    expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = ProblemView.parse(JSON.parse(text));
    expect(problem).toEqual(JSON.parse(text));
    expect(problem.status).toBe(status);
    expect(route.problems).toContain(problem.code);
    return { ok: false, status, problem, headers };
  }
  if (typeof output === "string") {
    expect(headers.get("content-type")).toBe(`${output}; charset=utf-8`);
    return { ok: true, status, value: text as Output<R>, headers };
  }
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  const value = output.parse(JSON.parse(text));
  // A schema drops what it does not name: nothing may have been dropped.
  expect(value).toEqual(JSON.parse(text));
  return { ok: true, status, value: value as Output<R>, headers };
}

export async function ask<R extends RouteName>(name: R, sending: Sending = {}): Promise<Answer<R>> {
  return readAnswer(name, await fetchApp(requestTo(name, sending)));
}

/** The value of an answer that must be one. */
export function valueOf<T>(
  answer:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly problem: ProblemView },
): T {
  if (!answer.ok)
    throw new Error(`refused: ${answer.problem.code} ${JSON.stringify(answer.problem.reason)}`);
  return answer.value;
}

type Asked = Input & { readonly turn?: number };

/** Somebody with a conversation, as the API lets them have it. */
export class Person {
  readonly sent: Asked[] = [];
  token: string;
  view: View;

  private constructor(token: string, view: View) {
    this.token = token;
    this.view = view;
  }

  static async begin(start: StartInput = {}): Promise<Person> {
    const { token, view } = valueOf(await ask("begin", { body: start }));
    return new Person(token, view);
  }
  static async begun(start: StartInput = {}): Promise<Person> {
    const person = await Person.begin(start);
    await person.answer();
    return person;
  }

  get question(): QuestionView {
    if (!this.view.question) throw new Error("no question is open");
    return this.view.question;
  }
  ask<R extends RouteName>(name: R, sending: Sending = {}): Promise<Answer<R>> {
    return ask(name, { token: this.token, ...sending });
  }

  async turn(input: Asked, query?: string): Promise<Answer<"turn">> {
    const body = { turn: this.view.turn + 1, ...input };
    const answer = await this.ask("turn", { body, ...(query === undefined ? {} : { query }) });
    if (answer.ok) {
      this.view = answer.value;
      this.sent.push(input);
    }
    return answer;
  }
  async answer(value: AnswerValue = firstAnswer(this.question)): Promise<View> {
    return valueOf(await this.turn({ answer: { question: this.question.id, value } }));
  }
  async answerToTheEnd(): Promise<View> {
    while (this.view.question) await this.answer();
    return this.view;
  }
  /** Answers on a way that leads to a question; which way, the engine finds. */
  async reach(question: string): Promise<void> {
    for (const input of wayTo(question)) valueOf(await this.turn(input));
  }

  async object(): Promise<DurableObjectStub<Conversation>> {
    return objectOf(this.token);
  }
  async tables(): Promise<Tables> {
    return tablesOf(await this.object());
  }
}

/** What the conversation's one row keeps of the whole; null: there is no such row. */
export function keptIn(tables: Tables): Kept | null {
  const [row] = tables["conversations"] ?? [];
  return row ? (JSON.parse(String(row["record"])) as Kept) : null;
}

export async function objectOf(token: string): Promise<DurableObjectStub<Conversation>> {
  const ticket = await readToken(keys, token);
  return env.CONVERSATION.get(env.CONVERSATION.idFromName(ticket?.id ?? ""));
}

export type Tables = { readonly [table: string]: Record<string, SqlStorageValue>[] };

/** All that an object has on disk, by table. */
export function tablesOf(object: DurableObjectStub<Conversation>): Promise<Tables> {
  return runInDurableObject(object, (_, { storage: { sql } }) => {
    const names = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
    return Object.fromEntries(
      names.map(({ name }) => [name, sql.exec(`SELECT * FROM ${name}`).toArray()]),
    );
  });
}

function wayTo(question: string): Input[] {
  for (let attempt = 0; attempt < 2000; attempt++) {
    const inputs: Input[] = [];
    let log: Log = [];
    for (let step = 0; step < 16; step++) {
      const { question: open } = viewOf(catalog, log, { lang: "da", today: "2026-11-25" });
      if (!open) break;
      if (open.id === question) return inputs;
      const pick = (attempt * 7919 + step * 104729 + attempt * step * 31) % 1_000_003;
      const input = inputOf(catalog, log, { do: "answer", which: 0, pick });
      const taken = input && take(catalog, log, input);
      if (!input || !taken) break;
      inputs.push(input);
      log = taken;
    }
  }
  throw new Error(`no way leads to ${question}`);
}

/** Everything written to the console from now on, by any of its methods, instead of being printed. */
export function listenToConsole(): { readonly heard: () => string; readonly stop: () => void } {
  const lines: string[] = [];
  const spies = (["log", "info", "warn", "error", "debug", "trace"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...said: unknown[]) => {
      lines.push(
        said.map((one) => (one instanceof Error ? `${one.stack}` : JSON.stringify(one))).join(" "),
      );
    }),
  );
  return { heard: () => lines.join("\n"), stop: () => spies.forEach((spy) => spy.mockRestore()) };
}

/** Stands the clock still, at a real moment, and lets a test move it. Objects read the same clock. */
export function stopClock(): {
  readonly pass: (ms: number) => void;
  readonly at: (ms: number) => void;
} {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  return {
    pass: (ms) => vi.setSystemTime(Date.now() + ms),
    at: (ms) => vi.setSystemTime(ms),
  };
}
