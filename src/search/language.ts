import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as english } from "@orama/stemmers/english";
import { wordsIn } from "./text.ts";

type Lang = "da" | "en";

/** The commonest small words, folded; those both languages write alike are left out. */
const SMALL: { readonly [L in Lang]: ReadonlySet<string> } = {
  da: new Set(
    "jeg du vi han hun det den de en et er og at som der hvad hvor hvordan hvem hvornaar kan ka man maa skal ska vil med til paa af fra om ikke ik mit min vores jeres nogen noget har ha blive bliver eller hvis naar saa ogsaa ved os mig sig op ud ind".split(
      " ",
    ),
  ),
  en: new Set(
    "i you we he she it the a an is are and to that what where how who when can do does my our your their with from for not have has be or if of on this there any need want would could should get us me out up".split(
      " ",
    ),
  ),
};
/** Whether a word is so common that only its company tells anything. */
export const isSmall = (word: string): boolean => SMALL.da.has(word) || SMALL.en.has(word);

/** Beginnings and endings of words that tell, where no small word does. */
const TELLS: { readonly [L in Lang]: RegExp } = {
  da: /[æøå]|(?:ning|hed|else|skab|ede|erne|ene|ejde|sk)\b/g,
  en: /(?:tion|ing|ity|ment|ness|ship|ly|th|ies)\b|\b(?:wh|th)/g,
};

/** The language a text is written in; `otherwise`, where nothing tells. */
export function languageOf(text: string, otherwise: Lang): Lang {
  const words = wordsIn(text);
  const lower = text.toLowerCase();
  const scoreOf = (lang: Lang): number =>
    2 * words.filter((word) => SMALL[lang].has(word)).length +
    (lower.match(TELLS[lang])?.length ?? 0);
  const [da, en] = [scoreOf("da"), scoreOf("en")];
  if (da === en) return otherwise;
  return da > en ? "da" : "en";
}

export const stemOf = (word: string, lang: Lang): string =>
  lang === "da" ? danish(word) : english(word);
