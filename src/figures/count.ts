import type { Catalog } from "../flow/build.ts";
import { testsIn } from "../flow/condition.ts";
import { type Log, replay } from "../flow/log.ts";
import { walkPath } from "../flow/path.ts";
import { textHash } from "../flow/words.ts";
import { dayAt } from "../lib/clock.ts";
import { once } from "../lib/once.ts";
import { isWorkingDay, workingDaysBetween } from "../lib/working-days.ts";
import type { Verdict } from "../protocol/case.ts";
import type { CaseStep } from "../protocol/case-view.ts";

/** What the figures call ordinary working hours: working days from 8 to 16. Nobody's promise, only a line to count by. */
export const OFFICE_HOURS = { from: 8, to: 16 } as const;

const copenhagenHour = once(
  () =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Copenhagen",
      hour: "2-digit",
      hourCycle: "h23",
    }),
);

/** Whether a moment (ms since epoch) is outside ordinary working hours in Hillerød. */
export function isOutsideHours(at: number): boolean {
  const hour = Number(copenhagenHour().format(at));
  return !isWorkingDay(dayAt(at)) || hour < OFFICE_HOURS.from || hour >= OFFICE_HOURS.to;
}

const name = (...parts: readonly string[]): string => parts.join("|");

/** How one conversation counts, when it is over. `beganAt`: ms since epoch. */
export function conversationNames(
  catalog: Catalog,
  about: { readonly lang: string; readonly partner: string | null; readonly beganAt: number },
  log: Log,
): string[] {
  const { answers } = replay(log);
  const { next, flows } = walkPath(catalog, answers);
  const topics = flows.map(({ flow }) => flow.id).filter((id) => id !== "start");
  const isFinished = next === null;
  const isHandedOff = log.some(({ entry }) => entry.kind === "handoff");
  const partner = (what: string): string[] =>
    about.partner === null ? [] : [name("partner", about.partner, what)];
  return [
    "conversations",
    name("lang", about.lang),
    ...(isOutsideHours(about.beganAt) ? ["outside-hours"] : []),
    ...topics.map((topic) => name("topic", topic)),
    ...(isFinished ? ["finished"] : [name("stopped", next, textVersion(catalog, next))]),
    ...(isHandedOff ? ["handed-off"] : []),
    ...partner("started"),
    ...(isFinished ? partner("finished") : []),
    ...(isHandedOff ? partner("handed-off") : []),
  ];
}

/** Names the Danish text of a question as it is now. */
export const textVersion = (catalog: Catalog, question: string): string =>
  textHash(catalog.words.da.get(question)?.source ?? "");

/** What the figures need to know of a case that is over. */
export interface CountedCase {
  readonly desk: string;
  readonly topic: string;
  /** ms since epoch. */
  readonly sentAt: number;
  readonly closedAs: Verdict | null;
  readonly steps: readonly Pick<CaseStep, "at" | "what">[];
}

/** Steps by which a person at a desk answers the one who wrote. */
const ANSWERS: ReadonlySet<string> = new Set(["answer", "ask", "close"]);
/** Groups of working days, by the most each holds. */
export const DAY_GROUPS = [
  ["0", 0],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4-5", 5],
  ["6-10", 10],
  ["more", Number.POSITIVE_INFINITY],
] as const;

/** How one case counts, when it is erased. */
export function caseNames(
  catalog: Catalog,
  { desk, topic, sentAt, closedAs, steps }: CountedCase,
): string[] {
  const answered = steps.find(({ what }) => ANSWERS.has(what));
  const closedDays = catalog.desks.get(desk)?.closedDays?.value ?? [];
  const days =
    answered === undefined
      ? null
      : workingDaysBetween(dayAt(sentAt), dayAt(answered.at), closedDays);
  const group = DAY_GROUPS.find(([, most]) => days !== null && days <= most)?.[0] ?? "never";
  return [
    "cases",
    name("desk", desk),
    name("days", group),
    ...(isOutsideHours(sentAt) ? ["cases-outside-hours"] : []),
    ...(closedAs === null ? [] : verdictNames(catalog, desk, topic, closedAs)),
  ];
}

function verdictNames(catalog: Catalog, desk: string, topic: string, verdict: Verdict): string[] {
  const { right } = verdict;
  const questions = new Set(
    catalog.cards
      .filter((card) => card.desk === desk && card.flow === topic && card.condition !== null)
      .flatMap((card) => (card.condition === null ? [] : testsIn(card.condition)))
      .filter((test) => test.on === "question")
      .map((test) => test.id),
  );
  return [
    name("right-desk", desk, right),
    name("right-topic", topic, right),
    ...[...questions].map((question) => name("right-question", question, right)),
    ...(verdict.right === "elsewhere" ? [name("should-have", desk, verdict.desk)] : []),
  ];
}
