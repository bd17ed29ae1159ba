import {
  fromBase64Url,
  hmac,
  hmacKey,
  randomBytes,
  sha256Hex,
  toBase64Url,
  toHex,
  utf8,
} from "../lib/bytes.ts";
import { MINUTE_MS } from "../lib/clock.ts";
import type { Lang } from "../protocol/view.ts";

/** What a token says. The id names the object and reaches logs; only the secret opens it. */
export interface Ticket {
  /** 32 hex digits. */
  readonly id: string;
  /** SHA-256 of the secret, hex: what the object compares. */
  readonly secretHash: string;
  /** ms since epoch, to the minute. */
  readonly issuedAt: number;
  readonly lang: Lang;
  readonly flow: string | null;
  readonly partner: string | null;
}
export interface Key {
  readonly kid: string;
  readonly secret: Uint8Array<ArrayBuffer>;
}
interface Payload extends Omit<Ticket, "id" | "secretHash"> {
  readonly id: Uint8Array;
  readonly secret: Uint8Array<ArrayBuffer>;
}

const ID_BYTES = 16;
const SECRET_BYTES = 32;
const HEAD_BYTES = ID_BYTES + SECRET_BYTES + 4;
/** The payload's limit in the contract; what comes in longer is refused unread. */
const TOKEN_LIMIT = 330;

const cryptoKeys = new WeakMap<Key, Promise<CryptoKey>>();
function cryptoKeyOf(key: Key): Promise<CryptoKey> {
  const made = cryptoKeys.get(key) ?? hmacKey(key.secret);
  cryptoKeys.set(key, made);
  return made;
}

function encode(payload: Payload): string {
  const words = utf8([payload.lang, payload.flow ?? "", payload.partner ?? ""].join("\n"));
  const bytes = new Uint8Array(HEAD_BYTES + words.length);
  bytes.set(payload.id);
  bytes.set(payload.secret, ID_BYTES);
  new DataView(bytes.buffer).setUint32(
    ID_BYTES + SECRET_BYTES,
    Math.floor(payload.issuedAt / MINUTE_MS),
  );
  bytes.set(words, HEAD_BYTES);
  return toBase64Url(bytes);
}

const decoder = new TextDecoder();

function decode(text: string): Payload | null {
  const bytes = fromBase64Url(text);
  if (!bytes || bytes.length < HEAD_BYTES) return null;
  const [lang, flow, partner] = decoder.decode(bytes.subarray(HEAD_BYTES)).split("\n");
  if (lang !== "da" && lang !== "en") return null;
  return {
    id: bytes.subarray(0, ID_BYTES),
    secret: bytes.subarray(ID_BYTES, ID_BYTES + SECRET_BYTES),
    issuedAt: new DataView(bytes.buffer).getUint32(ID_BYTES + SECRET_BYTES) * MINUTE_MS,
    lang,
    flow: flow || null,
    partner: partner || null,
  };
}

async function sign(key: Key, payload: Payload): Promise<string> {
  const signed = `v1.${key.kid}.${encode(payload)}`;
  return `${signed}.${toBase64Url(await hmac(await cryptoKeyOf(key), utf8(signed)))}`;
}

/** `v1.<key id>.<payload>.<mac>`, for a conversation that does not exist yet, or with a new secret for one that does. */
export async function issueToken(
  keys: readonly Key[],
  about: Omit<Ticket, "id" | "secretHash"> & { readonly id?: string },
): Promise<{ readonly token: string; readonly secretHash: string }> {
  const [key] = keys;
  if (!key) throw new Error("no key to sign with");
  const secret = randomBytes(SECRET_BYTES);
  const id = about.id === undefined ? randomBytes(ID_BYTES) : Uint8Array.fromHex(about.id);
  return {
    token: await sign(key, { ...about, id, secret }),
    secretHash: await sha256Hex(secret),
  };
}

/** The same credential in another language; null: no token of ours. */
export async function inLanguage(
  keys: readonly Key[],
  token: string,
  lang: Lang,
): Promise<string | null> {
  const payload = await readPayload(keys, token);
  const [key] = keys;
  return payload && key ? sign(key, { ...payload, lang }) : null;
}

/** What a token says if its MAC holds; null otherwise. No object is touched to find out. */
export async function readToken(keys: readonly Key[], token: string): Promise<Ticket | null> {
  const payload = await readPayload(keys, token);
  if (!payload) return null;
  const { id, secret, ...about } = payload;
  return { ...about, id: toHex(id), secretHash: await sha256Hex(secret) };
}

async function readPayload(keys: readonly Key[], token: string): Promise<Payload | null> {
  if (token.length > TOKEN_LIMIT) return null;
  const [version, kid, payload, mac, ...rest] = token.split(".");
  const key = keys.find((one) => one.kid === kid);
  const claimed = mac === undefined ? null : fromBase64Url(mac);
  if (version !== "v1" || !key || payload === undefined || !claimed || rest.length > 0) return null;
  const holds = await crypto.subtle.verify(
    "HMAC",
    await cryptoKeyOf(key),
    claimed,
    utf8(`v1.${kid}.${payload}`),
  );
  return holds ? decode(payload) : null;
}
