import type { Catalog } from "../../src/flow/build.ts";
import type { Answer } from "../../src/flow/log.ts";
import { cardsOf, concludes, walkPath } from "../../src/flow/path.ts";
import {
  type Compared,
  compareOutcomes,
  type PathInOne,
  type Version,
} from "../../src/flow/walk/compared.ts";
import {
  type OutcomeClass,
  type OutcomePart,
  outcomesOf,
  type Told,
} from "../../src/flow/walk/outcomes.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { answersInWords, titleOf } from "./in-words.ts";
import { count, type Report } from "./report.ts";

/** A class of outcomes that is new, is gone, or holds for other combinations than before. */
export interface ChangedClass {
  readonly flow: string;
  readonly change: "new" | "gone" | "more" | "fewer";
  readonly told: Told;
  /** Combinations of the answers that can matter to it, of how many; null: not there. */
  readonly before: Share | null;
  readonly after: Share | null;
  /** A path that comes to it in the version where it holds for more, and not in the other. */
  readonly example: readonly Answer[];
  /**
   * Null where there is such a path. Otherwise no answers that both versions take change so, and its share is another
   * because of answers that only this version takes: the last one of the example is one of them.
   */
  readonly only: Version | null;
  /** What the example comes to in the flow, in the version before and in the one after. */
  readonly exampleBefore: readonly string[];
  readonly exampleAfter: readonly string[];
}
interface Share {
  readonly combinations: bigint;
  readonly of: bigint;
}
export interface Diff {
  readonly differences: readonly Difference[];
  readonly outcomes: readonly ChangedClass[];
}

export function diffOf(before: Catalog, after: Catalog): Diff {
  return {
    differences: differencesOf(before, after),
    outcomes: changedClasses(before, after),
  };
}

export function diff(before: Catalog, after: Catalog): Report {
  const found = diffOf(before, after);
  const { differences, outcomes } = found;
  const sum = `${count(differences.length, "difference")} in the content, ${count(outcomes.length, "changed class", "changed classes")} of outcomes`;
  const text = [
    ...differences.map(({ kind, id, says }) => `${kind} ${id}: ${says}`),
    ...outcomes.map((one) => outcomeInWords(one, before, after)),
    sum,
  ].join("\n");
  return { text, figures: found };
}

interface Placed {
  readonly flow: string;
  readonly told: Told;
  readonly combinations: bigint;
  readonly part: OutcomePart;
}

/** What is told, in an order of its own: that a card stands before another now is no other outcome. */
const keyOf = ({ findings, cards, todos, desks }: Told): string =>
  JSON.stringify([
    Object.entries(findings).toSorted(),
    ...[cards, todos, desks].map((ids) => ids.toSorted()),
  ]);

/** By flow and by what is told: parts may be cut otherwise when a condition reads another question. */
function classesOf(parts: readonly OutcomePart[]): Map<string, Placed> {
  return new Map(
    parts.flatMap((part) =>
      part.classes.flatMap(({ combinations, example: _, ...told }: OutcomeClass) => {
        const isNothing = told.cards.length === 0 && Object.keys(told.findings).length === 0;
        const placed = { flow: part.flow, told, combinations, part };
        return isNothing ? [] : [[`${part.flow} ${keyOf(told)}`, placed] as const];
      }),
    ),
  );
}

function changedClasses(before: Catalog, after: Catalog): ChangedClass[] {
  const roots = [new Roots(before, "everything"), new Roots(after, "everything")] as const;
  const [was, is] = [classesOf(outcomesOf(roots[0])), classesOf(outcomesOf(roots[1]))];
  const compared = new Map<string, Compared>();
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): ChangedClass[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const one = now ?? old;
    const change = changeOf(old, now);
    if (!one || !change) return [];
    const { flow, told } = one;
    const about = aboutOf(flow, old?.part, now?.part);
    const aboutKey = JSON.stringify(about);
    const both = compared.get(aboutKey) ?? compareOutcomes(...roots, about);
    compared.set(aboutKey, both);
    const leadsToIt = ({ version, path }: PathInOne): boolean => {
      const comes = toldIn(version === "after" ? after : before, flow, path);
      return told.cards.every((card) => comes.includes(card));
    };
    const inOne = [...both.inOne.filter(leadsToIt), ...both.inOne];
    const found = exampleOf({ ...both, inOne }, change, keyOf(told));
    if (!found) return [];
    return [
      {
        flow,
        change,
        told,
        before: shareOf(old),
        after: shareOf(now),
        example: found.path,
        only: found.version,
        exampleBefore: toldIn(before, flow, found.path),
        exampleAfter: toldIn(after, flow, found.path),
      },
    ];
  });
}

/** All that a class shows or does not show, in either version. */
function aboutOf(
  flow: string,
  ...parts: readonly (OutcomePart | undefined)[]
): { flow: string; cards: string[]; findings: string[] } {
  const all = (of: "cards" | "findings"): string[] => [
    ...new Set(parts.flatMap((part) => part?.[of] ?? [])),
  ];
  return { flow, cards: all("cards"), findings: all("findings") };
}

/**
 * A path that comes to the class in one version and not in the other; where there is none, one that ends in an answer
 * that only one version takes. Neither: the parts are cut otherwise, and nobody is told anything else.
 */
function exampleOf(
  { inBoth, inOne }: Compared,
  change: ChangedClass["change"],
  key: string,
): { readonly path: readonly Answer[]; readonly version: Version | null } | null {
  const comesToIt = (told: Told | null): boolean => told !== null && keyOf(told) === key;
  const differing = inBoth.filter((one) => comesToIt(one.before) !== comesToIt(one.after));
  const grows = change === "new" || change === "more";
  const moved = differing.find((one) => comesToIt(one.after) === grows);
  if (moved) return { path: moved.path, version: null };
  const isShared = inBoth.some((one) => comesToIt(one.before) && comesToIt(one.after));
  // What some answers come to in both versions is neither new nor gone.
  if ((change === "new" || change === "gone") && isShared) return null;
  const makesIt = change === "new" ? "after" : "before";
  return (
    inOne.find((one) => isShared || one.version === makesIt) ??
    (differing[0] ? { path: differing[0].path, version: null } : null)
  );
}

const shareOf = (placed: Placed | undefined): Share | null =>
  placed ? { combinations: placed.combinations, of: placed.part.combinations } : null;

/** Two shares are compared as fractions: another question beside them multiplies both sides. */
function changeOf(old: Placed | undefined, now: Placed | undefined): ChangedClass["change"] | null {
  if (!old) return now ? "new" : null;
  if (!now) return "gone";
  const left = now.combinations * old.part.combinations;
  const right = old.combinations * now.part.combinations;
  if (left === right) return null;
  return left > right ? "more" : "fewer";
}

/** The cards, their to-dos and desks, and the findings of a flow that answers come to, by their ids. */
function toldIn(catalog: Catalog, flow: string, answers: readonly Answer[]): string[] {
  const given = new Map(answers.map(({ question, value }) => [question, value]));
  const path = walkPath(catalog, given);
  const cards = cardsOf(path).filter((card) => card.flow === flow);
  const { verdicts, headline } = catalog.flows.find((one) => one.id === flow) ?? NOTHING_SHOWN;
  const findings = [...new Set([...verdicts, headline ?? ""])].flatMap((id) => {
    const row = concludes(catalog, id, path.context);
    return row ? [`${id}: ${row.because}`] : [];
  });
  return [
    ...findings,
    ...cards.flatMap(({ card, todo = [], desk }) => [
      card,
      ...todo.map((one) => `☐ ${one}`),
      ...(desk === undefined ? [] : [`→ ${desk}`]),
    ]),
  ];
}
const NOTHING_SHOWN = { verdicts: [], headline: null };

const shareInWords = (share: Share | null): string =>
  share === null ? "none" : `${share.combinations} of ${share.of}`;

function outcomeInWords(one: ChangedClass, before: Catalog, after: Catalog): string {
  const { flow, change, told, only, example, exampleBefore, exampleAfter } = one;
  const catalog = change === "gone" ? before : after;
  const what = [
    ...Object.entries(told.findings).map(
      ([id, because]) => `»${titleOf(catalog, id, "da")}« ${because}`,
    ),
    ...told.cards.map((card) => `»${titleOf(catalog, card, "da")}« (${card})`),
    ...told.todos.map((todo) => `☐ ${titleOf(catalog, todo, "da")}`),
    ...told.desks.map((desk) => `→ ${desk}`),
  ].join(", ");
  const path = example.map((answer) => {
    const isKnown = after.questions.has(answer.question) && only !== "before";
    return answersInWords(isKnown ? after : before, [answer], "da").join("");
  });
  const lost = exampleBefore.filter((id) => !exampleAfter.includes(id));
  const won = exampleAfter.filter((id) => !exampleBefore.includes(id));
  return [
    `outcome ${flow}: ${change}: ${what}: combinations before ${shareInWords(one.before)}, after ${shareInWords(one.after)}`,
    only === null
      ? `  for example ${path.join("; ") || "always"}: before ${lost.join(", ") || "nothing else"}, after ${won.join(", ") || "nothing else"}`
      : `  only because of answers that can be given ${only === "after" ? "now and not before" : "no more"}, for example ${path.join("; ")}`,
  ].join("\n");
}
