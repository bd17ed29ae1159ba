/** What a turn costs at the least: an object that reads one row and writes one, called by native RPC. */
import { DurableObject } from "cloudflare:workers";

interface BareEnv {
  readonly BARE: DurableObjectNamespace<Bare>;
}

export class Bare extends DurableObject<BareEnv> {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: BareEnv) {
    super(ctx, env);
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS turns (turn INTEGER PRIMARY KEY, input TEXT NOT NULL) STRICT",
    );
  }
  /** The number of the turn it wrote. */
  turn(input: string): number {
    const [newest] = this.#sql
      .exec<{ turn: number }>("SELECT turn, input FROM turns ORDER BY turn DESC LIMIT 1")
      .toArray();
    const turn = (newest?.turn ?? 0) + 1;
    this.#sql.exec("INSERT INTO turns (turn, input) VALUES (?, ?)", turn, input);
    return turn;
  }
}

export default {
  async fetch(request, env) {
    const name = new URL(request.url).pathname;
    const turn = await env.BARE.get(env.BARE.idFromName(name)).turn(await request.text());
    return Response.json({ turn });
  },
} satisfies ExportedHandler<BareEnv>;
