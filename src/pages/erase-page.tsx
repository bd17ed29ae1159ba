import type { JSX } from "hono/jsx/jsx-runtime";
import type { ErasedView } from "../protocol/kept-view.ts";
import type { FactView } from "../protocol/view.ts";
import { ActionButton } from "./action-form.tsx";
import { BackToChat } from "./continue-page.tsx";
import { dayInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";

/** Asked once before everything is deleted. */
export function ErasePage(props: {
  face: Face;
  person: FactView;
  recoveryDays: number;
  /** Days after which a case somebody has opened is gone; null: there is no case. */
  caseDays: number | null;
}): JSX.Element {
  const { face, person, recoveryDays, caseDays } = props;
  const { erase } = face.text;
  return (
    <Layout face={face} title={erase.title} path={null} person={person}>
      <h1>{erase.title}</h1>
      <p class="lead">{erase.text(recoveryDays)}</p>
      {caseDays === null ? null : <p>{face.text.cases.receipt.eraseText(caseDays)}</p>}
      <div class="act">
        <ActionButton
          face={face}
          action="/samtale/slet"
          at=""
          fields={[["confirm", "1"]]}
          button="danger"
          label={erase.confirm}
        />
        <BackToChat face={face} label={erase.keep} />
        <ActionButton face={face} action="/samtale/hent" at="" label={erase.download} />
      </div>
    </Layout>
  );
}

/** What was deleted, when, and when it is gone from backups too. */
export function ErasedPage(props: {
  face: Face;
  person: FactView;
  erased: ErasedView;
}): JSX.Element {
  const { face, person, erased } = props;
  const { erase } = face.text;
  const day = (iso: string): string => dayInWords(face.lang, iso);
  return (
    <Layout face={face} title={erase.doneTitle} path="/" person={person}>
      <h1>{erase.doneTitle}</h1>
      <p class="lead">{erase.done(day(erased.erasedAt), day(erased.backupsGoneAt))}</p>
      {erased.casesGoneAt === null ? null : (
        <p>{face.text.cases.receipt.casesGone(day(erased.casesGoneAt))}</p>
      )}
      <p>
        {erase.receipt}: <strong>{erased.receipt}</strong>
      </p>
      <p>
        <a class="secondary button" href={face.at(`/?lang=${face.lang}`)}>
          {erase.again}
        </a>
      </p>
    </Layout>
  );
}
