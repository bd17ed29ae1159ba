import type { JSX } from "hono/jsx/jsx-runtime";
import type { LinkView } from "../protocol/kept-view.ts";
import type { FactView } from "../protocol/view.ts";
import { ActionButton, ActionForm } from "./action-form.tsx";
import { dateInWords, momentInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";
import { QrCode } from "./qr-code.tsx";

interface ContinuePageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly nowLinkMinutes: number;
  /** A link just made, with its full address. */
  readonly link?: { readonly view: LinkView; readonly url: string } | undefined;
  readonly revoked?: boolean;
}

/** *Fortsæt nu* and *Fortsæt senere*: how to come back without anyone knowing who one is. */
export function ContinuePage(props: ContinuePageProps): JSX.Element {
  const { face, person, link, revoked } = props;
  const { links } = face.text;
  return (
    <Layout face={face} title={links.title} path={null} person={person}>
      <h1 tabindex={-1}>{links.title}</h1>
      {revoked === true ? <p class="keeping">{links.revoked}</p> : null}
      {link ? (
        <WayBack face={face} link={link.view} url={link.url} />
      ) : (
        <p class="lead">{links.lead}</p>
      )}
      <p class="screen-only">{links.moves}</p>
      <div class="choices screen-only">
        <Kind {...props} kind="now" label={links.now} help={links.nowHelp(props.nowLinkMinutes)} />
        <Kind {...props} kind="later" label={links.later} help={links.laterHelp} />
      </div>
      <div class="act screen-only">
        <BackToChat face={face} />
        <ActionButton
          face={face}
          action="/samtale/fortsaet"
          at=""
          fields={[["kind", "revoke"]]}
          label={links.revoke}
        />
      </div>
      <p class="soft screen-only">{links.revokeHelp}</p>
    </Layout>
  );
}

interface KindProps extends ContinuePageProps {
  readonly kind: "now" | "later";
  readonly label: string;
  readonly help: string;
}

const Kind = ({ face, kind, label, help, link }: KindProps): JSX.Element => (
  <ActionForm face={face} action="/samtale/fortsaet" at="" fields={[["kind", kind]]}>
    <button class={link ? "secondary" : "primary"}>{label}</button>
    <p class="soft">{help}</p>
  </ActionForm>
);

function WayBack({ face, link, url }: { face: Face; link: LinkView; url: string }): JSX.Element {
  const { links } = face.text;
  const until =
    link.kind === "now"
      ? links.worksUntil(momentInWords(face.lang, link.expiresAt))
      : links.laterWorks(dateInWords(face.lang, link.expiresAt));
  return (
    <section class="way-back" aria-label={links.code}>
      <dl>
        <dt>{links.code}</dt>
        <dd class="code">{link.code}</dd>
        <dt>{links.address}</dt>
        <dd>
          <a href={url} target={face.place.framed ? "_blank" : undefined}>
            {url}
          </a>
        </dd>
      </dl>
      <p>{until}</p>
      {link.kind === "now" ? (
        <QrCode link={url} label={links.qr} />
      ) : (
        <button type="button" class="secondary with-script screen-only" data-print>
          {links.print}
        </button>
      )}
    </section>
  );
}

/** The way back to the conversation, which the form carries where no cookie does. */
export const BackToChat = (props: { face: Face; label?: string; button?: string }): JSX.Element => (
  <ActionButton
    face={props.face}
    action="/samtale"
    button={props.button ?? "primary"}
    label={props.label ?? props.face.text.tools.back}
  />
);
