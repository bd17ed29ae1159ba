import { OFFICE_HOURS } from "../../figures/count.ts";
import type { Precision, Report, Row, Shown } from "../../figures/report.ts";
import type { Lang } from "../../protocol/view.ts";
import { figuresTexts } from "./text.ts";

/** A table as the page and the CSV both show it. A number stands as it is; null is too few to show. */
export interface Table {
  readonly title: string;
  readonly help: string | null;
  /** The first names what a row is; the others are numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly Shown[] }[];
  /** Whether a bar shows the first number. */
  readonly hasBars: boolean;
}
/** What ids are called: questions, flows and desks by their titles. */
export type NameOf = (id: string) => string;

/** The figures as tables, in words. A table without a row is left out. */
export function tablesOf(report: Report, lang: Lang, nameOf: NameOf): Table[] {
  const text = figuresTexts[lang];
  const { from, to } = OFFICE_HOURS;
  const bars = (
    title: string,
    column: string,
    rows: readonly Row[],
    name = nameOf,
    help: string | null = null,
  ): Table => ({
    title,
    help,
    columns: [column, text.count],
    rows: rows.map(({ id, more, value }) => ({
      name: more === null ? name(id) : `${name(id)} (${text.version(more)})`,
      values: [value],
    })),
    hasBars: true,
  });
  const precision = (
    title: string,
    column: string,
    rows: readonly Precision[],
    help: string | null = null,
  ): Table => ({
    title,
    help,
    columns: [column, text.right, text.elsewhere, text.notReady, text.percent],
    rows: rows.map(({ id, right, elsewhere, notReady, percent }) => ({
      name: nameOf(id),
      values: [right, elsewhere, notReady, percent],
    })),
    hasBars: false,
  });
  const tables: Table[] = [
    {
      title: text.totals,
      help: null,
      columns: [text.what, text.count],
      rows: [
        { name: text.conversations, values: [report.conversations] },
        { name: text.finished, values: [report.finished] },
        { name: text.handedOff, values: [report.handedOff] },
        { name: text.outsideHours(from, to), values: [report.outsideHours] },
        { name: text.cases, values: [report.cases] },
        { name: text.casesOutsideHours(from, to), values: [report.casesOutsideHours] },
      ],
      hasBars: true,
    },
    bars(text.topics, text.topic, report.topics),
    bars(text.stopped, text.question, report.stopped, nameOf, text.stoppedHelp),
    bars(text.desks, text.desk, report.desks),
    bars(text.days, text.days, report.days, (id) => text.day[id] ?? id, text.daysHelp),
    precision(text.byDesk, text.desk, report.byDesk),
    precision(text.byTopic, text.topic, report.byTopic),
    precision(text.byQuestion, text.question, report.byQuestion, text.byQuestionHelp),
    {
      title: text.partners,
      help: null,
      columns: [text.partner, text.opened, text.started, text.finished, text.handedOff],
      rows: report.partners.map(({ id, opened, started, finished, handedOff }) => ({
        name: id,
        values: [opened, started, finished, handedOff],
      })),
      hasBars: false,
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
