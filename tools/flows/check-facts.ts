import type { Catalog } from "../../src/flow/build.ts";
import { LANGS, type Standing } from "../../src/flow/define.ts";
import { maySay } from "../../src/flow/facts.ts";
import { placeholdersIn } from "../../src/flow/words.ts";
import { booksOf, type Expected, piecesOf } from "./expected-words.ts";
import type { ContentFiles } from "./files.ts";
import { error, type Place, type Remark, warning } from "./remark.ts";

/** Facts without a source, facts said where they may not be, and whether a person can be reached. */
export function checkFacts(catalog: Catalog, files: ContentFiles, today: string): Remark[] {
  return [
    ...checkEach(catalog, files),
    ...checkTwice(catalog, files),
    ...checkSources(catalog, files),
    ...checkUses(catalog, files),
    ...checkPlaceholders(catalog, files),
    ...checkPerson(catalog, files, today),
    ...checkDesks(catalog, files),
  ];
}

function checkEach(catalog: Catalog, files: ContentFiles): Remark[] {
  return [...catalog.facts].flatMap(([id, fact]) =>
    fact.sources.length > 0
      ? []
      : [
          error(
            files.definition("fact", id),
            id,
            "the fact has no source",
            "name the source it was read in",
          ),
        ],
  );
}

/** The later of two facts with one id would silently be the only one. */
function checkTwice(catalog: Catalog, files: ContentFiles): Remark[] {
  const seen = new Map<string, string>();
  return files.keys(/^facts\/(?!sources)/).flatMap(({ id, place }) => {
    if (!catalog.facts.has(id)) return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, place.file);
      return [];
    }
    return [error(place, id, `is a fact here and in ${first}`, "keep one, or give it its own id")];
  });
}

/** Addresses that are none, and sources that no fact names. */
function checkSources(catalog: Catalog, files: ContentFiles): Remark[] {
  const named = new Set([...catalog.facts.values()].flatMap((fact) => fact.sources));
  const all = Object.entries(catalog.sources);
  const written = new Map(files.keys(/^facts\/sources/).map((one) => [one.id, one.place]));
  const placeOf = (id: string): Place => written.get(id) ?? files.definition("fact", id);
  const wrong = all.flatMap(([id, { title, url }]) => {
    const place = placeOf(id);
    return [
      ...(title.trim() === "" ? [error(place, id, "the source has no title", "write it")] : []),
      ...(url === null || URL.canParse(url)
        ? []
        : [error(place, id, `”${url}” is no address`, "write https://…, or null")]),
    ];
  });
  const [first, ...others] = all.map(([id]) => id).filter((id) => !named.has(id));
  if (first === undefined) return wrong;
  // One line for all of them: sources are collected before the facts that will name them.
  const more = others.length === 0 ? "" : `, nor ${others.length} others: ${others.join(", ")}`;
  const place = placeOf(first);
  return [
    ...wrong,
    warning(place, first, `no fact names this source${more}`, "name them, or remove them"),
  ];
}

/** Facts by id in rows and cards. */
function checkUses(catalog: Catalog, files: ContentFiles): Remark[] {
  const rows = [...catalog.findings.values()].flatMap(({ id, flow, rows: all }) =>
    all
      .flatMap((row) => row.facts)
      .flatMap((fact) => {
        const standing = catalog.facts.get(fact)?.standing;
        if (standing !== "recheck" && standing !== "historic") return [];
        const place = files.use(files.definition("key", id, flow), fact);
        const mend = "say it on a card instead, or have it confirmed";
        return [error(place, id, `the verdict rests on ”${fact}”, which is ${standing}`, mend)];
      }),
  );
  const cards = catalog.cards.flatMap(({ card, flow, facts = [] }) =>
    facts.flatMap((fact) => {
      if (catalog.facts.get(fact)?.standing !== "historic") return [];
      const place = files.use(files.definition("card", card, flow), fact);
      return [error(place, card, `says ”${fact}”, which is historic`, "say what holds today")];
    }),
  );
  return [...rows, ...cards];
}

/**
 * A fact that needs checking is never in a title, a verdict or a to-do; a historic or referred one in no text. What a
 * figure says is no firmer than the facts it rests on.
 */
function checkPlaceholders(catalog: Catalog, files: ContentFiles): Remark[] {
  return LANGS.flatMap((lang) =>
    booksOf(catalog).flatMap((book) =>
      book.expected.flatMap((expected) =>
        piecesOf(book.words[lang], expected.id).flatMap(({ part, text }) =>
          placeholdersIn(text).flatMap((name) => {
            const standing = standingOf(catalog, name);
            const isRefused =
              standing === "historic" ||
              standing === "referral" ||
              (standing === "recheck" && isFirm(expected, part));
            if (!isRefused) return [];
            const heading = files.words(lang, expected.id, book.home(expected));
            const place = files.within(heading, `{${name}}`);
            const where = part === "title" ? "in the title" : `in a ${expected.kind}`;
            const wrong = `states {${name}} ${where}, and it is ${standing}`;
            return [error(place, expected.id, wrong, "say it as a fact of a card")];
          }),
        ),
      ),
    ),
  );
}
const WEAKEST_FIRST: readonly Standing[] = ["historic", "referral", "recheck"];
function standingOf(catalog: Catalog, name: string): Standing | undefined {
  const [figure = "", field] = name.split(".");
  if (field === undefined) return catalog.facts.get(name)?.standing;
  const facts = catalog.figures.get(figure)?.facts ?? [];
  const standings = new Set(facts.map((fact) => catalog.facts.get(fact)?.standing));
  return WEAKEST_FIRST.find((one) => standings.has(one));
}
const isFirm = ({ kind }: Expected, part: "title" | "body" | "slot"): boolean =>
  part === "title" || kind === "finding" || kind === "to-do";

function checkPerson(catalog: Catalog, files: ContentFiles, today: string): Remark[] {
  const fact = catalog.facts.get(catalog.person);
  const says = LANGS.every((lang) =>
    /\d/.test(catalog.factWords[lang].get(catalog.person)?.title ?? ""),
  );
  if (fact && maySay(fact, today) && fact.standing !== "referral" && says) return [];
  const hasDesk = [...catalog.desks.values()].some(
    (desk) => desk.kind === "desk" && desk.phone !== null,
  );
  const place = fact
    ? files.definition("fact", catalog.person)
    : files.use(files.first(null), "person");
  const wrong = hasDesk
    ? "the number to call at every step cannot be said"
    : "there is no way to reach a person";
  return [
    error(place, catalog.person, wrong, "name a current fact with a phone number as ”person”"),
  ];
}

function checkDesks(catalog: Catalog, files: ContentFiles): Remark[] {
  return [...catalog.desks].flatMap(([id, desk]) => {
    if (desk.kind !== "desk") return [];
    const missing = (["phone", "mail", "hours", "promise"] as const).filter(
      (one) => desk[one] === null,
    );
    const place = files.definition("desk", id);
    const wrong = `the desk has not confirmed its ${missing.join(", ")}`;
    return missing.length === 0
      ? []
      : [warning(place, id, wrong, "ask the desk; write who said so and when")];
  });
}
