import { randomBytes } from "../lib/bytes.ts";
import { CASE_LETTERS } from "../protocol/case.ts";

/** Six of 20 letters, drawn evenly: `H-7KQ2-M4` for a case, `S-…` for an erasure. To say aloud; no credential. */
export function drawNumber(kind: "H" | "S"): string {
  let letters = "";
  while (letters.length < 6) {
    const [byte = 255] = randomBytes(1);
    // The last 16 values would make some letters likelier than others.
    if (byte < 240) letters += CASE_LETTERS[byte % CASE_LETTERS.length];
  }
  return `${kind}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
