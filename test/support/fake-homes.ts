import { Conversation } from "../../src/conversation/conversation.ts";
import { randomBytes, toHex } from "../../src/lib/bytes.ts";
import { DAY_MS } from "../../src/lib/clock.ts";
import { PASSED_ON, transition } from "../../src/protocol/case-life.ts";
import {
  type Advisor,
  CASE_LETTERS,
  type CaseReply,
  type DeskAction,
  type HomeCalls,
  type IndexRow,
  type OpenedBrief,
  type ScriptedBrief,
} from "../../src/protocol/case.ts";
import type { ProblemCode } from "../../src/protocol/problem.ts";

const refused = (code: ProblemCode): { ok: false; problem: { code: ProblemCode } } => ({
  ok: false,
  problem: { code },
});

/** The date so many days from now. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Words of a case; each of its own, so that a leak is found by them. */
export interface FakeWords {
  readonly scripted: string;
  readonly own: string;
  readonly name: string;
  readonly mail: string;
  readonly phone: string;
  readonly times: string;
}
export interface FakeHome {
  row: IndexRow;
  readonly words: FakeWords;
  readonly keys: Set<string>;
  readonly opened: string[];
  question: string | null;
  /** Where it goes if the founder agrees. */
  goingTo: string | null;
}

export const randomNumber = (): string => {
  const letters = Array.from(randomBytes(6), (byte) => CASE_LETTERS[byte % CASE_LETTERS.length]);
  return `H-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
};

/**
 * Homes by the contract (`HomeCalls`) and nothing else, in place of conversations: to try a desk alone. `down`:
 * what a call to a home meets instead.
 */
export class FakeHomes {
  readonly homes = new Map<string, FakeHome>();
  down: ((home: string) => Error | null) | null = null;

  static install(): FakeHomes {
    const homes = new FakeHomes();
    const at = (id: DurableObjectId): string => id.name ?? "";
    const calls: { [M in keyof HomeCalls]: (this: Conversation, ...args: never[]) => unknown } = {
      pullCase(desk: string, number: string) {
        return homes.#found(at(this["ctx"].id), desk, number, (home) => {
          if (home.row.state === "sent") homes.change(home, { state: "received" });
          return { ok: true, value: home.row };
        });
      },
      readCase(desk: string, number: string) {
        return homes.#found(at(this["ctx"].id), desk, number, (home) => ({
          ok: true,
          value: scriptedOf(home),
        }));
      },
      openCase(advisor: Advisor, number: string, key: string) {
        return homes.#found(at(this["ctx"].id), advisor.desk, number, (home) => {
          const to = transition(home.row, "open", advisor.role);
          if (!to) return refused("case_changed");
          if (!home.keys.has(key)) {
            home.keys.add(key);
            home.opened.push(advisor.shown);
            homes.change(home, to);
          }
          return { ok: true, value: openedOf(home) };
        });
      },
      actOnCase(advisor: Advisor, number: string, key: string, action: DeskAction) {
        return homes.#found(at(this["ctx"].id), advisor.desk, number, (home) =>
          homes.#act(home, advisor, key, action),
        );
      },
    };
    Object.assign(Conversation.prototype, calls);
    return homes;
  }

  /** A case sent to a desk; the desk has not been told. */
  send(
    desk: string,
    given: Partial<IndexRow> & { readonly words?: Partial<FakeWords> } = {},
  ): FakeHome {
    const { words, ...row } = given;
    const mark = toHex(randomBytes(6));
    const home: FakeHome = {
      row: {
        home: toHex(randomBytes(16)),
        number: randomNumber(),
        desk,
        revision: 1,
        topic: "registration",
        state: "sent",
        waiting: null,
        due: dayIn(30),
        sentAt: Date.now(),
        receivedAt: null,
        takenBy: null,
        closedAs: null,
        founderSays: null,
        demonstration: false,
        ...row,
      },
      words: {
        scripted: `scripted-${mark}`,
        own: `own-${mark}`,
        name: `name-${mark}`,
        mail: `mail-${mark}@example.org`,
        phone: `+45${String(Number.parseInt(mark.slice(0, 6), 16)).padStart(8, "1")}`,
        times: `times-${mark}`,
        ...words,
      },
      keys: new Set(),
      opened: [],
      question: null,
      goingTo: null,
    };
    this.homes.set(home.row.home, home);
    return home;
  }
  change(home: FakeHome, to: Partial<IndexRow>): IndexRow {
    home.row = { ...home.row, ...to, revision: home.row.revision + 1 };
    return home.row;
  }
  /** The founder answers what is waited for. Returns the row before, where the desk changed. */
  founder(home: FakeHome, does: "reply" | "agree" | "decline" | "withdraw"): IndexRow | null {
    const to = transition(home.row, does, "founder");
    if (!to) return null;
    const before = home.row;
    const isMoved = does === "agree" && home.goingTo !== null;
    this.change(home, isMoved ? { ...PASSED_ON, desk: home.goingTo ?? "", takenBy: null } : to);
    return before;
  }

  #found<T>(
    id: string,
    desk: string,
    number: string,
    then: (home: FakeHome) => CaseReply<T>,
  ): CaseReply<T> {
    const error = this.down?.(id) ?? null;
    if (error) throw error;
    const home = this.homes.get(id);
    if (!home || home.row.number !== number || home.row.desk !== desk)
      return refused("no_such_case");
    return then(home);
  }
  #act(home: FakeHome, advisor: Advisor, key: string, action: DeskAction): CaseReply<IndexRow> {
    if (home.keys.has(key)) return { ok: true, value: home.row };
    const to = transition(home.row, action.do, advisor.role);
    if (!to) return refused("case_changed");
    home.keys.add(key);
    if (action.do === "pass-on") home.goingTo = action.to;
    if (action.do === "ask") home.question = action.text;
    const taken = action.do === "accept" ? { takenBy: advisor.person } : {};
    const freed = action.do === "release" ? { takenBy: null } : {};
    const closed = action.do === "close" ? { closedAs: action.as } : {};
    return { ok: true, value: this.change(home, { ...to, ...taken, ...freed, ...closed }) };
  }
}

function scriptedOf({ row, words }: FakeHome): ScriptedBrief {
  return {
    row,
    theme: "Registrering",
    lines: [
      { id: "where", title: "Hvor langt", parts: [{ text: words.scripted, kind: "scripted" }] },
    ],
    unseen: 2,
    corrections: [],
  };
}
function openedOf(home: FakeHome): OpenedBrief {
  const { words, row } = home;
  const { name, mail, phone, times } = words;
  return {
    ...scriptedOf(home),
    lines: [
      { id: "wants", title: "Vil gerne", parts: [{ text: words.own, kind: "own" }] },
      { id: "where", title: "Hvor langt", parts: [{ text: words.scripted, kind: "scripted" }] },
    ],
    contact: { name, mail, phone, via: "mail", lang: "da", times },
    consents: [{ recipient: row.desk, text: "v1", health: false, at: row.sentAt }],
    questions:
      home.question === null
        ? []
        : [{ text: home.question, askedAt: row.sentAt, answer: words.own, answeredAt: row.sentAt }],
    steps: [],
    text: `${row.number}\n${words.scripted}\n${words.own}\n${name}\n${mail}\n${phone}`,
  };
}
