import type { Script } from "./content.ts";
import type { ByWay } from "./contenders.ts";
import type { Answer, HttpClient } from "./http-client.ts";

export interface Played {
  /** How long the turn itself took. What had to be done before it is not in that, but does take its time. */
  readonly ms: number;
  /** What came back. */
  readonly text: string;
}
/** Plays one object slot, turn after turn, conversation after conversation. */
export interface Player {
  /** Throws on any answer that is not the next turn's. */
  turn(): Promise<Played>;
}
/** Makes the player of a slot, from 0. */
export type Players = (slot: number) => Player;

export function playersOf(
  urls: ByWay<URL>,
  client: HttpClient,
  { inputs }: Script,
): ByWay<Players> {
  const post = client.post.bind(client);
  const api = (path: string): URL => new URL(`/api/v1${path}`, urls.ours);
  const named = (base: URL) => async (name: string) => {
    const url = new URL(`/${name}`, base);
    return (input: unknown) => post(url, input);
  };
  const ours = async (): Promise<Send> => {
    const begun = await post(api("/conversations"), {});
    expect(begun, 201, '{"token":');
    const { token } = JSON.parse(begun.text) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    return (input) => post(api("/conversation/turns"), input, headers);
  };
  const of =
    (begin: Begin): Players =>
    (slot) =>
      new ConversationPlayer(slot, inputs, begin);
  return { bare: of(named(urls.bare)), ours: of(ours), ittyDurable: of(named(urls.ittyDurable)) };
}

type Send = (input: unknown) => Promise<Answer>;
/** Begins a conversation in an object of its own. */
type Begin = (name: string) => Promise<Send>;

class ConversationPlayer implements Player {
  readonly #slot: number;
  readonly #inputs: Script["inputs"];
  readonly #begin: Begin;
  #conversation = 0;
  #turnsLeft = 0;
  #next = 0;
  #send: Send | null = null;

  constructor(slot: number, inputs: Script["inputs"], begin: Begin) {
    this.#slot = slot;
    this.#inputs = inputs;
    this.#begin = begin;
  }

  async turn(): Promise<Played> {
    const send = this.#turnsLeft > 0 && this.#send ? this.#send : await this.#beginNext();
    const input = this.#inputs[this.#next++];
    if (!input) throw new Error("the script is over");
    this.#turnsLeft--;
    const sentAt = performance.now();
    const answer = await send(input);
    const ms = performance.now() - sentAt;
    expect(answer, 200, `{"turn":${input.turn}`);
    return { ms, text: answer.text };
  }

  /** The first conversations break off at different places, so that new ones come evenly and not all at once. */
  async #beginNext(): Promise<Send> {
    const length = this.#inputs.length;
    this.#turnsLeft = this.#conversation === 0 ? length - (this.#slot % length) : length;
    this.#next = 0;
    this.#send = await this.#begin(`slot-${this.#slot}-${this.#conversation++}`);
    return this.#send;
  }
}

function expect({ status, text }: Answer, wanted: number, begins: string): void {
  const isNext = text.startsWith(begins) && !/\d/.test(text.charAt(begins.length));
  if (status === wanted && isNext) return;
  throw new Error(`wanted ${wanted} ${begins}, got ${status} ${text.slice(0, 200)}`);
}
