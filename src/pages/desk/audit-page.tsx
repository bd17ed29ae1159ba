import type { JSX } from "hono/jsx/jsx-runtime";
import type { AuditRow } from "../../desk/audit.ts";
import { momentInWords } from "../../lib/format.ts";
import { type Demonstration, DeskLayout, type SignedIn } from "./layout.tsx";
import { deskText as text } from "./text.ts";

const WHO: { readonly [who: string]: string } = {
  system: text.audit.system,
  operator: text.audit.operator,
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
        <ol class="lines" reversed start={rows.at(-1)?.seq}>
          {rows.toReversed().map((row) => (
            <li value={row.seq}>
              <p>
                <bdi>{WHO[row.who] ?? row.who}</bdi> {audit.acts[row.did] ?? row.did}
                {row.number === null ? null : ` · ${row.number}`}
              </p>
              <p class="soft">{momentInWords("da", row.at)}</p>
            </li>
          ))}
        </ol>
      )}
    </DeskLayout>
  );
}
