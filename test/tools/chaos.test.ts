import { describe, expect, it } from "vitest";
import type { DeskTables, HomeTables } from "../../tools/chaos/disk.ts";
import { drawing, drawn } from "../../tools/chaos/draw.ts";
import type { Attempt } from "../../tools/chaos/founders.ts";
import type { Delivered } from "../../tools/chaos/sink.ts";
import { judge, type Picture } from "../../tools/chaos/verdict.ts";

const HOME = "a".repeat(32);
const NUMBER = "H-2345-67";
const MAIL = "mette-1@eksempel.example";
const contact = { name: "M", mail: MAIL, phone: null, via: "mail", lang: "da", times: "" } as const;
const attempt: Attempt = { home: HOME, desk: "c4", contact, number: NUMBER };
const home: HomeTables = {
  handoffs: [NUMBER],
  cases: [{ number: NUMBER, desk: "c4", state: "received", mail: "first" }],
  owed: 0,
};
const desk: DeskTables = {
  rows: [{ home: HOME, number: NUMBER }],
  letters: new Map([[`${HOME} ${NUMBER}`, { made: 1, sent: 1 }]]),
  expected: 0,
  isAuditWhole: true,
  received: new Map([[NUMBER, 1]]),
};
const sent = { answered: true, instance: "1.1" };
const toDesk: Delivered = {
  ...sent,
  to: ["vagt@c4.example"],
  subject: `Ny henvendelse ${NUMBER}`,
  text: "https://indgang.example/desk/link/abc",
  seq: 1,
};
const toFounder: Delivered = {
  ...sent,
  to: [MAIL],
  subject: "Din kvittering fra Én indgang",
  text: "https://indgang.example/kvittering/xyz og https://indgang.example/kvittering/stop/s",
  seq: 2,
};
const good: Picture = {
  attempts: [attempt],
  homes: new Map([[HOME, home]]),
  desks: new Map([["c4", desk]]),
  mails: [toDesk, toFounder],
  notes: [],
};
const wrongs = (over: Partial<Picture>): { [kind: string]: number } => {
  const { lost, doubled, halves, strange } = judge({ ...good, ...over });
  const found = { lost, doubled, halves, strange };
  return Object.fromEntries(
    Object.entries(found).flatMap(([kind, list]) => (list.length > 0 ? [[kind, list.length]] : [])),
  );
};
const homes = (over: Partial<HomeTables>): Pick<Picture, "homes"> => ({
  homes: new Map([[HOME, { ...home, ...over }]]),
});
const desks = (over: Partial<DeskTables>): Pick<Picture, "desks"> => ({
  desks: new Map([["c4", { ...desk, ...over }]]),
});
const unheard = { attempts: [{ ...attempt, number: null }] };

describe("the verdict of a chaos run", () => {
  it("finds nothing wrong where all is whole", () => {
    expect(wrongs({})).toEqual({});
    expect(judge(good).counted).toEqual({
      unheard: 0,
      founderMails: 1,
      deskMails: 1,
      mailsAgain: 0,
      otherMails: 0,
    });
  });
  it("nor where nobody heard of a handoff that is whole, or that is nowhere", () => {
    expect(wrongs(unheard)).toEqual({});
    expect(wrongs({ ...unheard, homes: new Map(), desks: new Map(), mails: [] })).toEqual({});
  });

  const none = desks({ rows: [], letters: new Map(), received: new Map() });
  it.each<[string, Partial<Picture>, string]>([
    ["a home that is gone", { homes: new Map() }, "lost"],
    ["a turn without its case", homes({ cases: [] }), "lost"],
    ["two handoffs for one turn", homes({ handoffs: [NUMBER, "H-7777-77"] }), "lost"],
    ["something still to be sent", homes({ owed: 1 }), "lost"],
    ["a case at a desk that does not know it", { ...none, mails: [toFounder] }, "lost"],
    ["a case at the wrong desk", { attempts: [{ ...attempt, desk: "hip" }] }, "lost"],
    ["a desk without its mail", { mails: [toFounder] }, "lost"],
    [
      "a desk's mail not written down as sent",
      desks({ letters: new Map([[`${HOME} ${NUMBER}`, { made: 1, sent: 0 }]]) }),
      "lost",
    ],
    ["a founder without their mail", { mails: [toDesk] }, "lost"],
    ["a desk that still waits", desks({ expected: 1 }), "lost"],
    ["no line of the audit", desks({ received: new Map() }), "lost"],
    ["two lines of the audit", desks({ received: new Map([[NUMBER, 2]]) }), "doubled"],
    [
      "a case at two desks",
      {
        desks: new Map([
          ["c4", desk],
          ["hip", desk],
        ]),
      },
      "doubled",
    ],
    [
      "another link to the same case",
      { mails: [toDesk, toFounder, { ...toDesk, text: "/desk/link/def", seq: 3 }] },
      "doubled",
    ],
    [
      "another receipt of the same case",
      {
        mails: [toDesk, toFounder, { ...toFounder, text: "/kvittering/other", seq: 3 }],
      },
      "doubled",
    ],
    ["a case half there, unheard of", { ...unheard, mails: [toFounder] }, "halves"],
    ["a case without its turn", { ...unheard, ...homes({ handoffs: [] }) }, "halves"],
    ["an audit that does not follow", desks({ isAuditWhole: false }), "strange"],
    ["nobody's handoff", { attempts: [] }, "strange"],
  ])("finds %s", (_, over, kind) => expect(Object.keys(wrongs(over))).toContain(kind));

  describe("a mail that went again", () => {
    const again = (first: Partial<Delivered>, second: Partial<Delivered>): Delivered[] => [
      toFounder,
      { ...toDesk, ...first },
      { ...toDesk, seq: 3, ...second },
    ];
    it("is a fault where its sender knew that it had arrived", () => {
      expect(wrongs({ mails: again({}, {}) })).toEqual({ doubled: 1 });
      // Another object in memory, but nothing has ended the first.
      expect(wrongs({ mails: again({}, { instance: "1.2" }) })).toEqual({ doubled: 1 });
    });
    it("is none where it could not know", () => {
      expect(wrongs({ mails: again({ answered: false }, {}) })).toEqual({});
      expect(wrongs({ mails: again({}, { instance: "2.1" }) })).toEqual({});
      const notes = [{ fault: "reset", at: "c4", seq: 2 } as const];
      expect(wrongs({ mails: again({}, { instance: "1.2" }), notes })).toEqual({});
      expect(judge({ ...good, mails: again({ answered: false }, {}) }).counted.mailsAgain).toBe(1);
    });
  });
});

it("the same seed draws the same, about as often as it should", () => {
  const rates = { a: 0.1, b: 0.3 };
  const draws = (seed: number): string[] => {
    const draw = drawing(seed);
    return Array.from({ length: 10_000 }, () => drawn(draw, rates));
  };
  expect(draws(1)).toEqual(draws(1));
  expect(draws(1)).not.toEqual(draws(2));
  const share = (kind: string): number => draws(3).filter((one) => one === kind).length / 10_000;
  expect(share("a")).toBeCloseTo(0.1, 1);
  expect(share("b")).toBeCloseTo(0.3, 1);
});
