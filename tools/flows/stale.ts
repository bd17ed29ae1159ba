import type { Catalog } from "../../src/flow/build.ts";
import { count, type Report } from "./report.ts";
import { usedFacts } from "./used.ts";

/** Something that somebody must look at again. */
export interface Due {
  readonly id: string;
  readonly what: "review" | "expires" | "recheck" | "desk";
  /** null: at once, for it was never confirmed. */
  readonly by: string | null;
  readonly says: string;
}
export interface Owner {
  /** A desk or referral: who can confirm it. */
  readonly owner: string;
  readonly name: string;
  readonly due: readonly Due[];
}

/** What must be reviewed before a day, by who can do it, soonest first; also what nobody has confirmed yet. */
export function stale(catalog: Catalog, before: string): Report {
  const owners = [...Map.groupBy(dueBefore(catalog, before), (one) => one.owner)]
    .map(([owner, all]): Owner => {
      const due = all.map((one) => one.due).toSorted(bySoonest);
      return { owner, name: catalog.deskWords.da.get(owner)?.title ?? owner, due };
    })
    .toSorted((a, b) => bySoonest(a.due[0], b.due[0]) || a.name.localeCompare(b.name, "da"));
  const all = owners.flatMap((one) => one.due);
  const dated = all.filter((one) => one.by !== null).length;
  const sum = `${dated} to be reviewed before ${before}, ${all.length - dated} never confirmed; ${count(owners.length, "owner")}`;
  return {
    text: [...owners.map(inWords), sum].join("\n\n"),
    figures: { before, dated, unconfirmed: all.length - dated, owners },
  };
}

/** Days first, the soonest of them first; what has no day after them. */
const bySoonest = (one: Due | undefined, other: Due | undefined): number =>
  (one?.by ?? "9999").localeCompare(other?.by ?? "9999") ||
  (one?.id ?? "").localeCompare(other?.id ?? "");

function dueBefore(catalog: Catalog, before: string): { owner: string; due: Due }[] {
  const used = usedFacts(catalog);
  const facts = [...catalog.facts].flatMap(([id, fact]) => {
    const { reviewBy, validTo, standing, authority, asOf } = fact;
    if (!used.has(id) || standing === "historic") return [];
    const statement = catalog.factWords.da.get(id)?.title ?? "";
    const says = `${statement} (${asOf})`;
    const due: Due[] = [];
    if (validTo !== undefined && validTo < before)
      due.push({ id, what: "expires", by: validTo, says });
    if (reviewBy !== null && reviewBy < before)
      due.push({ id, what: "review", by: reviewBy, says });
    if (due.length === 0 && standing === "recheck")
      due.push({ id, what: "recheck", by: null, says });
    return due.map((one) => ({ owner: authority, due: one }));
  });
  const desks = [...catalog.desks].flatMap(([id, desk]) => {
    if (desk.kind !== "desk") return [];
    const missing = (["phone", "mail", "hours", "promise"] as const).filter(
      (one) => desk[one] === null,
    );
    const due: Due = { id, what: "desk", by: null, says: `not confirmed: ${missing.join(", ")}` };
    return missing.length === 0 ? [] : [{ owner: id, due }];
  });
  return [...facts, ...desks];
}

const WHAT: { readonly [W in Due["what"]]: string } = {
  expires: "holds no longer after",
  review: "review by",
  recheck: "shown with a caution: confirm it",
  desk: "a desk that has not confirmed itself",
};

const inWords = ({ name, owner, due }: Owner): string =>
  [
    `${name} (${owner})`,
    ...due.map(({ id, what, by, says }) => {
      return `  ${by === null ? WHAT[what] : `${WHAT[what]} ${by}`} – ${id} – ${says}`;
    }),
  ].join("\n");
