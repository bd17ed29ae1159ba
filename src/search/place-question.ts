import words from "../../build/search/words.model";
import { type Model, readModel } from "./model.ts";
import type { Placement } from "../flow/log.ts";
import { place } from "./place.ts";

let model: Model | null = null;

/** Where a question in own words belongs. The first one in an isolate reads the model. */
export function placeQuestion(text: string): Placement {
  model ??= readModel(words);
  return place(model, text);
}
