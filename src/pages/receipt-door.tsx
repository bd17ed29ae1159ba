import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { ActionForm } from "./action-form.tsx";
import type { Face } from "./face.ts";
import { Box } from "./handoff-page.tsx";
import { Layout } from "./layout.tsx";

interface DoorProps {
  readonly face: Face;
  readonly person: FactView;
  /** The code the address carried; null: to be typed. */
  readonly code: string | null;
  readonly typed?: string | undefined;
  readonly problem?: string | undefined;
}

/** Before a receipt is shown: opening a link does nothing, for mail programs open links too. */
export function ReceiptDoor({ face, person, code, typed = "", problem }: DoorProps): JSX.Element {
  const say = face.text.cases.receipt;
  return (
    <Layout
      face={face}
      title={say.enterTitle}
      path={code === null ? "/kvittering" : `/kvittering/${code}`}
      person={person}
    >
      <h1>{say.enterTitle}</h1>
      <p class="lead">{code === null ? say.enterLead : say.doorLead}</p>
      <ActionForm
        face={face}
        class="stack"
        action="/kvittering/vis"
        at=""
        fields={code === null ? [] : [["code", code]]}
      >
        {code === null ? (
          <Box
            name="code"
            label={face.text.resume.code}
            help={face.text.resume.codeHelp}
            value={typed}
            wrong={problem === undefined ? undefined : { field: "code", message: problem }}
          />
        ) : null}
        <div class="act">
          <button class="primary">{say.show}</button>
        </div>
      </ActionForm>
    </Layout>
  );
}

/** The stop link of a mail: one button, and then a sentence. */
export function StopPage(props: {
  readonly face: Face;
  readonly person: FactView;
  readonly code: string;
  readonly isStopped: boolean;
}): JSX.Element {
  const { face, person, code, isStopped } = props;
  const say = face.text.cases.receipt;
  return (
    <Layout face={face} title={say.stopTitle} path={`/kvittering/stop/${code}`} person={person}>
      <h1 tabindex={-1}>{say.stopTitle}</h1>
      <p class="lead">{isStopped ? say.stopped : say.stopLead}</p>
      {isStopped ? null : (
        <ActionForm face={face} action="/kvittering/stop" at="" fields={[["code", code]]}>
          <button class="primary">{say.stop}</button>
        </ActionForm>
      )}
    </Layout>
  );
}
