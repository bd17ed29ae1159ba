import type { ValueReason } from "../protocol/problem-view.ts";
import type { FactView, Lang } from "../protocol/view.ts";
import type { CaseTexts } from "./text.case.ts";
import { da } from "./text.da.ts";
import type { EmbedTexts } from "./text.embed.ts";
import { en } from "./text.en.ts";

/** Every sentence the face itself says. One file per language; what the guide says comes from the content. */
export interface Texts {
  readonly product: string;
  readonly guide: string;
  readonly skip: string;
  readonly home: string;
  readonly otherLang: { readonly lang: Lang; readonly name: string };
  readonly opensInNewTab: string;
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly guideIsAutomatic: string;
    readonly duration: (fewest: number, most: number) => string;
    readonly shared: string;
    readonly sharedHelp: string;
    readonly begin: string;
    readonly about: string;
    readonly otherTopic: string;
    readonly ongoing: (answered: number) => string;
    readonly continue: string;
    readonly beginNew: string;
    readonly noConversation: string;
  };
  /** The pages about what is asked, before anybody has answered. */
  readonly topic: {
    readonly title: string;
    readonly lead: string;
    readonly length: (fewest: number, most: number) => string;
    readonly ready: string;
    readonly questions: string;
    readonly someOnly: string;
    readonly first: (fewest: number, most: number) => string;
    readonly seeFirst: string;
    readonly choices: (count: number) => string;
    readonly all: string;
  };
  readonly chat: {
    readonly title: string;
    readonly transcript: string;
    readonly you: string;
    readonly change: string;
    readonly changeOf: (title: string) => string;
    readonly known: (count: number) => string;
    readonly progress: (answered: number, fewest: number, most: number) => string;
    readonly pageOnly: string;
    readonly sharedPage: string;
    readonly busy: string;
  };
  readonly ask: {
    readonly title: string;
    readonly help: string;
    readonly button: string;
    readonly notTaken: string;
    readonly empty: string;
    readonly headings: {
      readonly answered: string;
      readonly suggestions: string;
      readonly "out-of-scope": string;
      readonly urgent: string;
      readonly unplaced: string;
    };
    readonly didYouMean: string;
    readonly orDidYouMean: string;
    readonly chosen: string;
    readonly known: string;
    readonly none: string;
    readonly noneOfThem: string;
    readonly youAsked: string;
    readonly picked: string;
    readonly nonePicked: string;
    readonly editor: {
      readonly label: string;
      readonly help: string;
      readonly button: string;
      readonly sent: string;
    };
  };
  readonly editors: {
    readonly title: string;
    readonly lead: (keptDays: number) => string;
    readonly nothing: string;
    readonly noFile: string;
    readonly remove: string;
    readonly counts: string;
  };
  readonly question: {
    readonly next: string;
    readonly see: string;
    readonly unsure: string;
    readonly chooseSome: string;
    readonly fields: { readonly [kind: string]: string };
    readonly units: { readonly [unit: string]: string };
    /** Short, beside a row of a table. */
    readonly suffixes: { readonly [unit: string]: string };
    readonly atMost: (limit: string) => string;
    readonly mayBeEmpty: string;
    readonly offer: (label: string) => string;
    readonly offerYes: string;
    readonly changing: string;
  };
  readonly error: {
    readonly title: string;
    readonly titlePrefix: string;
    readonly notice: string;
    readonly reason: (reason: ValueReason, limit: string) => string;
    readonly unreachableTitle: string;
    readonly unreachable: string;
    readonly retry: string;
    readonly pageTitle: string;
    readonly toStart: string;
    readonly useCode: string;
  };
  readonly change: {
    readonly title: (from: string, to: string) => string;
    readonly kept: (count: number) => string;
    readonly nothingKept: string;
    readonly dropped: (count: number) => string;
    readonly askedAgain: (count: number) => string;
    readonly asked: (count: number) => string;
    readonly finding: (title: string, from: string, to: string) => string;
    readonly noLongerJudged: (count: number) => string;
    readonly notJudged: string;
    readonly desk: (to: string, from: string | null) => string;
    readonly deskGone: (from: string) => string;
    readonly sameDesk: (name: string) => string;
    readonly nothingElse: string;
    readonly confirm: string;
    readonly keep: (label: string) => string;
  };
  readonly outcome: {
    readonly label: string;
    /** Before the name of the first desk. */
    readonly firstDesk: string;
    readonly basedOn: (answered: number) => string;
    readonly verdicts: string;
    readonly todo: string;
    readonly todoHelp: string;
    readonly due: (day: string) => string;
    readonly remember: string;
    readonly calendar: string;
    readonly mail: string;
    readonly mailSubject: string;
    readonly mailMore: (count: number) => string;
    readonly print: string;
    readonly printHint: string;
    readonly desks: string;
    readonly nobodyConfirmed: string;
    readonly contactConfirmed: (day: string) => string;
    readonly phone: string;
    readonly mailAddress: string;
    readonly because: string;
    readonly privateParty: string;
    readonly publicParty: string;
    readonly referral: string;
    readonly latest: string;
    readonly all: (answers: number) => string;
    readonly printed: (day: string) => string;
  };
  readonly sources: {
    readonly summary: (count: number) => string;
    readonly place: string;
    readonly asOf: (asOf: string) => string;
    readonly checked: (day: string) => string;
    readonly certainty: { readonly [C in FactView["certainty"]]: string };
    readonly caution: (caution: string) => string;
    readonly meaning: (word: string) => string;
  };
  readonly tools: {
    readonly title: string;
    readonly undo: string;
    readonly restart: string;
    readonly continue: string;
    readonly save: string;
    readonly download: string;
    readonly erase: string;
    readonly back: string;
    readonly person: string;
    readonly call: string;
    readonly privacy: string;
    readonly accessibility: string;
    readonly enterCode: string;
    readonly restarted: string;
  };
  readonly links: {
    readonly title: string;
    readonly lead: string;
    readonly now: string;
    readonly nowHelp: (minutes: number) => string;
    readonly later: string;
    readonly laterHelp: string;
    readonly moves: string;
    readonly code: string;
    readonly address: string;
    readonly qr: string;
    readonly worksUntil: (when: string) => string;
    readonly laterWorks: (when: string) => string;
    readonly print: string;
    readonly revoke: string;
    readonly revokeHelp: string;
    readonly revoked: string;
  };
  readonly resume: {
    readonly title: string;
    readonly lead: string;
    readonly leadWithCode: string;
    readonly code: string;
    readonly codeHelp: string;
    readonly open: string;
  };
  readonly saved: {
    readonly title: string;
    readonly text: (day: string) => string;
    readonly next: string;
  };
  readonly erase: {
    readonly title: string;
    readonly text: (recoveryDays: number) => string;
    readonly confirm: string;
    readonly keep: string;
    readonly download: string;
    readonly doneTitle: string;
    readonly done: (day: string, backupsGone: string) => string;
    readonly receipt: string;
    readonly again: string;
  };
  /** On the sites of others. */
  readonly embed: EmbedTexts;
  readonly cases: CaseTexts;
  readonly privacy: {
    readonly title: string;
    readonly sections: (r: Retention) => readonly Section[];
  };
  readonly accessibility: { readonly title: string; readonly sections: readonly Section[] };
}

/** The lifetimes the privacy page is made from. */
export interface Retention {
  readonly idleDays: number;
  readonly savedDays: number;
  readonly newHours: number;
  readonly nowLinkMinutes: number;
  readonly goneRowDays: number;
  readonly recoveryDays: number;
  readonly editorQuestionDays: number;
  readonly caseDays: number;
  readonly untakenWorkingDays: number;
  readonly eraseAfterHandoffDays: number;
  readonly contactHours: number;
  /** What a desk keeps: the list of who did what. */
  readonly auditDays: number;
  /** Working days after which a desk is reminded. */
  readonly reminderWorkingDays: number;
  readonly handoffsADay: number;
  readonly firstMailsADay: number;
}

/** A heading and Markdown under it. */
export interface Section {
  readonly title: string;
  readonly body: string;
}

export const texts: { readonly [L in Lang]: Texts } = { da, en };
