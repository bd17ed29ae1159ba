import type { PropsWithChildren } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { dayInWords, momentInWords } from "../lib/format.ts";
import { isOpen } from "../protocol/case-life.ts";
import type { ReceiptView } from "../protocol/case-view.ts";
import type { FactView } from "../protocol/view.ts";
import { ActionForm, type Field } from "./action-form.tsx";
import { Choice } from "./answer-fields.tsx";
import { BriefLines } from "./brief-lines.tsx";
import { BackToChat } from "./continue-page.tsx";
import type { Face } from "./face.ts";
import { Box, Demonstration, type Wrong } from "./handoff-page.tsx";
import { Layout } from "./layout.tsx";
import { Inline } from "./markdown.tsx";

export interface ReceiptPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly receipt: ReceiptView;
  /** The receipt's code, carried by every form; null: the conversation opens it. */
  readonly code: string | null;
  /** Names the next press of a button, so that it counts once. */
  readonly once: string;
  readonly notice?: string | undefined;
  /** What was typed as an answer and not taken. */
  readonly typed?: string | undefined;
  readonly wrong?: Wrong | undefined;
  /** A new address, just made. */
  readonly url?: string | undefined;
}

/** The person's own page about their case: where it is, what is waited for, and what they can do. */
export function ReceiptPage(props: ReceiptPageProps): JSX.Element {
  const { face, person, receipt, code, notice, url } = props;
  const say = face.text.cases.receipt;
  const title = say.heading[receipt.state](receipt.desk.name);
  const day = receipt.next.day === null ? "" : dayInWords(face.lang, receipt.next.day);
  return (
    <Layout
      face={face}
      title={title}
      path={code === null ? null : `/kvittering/${code}`}
      person={person}
    >
      {receipt.demonstration ? <Demonstration face={face} /> : null}
      <p class="progress">
        <span>{say.title}</span>
        <span>{receipt.number}</span>
      </p>
      <h1 tabindex={-1}>{title}</h1>
      {notice === undefined ? null : (
        <div class="problem" id="nyt">
          <p>{notice}</p>
        </div>
      )}
      {url === undefined ? null : (
        <section class="way-back" aria-label={say.renew}>
          <p>{say.renewed}</p>
          <p>
            <a href={url} target={face.place.framed ? "_blank" : undefined}>
              {url}
            </a>
          </p>
        </section>
      )}
      {receipt.isLate ? <p class="keeping">{say.late}</p> : null}
      <p class="lead">
        <Inline text={say.next(receipt.next, day)} />
      </p>
      {receipt.question === null ? null : <Question {...props} question={receipt.question} />}
      {receipt.passOn === null ? null : <PassOn {...props} passOn={receipt.passOn} />}
      <Steps face={face} receipt={receipt} />
      <Judge {...props} />
      <Mails {...props} />
      <WhatWasSent {...props} />
      <nav class="tools" aria-label={face.text.tools.title}>
        {receipt.next.day === null ? null : <Press {...props} to="kalender" label={say.calendar} />}
        {isOpen(receipt.state) ? <Press {...props} to="traek" label={say.withdraw} /> : null}
        <Press {...props} to="nyt" label={say.renew} />
        <Press {...props} to="slet" label={say.erase} />
        {code === null ? <BackToChat face={face} button="link" /> : null}
      </nav>
    </Layout>
  );
}

type Carried = Pick<ReceiptPageProps, "face" | "receipt" | "code" | "once">;

/** A form of the receipt: it carries what opens the receipt. */
export function ReceiptForm(
  props: PropsWithChildren<
    Carried & { readonly to: string; readonly fields?: readonly Field[]; readonly class?: string }
  >,
): JSX.Element {
  const { face, receipt, code, once, to, fields = [], children } = props;
  const opens: Field = code === null ? ["number", receipt.number] : ["code", code];
  return (
    <ActionForm
      face={face}
      action={`/kvittering/${to}`}
      at=""
      class={props.class}
      fields={[opens, ["once", once], ...fields]}
    >
      {children}
    </ActionForm>
  );
}
function Press(
  props: Carried & {
    readonly to: string;
    readonly label: string;
    readonly button?: string;
    readonly fields?: readonly Field[];
  },
): JSX.Element {
  return (
    <ReceiptForm {...props}>
      <button class={props.button ?? "link"}>{props.label}</button>
    </ReceiptForm>
  );
}

function Question(props: ReceiptPageProps & { readonly question: string }): JSX.Element {
  const { face, receipt, question, typed = "", wrong } = props;
  const say = face.text.cases.receipt;
  return (
    <section class="asked-box" aria-labelledby="spoergsmaal">
      <h2 id="spoergsmaal">{say.asks(receipt.desk.name)}</h2>
      <p>
        <bdi>{question}</bdi>
      </p>
      <ReceiptForm {...props} to="svar" class="stack">
        <Box
          name="answer"
          label={say.answer}
          help={say.answerHelp}
          value={typed}
          wrong={wrong}
          rows={3}
        />
        <div class="act">
          <button class="primary">{say.sendAnswer}</button>
        </div>
      </ReceiptForm>
    </section>
  );
}

function PassOn(
  props: ReceiptPageProps & { readonly passOn: NonNullable<ReceiptView["passOn"]> },
): JSX.Element {
  const { face, receipt, passOn } = props;
  const say = face.text.cases.receipt;
  const hasHealth = receipt.lines.some((line) => line.parts.some((part) => part.kind === "health"));
  return (
    <section class="asked-box" aria-labelledby="videre">
      <h2 id="videre">{say.passOn(receipt.desk.name, passOn.name)}</h2>
      <p>
        <strong>{say.reason}</strong> <bdi>{passOn.reason}</bdi>
      </p>
      <p class="soft">{say.passOnHelp}</p>
      <ReceiptForm {...props} to="ja" class="stack" fields={[["text", passOn.text]]}>
        <Choice
          id="felt-consent"
          kind="checkbox"
          name="consent"
          value="1"
          label={passOn.consent}
          checked={false}
        />
        {hasHealth ? (
          <Choice
            id="felt-health"
            kind="checkbox"
            name="health"
            value="1"
            label={passOn.health}
            checked={false}
          />
        ) : null}
        <div class="act">
          <button class="primary">{say.agree}</button>
        </div>
      </ReceiptForm>
      <Press {...props} to="nej" label={say.decline} button="secondary" />
    </section>
  );
}

/** All that has happened, oldest first, with who saw it. */
function Steps({ face, receipt }: { face: Face; receipt: ReceiptView }): JSX.Element {
  const say = face.text.cases.receipt;
  return (
    <section aria-labelledby="skridt">
      <h2 id="skridt">{say.steps}</h2>
      <ol class="steps">
        {receipt.steps.map((step) => (
          <li>
            <p>{say.step(step)}</p>
            <p class="soft">{momentInWords(face.lang, step.at)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Judge(props: ReceiptPageProps): JSX.Element | null {
  const { face, receipt } = props;
  const say = face.text.cases.receipt;
  if (receipt.state !== "answered" && receipt.state !== "closed") return null;
  if (receipt.founderSays !== null) return <p>{say.judged}</p>;
  return (
    <section aria-labelledby="sted">
      <h2 id="sted">{say.judge}</h2>
      <div class="act">
        <Press
          {...props}
          to="skranke"
          label={say.right}
          button="secondary"
          fields={[["desk", "right"]]}
        />
        <Press
          {...props}
          to="skranke"
          label={say.wrong}
          button="secondary"
          fields={[["desk", "wrong"]]}
        />
      </div>
    </section>
  );
}

function Mails(props: ReceiptPageProps): JSX.Element {
  const { face, receipt } = props;
  const say = face.text.cases.receipt;
  const may = receipt.contact.mail !== null && receipt.goneOn === null;
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{say.mailTitle}</h2>
      <p>{say.mail[receipt.mail]}</p>
      {may && receipt.mail !== "yes" ? (
        <Press
          {...props}
          to="skriv"
          label={say.mailYes}
          button="secondary"
          fields={[["mail", "yes"]]}
        />
      ) : null}
      {may && receipt.mail === "yes" ? (
        <Press {...props} to="skriv" label={say.mailStop} fields={[["mail", "stopped"]]} />
      ) : null}
    </section>
  );
}

function WhatWasSent(props: ReceiptPageProps): JSX.Element {
  const { face, receipt } = props;
  const say = face.text.cases.receipt;
  return (
    <details class="fold">
      <summary>{say.sent}</summary>
      <BriefLines lines={receipt.lines} />
      {receipt.corrections.map(({ at, lines }) => (
        <section>
          <h3>{say.correction(momentInWords(face.lang, at))}</h3>
          <BriefLines lines={lines} />
        </section>
      ))}
      {receipt.questions.length === 0 ? null : (
        <section>
          <h3>{say.questions}</h3>
          <dl>
            {receipt.questions.map(({ text, answer }) => (
              <>
                <dt>
                  <bdi>{text}</bdi>
                </dt>
                <dd>
                  <bdi>{answer ?? "–"}</bdi>
                </dd>
              </>
            ))}
          </dl>
        </section>
      )}
      <div class="act screen-only">
        <Press {...props} to="tekst" label={say.text} />
        <Press {...props} to="data" label={say.json} />
        <button type="button" class="link with-script" data-print>
          {face.text.outcome.print}
        </button>
      </div>
    </details>
  );
}

interface ConfirmProps extends Carried {
  readonly person: FactView;
  readonly what: "traek" | "slet";
  readonly days: number;
}

/** Asked once before a case is withdrawn, or everything deleted. */
export function ConfirmPage(props: ConfirmProps): JSX.Element {
  const { face, person, receipt, code, what, days } = props;
  const say = face.text.cases.receipt;
  const title = what === "traek" ? say.withdrawTitle : say.eraseTitle;
  return (
    <Layout
      face={face}
      title={title}
      path={code === null ? null : `/kvittering/${code}`}
      person={person}
    >
      <h1 tabindex={-1}>{title}</h1>
      <p class="soft">{receipt.number}</p>
      <p class="lead">
        {what === "traek" ? say.withdrawText(receipt.desk.name) : say.eraseText(days)}
      </p>
      <div class="act">
        <Press
          {...props}
          to={what}
          label={what === "traek" ? say.confirmWithdraw : say.confirmErase}
          button="danger"
          fields={[["confirm", "1"]]}
        />
        <Press {...props} to="vis" label={say.keep} button="secondary" />
      </div>
    </Layout>
  );
}
