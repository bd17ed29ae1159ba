import type { Recipient } from "../protocol/case-view.ts";
import { type Catalog, textOf } from "./build.ts";
import type { Lang } from "./define.ts";
import { plain } from "./plain.ts";
import { textHash } from "./words.ts";

/** What a person says yes to, per recipient. A private party is called one: it answers for itself. */
const sentences = {
  da: {
    public: (name: string) => `Ja, I må sende det, der står her, til ${name}.`,
    private: (name: string) =>
      `Ja, I må sende det, der står her, til ${name}. Det er en privat part, ikke en del af kommunen, og den svarer selv for, hvordan den bruger det.`,
    health: (name: string) =>
      `Ja, det må også indeholde det, der kan sige noget om helbred eller ydelser, når det er ${name}, der får det.`,
    passOn: (name: string, isPrivate: boolean) =>
      `${name}${isPrivate ? " (privat part)" : ""} må få sagen uden at spørge mig igen, hvis den hører bedre til der.`,
  },
  en: {
    public: (name: string) => `Yes, you may send what it says here to ${name}.`,
    private: (name: string) =>
      `Yes, you may send what it says here to ${name}. It is a private party, not part of the municipality, and answers itself for how it uses this.`,
    health: (name: string) =>
      `Yes, it may also contain what may tell about health or benefits, when it is ${name} that receives it.`,
    passOn: (name: string, isPrivate: boolean) =>
      `${name}${isPrivate ? " (private party)" : ""} may be given the case without asking me again, if it belongs better there.`,
  },
} as const;

const made = new WeakMap<Catalog, Map<string, Recipient | null>>();

/** A desk as somebody to say yes to, or null: no such desk. `text` changes whenever a sentence does. */
export function recipientOf(catalog: Catalog, id: string, lang: Lang): Recipient | null {
  // Every view shows them: made once per catalog.
  const known = made.get(catalog) ?? new Map<string, Recipient | null>();
  made.set(catalog, known);
  const key = `${lang}:${id}`;
  const recipient = known.get(key);
  if (recipient !== undefined) return recipient;
  const written = recipientIn(catalog, id, lang);
  known.set(key, written);
  return written;
}

function recipientIn(catalog: Catalog, id: string, lang: Lang): Recipient | null {
  const desk = catalog.desks.get(id);
  if (desk?.kind !== "desk") return null;
  const { title, body } = textOf(catalog.deskWords[lang], id);
  const name = plain(title);
  const said = {
    consent: sentences[lang][desk.party](name),
    health: sentences[lang].health(name),
    passOn: sentences[lang].passOn(name, desk.party === "private"),
  };
  const text = `${lang}-${textHash(Object.values(said).join("\n"))}`;
  return { id, name, helps: body, party: desk.party, text, ...said };
}

/** Whether a consent is to the text as it stands, in either language. */
export const isCurrent = (catalog: Catalog, recipient: string, text: string): boolean =>
  (["da", "en"] as const).some((lang) => recipientOf(catalog, recipient, lang)?.text === text);
