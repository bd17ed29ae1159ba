/** A number from 0 up to, not including, 1: the same row of them for the same seed (mulberry32). */
export type Draw = () => number;

export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How likely each of a kind is; what is left of 1 is `none`. */
export type Rates<K extends string> = { readonly [F in K]?: number };

export function drawn<K extends string>(draw: Draw, rates: Rates<K>): K | "none" {
  let left = draw();
  for (const [kind, rate] of Object.entries(rates) as [K, number][]) {
    if (left < rate) return kind;
    left -= rate;
  }
  return "none";
}
