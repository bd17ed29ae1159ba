import type { Answer } from "../log.ts";

/** What a walk shows of every flow. A failure names the property that does not hold. */
export type Property =
  | "options-alike"
  | "flow-never-begins"
  | "step-never-asked"
  | "card-never-shows"
  | "row-never-comes-out"
  | "todo-never-appears"
  | "rows-overlap"
  | "finding-gap"
  | "ending-without-advice"
  | "ending-without-todo"
  | "ending-without-desk"
  | "one-card-closes"
  | "too-many-questions"
  | "too-many-expected"
  | "advice-too-late";

export interface Failure {
  readonly property: Property;
  /** The flow whose content has to be mended. */
  readonly flow: string;
  /** What it is about: first the question, finding, card, to-do or flow, then its options, values or partner. */
  readonly ids: readonly string[];
  /** Answers on a path that shows it: all that matter, not all there are. null: no path is any different. */
  readonly witness: readonly Answer[] | null;
  /** How many questions, answers or combinations of a hundred, where a number is what fails. */
  readonly found: number | null;
}

export const failure = (
  property: Property,
  flow: string,
  ids: readonly string[],
  witness: readonly Answer[] | null = null,
  found: number | null = null,
): Failure => ({ property, flow, ids, witness, found });
