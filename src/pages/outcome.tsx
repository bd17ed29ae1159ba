import type { JSX } from "hono/jsx/jsx-runtime";
import type { Message, Outcome as OutcomeView, View } from "../protocol/view.ts";
import { dayInWords } from "../lib/format.ts";
import { DeskList } from "./desk-list.tsx";
import type { Face } from "./face.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import { TodoList } from "./todo-list.tsx";
import { Card, Transcript } from "./transcript.tsx";
import { Verdicts } from "./verdicts.tsx";

interface OutcomeProps {
  readonly face: Face;
  readonly view: View;
  readonly outcome: OutcomeView;
  readonly today: string;
  /** Whether the page should be read from here. */
  readonly isNewest: boolean;
}

/** The outcome, read from the top: the answer, the verdicts, what to do, what to beware of, whom to talk to. */
export function Outcome({ face, view, outcome, today, isNewest }: OutcomeProps): JSX.Element {
  const { text } = face;
  const cautions = outcome.cards.filter((card) => card.caution);
  const [first] = outcome.desks;
  const latest = latestCards(view.transcript);
  return (
    <section class="step outcome" id="resultat" aria-labelledby="nu">
      {isNewest ? <span id="nyt" class="anchor" /> : null}
      <h1 id="nu" tabindex={-1}>
        <Inline text={outcome.headline} />
      </h1>
      <Markdown text={outcome.explanation} />
      <Meanings face={face} of={[outcome.headline, outcome.explanation]} />
      {first === undefined ? null : (
        <p class="screen-only">
          {text.outcome.firstDesk} <a href="#skranker">{first.name}</a>.
        </p>
      )}
      <p class="soft">{text.outcome.basedOn(view.progress.answered)}</p>
      <Verdicts face={face} findings={outcome.findings} />
      <TodoList face={face} todo={outcome.todo} turn={view.turn + 1} />
      {cautions.length === 0 ? null : (
        <section class="cards" aria-label={text.outcome.remember}>
          {cautions.map((card) => (
            <Card face={face} card={card} />
          ))}
        </section>
      )}
      <DeskList face={face} desks={outcome.desks} person={view.person} />
      {latest.length === 0 ? null : (
        <section class="cards screen-only" aria-labelledby="seneste">
          <p class="who" id="seneste">
            {text.outcome.latest}
          </p>
          {latest.map((card) => (
            <Card face={face} card={card} />
          ))}
        </section>
      )}
      <details class="fold all screen-only">
        <summary>{text.outcome.all(view.progress.answered)}</summary>
        <Transcript face={face} messages={view.transcript} editing={null} markNewest={false} />
      </details>
      <p class="soft print-only">{text.outcome.printed(dayInWords(face.lang, today))}</p>
    </section>
  );
}

/** The advice that came of the last answer: new to the person, so not folded away. Cautions are shown already. */
function latestCards(messages: readonly Message[]): OutcomeView["cards"] {
  const last = messages.findLastIndex((message) => message.kind === "answer");
  return messages
    .slice(last + 1)
    .flatMap((message) => (message.kind === "card" && !message.card.caution ? [message.card] : []));
}
