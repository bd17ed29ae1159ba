import { env, evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import fc from "fast-check";
import { expect, it } from "vitest";
import { accept, type Input } from "../../src/flow/accept.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Log, Row } from "../../src/flow/log.ts";
import { preview } from "../../src/flow/preview.ts";
import { view, withTurn } from "../../src/flow/view.ts";
import type { Caller, Conversation, Taken } from "../../src/conversation/conversation.ts";
import { dayAt } from "../../src/lib/clock.ts";
import { LIMITS } from "../../src/conversation/retention.ts";
import type { View } from "../../src/protocol/view.ts";
import { codesFor, draftFor } from "../support/handoff.ts";
import { type Act, act, inputOf } from "../support/random-conversation.ts";
import { scaled, SEED } from "../support/scale.ts";

const DESKS = ["c4", "hip", "jobcenter"];

/** What may happen to a conversation between two answers. */
type Command =
  | { readonly kind: "act"; readonly act: Act }
  /** The same turn sent again: a lost answer, a double click, another tab. */
  | { readonly kind: "repeat"; readonly back: number }
  /** A turn of another number than the next: late, or ahead. */
  | { readonly kind: "stale"; readonly act: Act; readonly off: number }
  | { readonly kind: "preview"; readonly act: Act }
  | { readonly kind: "hand"; readonly desk: string }
  | { readonly kind: "correct"; readonly which: number }
  | { readonly kind: "evict" | "alarm" | "read" };

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("act" as const), act }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("repeat" as const), back: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("stale" as const),
      act,
      off: fc.constantFrom(-3, -2, -1, 0, 2, 5),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("preview" as const), act }) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant("hand" as const), desk: fc.constantFrom(...DESKS) }),
      fc.record({ kind: fc.constant("correct" as const), which: fc.nat(3) }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("evict" as const, "alarm" as const, "read" as const),
    }),
  },
);

const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (b) =>
    b.toString(16).padStart(2, "0"),
  ).join("");

const parse = (bytes: Uint8Array): View => JSON.parse(new TextDecoder().decode(bytes)) as View;

/** A real object beside a plain list: after every command they must say the same. */
class Pair {
  rows: Log = [];
  readonly sent: Taken[] = [];
  readonly caller: Caller = {
    id: hex(16),
    secretHash: hex(32),
    issuedAt: Date.now(),
    lang: "da",
    flow: null,
    partner: null,
    show: "da",
  };
  /** A fresh stub each time, as the Worker takes one. */
  get object(): DurableObjectStub<Conversation> {
    return env.CONVERSATION.get(env.CONVERSATION.idFromName(this.caller.id));
  }
  get next(): number {
    return (this.rows.at(-1)?.turn ?? 0) + 1;
  }
  readonly cases: { number: string; desk: string; turn: number }[] = [];
  view(): View {
    return view(catalog, this.rows, {
      lang: "da",
      today: dayAt(Date.now()),
      receives: new Set(DESKS),
      cases: this.cases.map((one) => ({ ...one, state: "sent", waiting: null })),
    });
  }

  /** A handoff as it is previewed, and what comes of it. */
  async handOff(desk: string): Promise<void> {
    const draft = draftFor(desk);
    const preview = await this.object.previewHandoff(this.caller, draft);
    if (!preview.ok || !draft.contact) throw new Error("no preview");
    const handoff = { ...draft, contact: draft.contact, brief: preview.value.brief };
    await this.#hand({ turn: this.next, handoff });
  }
  /** What has changed since, if anything has; what has not is refused. */
  async correct(which: number): Promise<void> {
    const one = this.cases[which % (this.cases.length || 1)];
    if (!one) return;
    const { number } = one;
    const preview = await this.object.previewHandoff(this.caller, { number });
    if (!preview.ok) return expect(preview.problem.code).toBe("nothing_to_send");
    const { brief } = preview.value;
    await this.#hand({ turn: this.next, correction: { number, brief } });
  }
  async #hand(sent: Taken): Promise<void> {
    const turn = this.next;
    const reply = await this.object.turn(this.caller, sent, codesFor(hex(8)));
    if (this.rows.length >= LIMITS.turnsAMinute) {
      expect(reply).toMatchObject({ ok: false, problem: { code: "too_many_turns" } });
      return;
    }
    if (!reply.ok) throw new Error(reply.problem.code);
    if ("handoff" in sent) {
      const number = reply.handed?.number ?? "";
      expect(this.cases.map((one) => one.number)).not.toContain(number);
      const { desk } = sent.handoff;
      this.cases.push({ number, desk, turn });
      const entry = { kind: "handoff", desk, number } as const;
      this.rows = withTurn(catalog, this.rows, { turn, entry });
    } else if ("correction" in sent) {
      const { number } = sent.correction;
      const one = this.cases.find((known) => known.number === number);
      if (one) one.turn = turn;
      this.rows = withTurn(catalog, this.rows, { turn, entry: { kind: "correction", number } });
    }
    this.sent.push(sent);
    this.#expectView(reply);
    expect(this.view().undoable).toBe(false);
  }

  async act(one: Act): Promise<void> {
    const input = inputOf(catalog, this.rows, one);
    if (!input) return;
    const sent = { turn: this.next, ...input } as Taken;
    const reply = await this.object.turn(this.caller, sent);
    if (this.rows.length >= LIMITS.turnsAMinute) {
      expect(reply).toMatchObject({ ok: false, problem: { code: "too_many_turns" } });
      return;
    }
    const accepted = accept(catalog, this.rows, input);
    expect(reply.ok).toBe("entry" in accepted);
    if (!("entry" in accepted)) return;
    this.rows = withTurn(catalog, this.rows, { turn: this.next, ...accepted });
    this.sent.push(sent);
    this.#expectView(reply);
  }

  async repeat(back: number): Promise<void> {
    const again = this.sent.at(-1 - back);
    if (again) this.#expectView(await this.object.turn(this.caller, again, codesFor(hex(8))));
  }

  async stale(one: Act, off: number): Promise<void> {
    const input: Input = inputOf(catalog, this.rows, one) ?? { undo: true };
    const sent = { turn: Math.max(1, this.next + off - 1), ...input } as Taken;
    if (sent.turn === this.next) return;
    const same = this.sent.some((known) => JSON.stringify(known) === JSON.stringify(sent));
    const reply = await this.object.turn(this.caller, sent);
    if (same) return this.#expectView(reply);
    expect(reply).toMatchObject({ ok: false, problem: { code: "turn_taken" } });
    this.#expectView(reply.ok || !reply.view ? reply : { ok: true, value: reply.view });
  }

  async preview(one: Act): Promise<void> {
    const input = inputOf(catalog, this.rows, one);
    if (!input || !("answer" in input)) return;
    const { question, value } = input.answer;
    const reply = await this.object.preview(this.caller, { question, value: value as string });
    const expected = preview(catalog, this.rows, input.answer);
    expect(reply.ok).toBe(!("refusal" in expected));
    if (reply.ok && "kept" in expected) {
      expect(reply.value.kept.map((one) => one.id)).toEqual(expected.kept);
      expect(reply.value.dropped.map((one) => one.id)).toEqual(expected.dropped);
    }
  }

  async check(): Promise<void> {
    this.#expectView(await this.object.view(this.caller));
    const stored = await this.object.export(this.caller);
    const { turns } = JSON.parse(stored.ok ? stored.value : "{}") as { turns: Row[] };
    expect(turns.map(({ turn, entry, shown }) => ({ turn, entry, shown }))).toEqual(this.rows);
  }

  #expectView(reply: Awaited<ReturnType<Conversation["view"]>>): void {
    if (!reply.ok) throw new Error(reply.problem.code);
    const shown = parse(reply.value);
    // The platform runs a due alarm when it likes: a case may have been received meanwhile.
    for (const one of shown.cases) expect(["sent", "received"]).toContain(one.state);
    const cases = shown.cases.map((one) => ({ ...one, state: "sent" }));
    expect({ ...shown, cases }).toEqual(this.view());
  }
}

async function run(pair: Pair, one: Command): Promise<void> {
  switch (one.kind) {
    case "act":
      return pair.act(one.act);
    case "repeat":
      return pair.repeat(one.back);
    case "hand":
      return pair.handOff(one.desk);
    case "correct":
      return pair.correct(one.which);
    case "stale":
      return pair.stale(one.act, one.off);
    case "preview":
      return pair.preview(one.act);
    case "read":
      return pair.check();
    case "evict":
      await pair.object.view(pair.caller);
      return evictDurableObject(pair.object);
    case "alarm":
      await runDurableObjectAlarm(pair.object);
  }
}

it("keeps every acknowledged turn once, whatever is repeated, late, ahead, evicted or woken", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
      const pair = new Pair();
      for (const one of commands) await run(pair, one);
      await pair.check();
    }),
    { numRuns: scaled(5000), seed: SEED },
  );
}, 600_000);
