import type { JSX } from "hono/jsx/jsx-runtime";
import type { FindingView } from "../protocol/view.ts";
import type { Face } from "./face.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import { SourceFold } from "./sources.tsx";

/** Each criterion with a word and a colour, why, and where it is written. */
export function Verdicts({
  face,
  findings,
}: {
  face: Face;
  findings: readonly FindingView[];
}): JSX.Element | null {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="vurdering">
      <h2 id="vurdering" class="unseen">
        {face.text.outcome.verdicts}
      </h2>
      <ul class="verdicts">
        {findings.map((finding) => (
          <li>
            <div class="verdict">
              <h3>
                <Inline text={finding.title} />
              </h3>
              <span class={`badge ${toneOf(finding.is)}`}>{finding.verdict}</span>
            </div>
            <Markdown text={finding.why} />
            <div class="folds">
              <Meanings face={face} of={[finding.title, finding.why]} />
              <SourceFold face={face} facts={finding.facts} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const toneOf = (is: string): string =>
  is === "met" || is === "unmet" || is === "unclear" ? is : "plain";
