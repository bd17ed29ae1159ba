import { html } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import { Door } from "../door.tsx";
import { deskText as text } from "./text.ts";

/** Who is signed in, as the frame of a desk's page shows it. */
export interface SignedIn {
  readonly deskName: string;
  readonly mail: string;
  readonly isAdmin: boolean;
}
/** A demonstration says so on every page it touches; the address leads back to where it is shown. */
export type Demonstration = string | null;

interface DeskLayoutProps {
  readonly title: string;
  readonly deskName?: string | undefined;
  readonly signedIn?: SignedIn | undefined;
  readonly demonstration: Demonstration;
}

/** The frame of the pages advisors use: Danish, without a script. */
export function DeskLayout(props: PropsWithChildren<DeskLayoutProps>): JSX.Element {
  const { title, signedIn, demonstration, children } = props;
  const deskName = signedIn?.deskName ?? props.deskName;
  return (
    <>
      {html`<!DOCTYPE html>`}
      <html lang="da">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${text.product}`}</title>
          <link rel="stylesheet" href="/style.css" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        </head>
        <body class="desk-page">
          <a class="skip" href="#indhold">
            {text.skip}
          </a>
          <header class="top">
            <a class="home" href="/desk">
              <Door />
              <span>{deskName === undefined ? text.product : `${text.product} · ${deskName}`}</span>
            </a>
            {signedIn ? <SignedInMenu signedIn={signedIn} /> : null}
          </header>
          {demonstration === null ? null : <DemonstrationNotice address={demonstration} />}
          <main id="indhold" tabindex={-1}>
            {children}
          </main>
        </body>
      </html>
    </>
  );
}

function SignedInMenu({ signedIn }: { signedIn: SignedIn }): JSX.Element {
  return (
    <nav class="desk-menu" aria-label={text.menu}>
      <a href="/desk">{text.allCases}</a>
      {signedIn.isAdmin ? <a href="/desk/log">{text.auditLink}</a> : null}
      <form method="post" action="/desk/ud">
        <button class="link">{text.signOut}</button>
      </form>
      <span class="soft">
        <span class="unseen">{text.signedInAs} </span>
        {signedIn.mail}
      </span>
    </nav>
  );
}

function DemonstrationNotice({ address }: { address: string }): JSX.Element {
  return (
    <aside class="demonstration" aria-label={text.demonstration}>
      <p>
        <strong>{text.demonstration}.</strong> {text.demonstrationHelp}{" "}
        <a href={address}>{text.demonstrationLink}</a>
      </p>
    </aside>
  );
}
