import type { Catalog, CatalogCard, CatalogFlow, Finding, Question } from "../../src/flow/build.ts";
import type { Expr } from "../../src/flow/condition.ts";
import type { Fact, Lang } from "../../src/flow/define.ts";
import { placeholdersIn } from "../../src/flow/words.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { conditionInWords, spoken, titleOf } from "./in-words.ts";
import type { Report } from "./report.ts";

interface Labels {
  readonly title: string;
  readonly intro: string;
  readonly questions: string;
  readonly findings: string;
  readonly cards: string;
  readonly todos: string;
  readonly facts: string;
  readonly when: string;
  readonly always: string;
  readonly otherwise: string;
  readonly desk: string;
  readonly source: string;
  readonly dated: string;
  readonly checked: string;
  readonly review: string;
  readonly authority: string;
  readonly asked: string;
  readonly says: { readonly [standing in Fact["standing"]]: string };
  readonly read: { readonly [certainty in Fact["certainty"]]: string };
}

const LABELS: { readonly [L in Lang]: Labels } = {
  da: {
    title: "Alt, hvad guiden siger",
    intro:
      "Til faktatjek: spørgsmål, konklusioner og råd i den rækkefølge, de kommer, og hver oplysning med kilde, dato og sikkerhed. Id’er står med småt.",
    questions: "Spørgsmål",
    findings: "Konklusioner",
    cards: "Råd",
    todos: "Huskeliste",
    facts: "Oplysninger",
    when: "Når",
    always: "Altid",
    otherwise: "Ellers",
    desk: "Peger på",
    source: "Kilde",
    dated: "kilden er fra",
    checked: "læst",
    review: "skal tjekkes igen senest",
    authority: "kan bekræftes af",
    asked: "stilles i",
    says: {
      current: "siges, som den står",
      recheck: "siges med forbehold",
      historic: "siges ikke",
      referral: "siges kun som »få det bekræftet hos«",
    },
    read: { verified: "læst i en kilde", known: "almindeligt kendt", uncertain: "usikker" },
  },
  en: {
    title: "Everything the guide says",
    intro:
      "For checking facts: questions, conclusions and advice in the order they come, and every fact with its source, date and certainty. Ids are in small print.",
    questions: "Questions",
    findings: "Conclusions",
    cards: "Advice",
    todos: "To-do list",
    facts: "Facts",
    when: "When",
    always: "Always",
    otherwise: "Otherwise",
    desk: "Points to",
    source: "Source",
    dated: "the source is from",
    checked: "read",
    review: "to be checked again by",
    authority: "can be confirmed by",
    asked: "asked in",
    says: {
      current: "said as it stands",
      recheck: "said with a caution",
      historic: "not said",
      referral: "said only as “have it confirmed by”",
    },
    read: { verified: "read in a source", known: "commonly known", uncertain: "uncertain" },
  },
};

/** Flows as one document for print, in reading order, for those who know the law. */
export function print(catalog: Catalog, ids: readonly string[], lang: Lang): Report {
  const flows = catalog.flows.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const chapters = flows.map((flow) => new Chapter(catalog, flow, lang));
  const labels = LABELS[lang];
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <title>${labels.title}</title>
        <style>
          body {
            font:
              11pt/1.45 Georgia,
              serif;
            max-width: 46em;
            margin: 2em auto;
            padding: 0 1em;
          }
          h1,
          h2,
          h3,
          h4 {
            font-family: sans-serif;
            line-height: 1.2;
            break-after: avoid;
          }
          h2 {
            border-top: 2px solid;
            padding-top: 0.6em;
            break-before: page;
          }
          section,
          li {
            break-inside: avoid;
          }
          code {
            font-size: 8pt;
            color: #555;
          }
          .when {
            font-style: italic;
          }
          .fact {
            font-size: 9.5pt;
            border-left: 3px solid #999;
            padding-left: 0.7em;
            margin: 0.4em 0;
          }
          .recheck {
            border-color: #b60;
          }
          .referral,
          .historic {
            border-color: #b00;
            border-left-style: dotted;
          }
        </style>
      </head>
      <body>
        <h1>${labels.title}</h1>
        <p>${labels.intro}</p>
        ${chapters.map((one) => one.write())}
      </body>
    </html> `;
  return {
    text: page.html,
    figures: { lang, flows: chapters.map((one) => one.figures()) },
  };
}

class Chapter {
  readonly #catalog: Catalog;
  readonly #flow: CatalogFlow;
  readonly #lang: Lang;
  readonly #labels: Labels;
  readonly #findings: readonly Finding[];
  readonly #cards: readonly CatalogCard[];
  readonly #todos: readonly string[];
  readonly #facts = new Set<string>();

  constructor(catalog: Catalog, flow: CatalogFlow, lang: Lang) {
    this.#catalog = catalog;
    this.#flow = flow;
    this.#lang = lang;
    this.#labels = LABELS[lang];
    this.#findings = [...catalog.findings.values()].filter((one) => one.flow === flow.id);
    this.#cards = flow.cards.flatMap((index) => catalog.cards[index] ?? []);
    this.#todos = [...catalog.todos].flatMap(([id, todo]) => (todo.flow === flow.id ? [id] : []));
  }

  figures(): object {
    return {
      flow: this.#flow.id,
      questions: this.#flow.items.map((item) => item.question),
      findings: this.#findings.map((one) => one.id),
      cards: this.#cards.map((card) => card.card),
      todos: this.#todos,
      facts: [...this.#facts],
    };
  }

  write(): Html {
    const { questions, findings, cards, todos, facts } = this.#labels;
    const { id, when, items } = this.#flow;
    const said = [
      html`<h3>${questions}</h3>
        ${items.map((item) => this.#question(item.question, item.when))}`,
      html`<h3>${findings}</h3>
        ${this.#findings.map((one) => this.#finding(one))}`,
      html`<h3>${cards}</h3>
        ${this.#cards.map((card) => this.#card(card))}`,
      html`<h3>${todos}</h3>
        ${this.#todos.map((todo) => this.#section(todo, NOTHING))}`,
    ];
    // All that is said has been gone through by now, so all its facts are known.
    const known = [...this.#facts].map((fact) => this.#fact(fact));
    return html`<h2>${titleOf(this.#catalog, id, this.#lang)} <code>${id}</code></h2>
      ${this.#when(when)}${this.#body(id)}${said}
      <h3>${facts}</h3>
      ${known} `;
  }

  #question(id: string, when: Expr | null): Html {
    const question = this.#catalog.questions.get(id);
    const own = question?.flow === this.#flow.id;
    const elsewhere = own
      ? NOTHING
      : html`<p>${this.#labels.asked} <code>${question?.flow ?? ""}</code></p>`;
    return this.#section(
      id,
      html`${this.#when(when)}${elsewhere}${question ? this.#options(question) : NOTHING}`,
    );
  }

  #options({ id, options, rows, kind, min, max, unit, unsure }: Question): Html {
    const slots = this.#catalog.words[this.#lang].get(id)?.slots;
    const listed = [...options, ...rows.map((row) => row.id)].map((one) => {
      const { label, help } = slots?.get(one) ?? { label: one, help: "" };
      return html`<li>
        ${this.#text(label)}
        <code>${one}</code>${help === "" ? NOTHING : html`<br />${this.#text(help)}`}
      </li>`;
    });
    const limits = [min, max].filter((one) => one !== null).join("–");
    const shape = [kind, limits, unit ?? "", unsure && options.length === 0 ? "unsure" : ""];
    return html`<p><code>${shape.filter(Boolean).join(" ")}</code></p>
      <ul>
        ${listed}
      </ul>`;
  }

  #finding({ id, rows }: Finding): Html {
    const slots = this.#catalog.words[this.#lang].get(id)?.slots;
    const listed = rows.map(({ is, because, facts, when }) => {
      const { label, help } = slots?.get(because) ?? { label: because, help: "" };
      const more = help === "" ? NOTHING : html` ${this.#text(help)}`;
      return html`<li>
        <strong>${this.#text(label)}</strong>${more}
        <code>${is}: ${because}</code>
        ${when === null ? html`<p class="when">${this.#labels.otherwise}</p>` : this.#when(when)}${this.#named(facts)}
      </li>`;
    });
    return this.#section(
      id,
      html`<ul>
        ${listed}
      </ul>`,
    );
  }

  #card({ card, condition, facts = [], todo = [], desk }: CatalogCard): Html {
    const todos = todo.map(
      (id) => html`<li>☐ ${titleOf(this.#catalog, id, this.#lang)} <code>${id}</code></li>`,
    );
    const reason = this.#catalog.words[this.#lang].get(card)?.slots.get("desk")?.label ?? "";
    const to =
      desk === undefined
        ? NOTHING
        : html`<p>
            ${this.#labels.desk} ${this.#deskName(desk)} <code>${desk}</code>: ${this.#text(reason)}
          </p>`;
    return this.#section(
      card,
      html`${this.#when(condition)}${this.#named(facts)}${
        todo.length === 0
          ? NOTHING
          : html`<ul>
              ${todos}
            </ul>`
      }${to}`,
    );
  }

  /** The words of an id, under its own heading. */
  #section(id: string, more: Html): Html {
    return html`<section>
      <h4>${titleOf(this.#catalog, id, this.#lang)} <code>${id}</code></h4>
      ${this.#body(id)}${more}
    </section> `;
  }
  #body(id: string): Html {
    const body = this.#catalog.words[this.#lang].get(id)?.body ?? "";
    return body === "" ? NOTHING : html`<p>${this.#text(body)}</p>`;
  }

  /** A text of ours; what it inserts stands in it by its own words, and in the list of facts. */
  #text(text: string): string {
    for (const id of placeholdersIn(text)) if (this.#catalog.facts.has(id)) this.#facts.add(id);
    return spoken(text).replaceAll(/\{([^{}]*)\}/g, (_, id: string) => {
      const statement = this.#catalog.factWords[this.#lang].get(id)?.title;
      return statement === undefined ? `{${id}}` : `${statement} [${id}]`;
    });
  }
  #named(facts: readonly string[]): Html {
    for (const id of facts) this.#facts.add(id);
    const listed = facts.map((id) => {
      return html`<li>
        ${spoken(this.#catalog.factWords[this.#lang].get(id)?.title ?? "")} <code>${id}</code>
      </li>`;
    });
    return facts.length === 0
      ? NOTHING
      : html`<ul>
          ${listed}
        </ul>`;
  }

  #when(expr: Expr | null): Html {
    const { when, always } = this.#labels;
    const words =
      expr === null ? always : `${when} ${conditionInWords(this.#catalog, expr, this.#lang)}`;
    return html`<p class="when">${words}.</p>`;
  }

  #fact(id: string): Html {
    const fact = this.#catalog.facts.get(id);
    if (!fact) return html`<p class="fact historic">${id}</p>`;
    const { says, read, dated, checked, review, authority, source } = this.#labels;
    const sources = fact.sources.map((one) => {
      const { title, url } = this.#catalog.sources[one] ?? { title: one, url: null };
      return html`<li>
        ${source}: ${title}${url === null ? NOTHING : html`, <a href="${url}">${url}</a>`}
      </li>`;
    });
    const notes = [
      fact.place,
      `${dated} ${fact.asOf}`,
      `${checked} ${fact.checked}`,
      read[fact.certainty],
      says[fact.standing],
      fact.reviewBy === null ? null : `${review} ${fact.reviewBy}`,
      `${authority} ${this.#deskName(fact.authority)}`,
    ];
    return html`<section class="fact ${fact.standing}">
      <p>${this.#catalog.factWords[this.#lang].get(id)?.title ?? ""} <code>${id}</code></p>
      <p>${notes.filter((one) => one !== null).join("; ")}.</p>
      <ul>
        ${sources}
      </ul>
    </section> `;
  }
  #deskName(id: string): string {
    return this.#catalog.deskWords[this.#lang].get(id)?.title ?? id;
  }
}
