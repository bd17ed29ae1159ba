import type { CardView, FactView } from "../protocol/view.ts";
import type { Catalog, CatalogCard } from "./build.ts";
import { factView } from "./facts.ts";
import { fill, type Scene, wordsOf } from "./scene.ts";

export const factViews = (scene: Scene, ids: readonly string[]): FactView[] =>
  ids.flatMap((id) => factView(scene.catalog, id, scene.lang, scene.today) ?? []);

/** Cards whose text needs no figure look the same in every conversation of a day. */
const cardCache = new WeakMap<Catalog, { day: string; views: Map<string, CardView> }>();

export function cardView(scene: Scene, card: CatalogCard): CardView {
  const text = wordsOf(scene, card.card);
  const depends = /\{[a-z0-9-]+\.[a-z0-9-]+\}/.test(text.title + text.body);
  if (depends) return renderCard(scene, card);
  let cache = cardCache.get(scene.catalog);
  if (cache?.day !== scene.today) {
    cache = { day: scene.today, views: new Map() };
    cardCache.set(scene.catalog, cache);
  }
  const key = `${scene.lang}:${card.card}`;
  const cached = cache.views.get(key) ?? renderCard(scene, card);
  cache.views.set(key, cached);
  return cached;
}

function renderCard(scene: Scene, card: CatalogCard): CardView {
  const text = wordsOf(scene, card.card);
  return {
    id: card.card,
    flow: card.flow,
    title: fill(scene, text.title),
    body: fill(scene, text.body),
    caution: card.caution === true,
    facts: factViews(scene, card.facts ?? []),
  };
}
