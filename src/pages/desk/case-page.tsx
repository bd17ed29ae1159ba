import type { JSX } from "hono/jsx/jsx-runtime";
import type { CaseItem } from "../../desk/case-item.ts";
import { dayInWords, momentInWords } from "../../lib/format.ts";
import type { CaseActionName } from "../../protocol/case-life.ts";
import type { BriefLine, OpenedBrief, ScriptedBrief } from "../../protocol/case-view.ts";
import { CaseActions, type Elsewhere } from "./case-actions.tsx";
import { type Demonstration, DeskLayout, type SignedIn } from "./layout.tsx";
import { OpenedParts } from "./opened-parts.tsx";
import { StateBadge } from "./state-badge.tsx";
import { deskText as text } from "./text.ts";

/** What was typed and not taken: comes back in its form. */
export interface Attempt {
  /** Whose form it was. */
  readonly form: string;
  readonly text: string;
  readonly message: string;
}
export interface CasePageProps {
  /** null: read by the link in a mail. */
  readonly signedIn: SignedIn | null;
  readonly deskName: string;
  readonly demonstration: Demonstration;
  /** The address of this case: its forms are sent below it. */
  readonly base: string;
  readonly item: CaseItem;
  readonly brief: ScriptedBrief;
  /** Own words and contact, where this is the answer to the POST that shows them. */
  readonly opened: OpenedBrief | null;
  readonly may: readonly CaseActionName[];
  /** Names what is done next, so that it is done once however often it is sent. */
  readonly nextKey: string;
  readonly elsewhere: Elsewhere;
  readonly today: string;
  readonly notice: string | null;
  readonly attempt: Attempt | null;
}

/** One case, as an advisor reads it standing up. */
export function CasePage(props: CasePageProps): JSX.Element {
  const { signedIn, deskName, demonstration, item, brief, opened, today, notice } = props;
  const { row, reference } = item;
  const isLate = row.due !== null && row.due < today;
  return (
    <DeskLayout
      title={`${item.theme} ${reference}`}
      deskName={deskName}
      signedIn={signedIn ?? undefined}
      demonstration={demonstration}
    >
      <div class="case-head">
        <span class="soft">{text.case.number(reference)}</span>
        <StateBadge row={row} />
        {row.due === null ? null : (
          <strong class={isLate ? "late" : undefined}>
            {isLate ? text.list.overdue : text.list.due}: {dayInWords("da", row.due)}
          </strong>
        )}
      </div>
      <h1>{brief.theme}</h1>
      {notice === null ? null : (
        <p class="remember" role="status">
          {notice}
        </p>
      )}
      {item.takenBy === null ? null : (
        <p>
          {text.list.takenBy}: <bdi>{item.takenBy}</bdi>
        </p>
      )}
      {row.founderSays === null ? null : <p>{text.case.founderSays[row.founderSays]}</p>}
      <Brief
        lines={
          // Opened, the contact stands below, to be called or written to.
          opened === null ? brief.lines : brief.lines.filter(({ id }) => id !== "contact")
        }
      />
      {brief.corrections.map(({ at, lines }) => (
        <section>
          <h2>{text.case.corrections(momentInWords("da", at))}</h2>
          <Brief lines={lines} />
        </section>
      ))}
      {opened === null ? <Unseen {...props} /> : <OpenedParts opened={opened} />}
      <CaseActions {...props} />
      {signedIn === null ? null : <Notes {...props} />}
    </DeskLayout>
  );
}

/** The lines of a brief. What the person wrote is marked as theirs, and is only ever text. */
export function Brief({ lines }: { lines: readonly BriefLine[] }): JSX.Element {
  return (
    <dl class="brief">
      {lines.map(({ title, parts }) => (
        <div>
          <dt>{title}</dt>
          <dd>
            {parts.map((part) =>
              part.kind === "own" ? (
                <blockquote>
                  <bdi>{part.text}</bdi>
                </blockquote>
              ) : (
                <p>{part.text}</p>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is not shown yet, and how it is. */
function Unseen({ signedIn, base, brief, may, nextKey }: CasePageProps): JSX.Element | null {
  if (signedIn === null) {
    return (
      <p class="unseen-parts">
        {brief.unseen === 0 ? null : `${text.case.unseen(brief.unseen)} `}
        <a href="/desk">{text.case.signInFor}</a>
      </p>
    );
  }
  if (!may.includes("open")) return null;
  return (
    <form method="post" action={`${base}/aabn`} class="unseen-parts screen-only">
      <p>{brief.unseen === 0 ? null : text.case.unseen(brief.unseen)}</p>
      <input type="hidden" name="key" value={nextKey} />
      <button class="secondary">{text.case.open}</button>
      <p class="soft">{text.case.openHelp}</p>
    </form>
  );
}

function Notes({ item, base, nextKey, attempt }: CasePageProps): JSX.Element {
  const wrong = attempt?.form === "note" ? attempt : null;
  return (
    <section class="notes">
      <h2>{text.case.notes}</h2>
      <p class="soft">{text.case.notesHelp}</p>
      {item.notes.length === 0 ? null : (
        <ul>
          {item.notes.map(({ at, who, text }) => (
            <li>
              <p class="soft">
                {momentInWords("da", at)}, <bdi>{who}</bdi>
              </p>
              <p class="own-lines">
                <bdi>{text}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`${base}/note`} class="screen-only">
        <input type="hidden" name="key" value={nextKey} />
        <div class="box">
          <label for="note">{text.case.noteLabel}</label>
          {wrong ? (
            <p class="wrong" id="note-wrong">
              {wrong.message}
            </p>
          ) : null}
          <textarea
            id="note"
            name="text"
            rows={3}
            maxlength={1000}
            required
            {...(wrong ? { "aria-invalid": "true", "aria-describedby": "note-wrong" } : {})}
          >
            {wrong?.text}
          </textarea>
        </div>
        <button class="secondary">{text.case.addNote}</button>
      </form>
    </section>
  );
}
