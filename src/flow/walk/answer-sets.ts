import { at } from "./at.ts";

/** The number of a set of classes of answers; equal sets have one number. */
export type AnswerSet = number;

/** Sets of answers, kept once: a question of many options has tens of thousands of classes. */
export class AnswerSets {
  readonly #members: Uint8Array[] = [];
  readonly #byKey = new Map<string, AnswerSet>();
  readonly #joined = new Map<string, AnswerSet>();

  of(members: Uint8Array): AnswerSet {
    const key = members.join("");
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const set = this.#members.push(members) - 1;
    this.#byKey.set(key, set);
    return set;
  }
  has(set: AnswerSet, answer: number): boolean {
    return this.members(set)[answer] === 1;
  }
  /** 1 where the class is in the set. */
  members(set: AnswerSet): Uint8Array {
    return at(this.#members, set);
  }
  isEmpty(set: AnswerSet): boolean {
    return !at(this.#members, set).includes(1);
  }
  /** What is in either set (`any`), or in both (`all`). */
  join(op: "all" | "any", one: AnswerSet, other: AnswerSet): AnswerSet {
    if (one === other) return one;
    const key = `${op}:${Math.min(one, other)},${Math.max(one, other)}`;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const right = at(this.#members, other);
    const both = at(this.#members, one).map((member, answer) => {
      return op === "any" ? member | (right[answer] ?? 0) : member & (right[answer] ?? 0);
    });
    const set = this.of(both);
    this.#joined.set(key, set);
    return set;
  }
}
