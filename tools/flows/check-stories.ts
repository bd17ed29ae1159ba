import type { Catalog } from "../../src/flow/build.ts";
import type { Story } from "../../src/flow/define.ts";
import type { ContentFiles } from "./files.ts";
import { didYouMean, error, type Remark } from "./remark.ts";

/** Stories that name what does not exist: what they hide would be hidden for ever, and prove nothing. */
export function checkStories(
  catalog: Catalog,
  stories: readonly Story[],
  files: ContentFiles,
): Remark[] {
  const seen = new Set<string>();
  return stories.flatMap((story) => {
    const place = files.story(story.story);
    const remarks = namedIn(catalog, story).flatMap(({ what, id, known }) => {
      if (known.includes(id)) return [];
      const mend = didYouMean(id, known) || "name one that exists";
      const wrong = `the story names the ${what} ”${id}”, which is not there`;
      return [error(files.use(place, id), id, wrong, `${mend} (”${story.story}”)`)];
    });
    if (!seen.has(story.story)) {
      seen.add(story.story);
      return remarks;
    }
    return [...remarks, error(place, story.story, "the story is told twice", "give it a new name")];
  });
}

interface Named {
  readonly what: string;
  readonly id: string;
  readonly known: readonly string[];
}

function namedIn(catalog: Catalog, { answers, shows, hides = {} }: Story): Named[] {
  const all = (what: string, ids: readonly string[] | undefined, known: readonly string[]) =>
    (ids ?? []).map((id): Named => ({ what, id, known }));
  const cards = catalog.cards.map((card) => card.card);
  const todos = [...catalog.todos.keys()];
  const desks = [...catalog.desks.keys()];
  return [
    ...all("question", Object.keys(answers), [...catalog.questions.keys()]),
    ...Object.entries(answers).flatMap(([question, value]) => {
      const options = catalog.questions.get(question)?.options ?? [];
      const given = (Array.isArray(value) ? value : [value]).map(String);
      return options.length === 0 ? [] : all(`answer to ”${question}”`, given, options);
    }),
    ...Object.entries(shows.findings ?? {}).flatMap(([id, is]) => {
      const rows = catalog.findings.get(id)?.rows ?? [];
      const values = [...rows.flatMap((row) => [row.is, row.because]), "not-asked"];
      const finding = all("finding", [id], [...catalog.findings.keys()]);
      return catalog.findings.has(id) ? all(`value of ”${id}”`, [is], values) : finding;
    }),
    ...[shows, hides].flatMap((one) => [
      ...all("card", one.cards, cards),
      ...all("to-do", one.todo, todos),
      ...all("desk", one.desks, desks),
    ]),
  ];
}
