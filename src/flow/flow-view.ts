import type { FlowSummary, FlowView } from "../protocol/view.ts";
import { type Catalog, type Remaining, slotOf, textOf } from "./build.ts";
import { questionToChange } from "./question-view.ts";
import type { Showing } from "./scene.ts";
import { remaining } from "./walk/progress.ts";

/** What a flow is about and how many questions it takes, for somebody who has not begun. null: no such flow. */
export function flowSummary(
  catalog: Catalog,
  id: string,
  { lang }: Pick<Showing, "lang">,
): FlowSummary | null {
  if (!catalog.flows.some((flow) => flow.id === id)) return null;
  const text = textOf(catalog.words[lang], id);
  return { id, title: text.title, about: text.body, ...questionsOnTheWay(catalog, id) };
}

/** The same with the questions themselves, and what to have ready. */
export function flowView(catalog: Catalog, id: string, showing: Showing): FlowView | null {
  const summary = flowSummary(catalog, id, showing);
  const flow = catalog.flows.find((one) => one.id === id);
  if (!summary || !flow) return null;
  const words = catalog.words[showing.lang];
  return {
    ...summary,
    ready: words.get(id)?.slots.has("ready") ? slotOf(words, id, "ready").label : "",
    questions: flow.items.flatMap(({ question }) =>
      catalog.questions.get(question)?.flow === id
        ? (questionToChange(catalog, [], showing, question) ?? [])
        : [],
    ),
  };
}

/** From the very first question to the last, for somebody who comes for this topic alone. */
export function questionsOnTheWay(catalog: Catalog, id: string): Remaining {
  const topics = catalog.questions.get("topics")?.options ?? [];
  const topic = [id, "unsure"].find((one) => topics.includes(one));
  if (topic === undefined) return remaining(catalog, new Map());
  const { fewest, most } = remaining(catalog, new Map([["topics", [topic]]]));
  return { fewest: fewest + 1, most: most + 1 };
}
