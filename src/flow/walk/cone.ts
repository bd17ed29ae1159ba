import { at } from "./at.ts";
import type { Formula } from "./formula.ts";
import type { Roots } from "./roots.ts";

/**
 * The places in the list, before `end`, that can make a difference to some formulas: where their questions are asked,
 * where the questions are asked that decide whether those are, and so on. Whatever is answered elsewhere, nothing
 * here can tell.
 */
export function coneOf(
  roots: Roots,
  formulas: readonly Formula[],
  end: number,
  alsoPlaces: readonly number[] = [],
): number[] {
  const places = new Set<number>();
  const questions = new Set<number>();
  const pending = [...formulas];
  const addPlace = (place: number): void => {
    if (place >= end || places.has(place)) return;
    places.add(place);
    pending.push(at(roots.places, place).asks);
    addQuestion(at(roots.places, place).question);
  };
  const addQuestion = (question: number): void => {
    if (questions.has(question)) return;
    questions.add(question);
    roots.placesOf(question).forEach(addPlace);
  };
  alsoPlaces.forEach(addPlace);
  for (let formula = pending.pop(); formula !== undefined; formula = pending.pop()) {
    roots.formulas.questionsIn(formula).forEach(addQuestion);
  }
  return [...places].toSorted((a, b) => a - b);
}
