import { addDays } from "../lib/clock.ts";
import type { DeskView, FindingView, Outcome } from "../protocol/view.ts";
import { type Catalog, type CatalogCard, slotOf, textOf } from "./build.ts";
import { cardView, factViews } from "./card-view.ts";
import type { Todo } from "./define.ts";
import { rankDesks, type RankedDesk } from "./desks.ts";
import { headlineOf } from "./headline.ts";
import { cardsOf, concludes } from "./path.ts";
import { phrases } from "./phrases.ts";
import { fill, type Scene, wordsOf } from "./scene.ts";

/** What it comes to when nothing is left to ask. */
export function outcome(scene: Scene): Outcome {
  const { path, catalog } = scene;
  const cards = cardsOf(path);
  const { label, help } = headline(scene);
  return {
    headline: label,
    explanation: help,
    findings: path.flows.flatMap((one) =>
      one.flow.verdicts.flatMap((id) => findingView(scene, id)),
    ),
    cards: cards.map((card) => cardView(scene, card)),
    todo: todoList(scene, cards),
    desks: rankDesks(catalog, path).map((desk) => deskView(scene, desk)),
  };
}

function headline(scene: Scene): { label: string; help: string } {
  const said = headlineOf(scene.catalog, scene.path);
  if (said === null) {
    const text = wordsOf(scene, "start-outcome");
    return { label: text.title, help: text.body };
  }
  const slot = slotOf(scene.catalog.words[scene.lang], said.finding, said.row.because);
  return { label: fill(scene, slot.label), help: fill(scene, slot.help) };
}

function findingView(scene: Scene, id: string): FindingView[] {
  const { catalog, lang, path } = scene;
  const row = concludes(catalog, id, path.context);
  const finding = catalog.findings.get(id);
  if (!row || !finding) return [];
  return [
    {
      id,
      flow: finding.flow,
      title: wordsOf(scene, id).title,
      is: row.is,
      verdict: phrases[lang].verdicts[row.is] ?? row.is,
      why: fill(scene, slotOf(catalog.words[lang], id, row.because).label),
      facts: factViews(scene, row.facts),
    },
  ];
}

const TODO_ORDER = ["approval", "date", "money"];

/** Approvals before dates before money before the rest; within each, in the order of the flows and their lists. */
export function rankTodos(
  catalog: Catalog,
  cards: readonly CatalogCard[],
): readonly (readonly [string, Todo])[] {
  const named = new Set(cards.flatMap((card) => card.todo ?? []));
  const rank = (kind: string | undefined): number =>
    kind === undefined ? TODO_ORDER.length : TODO_ORDER.indexOf(kind);
  return [...catalog.todos]
    .filter(([id]) => named.has(id))
    .toSorted(([, a], [, b]) => rank(a.kind) - rank(b.kind));
}

const todoList = (scene: Scene, cards: readonly CatalogCard[]): Outcome["todo"] =>
  rankTodos(scene.catalog, cards).map(([id, todo]) => {
    const text = wordsOf(scene, id);
    const anchor = todo.before === undefined ? undefined : scene.path.context.answer(todo.before);
    return {
      id,
      title: text.title,
      help: fill(scene, text.body),
      due:
        typeof anchor === "string" && anchor !== "unsure"
          ? addDays(anchor, -(todo.days ?? 0))
          : null,
      done: scene.standing.done.has(id),
    };
  });

function deskView(scene: Scene, { id, card }: RankedDesk): DeskView {
  const { catalog, lang } = scene;
  const desk = catalog.desks.get(id);
  const text = textOf(catalog.deskWords[lang], id);
  const confirmed = desk?.phone ?? desk?.mail;
  return {
    id,
    kind: desk?.kind ?? "referral",
    party: desk?.party ?? "public",
    name: text.title,
    helps: text.body,
    reason: fill(scene, slotOf(catalog.words[lang], card, "desk").label),
    contact: confirmed
      ? {
          phone: desk?.phone?.value ?? null,
          mail: desk?.mail?.value ?? null,
          confirmedOn: confirmed.on,
        }
      : null,
    // Hours are confirmed by no desk yet: open or closed is not known, and not guessed.
    open: null,
    receives: scene.receives?.has(id) === true,
  };
}
