import { accept, type Refusal } from "./accept.ts";
import { type Catalog, toldIn } from "./build.ts";
import { rankDesks } from "./desks.ts";
import type { Log } from "./log.ts";
import { concludes, type Path } from "./path.ts";
import { read } from "./reading.ts";

/** What a change would do, before it is made. Question and finding ids. */
export interface Preview {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** Asked again, with the earlier answer offered. */
  readonly reoffered: readonly string[];
  /** Asked, and not asked before the change. */
  readonly asked: readonly string[];
  readonly findings: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly desk: { readonly from: string | null; readonly to: string | null };
}

const NOT_ASKED = "not-asked";

const waitingOf = (path: Path): string[] => path.flows.flatMap((flow) => flow.waiting);

const toldOn = (path: Path): ReadonlySet<string> =>
  new Set(path.flows.flatMap(({ flow }) => toldIn(flow)));

/** Compares the path before with the path after the change; writes nothing. */
export function preview(
  catalog: Catalog,
  log: Log,
  change: { readonly question: string; readonly value: unknown },
): Preview | { readonly refusal: Refusal } {
  const accepted = accept(catalog, log, { answer: change });
  if ("refusal" in accepted) return accepted;
  const turn = (log.at(-1)?.turn ?? 0) + 1;
  const { path: before } = read(catalog, log);
  const { standing, path: after } = read(catalog, [
    ...log,
    { turn, entry: accepted.entry, shown: [] },
  ]);

  const waitedBefore = new Set(waitingOf(before));
  const asked = waitingOf(after).filter((question) => !waitedBefore.has(question));
  const told = [toldOn(before), toldOn(after)] as const;
  const findings = [...told[0].union(told[1])].flatMap((id) => {
    const from = (told[0].has(id) && concludes(catalog, id, before.context)?.is) || NOT_ASKED;
    const to = (told[1].has(id) && concludes(catalog, id, after.context)?.is) || NOT_ASKED;
    return from === to ? [] : [{ id, from, to }];
  });
  return {
    kept: [...after.answers.keys()].filter((question) => question !== change.question),
    dropped: accepted.entry.kind === "answer" ? accepted.entry.dropped : [],
    reoffered: waitingOf(after).filter((question) => standing.offers.has(question)),
    asked,
    findings,
    desk: {
      from: rankDesks(catalog, before)[0]?.id ?? null,
      to: rankDesks(catalog, after)[0]?.id ?? null,
    },
  };
}
