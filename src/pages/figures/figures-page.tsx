import type { JSX } from "hono/jsx/jsx-runtime";
import { FEWEST, type Shown } from "../../figures/report.ts";
import { numberInWords } from "../../lib/format.ts";
import type { FactView, Lang } from "../../protocol/view.ts";
import type { Face } from "../face.ts";
import { Layout } from "../layout.tsx";
import type { Table } from "./tables.ts";
import { figuresTexts } from "./text.ts";

interface FiguresPageProps {
  readonly face: Face;
  readonly person: FactView;
  readonly year: number;
  /** Years there may be figures of, newest first. */
  readonly years: readonly number[];
  readonly tables: readonly Table[];
}

/** The figures of one year, for anybody to read. */
export function FiguresPage({ face, person, year, years, tables }: FiguresPageProps): JSX.Element {
  const text = figuresTexts[face.lang];
  return (
    <Layout face={face} title={text.title} path="/tal" person={person}>
      <h1>{`${text.title} ${year}`}</h1>
      <p class="lead">{text.lead(year)}</p>
      <p>{text.how}</p>
      <p>{text.tooFewHelp(FEWEST)}</p>
      {years.length < 2 ? null : (
        <nav aria-label={text.years}>
          <ul class="links">
            {years.map((one) => (
              <li>
                <a
                  href={`/tal?aar=${one}&lang=${face.lang}`}
                  aria-current={one === year ? "page" : undefined}
                >
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {tables.map((table) => (
        <Figures table={table} lang={face.lang} />
      ))}
      <p class="screen-only">
        <a class="alone" href={`/tal.csv?aar=${year}&lang=${face.lang}`}>
          {text.csv}
        </a>
      </p>
    </Layout>
  );
}

function Figures({ table, lang }: { table: Table; lang: Lang }): JSX.Element {
  const text = figuresTexts[lang];
  const [first = "", ...numbers] = table.columns;
  const most = Math.max(1, ...table.rows.map(({ values }) => values[0] ?? 0));
  return (
    <section class="figures">
      <h2>{table.title}</h2>
      {table.help === null ? null : <p class="soft">{table.help}</p>}
      <div class="wide-table" role="region" aria-label={table.title} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {numbers.map((column) => (
                <th scope="col" class="number">
                  {column}
                </th>
              ))}
              {table.hasBars ? (
                <th scope="col" class="bar-cell">
                  {text.bar}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ name, values }) => (
              <tr>
                <th scope="row">{name}</th>
                {values.map((value) => (
                  <td class="number">{shown(value, lang)}</td>
                ))}
                {table.hasBars ? (
                  <td class="bar-cell">
                    <Bar share={(values[0] ?? 0) / most} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export const shown = (value: Shown, lang: Lang): string =>
  value === null ? figuresTexts[lang].tooFew : numberInWords(lang, value);

/** The number beside it, drawn; whoever cannot see it has the number. */
const Bar = ({ share }: { share: number }): JSX.Element => (
  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width={Math.round(share * 1000) / 10} height="10" />
  </svg>
);
