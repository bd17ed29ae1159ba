import type { Catalog } from "./build.ts";
import type { Value } from "./condition.ts";
import type { Answer, Entry, Log, Placement } from "./log.ts";
import { cardsOf, type Path, walkPath } from "./path.ts";
import { type Reading, read } from "./reading.ts";
import { type ValueProblem, valueProblem } from "./value.ts";

/** What a person asks the conversation to do. A handoff is a turn too, and has a file of its own. */
export type Input =
  | { readonly answer: { readonly question: string; readonly value: unknown } }
  | { readonly answers: readonly { readonly question: string; readonly value: unknown }[] }
  /** A question in own words, placed already: its text comes no further than the edge. */
  | { readonly asked: Placement }
  | {
      readonly pick: {
        readonly suggestion: string;
        readonly known?: readonly string[] | undefined;
      };
    }
  | { readonly todo: { readonly id: string; readonly done: boolean } }
  | { readonly undo: true }
  | { readonly restart: true };

export type Refusal =
  | { readonly code: "not_asked"; readonly question: string }
  | { readonly code: "bad_value"; readonly question: string; readonly problem: ValueProblem }
  | { readonly code: "no_such_suggestion" }
  | { readonly code: "nothing_to_undo" }
  | { readonly code: "nothing_to_restart" }
  | { readonly code: "no_such_todo"; readonly id: string };

export type Accepted = { readonly entry: Entry } | { readonly refusal: Refusal };

function checkAnswer(
  catalog: Catalog,
  path: Path,
  answer: { readonly question: string; readonly value: unknown },
): Refusal | null {
  const { question, value } = answer;
  const asked = catalog.questions.get(question);
  const applies =
    path.answers.has(question) || path.flows.some((flow) => flow.waiting.includes(question));
  if (!asked || !applies) return { code: "not_asked", question };
  const problem = valueProblem(asked, value);
  return problem ? { code: "bad_value", question, problem } : null;
}

/** Whether an input can be taken now, and the entry it becomes. A refusal is a value; nothing here throws. */
export function accept(catalog: Catalog, log: Log, input: Input): Accepted {
  const reading = read(catalog, log);
  const { standing, path } = reading;
  if ("undo" in input) {
    return standing.undoable === null
      ? { refusal: { code: "nothing_to_undo" } }
      : { entry: { kind: "undo", of: standing.undoable } };
  }
  if ("restart" in input) {
    return standing.answers.size === 0
      ? { refusal: { code: "nothing_to_restart" } }
      : { entry: { kind: "restart" } };
  }
  if ("todo" in input) {
    const { id, done } = input.todo;
    const shown = cardsOf(path).some((card) => card.todo?.includes(id));
    return shown
      ? { entry: { kind: "todo", id, done } }
      : { refusal: { code: "no_such_todo", id } };
  }
  if ("asked" in input) {
    return { entry: { kind: "ask", placed: input.asked, at: reading.path.next } };
  }
  if ("pick" in input) return acceptPick(catalog, reading, input.pick);
  return acceptAnswers(catalog, reading, "answer" in input ? [input.answer] : input.answers);
}

function acceptAnswers(
  catalog: Catalog,
  { standing, path: before }: Reading,
  given: readonly { readonly question: string; readonly value: unknown }[],
): Accepted {
  let path = before;
  for (const answer of given) {
    const refusal = checkAnswer(catalog, path, answer);
    if (refusal) return { refusal };
    // What no longer applies or fits is not on the path, and so falls away here.
    const answers = new Map(path.answers).set(answer.question, answer.value as Value);
    path = walkPath(catalog, answers, path);
  }
  // In the order they are read in, since what falls away is shown before it does.
  const touched = new Set([
    ...before.answers.keys(),
    ...standing.answers.keys(),
    ...given.map((answer) => answer.question),
  ]);
  return {
    entry: {
      kind: "answer",
      // Checked above: a value its question permits is a Value.
      answers: given as readonly Answer[],
      dropped: [...touched].filter((question) => !path.answers.has(question)),
    },
  };
}

/** The question a suggestion answers: its topic is added to those chosen. */
const TOPICS = "topics";
/** What is picked when no suggestion fits. */
export const NONE = "none";

function acceptPick(
  catalog: Catalog,
  { standing }: Reading,
  {
    suggestion,
    known,
  }: { readonly suggestion: string; readonly known?: readonly string[] | undefined },
): Accepted {
  const aside = standing.asides.at(-1);
  const isOffered = suggestion === NONE || aside?.placed.suggestions.includes(suggestion) === true;
  if (!aside?.isOpen || !isOffered) return { refusal: { code: "no_such_suggestion" } };
  if (suggestion === NONE) return { entry: { kind: "pick", suggestion, answers: [], dropped: [] } };
  const chosen = standing.answers.get(TOPICS);
  const topics = [...(Array.isArray(chosen) ? chosen.map(String) : []), suggestion];
  const answers: Answer[] = [
    { question: TOPICS, value: [...new Set(topics)].filter((topic) => topic !== "unsure") },
  ];
  const asked = catalog.questions.get(TOPICS);
  if (!asked || valueProblem(asked, answers[0]?.value))
    return { refusal: { code: "no_such_suggestion" } };
  let path = walkPath(catalog, new Map(standing.answers).set(TOPICS, answers[0]?.value ?? []));
  for (const answer of aside.placed.known) {
    const isWished = known === undefined || known.includes(answer.question);
    // What the person has answered already is theirs; what does not apply is not asked for.
    const isNew = !standing.answers.has(answer.question);
    if (!isWished || !isNew || checkAnswer(catalog, path, answer)) continue;
    answers.push(answer);
    path = walkPath(catalog, new Map(path.answers).set(answer.question, answer.value));
  }
  const touched = new Set([...standing.answers.keys(), ...answers.map((one) => one.question)]);
  const dropped = [...touched].filter((question) => !path.answers.has(question));
  return { entry: { kind: "pick", suggestion, answers, dropped } };
}
