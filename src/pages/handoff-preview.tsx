import type { JSX } from "hono/jsx/jsx-runtime";
import { LINE_IDS } from "../protocol/case.ts";
import type { HandoffPreview } from "../protocol/case-view.ts";
import type { FactView } from "../protocol/view.ts";
import { ActionButton, ActionForm, type Field } from "./action-form.tsx";
import { Choice } from "./answer-fields.tsx";
import { BriefLines } from "./brief-lines.tsx";
import { BackToChat } from "./continue-page.tsx";
import type { Face } from "./face.ts";
import { Demonstration, fieldsOfTyped, type HandoffTyped } from "./handoff-page.tsx";
import { Layout } from "./layout.tsx";

interface PreviewPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly preview: HandoffPreview;
  readonly typed: HandoffTyped;
  readonly turn: number;
  /** What has been ticked. */
  readonly ticked: {
    readonly consent: boolean;
    readonly health: boolean;
    readonly passOn: readonly string[];
    readonly lines: readonly string[];
  };
  readonly caseDays: number;
  readonly isDemonstration: boolean;
  readonly notice?: string | undefined;
}

/** The second page: exactly what will be sent, line by line; then the yes, and the one button that sends. */
export function HandoffPreviewPage(props: PreviewPageProps): JSX.Element {
  const { face, person, preview, typed, turn, ticked, caseDays, notice } = props;
  const { handoff } = face.text.cases;
  const { desk, lines, left } = preview;
  const hasHealth = [...lines, ...left].some((line) =>
    line.parts.some((part) => part.kind === "health"),
  );
  const fields: Field[] = [
    ...fieldsOfTyped(typed),
    ["turn", String(turn)],
    ["brief", preview.brief],
    ["seen", "1"],
    [`text-${desk.id}`, desk.text],
    ...preview.others.map((one): Field => [`text-${one.id}`, one.text]),
  ];
  return (
    <Layout face={face} title={handoff.previewTitle(desk.name)} path={null} person={person}>
      {props.isDemonstration ? <Demonstration face={face} /> : null}
      <h1 tabindex={-1}>{handoff.previewTitle(desk.name)}</h1>
      <p class="soft">{desk.party === "private" ? handoff.privateParty : handoff.publicParty}</p>
      {notice === undefined ? null : (
        <div class="problem" id="nyt">
          <h2 id="fejl" tabindex={-1}>
            {face.text.error.notice}
          </h2>
          <p>{notice}</p>
        </div>
      )}
      <p class="lead">{handoff.previewLead}</p>
      <BriefLines lines={lines} />
      <ActionForm face={face} action="/samtale/kontakt/send" at="" class="stack" fields={fields}>
        <Strike {...props} />
        {hasHealth ? (
          <section>
            <h2>{handoff.health}</h2>
            <p class="soft">{handoff.healthHelp}</p>
            <Choice
              id="felt-health"
              kind="checkbox"
              name="health"
              value={desk.id}
              label={desk.health}
              checked={ticked.health}
            />
          </section>
        ) : null}
        <div class="act">
          <button class="secondary" formaction={face.at("/samtale/kontakt/se")}>
            {handoff.again}
          </button>
        </div>
        <fieldset>
          <legend>
            <h2>{handoff.consents}</h2>
          </legend>
          <Choice
            id="felt-consent"
            kind="checkbox"
            name="consent"
            value={desk.id}
            label={desk.consent}
            checked={ticked.consent}
          />
        </fieldset>
        {preview.others.length === 0 ? null : (
          <fieldset>
            <legend>{handoff.others}</legend>
            {preview.others.map((other) => (
              <Choice
                id={`felt-pass-${other.id}`}
                kind="checkbox"
                name="pass"
                value={other.id}
                label={other.passOn}
                checked={ticked.passOn.includes(other.id)}
              />
            ))}
          </fieldset>
        )}
        <p class="soft">{handoff.kept(caseDays)}</p>
        <div class="act">
          <button class="primary">{handoff.send(desk.name)}</button>
          <button class="link" formaction={face.at("/samtale/kontakt")}>
            {handoff.edit}
          </button>
        </div>
      </ActionForm>
      <div class="act">
        <BackToChat face={face} button="link" />
      </div>
    </Layout>
  );
}

/** Which lines go. The contact always does: without it nobody could answer. */
function Strike({ face, preview, ticked }: PreviewPageProps): JSX.Element {
  const { handoff } = face.text.cases;
  // A line that is all about health stays ticked: it is held back by the other yes, not struck.
  const kept = new Set(ticked.lines);
  const lines = new Map([...preview.left, ...preview.lines].map((line) => [line.id, line]));
  return (
    <details class="fold">
      <summary>{handoff.lines}</summary>
      <p class="soft">{handoff.linesHelp}</p>
      <fieldset>
        <legend class="unseen">{handoff.lines}</legend>
        {LINE_IDS.filter((id) => id !== "contact" && lines.has(id)).map((id) => (
          <Choice
            id={`felt-line-${id}`}
            kind="checkbox"
            name="line"
            value={id}
            label={lines.get(id)?.title ?? id}
            checked={kept.has(id)}
          />
        ))}
      </fieldset>
      {preview.left.length === 0 ? null : (
        <>
          <p>{handoff.left}</p>
          <BriefLines lines={preview.left} />
        </>
      )}
    </details>
  );
}

interface CorrectionPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly preview: HandoffPreview;
  readonly number: string;
  readonly turn: number;
  readonly notice?: string | undefined;
}

/** "Du har rettet, siden du sendte": only what differs, to the same case. */
export function CorrectionPage(props: CorrectionPageProps): JSX.Element {
  const { face, person, preview, number, turn, notice } = props;
  const { handoff } = face.text.cases;
  return (
    <Layout face={face} title={handoff.correctionTitle} path={null} person={person}>
      <h1 tabindex={-1}>{handoff.correctionTitle}</h1>
      <p class="soft">{number}</p>
      {notice === undefined ? null : <p class="problem">{notice}</p>}
      <p class="lead">{handoff.correctionLead(preview.desk.name)}</p>
      <BriefLines lines={preview.lines} />
      <div class="act">
        <ActionButton
          face={face}
          action="/samtale/rettelse/send"
          at=""
          button="primary"
          fields={[
            ["number", number],
            ["turn", String(turn)],
            ["brief", preview.brief],
          ]}
          label={handoff.sendCorrection}
        />
        <BackToChat face={face} button="link" />
      </div>
    </Layout>
  );
}
