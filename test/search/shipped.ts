import words from "../../build/assets/words.model?raw";
import type { Placement } from "../../src/flow/log.ts";
import { readModel } from "../../src/search/model.ts";
import { place } from "../../src/search/place.ts";

const model = readModel(words);

/** Where a question belongs by the model that is shipped. */
export const placeQuestion = (text: string): Placement => place(model, text);
