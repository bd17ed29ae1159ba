/**
 * The same conversation kept in `itty-durable`, as its README shows it: the log is a property, persisted with every
 * request. Same engine, same content, same answer; no token, no schema check and no limits, which is to its advantage.
 */
import { createDurable, withDurables } from "itty-durable";
import { AutoRouter, type IRequest, StatusError, withContent } from "itty-router";
import { accept } from "../../src/flow/accept.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Row } from "../../src/flow/log.ts";
import { view, withTurn } from "../../src/flow/view.ts";
import { dayAt } from "../../src/lib/clock.ts";
import type { AnswerInput } from "../../src/protocol/turn.ts";
import type { View } from "../../src/protocol/view.ts";

interface AnswerTurn {
  readonly turn: number;
  readonly answer: AnswerInput;
}

export class IttyConversation extends createDurable({ autoPersist: true }) {
  log: readonly Row[] = [];

  turn({ turn, answer }: AnswerTurn): View {
    if (turn !== this.log.length + 1) throw new StatusError(409, "turn_taken");
    const accepted = accept(catalog, this.log, { answer });
    if ("refusal" in accepted) throw new StatusError(422, accepted.refusal.code);
    const log = withTurn(catalog, this.log, { turn, ...accepted });
    this.log = log;
    return view(catalog, log, { lang: "da", today: dayAt(Date.now()) });
  }
}

/** What `withDurables` puts on a request: a stub whose methods answer with the object's own response. */
interface IttyRequest extends IRequest {
  readonly id: string;
  readonly content: AnswerTurn;
  readonly ITTY: { get(id: string): { turn(input: AnswerTurn): Promise<Response> } };
}

const router = AutoRouter<IttyRequest>();
router
  .all("*", withDurables())
  .post("/:id", withContent, ({ ITTY, id, content }) => ITTY.get(id).turn(content));

export default { fetch: router.fetch };
