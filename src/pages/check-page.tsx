import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

/** Shown by `<indgang-chat check>`: what works on this very page. A script fills in the rows; without one they say so. */
export function CheckPage(props: { face: Face; person: FactView; partner: string }): JSX.Element {
  const { face, person, partner } = props;
  const { check } = face.text.embed;
  return (
    <Layout face={face} title={check.title} path="/tjek" person={person}>
      <h1>{check.title}</h1>
      <p class="lead">{check.lead(partner)}</p>
      <dl class="checks">
        {check.rows.map(({ id, name, yes, no }) => (
          <div>
            <dt>{name}</dt>
            <dd data-check={id} data-yes={yes} data-no={no}>
              {check.notTried}
            </dd>
          </div>
        ))}
      </dl>
      <script type="module" src="/check.js" />
    </Layout>
  );
}
