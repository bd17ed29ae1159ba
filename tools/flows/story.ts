import { accept } from "../../src/flow/accept.ts";
import type { Catalog } from "../../src/flow/build.ts";
import type { Story } from "../../src/flow/define.ts";
import { rankDesks } from "../../src/flow/desks.ts";
import { type Log, replay } from "../../src/flow/log.ts";
import { rankTodos } from "../../src/flow/outcome.ts";
import { cardsOf, concludes, type Path, walkPath } from "../../src/flow/path.ts";
import { view } from "../../src/flow/view.ts";

/** What came of a story; no problems: all of it as told. */
export interface Told {
  readonly story: string;
  readonly problems: readonly string[];
}

/** Gives each answer when its question is asked, through the door a person uses, and compares what is shown. */
export function tell(catalog: Catalog, story: Story, today: string): Told {
  const { log, problems } = answer(catalog, story);
  const path = walkPath(catalog, replay(log).answers);
  return {
    story: story.story,
    problems: [
      ...problems,
      ...findingProblems(catalog, story, path),
      ...listProblems(catalog, story, path),
      ...deskProblems(catalog, story, path),
      ...wordProblems(catalog, story, log, today),
    ],
  };
}

function answer(catalog: Catalog, story: Story): { log: Log; problems: string[] } {
  let log: Log = [];
  const given = new Set<string>();
  const problems: string[] = [];
  for (;;) {
    const { next } = walkPath(catalog, replay(log).answers);
    if (next === null) break;
    if (!(next in story.answers)) {
      problems.push(`asks ${next}, and the story has no answer`);
      break;
    }
    const accepted = accept(catalog, log, {
      answer: { question: next, value: story.answers[next] },
    });
    if ("refusal" in accepted) {
      problems.push(
        `does not take ${JSON.stringify(story.answers[next])} to ${next}: ${accepted.refusal.code}`,
      );
      break;
    }
    given.add(next);
    log = [...log, { turn: log.length + 1, entry: accepted.entry, shown: [] }];
  }
  const unasked = Object.keys(story.answers).filter((question) => !given.has(question));
  if (problems.length > 0) return { log, problems };
  return {
    log,
    problems: unasked.map((question) => `never asks ${question}, which the story answers`),
  };
}

const findingProblems = (catalog: Catalog, story: Story, path: Path): string[] =>
  Object.entries(story.shows.findings ?? {}).flatMap(([id, wanted]) => {
    if (!catalog.findings.has(id)) return [`has no finding ${id}`];
    const row = concludes(catalog, id, path.context);
    const is = row?.is ?? "not-asked";
    return is === wanted || row?.because === wanted ? [] : [`${id} is ${is}, not ${wanted}`];
  });

function listProblems(catalog: Catalog, story: Story, path: Path): string[] {
  const cards = cardsOf(path).map((card) => card.card);
  const todo = rankTodos(catalog, cardsOf(path)).map(([id]) => id);
  const desks = rankDesks(catalog, path).map((desk) => desk.id);
  const { shows, hides = {} } = story;
  return [
    ...missing("card", shows.cards, cards),
    ...missing("to-do", shows.todo, todo),
    ...disordered(shows.todo, todo),
    ...missing("desk", shows.desks, desks),
    ...extra("card", hides.cards, cards, new Set(catalog.cards.map((card) => card.card))),
    ...extra("to-do", hides.todo, todo, new Set(catalog.todos.keys())),
    ...extra("desk", hides.desks, desks, new Set(catalog.desks.keys())),
  ];
}
const missing = (
  what: string,
  wanted: readonly string[] | undefined,
  shown: readonly string[],
): string[] =>
  (wanted ?? []).flatMap((id) => (shown.includes(id) ? [] : [`does not show the ${what} ${id}`]));
const disordered = (wanted: readonly string[] | undefined, shown: readonly string[]): string[] => {
  const inOrder = shown.filter((id) => wanted?.includes(id)).join(", ");
  const told = (wanted ?? []).filter((id) => shown.includes(id)).join(", ");
  return inOrder === told ? [] : [`has the to-dos in the order ${inOrder}, not ${told}`];
};
/** What does not exist is hidden for ever: a story that names it says nothing. */
const extra = (
  what: string,
  hidden: readonly string[] | undefined,
  shown: readonly string[],
  known: ReadonlySet<string>,
): string[] =>
  (hidden ?? []).flatMap((id) => {
    if (!known.has(id)) return [`hides the ${what} ${id}, which is not there`];
    return shown.includes(id) ? [`shows the ${what} ${id}, which must not`] : [];
  });

/** The first desk named is the first of all; the others stand in their order. */
function deskProblems(catalog: Catalog, story: Story, path: Path): string[] {
  const wanted = story.shows.desks ?? [];
  const ranked = rankDesks(catalog, path).map((desk) => desk.id);
  if (wanted.length === 0) return [];
  const inOrder = ranked.filter((id) => wanted.includes(id));
  const isFirst = ranked[0] === wanted[0];
  const isOrdered = inOrder.join() === wanted.filter((id) => ranked.includes(id)).join();
  return isFirst && isOrdered
    ? []
    : [`ranks the desks ${ranked.join(", ")}, not ${wanted.join(", ")}`];
}

function wordProblems(catalog: Catalog, story: Story, log: Log, today: string): string[] {
  const words = story.hides?.words ?? [];
  if (words.length === 0) return [];
  const shown = textsIn(view(catalog, log, { lang: story.lang ?? "da", today }))
    .join("\n")
    .toLowerCase();
  return words.flatMap((word) =>
    shown.includes(word.toLowerCase()) ? [`says ”${word}”, which must not`] : [],
  );
}

/** Keys whose strings nobody reads. */
const UNREAD = new Set(["id", "kind", "flow", "question", "lang", "url", "standing", "certainty"]);

function textsIn(shown: unknown): string[] {
  if (typeof shown === "string") return [shown];
  if (typeof shown !== "object" || shown === null) return [];
  return Object.entries(shown).flatMap(([key, value]) => (UNREAD.has(key) ? [] : textsIn(value)));
}
