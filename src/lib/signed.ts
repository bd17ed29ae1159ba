import { fromBase64Url, hmac, hmacKey, toBase64Url, utf8 } from "./bytes.ts";

const MAC_BYTES = 16;
/** Longer than any code made here; what comes in longer is refused unread. */
const CODE_LIMIT = 200;

type Secret = Uint8Array<ArrayBuffer>;

async function macOf(secret: Secret, purpose: string, words: readonly string[]): Promise<string> {
  const mac = await hmac(await hmacKey(secret), utf8([purpose, ...words].join(".")));
  return toBase64Url(mac.slice(0, MAC_BYTES));
}

/**
 * Words that nobody else can have written, to stand in an address: `<word>.<word>.<mac>`. They can be made again, so
 * the code itself is stored nowhere. The newest secret signs. Words are of letters, digits and hyphens.
 */
export async function signWords(
  secrets: readonly Secret[],
  purpose: string,
  words: readonly string[],
): Promise<string> {
  const [secret] = secrets;
  if (!secret) throw new Error("no key to sign with");
  if (!words.every((word) => /^[A-Za-z0-9-]+$/.test(word))) throw new Error("not a word to sign");
  return [...words, await macOf(secret, purpose, words)].join(".");
}

/** The words of a code whose MAC holds for this purpose; null otherwise. Nothing else is touched to find out. */
export async function readWords(
  secrets: readonly Secret[],
  purpose: string,
  code: string,
): Promise<readonly string[] | null> {
  if (code.length > CODE_LIMIT || !/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9_-]+)+$/.test(code)) return null;
  const words = code.split(".");
  const claimed = fromBase64Url(words.pop() ?? "");
  if (claimed?.length !== MAC_BYTES) return null;
  for (const secret of secrets) {
    const made = fromBase64Url(await macOf(secret, purpose, words));
    if (made && isSame(made, claimed)) return words;
  }
  return null;
}

/** Looks at every byte, wherever the first difference is. */
const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.reduce((difference, byte, index) => difference | (byte ^ (b[index] ?? 0)), 0) === 0;
