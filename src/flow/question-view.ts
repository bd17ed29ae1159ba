import type { QuestionView } from "../protocol/view.ts";
import { type Catalog, type Question, slotOf } from "./build.ts";
import type { Value } from "./condition.ts";
import type { Log } from "./log.ts";
import { dayInWords } from "../lib/format.ts";
import { numberWithUnit, phrases } from "./phrases.ts";
import { read } from "./reading.ts";
import { fill, type Scene, type Showing, wordsOf } from "./scene.ts";

/** A value in the person's words. */
export function labelOf(
  { catalog, lang }: Pick<Scene, "catalog" | "lang">,
  question: string,
  value: Value,
): string {
  const asked = catalog.questions.get(question);
  const option = (id: string): string => slotOf(catalog.words[lang], question, id).label;
  if (value === "") return phrases[lang].skipped;
  if (value === "unsure" && asked?.options.includes("unsure") !== true) return phrases[lang].unsure;
  if (asked?.kind === "table" && typeof value === "object") {
    return asked.rows
      .map((row, i) => `${option(row.id)}: ${numberWithUnit(lang, Number(value[i]), row.unit)}`)
      .join(", ");
  }
  if (typeof value === "object") return value.map((id) => option(String(id))).join(", ");
  if (asked?.kind === "number") return numberWithUnit(lang, Number(value), asked.unit);
  if (asked?.kind === "date") return dayInWords(lang, String(value));
  return asked?.kind === "one" ? option(String(value)) : String(value);
}

export function questionView(scene: Scene, id: string): QuestionView {
  // The path only names questions of the catalog.
  const asked = scene.catalog.questions.get(id) as Question;
  const text = wordsOf(scene, id);
  const slots = scene.catalog.words[scene.lang];
  const offered = scene.standing.offers.get(id);
  return {
    id,
    flow: asked.flow,
    title: text.title,
    help: fill(scene, text.body),
    kind: asked.kind,
    options: asked.options.map((option) => ({ id: option, ...slotOf(slots, id, option) })),
    rows: asked.rows.map((row) => ({ step: 1, ...row, ...slotOf(slots, id, row.id) })),
    min: asked.min,
    max: asked.max,
    step: asked.step,
    unit: asked.unit,
    format: asked.format,
    unsure: asked.unsure,
    offer:
      offered === undefined
        ? null
        : { value: offered as string, label: labelOf(scene, id, offered) },
  };
}

/** One question as it would be asked now: to change an answer in place. null: no such question. */
export function questionToChange(
  catalog: Catalog,
  log: Log,
  showing: Showing,
  id: string,
): QuestionView | null {
  if (!catalog.questions.has(id)) return null;
  return questionView({ ...showing, catalog, ...read(catalog, log) }, id);
}
