import type { Catalog } from "../flow/build.ts";
import { recipientOf } from "../flow/consent.ts";
import { briefText } from "../flow/handoff.ts";
import { dayAt } from "../lib/clock.ts";
import { dayInWords } from "../lib/format.ts";
import type { IndexRow } from "../protocol/case.ts";
import type {
  BriefLine,
  CaseStep,
  OpenedBrief,
  ScriptedBrief,
  ReceiptView,
} from "../protocol/case-view.ts";
import type { Case, Desks } from "./case.ts";
import { nextDateOf } from "./case-dates.ts";

/** What the desk's index holds. In the index a case is received, whatever the home has heard of it yet. */
export function rowOf(home: string, one: Case, now: number): IndexRow {
  return {
    home,
    number: one.number,
    desk: one.desk,
    revision: one.revision,
    topic: one.topic,
    state: one.state === "sent" ? "received" : one.state,
    waiting: one.waiting,
    due: one.due,
    sentAt: one.sentAt,
    receivedAt: one.receivedAt ?? now,
    takenBy: one.takenBy,
    closedAs: one.closedAs,
    founderSays: one.founderSays,
    demonstration: one.demonstration,
  };
}

/** The brief as text with its head: number, day and theme, as a case system wants them. */
const textOf = (one: Case, lines: readonly BriefLine[]): string =>
  briefText(
    [
      `Henvendelse ${one.number}`,
      `Sendt: ${dayInWords("da", dayAt(one.sentAt))}`,
      `Tema: ${one.theme}`,
      ...(one.demonstration ? ["Demonstration"] : []),
    ],
    lines,
  );

/** Parts about health only where this desk may have them. */
function linesFor(one: Case, desk: string, lines: readonly BriefLine[]): BriefLine[] {
  const health = one.consents.some((consent) => consent.recipient === desk && consent.health);
  return lines.flatMap((line) => {
    const parts = line.parts.filter((part) => health || part.kind !== "health");
    return parts.length === 0 ? [] : [{ ...line, parts }];
  });
}

const onlyScripted = (lines: readonly BriefLine[]): BriefLine[] =>
  lines.flatMap((line) => {
    const parts = line.parts.filter((part) => part.kind === "scripted");
    return parts.length === 0 ? [] : [{ ...line, parts }];
  });
const partsIn = (lines: readonly BriefLine[]): number =>
  lines.reduce((sum, line) => sum + line.parts.length, 0);

/** What the desk that has it may read before anybody there has signed in. */
export function scriptedBrief(one: Case, row: IndexRow): ScriptedBrief {
  const lines = onlyScripted(one.lines);
  return {
    row,
    theme: one.theme,
    lines,
    unseen: partsIn(linesFor(one, one.desk, one.lines)) - partsIn(lines),
    corrections: one.corrections.map(({ at, lines }) => ({ at, lines: onlyScripted(lines) })),
  };
}

/** Withdrawn or given up: nobody reads it any more, whatever they did before. */
export const isOpenable = (one: Case): boolean =>
  one.state !== "withdrawn" && one.state !== "expired";

/** What the desk that has it reads once it is opened. */
export function openedBrief(one: Case, row: IndexRow, steps: readonly CaseStep[]): OpenedBrief {
  const lines = linesFor(one, one.desk, one.lines);
  return {
    ...scriptedBrief(one, row),
    lines,
    unseen: 0,
    corrections: one.corrections.map(({ at, lines }) => ({
      at,
      lines: linesFor(one, one.desk, lines),
    })),
    contact: one.contact,
    consents: one.consents.map((consent) => ({ ...consent })),
    questions: one.questions.map((question) => ({ ...question })),
    steps: [...steps],
    text: textOf(one, lines),
  };
}

/** The person's own page about their case. */
export function receiptView(
  catalog: Catalog,
  one: Case,
  steps: readonly CaseStep[],
  desks: Desks,
): ReceiptView {
  const nameOf = (desk: string): string => recipientOf(catalog, desk, one.lang)?.name ?? desk;
  const { id, name, party } = recipientOf(catalog, one.desk, one.lang) ?? {
    id: one.desk,
    name: one.desk,
    party: "public" as const,
  };
  const next = nextDateOf(one, desks);
  const to = one.passOn && recipientOf(catalog, one.passOn.to, one.lang);
  const asked = one.questions.at(-1);
  return {
    number: one.number,
    lang: one.lang,
    desk: { id, name, party },
    theme: one.theme,
    state: one.state,
    waiting: one.waiting,
    question: one.waiting === "question" ? (asked?.text ?? null) : null,
    passOn:
      one.waiting === "pass-on" && one.passOn && to
        ? {
            name: to.name,
            party: to.party,
            reason: one.passOn.reason,
            consent: to.consent,
            health: to.health,
            text: to.text,
          }
        : null,
    steps: steps.map((step) => ({ ...step, deskName: nameOf(step.desk) })),
    next,
    isLate: one.isLate,
    lines: [...one.lines],
    corrections: one.corrections.map(({ at, lines }) => ({ at, lines: [...lines] })),
    contact: one.contact,
    text: textOf(one, one.lines),
    questions: one.questions.map(({ text, answer }) => ({ text, answer })),
    mail: one.mail,
    founderSays: one.founderSays,
    goneOn: next.kind === "erasure" ? next.day : null,
    demonstration: one.demonstration,
  };
}
