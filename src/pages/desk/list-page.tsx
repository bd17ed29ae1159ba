import type { JSX } from "hono/jsx/jsx-runtime";
import type { CaseItem } from "../../desk/case-item.ts";
import { dayAt } from "../../lib/clock.ts";
import { dayInWords } from "../../lib/format.ts";
import { workingDaysBetween } from "../../lib/working-days.ts";
import { isOpen, isUntaken } from "../../protocol/case-life.ts";
import { type Demonstration, DeskLayout, type SignedIn } from "./layout.tsx";
import { StateBadge } from "./state-badge.tsx";
import { deskText as text } from "./text.ts";

interface ListPageProps {
  readonly signedIn: SignedIn;
  readonly demonstration: Demonstration;
  readonly items: readonly CaseItem[];
  readonly query: string;
  /** ISO day. */
  readonly today: string;
  readonly closedDays: readonly string[];
}

/** A desk's cases: what nobody has taken first. */
export function ListPage(props: ListPageProps): JSX.Element {
  const { signedIn, demonstration, items, query } = props;
  const { list } = text;
  const groups = [
    [list.untaken, items.filter(({ row }) => isUntaken(row.state))],
    [list.underWay, items.filter(({ row }) => isOpen(row.state) && !isUntaken(row.state))],
    [list.over, items.filter(({ row }) => !isOpen(row.state))],
  ] as const;
  return (
    <DeskLayout title={list.title} signedIn={signedIn} demonstration={demonstration}>
      <h1>{list.title}</h1>
      <Search query={query} />
      {query === "" ? null : (
        <p role="status">
          {items.length === 0 ? list.noneFound(query) : list.found(items.length, query)}
        </p>
      )}
      {items.length === 0 && query === "" ? <p class="lead">{list.none}</p> : null}
      {groups.map(([title, cases]) =>
        cases.length === 0 ? null : (
          <section class="cases">
            <h2>{`${title} (${cases.length})`}</h2>
            <ul>
              {cases.map((item) => (
                <ListedCase {...props} item={item} />
              ))}
            </ul>
          </section>
        ),
      )}
      <form method="post" action="/desk/sager.csv" class="act screen-only">
        <button class="link">{list.csv}</button>
      </form>
    </DeskLayout>
  );
}

function Search({ query }: { query: string }): JSX.Element {
  const { list } = text;
  return (
    <form method="get" action="/desk" class="search screen-only" role="search">
      <div class="box">
        <label for="q">{list.search}</label>
        <input
          id="q"
          name="q"
          type="text"
          value={query}
          maxlength={100}
          aria-describedby="q-help"
        />
      </div>
      <button class="secondary">{list.find}</button>
      {query === "" ? null : (
        <a class="alone" href="/desk">
          {list.showAll}
        </a>
      )}
      <p class="soft" id="q-help">
        {list.searchHelp}
      </p>
    </form>
  );
}

function ListedCase(props: ListPageProps & { readonly item: CaseItem }): JSX.Element {
  const { item, today, closedDays } = props;
  const { row, reference, theme, takenBy, notes, receivedAt } = item;
  const { list } = text;
  const age = workingDaysBetween(dayAt(receivedAt), today, closedDays);
  return (
    <li>
      <div class="case-head">
        <a href={`/desk/sag/${reference}`}>
          <strong>{theme}</strong> {reference}
        </a>
        <StateBadge row={row} />
      </div>
      <dl class="case-facts">
        <div>
          <dt>{list.received}</dt>
          <dd>
            {dayInWords("da", dayAt(receivedAt))}, {list.age(age)}
          </dd>
        </div>
        {row.due === null ? null : (
          <div class={row.due < today ? "late" : undefined}>
            <dt>{row.due < today ? list.overdue : list.due}</dt>
            <dd>{dayInWords("da", row.due)}</dd>
          </div>
        )}
        {takenBy === null ? null : (
          <div>
            <dt>{list.takenBy}</dt>
            <dd>
              <bdi>{takenBy}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {notes.length === 0 ? null : <p class="soft">{list.notes(notes.length)}</p>}
    </li>
  );
}
