import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** KiB of a static asset as a browser gets it. `build/assets` is what the last build made. */
export const brotliKib = (asset: string): number =>
  brotliCompressSync(readFileSync(`build/assets/${asset}`)).length / 1024;
