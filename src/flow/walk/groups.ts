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
/** All groups of a question, and which of them each class of answers is in. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly groupOf: Uint32Array;
}
const known = new WeakMap<Roots, Map<string, Grouping>>();

/** The groups of answers to a question that some formulas do not tell apart; kept, for they come again and again. */
export function groupingOf(roots: Roots, question: number, formulas: readonly Formula[]): Grouping {
  const found = new Set<AnswerSet>();
  for (const formula of formulas) roots.formulas.answerSets(formula, question, found);
  const sets = [...found].toSorted((a, b) => a - b);
  const kept = known.get(roots) ?? new Map<string, Grouping>();
  known.set(roots, kept);
  const key = `${question}:${sets.join()}`;
  const grouping = kept.get(key) ?? split(roots, question, sets);
  kept.set(key, grouping);
  return grouping;
}

/** Splits the classes of answers by one set after another; counted in whole arrays, for there can be 2¹⁷ of them. */
function split(roots: Roots, question: number, sets: readonly AnswerSet[]): Grouping {
  const groupOf = new Uint32Array(at(roots.classes, question).length);
  let size = 1;
  for (const set of sets) {
    const members = roots.formulas.sets.members(set);
    // The new number of "group of before, inside or outside the set", from 1.
    const renamed = new Uint32Array(size * 2);
    size = 0;
    for (let answer = 0; answer < groupOf.length; answer++) {
      const split = (groupOf[answer] ?? 0) * 2 + (members[answer] ?? 0);
      renamed[split] ||= ++size;
      groupOf[answer] = (renamed[split] ?? 0) - 1;
    }
  }
  return { groups: groupsOf(roots, question, groupOf, size), groupOf };
}

function groupsOf(roots: Roots, question: number, groupOf: Uint32Array, size: number): Group[] {
  const counts = at(roots.counts, question);
  const first = Array.from({ length: size }, () => -1);
  const count = new Float64Array(size);
  const classes = new Uint32Array(size);
  for (let answer = groupOf.length - 1; answer >= 0; answer--) {
    const group = groupOf[answer] ?? 0;
    first[group] = answer;
    count[group] = (count[group] ?? 0) + (counts[answer] ?? 0);
    classes[group] = (classes[group] ?? 0) + 1;
  }
  return first.map((answer, group) => ({
    answer,
    count: BigInt(count[group] ?? 0),
    share: roots.share(question, count[group] ?? 0, classes[group] ?? 0),
  }));
}
