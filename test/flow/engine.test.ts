import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalog, type Content, toldIn } from "../../src/flow/build.ts";
import * as published from "../../flows/index.ts";
import { accept } from "../../src/flow/accept.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Flow, Step } from "../../src/flow/define.ts";
import type { Value } from "../../src/flow/condition.ts";
import { previewView } from "../../src/flow/preview-view.ts";
import { preview } from "../../src/flow/preview.ts";
import { cardsOf, concludes, walkPath } from "../../src/flow/path.ts";
import { rankDesks } from "../../src/flow/desks.ts";
import { type Log, replay } from "../../src/flow/log.ts";
import { view } from "../../src/flow/view.ts";
import { viewBytes } from "../../src/flow/view-bytes.ts";
import { act, answering, inputOf, play, take } from "../support/random-conversation.ts";
import { scaled, SEED } from "../support/scale.ts";

const showing = { lang: "da", today: "2026-11-25" } as const;
const acts = fc.array(act, { maxLength: 30 });
const runs = (full: number): fc.Parameters<unknown> => ({ numRuns: scaled(full), seed: SEED });

/** What a log shows, but for when it was shown and for asides: those are said, not undone. */
function withoutAsides(log: Log): object {
  const { turn: _, asked: __, transcript, ...shown } = view(catalog, log, showing);
  return { ...shown, transcript: transcript.filter(({ kind }) => kind !== "aside") };
}

describe("the engine", () => {
  it("changes no answer by a question in own words, and undo skips it", () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), (before, which, pick) => {
        const log = play(catalog, before);
        const input = inputOf(catalog, log, { do: "ask", which, pick });
        const after = input && take(catalog, log, input);
        expect(withoutAsides(after ?? [])).toEqual(withoutAsides(log));
        const undone = take(catalog, after ?? [], { undo: true });
        const earlier = take(catalog, log, { undo: true });
        expect(undone === null).toBe(earlier === null);
        if (undone && earlier) expect(withoutAsides(undone)).toEqual(withoutAsides(earlier));
      }),
      runs(1000),
    );
  });

  it("takes of what a question told only what is asked, permitted and not answered yet", () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), (before, which, pick) => {
        const log = play(catalog, before);
        const asking = inputOf(catalog, log, { do: "ask", which, pick });
        const asked = (asking && take(catalog, log, asking)) ?? [];
        const input = inputOf(catalog, asked, { do: "pick", which, pick });
        const picked = input && take(catalog, asked, input);
        if (!picked) return;
        const was = replay(log).answers;
        const is = replay(picked).answers;
        expect([...is.keys()].toSorted()).toEqual(
          [...walkPath(catalog, is).answers.keys()].toSorted(),
        );
        for (const [question, value] of walkPath(catalog, is).answers)
          if (question !== "topics" && was.has(question)) expect(value).toEqual(was.get(question));
      }),
      runs(1000),
    );
  });

  it("gives the view before, when what came after it is undone", () => {
    fc.assert(
      fc.property(acts, act, (before, one) => {
        const log = play(catalog, before);
        const input = inputOf(catalog, log, one);
        if (!input || "undo" in input || "todo" in input || "asked" in input) return;
        const after = take(catalog, log, input);
        if (!after) return;
        // None of the suggestions: nothing was answered, so there is nothing to take back.
        if ("pick" in input && input.pick.suggestion === "none") return;
        const undone = take(catalog, after, { undo: true });
        expect(withoutAsides(undone ?? [])).toEqual(withoutAsides(log));
      }),
      runs(5000),
    );
  });

  it("previews exactly what the change then does", () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), (before, which, pick) => {
        const log = play(catalog, before);
        const input = inputOf(catalog, log, { do: "change", which, pick });
        if (!input || !("answer" in input)) return;
        const made = preview(catalog, log, input.answer);
        const after = take(catalog, log, input);
        if (!after || "refusal" in made) {
          expect("refusal" in made).toBe(after === null);
          return;
        }
        const was = walkPath(catalog, replay(log).answers);
        const standing = replay(after);
        const is = walkPath(catalog, standing.answers);
        const waiting = is.flows.flatMap((flow) => flow.waiting);
        const { question } = input.answer;
        expect([...is.answers.keys()].filter((id) => id !== question)).toEqual(made.kept);
        expect([...was.answers.keys()].filter((id) => !is.answers.has(id))).toEqual(made.dropped);
        expect(waiting.filter((id) => standing.offers.has(id))).toEqual(made.reoffered);
        expect(made.asked.every((id) => waiting.includes(id) && !was.answers.has(id))).toBe(true);
        expect(rankDesks(catalog, is)[0]?.id ?? null).toBe(made.desk.to);
        for (const finding of made.findings) {
          const isTold = is.flows.some(({ flow }) => toldIn(flow).includes(finding.id));
          const concluded = isTold ? concludes(catalog, finding.id, is.context)?.is : undefined;
          expect(concluded ?? "not-asked").toBe(finding.to);
        }
        const { value } = input.answer as { readonly value: Value };
        const shown = previewView(catalog, log, showing, { question, value }, made);
        expect(JSON.stringify(shown), "every id has its words").not.toMatch(/"\[[a-z]/);
      }),
      runs(5000),
    );
  });

  it("sends only answers on the path: what a change dropped shows nowhere until it is confirmed again", () => {
    fc.assert(
      fc.property(acts, (before) => {
        const log = play(catalog, before);
        const standing = replay(log);
        const path = walkPath(catalog, standing.answers);
        expect([...standing.answers.keys()].toSorted()).toEqual(
          [...path.answers.keys()].toSorted(),
        );
      }),
      runs(2000),
    );
  });

  it("writes a view to bytes as JSON does", () => {
    fc.assert(
      fc.property(acts, (before) => {
        const shown = view(catalog, play(catalog, before), showing);
        expect(JSON.parse(new TextDecoder().decode(viewBytes(shown)))).toEqual(
          JSON.parse(JSON.stringify(shown)),
        );
      }),
      runs(1000),
    );
  });

  it("takes the path it remembers only for the same answers", () => {
    fc.assert(
      fc.property(acts, fc.nat({ max: 30 }), (before, last) => {
        const log = play(catalog, before);
        for (const answers of [replay(log).answers, replay(log.slice(0, last)).answers]) {
          const { flows, next } = walkPath(catalog, answers);
          const afresh = walkPath({ ...catalog }, answers);
          expect({ flows, next }).toEqual({ flows: afresh.flows, next: afresh.next });
        }
      }),
      runs(1000),
    );
  });

  it("goes on from where a path ended as if it were walked from the top", () => {
    let goneOn = 0;
    fc.assert(
      fc.property(fc.array(answering, { minLength: 20, maxLength: 60 }), (given) => {
        const path = walkPath(catalog, replay(play(catalog, given)).answers);
        for (const [question, value] of path.answers) {
          const without = new Map(path.answers);
          without.delete(question);
          const before = walkPath({ ...catalog }, without);
          const all = new Map(before.answers).set(question, value);
          const on = walkPath({ ...catalog }, all, before);
          const { context, ...afresh } = walkPath({ ...catalog }, all);
          expect(on).toMatchObject(afresh);
          for (const id of catalog.findings.keys())
            expect(concludes(catalog, id, on.context)).toBe(concludes(catalog, id, context));
          if (before.end && before.next === question) goneOn++;
        }
      }),
      runs(1000),
    );
    expect(goneOn).toBeGreaterThan(scaled(1000));
  });

  it("opens a flow with every card that holds then", () => {
    const all = new Map(catalog.flows.map((flow) => [flow.id, flow.cards]));
    fc.assert(
      fc.property(acts, (before) => {
        const { answers } = replay(play(catalog, before));
        const { flows } = walkPath(catalog, answers);
        expect(walkPath({ ...catalog, openers: all }, answers).flows).toEqual(flows);
      }),
      runs(2000),
    );
  });

  it("never throws, whatever content a log meets", () => {
    fc.assert(
      fc.property(acts, mutations, acts, (before, mutation, later) => {
        const log = play(catalog, before);
        const other = buildCatalog(mutate(mutation));
        const shown = view(other, log, showing);
        expect(shown.transcript.length).toBeGreaterThan(0);
        for (const one of later) {
          const input = inputOf(other, log, one);
          if (!input) continue;
          expect(accept(other, log, input)).toBeTypeOf("object");
          if ("answer" in input) expect(preview(other, log, input.answer)).toBeTypeOf("object");
        }
      }),
      runs(1000),
    );
  });

  it("tells in a sentence which answers the content no longer asks for", () => {
    const log = play(catalog, [
      { do: "answer", which: 0, pick: 0 },
      { do: "answer", which: 0, pick: 1 },
    ]);
    const answered = [...replay(log).answers.keys()];
    const without = (flow: Flow): Flow => ({
      ...flow,
      steps: flow.steps.filter((step) => step.ask !== answered[1]),
    });
    const flows = published.flows.map((one) => ({ ...one, flow: without(one.flow) }));
    const fewer: Content = { ...published, flows };
    const notices = view(buildCatalog(fewer), log, showing).transcript.filter(
      (m) => m.kind === "notice",
    );
    expect(notices).toHaveLength(1);
  });

  it("knows from what each turn changed all the advice that was shown", () => {
    fc.assert(
      fc.property(acts, (given) => {
        // Other arrays: read from their rows, and not from memory.
        const log = given.reduce<Log>((before, one) => [...play(catalog, [one], before)], []);
        expect(log).toEqual(play(catalog, given));
        const shown = cardsOf(walkPath(catalog, replay(log).answers)).map(({ stamp }) => stamp);
        expect(replay(log).shown).toEqual(new Set(shown));
      }),
      runs(1000),
    );
  });

  it("tells which advice has changed since the newest turn, and is silent when none has", () => {
    // Two answers: what it is about, which may give no advice of its own, and who is asking, which always does.
    const log = play(catalog, [
      { do: "answer", which: 0, pick: 3 },
      { do: "answer", which: 0, pick: 0 },
    ]);
    const [shown] = cardsOf(walkPath(catalog, replay(log).answers));
    expect(shown).toBeDefined();
    const notices = (of: typeof catalog): number =>
      view(of, log, showing).transcript.filter((m) => m.kind === "notice").length;
    expect(notices(catalog)).toBe(0);
    const renamed = catalog.cards.map((card) =>
      card.card === shown?.card ? { ...card, stamp: "changed" } : card,
    );
    expect(notices({ ...catalog, cards: renamed })).toBe(1);
  });
});

/** Faults an editor may make while people are talking: things taken away, renamed, turned round. */
interface Mutation {
  readonly flow: number;
  readonly step: number;
  readonly how:
    | "drop-step"
    | "drop-option"
    | "retype"
    | "drop-cards"
    | "drop-findings"
    | "reverse"
    | "drop-flow"
    | "drop-facts";
}
const mutations = fc.array(
  fc.record({
    flow: fc.nat(9),
    step: fc.nat(30),
    how: fc.constantFrom<Mutation["how"]>(
      "drop-step",
      "drop-option",
      "retype",
      "drop-cards",
      "drop-findings",
      "reverse",
      "drop-flow",
      "drop-facts",
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutate(list: readonly Mutation[]): Content {
  return list.reduce<Content>((content, { flow, step, how }) => {
    const index = flow % content.flows.length;
    const change = (changed: (one: Flow) => Flow): Content => ({
      ...content,
      flows: content.flows.map((one, i) =>
        i === index ? { ...one, flow: changed(one.flow) } : one,
      ),
    });
    const at = (one: Flow): number => step % Math.max(1, one.steps.length);
    switch (how) {
      case "drop-step":
        return change((one) => ({ ...one, steps: one.steps.filter((_, i) => i !== at(one)) }));
      case "drop-option":
        return change((one) => ({
          ...one,
          steps: one.steps.map((s, i) =>
            i === at(one) && "options" in s && s.options
              ? ({ ...s, options: s.options.slice(1) } as Step)
              : s,
          ),
        }));
      case "retype":
        return change((one) => ({
          ...one,
          steps: one.steps.map((s, i) =>
            i === at(one) ? { ask: s.ask, kind: "number", min: 0, max: 9, unit: "kr" } : s,
          ),
        }));
      case "drop-cards":
        return change((one) => ({ ...one, cards: one.cards.filter((_, i) => i % 2 === step % 2) }));
      case "drop-findings":
        return change(({ findings: _, ...one }) => one);
      case "reverse":
        return change((one) => ({ ...one, steps: one.steps.toReversed() }));
      case "drop-flow":
        return content.flows.length > 1
          ? { ...content, flows: content.flows.filter((_, i) => i !== index) }
          : content;
      case "drop-facts":
        return { ...content, facts: {}, desks: {} };
    }
  }, published as Content);
}
