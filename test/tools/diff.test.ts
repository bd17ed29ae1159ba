import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCatalog, type Catalog, type Content } from "../../src/flow/build.ts";
import { cardsOf, concludes, walkPath } from "../../src/flow/path.ts";
import { type OutcomePart, outcomesOf, type Told } from "../../src/flow/walk/outcomes.ts";
import { Roots } from "../../src/flow/walk/roots.ts";
import { loadContent } from "../../tools/content.ts";
import { contentOf } from "../../tools/flows/commit.ts";
import { type ChangedClass, type Diff, diff, diffOf } from "../../tools/flows/diff.ts";
import type { Difference } from "../../tools/flows/differences.ts";
import { addTo, type Changes, Copies, inItem, replace } from "./copies.ts";

const copies = new Copies();
let published: Catalog;
beforeAll(async () => {
  await copies.open();
  published = await read("flows");
});
afterAll(() => copies.close());

/** Only the flows that are changed here: the others would take most of the time. */
const FLOWS = new Set(["start", "registration"]);
const chosen = (content: Content): Catalog =>
  buildCatalog({ ...content, flows: content.flows.filter(({ flow }) => FLOWS.has(flow.id)) });
const read = async (directory: string): Promise<Catalog> => chosen(await loadContent(directory));
const after = async (changes: Changes): Promise<Catalog> => read(await copies.with(changes));

/** A change that somebody could make, what is said of it, and the outcome that it changes. */
interface Prepared {
  readonly name: string;
  readonly changes: Changes;
  readonly says: Pick<Difference, "kind" | "id"> & { readonly words: RegExp };
  /** Of which card or finding; null: no outcome is any different. */
  readonly outcome: { readonly about: string; readonly change: ChangedClass["change"] } | null;
}

const START = "start/flow.ts";
const REGISTRATION = "registration/flow.ts";
const card = (id: string): RegExp => new RegExp(`card: "${id}"`);

const PREPARED: readonly Prepared[] = [
  {
    name: "a text",
    changes: { "start/da.md": addTo("for-founder", "Tag dig god tid.") },
    says: { kind: "text", id: "for-founder", words: /da body: was »Også.*is »Tag dig god tid/s },
    outcome: null,
  },
  {
    name: "a fact's standing",
    changes: {
      "facts/registration.ts": inItem(
        /^ {2}"soev-vildledning"/,
        replace('standing: "current"', 'standing: "recheck"'),
      ),
    },
    says: { kind: "fact", id: "soev-vildledning", words: /standing was "current", is "recheck"/ },
    outcome: null,
  },
  {
    name: "what a fact says",
    changes: { "facts/registration.da.md": replace(/(## rsv-myndighed\n\n)/, "$1Sådan er det: ") },
    says: { kind: "text", id: "rsv-myndighed", words: /is »Sådan er det: / },
    outcome: null,
  },
  {
    name: "a card for more people",
    changes: {
      [START]: inItem(
        card("for-association"),
        replace('who: "association"', 'who: ["association", "company"]'),
      ),
    },
    says: {
      kind: "card",
      id: "for-association",
      words: /shows when: was »Hvem er du\?« er »Jeg er med i en forening«/,
    },
    outcome: { about: "for-association", change: "more" },
  },
  {
    name: "a card that is gone",
    changes: { [START]: replace(/ {4}\{\n {6}card: "for-founder",[^]*?\n {4}\},\n/, "") },
    says: { kind: "card", id: "for-founder", words: /is gone/ },
    outcome: { about: "for-founder", change: "gone" },
  },
  {
    name: "a card that points to another desk",
    changes: { [START]: inItem(card("stage-idea"), replace('desk: "hip"', 'desk: "c4"')) },
    says: { kind: "card", id: "stage-idea", words: /desk: was hip; is c4/ },
    outcome: { about: "stage-idea", change: "new" },
  },
  {
    name: "a to-do with a kind",
    changes: { [START]: replace('"let-person-ask": {}', '"let-person-ask": { kind: "approval" }') },
    says: { kind: "to-do", id: "let-person-ask", words: /kind was null, is "approval"/ },
    outcome: null,
  },
  {
    name: "an option more",
    changes: { [START]: replace('"company", "advisor"', '"company", "visitor", "advisor"') },
    says: { kind: "question", id: "who", words: /new option »visitor«/ },
    outcome: { about: "for-founder", change: "fewer" },
  },
  {
    name: "a finding that is stricter",
    changes: {
      [REGISTRATION]: inItem(/^ {4}"criterion-involvement": \[/, (text) =>
        text
          .replace('involvement: "ways" }', 'involvement: ["ways", "unsure"] }')
          .replace(/ {6}\{\n {8}is: "unclear",[^]*?\n {6}\},\n/, ""),
      ),
    },
    says: {
      kind: "finding",
      id: "criterion-involvement",
      words: /row ”unclear because involvement-unsure” is gone/,
    },
    outcome: { about: "criterion-involvement", change: "new" },
  },
  {
    name: "a question asked of fewer",
    changes: {
      [REGISTRATION]: replace(
        'ask: "duties",\n      when: { surplus: { not: "free-to-owners" } }',
        'ask: "duties",\n      when: { surplus: { not: ["free-to-owners", "unsure"] } }',
      ),
    },
    says: {
      kind: "flow",
      id: "registration",
      words: /asks »Er I klar til de pligter[^]*when: was/,
    },
    outcome: { about: "duties-unsure", change: "fewer" },
  },
];

/** Everything that a class shows or does not show: the part of the outcome it belongs to, in either version. */
const partIds = (catalogs: readonly Catalog[], { flow, told }: ChangedClass): Set<string> =>
  new Set(
    catalogs
      .flatMap((catalog) => partsIn(catalog))
      .flatMap((part) =>
        part.flow === flow && part.classes.some((one) => sortedKey(one) === sortedKey(told))
          ? [...part.cards, ...part.findings]
          : [],
      ),
  );
const parts = new WeakMap<Catalog, OutcomePart[]>();
function partsIn(catalog: Catalog): OutcomePart[] {
  const known = parts.get(catalog) ?? outcomesOf(new Roots(catalog, "everything"));
  parts.set(catalog, known);
  return known;
}
const sortedKey = ({ findings, cards, todos, desks }: Told): string =>
  JSON.stringify([findings, cards.toSorted(), todos.toSorted(), desks.toSorted()]);

/** Whether somebody who answers so is told just what the class tells; replayed as a conversation is. */
function isToldSo(
  catalog: Catalog,
  { flow, told, example }: ChangedClass,
  ids: ReadonlySet<string>,
): boolean {
  const path = walkPath(catalog, new Map(example.map((one) => [one.question, one.value])));
  if (!path.flows.some((one) => one.flow.id === flow)) return false;
  const cards = cardsOf(path).filter((one) => one.flow === flow && ids.has(one.card));
  const findings = [...catalog.findings.keys()].flatMap((id) => {
    const row = ids.has(id) ? concludes(catalog, id, path.context) : undefined;
    return row ? [[id, row.because] as const] : [];
  });
  return (
    sortedKey({
      findings: Object.fromEntries(findings),
      cards: cards.map((one) => one.card),
      todos: [...new Set(cards.flatMap((one) => one.todo ?? []))],
      desks: [...new Set(cards.flatMap((one) => one.desk ?? []))],
    }) === sortedKey(told)
  );
}

const takes = (catalog: Catalog, { example }: ChangedClass): boolean => {
  const given = new Map(example.map((one) => [one.question, one.value]));
  return walkPath(catalog, given).answers.has(example.at(-1)?.question ?? "");
};

const about = ({ told }: ChangedClass): string[] => [...told.cards, ...Object.keys(told.findings)];

describe("diff", () => {
  it("has nothing to say of the same content", () => {
    expect(diffOf(published, published)).toEqual({ differences: [], outcomes: [] });
  });

  it.each(PREPARED.map((one) => [one.name, one] as const))("tells %s", async (_, prepared) => {
    const is = await after(prepared.changes);
    const found: Diff = diffOf(published, is);
    const { kind, id, words } = prepared.says;
    const said = found.differences.filter((one) => one.kind === kind && one.id === id);
    expect(said.map((one) => one.says).join("\n")).toMatch(words);
    const { outcome } = prepared;
    if (outcome === null) {
      expect(found.outcomes).toEqual([]);
      return;
    }
    const changed = found.outcomes.filter((one) => about(one).includes(outcome.about));
    expect(changed.map((one) => one.change)).toContain(outcome.change);
    for (const one of found.outcomes) expectDiffers(one, is);
  });

  /** Its example, replayed in both, comes to the class in one of them only; or ends in an answer that one takes. */
  function expectDiffers(one: ChangedClass, is: Catalog): void {
    const what = JSON.stringify(one.told);
    expect((one.before?.combinations ?? 0n) + (one.after?.combinations ?? 0n)).toBeGreaterThan(0n);
    if (one.only !== null) {
      const [version, other] = one.only === "after" ? [is, published] : [published, is];
      expect(takes(version, one), what).toBe(true);
      expect(takes(other, one), what).toBe(false);
      return;
    }
    const ids = partIds([published, is], one);
    const told = [isToldSo(published, one, ids), isToldSo(is, one, ids)];
    const grows = one.change === "new" || one.change === "more";
    expect(told, what).toEqual(grows ? [false, true] : [true, false]);
  }

  it("says where only a new answer changes how many, and which", async () => {
    const option = PREPARED.find((one) => one.name === "an option more");
    const is = await after(option?.changes ?? {});
    const { text, figures } = diff(published, is);
    const fewer = (figures as Diff).outcomes.find(
      ({ told, change }) => change === "fewer" && told.cards.join() === "for-founder",
    );
    expect(fewer?.only).toBe("after");
    expect(fewer?.example.at(-1)).toEqual({ question: "who", value: "visitor" });
    expect(text).toMatch(
      /only because of answers that can be given now and not before, for example .*»visitor«/,
    );
    const back = diffOf(is, published).outcomes.find(
      ({ told }) => told.cards.join() === "for-founder",
    );
    expect(back).toMatchObject({ change: "more", only: "before", example: fewer?.example });
  });

  it("lists no outcome where a condition only reads one question more", async () => {
    const same = 'when: { any: [{ who: "association", stage: ["idea"] }, { who: "association" }] }';
    const is = await after({
      [START]: inItem(card("for-association"), replace('when: { who: "association" }', same)),
    });
    const { differences, outcomes } = diffOf(published, is);
    expect(differences.map((one) => one.id)).toEqual(["for-association"]);
    expect(outcomes).toEqual([]);
  });

  it("counts for how many, and shows a path on which the advice is another", async () => {
    const more = diff(published, await after(PREPARED[3]?.changes ?? {})).figures as Diff;
    const won = more.outcomes.find(
      ({ told, change }) => change === "more" && told.cards.join() === "for-association",
    );
    // Two options of one question show it now, where one did.
    expect(won?.before?.combinations).toBeGreaterThan(0n);
    expect(won?.after?.combinations).toBe(2n * (won?.before?.combinations ?? 0n));

    const { text, figures } = diff(published, await after(PREPARED[4]?.changes ?? {}));
    const lost = (figures as Diff).outcomes.find(
      ({ told, change }) => change === "gone" && told.cards.join() === "for-founder",
    );
    expect(lost?.after).toBeNull();
    expect(lost?.example).toContainEqual({ question: "who", value: "founder" });
    expect(lost?.exampleBefore).toContain("for-founder");
    expect(lost?.exampleAfter).not.toContain("for-founder");
    expect(text).toMatch(/for example .*Hvem er du\? »Jeg har en idé/);
  });

  it("reads the content of a commit, and of a directory", async () => {
    const home = await mkdtemp(join(tmpdir(), "indgang-git-"));
    const copy = await copies.with({ "start/da.md": addTo("for-founder", "Tag dig god tid.") });
    const git = (...args: string[]): void => {
      const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
      execFileSync("git", ["-C", home, ...who, ...args], { stdio: "ignore" });
    };
    git("init", "--quiet");
    execFileSync("cp", ["-r", copy, join(home, "flows")]);
    git("add", "flows");
    git("commit", "--quiet", "--message", "Content");
    const loaded = chosen(await contentOf("HEAD", home));
    expect(diffOf(published, loaded).differences.map((one) => one.id)).toEqual(["for-founder"]);
    const same = chosen(await contentOf(copy));
    expect(diffOf(loaded, same)).toEqual({ differences: [], outcomes: [] });
    await expect(contentOf("no-such-commit", home)).rejects.toThrow(/no-such-commit/);
    await rm(home, { recursive: true });
  });
});
