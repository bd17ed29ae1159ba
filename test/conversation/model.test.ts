import { env, evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import fc from "fast-check";
import { expect, it } from "vitest";
import { accept, type Input } from "../../src/flow/accept.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Row } from "../../src/flow/log.ts";
import { preview } from "../../src/flow/preview.ts";
import { shownBy, view } from "../../src/flow/view.ts";
import type { Caller, Conversation, Taken } from "../../src/conversation/conversation.ts";
import { dayAt } from "../../src/lib/clock.ts";
import { LIMITS } from "../../src/conversation/retention.ts";
import type { View } from "../../src/protocol/view.ts";
import { type Act, act, inputOf } from "../support/random-conversation.ts";
import { scaled, SEED } from "../support/scale.ts";

/** What may happen to a conversation between two answers. */
type Command =
  | { readonly kind: "act"; readonly act: Act }
  /** The same turn sent again: a lost answer, a double click, another tab. */
  | { readonly kind: "repeat"; readonly back: number }
  /** A turn of another number than the next: late, or ahead. */
  | { readonly kind: "stale"; readonly act: Act; readonly off: number }
  | { readonly kind: "preview"; readonly act: Act }
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
    arbitrary: fc.record({
      kind: fc.constantFrom("evict" as const, "alarm" as const, "read" as const),
    }),
  },
);

const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (b) =>
    b.toString(16).padStart(2, "0"),
  ).join("");

/** A real object beside a plain list: after every command they must say the same. */
class Pair {
  readonly rows: Row[] = [];
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
  view(): View {
    return view(catalog, this.rows, { lang: "da", today: dayAt(Date.now()) });
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
    const row = { turn: this.next, entry: accepted.entry, shown: [] };
    this.rows.push({ ...row, shown: shownBy(catalog, [...this.rows, row]) });
    this.sent.push(sent);
    this.#expectView(reply);
  }

  async repeat(back: number): Promise<void> {
    const again = this.sent.at(-1 - back);
    if (again) this.#expectView(await this.object.turn(this.caller, again));
  }

  async stale(one: Act, off: number): Promise<void> {
    const input: Input = inputOf(catalog, this.rows, one) ?? { undo: true };
    const sent = { turn: Math.max(1, this.next + off - 1), ...input } as Taken;
    if (sent.turn === this.next) return;
    const same = this.sent.some((known) => JSON.stringify(known) === JSON.stringify(sent));
    const reply = await this.object.turn(this.caller, sent);
    if (same) return this.#expectView(reply);
    expect(reply).toMatchObject({ ok: false, problem: { code: "turn_taken" } });
    expect(JSON.parse(reply.ok ? "" : (reply.view ?? ""))).toEqual(this.view());
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
    expect(reply.ok && JSON.parse(reply.value)).toEqual(this.view());
  }
}

async function run(pair: Pair, one: Command): Promise<void> {
  switch (one.kind) {
    case "act":
      return pair.act(one.act);
    case "repeat":
      return pair.repeat(one.back);
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
