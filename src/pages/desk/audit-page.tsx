import type { JSX } from "hono/jsx/jsx-runtime";
import type { AuditRow } from "../../desk/audit.ts";
import { momentInWords } from "../../lib/format.ts";
import { type Demonstration, DeskLayout, type SignedIn } from "./layout.tsx";
import { deskText as text } from "./text.ts";

const WHO: { readonly [who: string]: string } = {
  system: text.audit.system,
  "mail-link": text.audit.mailLink,
  unknown: text.audit.unknown,
};

/** Who did what, newest first, and whether a line was changed. */
export function AuditPage(props: {
  signedIn: SignedIn;
  demonstration: Demonstration;
  rows: readonly AuditRow[];
  broken: number | null;
}): JSX.Element {
  const { signedIn, demonstration, rows, broken } = props;
  const { audit } = text;
  return (
    <DeskLayout title={audit.title} signedIn={signedIn} demonstration={demonstration}>
      <h1>{audit.title}</h1>
      <p class="lead">{audit.lead}</p>
      {broken === null ? <p>{audit.whole}</p> : <p class="problem">{audit.broken(broken)}</p>}
      {rows.length === 0 ? (
        <p>{audit.none}</p>
      ) : (
        <div class="wide-table" tabindex={0} role="region" aria-label={audit.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{audit.when}</th>
                <th scope="col">{audit.who}</th>
                <th scope="col">{audit.did}</th>
                <th scope="col">{audit.number}</th>
              </tr>
            </thead>
            <tbody>
              {rows.toReversed().map((row) => (
                <tr>
                  <td>{momentInWords("da", row.at)}</td>
                  <td>
                    <bdi>{WHO[row.who] ?? row.who}</bdi>
                  </td>
                  <td>{audit.acts[row.did] ?? row.did}</td>
                  <td>{row.number}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </DeskLayout>
  );
}
