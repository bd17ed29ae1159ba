import type { JSX } from "hono/jsx/jsx-runtime";
import type { AsideView, FactView } from "../protocol/view.ts";
import { ActionForm, type Field } from "./action-form.tsx";
import { Choice } from "./answer-fields.tsx";
import type { Face } from "./face.ts";
import { Inline, Markdown } from "./markdown.tsx";
import { Callable } from "./person.tsx";
import { SharedComputer } from "./question-form.tsx";
import { SourceFold } from "./sources.tsx";

interface AsideProps {
  readonly face: Face;
  readonly aside: AsideView;
  readonly person: FactView;
  readonly turn: number;
  /** The question, where this page answers it: it is kept nowhere else. */
  readonly text?: string | undefined;
  /** On the start page: picking begins the conversation. */
  readonly begins?: boolean;
}

/** What came of the question just asked: the fact with its source, suggestions to pick from, a person to call. */
export function Aside(props: AsideProps): JSX.Element {
  const { face, aside, person } = props;
  const { ask } = face.text;
  const isPlaced = aside.outcome === "suggestions";
  return (
    <section class={`own ${aside.outcome}`} id={`spurgt-${aside.turn}`} aria-labelledby="spurgt">
      <span id="nyt" class="anchor" />
      <p class="who">{face.text.guide}</p>
      <h2 id="spurgt" tabindex={-1}>
        {aside.facts.length > 0 && isPlaced ? ask.headings.answered : ask.headings[aside.outcome]}
      </h2>
      <Said face={face} aside={aside} person={person} />
      {aside.suggestions.length === 0 ? null : <Suggestions {...props} />}
      {aside.outcome === "unplaced" ? (
        <ToEditor face={face} turn={props.turn} text={props.text} />
      ) : null}
    </section>
  );
}

function Said({ face, aside, person }: Pick<AsideProps, "face" | "aside" | "person">): JSX.Element {
  const isPlaced = aside.outcome === "suggestions";
  return (
    <>
      <div data-say>
        <Markdown text={aside.text} />
        {aside.facts.map((fact) => (
          <p class="statement">
            <Callable statement={fact.statement} />
            {fact.caution === null ? null : <> ({fact.caution})</>}
          </p>
        ))}
        {isPlaced ? null : (
          <p>
            <Callable statement={person.statement} />
          </p>
        )}
      </div>
      {aside.desks.length === 0 ? null : (
        <ul class="near">
          {aside.desks.map((desk) => (
            <li>
              <strong>{desk.name}</strong>: <Inline text={desk.helps} />
            </li>
          ))}
        </ul>
      )}
      <SourceFold face={face} facts={aside.facts} />
    </>
  );
}

/** One press confirms the topic, and with it what the question already answered, as far as it is ticked. */
function Suggestions(props: AsideProps): JSX.Element {
  const { face, aside, turn, text, begins } = props;
  const { ask } = face.text;
  const carried: Field[] = [
    ["turn", String(turn)],
    ...(text === undefined ? [] : [["ask", text] as const]),
    ...(begins ? [["begin", "1"] as const] : []),
  ];
  const open = aside.suggestions.filter((one) => !one.chosen);
  const [likeliest] = aside.suggestions;
  const isSure = aside.outcome === "suggestions";
  return (
    <>
      {likeliest?.chosen === true ? (
        <p>
          {ask.chosen} <strong>{likeliest.title}</strong>
        </p>
      ) : null}
      {open.length === 0 ? null : (
        <ActionForm face={face} action="/samtale/valg" inPlace fields={carried}>
          {aside.known.length === 0 ? null : <Known face={face} known={aside.known} />}
          <fieldset>
            <legend>{isSure ? ask.didYouMean : ask.orDidYouMean}</legend>
            {open.map((one) => (
              <button class="secondary suggestion" name="suggestion" value={one.id}>
                <Inline text={one.title} />
              </button>
            ))}
          </fieldset>
          {begins ? <SharedComputer face={face} id="delt-valg" /> : null}
        </ActionForm>
      )}
      <ActionForm
        face={face}
        action="/samtale/valg"
        inPlace
        focus="spurgt"
        fields={[...carried, ["suggestion", "none"]]}
      >
        <button class="link">{ask.none}</button>
      </ActionForm>
    </>
  );
}

function Known({ face, known }: { face: Face; known: AsideView["known"] }): JSX.Element {
  return (
    <div class="known">
      <p>{face.text.ask.known}</p>
      {/* Told apart from a form without ticks: nothing ticked is nothing known. */}
      <input type="hidden" name="ticks" value="1" />
      {known.map((one) => (
        <Choice
          id={`kendt-${one.question}`}
          kind="checkbox"
          name="known"
          value={one.question}
          label={`${one.title} **${one.label}**`}
          checked={true}
        />
      ))}
    </div>
  );
}

/** None of them: a person, and the question to an editor, if the person wants so. */
export function NotFound(props: {
  face: Face;
  person: FactView;
  turn: number;
  text: string;
}): JSX.Element {
  const { face, person, turn, text } = props;
  const { ask } = face.text;
  return (
    <section class="own unplaced" id={`spurgt-ingen-${turn}`} aria-labelledby="spurgt">
      <span id="nyt" class="anchor" />
      <p class="who">{face.text.guide}</p>
      <h2 id="spurgt" tabindex={-1}>
        {ask.headings.unplaced}
      </h2>
      <div data-say>
        <p>{ask.noneOfThem}</p>
        <p>
          <Callable statement={person.statement} />
        </p>
      </div>
      <ToEditor face={face} turn={turn} text={text} />
    </section>
  );
}

/** Under the exact text, which may be changed: nothing else is sent, and nothing without the press. */
function ToEditor(props: { face: Face; turn: number; text: string | undefined }): JSX.Element {
  const { face, turn, text } = props;
  const { ask } = face.text;
  return (
    <ActionForm
      face={face}
      action="/samtale/redaktoer"
      inPlace
      focus="fejl"
      class="to-editor"
      fields={[["turn", String(turn)]]}
    >
      <div class="box">
        <label for="til-redaktoer">{ask.editor.label}</label>
        <p class="soft" id="til-redaktoer-hjaelp">
          {ask.editor.help}
        </p>
        <textarea
          id="til-redaktoer"
          name="text"
          rows={2}
          maxlength={500}
          aria-describedby="til-redaktoer-hjaelp"
        >
          {text ?? ""}
        </textarea>
      </div>
      <button class="secondary">{ask.editor.button}</button>
    </ActionForm>
  );
}

/** In the transcript: what an earlier question came to. */
export function EarlierAside({ face, aside }: { face: Face; aside: AsideView }): JSX.Element {
  const { ask } = face.text;
  return (
    <>
      <p class="asked">{ask.youAsked}</p>
      <div data-say>
        {aside.facts.length > 0 ? (
          aside.facts.map((fact) => (
            <p>
              <Callable statement={fact.statement} />
              {fact.caution === null ? null : <> ({fact.caution})</>}
            </p>
          ))
        ) : aside.picked === null ? (
          <Markdown text={aside.text} />
        ) : null}
        {aside.picked === null ? null : (
          <p>
            {aside.picked === "" ? (
              ask.nonePicked
            ) : (
              <>
                {ask.picked} <strong>{aside.picked}</strong>
              </>
            )}
          </p>
        )}
      </div>
      <SourceFold face={face} facts={aside.facts} />
    </>
  );
}
