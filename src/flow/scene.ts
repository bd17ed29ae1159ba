import type { CaseView } from "../protocol/case-view.ts";
import { type Catalog, textOf } from "./build.ts";
import type { Lang } from "./define.ts";
import { factInText } from "./facts.ts";
import type { Standing } from "./log.ts";
import { compute, type Path } from "./path.ts";
import { numberWithUnit } from "./phrases.ts";

/** How and when a conversation is shown. */
export interface Showing {
  readonly lang: Lang;
  /** ISO day in Europe/Copenhagen. */
  readonly today: string;
  /** Desks this deployment can hand a person to. */
  readonly receives?: ReadonlySet<string>;
  /** Cases of this conversation, oldest first. `turn`: after which what was sent is as the answers were. */
  readonly cases?: readonly (Pick<CaseView, "number" | "desk" | "state" | "waiting"> & {
    readonly turn: number;
  })[];
}

/** Everything a view needs, gathered once. */
export interface Scene extends Showing {
  readonly catalog: Catalog;
  readonly standing: Standing;
  readonly path: Path;
}

/** The words of a flow, question, finding, card or to-do in the language of the scene. */
export const wordsOf = ({ catalog, lang }: Scene, id: string): { title: string; body: string } =>
  textOf(catalog.words[lang], id);

/** Fills `{fact}` and `{figure.field}`. */
export function fill(scene: Scene, text: string): string {
  return text.replace(/\{([a-z0-9-]+)(?:\.([a-z0-9-]+))?\}/g, (_, id: string, field?: string) => {
    if (field === undefined) return factInText(scene.catalog, id, scene.lang, scene.today);
    const value = compute(scene.catalog, id, scene.path.context)?.[field];
    const unit = scene.catalog.figures.get(id)?.fields[field] ?? null;
    return value === undefined ? "–" : numberWithUnit(scene.lang, value, unit);
  });
}
