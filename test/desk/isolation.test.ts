import { env } from "cloudflare:test";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { configOf } from "../../src/config.ts";
import { caseCode } from "../../src/desk/codes.ts";
import { deskPages } from "../../src/http/desk/desk-pages.tsx";
import { DeskBrowser, DESKS, deskObject, newKey, runDue } from "../support/advisor.ts";
import { type FakeHome, FakeHomes, randomNumber } from "../support/fake-homes.ts";
import { Mailbox } from "../support/mailbox.ts";
import { scaled, SEED } from "../support/scale.ts";

type Who = "admin" | "en" | "ord" | "link" | "nobody";
const ROLES: readonly Who[] = ["admin", "en", "ord", "link", "nobody"];
const PATHS = [
  "aabn",
  "note",
  "fri",
  "besvaret",
  "spoerg",
  "forkert",
  "luk",
  "journaliser",
] as const;
const BY_LINK = new Set(["/tag", "/videre", "/forkert", "/spoerg"]);
/** What the forms of a case take. */
const FORM = { text: "Hvornår passer det?", to: "hip", right: "yes", as: "journalised" };

let homes: FakeHomes;
let mailbox: Mailbox;
const browsers = new Map<string, DeskBrowser>();

beforeAll(async () => {
  mailbox = Mailbox.open();
  for (const desk of DESKS) {
    for (const who of ["admin", "en", "ord"]) {
      const mail = `${who}@${desk}.example`;
      browsers.set(mail, await new DeskBrowser().signIn(mail, mailbox));
    }
  }
});
beforeEach(() => {
  mailbox = Mailbox.open();
  homes = FakeHomes.install();
});
afterEach(async () => {
  for (const { row } of homes.homes.values())
    await deskObject(row.desk).drop({ ...row, revision: row.revision + 100 });
});

/** A desk's own people by session; the link only knows its case; nobody has nothing. */
const browserOf = (who: Who, desk: string): DeskBrowser =>
  browsers.get(`${who}@${desk}.example`) ?? new DeskBrowser();
const baseOf = async (who: Who, desk: string, reference: string): Promise<string> =>
  who === "link"
    ? `/desk/link/${await caseCode(configOf(env), desk, reference)}`
    : `/desk/sag/${reference}`;

const deliver = async (home: FakeHome): Promise<void> => {
  await deskObject(home.row.desk).receive(
    homes.change(home, { state: "received", receivedAt: Date.now() }),
  );
};

/** What a page shows of a case. */
const shows = (
  html: string,
  { words, row }: FakeHome,
): { scripted: boolean; own: boolean; row: boolean } => ({
  scripted: html.includes(words.scripted),
  own: [words.own, words.name, words.mail, words.phone.slice(3), words.times].some((one) =>
    html.includes(one),
  ),
  row: html.includes(row.number) || html.includes(row.home),
});
const NOTHING = { scripted: false, own: false, row: false };

/** Every route of these pages that is about one case, as the router has it: none can be forgotten here. */
const caseRoutes = deskPages()
  .routes.filter(({ method, path }) => method !== "ALL" && path.includes(":reference"))
  .map(({ method, path }) => ({ method, rest: path.replace(/^.*?:reference\{.*\}/, "") }))
  .flatMap(({ method, rest }) =>
    rest === "/:act"
      ? [
          "tag",
          "fri",
          "besvaret",
          "spoerg",
          "videre",
          "forkert",
          "luk",
          "journaliser",
          "findes-ikke",
        ].map((act) => ({ method, rest: `/${act}` }))
      : [{ method, rest }],
  )
  .filter(
    (one, index, all) =>
      all.findIndex((other) => other.rest === one.rest && other.method === one.method) === index,
  );

it("has every route to look at", () => expect(caseRoutes.length).toBeGreaterThanOrEqual(12));

describe.each(DESKS)("at %s", (desk) => {
  describe.each(ROLES)("%s", (who) => {
    it.each(["own", "foreign", "passed on", "absent"] as const)(
      "and a case that is %s",
      async (kind) => {
        const other = DESKS.find((one) => one !== desk) ?? "";
        const theirs = homes.send(other);
        const gone = homes.send(desk);
        for (const home of [theirs, gone]) await deliver(home);
        await deskObject(desk).drop(homes.change(gone, { desk: other, state: "sent" }));
        await deliver(gone);
        let mine = homes.send(desk);
        await deliver(mine);
        for (const { method, rest } of caseRoutes) {
          // What was done to a case must not decide what the next route does.
          if (kind === "own") {
            mine = homes.send(desk);
            await deliver(mine);
          }
          const target = { own: mine, foreign: theirs, "passed on": gone, absent: null }[kind];
          const reference = target?.row.number ?? randomNumber();
          const before = [mine, theirs, gone].map((home) => home.row.revision);
          const browser = browserOf(who, desk);
          const path = (await baseOf(who, desk, reference)) + rest;
          if (method === "GET") await browser.get(path);
          else await browser.post(path, { ...FORM, to: other });
          const what = `${method} ${path} → ${browser.status}`;

          const isStaff = who === "admin" || who === "en";
          const isOpening = rest === "/aabn" && isStaff && kind === "own";
          if (kind === "own" && (isStaff || who === "link")) {
            expect([200, 401, 404, 409], what).toContain(browser.status);
            expect(shows(browser.html, mine).own, what).toBe(isOpening);
            // Who only has the mail may take, pass on and ask, and nothing else.
            if (who === "link" && !BY_LINK.has(rest))
              expect(mine.row.revision, what).toBe(before[0]);
            if (who === "link" && rest === "/tag") expect(mine.row.state, what).toBe("accepted");
          } else {
            expect([401, 403, 404, 410], what).toContain(browser.status);
            expect(shows(browser.html, mine), what).toEqual(NOTHING);
            // Nothing was changed by it either.
            expect(
              [mine, theirs, gone].map((home) => home.row.revision),
              what,
            ).toEqual(before);
          }
          expect(shows(browser.html, theirs), what).toEqual(NOTHING);
          expect(shows(browser.html, gone), what).toEqual(NOTHING);
          expect(
            [theirs, gone].map((home) => home.opened),
            what,
          ).toEqual([[], []]);
        }
      },
    );

    it("and what is about no one case", async () => {
      const other = DESKS.find((one) => one !== desk) ?? "";
      const mine = homes.send(desk);
      const theirs = homes.send(other);
      const gone = homes.send(desk);
      for (const home of [mine, theirs, gone]) await deliver(home);
      await deskObject(desk).drop(homes.change(gone, { desk: other, state: "sent" }));
      const browser = browserOf(who, desk);
      const isStaff = who === "admin" || who === "en";
      for (const path of [
        "/desk",
        `/desk?q=${theirs.row.number}`,
        "/desk/log",
        "/desk/sager.csv",
      ]) {
        await (path.endsWith("csv") ? browser.post(path) : browser.get(path));
        expect(shows(browser.html, theirs).scripted || shows(browser.html, theirs).own, path).toBe(
          false,
        );
        expect(browser.html.includes(theirs.row.home), path).toBe(false);
        // What was searched for is shown again; its case is not.
        if (!path.includes("?q="))
          expect(browser.html.includes(theirs.row.number), path).toBe(false);
        else expect(browser.html).not.toContain(`/desk/sag/${theirs.row.number}`);
        const isAllowed = path === "/desk/log" ? who === "admin" : isStaff;
        expect(browser.status, path).toBe(isAllowed ? 200 : who === "ord" || isStaff ? 403 : 401);
        if (path === "/desk") expect(browser.html.includes(mine.row.number)).toBe(isStaff);
        // The audit says that it was here; nothing else does.
        if (path !== "/desk/log") expect(shows(browser.html, gone), path).toEqual(NOTHING);
      }
    });
  });
});

type Step =
  | { readonly do: "send"; readonly desk: number }
  | { readonly do: "deliver"; readonly which: number }
  | { readonly do: "drop"; readonly which: number }
  | {
      readonly do: "founder";
      readonly which: number;
      readonly act: "reply" | "agree" | "decline" | "withdraw";
    }
  | {
      readonly do: "act";
      readonly desk: number;
      readonly who: Who;
      readonly which: number;
      readonly path: string;
    };

/** Few cases and mostly the desk that has them, so that long ways are gone: taken, passed on, agreed, dropped. */
const which = fc.nat(1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant("send" as const), desk: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("deliver" as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("drop" as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("founder" as const),
      which,
      act: fc.constantFrom(
        "reply" as const,
        "agree" as const,
        "decline" as const,
        "withdraw" as const,
      ),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant("act" as const),
      // 3 and more: the desk that has the case.
      desk: fc.nat(7),
      who: fc.constantFrom<Who>("admin", "en", "en", "link", "link", "ord", "nobody"),
      which,
      path: fc.constantFrom("", "list", "list", "tag", "tag", "videre", "videre", ...PATHS),
    }),
  },
);

const RUNS = scaled(2000);
it(`${RUNS} random sequences against the model: who has a case now sees it, and nobody else`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 8, maxLength: 24, size: "max" }),
      async (steps) => {
        homes = FakeHomes.install();
        const cases: FakeHome[] = [];
        /** Rows a desk was told of and not yet that they have left: it may still know their number. */
        const told = new Map<string, Set<FakeHome>>(DESKS.map((desk) => [desk, new Set()]));
        const before = new Map<FakeHome, string[]>();
        for (const one of steps) {
          const home = "which" in one ? cases[one.which % Math.max(1, cases.length)] : undefined;
          if (one.do === "send") {
            cases.push(homes.send(DESKS[one.desk] ?? "c4"));
          } else if (!home) {
            continue;
          } else if (one.do === "deliver") {
            const arrived = home.row.state === "sent" ? { state: "received" as const } : {};
            await deskObject(home.row.desk).receive(homes.change(home, arrived));
            told.get(home.row.desk)?.add(home);
          } else if (one.do === "drop") {
            for (const desk of before.get(home) ?? []) {
              if (desk === home.row.desk) continue;
              await deskObject(desk).drop(home.row);
              told.get(desk)?.delete(home);
            }
          } else if (one.do === "founder") {
            const had = homes.founder(home, one.act);
            if (had && had.desk !== home.row.desk)
              before.set(home, [...(before.get(home) ?? []), had.desk]);
          } else {
            const desk = DESKS[one.desk] ?? home.row.desk;
            const browser = browserOf(one.who, desk);
            const base = await baseOf(one.who, desk, home.row.number);
            const others = DESKS.filter((other) => other !== desk);
            const form = { ...FORM, to: others[one.which % 2] ?? "", key: newKey() };
            const before = { revision: home.row.revision, opened: home.opened.length };
            if (one.path === "list") await browser.get("/desk");
            else if (one.path === "") await browser.get(base);
            else await browser.post(`${base}/${one.path}`, form);
            const isStaff = one.who === "admin" || one.who === "en";
            for (const any of cases) {
              const seen = shows(browser.html, any);
              const isTold = told.get(desk)?.has(any) ?? false;
              const asks = any === home && any.row.desk === desk && isTold;
              if (seen.own) expect(asks && isStaff && one.path === "aabn").toBe(true);
              if (seen.scripted) expect(asks && (isStaff || one.who === "link")).toBe(true);
              if (seen.row) expect(isStaff || one.who === "link").toBe(true);
              if (one.path === "list" && isStaff) expect(seen.row).toBe(isTold);
              else if (any !== home) expect(seen.row).toBe(false);
            }
            // What may change a case: staff of the desk that has it, and three things by the mail's link.
            const hasIt = home.row.desk === desk || home.row.revision > before.revision;
            const mayAct = isStaff || (one.who === "link" && BY_LINK.has(`/${one.path}`));
            if (!hasIt || !mayAct) expect(home.row.revision).toBe(before.revision);
            const mayOpen = hasIt && isStaff && one.path === "aabn";
            if (!mayOpen) expect(home.opened.length).toBe(before.opened);
          }
        }
        for (const home of cases)
          for (const desk of DESKS) await deskObject(desk).drop({ ...home.row, revision: 1000 });
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
  for (const desk of DESKS) await runDue(desk);
  // Mail of a desk goes to its own addresses, about its own cases; and never says who.
  for (const mail of mailbox.sent)
    expect(
      mail.to.every((to) =>
        /@((c4|hip|jobcenter|indgang)\.test|(c4|hip|jobcenter)\.example)$/.test(to),
      ),
    ).toBe(true);
}, 600_000);
