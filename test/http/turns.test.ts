import { env, evictDurableObject, listDurableObjectIds } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { View } from "../../src/protocol/view.ts";
import type { Entry } from "../../src/flow/log.ts";
import { ask, Person, valueOf } from "../support/api.ts";
import { firstAnswer } from "../support/first-answer.ts";

const rowsOf = async (person: Person): Promise<number> =>
  (await person.tables())["turns"]?.length ?? 0;

describe("a turn", () => {
  it("is the first thing that is stored: beginning and reading leave no table", async () => {
    const person = await Person.begin({ lang: "en", flow: "registration" });
    for (const name of ["view", "export", "checklist"] as const) valueOf(await person.ask(name));
    const { id } = person.question;
    valueOf(
      await person.ask("preview", { body: { question: id, value: firstAnswer(person.question) } }),
    );
    expect(await person.tables()).toEqual({});
    await person.answer();
    expect(Object.keys(await person.tables())).toContain("turns");
  });

  it("sent again answers with the view as it is now, and adds no row", async () => {
    const person = await Person.begin();
    const answer = { question: person.question.id, value: firstAnswer(person.question) };
    const first = { turn: 1, answer };
    valueOf(await person.turn(first));
    await person.answer();
    const rows = await rowsOf(person);
    for (let again = 0; again < 3; again++) {
      expect(valueOf(await person.ask("turn", { body: first }))).toEqual(person.view);
      await evictDurableObject(await person.object());
    }
    expect(await rowsOf(person)).toBe(rows);
  });

  it("with other input under a number that is taken, late or ahead is 409 with the view", async () => {
    const person = await Person.begun();
    await person.answer();
    const rows = await rowsOf(person);
    for (const turn of [1, 2, 4, 300, 10_000]) {
      const refused = await person.ask("turn", { body: { turn, restart: true } });
      expect(refused).toMatchObject({
        status: 409,
        problem: { code: "turn_taken", view: person.view },
      });
    }
    expect(await rowsOf(person)).toBe(rows);
  });

  it("sent ten times at once counts once", async () => {
    const person = await Person.begun();
    const { id } = person.question;
    const body = { turn: 2, answer: { question: id, value: firstAnswer(person.question) } };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => person.ask("turn", { body })),
    );
    expect(answers.every((one) => one.ok)).toBe(true);
    expect(await rowsOf(person)).toBe(2);
  });

  it("that is refused says why, and stores nothing", async () => {
    const person = await Person.begun();
    const rows = await rowsOf(person);
    const { id } = person.question;
    const refusals = [
      [{ answer: { question: "no-such-question", value: "x" } }, "not_asked"],
      [{ answer: { question: id, value: "no-such-option" } }, "bad_value"],
      [{ answer: { question: id, value: 7 } }, "bad_value"],
      [{ todo: { id: "no-such-todo", done: true } }, "no_such_todo"],
    ] as const;
    for (const [input, code] of refusals) {
      expect(await person.turn(input)).toMatchObject({ status: 422, problem: { code } });
    }
    expect(await rowsOf(person)).toBe(rows);
  });
});

describe("changing one's mind", () => {
  it("undo gives back the view before, twice goes two back, and then there is nothing to undo", async () => {
    const person = await Person.begin();
    const views = [person.view];
    for (let i = 0; i < 2; i++) views.push(await person.answer());
    for (const before of views.toReversed().slice(1)) {
      const undone = valueOf(await person.turn({ undo: true }));
      expect({ ...undone, turn: 0, question: null }).toEqual({
        ...before,
        turn: 0,
        question: null,
      });
      expect(undone.question?.id).toBe(before.question?.id);
    }
    expect(await person.turn({ undo: true })).toMatchObject({
      problem: { code: "nothing_to_undo" },
    });
  });

  it("a restart begins again, undo takes it back, and a second one has nothing to restart", async () => {
    const person = await Person.begin();
    const empty = person.view;
    const { transcript } = await person.answer();
    expect(valueOf(await person.turn({ restart: true })).transcript).toEqual(empty.transcript);
    expect(await person.turn({ restart: true })).toMatchObject({
      problem: { code: "nothing_to_restart" },
    });
    expect(valueOf(await person.turn({ undo: true })).transcript).toEqual(transcript);
  });

  it("the preview of a change is what the change does", async () => {
    const person = await Person.begun();
    await person.answerToTheEnd();
    const first = person.view.transcript.find((message) => message.kind === "answer");
    const change = { question: first?.question ?? "", value: ["contact"] };
    const preview = valueOf(await person.ask("preview", { body: change }));
    const after = valueOf(await person.turn({ answer: change }));
    const answered = after.transcript.flatMap((one) =>
      one.kind === "answer" ? [one.question] : [],
    );
    expect(answered).toEqual(expect.arrayContaining(preview.kept.map((one) => one.id)));
    for (const { id } of preview.dropped) expect(answered).not.toContain(id);
  });

  it("a to-do is ticked and unticked", async () => {
    const person = await Person.begin({ flow: "contact" });
    const { outcome } = await person.answerToTheEnd();
    const id = outcome?.todo[0]?.id ?? "";
    for (const done of [true, false]) {
      const shown = valueOf(await person.turn({ todo: { id, done } })).outcome;
      expect(shown?.todo.find((one) => one.id === id)?.done).toBe(done);
    }
  });
});

describe("language", () => {
  it("is the one asked for on any read, without changing the conversation's", async () => {
    const person = await Person.begun({ lang: "da" });
    const english = valueOf(await person.ask("view", { query: "?lang=en" }));
    expect(english.lang).toBe("en");
    expect(english.question?.id).toBe(person.question.id);
    expect(valueOf(await person.ask("view"))).toEqual(person.view);
    expect((await person.turn({ undo: true }, "?lang=en")).headers.get("content-language")).toBe(
      "en",
    );
    expect(valueOf(await person.ask("view")).lang).toBe("da");
  });

  it("without one is the browser's", async () => {
    const headers = { "accept-language": "en-GB,en;q=0.9,da;q=0.8" };
    expect(valueOf(await ask("begin", { body: {}, headers })).view.lang).toBe("en");
    expect(valueOf(await ask("begin", { body: {} })).view.lang).toBe("da");
  });
});

describe("a flow given at the beginning", () => {
  it("is an answer that can be changed, and is stored with the first turn only", async () => {
    const person = await Person.begin({ flow: "registration" });
    expect(person.view.transcript).toContainEqual(
      expect.objectContaining({ kind: "answer", question: "topics", value: ["registration"] }),
    );
    expect(person.view.turn).toBe(0);
    const changed = valueOf(
      await person.turn({ answer: { question: "topics", value: ["contact"] } }),
    );
    expect(changed.transcript).toContainEqual(
      expect.objectContaining({ kind: "answer", question: "topics", value: ["contact"] }),
    );
  });

  it("that does not exist is refused", async () => {
    expect(await ask("begin", { body: { flow: "no-such-flow" } })).toMatchObject({ status: 422 });
  });

  it("looks the same from memory and from disk", async () => {
    const person = await Person.begin({ flow: "registration" });
    await person.answer();
    const before = valueOf(await person.ask("export"));
    await evictDurableObject(await person.object());
    expect(valueOf(await person.ask("export"))).toEqual(before);
  });
});

describe("what is stored", () => {
  it("is exported as it was sent", async () => {
    const person = await Person.begin({ partner: "biblioteket" });
    await person.answer();
    await person.answer();
    await person.turn({ undo: true });
    const { turns, conversation } = valueOf(await person.ask("export"));
    expect(conversation).toMatchObject({
      lang: "da",
      flow: null,
      partner: "biblioteket",
      isSaved: false,
    });
    const entries = turns.map(({ entry }) => entry as Entry);
    const answers = person.sent.flatMap((one) => ("answer" in one ? [[one.answer]] : []));
    expect(entries.flatMap((one) => (one.kind === "answer" ? [one.answers] : []))).toEqual(answers);
    expect(entries.at(-1)).toEqual({ kind: "undo", of: 2 });
    expect(turns.map(({ turn }) => turn)).toEqual([1, 2, 3]);
  });

  it("is one object for one person, however often they call", async () => {
    const before = await listDurableObjectIds(env.CONVERSATION);
    const person = await Person.begun();
    for (let i = 0; i < 5; i++) await person.ask("view");
    expect(await listDurableObjectIds(env.CONVERSATION)).toHaveLength(before.length + 1);
  });

  it("is erased, and every call then says gone", async () => {
    const person = await Person.begun();
    valueOf(await person.ask("link", { body: { kind: "later" } }));
    const { erasedAt, backupsGoneAt } = valueOf(await person.ask("erase"));
    expect(Date.parse(backupsGoneAt) - Date.parse(erasedAt)).toBe(30 * 24 * 60 * 60 * 1000);
    const change = { question: "topics", value: ["contact"] };
    const calls = [
      person.ask("view"),
      person.ask("turn", { body: { turn: 2, answer: change } }),
      person.ask("preview", { body: change }),
      person.ask("link", { body: { kind: "now" } }),
      person.ask("revokeLinks"),
      person.ask("keep"),
      person.ask("checklist"),
      person.ask("export"),
      person.ask("erase"),
    ];
    for (const call of calls)
      expect(await call).toMatchObject({ status: 410, problem: { code: "gone" } });
    const { conversations = [], turns } = await person.tables();
    expect(turns).toEqual([]);
    expect(conversations).toHaveLength(1);
    expect(JSON.parse(String(conversations[0]?.["record"]))).toEqual({
      tombstone: { receipt: expect.any(String), goneAt: expect.any(Number) },
    });
  });
});

describe("a question in own words", () => {
  it("leaves nothing of its text in any table, and asked again is the same turn", async () => {
    const person = await Person.begun();
    const ask = { turn: person.view.turn + 1, ask: "hvor får man penge til zebraer i hillerød" };
    const first = await person.ask("turn", { body: ask });
    expect(valueOf(first).asked).toMatchObject({ outcome: "suggestions", open: true });
    const tables = JSON.stringify(await person.tables());
    expect(tables).not.toContain("zebra");
    expect(valueOf(await person.ask("turn", { body: ask })).turn).toBe(ask.turn);
    expect(JSON.stringify(await person.tables())).toBe(tables);
  });

  it("is picked from, with what it told, and taken back", async () => {
    const person = await Person.begun();
    const before = person.view;
    const asked = valueOf(
      await person.turn({ ask: "hvordan ansætter vores forening en i fleksjob" } as never),
    );
    const [suggestion] = asked.asked?.suggestions ?? [];
    expect(suggestion?.id).toBe("employment");
    const picked = valueOf(await person.turn({ pick: { suggestion: "employment" } }));
    const answered = (shown: View): string[] =>
      shown.transcript.flatMap((one) => (one.kind === "answer" ? [one.question] : []));
    expect(answered(picked)).toEqual(expect.arrayContaining(["topics", "who", "person-situation"]));
    const undone = valueOf(await person.turn({ undo: true }));
    expect(answered(undone)).toEqual(answered(before));
    expect(undone.question).toEqual(before.question);
  });

  it.each([
    ["min nummer er 010190-1234, må jeg", "cpr_not_accepted"],
    ["Vores medarbejder Bent har skizofreni", "personal_not_accepted"],
  ])("is refused with nothing kept: %s", async (text, code) => {
    const person = await Person.begun();
    const tables = await person.tables();
    const answer = await person.ask("turn", { body: { turn: person.view.turn + 1, ask: text } });
    expect(answer.ok ? "" : answer.problem.code).toBe(code);
    expect(await person.tables()).toEqual(tables);
  });

  it("a pick of what was not offered is refused", async () => {
    const person = await Person.begun();
    const answer = await person.turn({ pick: { suggestion: "employment" } });
    expect(answer).toMatchObject({ ok: false, problem: { code: "no_such_suggestion" } });
  });
});
