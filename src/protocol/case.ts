import * as z from "zod";
import type { Problem } from "./problem.ts";
import { Lang } from "./lang.ts";

/**
 * What a handed-over case is, on every border it crosses: the API, the pages, and the calls between its home (the
 * conversation's object) and a desk. Times are ms since epoch; days are ISO days in Europe/Copenhagen.
 */

/** No vowels and nothing that is misread: 20 letters. */
export const CASE_LETTERS = "23456789CFGHJMPQRVWX";
/** Random, for people to say aloud. Two homes may draw the same: a case's key is its home and its number. */
export const CaseNumber = z
  .string()
  .regex(/^H-[23456789CFGHJMPQRVWX]{4}-[23456789CFGHJMPQRVWX]{2}$/);
export type CaseNumber = z.infer<typeof CaseNumber>;

/** A desk's id in `flows/desks.ts`, and the name of its object. */
export const DeskId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
/** The conversation's id: 32 hex digits. No credential, and never shown. */
export const HomeId = z.string().regex(/^[0-9a-f]{32}$/);
/** Names one thing done, so that the same thing sent twice is done once: random, made with the form. */
export const ActionKey = z.string().regex(/^[A-Za-z0-9_-]{16,43}$/);

export const CaseKey = z.object({ home: HomeId, number: CaseNumber });
export type CaseKey = z.infer<typeof CaseKey>;

/** `sent`: kept at home, not yet known at the desk. `received`: in the desk's index. What may follow: case-life.ts. */
export const CaseState = z.enum([
  "sent",
  "received",
  "opened",
  "accepted",
  "answered",
  "closed",
  "withdrawn",
  "expired",
]);
export type CaseState = z.infer<typeof CaseState>;
/** What the founder must answer before it goes on: a question, or a passing on to another legal party. */
export const Waiting = z.enum(["question", "pass-on"]);
export type Waiting = z.infer<typeof Waiting>;

/** The eight lines of a brief, in reading order. */
export const LINE_IDS = [
  "wants",
  "where",
  "decided",
  "open",
  "why-here",
  "told",
  "ask-first",
  "contact",
] as const;
export const LineId = z.enum(LINE_IDS);
export type LineId = z.infer<typeof LineId>;

/**
 * `scripted`: our words for an answer; may be read before sign-in. `own`: what the person typed. `health`: our words
 * for an answer that may tell about somebody's health. The last two are read only by the POST that opens the case.
 */
export const BriefPart = z.object({
  text: z.string(),
  kind: z.enum(["scripted", "own", "health"]),
});
export type BriefPart = z.infer<typeof BriefPart>;
export const BriefLine = z.object({
  id: LineId,
  /** What the line is called, in Danish. */
  title: z.string(),
  parts: z.array(BriefPart),
});
export type BriefLine = z.infer<typeof BriefLine>;

/** How, in which language and when the person wants to be reached. Exactly what they typed, cleaned. */
export const Contact = z.strictObject({
  name: z.string().min(1).max(120),
  mail: z.string().max(254).nullable(),
  phone: z.string().max(30).nullable(),
  via: z.enum(["mail", "phone"]),
  lang: Lang,
  times: z.string().max(200),
});
export type Contact = z.infer<typeof Contact>;

/** A yes to one recipient, with the version of the text it was given to. */
export const Consent = z.strictObject({
  recipient: DeskId,
  /** Names the text that was shown: its hash. */
  text: z.string().min(1).max(40),
  /** Whether what may tell about health may be sent too. */
  health: z.boolean(),
});
export type Consent = z.infer<typeof Consent>;

/** What a desk finds when it closes a case. `elsewhere`: which desk it should have been. */
export const Verdict = z.discriminatedUnion("right", [
  z.strictObject({ right: z.literal("yes") }),
  z.strictObject({ right: z.literal("elsewhere"), desk: z.string().min(1).max(40) }),
  z.strictObject({ right: z.literal("not-ready") }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** What a desk's index holds of a case: nothing about the person. */
export const IndexRow = CaseKey.extend({
  /** The desk that has it now. */
  desk: DeskId,
  /** Grows with every change at home: a desk ignores a row older than the one it has, or than its `drop`. */
  revision: z.number().int(),
  /** The flow it is about. */
  topic: z.string(),
  state: CaseState,
  waiting: Waiting.nullable(),
  /** The day something must have happened by, or null. */
  due: z.string().nullable(),
  sentAt: z.number(),
  receivedAt: z.number().nullable(),
  /** `Advisor.person` of who took it. */
  takenBy: z.string().nullable(),
  closedAs: Verdict.nullable(),
  /** Whether the founder found it the right desk; null: not said. */
  founderSays: z.enum(["right", "wrong"]).nullable(),
  demonstration: z.boolean(),
});
export type IndexRow = z.infer<typeof IndexRow>;

/** Who acts at a desk. The desk's object has just looked up that they may: the home believes desk and role. */
export const Advisor = z.object({
  desk: DeskId,
  /** Stable and opaque: no name, no address. */
  person: z.string().min(1).max(64),
  /** What the founder and colleagues see: the work address, or a name. */
  shown: z.string().min(1).max(254),
  role: z.enum(["handler", "admin"]),
});
export type Advisor = z.infer<typeof Advisor>;

/** What somebody at a desk does to a case. Texts are cleaned before they come here, and are shown to the founder. */
export const DeskAction = z.discriminatedUnion("do", [
  /** "Tag sagen". */
  z.strictObject({ do: z.literal("accept") }),
  /** An accepted case given back to colleagues; only an admin. */
  z.strictObject({ do: z.literal("release") }),
  /** The person has been answered, by phone or mail. */
  z.strictObject({ do: z.literal("answer") }),
  z.strictObject({ do: z.literal("close"), as: Verdict }),
  /** "Send videre" and "Forkert sted". Another legal party waits for the founder's yes. */
  z.strictObject({ do: z.literal("pass-on"), to: DeskId, reason: z.string().min(1).max(300) }),
  /** "Stil ét spørgsmål": answered on the receipt. One at a time. */
  z.strictObject({ do: z.literal("ask"), text: z.string().min(1).max(500) }),
  /** The desk has what it must keep in its own files, or keeps nothing. What lets an erasure happen at once. */
  z.strictObject({ do: z.literal("journalise"), as: z.enum(["journalised", "irrelevant"]) }),
]);
export type DeskAction = z.infer<typeof DeskAction>;

/** What the founder does on the receipt, or in the conversation. */
export const FounderAction = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("reply"), text: z.string().min(1).max(1000) }),
  z.strictObject({ do: z.literal("agree") }),
  z.strictObject({ do: z.literal("decline") }),
  z.strictObject({ do: z.literal("withdraw") }),
  z.strictObject({ do: z.literal("judge"), desk: z.enum(["right", "wrong"]) }),
]);
export type FounderAction = z.infer<typeof FounderAction>;

/** What a desk may read before anybody has signed in: our words for the answers, nothing else. */
export const ScriptedBrief = z.object({
  row: IndexRow,
  /** The theme, in Danish. */
  theme: z.string(),
  /** Lines with their scripted parts only; a line without any is left out. */
  lines: z.array(BriefLine),
  /** How many parts show only once the case is opened. */
  unseen: z.number().int(),
  /** What the person changed since, newest last. */
  corrections: z.array(z.object({ at: z.number(), lines: z.array(BriefLine) })),
});
export type ScriptedBrief = z.infer<typeof ScriptedBrief>;

/** A question of the desk's and what the founder said to it. */
export const CaseQuestion = z.object({
  text: z.string(),
  askedAt: z.number(),
  answer: z.string().nullable(),
  answeredAt: z.number().nullable(),
});
export type CaseQuestion = z.infer<typeof CaseQuestion>;

/** One thing that happened to a case. `who`: what may be shown of the person who did it. */
export const CaseStep = z.object({
  at: z.number(),
  what: z.string(),
  by: z.enum(["founder", "handler", "admin", "system"]),
  desk: DeskId,
  who: z.string().nullable(),
  detail: z.string().nullable(),
});
export type CaseStep = z.infer<typeof CaseStep>;

/** After `opened`: all that was sent. As JSON this is what a case system takes in. */
export const OpenedBrief = ScriptedBrief.extend({
  contact: Contact,
  consents: z.array(Consent.extend({ at: z.number() })),
  questions: z.array(CaseQuestion),
  steps: z.array(CaseStep),
  /** The whole brief as plain text, Danish, with date, theme and number: pastes into a case system. */
  text: z.string(),
});
export type OpenedBrief = z.infer<typeof OpenedBrief>;

/**
 * What a home asks of a desk's object. Every call may be made twice, and any may come late: rows are told apart by
 * their revision. A call that returns is kept; one that throws is made again by `src/delivery/schedule.ts`.
 */
export interface DeskCalls {
  /** Takes a row into the index, or a newer version of one it has. Durable when it returns. */
  receive(row: IndexRow): Promise<void>;
  /** Told right after submit: if no row has come after 15 minutes, the desk asks the home with `pullCase`. */
  expect(expected: CaseKey): Promise<void>;
  /** The case is no longer this desk's, or is erased: nothing of it stays, and older rows are ignored. */
  drop(dropped: CaseKey & { readonly revision: number }): Promise<void>;
  /** Nobody took it by its day: mails the desk's second address and the operator, by number only. Once per `due`. */
  remind(row: IndexRow): Promise<void>;
}

/** What comes back from a home: a value, or a refusal. `no_such_case` also where another desk has the case now. */
export type CaseReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/**
 * What a desk asks of a case's home, `eu(env).conversation(home)`. Answered only for the desk that has the case now.
 * Every change raises the row's revision and is sent to the index by the home's own outbox; the row that comes back
 * is the new one already.
 */
export interface HomeCalls {
  /** The other way of delivery: the row, marked as received. `no_such_case`, `gone`: forget that it was expected. */
  pullCase(desk: string, number: string): CaseReply<IndexRow>;
  /** Our words only. Writes nothing. */
  readCase(desk: string, number: string): CaseReply<ScriptedBrief>;
  /** Own words and contact. Every opening is written down, and the founder sees who and when. */
  openCase(advisor: Advisor, number: string, key: string): CaseReply<OpenedBrief>;
  /** `case_changed`: not in this state, or not by this role. The same `key` again answers with the row as it is. */
  actOnCase(advisor: Advisor, number: string, key: string, action: DeskAction): CaseReply<IndexRow>;
}
