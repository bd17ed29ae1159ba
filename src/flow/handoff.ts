import { dayInWords } from "../lib/format.ts";
import type { BriefLine, HandoffPreview, Recipient } from "../protocol/case-view.ts";
import { type HandoffDraft, OWN_WORDS } from "../protocol/handoff.ts";
import { type Brief, briefOf, lineText, wordsGiven, wordsIn, wordsOfLines } from "./brief.ts";
import type { Catalog } from "./build.ts";
import type { Lang } from "./define.ts";
import { recipientOf } from "./consent.ts";
import { type Log, replay } from "./log.ts";
import { walkPath } from "./path.ts";
import { textHash } from "./words.ts";

export type HandoffRefusal =
  | { readonly code: "desk_not_receiving" }
  | { readonly code: "too_many_words"; readonly field: keyof typeof OWN_WORDS };

/** Who can be handed to, in which language it is shown, on which ISO day. */
export interface Handing {
  readonly receives: ReadonlySet<string>;
  readonly lang: Lang;
  readonly today: string;
}

/** Parts about health go only with a yes of their own; a line left without parts goes nowhere. */
function split(
  lines: readonly BriefLine[],
  keeps: (line: BriefLine) => boolean,
  health: boolean,
): { sent: BriefLine[]; left: BriefLine[] } {
  const sent: BriefLine[] = [];
  const left: BriefLine[] = [];
  for (const line of lines) {
    const may = keeps(line) ? line.parts.filter((part) => health || part.kind !== "health") : [];
    const mayNot = line.parts.filter((part) => !may.includes(part));
    if (may.length > 0) sent.push({ ...line, parts: may });
    if (mayNot.length > 0) left.push({ ...line, parts: mayNot });
  }
  return { sent, left };
}

/** The lines as text: what pastes into a case system. */
export const briefText = (head: readonly string[], lines: readonly BriefLine[]): string =>
  [...head, "", ...lines.map(lineText)].join("\n");

const hashOf = (what: unknown): string => {
  const written = JSON.stringify(what);
  return `${textHash(written)}-${written.length.toString(36)}`;
};

/** What would be sent to a desk now: exactly that, and its hash. Pure; writes nothing. */
export function previewHandoff(
  catalog: Catalog,
  log: Log,
  draft: HandoffDraft,
  handing: Handing,
):
  | { readonly refusal: HandoffRefusal }
  | { readonly brief: Brief; readonly preview: HandoffPreview } {
  const { lang, today, receives } = handing;
  const desk = receives.has(draft.desk) ? recipientOf(catalog, draft.desk, lang) : null;
  if (!desk) return { refusal: { code: "desk_not_receiving" } };
  const said = { ...draft, words: draft.words ?? wordsGiven(catalog, log) };
  for (const [field, text] of [
    ["words", said.words],
    ["tried", said.tried],
    ["name", said.contact?.name],
    ["times", said.contact?.times],
  ] as const) {
    if (wordsIn(text ?? "") > OWN_WORDS[field])
      return { refusal: { code: "too_many_words", field } };
  }
  const brief = briefOf(catalog, log, draft.desk, today, said);
  const kept = new Set([...draft.lines, "contact"]);
  const health = draft.consents.some((one) => one.recipient === draft.desk && one.health);
  const { sent, left } = split(brief.lines, (line) => kept.has(line.id), health);
  const preview: HandoffPreview = {
    desk,
    others: othersOf(catalog, draft.desk, handing),
    lines: sent,
    left,
    text: briefText([`Tema: ${brief.theme}`, `Dato: ${dayInWords("da", today)}`], sent),
    words: wordsOfLines(sent),
    brief: hashOf([draft.desk, sent, draft.contact ?? null]),
  };
  return { brief: { ...brief, lines: sent }, preview };
}

export const othersOf = (
  catalog: Catalog,
  desk: string,
  { receives, lang }: Handing,
): Recipient[] =>
  [...receives].flatMap((id) => (id === desk ? [] : (recipientOf(catalog, id, lang) ?? [])));

/** What was sent, to compare with: the case as its home keeps it. */
export interface Sent {
  readonly desk: string;
  readonly lines: readonly BriefLine[];
  readonly draft: HandoffDraft;
}

/** The lines that differ from what was sent, under the same choices and the same yes; null: none does. */
export function previewCorrection(
  catalog: Catalog,
  log: Log,
  sent: Sent,
  handing: Handing,
): HandoffPreview | null {
  // Words once sent stay: only the answers are told anew.
  const again = previewHandoff(catalog, log, sent.draft, {
    ...handing,
    receives: new Set([...handing.receives, sent.draft.desk]),
  });
  if ("refusal" in again) return null;
  const before = new Map(sent.lines.map((line) => [line.id, JSON.stringify(line.parts)]));
  const lines = again.preview.lines.filter(
    (line) => before.get(line.id) !== JSON.stringify(line.parts),
  );
  if (lines.length === 0) return null;
  const text = briefText([`Rettet: ${dayInWords("da", handing.today)}`], lines);
  return {
    ...again.preview,
    lines,
    left: [],
    text,
    words: wordsOfLines(lines),
    brief: hashOf([sent.draft.desk, lines]),
  };
}

/** Whether the answers on the path are others than they were after a turn. */
export function hasChangedSince(catalog: Catalog, log: Log, turn: number): boolean {
  const at = (until: Log): string =>
    JSON.stringify([...walkPath(catalog, replay(until).answers).answers]);
  return at(log) !== at(log.filter((row) => row.turn <= turn));
}
