import { env } from "cloudflare:test";

/** The large numbers run whole in `npm run test:full`, a tenth of them in `npm test`. */
export const isFull = env.INDGANG_FULL === "1";
export const scaled = (full: number): number => (isFull ? full : Math.ceil(full / 10));
export const SEED = 20261125;
