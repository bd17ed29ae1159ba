import { HttpClient } from "../../bench/http-client.ts";
import type { Contact } from "../../src/protocol/case.ts";
import type { HandoffPreview } from "../../src/protocol/case-view.ts";
import type { HandoffDraft } from "../../src/protocol/handoff.ts";
import type { View } from "../../src/protocol/view.ts";
import type { Draw } from "./draw.ts";
import { DESKS } from "./settings.ts";

/** One founder's handoff, as they know it. */
export interface Attempt {
  /** The conversation's id: where the case has its home. */
  readonly home: string;
  readonly desk: string;
  readonly contact: Contact;
  /** The case's number, once a turn has been acknowledged; null: never. */
  readonly number: string | null;
}
interface Told {
  readonly status: number;
  readonly value: unknown;
}

const LINES = "wants where decided open why-here told ask-first contact".split(" ");
const CONNECTIONS = 12;
const PAUSE_MS = 40;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** People who hand over by the API, and do again what was not acknowledged: the same turn, word for word. */
export class Founders {
  readonly attempts: Attempt[] = [];
  acknowledged = 0;
  /** Turns sent again because nothing was heard, and sent again although all was well. */
  again = 0;
  repeated = 0;
  /** What no answer should ever have been. */
  readonly wrong: string[] = [];
  readonly #draw: Draw;
  readonly #url: () => Promise<URL>;
  readonly #client = new HttpClient(CONNECTIONS);
  #people = 0;

  constructor(draw: Draw, url: () => Promise<URL>) {
    this.#draw = draw;
    this.#url = url;
  }

  /** Until so many handoffs are acknowledged, or it is said that time is up. */
  async handOver(enough: number, isOver: () => boolean): Promise<void> {
    let wanted = enough;
    const one = async (): Promise<void> => {
      while (wanted > 0 && !isOver()) {
        wanted -= 1;
        if (!(await this.#attempt(isOver))) wanted += 1;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
  }
  close(): void {
    this.#client.close();
  }

  /** Whether it was acknowledged. */
  async #attempt(isOver: () => boolean): Promise<boolean> {
    const begun = await this.#sure(isOver, "conversations", {});
    if (!begun) return false;
    const { token, view } = begun.value as { token: string; view: View };
    const home = homeOf(token);
    let turn = 1;
    if (this.#draw() < 0.3) {
      const answer = firstAnswer(view);
      if (!(await this.#sure(isOver, "conversation/turns", { turn, answer }, token))) return false;
      turn = 2;
    }
    const desk = DESKS[Math.floor(this.#draw() * DESKS.length)] ?? DESKS[0];
    const contact = this.#somebody();
    const number = await this.#handOff(isOver, token, turn, desk, contact);
    this.attempts.push({ home, desk, contact, number });
    if (number === null) return false;
    this.acknowledged += 1;
    return true;
  }

  async #handOff(
    isOver: () => boolean,
    token: string,
    turn: number,
    desk: string,
    contact: Contact,
  ): Promise<string | null> {
    for (;;) {
      const draft = await this.#draft(isOver, token, desk, contact);
      if (!draft) return null;
      const body = { turn, handoff: draft };
      const gaveUp = (): boolean => isOver() || this.#draw() < 0.03;
      const told = await this.#sure(gaveUp, "conversation/turns", body, token);
      if (!told) return null;
      // A day has gone by since the preview: they look again, and send what they see now.
      if (told.status === 409 && codeOf(told) === "brief_changed") continue;
      const number = this.#numberIn(told);
      if (number !== null && this.#draw() < 0.2) {
        this.repeated += 1;
        const same = await this.#sure(isOver, "conversation/turns", body, token);
        if (same && this.#numberIn(same) !== number)
          this.wrong.push(`${number}: the same turn, sent again, made another case`);
      }
      return number;
    }
  }
  /** What they agree to send. */
  async #draft(
    isOver: () => boolean,
    token: string,
    desk: string,
    contact: Contact,
  ): Promise<(HandoffDraft & { brief: string }) | null> {
    const draft = { desk, lines: LINES, words: "Vi vil gerne ansætte den første", contact };
    const path = "conversation/handoff/preview";
    const told = await this.#sure(isOver, path, { ...draft, consents: [] }, token);
    if (!told) return null;
    const preview = told.value as HandoffPreview;
    const consents = [{ recipient: desk, text: preview.desk.text, health: false }];
    const agreed = await this.#sure(isOver, path, { ...draft, consents }, token);
    if (!agreed) return null;
    const { brief } = agreed.value as HandoffPreview;
    return { ...draft, consents, brief } as HandoffDraft & { brief: string };
  }
  #numberIn({ status, value }: Told): string | null {
    const { cases } = value as Partial<View>;
    if (status === 200 && cases?.length === 1) return cases[0]?.number ?? null;
    this.wrong.push(`a handoff was answered with ${status} ${JSON.stringify(value).slice(0, 200)}`);
    return null;
  }

  /** Asks until it is answered for sure; null: they gave up before. */
  async #sure(
    gaveUp: () => boolean,
    path: string,
    body: unknown,
    token?: string,
  ): Promise<Told | null> {
    for (let tries = 1; ; tries++) {
      try {
        const url = new URL(`/api/v1/${path}`, await this.#url());
        const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
        const { status, text } = await this.#client.post(url, body, headers);
        if (status < 500) return { status, value: JSON.parse(text) as unknown };
      } catch (error) {
        // Refused, reset or cut off: it was killed. Anything else is a fault of these lines.
        if (!isCutOff(error)) throw error;
      }
      if (gaveUp()) return null;
      this.again += 1;
      await sleep(PAUSE_MS * Math.min(tries, 10) * (0.5 + this.#draw()));
    }
  }

  #somebody(): Contact {
    this.#people += 1;
    const kind = this.#draw();
    const mail = `${kind < 0.04 ? "bounce" : "mette"}-${this.#people}@eksempel.example`;
    const phone = `2${String(this.#people).padStart(7, "0")}`;
    const rest = { name: "Mette Holm", lang: "da", times: "" } as const;
    return kind < 0.6
      ? { ...rest, mail, phone: null, via: "mail" }
      : { ...rest, mail: null, phone, via: "phone" };
  }
}

const codeOf = ({ value }: Told): string | undefined => (value as { code?: string }).code;

/** Our side went away in the middle of a call. */
const isCutOff = (error: unknown): boolean =>
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE)$/.test(String((error as { code?: unknown }).code)) ||
  (error instanceof Error && /socket hang up|aborted/.test(error.message));

/** The id a token names: the first 16 bytes of its payload. */
const homeOf = (token: string): string =>
  Buffer.from(token.split(".")[2] ?? "", "base64url")
    .subarray(0, 16)
    .toString("hex");

function firstAnswer({ question }: View): { question: string; value: unknown } {
  if (question?.kind !== "many" && question?.kind !== "one")
    throw new Error("the first question has no options");
  const option = question.options[0]?.id ?? "";
  return { question: question.id, value: question.kind === "many" ? [option] : option };
}
