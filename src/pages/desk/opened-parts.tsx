import type { JSX } from "hono/jsx/jsx-runtime";
import * as z from "zod/mini";
import { momentInWords } from "../../lib/format.ts";
import type { Contact } from "../../protocol/case.ts";
import type { CaseQuestion, OpenedBrief } from "../../protocol/case-view.ts";
import { deskText as text } from "./text.ts";

/** What only the POST that opens a case shows: who it is, and what was said since. */
export function OpenedParts({ opened }: { opened: OpenedBrief }): JSX.Element {
  return (
    <>
      <section>
        <h2>{text.case.contact}</h2>
        <ContactList contact={opened.contact} />
        {opened.consents.map(({ at, health }) => (
          <p class="soft">{text.case.consents(momentInWords("da", at), health)}</p>
        ))}
      </section>
      {opened.questions.length === 0 ? null : (
        <section>
          <h2>{text.case.questions}</h2>
          <dl class="brief">
            {opened.questions.map((one) => (
              <Asked {...one} />
            ))}
          </dl>
        </section>
      )}
      <details class="fold">
        <summary>{text.case.plainText}</summary>
        <textarea readonly rows={14} aria-label={text.case.plainText}>
          {opened.text}
        </textarea>
      </details>
    </>
  );
}

function ContactList({ contact }: { contact: Contact }): JSX.Element {
  const { case: words } = text;
  const rows = [
    [words.name, <bdi>{contact.name}</bdi>],
    [words.mail, contact.mail === null ? null : <MailAddress mail={contact.mail} />],
    [words.phone, contact.phone === null ? null : <PhoneNumber phone={contact.phone} />],
    [words.via, contact.via === "mail" ? words.viaMail : words.viaPhone],
    [words.lang, words.langs[contact.lang]],
    [words.times, contact.times === "" ? null : <bdi>{contact.times}</bdi>],
  ] as const;
  return (
    <dl class="brief">
      {rows.map(([title, value]) =>
        value === null ? null : (
          <div>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A link only where it is certain what it leads to; otherwise text. */
function MailAddress({ mail }: { mail: string }): JSX.Element {
  return z.email().safeParse(mail).success ? (
    <a href={`mailto:${encodeURIComponent(mail)}`}>
      <bdi>{mail}</bdi>
    </a>
  ) : (
    <bdi>{mail}</bdi>
  );
}
function PhoneNumber({ phone }: { phone: string }): JSX.Element {
  const digits = phone.replace(/[\s.()-]/g, "");
  return /^\+?\d{6,15}$/.test(digits) ? (
    <a href={`tel:${digits}`}>
      <bdi>{phone}</bdi>
    </a>
  ) : (
    <bdi>{phone}</bdi>
  );
}

const Asked = ({ text: question, answer }: CaseQuestion): JSX.Element => (
  <div>
    <dt>
      <bdi>{question}</bdi>
    </dt>
    <dd>
      {answer === null ? (
        <p>{text.case.noAnswer}</p>
      ) : (
        <blockquote>
          <bdi>{answer}</bdi>
        </blockquote>
      )}
    </dd>
  </div>
);
