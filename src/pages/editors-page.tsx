import type { JSX } from "hono/jsx/jsx-runtime";
import { dayInWords } from "../lib/format.ts";
import { ActionForm } from "./action-form.tsx";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

export interface EditorsPageProps {
  readonly face: Face;
  readonly questions: readonly {
    readonly id: string;
    readonly day: string;
    readonly lang: string;
    readonly text: string;
    /** The file its phrases belong to, by what the matcher thinks now; null: it has no idea. */
    readonly file: string | null;
  }[];
  readonly counts: readonly {
    readonly day: string;
    readonly lang: string;
    readonly unplaced: number;
  }[];
  /** Where files can be changed, or null: this deployment has not said. */
  readonly fileUrl: ((file: string) => string) | null;
  readonly keptDays: number;
}

/** What the guide could not place, for those who write its words: the text, and the file where it becomes a phrase. */
export function EditorsPage(props: EditorsPageProps): JSX.Element {
  const { face, questions, counts, fileUrl, keptDays } = props;
  const { editors } = face.text;
  return (
    <Layout face={face} title={editors.title} path="/desk/redaktoer">
      <h1>{editors.title}</h1>
      <p class="lead">{editors.lead(keptDays)}</p>
      {questions.length === 0 ? <p>{editors.nothing}</p> : null}
      <ul class="cards">
        {questions.map(({ id, day, lang, text, file }) => (
          <li class="card" id={`spoergsmaal-${id}`}>
            <p class="soft">
              {dayInWords(face.lang, day)} · {lang}
            </p>
            <p lang={lang}>
              <bdi>{text}</bdi>
            </p>
            <p>{file === null ? editors.noFile : <FileLink file={file} fileUrl={fileUrl} />}</p>
            <ActionForm face={face} action="/desk/redaktoer" at="" fields={[["remove", id]]}>
              <button class="secondary">{editors.remove}</button>
            </ActionForm>
          </li>
        ))}
      </ul>
      {counts.length === 0 ? null : (
        <section aria-labelledby="antal">
          <h2 id="antal">{editors.counts}</h2>
          <ul>
            {counts.map(({ day, lang, unplaced }) => (
              <li>
                {dayInWords(face.lang, day)} · {lang}: {unplaced}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function FileLink(props: { file: string; fileUrl: EditorsPageProps["fileUrl"] }): JSX.Element {
  const { file, fileUrl } = props;
  return fileUrl === null ? (
    <code>{file}</code>
  ) : (
    <a class="to-field" href={fileUrl(file)} rel="noopener noreferrer">
      {file}
    </a>
  );
}
