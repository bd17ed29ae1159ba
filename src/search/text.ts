/** Letters as people without a Danish keyboard write them: both spellings become one. */
const FOLDED: { readonly [letter: string]: string } = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "ae",
  ö: "oe",
  ü: "y",
  ß: "ss",
};
/** Company forms and other words that are written with marks inside. */
const MARKED = /\b(?:[aikp]\/s|[a-zæøå](?:\.[a-zæøå])+\.?)(?![a-zæøå])/g;

/** Lower case, one spelling of æ, ø and å, no other accents; "§ 18" and "paragraf 18" as one word, "f.m.b.a." as "fmba". */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(MARKED, (form) => form.replace("/", "x").replaceAll(".", ""))
    .replace(/(?:§§?|\bpara?gr?af|\bsection|\bpar\.?)\s*(\d+)/g, " paragraf$1 ")
    .replace(/[æøåäöüß]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

/** The words and numbers of a text, folded. */
export const tokensIn = (text: string): string[] =>
  fold(text).match(/[a-z]+\d*|\d+(?:[.,]\d+)*/g) ?? [];

/** The same with "#" for a number: how many is read by the prefill, not by the matcher. */
export const wordsIn = (text: string): string[] =>
  tokensIn(text).map((word) => (/^\d/.test(word) ? "#" : word));
