import type { Catalog } from "../build.ts";
import type { Value } from "../condition.ts";
import { failure, type Failure } from "./failure.ts";
import { type FlowNumbers, proveFlow } from "./flow-proof.ts";
import { provePieces } from "./pieces.ts";
import { Roots } from "./roots.ts";
import { besideOthers, type OptionPair, optionPairs, ToldApart } from "./told-apart.ts";
import { measureWhole, type WholeNumbers } from "./whole.ts";

export interface Walk extends WholeNumbers {
  readonly failures: readonly Failure[];
  readonly flows: readonly FlowNumbers[];
}

/**
 * Proves what must hold of all paths without listing them: paths that nothing later can tell apart are one state.
 * Every property is decided over the part of the list that can matter to it.
 */
export function walk(catalog: Catalog): Walk {
  const roots = new Roots(catalog, "everything");
  const { pieces, alike } = proveOptions(roots);
  const proofs = catalog.flows.map((flow) => proveFlow(roots, flow));
  return {
    failures: [...pieces, ...alike, ...proofs.flatMap((one) => one.failures)],
    flows: proofs.map((one) => one.numbers),
    ...measureWhole(roots),
  };
}

/** An option that nothing can tell from another changes nothing. */
function proveOptions(roots: Roots): { pieces: Failure[]; alike: Failure[] } {
  const pairs = [...roots.catalog.questions.values()].flatMap(optionPairs);
  const first = new ToldApart(roots, answersIn(pairs));
  const pieces = provePieces(roots, first);
  const neverAsked = pieces.filter((one) => one.property === "step-never-asked");
  const unasked = new Set(
    [...roots.questions.entries()].flatMap(([question, id]) => {
      const places = neverAsked.filter((one) => one.ids[0] === id);
      return places.length === roots.placesOf(question).length ? [id] : [];
    }),
  );
  const isAlike =
    (told: ToldApart) =>
    (pair: OptionPair): boolean =>
      !unasked.has(pair.question) &&
      !pair.comparisons.some((both) => told.areApart(pair.question, both));
  let alike = pairs.filter(isAlike(first));
  // Alone they are alike; beside other options they may not be. Seldom needed, so walked again only then.
  const closer = alike.map((pair) => besideOthers(roots, pair));
  if (closer.some((pair) => pair.comparisons.length > 1)) {
    const second = new ToldApart(roots, answersIn(closer));
    provePieces(roots, second);
    alike = closer.filter(isAlike(second));
  }
  return { pieces, alike: groupsOf(roots, alike) };
}

function answersIn(pairs: readonly OptionPair[]): Map<string, Value[]> {
  const answers = new Map<string, Value[]>();
  for (const { question, comparisons } of pairs) {
    answers.set(question, [...(answers.get(question) ?? []), ...comparisons.flat()]);
  }
  return answers;
}

/** One failure for each group of options that are all alike. */
function groupsOf(roots: Roots, alike: readonly OptionPair[]): Failure[] {
  const failures: Failure[] = [];
  for (const [id, question] of roots.catalog.questions) {
    const pairs = alike.filter((pair) => pair.question === id).map((pair) => pair.options);
    const grouped = new Set<string>();
    for (const option of question.options) {
      if (grouped.has(option)) continue;
      const others = pairs.flatMap(([one, other]) => (one === option ? [other] : []));
      for (const other of others) grouped.add(other);
      if (others.length > 0)
        failures.push(failure("options-alike", question.flow, [id, option, ...others]));
    }
  }
  return failures;
}
