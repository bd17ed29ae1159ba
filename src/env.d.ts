import type { Conversation } from "./conversation/conversation.ts";
import type { ReturnCode } from "./conversation/return-code.ts";

declare global {
  /** Bindings and settings of the Worker; settings are read through `configOf` only. */
  interface Env {
    readonly CONVERSATION: DurableObjectNamespace<Conversation>;
    readonly RETURN_CODE: DurableObjectNamespace<ReturnCode>;
    readonly ASSETS: Fetcher;
    readonly FENCE: RateLimit;
    readonly TOKEN_KEYS: string;
    readonly JURISDICTION: string;
    readonly PARTNER_ORIGINS?: string;
  }
}
export {};
