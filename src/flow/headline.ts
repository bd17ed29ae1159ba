import type { Catalog, FindingRow } from "./build.ts";
import { concludes, type Path } from "./path.ts";

/** What the whole conversation comes to: the flow that says it, its finding and the row it came out by. */
export interface Headline {
  readonly flow: string;
  readonly finding: string;
  readonly row: FindingRow;
}

/**
 * The newest flow's conclusion answers the question people came with; the start flow's, where no other has one. But
 * what must be asked before anything begins is said first, whatever another topic comes to. Null: nothing is concluded.
 */
export function headlineOf(catalog: Catalog, path: Path): Headline | null {
  const concluded = path.flows.toReversed().flatMap(({ flow }): Headline[] => {
    if (flow.headline === null) return [];
    const row = concludes(catalog, flow.headline, path.context);
    return row ? [{ flow: flow.id, finding: flow.headline, row }] : [];
  });
  return concluded.find(({ row }) => row.first) ?? concluded[0] ?? null;
}
