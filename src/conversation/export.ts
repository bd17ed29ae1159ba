import type { ExportView } from "../protocol/kept-view.ts";
import type { Cases } from "./cases.ts";
import type { Identity, Link, StoredTurn } from "./store.ts";

/** All that is stored about a person. */
export interface Stored {
  /** The version of the content. */
  readonly content: string;
  /** `beganAt` is null before the first answer: then nothing else is stored either. */
  readonly identity: Pick<Identity, "lang" | "flow" | "partner" | "isSaved"> & {
    readonly beganAt: number | null;
  };
  readonly turns: readonly StoredTurn[];
  readonly links: readonly Link[];
  readonly cases: Cases;
}

/** The same as the person may have it: without what only opens or stops something. */
export function exportOf({ content, identity, turns, links, cases }: Stored): ExportView {
  const { lang, flow, partner, beganAt, isSaved } = identity;
  return {
    content,
    conversation: { lang, flow, partner, beganAt: iso(beganAt), isSaved },
    turns: turns.map(({ turn, at, entry, shown }) => ({
      turn,
      at: new Date(at).toISOString(),
      entry: { ...entry },
      shown: [...shown],
    })),
    links: links.map(({ kind, expiresAt }) => ({ kind, expiresAt: iso(expiresAt) })),
    cases: cases.all().map(({ receiptHash: _, stopHash: __, stopCode: ___, ...one }) => ({
      ...one,
      steps: cases.steps(one.number),
    })),
  };
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
