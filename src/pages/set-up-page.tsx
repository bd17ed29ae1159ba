import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import { Choice } from "./answer-fields.tsx";
import type { Finding } from "./csp.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";
import {
  entryOf,
  faultsIn,
  frameOf,
  lineOf,
  previewPath,
  RESERVE,
  type SetUp,
  type SetUpFaults,
} from "./set-up.ts";

interface SetUpPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly setUp: SetUp;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** Our origin. */
  readonly ours: string;
  /** The newest published loader. */
  readonly pin: { readonly version: string; readonly integrity: string } | undefined;
  /** A policy that was sent in, and what it lets us do; null: none was. */
  readonly policy: { readonly text: string; readonly findings: readonly Finding[] } | null;
  /** Directives that blocked the frame where a set-up was checked. */
  readonly blocked: readonly string[];
}

/** Everything it takes to show the chat on another site, made from what is chosen. Nothing of it is kept. */
export function SetUpPage(props: SetUpPageProps): JSX.Element {
  const { face, person, setUp, blocked } = props;
  const { setUp: text } = face.text.embed;
  const faults = faultsIn(setUp);
  const isWhole = faults.theme.length + faults.origins.length === 0 && !faults.partner;
  return (
    <Layout face={face} title={text.title} path="/indlejr" person={person}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {blocked.length === 0 ? null : <p class="keeping">{text.blocked(blocked.join(", "))}</p>}
      <Choosing {...props} />
      {isWhole ? null : <Faults face={face} faults={faults} />}
      {isWhole && setUp.partner !== "" ? <Lines {...props} /> : null}
      <PolicyReader {...props} />
      {[
        [text.privacyTitle, text.privacy],
        [text.accessibilityTitle, text.accessibility],
        [text.checkTitle, text.checkText],
      ].map(([title, body]) => (
        <Part title={title ?? ""}>
          <p>{body}</p>
        </Part>
      ))}
    </Layout>
  );
}

const Part = ({ title, children }: { title: string; children?: Child }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Code = ({ text, label }: { text: string; label: string }): JSX.Element => (
  <pre tabindex={0} role="region" aria-label={label}>
    <code>{text}</code>
  </pre>
);

function Choosing({ face, setUp, topics }: SetUpPageProps): JSX.Element {
  const { setUp: text } = face.text.embed;
  const { theme } = setUp;
  const langs = [face.lang, face.text.otherLang.lang] as const;
  const names = { da: "Dansk", en: "English" } as const;
  return (
    <form method="get" action={face.at("/indlejr")} class="stack">
      <input type="hidden" name="lang" value={face.lang} />
      <Choices
        title={text.mode}
        name="mode"
        chosen={setUp.mode}
        options={[
          ["bubble", text.bubble, text.bubbleHelp],
          ["inline", text.inline, text.inlineHelp],
        ]}
      />
      <Choices
        title={text.flow}
        name="flow"
        chosen={setUp.flow}
        options={[["", text.anyFlow], ...topics.map(({ id, title }) => [id, title] as const)]}
      />
      <Choices
        title={text.lang}
        name="sprog"
        chosen={setUp.lang}
        options={langs.map((lang) => [lang, names[lang]] as const)}
      />
      <Box name="name" label={text.name} value={setUp.name} />
      <Box name="partner" label={text.partner} help={text.partnerHelp} value={setUp.partner} />
      <Box
        name="origins"
        label={text.origins}
        help={text.originsHelp}
        value={setUp.origins.join(" ")}
      />
      <Box name="label" label={text.label} value={setUp.label} />
      <Box
        name="brand"
        type="color"
        label={text.brand}
        help={text.brandHelp}
        value={theme?.brand ?? "#1f5a4c"}
      />
      <Box name="dark" type="color" label={text.dark} value={theme?.darkBrand ?? "#8fd0b8"} />
      <Box name="corner" label={text.corner} value={String(theme?.corner ?? 8)} />
      <div class="act">
        <button class="primary">{text.show}</button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly name: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, label: string, help?: string])[];
}
const Choices = ({ title, name, chosen, options }: ChoicesProps): JSX.Element => (
  <fieldset>
    <legend>
      <h2>{title}</h2>
    </legend>
    {options.map(([value, label, help]) => (
      <Choice
        id={`${name}-${value === "" ? "alle" : value}`}
        kind="radio"
        name={name}
        value={value}
        label={label}
        {...(help === undefined ? {} : { help })}
        checked={value === chosen}
      />
    ))}
  </fieldset>
);

interface BoxProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly type?: "text" | "color";
}
const Box = ({ name, label, value, help, type = "text" }: BoxProps): JSX.Element => (
  <div class="box">
    <label for={name}>{label}</label>
    {help === undefined ? null : (
      <p class="soft" id={`${name}-hjaelp`}>
        {help}
      </p>
    )}
    <input
      id={name}
      name={name}
      type={type}
      value={value}
      autocomplete="off"
      aria-describedby={help === undefined ? undefined : `${name}-hjaelp`}
    />
  </div>
);

function Faults({ face, faults }: { face: Face; faults: SetUpFaults }): JSX.Element {
  const { setUp: text } = face.text.embed;
  const inWords = (value: number): string =>
    value.toLocaleString(face.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const sentences = [
    ...(faults.partner ? [text.badPartner] : []),
    ...faults.origins.map(text.badOrigin),
    ...faults.theme.map(({ part, on, contrast }) =>
      text.fault(part, on, contrast === null ? null : inWords(contrast)),
    ),
  ];
  return (
    <div class="problem" id="nyt">
      <h2 id="fejl" tabindex={-1}>
        {text.faults}
      </h2>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ face, setUp, ours, pin }: SetUpPageProps): JSX.Element {
  const { setUp: text } = face.text.embed;
  return (
    <>
      <Part title={text.line}>
        <p>{text.lineHelp}</p>
        <Code text={lineOf(setUp, ours)} label={text.line} />
        {setUp.mode === "bubble" ? null : (
          <>
            <p>{text.reserve}</p>
            <Code text={RESERVE} label={text.reserve} />
          </>
        )}
      </Part>
      {pin === undefined ? null : (
        <Part title={text.pinned}>
          <p>{text.pinnedHelp}</p>
          <Code text={lineOf(setUp, ours, pin)} label={text.pinned} />
        </Part>
      )}
      <Part title={text.frame}>
        <p>{text.frameHelp}</p>
        <Code text={frameOf(setUp, ours)} label={text.frame} />
      </Part>
      <Part title={text.entry}>
        <p>{text.entryHelp}</p>
        <Code text={entryOf(setUp)} label={text.entry} />
      </Part>
      <Part title={text.preview}>
        <iframe class="preview-frame" src={previewPath(setUp)} title={text.preview} />
      </Part>
    </>
  );
}

function PolicyReader({ face, policy }: SetUpPageProps): JSX.Element {
  const { setUp: text } = face.text.embed;
  return (
    <section aria-labelledby="politik">
      <h2 id="politik">{text.policy}</h2>
      <form method="post" action={`${face.at("/indlejr")}#politik`} class="stack">
        <input type="hidden" name="lang" value={face.lang} />
        <div class="box">
          <label for="csp">{text.policyField}</label>
          <p class="soft" id="csp-hjaelp">
            {text.policyHelp}
          </p>
          <textarea id="csp" name="csp" rows={5} spellcheck={false} aria-describedby="csp-hjaelp">
            {policy?.text ?? ""}
          </textarea>
        </div>
        {policy === null ? null : <PolicyRead face={face} findings={policy.findings} />}
        <button class="secondary">{text.read}</button>
      </form>
    </section>
  );
}

function PolicyRead({ face, findings }: { face: Face; findings: readonly Finding[] }): JSX.Element {
  const { setUp: text } = face.text.embed;
  if (findings.length === 0) return <p class="keeping">{text.noPolicy}</p>;
  return (
    <ul class="checks">
      {findings.map(({ about, verdict, directive }) => (
        <li class={verdict === "ok" ? "met" : "unclear"}>
          {text.finding(about, verdict, directive)}
        </li>
      ))}
    </ul>
  );
}
