import type { PreviewView } from "../protocol/view.ts";
import { type Catalog, slotOf, textOf } from "./build.ts";
import type { Value } from "./condition.ts";
import { rankDesks } from "./desks.ts";
import type { Log } from "./log.ts";
import { concludes, type Path, walkPath } from "./path.ts";
import { phrases } from "./phrases.ts";
import type { Preview } from "./preview.ts";
import { labelOf } from "./question-view.ts";
import { read } from "./reading.ts";
import { type Scene, type Showing, wordsOf } from "./scene.ts";

/** A preview with the titles and labels a face needs. `log` is the one the preview was made from. */
export function previewView(
  catalog: Catalog,
  log: Log,
  showing: Showing,
  change: { readonly question: string; readonly value: Value },
  made: Preview,
): PreviewView {
  const { standing, path } = read(catalog, log);
  const scene: Scene = { ...showing, catalog, standing, path };
  const after = walkPath(catalog, new Map(path.answers).set(change.question, change.value));
  const titled = (id: string): { id: string; title: string } => ({
    id,
    title: wordsOf(scene, id).title,
  });
  const desk = (id: string | null): { id: string; name: string } | null =>
    id === null ? null : { id, name: textOf(catalog.deskWords[showing.lang], id).title };
  const first = rankDesks(catalog, after)[0];
  const from = standing.answers.get(change.question);
  const why = (at: Path, id: string, is: string): string => {
    const because = concludes(catalog, id, at.context)?.because;
    return because === undefined ? is : slotOf(catalog.words[showing.lang], id, because).label;
  };
  return {
    question: titled(change.question),
    from: from === undefined ? "" : labelOf(scene, change.question, from),
    to: labelOf(scene, change.question, change.value),
    kept: made.kept.map(titled),
    dropped: made.dropped.map((id) => ({
      ...titled(id),
      label: labelOf(scene, id, standing.answers.get(id) ?? ""),
    })),
    reoffered: made.reoffered.map(titled),
    asked: made.asked.map(titled),
    findings: made.findings.map(({ id, from: was, to }) => ({
      ...titled(id),
      from: phrases[showing.lang].verdicts[was] ?? why(path, id, was),
      to: phrases[showing.lang].verdicts[to] ?? why(after, id, to),
    })),
    desk: {
      from: desk(made.desk.from),
      to: first
        ? {
            id: first.id,
            name: textOf(catalog.deskWords[showing.lang], first.id).title,
            reason: slotOf(catalog.words[showing.lang], first.card, "desk").label,
          }
        : null,
    },
  };
}
