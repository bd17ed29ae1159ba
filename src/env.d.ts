import type { ContactCount } from "./conversation/contact-count.ts";
import type { Conversation } from "./conversation/conversation.ts";
import type { EditorsQueue } from "./editors/editors-queue.ts";
import type { ReturnCode } from "./conversation/return-code.ts";
import type { Desk } from "./desk/desk.ts";
import type { Figures } from "./figures/figures.ts";

declare global {
  /** Bindings and settings of the Worker; settings are read through `configOf` only. */
  interface Env {
    readonly CONVERSATION: DurableObjectNamespace<Conversation>;
    readonly RETURN_CODE: DurableObjectNamespace<ReturnCode>;
    readonly EDITORS: DurableObjectNamespace<EditorsQueue>;
    readonly DESK: DurableObjectNamespace<Desk>;
    readonly FIGURES: DurableObjectNamespace<Figures>;
    /** Counts of one contact, by a keyed hash. */
    readonly CONTACT: DurableObjectNamespace<ContactCount>;
    /** Absent where a deployment sends no mail. */
    readonly MAIL?: SendEmail;
    readonly ASSETS: Fetcher;
    readonly FENCE: RateLimit;
    readonly TOKEN_KEYS: string;
    readonly JURISDICTION: string;
    readonly PARTNER_ORIGINS?: string;
    readonly DESK_MAIL?: string;
    readonly OPERATOR_MAIL?: string;
    readonly MAIL_FROM?: string;
    readonly PUBLIC_ORIGIN?: string;
    readonly OFF_DESKS?: string;
    readonly OFF_FLOWS?: string;
    readonly ACCESS_TEAM?: string;
    readonly ACCESS_AUDIENCE?: string;
    readonly CONTENT_URL?: string;
    readonly DEMONSTRATION?: string;
  }
}
export {};
