/**
 * The service as it is deployed, with faults between its parts: no line of it is in `src/`. Its clock goes faster, so
 * that a schedule of three days is seen in minutes; mail goes to a sink on this machine.
 */
import { env as settings, WorkerEntrypoint } from "cloudflare:workers";
import production, {
  ContactCount as ProductionContactCount,
  Conversation as ProductionConversation,
  Desk as ProductionDesk,
  Figures as ProductionFigures,
  ReturnCode as ProductionReturnCode,
} from "../../src/index.ts";
import { drawing, drawn, type Rates } from "./draw.ts";
import type { AlarmFault, CallFault, Mail, Note, Orders } from "./faults.ts";

interface ChaosEnv extends Env {
  readonly ORDERS: string;
  /** Takes mails and notes: tools/chaos/sink.ts. */
  readonly SINK: Fetcher;
}
/** Who still owes something, of those asked. */
export interface Owed {
  readonly desks: Record<string, number>;
  readonly homes: readonly string[];
}

const { SINK, ORDERS } = settings as unknown as ChaosEnv;
const { seed, life, epoch, speed, faults } = JSON.parse(ORDERS) as Orders;
const draw = drawing(seed * 10_007 + life);

const realNow = Date.now;
const toReal = (at: number): number => Math.ceil(epoch + (at - epoch) / speed);
Date.now = () => Math.floor(epoch + (realNow() - epoch) * speed);

/** Time-outs of seconds come sooner as well: a call that hangs is given up while the run still lasts. */
const TIMEOUTS_SOONER = 5;
const realTimeout = globalThis.setTimeout;
globalThis.setTimeout = ((then: () => void, ms = 0) =>
  realTimeout(then, ms >= 1000 ? ms / TIMEOUTS_SOONER : ms)) as typeof setTimeout;
const FOR_EVER_MS = 3_600_000;
const hang = (): Promise<void> => new Promise((resolve) => realTimeout(resolve, FOR_EVER_MS));

/** The platform's alarms go by the machine's clock. */
let isHastened = false;
function hasten(storage: DurableObjectStorage): void {
  if (isHastened) return;
  isHastened = true;
  const prototype = Object.getPrototypeOf(storage) as DurableObjectStorage;
  const { setAlarm } = prototype;
  prototype.setAlarm = function (at, options) {
    return setAlarm.call(this, toReal(Number(at)), options);
  };
}

const tell = (path: string, what: object): Promise<Response> =>
  SINK.fetch(`http://sink/${path}`, { method: "POST", body: JSON.stringify(what) });
async function note(fault: Note["fault"], at: string): Promise<void> {
  await tell("note", { fault, at } satisfies Note);
}

/** An object as a fault meets it. */
interface Reached {
  readonly ctx: DurableObjectState;
}
/** Puts faults around a method that others call over RPC. */
function endanger<M extends string>(
  prototype: { [N in M]: (...args: never[]) => unknown },
  method: M,
  rates: Rates<CallFault>,
): void {
  const original = prototype[method];
  const endangered = async function (this: Reached, ...args: never[]): Promise<unknown> {
    const fault = drawn(draw, rates);
    if (fault === "none") return original.apply(this as never, args);
    if (fault.startsWith("applied")) await original.apply(this as never, args);
    await note(fault, this.ctx.id.name ?? "");
    if (fault.endsWith("hang")) await hang();
    if (fault.endsWith("reset")) this.ctx.abort("chaos");
    throw new Error("chaos");
  };
  prototype[method] = endangered as (typeof prototype)[M];
}

/** Runs an alarm as the platform may: not at all, once and it is not believed, or twice. */
async function amid(at: string, run: () => Promise<void>): Promise<void> {
  const fault: AlarmFault | "none" = drawn(draw, faults.alarms);
  if (fault !== "none") await note(fault, at);
  if (fault !== "throws") await run();
  if (fault === "twice") await run();
  if (fault === "throws" || fault === "done-then-throws") throw new Error("chaos");
}

/** When a sender has given up on a mail: `src/delivery/mail.ts`, sooner. */
const GIVEN_UP_MS = 15_000 / TIMEOUTS_SOONER - 100;
let instances = 0;
/** The same bindings, with every mail marked by which object in memory has sent it. */
function marking(env: Env): Env {
  const instance = `${life}.${++instances}`;
  const { MAIL } = env as unknown as { MAIL: Service<MailRoom> };
  const send = async (mail: Mail): Promise<void> => {
    const began = realNow();
    const seq = await MAIL.send({ ...mail, instance });
    // On a busy machine an answer comes too late by itself.
    if (realNow() - began >= GIVEN_UP_MS) await tell("late", { seq });
  };
  return { ...env, MAIL: { send } as unknown as SendEmail };
}

export class Conversation extends ProductionConversation {
  constructor(ctx: DurableObjectState, env: Env) {
    hasten(ctx.storage);
    super(ctx, marking(env));
  }
  override async alarm(): Promise<void> {
    if (await this.#isSevered()) return;
    await amid(this.ctx.id.name ?? "", () => super.alarm());
  }
  /** Its alarm ends here, once, and nothing arms it again: from now on only the desk knows that something is owed. */
  async #isSevered(): Promise<boolean> {
    const home = this.ctx.id.name ?? "";
    if (draw() >= faults.severed || this.ctx.storage.kv.get("severed") === true) return false;
    const target = this.#rows("SELECT target FROM outbox WHERE kind = 'index'")[0]?.["target"];
    if (typeof target !== "string") return false;
    const desk = this.env.DESK.get(this.env.DESK.idFromName(target)) as DurableObjectStub<Desk>;
    // Two faults at once, the announcement lost and the chain cut, are more than is promised.
    if (!(await desk.expects(home))) return false;
    // Whatever was armed while the desk was asked stays: the desk has pulled it meanwhile.
    this.ctx.storage.kv.put("severed", true);
    await note("severed", home);
    return true;
  }
  #rows(query: string): Record<string, SqlStorageValue>[] {
    const { sql } = this.ctx.storage;
    const hasCases = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").toArray();
    return hasCases.length === 0 ? [] : sql.exec(query).toArray();
  }
  owes(): boolean {
    return this.#rows("SELECT id FROM outbox").length > 0;
  }
}

export class Desk extends ProductionDesk {
  constructor(ctx: DurableObjectState, env: Env) {
    hasten(ctx.storage);
    super(ctx, marking(env));
  }
  override alarm(): Promise<void> {
    return amid(this.ctx.id.name ?? "", () => super.alarm());
  }
  #count(query: string, ...bindings: string[]): number {
    const { sql } = this.ctx.storage;
    const exists = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'expected'").toArray();
    return exists.length === 0 ? 0 : sql.exec(query, ...bindings).toArray().length;
  }
  expects(home: string): boolean {
    return this.#count("SELECT 1 FROM expected WHERE home = ?", home) > 0;
  }
  owes(): number {
    return (
      this.#count("SELECT 1 FROM expected") +
      this.#count("SELECT 1 FROM outbox WHERE sent_at IS NULL")
    );
  }
}

export class ContactCount extends ProductionContactCount {
  constructor(ctx: DurableObjectState, env: Env) {
    hasten(ctx.storage);
    super(ctx, env);
  }
}
export class Figures extends ProductionFigures {
  constructor(ctx: DurableObjectState, env: Env) {
    hasten(ctx.storage);
    super(ctx, env);
  }
}
export class ReturnCode extends ProductionReturnCode {
  constructor(ctx: DurableObjectState, env: Env) {
    hasten(ctx.storage);
    super(ctx, env);
  }
}

for (const call of ["receive", "expect", "drop", "remind"] as const)
  endanger(Desk.prototype, call, faults.calls);
for (const call of ["pullCase", "readCase"] as const)
  endanger(Conversation.prototype, call, faults.calls);
endanger(Conversation.prototype, "turn", faults.turns);

/** Stands where the platform's mail does. What the sink answers is what the platform would have said. */
export class MailRoom extends WorkerEntrypoint {
  /** Which mail of the sink's it is. */
  async send(mail: Mail): Promise<number> {
    const answer = await tell("mail", mail);
    const { code, seq } = await answer.json<{ code?: string; seq?: number }>();
    if (!answer.ok || seq === undefined)
      throw Object.assign(new Error("chaos"), code === undefined ? {} : { code });
    return seq;
  }
}
/** All founders here come from one machine: how many is not what is tried. */
export class Fence extends WorkerEntrypoint {
  limit(): { success: true } {
    return { success: true };
  }
}

async function owed(request: Request, env: Env): Promise<Response> {
  const asked = await request.json<{ desks: string[]; homes: string[] }>();
  const desks = await Promise.all(
    asked.desks.map(async (id) => {
      const desk = env.DESK.get(env.DESK.idFromName(id)) as DurableObjectStub<Desk>;
      return [id, await desk.owes()] as const;
    }),
  );
  const homes = await Promise.all(
    asked.homes.map(async (id) => {
      const namespace = env.CONVERSATION;
      const home = namespace.get(namespace.idFromName(id)) as DurableObjectStub<Conversation>;
      return (await home.owes()) ? [id] : [];
    }),
  );
  return Response.json({ desks: Object.fromEntries(desks), homes: homes.flat() } satisfies Owed);
}

export default {
  fetch: (request, env, context) =>
    new URL(request.url).pathname === "/owed"
      ? owed(request, env).catch((error: unknown) => new Response(String(error), { status: 503 }))
      : production.fetch(request, env, context),
} satisfies ExportedHandler<Env>;
