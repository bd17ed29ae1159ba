import type { Player, Players } from "./players.ts";

export interface Round {
  readonly turnsPerSecond: number;
  /** Of each turn. */
  readonly latenciesMs: readonly number[];
}

/** Keeps some connections busy with many objects: each takes the object that has waited longest and plays one turn. */
export class Load {
  readonly #waiting: Player[];
  readonly #connections: number;

  constructor(players: Players, shape: { readonly objects: number; readonly connections: number }) {
    this.#waiting = Array.from({ length: shape.objects }, (_, slot) => players(slot));
    this.#connections = shape.connections;
  }

  /** All time counts, that of beginning a new conversation too; only turns are counted. */
  async round(seconds: number): Promise<Round> {
    const latenciesMs: number[] = [];
    const startedAt = performance.now();
    const until = startedAt + seconds * 1000;
    const keepBusy = async (): Promise<void> => {
      while (performance.now() < until) {
        const player = this.#waiting.shift();
        if (!player) throw new Error("fewer objects than connections");
        latenciesMs.push((await player.turn()).ms);
        this.#waiting.push(player);
      }
    };
    await Promise.all(Array.from({ length: this.#connections }, keepBusy));
    const elapsed = (performance.now() - startedAt) / 1000;
    return { turnsPerSecond: latenciesMs.length / elapsed, latenciesMs };
  }
}
