import type { JSX } from "hono/jsx/jsx-runtime";
import type { FactView } from "../protocol/view.ts";
import type { Face } from "./face.ts";
import { Layout } from "./layout.tsx";
import { Markdown } from "./markdown.tsx";
import type { Retention, Section } from "./text.ts";

interface TextPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly path: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

function TextPage({ face, person, path, title, sections }: TextPageProps): JSX.Element {
  return (
    <Layout face={face} title={title} path={path} person={person}>
      <h1>{title}</h1>
      {sections.map((section) => (
        <section>
          <h2>{section.title}</h2>
          <Markdown text={section.body} />
        </section>
      ))}
    </Layout>
  );
}

/** What is stored and for how long: made from the constants the alarms are made from. */
export function PrivacyPage(props: {
  face: Face;
  person: FactView;
  retention: Retention;
}): JSX.Element {
  const { title, sections } = props.face.text.privacy;
  return (
    <TextPage {...props} path="/privatliv" title={title} sections={sections(props.retention)} />
  );
}

export function AccessibilityPage(props: { face: Face; person: FactView }): JSX.Element {
  return <TextPage {...props} path="/tilgaengelighed" {...props.face.text.accessibility} />;
}
