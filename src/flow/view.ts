import type { FactView, View } from "../protocol/view.ts";
import type { Catalog } from "./build.ts";
import { asideView } from "./aside-view.ts";
import { factView } from "./facts.ts";
import { type Log, replay } from "./log.ts";
import { outcome } from "./outcome.ts";
import { cardsOf, type FlowPath, type Path, walkPath } from "./path.ts";
import { questionView } from "./question-view.ts";
import { type Scene, type Showing, wordsOf } from "./scene.ts";
import { transcript } from "./transcript.ts";
import { remaining } from "./walk/progress.ts";

/** What a face shows now. Recomputed from log, content and day; nothing of it is stored. */
export function view(catalog: Catalog, log: Log, showing: Showing): View {
  const standing = replay(log);
  const path = walkPath(catalog, standing.answers);
  const scene: Scene = { ...showing, catalog, standing, path };
  return {
    turn: standing.turn,
    lang: showing.lang,
    flows: path.flows.map((one) => ({
      id: one.flow.id,
      title: wordsOf(scene, one.flow.id).title,
      state: stateOf(one, path),
    })),
    transcript: transcript(scene),
    question: path.next === null ? null : questionView(scene, path.next),
    outcome: path.next === null && standing.answers.size > 0 ? outcome(scene) : null,
    progress: { answered: path.answers.size, ...remaining(catalog, path.answers) },
    asked: openAside(scene),
    undoable: standing.undoable !== null,
    person: personToCall(catalog, showing),
  };
}

/** The question in own words that waits for a pick, or was the last thing said. */
function openAside(scene: Scene): View["asked"] {
  const newest = scene.standing.asides.at(-1);
  return newest?.isOpen ? asideView(scene, newest) : null;
}

/** `card:hash` of the advice a log now gives: kept with the turn, to tell later what has changed. */
export function shownBy(catalog: Catalog, log: Log): string[] {
  return cardsOf(walkPath(catalog, replay(log).answers)).map((card) => `${card.card}:${card.hash}`);
}

/** The number to call at any step. Content without it fails `check`; here it is shown as missing, not as a crash. */
export function personToCall(catalog: Catalog, showing: Pick<Showing, "lang" | "today">): FactView {
  return (
    factView(catalog, catalog.person, showing.lang, showing.today) ?? {
      id: catalog.person,
      statement: `[${catalog.person}]`,
      standing: "referral",
      certainty: "uncertain",
      caution: null,
      place: null,
      asOf: "",
      checked: "",
      authority: "",
      sources: [],
    }
  );
}

function stateOf(one: FlowPath, path: Path): "done" | "current" | "ahead" {
  if (one.waiting.length === 0) return "done";
  return path.next !== null && one.waiting.includes(path.next) ? "current" : "ahead";
}
