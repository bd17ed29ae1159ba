import type { JSX } from "hono/jsx/jsx-runtime";
import type { AsideView, FactView, QuestionView, View } from "../protocol/view.ts";
import { Aside, NotFound } from "./aside.tsx";
import { AskBox } from "./ask-box.tsx";
import { AskForPerson } from "./case-list.tsx";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";
import { type Attempt, QuestionForm } from "./question-form.tsx";

export interface StartPageProps {
  readonly face: Face;
  readonly question: QuestionView;
  /** The fewest and the most questions one topic takes. */
  readonly length: { readonly fewest: number; readonly most: number };
  readonly person: FactView;
  readonly receivers: View["receivers"];
  /** Answers of a conversation this browser already has; null: none. */
  readonly ongoing: number | null;
  /** The topic an address has chosen already, by its title. */
  readonly topic?: { readonly id: string; readonly title: string } | undefined;
  readonly notice?: string | undefined;
  /** A question in own words that this page answers. Without `aside`: why it was not taken, or none fitted. */
  readonly own?:
    | { readonly text: string; readonly aside?: AsideView; readonly problem?: string }
    | undefined;
  readonly attempt?: Attempt | undefined;
}

/** What this is, what will be asked, how long it takes; and the first question, whose answer begins the conversation. */
export function StartPage(props: StartPageProps): JSX.Element {
  const { face, question, length, person, ongoing, topic, notice, attempt, own } = props;
  const { start, error } = face.text;
  return (
    <Layout
      face={face}
      title={attempt || own?.problem !== undefined ? error.titlePrefix + start.title : start.title}
      path={face.place.framed ? "/samtale" : "/"}
      person={person}
    >
      <div class="wide">
        <h1>{start.title}</h1>
        <p class="lead">{start.lead}</p>
        <p class="soft">
          {start.guideIsAutomatic} {start.duration(length.fewest, length.most)}
        </p>
        <p class="links">
          <a href={face.at(`/emner?lang=${face.lang}`)}>{face.text.topic.title}</a>
        </p>
        {topic === undefined ? null : (
          <p>
            {start.about} <strong>{topic.title}</strong>{" "}
            <a href={face.at(`/samtale?flow=&lang=${face.lang}`)}>{start.otherTopic}</a>
          </p>
        )}
        {notice === undefined ? null : <p class="keeping">{notice}</p>}
        {ongoing === null ? null : <Ongoing face={face} answered={ongoing} />}
        {own === undefined ? null : <OwnWords {...props} own={own} />}
        <QuestionForm
          face={face}
          question={question}
          purpose="begin"
          turn={1}
          flow={topic?.id}
          attempt={attempt ?? null}
        />
        <AskBox face={face} turn={1} begins typed={own?.text} problem={own?.problem} />
        <AskForPerson face={face} receivers={props.receivers} begin />
      </div>
    </Layout>
  );
}

function OwnWords(
  props: StartPageProps & { readonly own: NonNullable<StartPageProps["own"]> },
): JSX.Element | null {
  const { face, person, own } = props;
  if (own.aside)
    return <Aside face={face} aside={own.aside} person={person} turn={1} text={own.text} begins />;
  if (own.problem !== undefined) return null;
  return <NotFound face={face} person={person} turn={1} text={own.text} />;
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
