/** Everything that is ever logged, and nothing else: no text, no ids of people, no messages of errors. */
export interface Events {
  readonly failed: { readonly route: string; readonly name: string };
  readonly count_lost: { readonly name: string };
  readonly fence_failed: { readonly name: string };
  readonly alarm_failed: {
    readonly object:
      | "conversation"
      | "return-code"
      | "desk"
      | "contact-count"
      | "editors-queue"
      | "figures";
    readonly name: string;
  };
  /** A desk was out of reach when a case was announced; the home delivers it all the same. */
  readonly announce_failed: { readonly desk: string; readonly name: string };
  /** `code` is the platform's. */
  readonly mail_failed: { readonly kind: "permanent" | "transient"; readonly code: string };
  /** A case that could not be delivered for 75 hours. Its number is no credential. */
  readonly undelivered: { readonly number: string; readonly desk: string; readonly kind: string };
  readonly retried: { readonly method: string; readonly attempt: number };
}

/** The one place that writes to the log. */
export function log<E extends keyof Events>(event: E, fields: Events[E]): void {
  // eslint-disable-next-line no-console
  console.log(JSON.stringify({ event, ...fields }));
}

/** The class of an error; its message may quote what a person typed. */
export const errorName = (error: unknown): string =>
  error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : "unknown";
