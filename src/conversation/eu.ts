import { configOf } from "../config.ts";
import type { Conversation } from "./conversation.ts";
import type { EditorsQueue } from "../editors/editors-queue.ts";
import type { ReturnCode } from "./return-code.ts";

export interface Objects {
  conversation(id: string): DurableObjectStub<Conversation>;
  returnCode(codeHash: string): DurableObjectStub<ReturnCode>;
  /** One for all editors. */
  editors(): DurableObjectStub<EditorsQueue>;
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
  };
}
