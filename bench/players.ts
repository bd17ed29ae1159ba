import type { Script } from "./content.ts";
import type { ByWay } from "./contenders.ts";
import type { Answer, HttpClient } from "./http-client.ts";

/** Plays one object, turn after turn. Throws on any answer that is not the next turn's. */
export interface Player {
  /** Returns how long the turn took, ms. What had to be done before it is not in that, but does take its time. */
  turn(): Promise<number>;
}

/** Makes the player of one object slot. */
export type Players = (slot: number) => Player;

export function playersOf(
  urls: ByWay<URL>,
  client: HttpClient,
  { inputs }: Script,
): ByWay<Players> {
  return {
    bare: (slot) => new BarePlayer(new URL(`/slot-${slot}`, urls.bare), client),
    ours: () => new ConversationPlayer(urls.ours, client, inputs),
    ittyDurable: (slot) => new IttyPlayer(urls.ittyDurable, client, inputs, slot),
  };
}

async function timed(turn: number, send: () => Promise<Answer>): Promise<number> {
  const sentAt = performance.now();
  const answer = await send();
  const ms = performance.now() - sentAt;
  expect(answer, 200, `{"turn":${turn}`);
  return ms;
}

function expect({ status, text }: Answer, wanted: number, begins: string): void {
  const isNext = text.startsWith(begins) && !/\d/.test(text.charAt(begins.length));
  if (status === wanted && isNext) return;
  throw new Error(`wanted ${wanted} ${begins}, got ${status} ${text.slice(0, 200)}`);
}

class BarePlayer implements Player {
  readonly #url: URL;
  readonly #client: HttpClient;
  #turns = 0;

  constructor(url: URL, client: HttpClient) {
    this.#url = url;
    this.#client = client;
  }
  turn(): Promise<number> {
    const turn = ++this.#turns;
    return timed(turn, () => this.#client.post(this.#url, { turn }));
  }
}

class ConversationPlayer implements Player {
  readonly #url: URL;
  readonly #client: HttpClient;
  readonly #inputs: Script["inputs"];
  #token = "";
  #next = 0;

  constructor(url: URL, client: HttpClient, inputs: Script["inputs"]) {
    this.#url = url;
    this.#client = client;
    this.#inputs = inputs;
  }
  async turn(): Promise<number> {
    const input = this.#inputs[this.#next];
    if (!input || this.#token === "") {
      await this.#begin();
      return this.turn();
    }
    this.#next++;
    const url = new URL("/api/v1/conversation/turns", this.#url);
    const headers = { authorization: `Bearer ${this.#token}` };
    return timed(input.turn, () => this.#client.post(url, input, headers));
  }
  async #begin(): Promise<void> {
    const answer = await this.#client.post(new URL("/api/v1/conversations", this.#url), {});
    expect(answer, 201, '{"token":');
    this.#token = (JSON.parse(answer.text) as { token: string }).token;
    this.#next = 0;
  }
}

class IttyPlayer implements Player {
  readonly #url: URL;
  readonly #client: HttpClient;
  readonly #inputs: Script["inputs"];
  readonly #slot: number;
  #conversation = 0;
  #next = 0;

  constructor(url: URL, client: HttpClient, inputs: Script["inputs"], slot: number) {
    this.#url = url;
    this.#client = client;
    this.#inputs = inputs;
    this.#slot = slot;
  }
  async turn(): Promise<number> {
    const input = this.#inputs[this.#next];
    if (!input) {
      this.#conversation++;
      this.#next = 0;
      return this.turn();
    }
    this.#next++;
    const url = new URL(`/slot-${this.#slot}-${this.#conversation}`, this.#url);
    return timed(input.turn, () => this.#client.post(url, input));
  }
}
