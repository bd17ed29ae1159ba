/**
 * The shapes editors write content in. Everything here is data: no functions, no I/O.
 * `defineFlow` checks ids inside one flow at compile time; ids across flows are
 * checked by `npm run flows -- check`.
 */

export type Lang = "da" | "en";
export const LANGS: readonly Lang[] = ["da", "en"];

/** Inclusive limits on a number, or on the value of a figure. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** What one question, finding or figure must be. A list means any of them; on a `many` question too. */
export type Test =
  | string
  | readonly string[]
  | Range
  | { readonly not: string | readonly string[] | Range };

/**
 * When something applies. Several keys in one object: all of them.
 * A condition about a question that is not on the path, or not answered, is *unknown*, and so is its `not`.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly [id: string]: Test };

export interface TableRow {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** `kr`, `pct`, `persons` …: a word of the page's unit list. */
  readonly unit: string;
}

export interface Asked {
  readonly ask: string;
  readonly when?: Condition;
  /** The line of a brief that tells the answer, whatever else it leads to. */
  readonly brief?: "wants" | "where";
  /** An answer may tell about somebody's health: it is sent to nobody without a yes of its own. */
  readonly health?: true;
}

/** One option. `unsure` is an option like any other, with its own advice, always last. */
export interface OneStep extends Asked {
  readonly kind?: "one";
  readonly options: readonly string[];
}
/** Several options. `none` and `unsure` exclude the rest. */
export interface ManyStep extends Asked {
  readonly kind: "many";
  readonly options: readonly string[];
}
/** One number. `unsure: true` offers "Det ved jeg ikke". */
export interface NumberStep extends Asked, Omit<TableRow, "id"> {
  readonly kind: "number";
  readonly unsure?: true;
}
/** A calendar day, ISO `YYYY-MM-DD`. */
export interface DateStep extends Asked {
  readonly kind: "date";
  readonly min?: string;
  readonly max?: string;
  readonly unsure?: true;
}
/** Up to 12 labelled numbers in one form. The answer is the numbers in the order of the rows. */
export interface TableStep extends Asked {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
  readonly unsure?: true;
}
/** Own words, or a number with a format of its own. Skippable, quoted in the brief, read by no condition. */
export interface TextStep extends Asked {
  readonly kind: "text";
  readonly max: number;
  readonly format?: "cvr" | "p-number";
}
/** A question owned by an earlier flow: asked once per person, known here. */
export interface BorrowedStep extends Asked {
  readonly options?: undefined;
  readonly kind?: undefined;
}

export type OwnStep = OneStep | ManyStep | NumberStep | DateStep | TableStep | TextStep;
export type Step = OwnStep | BorrowedStep;
export type QuestionKind = "one" | "many" | "number" | "date" | "table" | "text";

/** One way a finding can come out. `because` names the reason's text; without it, `is` does. */
export type FindingRow = {
  readonly is: string;
  readonly because?: string;
  readonly facts?: readonly string[];
  /** In a headline: said before what other topics come to, because somebody must say yes before anything begins. */
  readonly first?: true;
} & ({ readonly when: Condition } | { readonly otherwise: true });

/** One piece of advice. Without `when` it always shows in its flow. */
export interface Card {
  readonly card: string;
  readonly when?: Condition;
  readonly facts?: readonly string[];
  readonly todo?: readonly string[];
  readonly desk?: string;
  /** What the flow comes to: its desk is ranked before those named on the way. */
  readonly closes?: true;
  /** Its desk must say yes before anything starts, so it comes before every other desk. */
  readonly approvesFirst?: true;
  /** Shown again in the outcome as something to beware of. */
  readonly caution?: true;
}

/** A to-do. `before` names a `date` question: the to-do is due `days` days before that answer. */
export interface Todo {
  readonly kind?: "approval" | "date" | "money";
  readonly before?: string;
  readonly days?: number;
}

export interface Flow {
  readonly id: string;
  /** When the flow is part of the conversation. Without it, always. */
  readonly when?: Condition;
  readonly steps: readonly Step[];
  readonly findings?: { readonly [id: string]: readonly FindingRow[] };
  /** The finding whose text is the headline of the outcome. */
  readonly headline?: string;
  /** Findings shown as verdicts, in this order. */
  readonly verdicts?: readonly string[];
  readonly cards: readonly Card[];
  readonly todos?: { readonly [id: string]: Todo };
}

/** How a fact was read. `verified` = read in a source; not: in force today. */
export type Certainty = "verified" | "known" | "uncertain";
/** What may be done with a fact: stated, stated with a caution, never, or only "ask there". */
export type Standing = "current" | "recheck" | "historic" | "referral";

export interface Fact {
  readonly sources: readonly string[];
  /** Where in the source, e.g. "§ 5, stk. 2". */
  readonly place: string | null;
  /** The date of the source as written there. Free text: "2022-06-29", "udat. (ca. 2015)". */
  readonly asOf: string;
  readonly certainty: Certainty;
  readonly standing: Standing;
  /** ISO date on which somebody read the source. */
  readonly checked: string;
  /** ISO date after which the fact is shown with a caution. */
  readonly reviewBy: string | null;
  /** ISO date after which the fact is never shown. */
  readonly validTo?: string;
  /** Id in desks.ts: who can confirm it. */
  readonly authority: string;
  /** Who raised the standing, and when. */
  readonly confirmed?: { readonly by: string; readonly on: string };
}

export interface Source {
  readonly title: string;
  /** null: no public address (own conclusion, the municipality's memo). */
  readonly url: string | null;
}

/** A value the desk itself has confirmed: when, and in which role. */
export interface Confirmed<T> {
  readonly value: T;
  readonly on: string;
  readonly by: string;
}

export interface Desk {
  /** `desk` receives people; `referral`: one we only point to. */
  readonly kind: "desk" | "referral";
  readonly party: "public" | "private";
  /** Its yes must be there before anything starts, so it comes before every other desk. */
  readonly approvesFirst?: true;
  readonly phone: Confirmed<string> | null;
  readonly mail: Confirmed<string> | null;
  /** Opening hours by weekday (1 = Monday), "HH:MM", Europe/Copenhagen. */
  readonly hours: Confirmed<{ readonly [weekday: string]: readonly [string, string] }> | null;
  readonly closedDays: Confirmed<readonly string[]> | null;
  /** Working days within which the desk has agreed to answer. */
  readonly promise: Confirmed<number> | null;
}

export type Facts = { readonly [id: string]: Fact };
export type Sources = { readonly [id: string]: Source };
export type Desks = { readonly [id: string]: Desk };

/** How the page looks on a partner's site. Everything not named stays as on our own. */
export interface Theme {
  /** `#rrggbb`: buttons, links, what is chosen. Contrast at least 4.5 to paper, card and the text on it. */
  readonly brand: string;
  /** The same in the dark scheme; without it our own. */
  readonly darkBrand?: string;
  /** Corners, px. */
  readonly corner?: number;
  /** Names of fonts, the first one present is used; nothing is downloaded. */
  readonly fonts?: readonly string[];
}

/** A site that may show the chat in a frame. It chooses flow, language and looks, never desks or their order. */
export interface Partner {
  /** Whose site it is. */
  readonly name: string;
  /** Exactly as a browser writes them: `https://www.example.dk`, without a path. */
  readonly origins: readonly string[];
  /** Origins around the site itself: an intranet, the preview of its editing system. */
  readonly ancestors?: readonly string[];
  /** The first topic, where the element names none. */
  readonly flow?: string;
  readonly lang?: Lang;
  readonly theme?: Theme;
}
export type Partners = { readonly [id: string]: Partner };

/** A journey as a table: what somebody answers, and what must and must not come of it. */
export interface Story {
  readonly story: string;
  readonly lang?: Lang;
  /** Answers by question id, in any order; each is given when its question is asked. */
  readonly answers: { readonly [question: string]: unknown };
  readonly shows: {
    readonly findings?: { readonly [finding: string]: string };
    readonly cards?: readonly string[];
    /** To-dos in the order of the list; others may stand between them. */
    readonly todo?: readonly string[];
    /** Desks in their order of rank; the first named must be first. */
    readonly desks?: readonly string[];
  };
  readonly hides?: {
    readonly cards?: readonly string[];
    readonly todo?: readonly string[];
    readonly desks?: readonly string[];
    /** Words that must stand nowhere in what is shown. */
    readonly words?: readonly string[];
  };
}

/**
 * Words in a question that answer another question beforehand. Each phrase is words in their order, as people type
 * them; `*` at the end of a word: any ending.
 */
export type PrefillRule =
  | { readonly options: { readonly [option: string]: readonly string[] }; readonly many?: true }
  /** A number that stands right before one of these words: "3 ansatte", "tre fuldtidsansatte". */
  | { readonly numberOf: readonly string[] };
export type Prefill = { readonly [question: string]: PrefillRule };

// --- ids checked at compile time, inside one flow ---

type AskedIn<F extends Flow> = F["steps"][number]["ask"];
type FindingIn<F extends Flow> = F["findings"] extends object
  ? keyof F["findings"] & string
  : never;

type OptionsOf<F extends Flow, Q> =
  Extract<F["steps"][number], { readonly ask: Q }> extends infer S
    ? S extends { readonly options: readonly (infer O extends string)[] }
      ? O
      : string
    : never;
type ValuesOf<F extends Flow, K> = F["findings"] extends {
  readonly [id: string]: readonly FindingRow[];
}
  ? K extends keyof F["findings"]
    ? F["findings"][K][number]["is"]
    : never
  : never;
type TestOf<V extends string> =
  | V
  | readonly V[]
  | Range
  | { readonly not: V | readonly V[] | Range };

/** The ids of the figures a condition may read; each is a number. */
export type FigureId = "dividend-ceiling" | "ratio-places" | "net-growth";

/** The same condition with every key and value checked against the flow; a wrong id becomes `never`. */
type CheckedCondition<F extends Flow, C> = {
  readonly [K in keyof C]: K extends "all" | "any"
    ? CheckedConditions<F, C[K]>
    : K extends "not"
      ? CheckedCondition<F, C[K]>
      : K extends AskedIn<F>
        ? TestOf<OptionsOf<F, K>>
        : K extends FindingIn<F>
          ? TestOf<ValuesOf<F, K>>
          : K extends FigureId
            ? Range | { readonly not: Range }
            : never;
};
type CheckedConditions<F extends Flow, L> = { readonly [I in keyof L]: CheckedCondition<F, L[I]> };
type CheckedItem<F extends Flow, T> = {
  readonly [P in keyof T]: P extends "when" ? CheckedCondition<F, T[P]> : T[P];
};
type CheckedItems<F extends Flow, T> = { readonly [I in keyof T]: CheckedItem<F, T[I]> };

interface Checked<F extends Flow> {
  readonly steps: CheckedItems<F, F["steps"]>;
  readonly findings?: F["findings"] extends object
    ? { readonly [K in keyof F["findings"]]: CheckedItems<F, F["findings"][K]> }
    : undefined;
  readonly headline?: FindingIn<F>;
  readonly verdicts?: readonly FindingIn<F>[];
  readonly cards: CheckedItems<F, F["cards"]>;
  readonly todos?: { readonly [id: string]: Todo & { readonly before?: AskedIn<F> } };
}

export function defineFlow<const F extends Flow>(flow: F & Checked<F>): Flow {
  return flow;
}
export function defineFacts<const F extends Facts>(facts: F): Facts {
  return facts;
}
export function defineSources<const S extends Sources>(sources: S): Sources {
  return sources;
}
export function defineDesks<const D extends Desks>(desks: D): Desks {
  return desks;
}
export function definePartners<const P extends Partners>(partners: P): Partners {
  return partners;
}
export function definePrefill(prefill: Prefill): Prefill {
  return prefill;
}
export function defineStories(stories: readonly Story[]): readonly Story[] {
  return stories;
}
