import { app } from "../../src/app.ts";
import { API } from "../../src/protocol/routes.ts";
import { HOST, requestTo } from "./api.ts";

/** A header holds no more than visible ASCII; anything else is sent as a browser would. */
const asHeader = (text: string): string =>
  /^[\x20-\x7E]*$/.test(text) ? text.trim() : encodeURIComponent(text.toWellFormed());

/** The names of fields in the forms of the pages. */
const FIELDS = [
  "token",
  "shared",
  "begin",
  "question",
  "value",
  "turn",
  "id",
  "done",
  "code",
  "lang",
  "confirm",
  "back",
  "ask",
  "text",
  "flow",
  // A desk's pages.
  "key",
  "text",
  "to",
  "right",
  "as",
  "mail",
];

/** One text in every place of the API where somebody can put one. `token` opens a conversation, `open` is its question. */
export function everyField(text: string, token: string, open: string): Request[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  const turn = (rest: object): Request => requestTo("turn", { token, body: { turn: 2, ...rest } });
  const header = (name: string): Request =>
    requestTo("view", { token, headers: { [name]: asHeader(text) } });
  return [
    requestTo("begin", { body: { lang: text } }),
    requestTo("begin", { body: { flow: text } }),
    requestTo("begin", { body: { partner: text } }),
    requestTo("begin", { body: { [text]: text } }),
    requestTo("begin", { body: text === "" ? " " : text }),
    requestTo("begin", { body: {}, headers: { "content-type": asHeader(text) } }),
    requestTo("view", { token, query: `?lang=${encoded}&${encoded}=${encoded}` }),
    ...[
      "authorization",
      "cookie",
      "accept-language",
      "user-agent",
      "referer",
      "origin",
      "x-forwarded-for",
    ].map(header),
    requestTo("view", { token: asHeader(text) }),
    turn({ answer: { question: open, value: text } }),
    turn({ answer: { question: open, value: [text] } }),
    turn({ answer: { question: text, value: text } }),
    turn({ answer: { question: open, value: text, [text]: text } }),
    turn({ answers: [{ question: open, value: text }] }),
    turn({ answers: [{ question: text, value: [text] }] }),
    turn({ todo: { id: text, done: true } }),
    turn({ ask: text }),
    turn({ pick: { suggestion: text } }),
    turn({ pick: { suggestion: "none", known: [text] } }),
    turn({ undo: text }),
    turn({ [text]: text }),
    requestTo("turn", { token, body: { turn: text, undo: true } }),
    requestTo("preview", { token, body: { question: open, value: text } }),
    requestTo("preview", { token, body: { question: text, value: text } }),
    requestTo("link", { token, body: { kind: text } }),
    requestTo("resume", { body: { code: text } }),
    requestTo("flow", { id: encoded || "%00" }),
    new Request(`${HOST}${API}/${encoded}?${encoded}`),
    new Request(`${HOST}${API}/conversations`, { method: "PUT", body: text }),
  ];
}

/** The same in the pages: every address, every form field. */
export function everyPageField(text: string, token: string): Request[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  const pages = app.routes.filter(({ method, path }) => method !== "ALL" && !path.startsWith(API));
  return pages.flatMap(({ method, path }) => {
    const url = `${HOST}${path.replace(/:\w+(?:\{(?:[^{}]|\{[^}]*\})*\})?/g, encoded)}?${encoded}=${encoded}&lang=${encoded}`;
    if (method === "GET")
      return [new Request(url, { headers: { cookie: `__Host-indgang=${asHeader(text)}` } })];
    return FIELDS.map((field) => {
      const sent = new URLSearchParams({ token, turn: "2", question: "topics", [field]: text });
      sent.append(`row-${text}`, text);
      return new Request(url, { method, body: sent });
    });
  });
}
