import type { JSX } from "hono/jsx/jsx-runtime";
import type { DeskView, FactView } from "../protocol/view.ts";
import { dayInWords } from "../lib/format.ts";
import { AskForPerson } from "./case-list.tsx";
import type { Face } from "./face.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";
import { Callable } from "./person.tsx";

interface DeskListProps {
  readonly face: Face;
  readonly desks: readonly DeskView[];
  /** Whom to call where a desk has confirmed nothing. */
  readonly person: FactView;
}

/** Whom to talk to, the first one emphasised, and only what each has confirmed about itself. */
export function DeskList({ face, desks, person }: DeskListProps): JSX.Element | null {
  if (desks.length === 0) return null;
  const unconfirmed = desks.some((desk) => desk.contact === null);
  return (
    <section aria-labelledby="skranker">
      <h2 id="skranker">{face.text.outcome.desks}</h2>
      {unconfirmed ? <Unconfirmed face={face} person={person} /> : null}
      <ul class="desks">
        {desks.map((desk, index) => (
          <li class={index === 0 ? "desk first" : "desk"}>
            <Desk face={face} desk={desk} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Desk({ face, desk }: { face: Face; desk: DeskView }): JSX.Element {
  const { outcome } = face.text;
  return (
    <>
      <h3>
        <Inline text={desk.name} />
      </h3>
      {desk.reason === "" ? null : (
        <p>
          <strong>{outcome.because}</strong> <Inline text={desk.reason} />
        </p>
      )}
      <Markdown text={desk.helps} />
      <Meanings face={face} of={[desk.name, desk.reason, desk.helps]} />
      <p class="soft">
        {desk.party === "private" ? outcome.privateParty : outcome.publicParty}
        {desk.kind === "referral" ? ` · ${outcome.referral}` : null}
      </p>
      {desk.contact === null ? null : <Contact face={face} contact={desk.contact} />}
      {desk.receives ? (
        <AskForPerson face={face} receivers={[desk]} desk={desk.id} button="secondary" />
      ) : null}
    </>
  );
}

function Contact({
  face,
  contact,
}: {
  face: Face;
  contact: NonNullable<DeskView["contact"]>;
}): JSX.Element {
  const { outcome } = face.text;
  return (
    <p>
      {contact.phone === null ? null : (
        <>
          {outcome.phone}: <Callable statement={contact.phone} />{" "}
        </>
      )}
      {contact.mail === null ? null : (
        <>
          {outcome.mailAddress}: <a href={`mailto:${contact.mail}`}>{contact.mail}</a>{" "}
        </>
      )}
      <span class="soft">
        {outcome.contactConfirmed(dayInWords(face.lang, contact.confirmedOn))}
      </span>
    </p>
  );
}

function Unconfirmed({ face, person }: { face: Face; person: FactView }): JSX.Element {
  return (
    <div class="unconfirmed">
      <p>
        {face.text.outcome.nobodyConfirmed} {face.text.tools.call}:{" "}
        <Callable statement={person.statement} />
      </p>
      {person.caution === null ? null : (
        <p class="soft">{face.text.sources.caution(person.caution)}</p>
      )}
    </div>
  );
}
