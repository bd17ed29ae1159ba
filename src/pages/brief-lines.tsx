import type { JSX } from "hono/jsx/jsx-runtime";
import type { BriefLine } from "../protocol/case-view.ts";

/** The parts of a line; what the person typed is marked as theirs, and never read as Markdown. */
export const Parts = ({ line }: { line: BriefLine }): JSX.Element => (
  <>
    {line.parts.map((part, index) => (
      <>
        {index === 0 ? null : " · "}
        {part.kind === "own" ? (
          <q class="quoted">
            <bdi>{part.text}</bdi>
          </q>
        ) : (
          <span>{part.text}</span>
        )}
      </>
    ))}
  </>
);

/** A brief: a list of lines that is read standing up. In Danish, whatever the page is in. */
export const BriefLines = ({ lines }: { lines: readonly BriefLine[] }): JSX.Element => (
  <dl class="brief" lang="da">
    {lines.map((line) => (
      <div>
        <dt>{line.title}</dt>
        <dd>
          <Parts line={line} />
        </dd>
      </div>
    ))}
  </dl>
);
