import type { Catalog } from "./build.ts";
import { cardsOf, type Path } from "./path.ts";

export interface RankedDesk {
  readonly id: string;
  /** The card that named it first: its `desk` slot is the reason. */
  readonly card: string;
}

/**
 * The desks a path leads to. Whose approval must come before the start is first (employment.md §5: "send til
 * kommunen først, fordi godkendelsen skal være på plads før start"); then in the order the advice came up.
 */
export function rankDesks(catalog: Catalog, path: Path): RankedDesk[] {
  const first = new Map<string, RankedDesk>();
  for (const card of cardsOf(path)) {
    if (card.desk !== undefined && catalog.desks.has(card.desk) && !first.has(card.desk)) {
      first.set(card.desk, { id: card.desk, card: card.card });
    }
  }
  const approves = (desk: RankedDesk): number =>
    catalog.desks.get(desk.id)?.approvesFirst === true ? 0 : 1;
  return [...first.values()].toSorted((a, b) => approves(a) - approves(b));
}
