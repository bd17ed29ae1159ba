import { sha256 } from "@noble/hashes/sha2.js";
import type { Config } from "../config.ts";
import { toHex, utf8 } from "../lib/bytes.ts";
import type { Advisor } from "../protocol/case.ts";

/**
 * `handler` works on the desk's cases; `admin` also gives cases back, exports and reads the audit; `editor` owns words
 * and rules, and sees no case.
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

/** Who somebody is to a case: stable, and no address. */
export const opaque = ({ desk, mail }: Pick<Person, "desk" | "mail">): string =>
  toHex(sha256(utf8(`${desk} ${mail}`))).slice(0, 32);

/** Who pressed a button in a mail to the desk, without having signed in. */
export const MAIL_LINK = "mail-link";
const VIA_MAIL = "skranken, fra linket i mailen";

export const advisorOf = ({ desk, mail, role }: Person): Advisor | null =>
  role === "editor" ? null : { desk, person: opaque({ desk, mail }), shown: mail, role };

export const advisorByMail = (desk: string): Advisor => ({
  desk,
  person: MAIL_LINK,
  shown: VIA_MAIL,
  role: "handler",
});

/** How colleagues see who took a case: the address on the list, or that somebody no longer there did. */
export function shownAs(config: Config, desk: string, person: string | null): string | null {
  if (person === null) return null;
  if (person === MAIL_LINK) return VIA_MAIL;
  const people = config.DESK_MAIL[desk]?.people ?? [];
  const found = people.find(({ mail }) => opaque({ desk, mail: mail.toLowerCase() }) === person);
  return found?.mail ?? "en, der ikke er på listen længere";
}
