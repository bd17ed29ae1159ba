import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { ActionForm } from "./action-form.tsx";
import { Choice } from "./answer-fields.tsx";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

interface ReturnPageProps {
  readonly face: Face;
  readonly person: FactView;
  /** The code the address carried: shown as a button, for opening links does nothing. null: to be typed. */
  readonly code: string | null;
  /** What was typed and did not fit. */
  readonly typed?: string | undefined;
  readonly problem?: string | undefined;
}

export function ReturnPage({
  face,
  person,
  code,
  typed = "",
  problem,
}: ReturnPageProps): JSX.Element {
  const { resume, start, error } = face.text;
  const title = problem === undefined ? resume.title : error.titlePrefix + resume.title;
  return (
    <Layout
      face={face}
      title={title}
      path={code === null ? "/fortsaet" : `/fortsaet/${code}`}
      person={person}
    >
      <h1>{resume.title}</h1>
      <p class="lead">{code === null ? resume.lead : resume.leadWithCode}</p>
      <ActionForm
        face={face}
        class="stack"
        action="/fortsaet"
        fields={code === null ? [] : [["code", code]]}
      >
        {problem === undefined ? null : (
          <div class="problem" id="nyt">
            <h2 id="fejl" tabindex={-1}>
              {error.pageTitle}
            </h2>
            <p>
              <a class="to-field" href="#kode">
                {problem}
              </a>
            </p>
          </div>
        )}
        {code === null ? (
          <div class="box">
            <label for="kode">{resume.code}</label>
            <p class="soft" id="kode-hjaelp">
              {resume.codeHelp}
            </p>
            {problem === undefined ? null : (
              <p class="wrong" id="kode-fejl">
                {problem}
              </p>
            )}
            <input
              id="kode"
              name="code"
              type="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              value={typed}
              aria-describedby={problem === undefined ? "kode-hjaelp" : "kode-hjaelp kode-fejl"}
              aria-invalid={problem === undefined ? undefined : "true"}
            />
          </div>
        ) : null}
        <Choice
          id="delt"
          kind="checkbox"
          name="shared"
          value="1"
          label={start.shared}
          help={start.sharedHelp}
          checked={false}
        />
        <div class="act">
          <button class="primary">{resume.open}</button>
        </div>
      </ActionForm>
    </Layout>
  );
}
