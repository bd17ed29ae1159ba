import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { dayInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { Away, Inline } from "./markdown.tsx";

/** "Hvor står det?": the statements behind a text, each with its sources, dates and certainty. */
export function SourceFold({
  face,
  facts,
}: {
  face: Face;
  facts: readonly FactView[];
}): JSX.Element | null {
  if (facts.length === 0) return null;
  const count = new Set(facts.flatMap((fact) => fact.sources.map((source) => source.title))).size;
  return (
    <details class="fold">
      <summary>{face.text.sources.summary(count)}</summary>
      <ul class="facts">
        {facts.map((fact) => (
          <li>
            <Statement face={face} fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Statement({ face, fact }: { face: Face; fact: FactView }): JSX.Element {
  const { sources } = face.text;
  const standing = [
    ...(fact.place === null ? [] : [`${sources.place}: ${fact.place}`]),
    `${sources.asOf(fact.asOf)}, ${sources.checked(dayInWords(face.lang, fact.checked))}`,
    sources.certainty[fact.certainty],
  ];
  return (
    <>
      <p>
        <Inline text={fact.statement} />
      </p>
      {fact.caution === null ? null : <p class="caution-line">{sources.caution(fact.caution)}</p>}
      <p class="soft">{standing.join(" · ")}</p>
      {fact.sources.map((source) => (
        <p class="source">
          <Away url={source.url} text={source.title} />
        </p>
      ))}
    </>
  );
}
