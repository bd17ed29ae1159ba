import type { JSX } from "hono/jsx/jsx-runtime";
import type { View } from "../protocol/view.ts";
import { ActionButton, ActionForm, type Field } from "./action-form.tsx";
import { AskForPerson } from "./case-list.tsx";
import type { Face } from "./face.ts";

/** At every step: take back, start over, continue elsewhere, keep, download, erase, call a person. */
export function Tools({ face, view }: { face: Face; view: View }): JSX.Element {
  const { tools } = face.text;
  const turn = [["turn", String(view.turn + 1)]] as const;
  const hasAnswers = view.progress.answered > 0;
  const restarted = !hasAnswers && view.turn > 0 && view.undoable;
  return (
    <nav class="tools" aria-label={tools.title}>
      {restarted ? <p>{tools.restarted}</p> : null}
      {view.undoable ? <Undo face={face} turn={turn} isShown={view.question === null} /> : null}
      <a href="#menneske">{tools.person}</a>
      <AskForPerson face={face} receivers={view.receivers} button="link" />
      <ActionButton face={face} action="/samtale/fortsaet" at="" label={tools.continue} />
      <ActionButton face={face} action="/samtale/gem" at="" label={tools.save} />
      <ActionButton face={face} action="/samtale/hent" at="" label={tools.download} />
      {hasAnswers ? (
        <ActionButton
          face={face}
          action="/samtale/forfra"
          inPlace
          fields={turn}
          label={tools.restart}
        />
      ) : null}
      <ActionButton face={face} action="/samtale/slet" at="" label={tools.erase} />
    </nav>
  );
}

/** Beside a question its button stands next to *Næste*, and only the form is here. */
function Undo(props: { face: Face; turn: readonly Field[]; isShown: boolean }): JSX.Element {
  const { face, turn, isShown } = props;
  return (
    <ActionForm
      face={face}
      action="/samtale/fortryd"
      inPlace
      id="fortryd"
      class={isShown ? undefined : "apart"}
      fields={turn}
    >
      {isShown ? <button class="link">{face.text.tools.undo}</button> : null}
    </ActionForm>
  );
}
