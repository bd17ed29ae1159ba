import type { JSX } from "hono/jsx/jsx-runtime";
import { dayInWords } from "../lib/format.ts";
import type { ReceiptView } from "../protocol/case-view.ts";
import type { FactView } from "../protocol/view.ts";
import { ActionButton } from "./action-form.tsx";
import { BackToChat } from "./continue-page.tsx";
import type { Face } from "./face.ts";
import { Demonstration } from "./handoff-page.tsx";
import { Layout } from "./layout.tsx";
import { Inline } from "./markdown.tsx";

interface SentPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly receipt: ReceiptView;
  /** The receipt's address, whole; null: sent before, and shown then. */
  readonly url: string | null;
  readonly code: string | null;
  readonly mailed: boolean;
}

/** It is sent: the number, the receipt's own address, and what happens next. Shown once. */
export function SentPage({ face, person, receipt, url, code, mailed }: SentPageProps): JSX.Element {
  const { sent, receipt: say } = face.text.cases;
  const day = receipt.next.day === null ? "" : dayInWords(face.lang, receipt.next.day);
  const title = sent.title(receipt.desk.name);
  return (
    <Layout
      face={face}
      title={title}
      path={null}
      person={person}
      tells={{ "data-step": "handoff", "data-handoff": receipt.desk.id }}
    >
      {receipt.demonstration ? <Demonstration face={face} /> : null}
      <h1 tabindex={-1}>{title}</h1>
      <p class="lead">
        <Inline text={say.next(receipt.next, day)} />
      </p>
      <section class="way-back" aria-label={sent.address}>
        <dl>
          <dt>{sent.number}</dt>
          <dd class="code">{receipt.number}</dd>
          {url === null ? null : (
            <>
              <dt>{sent.address}</dt>
              <dd>
                <a href={url} target={face.place.framed ? "_blank" : undefined}>
                  {url}
                </a>
              </dd>
            </>
          )}
        </dl>
        <p>{url === null ? sent.repeated : sent.addressHelp}</p>
        <p>
          {mailed && receipt.contact.mail !== null
            ? sent.mailed(receipt.contact.mail)
            : sent.notMailed(day)}
        </p>
        {url === null ? null : (
          <button type="button" class="secondary with-script screen-only" data-print>
            {face.text.links.print}
          </button>
        )}
      </section>
      <div class="act screen-only">
        <ActionButton
          face={face}
          action="/samtale/kvittering"
          at=""
          button="primary"
          fields={[["number", receipt.number]]}
          label={sent.see}
        />
        {code === null || receipt.next.day === null ? null : (
          <ActionButton
            face={face}
            action="/kvittering/kalender"
            at=""
            fields={[["code", code]]}
            label={say.calendar}
          />
        )}
        <BackToChat face={face} button="link" />
      </div>
    </Layout>
  );
}
