import { LangDa } from "@nlpjs/lang-da";
import { LangEn } from "@nlpjs/lang-en";
import { Nlp } from "@nlpjs/nlp";
import { containerBootstrap } from "@nlpjs/core";
import MiniSearch from "minisearch";
import { sideOf, type Placing } from "./evaluate.ts";
import type { Phrase } from "./phrases.ts";

const OUT = "out-of-scope";

/** The first three topics of a ranking; where the first is none of ours, nothing. */
function placed(ranked: readonly string[]): ReturnType<Placing> {
  const topics = [...new Set(ranked.map(sideOf))];
  const [first] = topics;
  if (first === undefined || first === OUT || first === "urgent")
    return { kind: first === OUT ? OUT : "unplaced", suggestions: [] };
  return { kind: "suggestions", suggestions: topics.filter((one) => one !== OUT).slice(0, 3) };
}

/** MiniSearch as it comes, over the same phrases. */
export function miniSearch(phrases: readonly Phrase[]): Placing {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  index.addAll(phrases.map(({ text }, id) => ({ id, text })));
  return (text) => placed(index.search(text).map((hit) => phrases[hit.id as number]?.topic ?? ""));
}

/** nlp.js as it comes, trained on the same phrases. It answers later: a promise of the placing. */
export async function nlpJs(
  phrases: readonly Phrase[],
  texts: readonly string[],
): Promise<Placing> {
  const container = await containerBootstrap();
  container.use(LangDa);
  container.use(LangEn);
  const nlp = new Nlp({
    container,
    languages: ["da", "en"],
    nlu: { log: false },
    autoSave: false,
    forceNER: false,
  });
  nlp.addLanguage("da");
  nlp.addLanguage("en");
  for (const { lang, text, topic } of phrases) nlp.addDocument(lang, text, topic);
  await nlp.train();
  const answers = new Map<string, ReturnType<Placing>>();
  for (const text of texts) {
    const { classifications } = await nlp.process(text);
    const ranked = classifications
      .toSorted((a, b) => b.score - a.score)
      .map((one) => (one.intent === "None" ? OUT : one.intent));
    answers.set(text, placed(ranked));
  }
  return (text) => answers.get(text) ?? { kind: "unplaced", suggestions: [] };
}
