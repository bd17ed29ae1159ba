import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { mailFromAccess } from "../../src/http/desk/access.ts";
import { toBase64Url, utf8 } from "../../src/lib/bytes.ts";

/** Tokens of each class. */
const EACH = 10;
const SETTINGS = { issuer: "https://indgang.cloudflareaccess.com", audience: "a".repeat(64) };
const MAIL = "raadgiver@c4.example";

interface Keys {
  readonly ours: CryptoKey;
  readonly other: CryptoKey;
  readonly elliptic: CryptoKey;
  readonly pss: CryptoKey;
  readonly rs512: CryptoKey;
  readonly publicPem: string;
  readonly publicJwk: JWK;
}
let keys: Keys;
let known: ReturnType<typeof createLocalJWKSet>;

beforeAll(async () => {
  const make = (alg: string): ReturnType<typeof generateKeyPair> =>
    generateKeyPair(alg, { extractable: true });
  const [ours, other, elliptic, pss, rs512] = await Promise.all(
    ["RS256", "RS256", "ES256", "PS256", "RS512"].map(make),
  );
  if (!ours || !other || !elliptic || !pss || !rs512) throw new Error("no keys");
  const publicJwk: JWK = { ...(await exportJWK(ours.publicKey)), kid: "k1", use: "sig" };
  const also = async (key: CryptoKey, kid: string): Promise<JWK> => ({
    ...(await exportJWK(key)),
    kid,
  });
  known = createLocalJWKSet({
    // The team's keys as they are fetched, and some of other kinds: no token may choose its own algorithm by them.
    keys: [
      publicJwk,
      await also(elliptic.publicKey, "ec"),
      await also(pss.publicKey, "pss"),
      await also(rs512.publicKey, "rs512"),
    ],
  });
  keys = {
    ours: ours.privateKey,
    other: other.privateKey,
    elliptic: elliptic.privateKey,
    pss: pss.privateKey,
    rs512: rs512.privateKey,
    publicPem: await exportSPKI(ours.publicKey),
    publicJwk,
  };
});

const now = (): number => Math.floor(Date.now() / 1000);
const good = (i = 0): JWTPayload => ({
  aud: [SETTINGS.audience],
  email: MAIL,
  exp: now() + 600 + i,
  iat: now() - 5 - i,
  nbf: now() - 5 - i,
  iss: SETTINGS.issuer,
  type: "app",
  sub: `7335d417-61da-459d-899c-${String(i).padStart(12, "0")}`,
});

interface Signing {
  readonly alg?: string;
  readonly kid?: string;
  readonly key?: CryptoKey | Uint8Array;
  readonly header?: Record<string, unknown>;
}
const sign = (claims: JWTPayload, signing: Signing = {}): Promise<string> => {
  const { alg = "RS256", kid = "k1", key = keys.ours, header = {} } = signing;
  return new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(key);
};
const raw = (value: unknown): string => toBase64Url(utf8(JSON.stringify(value)));
const without = (claim: string, i: number): JWTPayload =>
  Object.fromEntries(Object.entries(good(i)).filter(([name]) => name !== claim));
/** A good token with one part replaced. */
async function forged(
  part: 0 | 1 | 2,
  i: number,
  change: (text: string) => string,
): Promise<string> {
  const parts = (await sign(good(i))).split(".");
  parts[part] = change(parts[part] ?? "");
  return parts.join(".");
}
const flip = (text: string, at: number): string => {
  const index = at % text.length;
  return text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1);
};

type Forge = (i: number) => Promise<string> | string;
const CLASSES: { readonly [name: string]: Forge } = {
  "algorithm none": (i) => `${raw({ alg: "none" })}.${raw(good(i))}.`,
  "algorithm None": (i) => `${raw({ alg: "None", kid: "k1" })}.${raw(good(i))}.`,
  "none with a signature": (i) => forged(0, i, () => raw({ alg: "none", kid: "k1" })),
  "HS256 with the public key as PEM": (i) =>
    sign(good(i), { alg: "HS256", key: utf8(keys.publicPem) }),
  "HS256 with the public key as JWK": (i) =>
    sign(good(i), { alg: "HS256", key: utf8(JSON.stringify(keys.publicJwk)) }),
  "HS512 with the public key": (i) => sign(good(i), { alg: "HS512", key: utf8(keys.publicPem) }),
  "ES256 by a key of the set": (i) =>
    sign(good(i), { alg: "ES256", kid: "ec", key: keys.elliptic }),
  "PS256 by a key of the set": (i) => sign(good(i), { alg: "PS256", kid: "pss", key: keys.pss }),
  "RS512 by a key of the set": (i) =>
    sign(good(i), { alg: "RS512", kid: "rs512", key: keys.rs512 }),
  "another key under our kid": (i) => sign(good(i), { key: keys.other }),
  "a kid nobody has": (i) => sign(good(i), { kid: `k${i + 2}`, key: keys.other }),
  "our key under a kid nobody has": (i) => sign(good(i), { kid: `unknown-${i}` }),
  "its own key in the header": async (i) =>
    sign(good(i), { key: keys.other, header: { jwk: keys.publicJwk } }),
  "an address of keys in the header": (i) =>
    sign(good(i), {
      key: keys.other,
      kid: "theirs",
      header: { jku: `https://evil${i}.example/certs` },
    }),
  "a critical header we do not know": async (i) =>
    forged(0, i, () => raw({ alg: "RS256", kid: "k1", crit: ["x"], x: i })),
  "an unencoded payload": (i) =>
    forged(0, i, () => raw({ alg: "RS256", kid: "k1", crit: ["b64"], b64: false })),
  "another team": (i) => sign({ ...good(i), iss: `https://team${i}.cloudflareaccess.com` }),
  "our team with a slash": (i) => sign({ ...good(i), iss: `${SETTINGS.issuer}/` }),
  "our team over http": (i) => sign({ ...good(i), iss: SETTINGS.issuer.replace("https", "http") }),
  "no issuer": (i) => sign(without("iss", i)),
  "another application": (i) => sign({ ...good(i), aud: [String(i % 10).repeat(64)] }),
  "our application in part": (i) => sign({ ...good(i), aud: SETTINGS.audience.slice(0, 63 - i) }),
  "no application": (i) => sign(without("aud", i)),
  "an empty list of applications": (i) => sign({ ...good(i), aud: [] }),
  "over since a minute or more": (i) => sign({ ...good(i), exp: now() - 60 * (i + 1) }),
  "without an end": (i) => sign(without("exp", i)),
  "an end in words": (i) => sign({ ...good(i), exp: "in a year" as unknown as number }),
  "not yet": (i) => sign({ ...good(i), nbf: now() + 60 * (i + 1) }),
  "issued in the future": (i) => sign({ ...good(i), iat: now() + 60 * (i + 1) }),
  "issued more than a day ago": (i) => sign({ ...good(i), iat: now() - (24 * 60 + 1 + i) * 60 }),
  "without a day of issue": (i) => sign(without("iat", i)),
  "about nobody": (i) => sign(without("sub", i)),
  "without an address": (i) => sign(without("email", i)),
  "an address that is none": (i) => sign({ ...good(i), email: [MAIL, i] as unknown as string }),
  "a service token": (i) => sign({ ...without("email", i), common_name: `service-${i}`, sub: "" }),
  "a token of the whole team": (i) => sign({ ...good(i), type: "org" }),
  "no type": (i) => sign(without("type", i)),
  "claims changed": (i) => forged(1, i, () => raw({ ...good(i), email: `chef${i}@c4.example` })),
  "a byte of the signature changed": (i) => forged(2, i, (text) => flip(text, i * 31)),
  "no signature": (i) => forged(2, i, () => ""),
  "a signature cut short": (i) => forged(2, i, (text) => text.slice(0, -4 * (i + 1))),
  "two parts": async (i) => (await sign(good(i))).split(".").slice(0, 2).join("."),
  "five parts": async (i) => `${await sign(good(i))}.${raw(i)}.x`,
  "with a scheme before it": async (i) => `Bearer ${await sign(good(i))}`,
  "not a token at all": (i) =>
    ["", " ", "null", "{}", "a.b.c", "..", "æ", "0", "[]", "a.b"][i] ?? "",
};

const ask = (token: string, name = "cf-access-jwt-assertion"): Promise<string | null> =>
  mailFromAccess(new Headers({ [name]: encodeURI(token) }), SETTINGS, known);

it("has 40 classes and more", () => expect(Object.keys(CLASSES).length).toBeGreaterThanOrEqual(40));

describe(`a token that does not hold opens nothing (${EACH} of each class)`, () => {
  it.each(Object.entries(CLASSES))("%s", async (_, forge) => {
    for (let i = 0; i < EACH; i++) expect(await ask(await forge(i))).toBeNull();
  });
});

describe("a token that holds", () => {
  it("opens for its address, in lower case", async () => {
    for (let i = 0; i < EACH; i++) expect(await ask(await sign(good(i)))).toBe(MAIL);
    expect(await ask(await sign({ ...good(), email: MAIL.toUpperCase() }))).toBe(MAIL);
  });
  it("may be for several applications, and some seconds off", async () => {
    expect(await ask(await sign({ ...good(), aud: ["x", SETTINGS.audience] }))).toBe(MAIL);
    expect(await ask(await sign({ ...good(), nbf: now() + 3, iat: now() + 3 }))).toBe(MAIL);
  });
  it("is read from its own header only", async () => {
    const token = await sign(good());
    for (const header of ["authorization", "cookie", "x-cf-access-jwt-assertion"])
      expect(await ask(token, header)).toBeNull();
  });
});

it("keys that cannot be fetched are an error, not a refusal", async () => {
  const broken = (): never => {
    throw new TypeError("fetch failed");
  };
  const headers = new Headers({ "cf-access-jwt-assertion": await sign(good()) });
  await expect(mailFromAccess(headers, SETTINGS, broken)).rejects.toThrow("fetch failed");
});
