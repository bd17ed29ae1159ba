import type { JSX } from "hono/jsx/jsx-runtime";
import type { View } from "../protocol/view.ts";
import { OWN_WORDS } from "../protocol/handoff.ts";
import { ActionForm, type Field } from "./action-form.tsx";
import { Choice } from "./answer-fields.tsx";
import { BackToChat } from "./continue-page.tsx";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

/** What stands in the boxes. */
export interface HandoffTyped {
  readonly desk: string;
  readonly words: string;
  readonly tried: string;
  readonly name: string;
  readonly via: string;
  readonly mail: string;
  readonly phone: string;
  readonly contactLang: string;
  readonly times: string;
}
/** A box that is wrong, and why. */
export interface Wrong {
  readonly field: string;
  readonly message: string;
}
interface HandoffPageProps {
  readonly face: Face;
  readonly view: View;
  readonly typed: HandoffTyped;
  readonly wrong?: Wrong | undefined;
  readonly isDemonstration: boolean;
}

/** The first of two pages: to whom, in which words, and how to be reached. Nothing is sent from here. */
export function HandoffPage(props: HandoffPageProps): JSX.Element {
  const { face, view, typed, wrong, isDemonstration } = props;
  const { handoff } = face.text.cases;
  const isWrong = wrong !== undefined;
  return (
    <Layout
      face={face}
      title={isWrong ? face.text.error.titlePrefix + handoff.title : handoff.title}
      path={null}
      person={view.person}
    >
      {isDemonstration ? <Demonstration face={face} /> : null}
      <h1 tabindex={-1}>{handoff.title}</h1>
      <p class="lead">{handoff.lead}</p>
      <ActionForm face={face} action="/samtale/kontakt/se" at="" class="stack">
        {wrong ? <ErrorSummary face={face} wrong={wrong} /> : null}
        <Receivers face={face} view={view} chosen={typed.desk} />
        <Box
          name="words"
          label={handoff.words}
          help={handoff.wordsHelp(OWN_WORDS.words)}
          value={typed.words}
          wrong={wrong}
          rows={3}
        />
        <Box
          name="tried"
          label={handoff.tried}
          help={handoff.triedHelp(OWN_WORDS.tried)}
          value={typed.tried}
          wrong={wrong}
          rows={2}
        />
        <h2>{handoff.contact}</h2>
        <Box
          name="name"
          label={handoff.name}
          value={typed.name}
          wrong={wrong}
          autocomplete="name"
        />
        <Radios
          name="via"
          legend={handoff.via}
          options={[
            ["mail", handoff.mail],
            ["phone", handoff.phone],
          ]}
          chosen={typed.via}
        />
        <Box
          name="mail"
          label={handoff.mail}
          help={handoff.mailHelp}
          value={typed.mail}
          wrong={wrong}
          autocomplete="email"
          type="email"
        />
        <Box
          name="phone"
          label={handoff.phone}
          help={handoff.phoneHelp}
          value={typed.phone}
          wrong={wrong}
          autocomplete="tel"
          type="tel"
        />
        <Radios
          name="contactLang"
          legend={handoff.lang}
          options={[
            ["da", handoff.langs.da],
            ["en", handoff.langs.en],
          ]}
          chosen={typed.contactLang}
        />
        <Box
          name="times"
          label={handoff.times}
          help={handoff.timesHelp}
          value={typed.times}
          wrong={wrong}
        />
        <div class="act">
          <button class="primary">{handoff.see}</button>
        </div>
      </ActionForm>
      <div class="act">
        <BackToChat face={face} button="link" />
      </div>
    </Layout>
  );
}

/** Said on every page a case touches, where the desks are examples. */
export const Demonstration = ({ face }: { face: Face }): JSX.Element => (
  <p class="keeping">{face.text.cases.receipt.demonstration}</p>
);

/** What was typed, carried on by the pages that follow. */
export const fieldsOfTyped = (typed: HandoffTyped): Field[] =>
  Object.entries(typed).map(([name, value]) => [name, String(value)] as const);

const ErrorSummary = ({ face, wrong }: { face: Face; wrong: Wrong }): JSX.Element => (
  <div class="problem" id="nyt">
    <h2 id="fejl" tabindex={-1}>
      {face.text.error.title}
    </h2>
    <p>
      <a class="to-field" href={`#felt-${wrong.field}`}>
        {wrong.message}
      </a>
    </p>
  </div>
);

function Receivers({
  face,
  view,
  chosen,
}: {
  face: Face;
  view: View;
  chosen: string;
}): JSX.Element {
  const { handoff } = face.text.cases;
  return (
    <fieldset>
      <legend>
        <h2>{handoff.who}</h2>
      </legend>
      {view.receivers.map(({ id, name, party }, index) => (
        <Choice
          id={index === 0 ? "felt-desk" : `felt-desk-${id}`}
          kind="radio"
          name="desk"
          value={id}
          label={name}
          help={party === "private" ? handoff.privateParty : handoff.publicParty}
          checked={id === chosen}
        />
      ))}
    </fieldset>
  );
}

function Radios(props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}): JSX.Element {
  const { name, legend, options, chosen } = props;
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <Choice
          id={`felt-${name}-${value}`}
          kind="radio"
          name={name}
          value={value}
          label={label}
          checked={value === chosen}
        />
      ))}
    </fieldset>
  );
}

interface BoxProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly wrong: Wrong | undefined;
  readonly rows?: number;
  readonly type?: string;
  readonly autocomplete?: string;
}

/** One box with its label, help and what is wrong with it. */
export function Box(props: BoxProps): JSX.Element {
  const { name, label, help, value, rows, type = "text", autocomplete = "off" } = props;
  const message = props.wrong?.field === name ? props.wrong.message : undefined;
  const id = `felt-${name}`;
  const described = [
    ...(help === undefined ? [] : [`${id}-hjaelp`]),
    ...(message === undefined ? [] : [`${id}-fejl`]),
  ];
  const common = {
    id,
    name,
    autocomplete,
    ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
    ...(message === undefined ? {} : { "aria-invalid": "true" }),
  };
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {help === undefined ? null : (
        <p class="soft" id={`${id}-hjaelp`}>
          {help}
        </p>
      )}
      {message === undefined ? null : (
        <p class="wrong" id={`${id}-fejl`}>
          {message}
        </p>
      )}
      {rows === undefined ? (
        <input type={type} {...common} value={value} />
      ) : (
        <textarea {...common} rows={rows}>
          {value}
        </textarea>
      )}
    </div>
  );
}
