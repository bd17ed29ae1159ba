import type { JSX } from "hono/jsx/jsx-runtime";
import { ASK_LIMIT } from "../protocol/turn.ts";
import { ActionForm, type Field } from "./action-form.tsx";
import type { Face } from "./face.ts";

interface AskBoxProps {
  readonly face: Face;
  readonly turn: number;
  /** On the start page: there is no conversation yet, and asking makes none. */
  readonly begins?: boolean;
  /** What was typed, where this page answers it. */
  readonly typed?: string | undefined;
  /** Why it was not taken. */
  readonly problem?: string | undefined;
}

const ID = "egne-ord";

/** A question in own words, at every step. Its text stands in the page that answers it, and is kept nowhere. */
export function AskBox({ face, turn, begins, typed, problem }: AskBoxProps): JSX.Element {
  const { ask } = face.text;
  const fields: Field[] = [["turn", String(turn)], ...(begins ? [["begin", "1"] as const] : [])];
  const described = [`${ID}-hjaelp`, ...(problem === undefined ? [] : [`${ID}-fejl`])].join(" ");
  return (
    <section class="ask" aria-label={ask.title}>
      <ActionForm
        face={face}
        action="/samtale/spoerg"
        at="nyt"
        inPlace
        focus="spurgt"
        fields={fields}
      >
        {problem === undefined ? null : (
          <div class="problem" id="nyt">
            <h2 id="fejl" tabindex={-1}>
              {ask.notTaken}
            </h2>
            <p id={`${ID}-fejl`}>
              <a class="to-field" href={`#${ID}`}>
                {problem}
              </a>
            </p>
          </div>
        )}
        <div class="box">
          <label for={ID}>{ask.title}</label>
          <p class="soft" id={`${ID}-hjaelp`}>
            {ask.help}
          </p>
          <div class="ask-row">
            <input
              id={ID}
              name="ask"
              type="text"
              maxlength={ASK_LIMIT}
              autocomplete="off"
              value={typed ?? ""}
              aria-describedby={described}
              {...(problem === undefined ? {} : { "aria-invalid": "true" })}
            />
            <button class="secondary">{ask.button}</button>
          </div>
        </div>
      </ActionForm>
    </section>
  );
}
