import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { ActionForm, type Field } from "./action-form.tsx";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

interface ErrorPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly sentence: string;
  /** The same request again, with all it carried. */
  readonly retry?: { readonly action: string; readonly fields: readonly Field[] } | undefined;
}

/** What could not be done, in a sentence, and the ways on from here. */
export function ErrorPage({ face, person, sentence, retry }: ErrorPageProps): JSX.Element {
  const { error } = face.text;
  return (
    <Layout face={face} title={error.pageTitle} path="/" person={person}>
      <h1 id="fejl" tabindex={-1}>
        {error.pageTitle}
      </h1>
      <p class="lead">{sentence}</p>
      <div class="act">
        {retry ? (
          <ActionForm face={face} action={retry.action} fields={retry.fields}>
            <button class="primary">{error.retry}</button>
          </ActionForm>
        ) : null}
        <a class="secondary button" href={face.at(`/?lang=${face.lang}`)}>
          {error.toStart}
        </a>
        <a href={face.at(`/fortsaet?lang=${face.lang}`)}>{error.useCode}</a>
      </div>
    </Layout>
  );
}
