import { accept } from "../src/flow/accept.ts";
import { buildCatalog, type Catalog } from "../src/flow/build.ts";
import type { Log } from "../src/flow/log.ts";
import { view, withTurn } from "../src/flow/view.ts";
import { dayAt } from "../src/lib/clock.ts";
import type { AnswerInput, TurnInput } from "../src/protocol/turn.ts";
import type { QuestionView } from "../src/protocol/view.ts";
import { loadContent } from "../tools/content.ts";

/** One conversation of the benchmark: what is sent, and the log it comes to. */
export interface Script {
  readonly catalog: Catalog;
  readonly inputs: readonly (TurnInput & { readonly answer: AnswerInput })[];
  readonly log: Log;
}

export const SHOWING = { lang: "da", today: dayAt(Date.now()) } as const;

/** Answers so that the conversation goes on: of each question's options the one that leaves the most to ask. */
export async function writeScript(turns: number): Promise<Script> {
  const catalog = buildCatalog(await loadContent("flows"));
  const inputs: Script["inputs"][number][] = [];
  let log: Log = [];
  for (let turn = 1; turn <= turns; turn++) {
    const { question } = view(catalog, log, SHOWING);
    if (!question) throw new Error(`the conversation ends after ${turn - 1} answers, not ${turns}`);
    const ways = valuesOf(question).flatMap((value) => {
      const answer = { question: question.id, value };
      const next = logAfter(catalog, log, turn, answer);
      return next ? [{ answer, next, most: view(catalog, next, SHOWING).progress.most }] : [];
    });
    const [longest] = ways.toSorted((a, b) => b.most - a.most);
    if (!longest) throw new Error(`no answer to ${question.id} is taken`);
    inputs.push({ turn, answer: longest.answer });
    log = longest.next;
  }
  return { catalog, inputs, log };
}

function valuesOf(question: QuestionView): AnswerInput["value"][] {
  if (question.id === "topics") return [["registration"]];
  if (question.kind === "one") return question.options.map((option) => option.id);
  if (question.kind === "many") return question.options.map((option) => [option.id]);
  return question.kind === "text" ? [""] : ["unsure"];
}

function logAfter(catalog: Catalog, log: Log, turn: number, answer: AnswerInput): Log | null {
  const accepted = accept(catalog, log, { answer });
  if ("refusal" in accepted) return null;
  return withTurn(catalog, log, { turn, ...accepted });
}
