import { type AnswerSet, AnswerSets } from "./answer-sets.ts";
import { at, pairKey } from "./at.ts";

/** The number of a formula. What is written differently but simplifies to the same has the same number. */
export type Formula = number;
export const NEVER: Formula = 0;
export const ALWAYS: Formula = 1;

/** "The answer to `question`, asked at one of its first `chance` places in the list, is among `answers`." */
interface Literal {
  readonly question: number;
  readonly answers: AnswerSet;
  readonly chance: number;
}
interface Junction {
  readonly op: "all" | "any";
  readonly parts: readonly Formula[];
}
type Node = Literal | Junction;

const NO_QUESTIONS: ReadonlySet<number> = new Set();
const isLiteral = (node: Node): node is Literal => "question" in node;

/**
 * What is left of a condition once some answers are known, kept once per meaning.
 *
 * The walk only asks whether a three-valued condition is *true*, or *false*; each of the two is an ordinary formula
 * of `all` and `any` over statements about given answers, without negation, in which "not asked" makes a statement
 * false. So unknown needs no value of its own here, and decided parts vanish.
 */
export class Formulas {
  readonly sets = new AnswerSets();
  readonly #nodes: Node[] = [
    { op: "any", parts: [] },
    { op: "all", parts: [] },
  ];
  readonly #questions: ReadonlySet<number>[] = [NO_QUESTIONS, NO_QUESTIONS];
  readonly #byKey = new Map<string, Formula>();
  readonly #answered = new Map<number, Map<Formula, Formula>>();
  readonly #passed = new Map<number, Map<Formula, Formula>>();

  get size(): number {
    return this.#nodes.length;
  }

  literal(question: number, answers: AnswerSet, chance: number): Formula {
    if (chance === 0 || this.sets.isEmpty(answers)) return NEVER;
    return this.#keep(`${question}@${chance}:${answers}`, { question, answers, chance }, [
      question,
    ]);
  }

  all(parts: Iterable<Formula>): Formula {
    return this.#join("all", parts);
  }
  any(parts: Iterable<Formula>): Formula {
    return this.#join("any", this.#twinsMerged(parts));
  }

  /** The questions whose answers can still decide it. */
  questionsIn(formula: Formula): ReadonlySet<number> {
    return at(this.#questions, formula);
  }
  /** The sets of answers it tells apart, of one question. */
  answerSets(formula: Formula, question: number, into: Set<AnswerSet>): void {
    const node = at(this.#nodes, formula);
    if (!this.questionsIn(formula).has(question)) return;
    if (isLiteral(node)) into.add(node.answers);
    else for (const part of node.parts) this.answerSets(part, question, into);
  }

  /** What is left when a question has got an answer of a class. */
  answered(formula: Formula, question: number, answer: number): Formula {
    return this.#replace(
      formula,
      question,
      memoIn(this.#answered, pairKey(question, answer)),
      (literal) => (this.sets.has(literal.answers, answer) ? ALWAYS : NEVER),
    );
  }
  /** What is left when a question was not asked at any of its first `chance` places. */
  passed(formula: Formula, question: number, chance: number): Formula {
    return this.#replace(
      formula,
      question,
      memoIn(this.#passed, pairKey(question, chance)),
      (literal) => (literal.chance <= chance ? NEVER : null),
    );
  }

  #replace(
    formula: Formula,
    question: number,
    memo: Map<Formula, Formula>,
    decide: (literal: Literal) => Formula | null,
  ): Formula {
    if (!this.questionsIn(formula).has(question)) return formula;
    const known = memo.get(formula);
    if (known !== undefined) return known;
    const node = at(this.#nodes, formula);
    const left = isLiteral(node)
      ? (decide(node) ?? formula)
      : this.#join(
          node.op,
          node.parts.map((part) => this.#replace(part, question, memo, decide)),
        );
    memo.set(formula, left);
    return left;
  }

  #join(op: "all" | "any", given: Iterable<Formula>): Formula {
    const decisive = op === "any" ? ALWAYS : NEVER;
    const neutral = op === "any" ? NEVER : ALWAYS;
    const parts = new Set<Formula>();
    const literals = new Map<string, Literal>();
    const pending = [...given];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (part === decisive) return decisive;
      if (part === neutral) continue;
      const node = at(this.#nodes, part);
      if (isLiteral(node)) this.#mergeLiteral(op, literals, node);
      else if (node.op === op) pending.push(...node.parts);
      else parts.add(part);
    }
    for (const { question, answers, chance } of literals.values()) {
      const literal = this.literal(question, answers, chance);
      if (literal === decisive) return decisive;
      parts.add(literal);
    }
    return this.#keepJunction(op, this.#absorb(op, parts));
  }

  /** Two statements about one question asked by the same place are one: either (`any`), or both (`all`). */
  #mergeLiteral(op: "all" | "any", literals: Map<string, Literal>, next: Literal): void {
    const key = `${next.question}@${next.chance}`;
    const found = literals.get(key);
    const answers = found ? this.sets.join(op, found.answers, next.answers) : next.answers;
    literals.set(key, { ...next, answers });
  }

  /** `a or (a and b)` is `a`; `a and (a or b)` is `a`. */
  #absorb(op: "all" | "any", parts: ReadonlySet<Formula>): Formula[] {
    return [...parts].filter((part) => {
      const node = at(this.#nodes, part);
      return isLiteral(node) || node.op === op || !node.parts.some((inner) => parts.has(inner));
    });
  }

  /**
   * `(a and x) or (a and y)`, where x and y are about one question, is `a and (x or y)`: the cards for twenty kinds
   * of people are one statement about the kind, which tells two sorts of answers apart and not a million. Done for
   * the question that most of the parts differ in.
   */
  #twinsMerged(given: Iterable<Formula>): Formula[] {
    const parts = [...new Set(given)];
    const about = this.#mostlyAbout(parts);
    const single: Formula[] = [];
    const twins = new Map<string, { rest: readonly Formula[]; literals: Formula[] }>();
    for (const part of parts) {
      const inner = this.#conjuncts(part);
      const literal = inner.find((one) => this.#subject(one) === about);
      if (about === null || literal === undefined) {
        single.push(part);
        continue;
      }
      const rest = inner.filter((one) => one !== literal);
      const twin = twins.get(rest.join()) ?? { rest, literals: [] };
      twin.literals.push(literal);
      twins.set(rest.join(), twin);
    }
    const merged = [...twins.values()].map(({ rest, literals }) =>
      this.#join("all", [...rest, this.#join("any", literals)]),
    );
    return [...single, ...merged];
  }
  #mostlyAbout(parts: readonly Formula[]): string | null {
    const said = new Map<string, Set<Formula>>();
    for (const one of parts.flatMap((part) => this.#conjuncts(part))) {
      const subject = this.#subject(one);
      if (subject !== null) said.set(subject, (said.get(subject) ?? new Set()).add(one));
    }
    const [most] = [...said].toSorted(([, a], [, b]) => b.size - a.size);
    return most?.[0] ?? null;
  }
  #conjuncts(formula: Formula): readonly Formula[] {
    const node = at(this.#nodes, formula);
    return isLiteral(node) ? [formula] : node.op === "all" ? node.parts : [];
  }
  /** What a statement is about: a question asked by the same place. */
  #subject(formula: Formula): string | null {
    const node = at(this.#nodes, formula);
    return isLiteral(node) ? `${node.question}@${node.chance}` : null;
  }

  #keepJunction(op: "all" | "any", parts: readonly Formula[]): Formula {
    const [only] = parts;
    if (only === undefined) return op === "any" ? NEVER : ALWAYS;
    if (parts.length === 1) return only;
    const sorted = parts.toSorted((a, b) => a - b);
    const questions = sorted.flatMap((part) => [...this.questionsIn(part)]);
    return this.#keep(`${op}:${sorted.join()}`, { op, parts: sorted }, questions);
  }

  #keep(key: string, node: Node, questions: readonly number[]): Formula {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const formula = this.#nodes.push(node) - 1;
    this.#questions.push(new Set(questions));
    this.#byKey.set(key, formula);
    return formula;
  }
}

function memoIn(memos: Map<number, Map<Formula, Formula>>, key: number): Map<Formula, Formula> {
  const memo = memos.get(key) ?? new Map<Formula, Formula>();
  memos.set(key, memo);
  return memo;
}
