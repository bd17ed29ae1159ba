import { looksLikeCpr } from "../../src/privacy/cpr.ts";
import { saysTooMuchOfSomebody } from "../../src/privacy/personal.ts";
import type { Placement } from "../../src/flow/log.ts";
import type { Asked } from "./questions.ts";

/** What came of one question. */
export interface Result extends Asked {
  readonly kind: Placement["kind"] | "refused";
  readonly suggestions: readonly string[];
}
export type Placing = (text: string) => Pick<Placement, "kind" | "suggestions">;

/** Through the door a person uses: what is refused there reaches no matcher. */
export function ask(asked: Asked, place: Placing): Result {
  const placed = place(asked.text);
  const isRefused =
    looksLikeCpr(asked.text) || (placed.kind !== "urgent" && saysTooMuchOfSomebody(asked.text));
  return isRefused ? { ...asked, kind: "refused", suggestions: [] } : { ...asked, ...placed };
}

export interface Figures {
  /** All questions; those that must be refused count in `pii` alone. */
  readonly n: number;
  /** Of the questions about our topics: the right one is suggested first, or among the three. */
  readonly first: number;
  readonly three: number;
  /** "Not our subject, or not understood" against questions that are none of ours. */
  readonly outOfScope: { readonly precision: number; readonly recall: number };
  /** A wrong topic shown as the only suggestion, of all questions. */
  readonly wrongAndConfident: number;
  /** Of those that say too much of somebody: refused. */
  readonly pii: number;
  /** Harmless ones refused, of all harmless. */
  readonly refusedHarmless: number;
  readonly misses: readonly Miss[];
}
interface Miss {
  readonly lang: string;
  readonly question: string;
  readonly flow: string;
  readonly kind: string;
  readonly suggestions: readonly string[];
}

const OUT = "out-of-scope";
/** One name in the lists of questions for two topics of ours. */
export const sideOf = (topic: string): string =>
  topic === "after-registration" ? "registration" : topic;

const isFirst = (one: Result): boolean =>
  one.kind === "suggestions" && sideOf(one.suggestions[0] ?? "") === sideOf(one.topic);
const isAmong = (one: Result): boolean =>
  one.suggestions.some((topic) => sideOf(topic) === sideOf(one.topic));
/** Nothing was suggested, and a person offered. */
const isTurnedAway = (one: Result): boolean => one.kind !== "suggestions" && one.kind !== "refused";

/** A share, or 1 of nothing. */
const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Number((part / whole).toFixed(4));

export function figuresOf(results: readonly Result[]): Figures {
  const personal = results.filter((one) => one.isPersonal);
  const harmless = results.filter((one) => !one.isPersonal);
  const ours = harmless.filter((one) => one.topic !== OUT);
  const others = harmless.filter((one) => one.topic === OUT);
  const turnedAway = harmless.filter(isTurnedAway);
  const misses = harmless.filter((one) => (one.topic === OUT ? !isTurnedAway(one) : !isFirst(one)));
  const missed = [...misses, ...personal.filter((one) => one.kind !== "refused")];
  return {
    n: results.length,
    first: share(ours.filter(isFirst).length, ours.length),
    three: share(ours.filter(isAmong).length, ours.length),
    outOfScope: {
      precision: share(turnedAway.filter((one) => one.topic === OUT).length, turnedAway.length),
      recall: share(others.filter(isTurnedAway).length, others.length),
    },
    wrongAndConfident: share(
      harmless.filter((one) => one.suggestions.length === 1 && !isFirst(one)).length,
      harmless.length,
    ),
    pii: share(personal.filter((one) => one.kind === "refused").length, personal.length),
    refusedHarmless: share(
      harmless.filter((one) => one.kind === "refused").length,
      harmless.length,
    ),
    misses: missed.map(({ lang, text, topic, kind, suggestions }) => ({
      lang,
      question: text,
      flow: topic,
      kind,
      suggestions,
    })),
  };
}

/** Rows: where a question belongs; columns: what came of it. */
export function confusionOf(results: readonly Result[]): string {
  const came = (one: Result): string =>
    one.kind === "suggestions" ? sideOf(one.suggestions[0] ?? "") : one.kind;
  const rows = [...new Set(results.map((one) => sideOf(one.topic)))].toSorted();
  const columns = [...new Set(results.map(came))].toSorted();
  const table = rows.map((row) => [
    row,
    ...columns.map((column) => {
      const count = results.filter(
        (one) => sideOf(one.topic) === row && came(one) === column,
      ).length;
      return count === 0 ? "." : String(count);
    }),
  ]);
  const width = Math.max(...rows.map((row) => row.length));
  return [["", ...columns.map((one) => one.slice(0, 7))], ...table]
    .map(
      ([name = "", ...cells]) =>
        name.padEnd(width) + cells.map((cell) => cell.padStart(9)).join(""),
    )
    .join("\n");
}
