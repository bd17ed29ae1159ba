import type { JSX } from "hono/jsx/jsx-runtime";
import type { View } from "../protocol/view.ts";
import { Aside, NotFound } from "./aside.tsx";
import { AskBox } from "./ask-box.tsx";
import { CaseList } from "./case-list.tsx";
import type { Face } from "./face.ts";
import { Layout, type LayoutTells } from "./layout.tsx";
import { Inline } from "./markdown.tsx";
import { Outcome } from "./outcome.tsx";
import { type Attempt, QuestionForm } from "./question-form.tsx";
import type { Typed } from "./typed.ts";
import { Tools } from "./tools.tsx";
import { Transcript } from "./transcript.tsx";

export interface ChatPageProps {
  readonly face: Face;
  readonly view: View;
  /** ISO day, for the print. */
  readonly today: string;
  /** An answer being changed, with the form or the preview that stands in its place. */
  readonly editing?: { readonly question: string; readonly inPlace: JSX.Element } | undefined;
  /** What was typed and not taken, for the question that is open; `typed` alone where nothing is wrong with it. */
  readonly attempt?: Attempt | undefined;
  readonly typed?: Typed | undefined;
  /** A question in own words that this page answers, or why it was not taken; `isNone`: no suggestion fitted. */
  readonly asked?:
    | { readonly text: string; readonly problem?: string; readonly isNone?: boolean }
    | undefined;
  /** A sentence about what could not be done. */
  readonly notice?: string | undefined;
}

/** The conversation: what has been said, then one question, or the outcome with what was said folded under it. */
export function ChatPage(props: ChatPageProps): JSX.Element {
  const { face, view, editing, attempt, notice, asked } = props;
  const { text } = face;
  const ended = view.outcome !== null && editing === undefined;
  const isAside = view.asked !== null || asked?.isNone === true;
  const answersOwnWords = asked !== undefined || isAside;
  const title = ended ? plain(view.outcome?.headline) : (view.question?.title ?? text.chat.title);
  return (
    <Layout
      face={face}
      title={attempt || asked?.problem !== undefined ? text.error.titlePrefix + title : title}
      path={null}
      person={view.person}
      tells={tellsOf(view)}
      address={face.carry.keeping === "shared" ? undefined : "/samtale"}
    >
      {ended ? null : <h1 class="unseen">{text.chat.title}</h1>}
      <Progress face={face} view={view} />
      <Keeping face={face} />
      <CaseList face={face} view={view} />
      {notice === undefined ? null : (
        <div class="problem" id={attempt ? undefined : "nyt"}>
          <h2 id={attempt ? undefined : "fejl"} tabindex={-1}>
            {text.error.notice}
          </h2>
          <p>{notice}</p>
        </div>
      )}
      {view.outcome !== null && ended ? (
        <>
          <OwnWords {...props} />
          <Outcome
            {...props}
            outcome={view.outcome}
            isNewest={notice === undefined && !answersOwnWords}
          />
        </>
      ) : (
        <>
          <Transcript
            face={face}
            messages={view.transcript}
            editing={editing ?? null}
            markNewest={
              !attempt && notice === undefined && editing === undefined && !answersOwnWords
            }
          />
          {editing === undefined ? <OwnWords {...props} /> : null}
          {view.question === null || editing !== undefined ? null : (
            <QuestionForm
              face={face}
              question={view.question}
              purpose="answer"
              turn={view.turn + 1}
              attempt={attempt ?? null}
              typed={props.typed}
              undoable={view.undoable}
              begins={flowBeginning(view)}
            />
          )}
        </>
      )}
      <AskBox face={face} turn={view.turn + 1} typed={asked?.text} problem={asked?.problem} />
      <Tools face={face} view={view} />
    </Layout>
  );
}

/** What a frame says of itself to the page around it: where one is, and how far. Never an answer. */
const tellsOf = ({ question, progress: { answered }, outcome }: View): LayoutTells => ({
  "data-step": question?.id ?? (outcome === null ? "" : "outcome"),
  "data-answered": String(answered),
});

/** What came of a question in own words, before what is asked or concluded. */
function OwnWords({ face, view, asked }: ChatPageProps): JSX.Element | null {
  const turn = view.turn + 1;
  if (asked?.isNone === true)
    return <NotFound face={face} person={view.person} turn={turn} text={asked.text} />;
  if (view.asked === null) return null;
  return (
    <Aside face={face} aside={view.asked} person={view.person} turn={turn} text={asked?.text} />
  );
}

/** The flow whose first question is open. */
function flowBeginning({ flows, transcript }: View): string | undefined {
  const current = flows.find((flow) => flow.state === "current")?.id;
  const isUnderWay = transcript.some(
    (message) => message.kind === "answer" && message.flow === current,
  );
  return isUnderWay ? undefined : current;
}

const plain = (title: string | undefined): string =>
  (title ?? "").replace(/\*\*|\[|\]\([^)]*\)/g, "");

function Progress({ face, view }: { face: Face; view: View }): JSX.Element {
  const { answered, fewest, most } = view.progress;
  const current = view.flows.find((flow) => flow.state === "current");
  return (
    <div class="progress">
      <span>{current ? <Inline text={current.title} /> : face.text.outcome.label}</span>
      <span>{face.text.chat.progress(answered, fewest, most)}</span>
    </div>
  );
}

/** Said where it holds: that closing or reloading ends the conversation here. */
function Keeping({ face }: { face: Face }): JSX.Element | null {
  const { keeping } = face.carry;
  if (keeping === "page") return <p class="keeping">{face.text.chat.pageOnly}</p>;
  if (keeping === "shared") return <p class="keeping">{face.text.chat.sharedPage}</p>;
  return null;
}
