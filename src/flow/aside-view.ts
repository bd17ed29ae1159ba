import type { AsideView } from "../protocol/view.ts";
import { slotOf, textOf } from "./build.ts";
import { factView } from "./facts.ts";
import type { Aside } from "./log.ts";
import { phrases } from "./phrases.ts";
import { labelOf } from "./question-view.ts";
import { type Scene, wordsOf } from "./scene.ts";
import { permits } from "./value.ts";

const TOPICS = "topics";

/** What came of a question in own words: facts, suggestions, whom to call. Never a sentence made up for it. */
export function asideView(scene: Scene, aside: Aside): AsideView {
  const { catalog, lang, standing, today } = scene;
  const { kind, suggestions, fact, known } = aside.placed;
  const said = phrases[lang].asked;
  const ids = kind === "urgent" ? catalog.help : [fact ?? []].flat();
  const facts = ids.flatMap((id) => factView(catalog, id, lang, today) ?? []);
  // A kind that has a fact is answered by it; the other topics are only beside it.
  const text = kind === "suggestions" && facts.length > 0 ? said.answered : said[kind];
  const chosen = standing.answers.get(TOPICS);
  const options = catalog.questions.get(TOPICS)?.options ?? [];
  return {
    kind: "aside",
    turn: aside.turn,
    outcome: kind,
    text,
    facts,
    suggestions: suggestions
      .filter((id) => options.includes(id))
      .map((id) => {
        const { label, help } = slotOf(catalog.words[lang], TOPICS, id);
        return {
          id,
          title: label,
          help,
          chosen: Array.isArray(chosen) && chosen.some((one) => one === id),
        };
      }),
    desks: kind === "unplaced" ? receivingDesks(scene) : [],
    known: known
      .filter(
        ({ question, value }) =>
          permits(catalog, question, value) && !standing.answers.has(question),
      )
      .map(({ question, value }) => ({
        question,
        title: wordsOf(scene, question).title,
        label: labelOf(scene, question, value),
      })),
    open: aside.isOpen,
    picked: aside.picked === null ? null : pickedLabel(scene, aside.picked),
  };
}

const receivingDesks = ({ catalog, lang }: Scene): AsideView["desks"] =>
  [...catalog.desks].flatMap(([id, { kind }]) => {
    const { title, body } = textOf(catalog.deskWords[lang], id);
    return kind === "desk" ? [{ id, name: title, helps: body }] : [];
  });

const pickedLabel = ({ catalog, lang }: Scene, picked: string): string =>
  picked === "none" ? "" : slotOf(catalog.words[lang], TOPICS, picked).label;
