import type { Value } from "./condition.ts";

export interface Answer {
  readonly question: string;
  readonly value: Value;
}
/** What a question in own words came to. It holds nothing of the text. */
export interface Placement {
  readonly kind: "suggestions" | "out-of-scope" | "urgent" | "unplaced";
  /** Topics, likeliest first; at most three. Where it is not a matter of ours, those it may still have meant. */
  readonly suggestions: readonly string[];
  /** The fact that answers it by itself, if one does. */
  readonly fact: string | null;
  /** What it already answers. */
  readonly known: readonly Answer[];
}

/** What one accepted turn did. A turn is one row of the log. */
export type Entry =
  | {
      readonly kind: "answer";
      /** One, or several: a confirmed prefill. */
      readonly answers: readonly Answer[];
      /** Questions whose answers this one closed. */
      readonly dropped: readonly string[];
    }
  /** An aside: changes no answer. `at`: the question that was open. */
  | { readonly kind: "ask"; readonly placed: Placement; readonly at: string | null }
  | {
      readonly kind: "pick";
      /** A topic, or `none`. */
      readonly suggestion: string;
      readonly answers: readonly Answer[];
      readonly dropped: readonly string[];
    }
  | { readonly kind: "undo"; readonly of: number }
  | { readonly kind: "restart" }
  | { readonly kind: "todo"; readonly id: string; readonly done: boolean }
  /** A case was made, or told what has changed since. What was sent is a snapshot: no undo goes behind it. */
  | { readonly kind: "handoff"; readonly desk: string; readonly number: string }
  | { readonly kind: "correction"; readonly number: string };

export interface Row {
  /** From 1, without gaps. */
  readonly turn: number;
  readonly entry: Entry;
  /** What this turn changed of the advice shown: `card:hash` of what is shown since, `-card:hash` of what no longer is. */
  readonly shown: readonly string[];
}
export type Log = readonly Row[];

/** A question in own words, as a log has it. */
export interface Aside {
  readonly turn: number;
  readonly placed: Placement;
  readonly at: string | null;
  /** Whether it is the newest turn, ticked to-dos apart: only then a suggestion can be picked. */
  isOpen: boolean;
  /** null: nothing. */
  picked: string | null;
}
/** The log before the first turn: turn 0 is what a partner's link has answered, changeable like any other answer. */
export const beginning = (flow: string | null): Log =>
  flow === null
    ? []
    : [
        {
          turn: 0,
          entry: {
            kind: "answer",
            answers: [{ question: "topics", value: [flow] }],
            dropped: [],
          },
          shown: [],
        },
      ];

/** What a log comes to: pure bookkeeping, without looking at the content. */
export interface Standing {
  readonly turn: number;
  /** Per question the newest open answer. */
  readonly answers: ReadonlyMap<string, Value>;
  /** Answers that a change closed, to be offered when their question is asked again. */
  readonly offers: ReadonlyMap<string, Value>;
  readonly done: ReadonlySet<string>;
  /** Since the newest restart, oldest first. */
  readonly asides: readonly Aside[];
  /** The turn an undo would take back, or null. */
  readonly undoable: number | null;
  /** `card:hash` of the advice the view after the newest turn showed. */
  readonly shown: ReadonlySet<string>;
}

interface Record {
  readonly question: string;
  readonly value: Value;
  readonly turn: number;
  /** The turn that closed it, or null: open. */
  closedBy: number | null;
  undone: boolean;
}

/** Replays a log from the start. */
export function replay(log: Log): Standing {
  const records: Record[] = [];
  const done = new Set<string>();
  /** Turns an undo may still take back, oldest first. */
  const undoables: number[] = [];
  const restarts: number[] = [];
  const asides: Aside[] = [];
  const shown = new Set<string>();
  const close = (turn: number, which: (record: Record) => boolean): void => {
    for (const record of records) {
      if (record.closedBy === null && !record.undone && which(record)) record.closedBy = turn;
    }
  };
  for (const { turn, entry, shown: changes } of log) {
    for (const change of changes) {
      if (change.startsWith("-")) shown.delete(change.slice(1));
      else shown.add(change);
    }
    const asked = asides.at(-1);
    if (asked && entry.kind !== "todo") asked.isOpen = false;
    switch (entry.kind) {
      case "ask":
        asides.push({ turn, placed: entry.placed, at: entry.at, isOpen: true, picked: null });
        break;
      case "pick":
      case "answer": {
        if (entry.kind === "pick" && asked) asked.picked = entry.suggestion;
        for (const { question, value } of entry.answers) {
          records.push({ question, value, turn, closedBy: null, undone: false });
        }
        if (entry.dropped.length > 0)
          close(turn, ({ question }) => entry.dropped.includes(question));
        // "None of them" has nothing to take back.
        if (entry.answers.length > 0) undoables.push(turn);
        break;
      }
      case "restart":
        close(turn, () => true);
        undoables.push(turn);
        restarts.push(turn);
        break;
      case "undo":
        for (const record of records) {
          if (record.turn === entry.of) record.undone = true;
          if (record.closedBy === entry.of) record.closedBy = null;
        }
        undoables.splice(undoables.indexOf(entry.of), 1);
        if (restarts.at(-1) === entry.of) restarts.pop();
        break;
      case "todo":
        if (entry.done) done.add(entry.id);
        else done.delete(entry.id);
        break;
      case "handoff":
      case "correction":
        undoables.length = 0;
        break;
    }
  }
  const answers = new Map<string, Value>();
  const offers = new Map<string, Value>();
  // A restart is a new beginning: what was dropped before it is not offered after it.
  const since = restarts.at(-1) ?? 0;
  for (const record of records) {
    if (record.undone) continue;
    if (record.closedBy === null) answers.set(record.question, record.value);
    else if (record.turn > since) offers.set(record.question, record.value);
  }
  return {
    turn: log.at(-1)?.turn ?? 0,
    answers,
    offers,
    done,
    asides: asides.filter((aside) => aside.turn > since),
    undoable: undoables.at(-1) ?? null,
    shown,
  };
}
