import type { Catalog } from "../../src/flow/build.ts";
import { cardsOf, concludes, type Path, walkPath } from "../../src/flow/path.ts";
import { coneOf } from "../../src/flow/walk/cone.ts";
import type { OutcomeClass, OutcomePart } from "../../src/flow/walk/outcomes.ts";
import type { Roots } from "../../src/flow/walk/roots.ts";
import type { Ending } from "./brute-force.ts";

// What people are told, read off a list of all endings.

export const keyOf = ({ findings, cards }: Pick<OutcomeClass, "findings" | "cards">): string =>
  JSON.stringify([findings, cards]);

interface Listed {
  /** By what is told: how many different answers come to it. */
  readonly classes: { readonly [told: string]: bigint };
  readonly combinations: bigint;
}

/** The different answers, among those that can matter to a part, of the paths that take its flow. */
export function toldIn(
  catalog: Catalog,
  roots: Roots,
  endings: readonly Ending[],
  part: OutcomePart,
): Listed {
  const questions = questionsSeen(catalog, roots, part);
  const seen = new Map<string, string>();
  for (const { path } of endings) {
    if (!path.flows.some((one) => one.flow.id === part.flow)) continue;
    const given = path.flows
      .flatMap((one) => one.steps)
      .filter((step) => questions.has(step.item.question))
      .map((step) => [step.item.question, step.value]);
    seen.set(JSON.stringify(given), tell(catalog, part, path));
  }
  const classes: { [told: string]: bigint } = {};
  for (const told of seen.values()) classes[told] = (classes[told] ?? 0n) + 1n;
  return { classes, combinations: BigInt(seen.size) };
}

/** What somebody is told who answers as an example does. */
export function toldByExample(catalog: Catalog, part: OutcomePart, one: OutcomeClass): string {
  const answers = new Map(one.example.map(({ question, value }) => [question, value]));
  return tell(catalog, part, walkPath(catalog, answers));
}

function tell(catalog: Catalog, part: OutcomePart, path: Path): string {
  const shown = new Set(cardsOf(path).map((card) => card.card));
  const came = part.findings.flatMap((id) => {
    const row = concludes(catalog, id, path.context);
    return row ? [[id, row.because] as const] : [];
  });
  const cards = part.cards.filter((card) => shown.has(card));
  return keyOf({ findings: Object.fromEntries(came), cards });
}

function questionsSeen(catalog: Catalog, roots: Roots, part: OutcomePart): ReadonlySet<string> {
  const end = catalog.items.length;
  const cards = catalog.cards.flatMap((card, index) =>
    part.cards.includes(card.card) ? [roots.card(index, end)] : [],
  );
  const rows = part.findings.flatMap((id) =>
    (catalog.findings.get(id)?.rows ?? []).map((_, row) => roots.row(id, row, end)),
  );
  const places = coneOf(roots, [roots.active(part.flow), ...cards, ...rows], end);
  return new Set(places.flatMap((place) => catalog.items[place]?.question ?? []));
}
