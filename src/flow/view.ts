import type { FactView, View } from "../protocol/view.ts";
import { isOpen } from "../protocol/case-life.ts";
import type { Catalog } from "./build.ts";
import { asideView } from "./aside-view.ts";
import { recipientOf } from "./consent.ts";
import { hasChangedSince } from "./handoff.ts";
import { factView } from "./facts.ts";
import type { Log, Row } from "./log.ts";
import { outcome } from "./outcome.ts";
import { cardsOf, type FlowPath, type Path } from "./path.ts";
import { questionView } from "./question-view.ts";
import { read, remember } from "./reading.ts";
import { type Scene, type Showing, wordsOf } from "./scene.ts";
import { transcript } from "./transcript.ts";
import { remaining } from "./walk/progress.ts";

/** What a face shows now. Recomputed from log, content and day; nothing of it is stored. */
export function view(catalog: Catalog, log: Log, showing: Showing): View {
  const reading = read(catalog, log);
  const { standing, path } = reading;
  const scene: Scene = { ...showing, catalog, ...reading };
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
    receivers: [...(showing.receives ?? [])].flatMap((id) => {
      const one = recipientOf(catalog, id, showing.lang);
      return one ? [{ id, name: one.name, party: one.party }] : [];
    }),
    cases: (showing.cases ?? []).map(({ turn, ...one }) => ({
      ...one,
      name: recipientOf(catalog, one.desk, showing.lang)?.name ?? one.desk,
      changed: isOpen(one.state) && hasChangedSince(catalog, log, turn),
    })),
  };
}

/** The question in own words that waits for a pick, or was the last thing said. */
function openAside(scene: Scene): View["asked"] {
  const newest = scene.standing.asides.at(-1);
  return newest?.isOpen ? asideView(scene, newest) : null;
}

/** The log with one more turn, on which stands what it changes of the advice: to tell later what else has changed. */
export function withTurn<R extends Row>(
  catalog: Catalog,
  log: readonly R[],
  turn: Omit<R, "shown">,
): readonly R[] {
  const before = read(catalog, log).standing.shown;
  const { standing, path } = read(catalog, [...log, { ...turn, shown: [] } as unknown as R]);
  const now = new Set(cardsOf(path).map((card) => card.stamp));
  // Sorted: what is remembered and what is read anew stand in another order.
  const gone = [...before].filter((stamp) => !now.has(stamp)).toSorted();
  const shown = [
    ...[...now].filter((stamp) => !before.has(stamp)),
    ...gone.map((stamp) => `-${stamp}`),
  ];
  const longer = [...log, { ...turn, shown } as unknown as R];
  remember(longer, { catalog, path, standing: { ...standing, shown: now } });
  return longer;
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
