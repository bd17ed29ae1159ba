import text from "../../build/assets/words.model?raw";
import type { Placement } from "../../src/flow/log.ts";
import { readModel } from "../../src/search/model.ts";
import { place } from "../../src/search/place.ts";

/** What the matcher has learnt in this version. */
export const shippedWords = readModel(text);

export const placeQuestion = (question: string): Placement => place(shippedWords, question);
