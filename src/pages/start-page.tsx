import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView, QuestionView, View } from "../protocol/view.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";
import { Inline } from "./markdown.tsx";
import { type Attempt, QuestionForm } from "./question-form.tsx";

/** What one topic asks, in its own words. */
export interface AskedTopic {
  readonly title: string;
  readonly questions: readonly string[];
}

interface StartPageProps {
  readonly face: Face;
  readonly question: QuestionView;
  readonly progress: View["progress"];
  readonly asked: readonly AskedTopic[];
  readonly person: FactView;
  /** Answers of a conversation this browser already has; null: none. */
  readonly ongoing: number | null;
  /** The topic an address has chosen already, by its title. */
  readonly topic?: { readonly id: string; readonly title: string } | undefined;
  readonly notice?: string | undefined;
  readonly attempt?: Attempt | undefined;
}

/** What this is, what will be asked, how long it takes; and the first question, whose answer begins the conversation. */
export function StartPage(props: StartPageProps): JSX.Element {
  const { face, question, progress, asked, person, ongoing, topic, notice, attempt } = props;
  const { start, error } = face.text;
  return (
    <Layout
      face={face}
      title={attempt ? error.titlePrefix + start.title : start.title}
      path={face.place.framed ? "/samtale" : "/"}
      person={person}
    >
      <div class="wide">
        <h1>{start.title}</h1>
        <p class="lead">{start.lead}</p>
        <p class="soft">
          {start.guideIsAutomatic} {start.duration(progress.fewest, progress.most)}
        </p>
        {topic === undefined ? null : (
          <p>
            {start.about} <strong>{topic.title}</strong>{" "}
            <a href={face.at(`/samtale?flow=&lang=${face.lang}`)}>{start.otherTopic}</a>
          </p>
        )}
        {notice === undefined ? null : <p class="keeping">{notice}</p>}
        {ongoing === null ? null : <Ongoing face={face} answered={ongoing} />}
        <QuestionForm
          face={face}
          question={question}
          purpose="begin"
          turn={1}
          flow={topic?.id}
          attempt={attempt ?? null}
        />
        <details class="fold">
          <summary>{start.whatIsAsked}</summary>
          {asked.map((topic) => (
            <section>
              <h2>
                <Inline text={topic.title} />
              </h2>
              <ul>
                {topic.questions.map((title) => (
                  <li>
                    <Inline text={title} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      </div>
    </Layout>
  );
}

function Ongoing({ face, answered }: { face: Face; answered: number }): JSX.Element {
  const { start } = face.text;
  return (
    <div class="offer">
      <p>{start.ongoing(answered)}</p>
      <p>
        <a class="secondary button" href={face.at("/samtale")}>
          {start.continue}
        </a>
      </p>
      <p class="soft">{start.beginNew}:</p>
    </div>
  );
}
