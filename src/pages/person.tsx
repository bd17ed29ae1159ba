import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import type { Face } from "./face.ts";
import { SourceFold } from "./sources.tsx";

/** Eight digits, as Danish numbers are written. */
const PHONE = /\b\d{2}(?: ?\d{2}){3}\b/;

/** A statement with its telephone number as a link. */
export function Callable({ statement }: { statement: string }): JSX.Element {
  const number = PHONE.exec(statement);
  if (!number) return <>{statement}</>;
  const end = number.index + number[0].length;
  return (
    <>
      {statement.slice(0, number.index)}
      <a class="phone" href={`tel:+45${number[0].replaceAll(" ", "")}`}>
        {number[0]}
      </a>
      {statement.slice(end)}
    </>
  );
}

/** A person to call, at every step. */
export function PersonToCall({ face, person }: { face: Face; person: FactView }): JSX.Element {
  return (
    <section class="person" aria-labelledby="menneske">
      <h2 id="menneske">{face.text.tools.person}</h2>
      <p>
        <Callable statement={person.statement} />
      </p>
      {person.caution === null ? null : (
        <p class="soft">{face.text.sources.caution(person.caution)}</p>
      )}
      <SourceFold face={face} facts={[person]} />
    </section>
  );
}
