import type { Placement } from "../flow/log.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { cleanText } from "../privacy/clean.ts";
import { hideCpr, looksLikeCpr } from "../privacy/cpr.ts";
import { saysTooMuchOfSomebody } from "../privacy/personal.ts";
import type { Problem } from "../protocol/problem.ts";
import { ASK_LIMIT } from "../protocol/turn.ts";
import type { Model } from "../search/model.ts";
import { place } from "../search/place.ts";

/** A question in own words, read at the edge. Further in goes only what it came to. */
export interface OwnWords {
  readonly text: string;
  readonly placed: Placement;
}

/** Text that may be looked at: cleaned, neither empty nor too long, without a CPR number. */
function readText(typed: string): Result<string, Problem> {
  const text = cleanText(typed);
  if (text === "") return refuse({ code: "bad_request", text });
  if (text.length > ASK_LIMIT) return refuse({ code: "too_large", text });
  if (looksLikeCpr(text)) return refuse({ code: "cpr_not_accepted", text: hideCpr(text) });
  return ok(text);
}

/**
 * A question in own words, placed; or why it is not accepted. Somebody in danger is shown whom to call, whatever
 * they wrote; nobody else's illness or crime goes further than here.
 */
export function readOwnWords(model: Model, typed: string): Result<OwnWords, Problem> {
  const read = readText(typed);
  if (!read.ok) return read;
  const text = read.value;
  const placed = place(model, text);
  if (placed.kind !== "urgent" && saysTooMuchOfSomebody(text))
    return refuse({ code: "personal_not_accepted", text });
  return ok({ text, placed });
}

/** A question for the editors: no CPR number, and nothing of anybody's illness or crime. */
export function readForEditors(typed: string): Result<string, Problem> {
  const read = readText(typed);
  if (read.ok && saysTooMuchOfSomebody(read.value))
    return refuse({ code: "personal_not_accepted", text: read.value });
  return read;
}
