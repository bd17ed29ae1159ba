import type { PropsWithChildren } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Attempt, CasePageProps } from "./case-page.tsx";
import { deskText as text } from "./text.ts";

/** Where else a case may belong: desks that receive now, and every desk and referral by name. */
export interface Elsewhere {
  readonly receiving: readonly NamedDesk[];
  readonly all: readonly NamedDesk[];
}
export interface NamedDesk {
  readonly id: string;
  readonly name: string;
}

/** What may be done now: one press for the likeliest, a fold with a form for what needs a word. */
export function CaseActions(props: CasePageProps): JSX.Element | null {
  const { may, base, nextKey, elsewhere, attempt } = props;
  const { case: words } = text;
  const form = { base, nextKey, attempt };
  const canPass = may.includes("pass-on") && elsewhere.receiving.length > 0;
  if (may.filter((action) => action !== "open").length === 0) return null;
  return (
    <section class="actions screen-only" aria-labelledby="handlinger">
      <h2 id="handlinger">{words.actions}</h2>
      {may.includes("accept") ? (
        <OneButton {...form} path="tag" button="primary" label={words.accept} />
      ) : null}
      {may.includes("answer") ? (
        <OneButton {...form} path="besvaret" button="primary" label={words.answer} />
      ) : null}
      {canPass ? (
        <Folded {...form} path="videre" label={words.passOn}>
          <p class="soft">{words.passOnHelp}</p>
          <ChooseDesk id="videre-til" label={words.to} desks={elsewhere.receiving} />
          <Sentence {...form} path="videre" label={words.reason} limit={300} />
        </Folded>
      ) : null}
      {may.includes("ask") ? (
        <Folded {...form} path="spoerg" label={words.ask}>
          <p class="soft">{words.askHelp}</p>
          <Sentence {...form} path="spoerg" label={words.question} limit={500} />
        </Folded>
      ) : null}
      {canPass ? (
        <Folded {...form} path="forkert" label={words.wrongPlace}>
          <p class="soft">{words.passOnHelp}</p>
          <ChooseDesk id="forkert-til" label={words.to} desks={elsewhere.receiving} />
          <Sentence {...form} path="forkert" label={words.wrongPlaceReason} limit={300} />
        </Folded>
      ) : null}
      {may.includes("close") ? <Close {...form} elsewhere={elsewhere} /> : null}
      {may.includes("journalise") ? <Journalise {...form} /> : null}
      {may.includes("release") ? (
        <OneButton {...form} path="fri" button="link" label={words.release} />
      ) : null}
    </section>
  );
}

interface FormProps {
  readonly base: string;
  readonly nextKey: string;
  readonly attempt: Attempt | null;
}

function OneButton(
  props: FormProps & { readonly path: string; readonly button: string; readonly label: string },
): JSX.Element {
  return (
    <form method="post" action={`${props.base}/${props.path}`}>
      <input type="hidden" name="key" value={props.nextKey} />
      <button class={props.button}>{props.label}</button>
    </form>
  );
}

function Folded(
  props: PropsWithChildren<
    FormProps & { readonly path: string; readonly label: string; readonly button?: string }
  >,
): JSX.Element {
  return (
    <details class="fold" open={props.attempt?.form === props.path}>
      <summary>{props.label}</summary>
      <form method="post" action={`${props.base}/${props.path}`} class="stack">
        <input type="hidden" name="key" value={props.nextKey} />
        {props.children}
        <button class="secondary">{props.button ?? text.case.send}</button>
      </form>
    </details>
  );
}

function ChooseDesk(props: {
  id: string;
  label: string;
  desks: readonly NamedDesk[];
}): JSX.Element {
  return (
    <div class="box">
      <label for={props.id}>{props.label}</label>
      <select id={props.id} name="to" required>
        {props.desks.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
    </div>
  );
}

function Sentence(
  props: FormProps & { readonly path: string; readonly label: string; readonly limit: number },
): JSX.Element {
  const { path, label, limit, attempt } = props;
  const wrong = attempt?.form === path ? attempt : null;
  const id = `${path}-tekst`;
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {wrong ? (
        <p class="wrong" id={`${id}-fejl`}>
          {wrong.message}
        </p>
      ) : null}
      <textarea
        id={id}
        name="text"
        rows={3}
        maxlength={limit}
        required
        {...(wrong ? { "aria-invalid": "true", "aria-describedby": `${id}-fejl` } : {})}
      >
        {wrong?.text}
      </textarea>
    </div>
  );
}

/** Closing says whether it was the right desk: from that the routing is measured. */
function Close({ elsewhere, ...form }: FormProps & { readonly elsewhere: Elsewhere }): JSX.Element {
  const { case: words } = text;
  return (
    <Folded {...form} path="luk" label={words.close} button={words.closeCase}>
      <fieldset>
        <legend>
          <strong>{words.closeAs}</strong>
        </legend>
        <Radio name="right" value="yes" label={words.right} checked />
        <Radio name="right" value="not-ready" label={words.notReady} />
        <Radio name="right" value="elsewhere" label={words.elsewhere} />
      </fieldset>
      <ChooseDesk id="luk-til" label={words.shouldHaveBeen} desks={elsewhere.all} />
    </Folded>
  );
}

function Journalise(form: FormProps): JSX.Element {
  const { case: words } = text;
  return (
    <Folded {...form} path="journaliser" label={words.journalise} button={words.writeDown}>
      <p class="soft">{words.journaliseHelp}</p>
      <fieldset>
        <legend class="unseen">{words.journalise}</legend>
        <Radio name="as" value="journalised" label={words.journalised} checked />
        <Radio name="as" value="irrelevant" label={words.irrelevant} />
      </fieldset>
    </Folded>
  );
}

const Radio = (props: {
  name: string;
  value: string;
  label: string;
  checked?: boolean;
}): JSX.Element => (
  <label class="choice">
    <input type="radio" name={props.name} value={props.value} checked={props.checked} />
    <span>{props.label}</span>
  </label>
);
