import type { JSX } from "hono/jsx/jsx-runtime";
import type { View } from "../protocol/view.ts";
import { ActionButton } from "./action-form.tsx";
import type { Face } from "./face.ts";

/** The cases of a conversation, at every step: where each is, and whether what was sent still holds. */
export function CaseList({ face, view }: { face: Face; view: View }): JSX.Element | null {
  const { receipt, handoff } = face.text.cases;
  if (view.cases.length === 0) return null;
  return (
    <section class="case-list" aria-labelledby="henvendelser">
      <h2 id="henvendelser">{receipt.yourCases}</h2>
      <ul>
        {view.cases.map(({ number, name, state, changed }) => (
          <li>
            <p>
              <strong>{number}</strong> · {receipt.heading[state](name)}
            </p>
            {changed ? <p>{handoff.changed}</p> : null}
            <div class="act screen-only">
              {changed ? (
                <ActionButton
                  face={face}
                  action="/samtale/rettelse"
                  at=""
                  button="secondary"
                  fields={[["number", number]]}
                  label={handoff.seeCorrection}
                />
              ) : null}
              <ActionButton
                face={face}
                action="/samtale/kvittering"
                at=""
                fields={[["number", number]]}
                label={receipt.open}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Bed om at blive kontaktet", only where a desk receives. */
export const AskForPerson = (props: {
  face: Face;
  receivers: View["receivers"];
  desk?: string | undefined;
  begin?: boolean;
  button?: string;
}): JSX.Element | null =>
  props.receivers.length === 0 ? null : (
    <ActionButton
      face={props.face}
      action="/samtale/kontakt"
      at=""
      class="screen-only"
      button={props.button ?? "secondary"}
      fields={[
        ...(props.desk === undefined ? [] : [["desk", props.desk] as const]),
        ...(props.begin === true ? [["begin", "1"] as const] : []),
      ]}
      label={props.face.text.cases.handoff.ask}
    />
  );
