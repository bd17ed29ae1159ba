import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView, QuestionView, View } from "../protocol/view.ts";
import { AskForPerson } from "./case-list.tsx";
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
  readonly receivers: View["receivers"];
  /** Answers of a conversation this browser already has; null: none. */
  readonly ongoing: number | null;
  readonly notice?: string | undefined;
  readonly attempt?: Attempt | undefined;
}

/** What this is, what will be asked, how long it takes; and the first question, whose answer begins the conversation. */
export function StartPage(props: StartPageProps): JSX.Element {
  const { face, question, progress, asked, person, ongoing, notice, attempt } = props;
  const { start, error } = face.text;
  return (
    <Layout
      face={face}
      title={attempt ? error.titlePrefix + start.title : start.title}
      path="/"
      person={person}
    >
      <div class="wide">
        <h1>{start.title}</h1>
        <p class="lead">{start.lead}</p>
        <p class="soft">
          {start.guideIsAutomatic} {start.duration(progress.fewest, progress.most)}
        </p>
        {notice === undefined ? null : <p class="keeping">{notice}</p>}
        {ongoing === null ? null : <Ongoing face={face} answered={ongoing} />}
        <QuestionForm
          face={face}
          question={question}
          purpose="begin"
          turn={1}
          attempt={attempt ?? null}
        />
        <AskForPerson face={face} receivers={props.receivers} begin />
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
        <a class="secondary button" href="/samtale">
          {start.continue}
        </a>
      </p>
      <p class="soft">{start.beginNew}:</p>
    </div>
  );
}
