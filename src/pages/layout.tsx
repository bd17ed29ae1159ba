import { html } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { ActionForm } from "./action-form.tsx";
import { Door } from "./door.tsx";
import type { Face } from "./face.ts";
import { PersonToCall } from "./person.tsx";
import { SideLink } from "./side-link.tsx";

interface LayoutProps {
  readonly face: Face;
  readonly title: string;
  /** This page in the other language, where no conversation is shown; else the conversation's own switch. */
  readonly path: string | null;
  readonly person?: FactView | undefined;
  /** The address a script puts in the bar once this page is shown. */
  readonly address?: string | undefined;
}

export function Layout(props: PropsWithChildren<LayoutProps>): JSX.Element {
  const { face, title, path, person, address, children } = props;
  const { text, lang } = face;
  return (
    <>
      {html`<!DOCTYPE html>`}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · ${text.product}`}</title>
          <link rel="stylesheet" href="/style.css" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <script type="module" src="/chat.js" />
        </head>
        <body>
          <a class="skip" href="#indhold">
            {text.skip}
          </a>
          <Header face={face} path={path} />
          <main id="indhold" tabindex={-1} data-address={address}>
            {children}
          </main>
          <Footer face={face} person={person} />
          <Announcer face={face} person={person} />
        </body>
      </html>
    </>
  );
}

function Header({ face, path }: { face: Face; path: string | null }): JSX.Element {
  const { text, carry } = face;
  const name = (
    <>
      <Door />
      <span>{text.product}</span>
    </>
  );
  return (
    <header class="top">
      {carry.token === null ? (
        <a class="home" href={`/?lang=${face.lang}`} aria-label={text.home}>
          {name}
        </a>
      ) : (
        <span class="home">{name}</span>
      )}
      <LanguageSwitch face={face} path={path} />
    </header>
  );
}

function LanguageSwitch({ face, path }: { face: Face; path: string | null }): JSX.Element {
  const { lang, name } = face.text.otherLang;
  if (path !== null) {
    return (
      <a href={`${path}?lang=${lang}`} lang={lang} hreflang={lang}>
        {name}
      </a>
    );
  }
  return (
    <ActionForm face={face} action="/samtale/sprog" at="" fields={[["to", lang]]}>
      <button class="link" lang={lang}>
        {name}
      </button>
    </ActionForm>
  );
}

/** Where the page itself carries the conversation, other pages open beside it. */
function Footer({ face, person }: { face: Face; person: FactView | undefined }): JSX.Element {
  const { text, lang } = face;
  const links = [
    [`/privatliv?lang=${lang}`, text.tools.privacy],
    [`/tilgaengelighed?lang=${lang}`, text.tools.accessibility],
    [`/fortsaet?lang=${lang}`, text.tools.enterCode],
    [`/kvittering?lang=${lang}`, text.cases.receipt.enterTitle],
  ] as const;
  return (
    <footer class="bottom">
      {person ? <PersonToCall face={face} person={person} /> : null}
      <ul class="links">
        {links.map(([href, label]) => (
          <li>
            <SideLink face={face} href={href} label={label} />
          </li>
        ))}
      </ul>
    </footer>
  );
}

/** What a script says aloud, and what it shows when an answer did not get through. */
function Announcer({ face, person }: { face: Face; person: FactView | undefined }): JSX.Element {
  const { error, chat } = face.text;
  return (
    <>
      <div id="status" class="unseen" role="status" data-busy={chat.busy} />
      <template id="afbrudt">
        <div class="problem" data-failure>
          <h2 id="fejl" tabindex={-1}>
            {error.unreachableTitle}
          </h2>
          <p>{error.unreachable}</p>
          {person ? <p>{person.statement}</p> : null}
          <button type="button" class="secondary" data-retry>
            {error.retry}
          </button>
        </div>
      </template>
    </>
  );
}
