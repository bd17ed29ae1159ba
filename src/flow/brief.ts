import { dayInWords } from "../lib/format.ts";
import type { Contact, LineId } from "../protocol/case.ts";
import type { BriefLine, BriefPart } from "../protocol/case-view.ts";
import { BRIEF_WORDS, OWN_WORDS } from "../protocol/handoff.ts";
import { type Catalog, questionsReadBy, slotOf } from "./build.ts";
import type { Expr, Value } from "./condition.ts";
import type { Log } from "./log.ts";
import { cardsOf, concludes } from "./path.ts";
import { plain } from "./plain.ts";
import { labelOf } from "./question-view.ts";
import { read } from "./reading.ts";
import { fill, type Scene, wordsOf } from "./scene.ts";
import { remaining } from "./walk/progress.ts";

/** What the person adds to what their answers say. */
export interface Said {
  readonly words?: string | undefined;
  readonly tried?: string | undefined;
  readonly contact?: Contact | undefined;
}
export interface Brief {
  readonly lines: readonly BriefLine[];
  /** The flow it is about, and its name in Danish. */
  readonly topic: string;
  readonly theme: string;
}

const TITLES: { readonly [L in LineId]: string } = {
  wants: "Vil gerne",
  where: "Hvor langt",
  decided: "Afklaret",
  open: "Åbent",
  "why-here": "Derfor hos jer",
  told: "Har fået at vide",
  "ask-first": "Spørg først om",
  contact: "Kontakt",
};

/** How much is told: the items of a line, and the words of an item. */
interface Detail {
  readonly items: number;
  readonly words: number;
}
/** From all to the least. */
const DETAIL: readonly Detail[] = [
  { items: 8, words: 20 },
  { items: 5, words: 16 },
  { items: 3, words: 14 },
  { items: 2, words: 10 },
  { items: 1, words: 8 },
  { items: 1, words: 6 },
  { items: 1, words: 4 },
  { items: 1, words: 3 },
];

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** One line as it is read: title and parts. */
export const lineText = (line: BriefLine): string =>
  `${line.title}: ${line.parts.map((part) => part.text).join(" · ")}`;
export const wordsOfLines = (lines: readonly BriefLine[]): number =>
  lines.reduce((sum, line) => sum + wordsIn(lineText(line)), 0);

/**
 * The brief an advisor reads in a minute: eight lines in Danish, from the answers on the path and nothing else. What
 * the person typed is never cut; our words are, until the whole fits.
 */
export function briefOf(
  catalog: Catalog,
  log: Log,
  desk: string,
  today: string,
  said: Said,
): Brief {
  const reading = read(catalog, log);
  const { path } = reading;
  const scene: Scene = { catalog, ...reading, lang: "da", today };
  const newest = path.flows.at(-1)?.flow.id ?? "start";
  let lines: readonly BriefLine[] = [];
  for (const detail of DETAIL) {
    lines = linesOf(scene, desk, said, detail);
    if (wordsOfLines(lines) <= BRIEF_WORDS) break;
  }
  const topics = path.answers.has("topics") && path.flows.length < 2;
  return {
    lines,
    topic: newest,
    theme: topics
      ? plain(labelOf(scene, "topics", path.answers.get("topics") as Value))
      : path.answers.size === 0
        ? "Vil tale med et menneske"
        : plain(wordsOf(scene, newest).title),
  };
}

function linesOf(scene: Scene, desk: string, said: Said, detail: Detail): BriefLine[] {
  const parts: { readonly [L in LineId]: readonly BriefPart[] } = {
    wants: wants(scene, said, detail),
    where: where(scene, detail),
    decided: decided(scene, detail),
    open: open(scene, detail),
    "why-here": whyHere(scene, desk, detail),
    told: told(scene, detail),
    "ask-first": [scripted(clip(firstQuestion(scene, desk), detail))],
    contact: contactParts(said.contact),
  };
  return (Object.keys(TITLES) as LineId[]).map((id) => ({
    id,
    title: TITLES[id],
    parts: [...parts[id]],
  }));
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const scripted = (text: string): BriefPart => ({ text, kind: "scripted" });
const own = (text: string): BriefPart => ({ text, kind: "own" });

/** A text of ours in few words; "…" where some are left out. */
function clip(text: string, { words }: Detail): string {
  const all = plain(text).replaceAll("\n", " ").split(" ");
  return all.length <= words ? all.join(" ") : `${all.slice(0, words).join(" ")} …`;
}
/** Several of a kind in one part, and how many are left out. */
function listed(
  lead: string,
  items: readonly string[],
  detail: Detail,
  kind: BriefPart["kind"] = "scripted",
): BriefPart[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, detail.items).map((item) => clip(item, detail));
  const more = items.length - shown.length;
  const text = `${lead}${shown.join(", ")}${more > 0 ? ` (+${more})` : ""}`;
  return [{ text, kind }];
}

/** Their answers on the path, with what each may tell. */
interface Told {
  readonly question: string;
  readonly label: string;
  readonly kind: BriefPart["kind"];
}
function answersOf(scene: Scene): Told[] {
  return [...scene.path.answers].flatMap(([question, value]) => {
    const asked = scene.catalog.questions.get(question);
    if (!asked || value === "") return [];
    const label = labelOf(scene, question, value);
    const kind = asked.kind === "text" && value !== "unsure" ? "own" : "scripted";
    return [{ question, label, kind: asked.health ? "health" : kind }];
  });
}
const isUnsure = (value: Value | undefined): boolean =>
  value === "unsure" || (Array.isArray(value) && value.map(String).includes("unsure"));

/** What somebody answered to questions in their own words, as far as it fits: the start of what they want. */
export function wordsGiven(catalog: Catalog, log: Log): string {
  const { answers } = read(catalog, log).path;
  const texts = [...answers].flatMap(([id, value]) => {
    const asked = catalog.questions.get(id);
    const isOwn = asked?.kind === "text" && asked.format === null && !asked.health;
    return isOwn && typeof value === "string" && value !== "unsure" && value !== "" ? [value] : [];
  });
  const words = texts.join(" ").split(/\s+/).filter(Boolean);
  return words.length <= OWN_WORDS.words
    ? words.join(" ")
    : `${words.slice(0, OWN_WORDS.words - 1).join(" ")} …`;
}

function wants(scene: Scene, { words = "", tried = "" }: Said, detail: Detail): BriefPart[] {
  const { catalog, path } = scene;
  const wished = [...path.answers].flatMap(([question, value]) =>
    catalog.questions.get(question)?.brief !== "wants"
      ? []
      : typeof value === "object"
        ? value.map((one) => labelOf(scene, question, [String(one)]))
        : [labelOf(scene, question, value)],
  );
  const helped = listed("Hjælp til: ", wished.map(uncapitalised), detail);
  return [
    ...(words === "" ? [] : [own(words)]),
    ...(helped.length > 0 || words !== "" ? helped : [scripted("Tale med et menneske")]),
    ...(tried === "" ? [] : [own(`Har prøvet: ${tried}`)]),
  ];
}

function where(scene: Scene, detail: Detail): BriefPart[] {
  const parts = answersOf(scene)
    .filter(({ question }) => scene.catalog.questions.get(question)?.brief === "where")
    .map(({ question, label, kind }): BriefPart => {
      const format = scene.catalog.questions.get(question)?.format;
      if (format === "cvr") return own(`CVR ${label}`);
      return { text: clip(label, detail), kind };
    });
  return parts.length > 0 ? parts : [scripted("Ikke spurgt endnu")];
}

/** Whether a condition reads an answer about health, also through findings. */
const readsHealth = (catalog: Catalog, when: Expr | null): boolean =>
  [...questionsReadBy(when, catalog)].some((id) => catalog.questions.get(id)?.health === true);

/** Whether what a finding comes to rests on an answer about health. */
const restsOnHealth = ({ catalog }: Scene, finding: string): boolean =>
  (catalog.findings.get(finding)?.rows ?? []).some((row) => readsHealth(catalog, row.when));

function verdictsOf(scene: Scene, is: string, flows = scene.path.flows): string[] {
  const { catalog, path } = scene;
  return flows
    .flatMap((one) => one.flow.verdicts)
    .filter((id) => concludes(catalog, id, path.context)?.is === is && !restsOnHealth(scene, id))
    .map((id) => wordsOf(scene, id).title);
}

function decided(scene: Scene, detail: Detail): BriefPart[] {
  const { catalog, path } = scene;
  const headlines = path.flows.flatMap(({ flow }) => {
    const row = flow.headline === null ? null : concludes(catalog, flow.headline, path.context);
    if (flow.headline === null || !row) return [];
    const { label } = slotOf(catalog.words.da, flow.headline, row.because);
    const kind = restsOnHealth(scene, flow.headline) ? "health" : "scripted";
    return [{ text: clip(fill(scene, label), detail), kind } as const];
  });
  const parts: BriefPart[] = [
    ...headlines.slice(-1),
    ...listed("Ser opfyldt ud: ", verdictsOf(scene, "met"), detail),
    ...listed("Ser ikke opfyldt ud: ", verdictsOf(scene, "unmet"), detail),
  ];
  return parts.length > 0 ? parts : [scripted("Intet endnu")];
}

function open(scene: Scene, detail: Detail): BriefPart[] {
  const { fewest, most } = remaining(scene.catalog, scene.path.answers);
  const left = fewest === most ? `${most}` : `${fewest}–${most}`;
  const parts = [
    ...listed("Ved ikke: ", unsureTitles(scene), detail),
    ...listed("Uafklaret: ", verdictsOf(scene, "unclear"), detail),
    ...(most > 0 ? [scripted(`${left} spørgsmål ikke besvaret`)] : []),
  ];
  return parts.length > 0 ? parts : [scripted("Intet af det, guiden spørger om")];
}
const unsureTitles = (scene: Scene): string[] =>
  [...scene.path.answers]
    .filter(([id, value]) => isUnsure(value) && scene.catalog.questions.get(id)?.health === false)
    .map(([id]) => wordsOf(scene, id).title);

/** The answers read by the advice that names this desk. */
function whyHere(scene: Scene, desk: string, detail: Detail): BriefPart[] {
  const { catalog, path } = scene;
  const read = new Set(
    cardsOf(path)
      .filter((card) => card.desk === desk)
      .flatMap((card) => [...questionsReadBy(card.condition, catalog)]),
  );
  const answers = answersOf(scene).filter(({ question }) => read.has(question));
  // A short answer says nothing without its question.
  const told = answers.map(({ question, label, kind }) => ({
    kind,
    text: wordsIn(label) > 2 ? label : `${wordsOf(scene, question).title} ${label}`,
  }));
  const of = (kind: BriefPart["kind"]): string[] =>
    told.filter((one) => one.kind === kind).map((one) => one.text);
  const parts = [
    ...listed("", of("scripted"), detail),
    ...listed("", of("health"), detail, "health"),
  ];
  return parts.length > 0 ? parts : [scripted("Har selv valgt jer")];
}

function told(scene: Scene, detail: Detail): BriefPart[] {
  const facts = factsTold(scene);
  if (facts.length === 0) return [scripted("Intet endnu")];
  const newest =
    facts
      .map((fact) => fact.checked)
      .toSorted()
      .at(-1) ?? "";
  const few = { ...detail, items: Math.min(detail.items, 4) };
  const of = (health: boolean): string[] =>
    facts.filter((fact) => fact.health === health).map((fact) => fact.id);
  const shown = of(false);
  const count = shown.length === 1 ? "1 oplysning" : `${shown.length} oplysninger`;
  return [
    scripted(`${count}, slået op senest ${dayInWords("da", newest)}`),
    ...listed("", shown, few),
    ...listed("", of(true), few, "health"),
  ];
}

/** A fact they were told: `health` where only advice about health told it, for its name would give the answer away. */
interface FactTold {
  readonly id: string;
  readonly checked: string;
  readonly health: boolean;
}
function factsTold({ catalog, path }: Scene): FactTold[] {
  const cards = cardsOf(path);
  const open = cards.filter((card) => !readsHealth(catalog, card.condition));
  const anywhere = new Set(open.flatMap((card) => card.facts ?? []));
  return [...new Set(cards.flatMap((card) => card.facts ?? []))].flatMap((id) => {
    const fact = catalog.facts.get(id);
    return fact ? [{ id, checked: fact.checked, health: !anywhere.has(id) }] : [];
  });
}

/**
 * The first thing that is open: what they do not know, what is unclear or missing, what was not asked. Verdicts of
 * flows that lead to other desks are for those to ask about.
 */
function firstQuestion(scene: Scene, desk: string): string {
  const [unsure] = unsureTitles(scene);
  if (unsure !== undefined) return unsure;
  const { path } = scene;
  const leadHere = path.flows.filter((one) =>
    cardsOf({ ...path, flows: [one] }).some((card) => card.desk === desk),
  );
  const flows = leadHere.length > 0 ? leadHere : path.flows;
  const [unclear] = verdictsOf(scene, "unclear", flows);
  if (unclear !== undefined) return `Hvordan står det til med »${unclear}«?`;
  const [unmet] = verdictsOf(scene, "unmet", flows);
  if (unmet !== undefined) return `Hvad skal der til, for at »${unmet}« er på plads?`;
  const { next } = path;
  if (next !== null) return wordsOf(scene, next).title;
  return "Hvad er det vigtigste at få svar på?";
}

function contactParts(contact: Contact | undefined): BriefPart[] {
  if (!contact) return [scripted("Står ikke her endnu")];
  const { name, mail, phone, via, lang, times } = contact;
  return [
    scripted(
      `Vil have svar på ${lang === "da" ? "dansk" : "engelsk"}, ${via === "mail" ? "e-mail" : "telefon"}`,
    ),
    own(name),
    ...[phone, mail].flatMap((one) => (one === null || one === "" ? [] : [own(one)])),
    ...(times === "" ? [] : [own(times)]),
  ];
}
