import type { FactView } from "../protocol/view.ts";
import { type Catalog, slotOf, textOf } from "./build.ts";
import type { Fact, Lang } from "./define.ts";
import { KeptForADay } from "./kept.ts";
import { dayInWords } from "../lib/format.ts";
import { datingInWords, phrases } from "./phrases.ts";

/** Historic facts are never said; nor are facts past their last day. */
export const maySay = (fact: Fact, today: string): boolean =>
  fact.standing !== "historic" && (fact.validTo === undefined || fact.validTo >= today);

/** A desk's name as it stands inside a sentence, after "hos" or "with". */
const authorityName = (catalog: Catalog, fact: Fact, lang: Lang): string =>
  slotOf(catalog.deskWords[lang], fact.authority, "in-sentence").label;

function cautionOf(catalog: Catalog, fact: Fact, lang: Lang, today: string): string | null {
  const authority = authorityName(catalog, fact, lang);
  if (fact.standing === "recheck") {
    return phrases[lang].caution(datingInWords(lang, fact.asOf), authority);
  }
  if (fact.reviewBy !== null && fact.reviewBy < today) {
    return phrases[lang].past(dayInWords(lang, fact.reviewBy), authority);
  }
  return null;
}

const kept = new KeptForADay<string, FactView | null>();

/** A fact as it may be shown on a day, or null: not at all. A referral says only whom to ask about what. */
export function factView(catalog: Catalog, id: string, lang: Lang, today: string): FactView | null {
  const views = kept.of(catalog, lang, today);
  const known = views.get(id);
  if (known !== undefined) return known;
  const view = makeFactView(catalog, id, lang, today);
  views.set(id, view);
  return view;
}

function makeFactView(catalog: Catalog, id: string, lang: Lang, today: string): FactView | null {
  const fact = catalog.facts.get(id);
  if (!fact || fact.standing === "historic" || !maySay(fact, today)) return null;
  const words = textOf(catalog.factWords[lang], id).title;
  const authority = authorityName(catalog, fact, lang);
  return {
    id,
    statement: fact.standing === "referral" ? phrases[lang].confirmAt(authority, words) : words,
    standing: fact.standing,
    certainty: fact.certainty,
    caution: cautionOf(catalog, fact, lang, today),
    place: fact.place,
    asOf: datingInWords(lang, fact.asOf),
    checked: fact.checked,
    authority,
    sources: fact.sources.flatMap((source) => catalog.sources[source] ?? []),
  };
}

/** A fact inside a text of ours: the statement, its caution in brackets before the last stop. */
export function factInText(catalog: Catalog, id: string, lang: Lang, today: string): string {
  const fact = catalog.facts.get(id);
  if (!fact) return `[${id}]`;
  if (fact.standing === "referral" || !maySay(fact, today)) {
    return phrases[lang].withheld(authorityName(catalog, fact, lang));
  }
  const statement = textOf(catalog.factWords[lang], id).title;
  const caution = cautionOf(catalog, fact, lang, today);
  return caution === null ? statement : `${statement.replace(/\.$/, "")} (${caution}).`;
}
