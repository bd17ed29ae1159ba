import type { JSX } from "hono/jsx/jsx-runtime";
import { type Demonstration, DeskLayout } from "./layout.tsx";
import { deskText as text } from "./text.ts";

interface SignInPageProps {
  readonly demonstration: Demonstration;
  /** Cloudflare Access signs people in: there is no link to ask for. */
  readonly byAccess: boolean;
  /** Why this page is shown instead of the one asked for. */
  readonly notice?: string | undefined;
}

/** Asks for an address. What comes of it looks the same, whether the address is known or not. */
export function SignInPage({ demonstration, byAccess, notice }: SignInPageProps): JSX.Element {
  const { signIn } = text;
  return (
    <DeskLayout title={signIn.title} demonstration={demonstration}>
      <h1>{signIn.title}</h1>
      {notice === undefined ? null : <p class="remember">{notice}</p>}
      {byAccess ? (
        <p class="lead">{signIn.byAccess}</p>
      ) : (
        <>
          <p class="lead">{signIn.lead}</p>
          <form method="post" action="/desk/ind">
            <div class="box">
              <label for="mail">{signIn.mail}</label>
              <input
                id="mail"
                name="mail"
                type="email"
                autocomplete="email"
                required
                maxlength={254}
              />
            </div>
            <div class="act">
              <button class="primary">{signIn.ask}</button>
            </div>
          </form>
        </>
      )}
    </DeskLayout>
  );
}

/** The constant answer. */
export function LinkSentPage(props: {
  demonstration: Demonstration;
  minutes: number;
}): JSX.Element {
  const { signIn } = text;
  return (
    <DeskLayout title={signIn.sentTitle} demonstration={props.demonstration}>
      <h1>{signIn.sentTitle}</h1>
      <p class="lead">{signIn.sent(props.minutes)}</p>
      <p>{signIn.sentHelp}</p>
      <p>
        <a href="/desk">{signIn.again}</a>
      </p>
    </DeskLayout>
  );
}

/** Where the link leads: a button. Mail scanners follow links, they press no buttons. */
export function OpenLinkPage(props: { demonstration: Demonstration; code: string }): JSX.Element {
  const { signIn } = text;
  return (
    <DeskLayout title={signIn.title} demonstration={props.demonstration}>
      <h1>{signIn.title}</h1>
      <p class="lead">{signIn.open}</p>
      <form method="post" action={`/desk/ind/${props.code}`}>
        <button class="primary">{signIn.enter}</button>
      </form>
    </DeskLayout>
  );
}

/** What could not be done, in a sentence, with a way on. */
export function DeskProblemPage(props: {
  demonstration: Demonstration;
  deskName?: string | undefined;
  sentence: string;
  /** Where to go from here. */
  way?: { readonly address: string; readonly label: string };
}): JSX.Element {
  const way = props.way ?? { address: "/desk", label: text.toStart };
  return (
    <DeskLayout
      title={text.problemTitle}
      deskName={props.deskName}
      demonstration={props.demonstration}
    >
      <h1>{text.problemTitle}</h1>
      <p class="lead">{props.sentence}</p>
      <p>
        <a class="secondary button" href={way.address}>
          {way.label}
        </a>
      </p>
    </DeskLayout>
  );
}
