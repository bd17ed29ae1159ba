/** Slips of a hand on a phone, the same for the same seed: swapped, dropped, doubled letters, æ/ae, a space lost. */
export function withSlips(text: string, count: number, seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  let slipped = text;
  for (let i = 0; i < count; i++) {
    const kind = random(5);
    const at = 1 + random(Math.max(1, slipped.length - 2));
    const [before, here, next] = [slipped.slice(0, at), slipped[at] ?? "", slipped[at + 1] ?? ""];
    const after = slipped.slice(at + 1);
    if (kind === 0) slipped = before + next + here + slipped.slice(at + 2);
    else if (kind === 1) slipped = before + after;
    else if (kind === 2) slipped = before + here + here + after;
    else if (kind === 3) slipped = misspelt(slipped);
    else slipped = slipped.replace(" ", "");
  }
  return slipped;
}

const misspelt = (text: string): string =>
  /[æøå]/.test(text)
    ? text.replace(/[æøå]/, (letter) => ({ æ: "ae", ø: "oe", å: "aa" })[letter] ?? letter)
    : text.replace(/(.)\1/, "$1");
