import type { AnswerSet } from "./answer-sets.ts";
import { at } from "./at.ts";
import type { Formula } from "./formula.ts";
import type { Roots } from "./roots.ts";

/** Answers to one question that some formulas do not tell apart. */
export interface Group {
  /** One class of them. */
  readonly answer: number;
  readonly count: bigint;
  /** The chance of an answer from the group, when options are equally likely. */
  readonly share: number;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Per class of answers, its group. */
  readonly ofClass: Uint32Array;
}

const known = new WeakMap<Roots, Map<string, Grouping>>();

/** A question of many options has tens of thousands of classes, so what was grouped once is kept. */
export function groupsOf(roots: Roots, question: number, formulas: readonly Formula[]): Grouping {
  const found = new Set<AnswerSet>();
  for (const formula of formulas) roots.formulas.answerSets(formula, question, found);
  const sets = [...found].toSorted((a, b) => a - b);
  const kept = known.get(roots) ?? new Map<string, Grouping>();
  known.set(roots, kept);
  const key = `${question}:${sets.join()}`;
  const grouping = kept.get(key) ?? group(roots, question, sets);
  kept.set(key, grouping);
  return grouping;
}

function group(roots: Roots, question: number, sets: readonly AnswerSet[]): Grouping {
  const ofClass = new Uint32Array(at(roots.classes, question).length);
  const groups = new Map<string, { index: number; answer: number; count: bigint; share: number }>();
  at(roots.classes, question).forEach(({ count }, answer) => {
    const key = sets.map((set) => (roots.formulas.sets.has(set, answer) ? "1" : "0")).join("");
    const found = groups.get(key) ?? { index: groups.size, answer, count: 0n, share: 0 };
    ofClass[answer] = found.index;
    found.count += count;
    found.share += roots.share(question, answer);
    groups.set(key, found);
  });
  return { groups: [...groups.values()], ofClass };
}
