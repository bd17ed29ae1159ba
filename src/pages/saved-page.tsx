import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { ActionButton } from "./action-form.tsx";
import { BackToChat } from "./continue-page.tsx";
import { dateInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

/** "Gem til vores næste møde": until when, and how to come back from elsewhere. `expiresAt`: ms since epoch. */
export function SavedPage(props: { face: Face; person: FactView; expiresAt: number }): JSX.Element {
  const { face, person, expiresAt } = props;
  const { saved, links } = face.text;
  return (
    <Layout face={face} title={saved.title} path={null} person={person}>
      <h1>{saved.title}</h1>
      <p class="lead">{saved.text(dateInWords(face.lang, expiresAt))}</p>
      <p>{saved.next}</p>
      <div class="act">
        <ActionButton
          face={face}
          action="/samtale/fortsaet"
          at=""
          fields={[["kind", "later"]]}
          button="secondary"
          label={links.later}
        />
        <BackToChat face={face} />
      </div>
    </Layout>
  );
}
