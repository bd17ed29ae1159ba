import { eu } from "../conversation/eu.ts";
import { reportOf } from "../figures/report.ts";
import { randomBytes, toHex } from "../lib/bytes.ts";
import { dayAt } from "../lib/clock.ts";
import { csvOf } from "../lib/csv.ts";
import { errorName, log } from "../lib/log.ts";
import { withRetry } from "../lib/retry.ts";
import { FiguresPage, shown } from "../pages/figures/figures-page.tsx";
import { tablesOf, type Table } from "../pages/figures/tables.ts";
import { PREVIEW } from "../pages/set-up.ts";
import { faceFor, page, personFor, type Visit } from "./visit.tsx";

/** The service began then: there are no figures before. */
const FIRST_YEAR = 2026;

/** The years there may be figures of, newest first, and the one asked for: this one, unless another is named. */
function yearsOf({ context, deps }: Visit): { year: number; years: readonly number[] } {
  const newest = Math.max(FIRST_YEAR, Number(deps.today().slice(0, 4)));
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => newest - index);
  const asked = Number(context.req.query("aar"));
  return { year: years.includes(asked) ? asked : newest, years };
}

async function tablesFor({ context, deps, lang }: Visit, year: number): Promise<Table[]> {
  const totals = await withRetry("totals", async () => eu(context.env).figures(year).totals());
  const { words, deskWords } = deps.catalog;
  const nameOf = (id: string): string =>
    words[lang].get(id)?.title ?? deskWords[lang].get(id)?.title ?? id;
  return tablesOf(reportOf(new Map(Object.entries(totals))), lang, nameOf);
}

/** `/tal`: writes nothing. */
export async function figuresPage(visit: Visit): Promise<Response> {
  const { year, years } = yearsOf(visit);
  const tables = await tablesFor(visit, year);
  const face = faceFor(visit);
  const person = personFor(visit, visit.lang);
  return page(visit, <FiguresPage {...{ face, person, year, years, tables }} />);
}

export async function figuresCsv(visit: Visit): Promise<Response> {
  const { year } = yearsOf(visit);
  const rows = (await tablesFor(visit, year)).flatMap((table) => [
    [table.title, ...table.columns.slice(1)],
    ...table.rows.map(({ name, values }) => [
      name,
      ...values.map((value) => shown(value, visit.lang)),
    ]),
    [],
  ]);
  visit.context.header("content-type", "text/csv; charset=utf-8");
  visit.context.header("content-disposition", `attachment; filename="tal-${year}.csv"`);
  return visit.context.body(csvOf(rows));
}

/** Counts a frame that a browser has gone to, after it has been answered: nobody waits for a counter. */
export function noteOpening({ context, place }: Visit): void {
  const { partner, oneFile } = place.framed ?? {};
  // What a script asks for is no opening.
  if (partner === undefined || partner === PREVIEW || !oneFile) return;
  const counted = countOpening(context.env, partner).catch((error: unknown) =>
    log("count_failed", { name: errorName(error) }),
  );
  context.executionCtx.waitUntil(counted);
}

/** A partner's frame was opened: a counter goes up, and nothing else is known of whoever opened it. */
export async function countOpening(env: Env, partner: string): Promise<void> {
  const year = Number(dayAt(Date.now()).slice(0, 4));
  const counting = { key: toHex(randomBytes(16)), names: [`partner|${partner}|opened`] };
  await withRetry("add", async () => eu(env).figures(year).add(counting));
}
