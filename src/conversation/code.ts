import { hmac, hmacKey, randomBytes, sha256Hex, utf8 } from "../lib/bytes.ts";
import type { Key } from "./token.ts";

/** Crockford's letters: no I, L, O or U, which people misread or misspell. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_LETTERS = 12;
const CHECK_LETTERS = 4;

const lettersOf = (bytes: Uint8Array, count: number): string =>
  Array.from(bytes.slice(0, count), (byte) => LETTERS[byte % 32]).join("");

async function checkOf(key: Key, random: string): Promise<string> {
  const mac = await hmac(await hmacKey(key.secret), utf8(`return-code.${random}`));
  return lettersOf(mac, CHECK_LETTERS);
}

/** 16 letters: 60 random bits and 20 of a MAC, so that a guess or a slip of the finger reaches no object. */
export async function makeCode(keys: readonly Key[]): Promise<string> {
  const [key] = keys;
  if (!key) throw new Error("no key to sign with");
  const random = lettersOf(randomBytes(RANDOM_LETTERS), RANDOM_LETTERS);
  return random + (await checkOf(key, random));
}

export const writeCode = (code: string): string => code.match(/.{4}/g)?.join("-") ?? code;

/** The code as it was made, from how a person typed it; null: no such code can have been made. */
export async function readCode(keys: readonly Key[], typed: string): Promise<string | null> {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (code.length !== RANDOM_LETTERS + CHECK_LETTERS) return null;
  const random = code.slice(0, RANDOM_LETTERS);
  const checks = await Promise.all(keys.map((key) => checkOf(key, random)));
  return checks.some((check) => random + check === code) ? code : null;
}

export const hashOfCode = (code: string): Promise<string> => sha256Hex(utf8(code));
