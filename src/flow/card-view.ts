import type { CardView, FactView } from "../protocol/view.ts";
import type { CatalogCard } from "./build.ts";
import { factView } from "./facts.ts";
import { KeptForADay } from "./kept.ts";
import { fill, type Scene, wordsOf } from "./scene.ts";

export const factViews = (scene: Scene, ids: readonly string[]): FactView[] =>
  ids.flatMap((id) => factView(scene.catalog, id, scene.lang, scene.today) ?? []);

const kept = new KeptForADay<CatalogCard, CardView>();

/** Cards whose text needs no figure look the same in every conversation of a day. */
export function cardView(scene: Scene, card: CatalogCard): CardView {
  const views = kept.of(scene.catalog, scene.lang, scene.today);
  const known = views.get(card);
  if (known) return known;
  const view = renderCard(scene, card);
  const text = wordsOf(scene, card.card);
  if (!/\{[a-z0-9-]+\.[a-z0-9-]+\}/.test(text.title + text.body)) views.set(card, view);
  return view;
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
