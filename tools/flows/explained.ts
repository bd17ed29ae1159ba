import type { Text } from "../../src/flow/words.ts";

/** What comes right after a word that is being explained. */
const AFTER = String.raw`\p{L}*[”»"]?(?: ?\(|, (?:altså|det vil sige|that is|i.e.)|:? (?:betyder|vil sige|står for|hedder|means|stands for)(?!\p{L})| er (?:en|et|den|det|når|personens|kommunens|loven)(?!\p{L})| is (?:a|an|the|when)(?!\p{L}))`;
/** What comes right before a word that names what was just said. */
const BEFORE = String.raw`(?:\(|(?:kalder|kaldes|hedder|kaldt|called|calls|known as)(?: (?:det|den|dem|her|it|this|så))* (?:en |et |for |a |an )?[»”"“]?)`;

/**
 * Whether a text explains a word it uses: as a term that folds out, as the label of an option with a help, or in
 * words around it.
 */
export function isExplained(text: Text, word: RegExp): boolean {
  const { source, flags } = word;
  const is = (pattern: string): boolean =>
    new RegExp(pattern, flags.replace("g", "")).test(text.source);
  const isTerm = is(String.raw`\[[^\]]*${source}[^\]]*\]\(term:`);
  const hasHelp = [...text.slots.values()].some(
    ({ label, help }) => help !== "" && new RegExp(source, flags).test(label),
  );
  return isTerm || hasHelp || is(source + AFTER) || is(BEFORE + source);
}

/** As for a word; also what follows a comma and begins small: ”ApS, anpartsselskab”. */
export function isAbbreviationExplained(text: Text, short: string): boolean {
  const word = new RegExp(String.raw`(?<![\p{L}\d])${short}(?![\p{L}\d])`, "u");
  const isSpelledOut = new RegExp(
    String.raw`(?<![\p{L}\d])${short}, (?:(?:en|et|an?|the) )?\p{Ll}{4,}`,
    "u",
  );
  return isExplained(text, word) || isSpelledOut.test(text.source);
}
