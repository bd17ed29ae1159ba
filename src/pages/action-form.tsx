import type { PropsWithChildren } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Face } from "./face.ts";

/** A form field that is not shown. */
export type Field = readonly [name: string, value: string];

interface ActionFormProps {
  readonly face: Face;
  readonly action: string;
  readonly fields?: readonly Field[];
  /** The part of the next page to look at; without a script the address leads there. */
  readonly at?: string;
  /** Sent by script, where there is one, and the answer put into this page. Otherwise the browser goes there. */
  readonly inPlace?: boolean;
  /** Where focus goes afterwards; "" leaves it where it is. */
  readonly focus?: string;
  readonly class?: string | undefined;
  readonly id?: string;
}

/** Everything a person does is a form: it carries the conversation where no cookie does. */
export function ActionForm(props: PropsWithChildren<ActionFormProps>): JSX.Element {
  const { face, action, at = "nyt", inPlace = false, focus, children } = props;
  const { token, keeping } = face.carry;
  return (
    <form
      method="post"
      action={face.at(at === "" ? action : `${action}#${at}`)}
      class={props.class}
      id={props.id}
      data-chat={inPlace ? (focus ?? "nu") : undefined}
      novalidate
    >
      <input type="hidden" name="lang" value={face.lang} />
      {token === null ? null : <input type="hidden" name="token" value={token} />}
      {keeping === "shared" ? <input type="hidden" name="shared" value="1" /> : null}
      {(props.fields ?? []).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

/** A form that is one button. */
export function ActionButton(
  props: ActionFormProps & {
    readonly label: string;
    readonly button?: string;
    readonly spoken?: string;
  },
): JSX.Element {
  const { label, button = "link", spoken, id, ...form } = props;
  return (
    <ActionForm {...form}>
      <button class={button} id={id} aria-label={spoken}>
        {label}
      </button>
    </ActionForm>
  );
}
