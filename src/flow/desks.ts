import type { Catalog, CatalogCard } from "./build.ts";
import { headlineOf } from "./headline.ts";
import { cardsOf, type Path } from "./path.ts";

export interface RankedDesk {
  readonly id: string;
  /** The card whose `desk` slot is the reason. */
  readonly card: string;
}

/**
 * The desks a path leads to, each once. Whose approval must come before the start is first (employment.md §5: "send
 * til kommunen først, fordi godkendelsen skal være på plads før start"); then the desk of the flow that has the headline;
 * then of what the newest flow comes to; then the others in the order the advice came up. A desk's reason is that of the card that gave it its place.
 */
export function rankDesks(catalog: Catalog, path: Path): RankedDesk[] {
  const headline = headlineOf(catalog, path)?.flow;
  const flowOrder = path.flows.map((one) => one.flow.id).filter((id) => id !== headline);
  if (headline !== undefined) flowOrder.push(headline);
  const naming = cardsOf(path).filter(
    (card) => card.desk !== undefined && catalog.desks.has(card.desk),
  );
  const closing = naming
    .filter((card) => card.closes === true)
    .toSorted((a, b) => flowOrder.indexOf(b.flow) - flowOrder.indexOf(a.flow));
  const ranked = new Map<string, RankedDesk>();
  const add = ({ card, desk }: CatalogCard): void => {
    if (desk !== undefined && !ranked.has(desk)) ranked.set(desk, { id: desk, card });
  };
  naming
    .filter((card) => card.approvesFirst ?? catalog.desks.get(card.desk ?? "")?.approvesFirst)
    .forEach(add);
  closing.forEach(add);
  naming.forEach(add);
  return [...ranked.values()];
}
