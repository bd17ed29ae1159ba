import {
  addSlot,
  addTo,
  append,
  type Changes,
  inItem,
  removeSection,
  removeSlot,
  replace,
  retitle,
} from "./copies.ts";

/** Something wrong in a copy of the content, and the line of `check` that must say so. */
export interface Fault {
  readonly name: string;
  readonly changes: Changes;
  /** The file and the id that the error must name, and something of what it must say. */
  readonly file: string;
  readonly id: string;
  readonly says: RegExp;
}

const START = "start/flow.ts";
const REGISTRATION = "registration/flow.ts";
const card = (id: string): RegExp => new RegExp(`card: "${id}"`);
const fact = (id: string): RegExp => new RegExp(`^ {2}"${id}": \\{`);
const inFact = (id: string, from: string | RegExp, to: string): Changes => ({
  "facts/registration.ts": inItem(fact(id), (text) => {
    // The fact is its first line and all that is indented further, up to its closing brace.
    const end = text.indexOf("\n  },");
    return text.slice(0, end).replace(from, to) + text.slice(end);
  }),
});
const onCard = (id: string, from: string | RegExp, to: string): Changes => ({
  [START]: inItem(card(id), replace(from, to)),
});

/** Seen in what is written, without walking any path. */
export const WRITTEN: readonly Fault[] = [
  // Partners
  {
    name: "an origin with a path",
    changes: {
      "partners.ts": replace("origins: []", 'origins: ["https://www.hilleroed.dk/borger"]'),
    },
    file: "partners.ts",
    id: "hilleroed",
    says: /”https:\/\/www\.hilleroed\.dk\/borger” is no origin/,
  },
  {
    name: "a colour nobody can read",
    changes: { "partners.ts": replace('lang: "da"', 'lang: "da", theme: { brand: "#cccccc" }') },
    file: "partners.ts",
    id: "hilleroed",
    says: /brand on card has a contrast of 1\.6/,
  },
  {
    name: "a partner that begins with no flow there is",
    changes: { "partners.ts": replace('lang: "da"', 'flow: "registraton"') },
    file: "partners.ts",
    id: "hilleroed",
    says: /no flow is called ”registraton”/,
  },
  // Health that would be sent like any other answer
  {
    name: "options about health in a question that is not marked",
    changes: {
      [START]: inItem(/ask: "person-situation"/, replace("      health: true,\n", "")),
    },
    file: START,
    id: "person-situation",
    says: /option ”early-retirement” says ”Førtidspension”/,
  },
  {
    name: "health in the help of an option",
    changes: {
      "employment/da.md": replace(
        "  Fx mad, et forløb",
        "  Fx til folk med et handicap: et forløb",
      ),
      "employment/flow.ts": replace(
        'ask: "people-aim",\n      health: true,',
        'ask: "people-aim",',
      ),
    },
    file: "employment/flow.ts",
    id: "people-aim",
    says: /option ”sell” says ”handicap”/,
  },
  // Ids that name nothing, or two things
  {
    name: "a condition that reads an option that is not there",
    changes: onCard("for-founder", 'who: "founder"', 'who: "fonder"'),
    file: START,
    id: "for-founder",
    says: /fonder/,
  },
  {
    name: "a condition that reads a question that is not there",
    changes: onCard("for-founder", 'who: "founder"', 'whom: "founder"'),
    file: START,
    id: "for-founder",
    says: /whom/,
  },
  {
    name: "a condition that reads own words",
    changes: {
      [REGISTRATION]: replace(
        /card: "no-dividend",\s+when: \{[^]*?max: 0 \},?\s+\}/,
        'card: "no-dividend", when: { cvr: "12345678" }',
      ),
    },
    file: REGISTRATION,
    id: "no-dividend",
    says: /text question/,
  },
  {
    name: "a range of a question that is no number",
    changes: onCard("for-founder", 'who: "founder"', "who: { min: 1 }"),
    file: START,
    id: "for-founder",
    says: /range/,
  },
  {
    name: "a card with a fact that is not there",
    changes: onCard("for-founder", "soev-vildledning", "soev-vildlening"),
    file: START,
    id: "for-founder",
    says: /soev-vildlening/,
  },
  {
    name: "a card with a desk that is not there",
    changes: onCard("stage-idea", 'desk: "hip"', 'desk: "hop"'),
    file: START,
    id: "stage-idea",
    says: /hop/,
  },
  {
    name: "a headline that is no finding",
    changes: { [START]: replace('headline: "first-step"', 'headline: "first-stop"') },
    file: START,
    id: "start",
    says: /first-stop/,
  },
  {
    name: "a question that no flow owns",
    changes: { [REGISTRATION]: replace("  steps: [\n", '  steps: [\n    { ask: "wo" },\n') },
    file: REGISTRATION,
    id: "wo",
    says: /borrows/,
  },
  {
    name: "a question asked twice in one flow",
    changes: {
      [REGISTRATION]: replace(
        "  steps: [\n",
        '  steps: [\n    { ask: "who" },\n    { ask: "who" },\n',
      ),
    },
    file: REGISTRATION,
    id: "who",
    says: /twice/,
  },
  {
    name: "an id that two flows use",
    changes: { [REGISTRATION]: replace('card: "no-dividend"', 'card: "for-founder"') },
    file: REGISTRATION,
    id: "for-founder",
    says: /is a card here and a card in start/,
  },
  {
    name: "an option offered twice",
    changes: {
      [START]: replace(/(ask: "who",[^]*?options: \["founder")/, '$1, "founder"'),
    },
    file: START,
    id: "who",
    says: /twice/,
  },
  {
    name: "no answer for not knowing",
    changes: { [REGISTRATION]: replace('["ways", "not-yet", "unsure"]', '["ways", "not-yet"]') },
    file: REGISTRATION,
    id: "involvement",
    says: /unsure/,
  },
  {
    name: "”unsure” that is not last",
    changes: {
      [REGISTRATION]: replace('["ways", "not-yet", "unsure"]', '["unsure", "ways", "not-yet"]'),
    },
    file: REGISTRATION,
    id: "involvement",
    says: /not last/,
  },
  {
    name: "a second question for own words",
    changes: {
      [REGISTRATION]: replace(
        "  steps: [\n",
        '  steps: [\n    { ask: "more", kind: "text", max: 10 },\n',
      ),
    },
    file: REGISTRATION,
    id: "cvr",
    says: /second text question/,
  },
  {
    name: "a verdict that has no words",
    changes: {
      [REGISTRATION]: inItem(
        /^ {4}"criterion-involvement": \[/,
        replace('is: "unmet"', 'is: "bad"'),
      ),
    },
    file: REGISTRATION,
    id: "criterion-involvement",
    says: /bad/,
  },
  {
    name: "a unit that has no words",
    changes: { [REGISTRATION]: replace('unit: "pct"', 'unit: "promille"') },
    file: REGISTRATION,
    id: "dividend-numbers",
    says: /promille/,
  },
  {
    name: "a to-do before a question that is no date",
    changes: {
      [START]: replace('"let-person-ask": {}', '"let-person-ask": { before: "who", days: 3 }'),
    },
    file: START,
    id: "let-person-ask",
    says: /date question/,
  },
  {
    name: "a row whose least is more than its most",
    changes: { [REGISTRATION]: replace("min: -5, max: 25", "min: 25, max: -5") },
    file: REGISTRATION,
    id: "dividend-numbers",
    says: /least/,
  },
  {
    name: "an id that is none",
    changes: { [START]: replace('card: "who-unsure"', 'card: "Who unsure"') },
    file: START,
    id: "Who unsure",
    says: /is no id/,
  },
  {
    name: "a flow that is not published",
    changes: { "index.ts": replace(/ {2}\{ flow: registration, .*\n/, "") },
    file: REGISTRATION,
    id: "registration",
    says: /not published/,
  },
  // Words
  {
    name: "a card without words",
    changes: { "start/da.md": removeSection("for-founder") },
    file: "start/da.md",
    id: "for-founder",
    says: /no words in da/,
  },
  {
    name: "a card without English words",
    changes: { "start/en.md": removeSection("for-founder") },
    file: "start/en.md",
    id: "for-founder",
    says: /no words in en/,
  },
  {
    name: "an option without a label",
    changes: { "registration/da.md": removeSlot("legal-form", "pmv") },
    file: "registration/da.md",
    id: "legal-form",
    says: /pmv/,
  },
  {
    name: "a label for an option that is not there",
    changes: { "start/da.md": addSlot("who", "landlord") },
    file: "start/da.md",
    id: "who",
    says: /landlord/,
  },
  {
    name: "words that belong to nothing",
    changes: { "start/da.md": append("## for-nobody\n\nTil ingen.") },
    file: "start/da.md",
    id: "for-nobody",
    says: /nothing has that id/,
  },
  {
    name: "a heading that stands twice",
    changes: { "start/da.md": append("## for-founder\n\nDu må gerne vente.") },
    file: "start/da.md",
    id: "for-founder",
    says: /second heading/,
  },
  {
    name: "English behind its Danish",
    changes: { "start/da.md": addTo("for-founder", "Tag dig god tid.") },
    file: "start/en.md",
    id: "for-founder",
    says: /Danish has changed/,
  },
  {
    name: "English that nobody has compared",
    changes: { "start/en.md": replace(/(## for-founder\n)<!-- da [0-9a-f]+ -->\n/, "$1") },
    file: "start/en.md",
    id: "for-founder",
    says: /no stamp/,
  },
  {
    name: "a placeholder in one language only",
    changes: { "start/en.md": addTo("for-founder", "{soev-vildledning}") },
    file: "start/en.md",
    id: "for-founder",
    says: /in Danish and/,
  },
  {
    name: "a placeholder that is not there",
    changes: { "start/da.md": addTo("for-founder", "{soev-vildlening}") },
    file: "start/da.md",
    id: "for-founder",
    says: /soev-vildlening.*not there/,
  },
  {
    name: "a glossary term that is not there",
    changes: { "start/da.md": addTo("for-founder", "Læs jeres [regler](term:vedtegter).") },
    file: "start/da.md",
    id: "for-founder",
    says: /vedtegter/,
  },
  {
    name: "a brace that is left open",
    changes: { "start/da.md": addTo("for-founder", "Se {soev-vildledning her.") },
    file: "start/da.md",
    id: "for-founder",
    says: /brace/,
  },
  {
    name: "HTML",
    changes: { "start/da.md": addTo("for-founder", "Se <b>her</b>.") },
    file: "start/da.md",
    id: "for-founder",
    says: /HTML/,
  },
  {
    name: "a link without https",
    changes: { "start/da.md": addTo("for-founder", "Se [virk](http://virk.dk).") },
    file: "start/da.md",
    id: "for-founder",
    says: /https/,
  },
  // What only a fact may say
  {
    name: "an amount in Danish",
    changes: { "start/da.md": addTo("for-founder", "Det koster 670 kr.") },
    file: "start/da.md",
    id: "for-founder",
    says: /an amount/,
  },
  {
    name: "an amount in English, in words",
    changes: { "start/en.md": addTo("for-founder", "It costs twenty thousand kroner.") },
    file: "start/en.md",
    id: "for-founder",
    says: /an amount/,
  },
  {
    name: "a § on a desk",
    changes: { "desks.da.md": addTo("c4", "Efter § 2 er det dem.") },
    file: "desks.da.md",
    id: "c4",
    says: /paragraph of law/,
  },
  {
    name: "a percentage in the glossary",
    changes: { "glossary.da.md": addTo("udbytte", "Højst 35 pct. af det.") },
    file: "glossary.da.md",
    id: "udbytte",
    says: /percentage/,
  },
  {
    name: "a date in a title",
    changes: { "start/da.md": retitle("for-founder", "Du må begynde 1. maj.") },
    file: "start/da.md",
    id: "for-founder",
    says: /a date/,
  },
  {
    name: "a telephone number",
    changes: { "start/da.md": addTo("for-founder", "Ring 72 32 00 00.") },
    file: "start/da.md",
    id: "for-founder",
    says: /phone number/,
  },
  {
    name: "a deadline in days",
    changes: { "registration/da.md": addTo("mis-kommunen", "Det skal ske inden 14 dage.") },
    file: "registration/da.md",
    id: "mis-kommunen",
    says: /a limit/,
  },
  // Facts
  {
    name: "a fact without a source",
    changes: inFact("rsv-myndighed", /sources: \[[^\]]*\]/, "sources: []"),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /no source/,
  },
  {
    name: "a fact with a source that is not there",
    changes: inFact("rsv-myndighed", /sources: \[[^\]]*\]/, 'sources: ["elov-rvs"]'),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /elov-rvs/,
  },
  {
    name: "a fact whose authority is not there",
    changes: inFact("rsv-myndighed", /authority: "[^"]*"/, 'authority: "erhvervstyrelsen"'),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /erhvervstyrelsen/,
  },
  {
    name: "a fact that no longer holds",
    changes: inFact(
      "rsv-myndighed",
      "reviewBy: null",
      'reviewBy: null,\n    validTo: "2026-11-24"',
    ),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /held until/,
  },
  {
    name: "a day that is none",
    changes: inFact("rsv-myndighed", "reviewBy: null", 'reviewBy: "2027-02-30"'),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /is no day/,
  },
  {
    name: "a review before the reading",
    changes: inFact("rsv-myndighed", "reviewBy: null", 'reviewBy: "2026-01-01"'),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /before it was checked/,
  },
  {
    name: "a fact read in the future",
    changes: inFact("rsv-myndighed", /checked: "[^"]*"/, 'checked: "2027-01-01"'),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /still to come/,
  },
  {
    name: "a fact that needs checking, in a title",
    changes: { "start/da.md": retitle("about-registration", "{rsv-ingen-direkte-fordele}") },
    file: "start/da.md",
    id: "about-registration",
    says: /recheck/,
  },
  {
    name: "a fact that needs checking, in a to-do",
    changes: { "start/da.md": addTo("let-person-ask", "{rsv-ingen-direkte-fordele}") },
    file: "start/da.md",
    id: "let-person-ask",
    says: /recheck/,
  },
  {
    name: "a verdict that rests on a fact that needs checking",
    changes: {
      [REGISTRATION]: inItem(
        /^ {4}"criterion-involvement": \[/,
        replace("k4-inddragende", "rsv-ingen-direkte-fordele"),
      ),
    },
    file: REGISTRATION,
    id: "criterion-involvement",
    says: /recheck/,
  },
  {
    name: "a referral that is stated",
    changes: { "registration/da.md": addTo("out-is-spoerg", "{form-is-uenighed}") },
    file: "registration/da.md",
    id: "out-is-spoerg",
    says: /referral/,
  },
  {
    name: "a historic fact on a card",
    changes: {
      ...inFact("soev-vildledning", /standing: "[^"]*"/, 'standing: "historic"'),
    },
    file: START,
    id: "for-founder",
    says: /historic/,
  },
  {
    name: "a standing raised by nobody",
    changes: inFact("rsv-ingen-direkte-fordele", /standing: "[^"]*"/, 'standing: "current"'),
    file: "facts/registration.ts",
    id: "rsv-ingen-direkte-fordele",
    says: /collected as recheck/,
  },
  {
    name: "a fact that stands in two files",
    changes: {
      "facts/entrance.ts": replace(
        "defineFacts({\n",
        'defineFacts({\n  "rsv-myndighed": {\n    sources: ["elov-rsv"],\n    place: null,\n    asOf: "2022",\n    certainty: "known",\n    standing: "current",\n    checked: "2026-11-23",\n    reviewBy: null,\n    authority: "erhvervsstyrelsen",\n  },\n',
      ),
    },
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /is a fact here and in/,
  },
  {
    name: "a fact that was never collected",
    changes: { "facts/register.tsv": replace(/^rsv-myndighed\t.*\n/m, "") },
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /register/,
  },
  {
    name: "a fact of a decision table that nothing says",
    changes: { "facts/register.tsv": replace(/^(rsv-logo\t.*\t)$/m, "$1registration") },
    file: "facts/register.tsv",
    id: "rsv-logo",
    says: /decision table/,
  },
  {
    name: "a fact left out without a reason",
    changes: { "facts/left-out.tsv": replace(" rsv-straf-klage", "") },
    file: "facts/register.tsv",
    id: "rsv-straf-klage",
    says: /no group gives a reason/,
  },
  {
    name: "a source whose address is none",
    changes: {
      "facts/sources.ts": replace('url: "https://www.elov.dk/lov-om', 'url: "www.elov.dk/lov-om'),
    },
    file: "facts/sources.ts",
    id: "elov-rsv",
    says: /no address/,
  },
  // Desks
  {
    name: "no way to reach a person",
    changes: {
      "facts/entrance.da.md": retitle("kommunens-hovednummer", "Kommunen har en telefon."),
    },
    file: "facts/entrance.ts",
    id: "kommunens-hovednummer",
    says: /reach a person/,
  },
  {
    name: "a telephone number that a desk confirmed on no day",
    changes: {
      "desks.ts": replace(
        "phone: null",
        'phone: { value: "12 34 56 78", on: "i maj", by: "leder" }',
      ),
    },
    file: "desks.ts",
    id: "c4",
    says: /is no day/,
  },
  {
    name: "opening hours that end before they begin",
    changes: {
      "desks.ts": replace(
        "hours: null",
        'hours: { value: { "1": ["15:00", "9:00"] }, on: "2026-11-20", by: "leder" }',
      ),
    },
    file: "desks.ts",
    id: "c4",
    says: /hours of day 1/,
  },
  // Plain language
  {
    name: "a word of the office",
    changes: { "start/da.md": addTo("for-founder", "Såfremt du er i tvivl, så ring.") },
    file: "start/da.md",
    id: "for-founder",
    says: /Såfremt/,
  },
  {
    name: "a name of the law without its explanation",
    changes: { "start/da.md": addTo("for-founder", "Det kræver hjemmel.") },
    file: "start/da.md",
    id: "for-founder",
    says: /hjemmel/,
  },
  {
    name: "an abbreviation that nobody spells out",
    changes: { "start/da.md": addTo("who", "Du kan også være et SUF.") },
    file: "start/da.md",
    id: "who",
    says: /SUF/,
  },
  {
    name: "questions that are too hard to read",
    changes: {
      "start/da.md": addTo(
        "who",
        `${"Virksomhedsrepræsentanter, foreningsrepræsentanter, idéudviklere, projektmedarbejdere, konsulentvirksomheder, uddannelsesinstitutioner, interesseorganisationer, sammenslutninger, bestyrelsesmedlemmer, regnskabsansvarlige. ".repeat(6)}`,
      ),
    },
    file: "start/da.md",
    id: "start",
    says: /LIX of all its questions/,
  },
  // Stories
  {
    name: "a story that hides a card that is not there",
    changes: {
      "stories/desks.ts": replace(
        'desks: ["hip", "jobcenter", "hilleroed-kommune"]',
        'cards: ["out-kla"]',
      ),
    },
    file: "stories/desks.ts",
    id: "out-kla",
    says: /not there/,
  },
  {
    name: "a story with an answer that is not there",
    changes: { "stories/desks.ts": replace('who: "company"', 'who: "compagny"') },
    file: "stories/desks.ts",
    id: "compagny",
    says: /answer to ”who”/,
  },
];

/** Seen only on the paths; all planted in one copy, and walked once. */
export const WALKED: readonly Fault[] = [
  {
    name: "an option that changes nothing",
    changes: {
      [REGISTRATION]: inItem(
        /ask: "municipal-money"/,
        replace('"no",', '"no",\n        "nothing-yet",'),
      ),
    },
    file: REGISTRATION,
    id: "municipal-money",
    says: /nothing-yet/,
  },
  {
    name: "a card that can never show",
    changes: onCard(
      "for-advisor",
      'when: { who: "advisor" }',
      'when: { all: [{ who: "advisor" }, { who: "founder" }] }',
    ),
    file: START,
    id: "for-advisor",
    says: /never show/,
  },
  {
    name: "a to-do that nothing names",
    changes: {
      [START]: replace('"let-person-ask": {},', '"let-person-ask": {},\n    "do-nothing": {},'),
    },
    file: START,
    id: "do-nothing",
    says: /names the to-do/,
  },
  {
    name: "a finding that contradicts itself",
    changes: {
      [REGISTRATION]: replace(
        'when: { involvement: "not-yet" }',
        'when: { involvement: ["not-yet", "ways"] }',
      ),
    },
    file: REGISTRATION,
    id: "criterion-involvement",
    says: /both be true/,
  },
  {
    name: "a finding with a gap",
    changes: {
      [REGISTRATION]: replace(
        'when: { "public-control": "minority-seat" },\n        facts',
        'when: { "public-control": "minority-seat", purpose: "jobs" },\n        facts',
      ),
    },
    file: REGISTRATION,
    id: "criterion-independence",
    says: /no row is true/,
  },
  {
    name: "a row that can never come out",
    changes: {
      [REGISTRATION]: replace(
        'when: { purpose: "unsure" },\n        facts',
        'when: { purpose: "unsure", "purpose-written": "yes", "public-control": "no", surplus: "stays", "legal-form": "ivs" },\n        facts',
      ),
    },
    file: REGISTRATION,
    id: "criterion-purpose",
    says: /never come out/,
  },
  {
    name: "a question that is never asked",
    changes: {
      [REGISTRATION]: replace(
        'ask: "duties",\n      when: { surplus: { not: "free-to-owners" } }',
        'ask: "duties",\n      when: { surplus: "free-to-owners", "public-control": "decides" }',
      ),
    },
    file: REGISTRATION,
    id: "duties",
    says: /never be asked/,
  },
];

/** So wrong that nothing else can be said before it is mended. */
export const MISSHAPEN: readonly Fault[] = [
  {
    name: "a kind of question that there is not",
    changes: {
      [START]: replace(/(ask: "topics",[^]*?kind: )"many"/, '$1"mony"'),
    },
    file: START,
    id: "topics",
    says: /kind/,
  },
  {
    name: "a desk that does not say how to reach it",
    changes: { "desks.ts": replace("    phone: null,\n", "") },
    file: "desks.ts",
    id: "c4",
    says: /desks.c4.phone/,
  },
  {
    name: "a standing that there is not",
    changes: inFact("rsv-myndighed", /standing: "[^"]*"/, 'standing: "curent"'),
    file: "facts/registration.ts",
    id: "rsv-myndighed",
    says: /standing/,
  },
  {
    name: "a field that there is not",
    changes: onCard("for-founder", "facts: [", "fact: ["),
    file: START,
    id: "for-founder",
    says: /"fact"/,
  },
];
