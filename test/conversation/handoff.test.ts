import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RETENTION } from "../../src/conversation/retention.ts";
import { BRIEF_WORDS } from "../../src/protocol/handoff.ts";
import { LINE_IDS } from "../../src/protocol/case.ts";
import { Person, stopClock, valueOf } from "../support/api.ts";
import {
  advisorAt,
  catchMail,
  consentTo,
  draftFor,
  handOver,
  newestCase,
  previewed,
  somebody,
} from "../support/handoff.ts";
import { SEED, scaled } from "../support/scale.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
let mail: ReturnType<typeof catchMail>;
beforeEach(() => {
  mail = catchMail();
});

describe("asking for a person", () => {
  it("from the very first step, with nothing answered", async () => {
    const person = await Person.begin();
    const view = valueOf(await handOver(person, draftFor("c4")));
    expect(view.turn).toBe(1);
    expect(newestCase(view)).toMatchObject({ desk: "c4", state: "sent", changed: false });
    expect(view.question?.id).toBe("topics");
  });

  it("what the preview shows is what the desk reads, to the letter", async () => {
    const person = await Person.begun();
    const draft = draftFor("hip", { lines: ["wants", "open"] });
    const preview = await previewed(person, draft);
    const { number } = newestCase(valueOf(await handOver(person, draft)));
    const object = await person.object();
    const opened = await object.openCase(advisorAt("hip"), number, "k".repeat(16));
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.lines).toEqual(preview.lines);
    expect(opened.value.lines.map((line) => line.id)).toEqual(["wants", "open", "contact"]);
    expect(preview.left.map((line) => line.id)).not.toContain("wants");
  });

  it("something else than was previewed is not sent", async () => {
    const person = await Person.begun();
    const draft = draftFor("hip");
    const { brief } = await previewed(person, draft);
    for (const other of [
      { ...draft, words: "Noget andet" },
      { ...draft, lines: LINE_IDS.slice(1) },
      { ...draft, contact: somebody() },
    ]) {
      const body = { turn: person.view.turn + 1, handoff: { ...other, brief } };
      expect(await person.ask("turn", { body })).toMatchObject({
        status: 409,
        problem: { code: "brief_changed" },
      });
    }
    await person.answer();
    const late = { turn: person.view.turn + 1, handoff: { ...draft, brief } };
    expect(await person.ask("turn", { body: late })).toMatchObject({
      problem: { code: "brief_changed" },
    });
    expect(person.view.cases).toEqual([]);
  });

  it.each([
    ["no yes at all", { consents: [] }, "no_consent"],
    ["a yes to somebody else", { consents: [consentTo("c4")] }, "no_consent"],
    [
      "a yes to another text",
      { consents: [{ ...consentTo("hip"), text: "da-00000000" }] },
      "no_consent",
    ],
    ["a desk that is none", { desk: "nobody" }, "desk_not_receiving"],
    ["one we only point to", { desk: "erhvervsstyrelsen" }, "desk_not_receiving"],
    ["no way to be reached", { contact: somebody({ mail: null }) }, "bad_contact"],
    ["a number that is none", { contact: somebody({ phone: "0101011234" }) }, "bad_contact"],
    ["a CPR number in the words", { words: "Mit nr. er 010190-1234" }, "cpr_not_accepted"],
    ["one in the name", { contact: somebody({ name: "Mette 010190 1234" }) }, "cpr_not_accepted"],
    ["one in the times", { contact: somebody({ times: "010190 1234" }) }, "cpr_not_accepted"],
    ["more words than can be read", { words: "ord ".repeat(36) }, "too_many_words"],
  ] as const)("%s: refused, and nothing is kept", async (_, over, code) => {
    const person = await Person.begun();
    const before = await person.tables();
    const draft = draftFor("hip", over as Parameters<typeof draftFor>[1]);
    const body = { turn: person.view.turn + 1, handoff: { ...draft, brief: "x" } };
    const answer = await person.ask("turn", { body });
    // Where it would have been refused for the hash alone, what is tried here was not.
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(await person.tables()).toEqual(before);
  });

  it("health goes only with a yes of its own, and never before sign-in", async () => {
    const person = await Person.begun();
    while (person.view.question && person.view.question.id !== "stage") {
      const values = { "people-on-benefits": "yes", "person-situation": ["early-retirement"] };
      const { id } = person.view.question;
      await person.answer(values[id as keyof typeof values] ?? undefined);
    }
    await person.answerToTheEnd();
    const without = await previewed(person, draftFor("jobcenter"));
    expect(JSON.stringify(without.lines)).not.toContain("rtidspension");
    expect(JSON.stringify(without.left)).toContain("rtidspension");
    const draft = draftFor("jobcenter", { consents: [consentTo("jobcenter", true)] });
    const view = valueOf(await handOver(person, draft));
    const object = await person.object();
    const { number } = newestCase(view);
    const scripted = await object.readCase("jobcenter", number);
    expect(JSON.stringify(scripted)).not.toMatch(/rtidspension|Mette|ansætte|eksempel\.test/);
    const opened = await object.openCase(advisorAt("jobcenter"), number, "k".repeat(16));
    expect(JSON.stringify(opened)).toContain("rtidspension");
  });

  it("three a day from one address, then a number to call", async () => {
    const contact = somebody();
    for (let i = 0; i < 3; i++) {
      const person = await Person.begun();
      valueOf(await handOver(person, draftFor("hip", { contact })));
    }
    const fourth = await Person.begun();
    // Written otherwise it is the same address.
    const same = { ...contact, mail: (contact.mail ?? "").replace("@", "+x@").toUpperCase() };
    const answer = await handOver(fourth, draftFor("hip", { contact: same }));
    expect(answer).toMatchObject({ status: 429, problem: { code: "too_many_handoffs" } });
    expect(newestCase(valueOf(await handOver(fourth, draftFor("hip"))))).toBeDefined();
  });
});

describe("a handoff is a turn", () => {
  it("sent again it is the same case, and one mail", async () => {
    const person = await Person.begun();
    const draft = draftFor("hip");
    const { brief } = await previewed(person, draft);
    const body = { turn: person.view.turn + 1, handoff: { ...draft, brief } };
    const first = valueOf(await person.ask("turn", { body }));
    await evictDurableObject(await person.object());
    const again = valueOf(await person.ask("turn", { body }));
    expect(again).toEqual(first);
    await runDurableObjectAlarm(await person.object());
    expect(mail.sent).toHaveLength(1);
    expect((await person.tables())["cases"]).toHaveLength(1);
  });

  it("undo stops at it, and a later change is offered to the same case", async () => {
    const person = await Person.begun();
    await person.answer();
    const view = valueOf(await handOver(person, draftFor("hip")));
    expect(view.undoable).toBe(false);
    const { number } = newestCase(view);
    expect(await person.ask("handoffPreview", { body: { number } })).toMatchObject({
      problem: { code: "nothing_to_send" },
    });
    await person.answer();
    expect(newestCase(person.view).changed).toBe(true);
    const { brief, lines } = valueOf(await person.ask("handoffPreview", { body: { number } }));
    expect(lines.length).toBeGreaterThan(0);
    const body = { turn: person.view.turn + 1, correction: { number, brief } };
    const after = valueOf(await person.ask("turn", { body }));
    expect(newestCase(after)).toMatchObject({ number, changed: false });
    const opened = await (await person.object()).openCase(advisorAt("hip"), number, "k".repeat(16));
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.corrections.map((one) => one.lines)).toEqual([lines]);
    expect(after.undoable).toBe(false);
  });

  it("with an open case the conversation does not end by itself", async () => {
    const clock = stopClock();
    const person = await Person.begun();
    valueOf(await handOver(person, draftFor("hip")));
    const object = await person.object();
    await runDurableObjectAlarm(object);
    clock.pass((RETENTION.savedDays - 60) * 86_400_000 + 1);
    await runDurableObjectAlarm(object);
    expect((await person.ask("view")).status).toBe(200);
  });

  it("whatever is answered and typed: eight lines or those that stay, at most 150 words, hash as previewed", async () => {
    const word = fc.stringMatching(/^[a-zæøåA-Z]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(8),
        fc.array(word, { maxLength: 35 }),
        fc.array(word, { maxLength: 10 }),
        fc.subarray([...LINE_IDS]),
        fc.constantFrom("c4", "hip", "jobcenter"),
        fc.boolean(),
        async (answers, words, tried, lines, desk, health) => {
          const person = await Person.begin();
          for (let i = 0; i < answers && person.view.question; i++) await person.answer();
          const draft = draftFor(desk, {
            lines,
            words: words.join(" "),
            tried: tried.join(" "),
            consents: [consentTo(desk, health)],
          });
          const preview = await previewed(person, draft);
          expect(preview.words).toBeLessThanOrEqual(BRIEF_WORDS);
          const view = valueOf(await handOver(person, draft));
          const opened = await (
            await person.object()
          ).openCase(advisorAt(desk), newestCase(view).number, "k".repeat(16));
          if (!opened.ok) throw new Error(opened.problem.code);
          expect(opened.value.lines).toEqual(preview.lines);
          expect(view.undoable).toBe(false);
        },
      ),
      { numRuns: scaled(300), seed: SEED },
    );
  });
});
