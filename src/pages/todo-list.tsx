import type { JSX } from "hono/jsx/jsx-runtime";
import type { Outcome } from "../protocol/view.ts";
import { ActionButton, ActionForm } from "./action-form.tsx";
import { dayInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { mailLink } from "./mail-link.ts";
import { Inline, Markdown, Meanings } from "./markdown.tsx";

type Todo = Outcome["todo"][number];

interface TodoListProps {
  readonly face: Face;
  readonly todo: readonly Todo[];
  readonly turn: number;
}

/** What to do: each ticked by a button, so that it works without a script; taken along as dates, mail or paper. */
export function TodoList({ face, todo, turn }: TodoListProps): JSX.Element | null {
  const { outcome } = face.text;
  if (todo.length === 0) return null;
  return (
    <section aria-labelledby="opgaver">
      <h2 id="opgaver">{outcome.todo}</h2>
      <p class="soft screen-only">{outcome.todoHelp}</p>
      <ul class="todo">
        {todo.map((one) => (
          <Task face={face} todo={one} turn={turn} />
        ))}
      </ul>
      <div class="act screen-only">
        {todo.some((one) => one.due !== null) ? (
          <ActionButton face={face} action="/samtale/kalender" at="" label={outcome.calendar} />
        ) : null}
        <a href={mailLink(face, todo)}>{outcome.mail}</a>
        <button type="button" class="link with-script" data-print>
          {outcome.print}
        </button>
      </div>
      <p class="soft screen-only without-script">{outcome.printHint}</p>
    </section>
  );
}

function Task({ face, todo, turn }: { face: Face; todo: Todo; turn: number }): JSX.Element {
  const { id, title, help, due, done } = todo;
  return (
    <li id={`opgave-${id}`}>
      <ActionForm
        face={face}
        action="/samtale/opgave"
        at={`opgave-${id}`}
        inPlace
        focus=""
        fields={[
          ["todo", id],
          ["done", done ? "0" : "1"],
          ["turn", String(turn)],
        ]}
      >
        <button class="tick" aria-pressed={done ? "true" : "false"}>
          <span class="tick-box" aria-hidden="true" />
          <span>
            <Inline text={title} />
            {due === null ? null : (
              <span class="due"> {face.text.outcome.due(dayInWords(face.lang, due))}</span>
            )}
          </span>
        </button>
      </ActionForm>
      <div class="todo-help">
        <Markdown text={help} />
        <Meanings face={face} of={[title, help]} />
      </div>
    </li>
  );
}
