import type { JSX } from "hono/jsx/jsx-runtime";
import type { CardView, Message } from "../protocol/view.ts";
import { ActionButton } from "./action-form.tsx";
import { EarlierAside } from "./aside.tsx";
import type { Face } from "./face.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import { SourceFold } from "./sources.tsx";

interface TranscriptProps {
  readonly face: Face;
  readonly messages: readonly Message[];
  /** The answer being changed, and what stands in its place. */
  readonly editing: { readonly question: string; readonly inPlace: JSX.Element } | null;
  /** Whether the newest answer is where the page should be read from. */
  readonly markNewest: boolean;
}

/**
 * What has been said, as a labelled list that is not live: a script says the new words aloud, once. Items keep their
 * ids from page to page, so that what has not changed stays where it is.
 */
export function Transcript({ face, messages, editing, markNewest }: TranscriptProps): JSX.Element {
  const newest = markNewest ? messages.findLastIndex((message) => message.kind === "answer") : -1;
  return (
    <ol class="transcript" aria-label={face.text.chat.transcript}>
      {messages.map((message, index) => {
        // Shown after it, with what can be picked.
        if (message.kind === "aside" && message.open) return null;
        const speaks = index === 0 || messages[index - 1]?.kind === "answer";
        return (
          <li id={itemId(message, index)} class={message.kind}>
            {index === newest ? <span id="nyt" class="anchor" /> : null}
            {speaks ? <p class="who">{face.text.guide}</p> : null}
            {message.kind === "answer" && message.question === editing?.question ? (
              editing.inPlace
            ) : (
              <Item face={face} message={message} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function itemId(message: Message, index: number): string {
  switch (message.kind) {
    case "greeting":
      return "hilsen";
    case "flow":
      return `emne-${message.flow}`;
    case "answer":
      return `svar-${message.question}`;
    case "aside":
      return `spurgt-${message.turn}`;
    case "card":
      return `raad-${message.card.id}`;
    case "notice":
      return `besked-${index}`;
  }
}

function Item({ face, message }: { face: Face; message: Message }): JSX.Element {
  switch (message.kind) {
    case "greeting":
      return (
        <>
          <div data-say>
            <Markdown text={message.text} />
          </div>
          <Meanings face={face} of={[message.text]} />
        </>
      );
    case "flow":
      return <FlowBegins face={face} message={message} />;
    case "answer":
      return <Answer face={face} message={message} />;
    case "aside":
      return <EarlierAside face={face} aside={message} />;
    case "card":
      return <Card face={face} card={message.card} />;
    case "notice":
      return (
        <div class="remember" data-say>
          <Markdown text={message.text} />
        </div>
      );
  }
}

interface FlowProps {
  readonly face: Face;
  readonly message: Message & { kind: "flow" };
}

function FlowBegins({ face, message }: FlowProps): JSX.Element {
  return (
    <>
      <div data-say>
        <h2>
          <Inline text={message.title} />
        </h2>
        <Markdown text={message.text} />
      </div>
      <Meanings face={face} of={[message.title, message.text]} />
      {message.known.length === 0 ? null : <Known face={face} message={message} />}
    </>
  );
}

/** More than these would push the question off a phone, and are folded. */
const FEW_KNOWN = 3;

/** What this flow would have asked too. Said aloud is only that it is known: the answers have been heard before. */
function Known({ face, message }: FlowProps): JSX.Element {
  const { known } = face.text.chat;
  const count = message.known.length;
  if (count > FEW_KNOWN) {
    return (
      <details class="fold">
        <summary>{known(count)}</summary>
        <KnownAnswers face={face} message={message} />
      </details>
    );
  }
  return (
    <>
      <div class="known" data-say>
        <p>{known(count)}</p>
      </div>
      <KnownAnswers face={face} message={message} />
    </>
  );
}

/** Each with *Ret* beside it, as where it was given. */
function KnownAnswers({ face, message }: FlowProps): JSX.Element {
  const { chat } = face.text;
  return (
    <ul class="known-answers">
      {message.known.map(({ question, title, label }) => (
        <li>
          <p>
            <span class="soft">
              <Inline text={title} />
            </span>{" "}
            <strong>{label}</strong>
          </p>
          <ActionButton
            face={face}
            action="/samtale/ret"
            inPlace
            id={`ret-${question}-${message.flow}`}
            fields={[["question", question]]}
            label={chat.change}
            spoken={chat.changeOf(title)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The question in the guide's plain text; the answer boxed at the right, with *Ret* beside it. */
function Answer({
  face,
  message,
}: {
  face: Face;
  message: Message & { kind: "answer" };
}): JSX.Element {
  const { question, title, value, label } = message;
  return (
    <>
      <p class="asked">
        <Inline text={title} />
      </p>
      <Meanings face={face} of={[title]} />
      <div class="answer-row">
        <p class="said">
          <span class="unseen">{face.text.chat.you} </span>
          <bdi>{value === label ? label : <Inline text={label} />}</bdi>
        </p>
        <ActionButton
          face={face}
          action="/samtale/ret"
          inPlace
          id={`ret-${question}`}
          fields={[["question", question]]}
          label={face.text.chat.change}
          spoken={face.text.chat.changeOf(title)}
        />
      </div>
    </>
  );
}

/** One piece of advice, with where it is written. */
export function Card({ face, card }: { face: Face; card: CardView }): JSX.Element {
  return (
    <div class={card.caution ? "card remember" : "card"}>
      <div data-say>
        <h2>
          <Inline text={card.title} />
        </h2>
        <Markdown text={card.body} />
      </div>
      <div class="folds">
        <Meanings face={face} of={[card.title, card.body]} />
        <SourceFold face={face} facts={card.facts} />
      </div>
    </div>
  );
}
