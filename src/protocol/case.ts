import * as z from "zod/mini";
import type { OpenedBrief, ScriptedBrief } from "./case-view.ts";
import { Lang } from "./lang.ts";
import type { Problem } from "./problem.ts";

/**
 * What a handed-over case is, on every border it crosses: the API, the pages, and the calls between its home (the
 * conversation's object) and a desk. Times are ms since epoch; days are ISO days in Europe/Copenhagen.
 */

/** No vowels and nothing that is misread: 20 letters. */
export const CASE_LETTERS = "23456789CFGHJMPQRVWX";
/** Random, for people to say aloud. Two homes may draw the same: a case's key is its home and its number. */
export const CaseNumber = z
  .string()
  .check(z.regex(/^H-[23456789CFGHJMPQRVWX]{4}-[23456789CFGHJMPQRVWX]{2}$/));
export type CaseNumber = z.infer<typeof CaseNumber>;

/** A desk's id in `flows/desks.ts`, and the name of its object. */
export const DeskId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
/** The conversation's id: 32 hex digits. No credential, and never shown. */
export const HomeId = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** Names one thing done, so that the same thing sent twice is done once: random, made with the form. */
export const ActionKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,43}$/));

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

/** How, in which language and when the person wants to be reached. Exactly what they typed, cleaned. */
export const Contact = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  mail: z.nullable(z.string().check(z.maxLength(254))),
  phone: z.nullable(z.string().check(z.maxLength(30))),
  via: z.enum(["mail", "phone"]),
  lang: Lang,
  times: z.string().check(z.maxLength(200)),
});
export type Contact = z.infer<typeof Contact>;

/** A yes to one recipient, with the version of the text it was given to. */
export const Consent = z.strictObject({
  recipient: DeskId,
  /** Names the text that was shown: its hash. */
  text: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Whether what may tell about health may be sent too. */
  health: z.boolean(),
});
export type Consent = z.infer<typeof Consent>;

/** What a desk finds when it closes a case. `elsewhere`: which desk it should have been. */
export const Verdict = z.discriminatedUnion("right", [
  z.strictObject({ right: z.literal("yes") }),
  z.strictObject({
    right: z.literal("elsewhere"),
    desk: z.string().check(z.minLength(1), z.maxLength(40)),
  }),
  z.strictObject({ right: z.literal("not-ready") }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** What a desk's index holds of a case: nothing about the person. */
export const IndexRow = z.extend(CaseKey, {
  /** The desk that has it now. */
  desk: DeskId,
  /** Grows with every change at home: a desk ignores a row older than the one it has, or than its `drop`. */
  revision: z.int(),
  /** The flow it is about. */
  topic: z.string(),
  state: CaseState,
  waiting: z.nullable(Waiting),
  /** The day something must have happened by, or null. */
  due: z.nullable(z.string()),
  sentAt: z.number(),
  receivedAt: z.nullable(z.number()),
  /** `Advisor.person` of who took it. */
  takenBy: z.nullable(z.string()),
  closedAs: z.nullable(Verdict),
  /** Whether the founder found it the right desk; null: not said. */
  founderSays: z.nullable(z.enum(["right", "wrong"])),
  demonstration: z.boolean(),
});
export type IndexRow = z.infer<typeof IndexRow>;

/** Who acts at a desk. The desk's object has just looked up that they may: the home believes desk and role. */
export const Advisor = z.object({
  desk: DeskId,
  /** Stable and opaque: no name, no address. */
  person: z.string().check(z.minLength(1), z.maxLength(64)),
  /** What the founder and colleagues see: the work address, or a name. */
  shown: z.string().check(z.minLength(1), z.maxLength(254)),
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
  z.strictObject({
    do: z.literal("pass-on"),
    to: DeskId,
    reason: z.string().check(z.minLength(1), z.maxLength(300)),
  }),
  /** "Stil ét spørgsmål": answered on the receipt. One at a time. */
  z.strictObject({
    do: z.literal("ask"),
    text: z.string().check(z.minLength(1), z.maxLength(500)),
  }),
  /** The desk has what it must keep in its own files, or keeps nothing. What lets an erasure happen at once. */
  z.strictObject({ do: z.literal("journalise"), as: z.enum(["journalised", "irrelevant"]) }),
]);
export type DeskAction = z.infer<typeof DeskAction>;

/** What the founder does on the receipt, or in the conversation. */
export const FounderAction = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("reply"),
    text: z.string().check(z.minLength(1), z.maxLength(1000)),
  }),
  z.strictObject({ do: z.literal("agree") }),
  z.strictObject({ do: z.literal("decline") }),
  z.strictObject({ do: z.literal("withdraw") }),
  z.strictObject({ do: z.literal("judge"), desk: z.enum(["right", "wrong"]) }),
]);
export type FounderAction = z.infer<typeof FounderAction>;

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
