import type { Config } from "../config.ts";

/**
 * `handler` works on the desk's cases; `admin` also takes over, exports and reads the audit; `editor` owns words and
 * rules, and sees no case.
 */
export type Role = "handler" | "admin" | "editor";

export interface Person {
  readonly desk: string;
  /** In lower case. */
  readonly mail: string;
  readonly role: Role;
}

/** Who an address is, by the configuration as it is now; null: nobody. One address stands at one desk only. */
export function personOf(config: Config, mail: string): Person | null {
  const wanted = mail.trim().toLowerCase();
  for (const [desk, { people }] of Object.entries(config.DESK_MAIL)) {
    const person = people.find((one) => one.mail.toLowerCase() === wanted);
    if (person) return { desk, mail: wanted, role: person.role };
  }
  return null;
}
