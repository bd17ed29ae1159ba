import { configOf } from "../config.ts";
import type { Desk } from "../desk/desk.ts";
import type { Figures } from "../figures/figures.ts";
import type { ContactCount } from "./contact-count.ts";
import type { Conversation } from "./conversation.ts";
import type { EditorsQueue } from "../editors/editors-queue.ts";
import type { ReturnCode } from "./return-code.ts";

export interface Objects {
  conversation(id: string): DurableObjectStub<Conversation>;
  returnCode(codeHash: string): DurableObjectStub<ReturnCode>;
  /** One for all editors. */
  editors(): DurableObjectStub<EditorsQueue>;
  /** By its id in `flows/desks.ts`. */
  desk(id: string): DurableObjectStub<Desk>;
  /** The counters of one year. */
  figures(year: number): DurableObjectStub<Figures>;
  /** By the keyed hash of an address or a number: names of objects reach logs. */
  contact(hash: string): DurableObjectStub<ContactCount>;
}

/**
 * The one way to an object: kept and run in the EU. Local runtimes know no jurisdictions; only there is it left out.
 * A new stub each call: a stub stays broken after its object was reset.
 */
export function eu(env: Env): Objects {
  const within = <T extends Rpc.DurableObjectBranded>(
    namespace: DurableObjectNamespace<T>,
    name: string,
  ): DurableObjectStub<T> => {
    const here = configOf(env).JURISDICTION === "eu" ? namespace.jurisdiction("eu") : namespace;
    return here.get(here.idFromName(name));
  };
  return {
    conversation: (id) => within(env.CONVERSATION, id),
    returnCode: (codeHash) => within(env.RETURN_CODE, codeHash),
    editors: () => within(env.EDITORS, "editors"),
    desk: (id) => within(env.DESK, id),
    figures: (year) => within(env.FIGURES, String(year)),
    contact: (hash) => within(env.CONTACT, hash),
  };
}
