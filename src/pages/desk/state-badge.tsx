import type { JSX } from "hono/jsx/jsx-runtime";
import { isOpen, isUntaken } from "../../protocol/case-life.ts";
import type { IndexRow } from "../../protocol/case.ts";
import { deskText as text } from "./text.ts";

/** Where a case stands, in a word and a colour. */
export function StateBadge({ row }: { row: Pick<IndexRow, "state" | "waiting"> }): JSX.Element {
  const { state, waiting } = row;
  const tone = isUntaken(state) ? "unclear" : isOpen(state) ? "met" : "over";
  return (
    <span class={`badge ${tone}`}>
      {waiting === null ? text.states[state] : text.waiting[waiting]}
    </span>
  );
}
