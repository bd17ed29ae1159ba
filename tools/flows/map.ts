import type { Catalog, CatalogCard, CatalogFlow } from "../../src/flow/build.ts";
import type { Expr } from "../../src/flow/condition.ts";
import { conditionInWords, titleOf } from "./in-words.ts";
import type { Report } from "./report.ts";

/** A picture of each flow, in Mermaid inside Markdown: what is asked when, and what is said when. In Danish. */
export function map(catalog: Catalog, ids: readonly string[]): Report {
  const flows = catalog.flows.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const pictures = flows.map((flow) => ({ flow: flow.id, ...pictureOf(catalog, flow) }));
  return {
    text: pictures.map((one) => one.markdown).join("\n\n"),
    figures: pictures.map(({ flow, questions, findings, cards }) => {
      return { flow, questions, findings, cards };
    }),
  };
}

interface Picture {
  readonly markdown: string;
  readonly questions: number;
  readonly findings: number;
  readonly cards: number;
}

function pictureOf(catalog: Catalog, flow: CatalogFlow): Picture {
  const findings = [...catalog.findings.values()].filter((one) => one.flow === flow.id);
  const cards = flow.cards.flatMap((index) => catalog.cards[index] ?? []);
  const when = flow.when ? `Kun hvis ${conditionInWords(catalog, flow.when, "da")}.` : "Altid.";
  const lines = [
    `# ${titleOf(catalog, flow.id, "da")} (\`${flow.id}\`)`,
    `${when} Læs oppefra: Et spørgsmål stilles, når det, der står på pilen, passer. Ellers springes det over.`,
    "## Spørgsmål",
    mermaid(questionsOf(catalog, flow)),
    ...(findings.length === 0
      ? []
      : [
          "## Konklusioner",
          ...findings.map(({ id, rows }) => {
            const list = rows.map(({ because, when: condition }) => {
              const label = catalog.words.da.get(id)?.slots.get(because)?.label ?? because;
              return `* **${label}** (\`${because}\`): ${whenInWords(catalog, condition, "ellers")}`;
            });
            return [`### ${titleOf(catalog, id, "da")} (\`${id}\`)`, list.join("\n")].join("\n\n");
          }),
        ]),
    "## Råd",
    ...[...Map.groupBy(cards, (card) => decidedBy(catalog, card.condition))].map(([about, group]) =>
      [
        `### Efter ${about === "" ? "starten" : `»${titleOf(catalog, about, "da")}«`}`,
        mermaid(cardsOf(catalog, about, group)),
      ].join("\n\n"),
    ),
  ];
  return {
    markdown: lines.join("\n\n"),
    questions: flow.items.length,
    findings: findings.length,
    cards: cards.length,
  };
}

const whenInWords = (catalog: Catalog, when: Expr | null, otherwise: string): string =>
  when === null ? otherwise : conditionInWords(catalog, when, "da");

/** The chain of questions; the condition of a step stands on the arrow that leads to it. */
function questionsOf(catalog: Catalog, flow: CatalogFlow): string[] {
  const nodes = flow.items.map(({ question }, index) => {
    const options = catalog.questions.get(question)?.options ?? [];
    const labels = options.map(
      (one) => catalog.words.da.get(question)?.slots.get(one)?.label ?? one,
    );
    const text = [titleOf(catalog, question, "da"), ...labels.map((one) => `– ${one}`)];
    return `  q${index}["${text.map(escaped).join("<br>")}"]`;
  });
  const arrows = flow.items.map(({ when }, index) => {
    const from = index === 0 ? "begin" : `q${index - 1}`;
    const label = when === null ? "altid" : `hvis ${conditionInWords(catalog, when, "da")}`;
    return `  ${from} -->|"${escaped(label)}"| q${index}`;
  });
  const last = flow.items.length === 0 ? "begin" : `q${flow.items.length - 1}`;
  return [
    `  begin(["Begynd"])`,
    ...nodes,
    ...arrows,
    `  ${last} --> done(["Svar, huskeliste og skranke"])`,
  ];
}

function cardsOf(catalog: Catalog, about: string, cards: readonly CatalogCard[]): string[] {
  const root = about === "" ? "Starten" : titleOf(catalog, about, "da");
  const nodes = cards.flatMap((card, index) => {
    const todo = (card.todo ?? []).map((id) => `☐ ${titleOf(catalog, id, "da")}`);
    const desk =
      card.desk === undefined
        ? []
        : [`→ ${catalog.deskWords.da.get(card.desk)?.title ?? card.desk}`];
    const text = [titleOf(catalog, card.card, "da"), ...todo, ...desk].map(escaped).join("<br>");
    const label =
      card.condition === null ? "altid" : `hvis ${conditionInWords(catalog, card.condition, "da")}`;
    return [`  c${index}["${text}"]`, `  about -->|"${escaped(label)}"| c${index}`];
  });
  return [`  about(["${escaped(root)}"])`, ...nodes];
}

/** The question or finding a condition names first. */
function decidedBy(catalog: Catalog, expr: Expr | null): string {
  if (expr === null) return "";
  if (expr.op === "test") return expr.id;
  const [first] = expr.op === "not" ? [expr.of] : expr.of;
  return decidedBy(catalog, first ?? null);
}

const mermaid = (lines: readonly string[]): string =>
  ["```mermaid", "flowchart TD", ...lines, "```"].join("\n");

/** https://mermaid.js.org/syntax/flowchart.html: entity codes inside quoted text. */
const escaped = (text: string): string =>
  text
    .replaceAll("&", "#amp;")
    .replaceAll('"', "#quot;")
    .replaceAll("<", "#lt;")
    .replaceAll(">", "#gt;");
