import type { JSX } from "hono/jsx/jsx-runtime";
import type { ValueReason } from "../protocol/problem-view.ts";
import type { QuestionView } from "../protocol/view.ts";
import { ActionButton, ActionForm } from "./action-form.tsx";
import { AnswerFields, Choice, firstFieldId } from "./answer-fields.tsx";
import { dayInWords, numberInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import { SideLink } from "./side-link.tsx";
import { fieldsOf, NOTHING_TYPED, type Typed, typedOf } from "./typed.ts";

/** An answer that was not taken: what was typed, and why. */
export interface Attempt {
  readonly typed: Typed;
  readonly message: string;
  readonly row?: string | undefined;
}

/** The sentence for a value that does not fit its question. */
export function reasonInWords(face: Face, question: QuestionView, reason: ValueReason): string {
  const { limit, row } = reason;
  const written =
    typeof limit === "number"
      ? numberInWords(face.lang, limit)
      : dayInWords(face.lang, limit ?? "");
  const named = question.rows.find((one) => one.id === row)?.label;
  return face.text.error.reason(
    { ...reason, ...(named === undefined ? {} : { row: named }) },
    written,
  );
}

interface QuestionFormProps {
  readonly face: Face;
  readonly question: QuestionView;
  /** `begin`: on the start page. `change`: in place of an answer already given. */
  readonly purpose: "begin" | "answer" | "change";
  readonly turn: number;
  readonly typed?: Typed | undefined;
  readonly attempt: Attempt | null;
  readonly undoable?: boolean;
  /** The topic the conversation begins with, where its address has chosen one. */
  readonly flow?: string | undefined;
  /** The answer as it stands, where it is being changed. */
  readonly standing?: string;
  /** The flow that begins with this question. */
  readonly begins?: string | undefined;
}

const ACTION = {
  begin: "/samtale/svar",
  answer: "/samtale/svar",
  change: "/samtale/pris",
} as const;

/** One question: a heading, help, its fields, and a button. Choosing and sending are two acts. */
export function QuestionForm(props: QuestionFormProps): JSX.Element {
  const { face, question, purpose, turn, attempt } = props;
  const { text } = face;
  const typed = attempt?.typed ?? props.typed ?? NOTHING_TYPED;
  const label = { begin: text.start.begin, answer: text.question.next, change: text.question.see }[
    purpose
  ];
  return (
    <section class="step" id={`spm-${question.id}`} aria-labelledby="nu">
      {purpose === "change" && attempt === null ? <span id="nyt" class="anchor" /> : null}
      {purpose === "change" ? <p class="who">{text.question.changing}</p> : null}
      {props.begins === undefined ? null : (
        <p class="links">
          <SideLink
            face={face}
            href={`/emner/${props.begins}?lang=${face.lang}`}
            label={text.topic.title}
          />
        </p>
      )}
      {purpose === "answer" && question.offer ? <Offer {...props} offer={question.offer} /> : null}
      <ActionForm
        face={face}
        action={ACTION[purpose]}
        inPlace
        fields={[
          ["question", question.id],
          ["turn", String(turn)],
          ...(purpose === "begin" ? [["begin", "1"] as const] : []),
          ...(props.flow === undefined ? [] : [["flow", props.flow] as const]),
        ]}
      >
        {attempt ? <ErrorSummary face={face} question={question} attempt={attempt} /> : null}
        <Ask face={face} question={question} attempt={attempt}>
          <AnswerFields
            face={face}
            question={question}
            typed={typed}
            wrong={attempt ? (attempt.row ?? "") : null}
          />
        </Ask>
        {purpose === "begin" ? <SharedComputer face={face} /> : null}
        <div class="act">
          <button class="primary">{label}</button>
          {props.undoable === true ? (
            <button class="link" form="fortryd">
              {text.tools.undo}
            </button>
          ) : null}
        </div>
      </ActionForm>
      {props.standing === undefined ? null : (
        <KeepAnswer face={face} question={question.id} label={text.change.keep(props.standing)} />
      )}
    </section>
  );
}

/** Back to the conversation as it is, at the answer one came from. */
export const KeepAnswer = (props: { face: Face; question: string; label: string }): JSX.Element => (
  <ActionButton
    face={props.face}
    action="/samtale"
    at={`svar-${props.question}`}
    inPlace
    focus={`ret-${props.question}`}
    label={props.label}
  />
);

interface AskProps {
  readonly face: Face;
  readonly question: QuestionView;
  readonly attempt: Attempt | null;
  readonly children: JSX.Element;
}

function Ask({ face, question, attempt, children }: AskProps): JSX.Element {
  const described = [
    ...(question.help === "" ? [] : [`hjaelp-${question.id}`]),
    ...(attempt ? [`fejl-${question.id}`] : []),
  ];
  return (
    <fieldset {...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") })}>
      <legend>
        <h2 id="nu" tabindex={-1}>
          <Inline text={question.title} />
        </h2>
      </legend>
      {question.help === "" ? null : (
        <div class="help" id={`hjaelp-${question.id}`}>
          <Markdown text={question.help} />
        </div>
      )}
      <Meanings face={face} of={[question.title, question.help]} />
      {question.kind === "many" && question.help === "" ? (
        <p class="help">{face.text.question.chooseSome}</p>
      ) : null}
      {attempt ? (
        <p class="wrong" id={`fejl-${question.id}`}>
          {attempt.message}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}

/** Why the answer was not taken, with a way to the field. Focus goes to its heading. */
function ErrorSummary(props: {
  face: Face;
  question: QuestionView;
  attempt: Attempt;
}): JSX.Element {
  const { face, question, attempt } = props;
  return (
    <div class="problem" id="nyt">
      <h2 id="fejl" tabindex={-1}>
        {face.text.error.title}
      </h2>
      <p>
        <a class="to-field" href={`#${firstFieldId(question, attempt.row)}`}>
          {attempt.message}
        </a>
      </p>
    </div>
  );
}

/** An earlier answer that a change closed: one press, and it counts again. */
function Offer(
  props: QuestionFormProps & { readonly offer: NonNullable<QuestionView["offer"]> },
): JSX.Element {
  const { face, question, turn, offer } = props;
  return (
    <ActionForm
      face={face}
      action="/samtale/svar"
      inPlace
      class="offer"
      fields={[
        ["question", question.id],
        ["turn", String(turn)],
        ...fieldsOf(typedOf(question, offer.value, face.lang)),
      ]}
    >
      <p>{face.text.question.offer(offer.label)}</p>
      <button class="secondary">{face.text.question.offerYes}</button>
    </ActionForm>
  );
}

export const SharedComputer = ({ face, id = "delt" }: { face: Face; id?: string }): JSX.Element => (
  <Choice
    id={id}
    kind="checkbox"
    name="shared"
    value="1"
    label={face.text.start.shared}
    help={face.text.start.sharedHelp}
    checked={false}
  />
);
