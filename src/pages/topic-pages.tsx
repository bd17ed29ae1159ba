import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView, FlowSummary, FlowView, QuestionView } from "../protocol/view.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import { SideLink } from "./side-link.tsx";

interface TopicsPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly topics: readonly FlowSummary[];
  /** Whether this browser has a conversation to go back to. */
  readonly hasConversation: boolean;
}

/** What is asked about each topic, before anybody has answered anything. */
export function TopicsPage({
  face,
  person,
  topics,
  hasConversation,
}: TopicsPageProps): JSX.Element {
  const { topic: text } = face.text;
  return (
    <Layout face={face} title={text.title} path="/emner" person={person}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <ul class="topics">
        {topics.map((topic) => (
          <li>
            <h2>
              <a href={addressOf(face, topic.id)}>
                <Inline text={topic.title} />
              </a>
            </h2>
            <Markdown text={topic.about} />
            <Meanings face={face} of={[topic.about]} />
            <p class="soft">{text.length(topic.fewest, topic.most)}</p>
          </li>
        ))}
      </ul>
      <GoOn face={face} hasConversation={hasConversation} />
    </Layout>
  );
}

interface TopicPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly topic: FlowView;
  /** The topic everybody begins with; null: this is it. */
  readonly first: FlowSummary | null;
  readonly hasConversation: boolean;
}

/** The questions of one topic with their answers, what to have ready, and how long it takes. */
export function TopicPage(props: TopicPageProps): JSX.Element {
  const { face, person, topic, first, hasConversation } = props;
  const { topic: text } = face.text;
  return (
    <Layout
      face={face}
      title={`${text.title} ${topic.title}`}
      path={`/emner/${topic.id}`}
      person={person}
    >
      <p class="who">{text.title}</p>
      <h1>
        <Inline text={topic.title} />
      </h1>
      <Markdown text={topic.about} />
      <Meanings face={face} of={[topic.about]} />
      <p>
        <strong>{text.length(topic.fewest, topic.most)}</strong>
      </p>
      {topic.ready === "" ? null : (
        <section>
          <h2>{text.ready}</h2>
          <Markdown text={topic.ready} />
          <Meanings face={face} of={[topic.ready]} />
        </section>
      )}
      <section>
        <h2>{text.questions}</h2>
        <p>{text.someOnly}</p>
        {first === null ? null : (
          <p>
            {text.first(first.fewest, first.most)}{" "}
            <a href={addressOf(face, first.id)}>{text.seeFirst}</a>
          </p>
        )}
        <ol class="asked-list">
          {topic.questions.map((question) => (
            <Asked face={face} question={question} />
          ))}
        </ol>
      </section>
      <GoOn face={face} hasConversation={hasConversation} />
      <p>
        <SideLink face={face} href={`/emner?lang=${face.lang}`} label={text.all} />
      </p>
    </Layout>
  );
}

/** One question as it will be asked, with what can be answered folded under it. */
function Asked({ face, question }: { face: Face; question: QuestionView }): JSX.Element {
  const choices = [...question.options, ...question.rows];
  return (
    <li>
      <h3>
        <Inline text={question.title} />
      </h3>
      {question.help === "" ? null : <Markdown text={question.help} />}
      <Meanings face={face} of={[question.title, question.help]} />
      {choices.length === 0 ? null : (
        <details class="fold">
          <summary>
            {face.text.topic.choices(choices.length)}
            <span class="unseen">: {question.title}</span>
          </summary>
          <ul>
            {choices.map(({ label, help }) => (
              <li>
                <Inline text={label} />
                {help === "" ? null : <span class="soft"> {help}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

const addressOf = ({ lang, at }: Face, topic: string): string => at(`/emner/${topic}?lang=${lang}`);

function GoOn({ face, hasConversation }: { face: Face; hasConversation: boolean }): JSX.Element {
  return hasConversation ? (
    <p>
      <a class="secondary button" href={face.at("/samtale")}>
        {face.text.tools.back}
      </a>
    </p>
  ) : (
    <p>
      <a class="primary button" href={face.at(`/?lang=${face.lang}`)}>
        {face.text.start.begin}
      </a>
    </p>
  );
}
