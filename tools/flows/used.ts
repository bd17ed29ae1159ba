import type { Catalog } from "../../src/flow/build.ts";
import { placeholdersIn } from "../../src/flow/words.ts";
import { booksOf } from "./expected-words.ts";

/** The facts that something can show: a card, a row of a finding, a text, a figure, or the line on whom to call. */
export function usedFacts(catalog: Catalog): ReadonlySet<string> {
  const inTexts = booksOf(catalog).flatMap(({ words }) =>
    [...words.da].flatMap(([, text]) => placeholdersIn(text.source)),
  );
  const inRules = [
    ...catalog.cards.flatMap((card) => card.facts ?? []),
    ...[...catalog.findings.values()].flatMap(({ rows }) => rows.flatMap((row) => row.facts)),
    ...[...catalog.figures.values()].flatMap((figure) => figure.facts),
  ];
  return new Set(
    [...inTexts, ...inRules, ...catalog.help, catalog.person].filter((id) => catalog.facts.has(id)),
  );
}
