import * as z from "zod/mini";
import { configOf } from "../config.ts";
import { hmac, hmacKey, toHex, utf8 } from "../lib/bytes.ts";
import { ok, refuse, type Result } from "../lib/result.ts";
import { cleanText } from "../privacy/clean.ts";
import { hideCpr, looksLikeCpr } from "../privacy/cpr.ts";
import type { Contact } from "../protocol/case.ts";
import type { Problem } from "../protocol/problem.ts";

const Mail = z.email().check(z.maxLength(254));

/** An address as mail servers take it: the domain in ASCII. null: none we can write to. */
export function readMail(typed: string): string | null {
  const at = typed.lastIndexOf("@");
  const domain = typed.slice(at + 1);
  if (at < 1 || !/^[\p{L}\p{N}.-]+$/u.test(domain) || !URL.canParse(`https://${domain}`))
    return null;
  const mail = `${typed.slice(0, at)}@${new URL(`https://${domain}`).hostname}`;
  return Mail.safeParse(mail).success ? mail : null;
}

/**
 * A number as it is called: eight digits, or with + and a country. Nothing else: ten digits without + may be a CPR
 * number.
 */
export function readPhone(typed: string): string | null {
  const number = typed.replace(/[\s().\p{Pd}]/gu, "").replace(/^00/, "+");
  if (/^[2-9]\d{7}$/.test(number)) return number;
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : null;
}

/** A text of a handoff, cleaned once; or the same with what looks like a CPR number hidden. */
export function readWords(field: string, typed: string): Result<string, Problem> {
  const text = cleanText(typed).replaceAll("\n", " ").replace(/ {2,}/g, " ");
  return looksLikeCpr(text)
    ? refuse({ code: "cpr_not_accepted", question: field, text: hideCpr(text) })
    : ok(text);
}

/** How a person is reached, as it may be kept: a name, and the one way they chose. */
export function readContact(typed: Contact): Result<Contact, Problem> {
  const name = readWords("name", typed.name);
  if (!name.ok) return name;
  const times = readWords("times", typed.times);
  if (!times.ok) return times;
  const wrong = (question: string): Result<never, Problem> =>
    refuse({ code: "bad_contact", question });
  if (name.value === "") return wrong("name");
  const written = { mail: cleanText(typed.mail ?? ""), phone: cleanText(typed.phone ?? "") };
  const mail = written.mail === "" ? null : readMail(written.mail);
  const phone = written.phone === "" ? null : readPhone(written.phone);
  if (written.mail !== "" && mail === null) return wrong("mail");
  if (written.phone !== "" && phone === null) return wrong("phone");
  if ((typed.via === "mail" ? mail : phone) === null) return wrong(typed.via);
  return ok({ ...typed, name: name.value, times: times.value, mail, phone });
}

/** A keyed hash of an address or number: names the object that counts it, and tells nobody whose it is. */
export async function contactHash(env: Env, contact: string): Promise<string> {
  const [key] = configOf(env).TOKEN_KEYS;
  if (!key) throw new Error("no key to hash with");
  const [local = "", domain = ""] = contact.toLowerCase().split("@");
  // What stands after + reaches the same person; so does a Danish number with its country.
  const same =
    domain === "" ? local.replace(/^\+45/, "") : `${local.split("+")[0] ?? ""}@${domain}`;
  return toHex(await hmac(await hmacKey(key.secret), utf8(`contact.${same}`)));
}

interface Typed {
  readonly words?: string | undefined;
  readonly tried?: string | undefined;
  readonly contact?: Contact | undefined;
}

/** A handoff's texts as they may be kept: cleaned once, here. What is not there stays away. */
export function cleanDraft<D extends Typed>(draft: D): Result<D, Problem> {
  const cleaned: { words?: string; tried?: string; contact?: Contact } = {};
  for (const field of ["words", "tried"] as const) {
    const typed = draft[field];
    if (typed === undefined) continue;
    const text = readWords(field, typed);
    if (!text.ok) return text;
    cleaned[field] = text.value;
  }
  if (draft.contact) {
    const contact = readContact(draft.contact);
    if (!contact.ok) return contact;
    cleaned.contact = contact.value;
  }
  return ok({ ...draft, ...cleaned });
}
