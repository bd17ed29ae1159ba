import { buildCatalog, type Catalog, type Content } from "../../src/flow/build.ts";
import type { Desk, Fact, Flow } from "../../src/flow/define.ts";

/** A fact with a source that is good on every day a test runs. */
export const someFact: Fact = {
  sources: ["a-source"],
  place: null,
  asOf: "2026-01-01",
  certainty: "verified",
  standing: "current",
  checked: "2026-11-23",
  reviewBy: null,
  authority: "a-desk",
};
/** A desk that has confirmed nothing. */
export const someDesk: Desk = {
  kind: "desk",
  party: "public",
  phone: null,
  mail: null,
  hours: null,
  closedDays: null,
  promise: null,
};
export const PERSON = "a-number-to-call";

/**
 * Content made of flow literals: every id they name gets its words, every fact and desk stands ready. What a test
 * cares about it passes in `over`.
 */
export function contentOf(flows: readonly Flow[], over: Partial<Content> = {}): Content {
  const cards = flows.flatMap((flow) => flow.cards);
  const rows = flows.flatMap((flow) => Object.values(flow.findings ?? {}).flat());
  const facts = new Set([PERSON, ...[...cards, ...rows].flatMap((one) => one.facts ?? [])]);
  const desks = new Set(["a-desk", ...cards.flatMap((card) => card.desk ?? [])]);
  const factWords = [...facts].map((id) => section(id, [])).join("\n");
  const deskWords = [...desks].map((id) => section(id, ["in-sentence"])).join("\n");
  return {
    flows: flows.map((flow, index) => {
      const words = index === 0 ? `${SENTENCES}\n${wordsOf(flow)}` : wordsOf(flow);
      return { flow, words: { da: words, en: words } };
    }),
    facts: Object.fromEntries([...facts].map((id) => [id, someFact])),
    factWords: { da: [factWords], en: [factWords] },
    sources: { "a-source": { title: "A source", url: null } },
    desks: Object.fromEntries([...desks].map((id) => [id, someDesk])),
    deskWords: { da: deskWords, en: deskWords },
    glossaryWords: { da: "", en: "" },
    person: PERSON,
    help: [PERSON],
    ...over,
  };
}

export const catalogOf = (flows: readonly Flow[], over: Partial<Content> = {}): Catalog =>
  buildCatalog(contentOf(flows, over));

function wordsOf(flow: Flow): string {
  const steps = flow.steps.flatMap((step) => {
    const options = "options" in step ? (step.options ?? []) : [];
    const rows = "rows" in step ? step.rows.map((row) => row.id) : [];
    const isBorrowed = step.kind === undefined && options.length === 0;
    return isBorrowed ? [] : [section(step.ask, [...options, ...rows])];
  });
  const findings = Object.entries(flow.findings ?? {}).map(([id, rows]) =>
    section(
      id,
      rows.map((row) => row.because ?? row.is),
    ),
  );
  const cards = flow.cards.map((card) =>
    section(card.card, card.desk === undefined ? [] : ["desk"]),
  );
  const named = flow.cards.flatMap((card) => card.todo ?? []);
  const todos = [...new Set([...Object.keys(flow.todos ?? {}), ...named])].map((id) =>
    section(id, []),
  );
  return [section(flow.id, ["ready"]), ...steps, ...findings, ...cards, ...todos].join("\n");
}

const section = (id: string, slots: readonly string[]): string =>
  [
    `## ${id}`,
    "",
    `Words of ${id}.`,
    "",
    ...[...new Set(slots)].map((slot) => `- ${slot}: ${slot}`),
    "",
  ].join("\n");
/** What the guide says around every conversation. */
const SENTENCES = ["greeting", "start-outcome"].map((id) => section(id, [])).join("\n");
