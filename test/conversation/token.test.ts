import { env, listDurableObjectIds } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { configOf } from "../../src/config.ts";
import { inLanguage, issueToken, type Key, readToken } from "../../src/conversation/token.ts";
import { fromBase64Url, hmac, hmacKey, toBase64Url, utf8 } from "../../src/lib/bytes.ts";
import type { RouteName } from "../../src/protocol/routes.ts";
import { ask, keys, Person, valueOf } from "../support/api.ts";
import { randomFrom } from "../support/cpr.ts";
import { scaled, SEED } from "../support/scale.ts";

const FORGED = scaled(10_000);
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const random = randomFrom(SEED);
const STRANGER: Key = { kid: "t1", secret: new Uint8Array(32).fill(7) };

interface Parts {
  readonly token: string;
  readonly kid: string;
  readonly payload: string;
  readonly mac: string;
}
const partsOf = (token: string): Parts => {
  const [, kid = "", payload = "", mac = ""] = token.split(".");
  return { token, kid, payload, mac };
};
const otherLetter = (letter: string): string => {
  const others = ALPHABET.replace(letter, "");
  return others[random(others.length)] ?? "A";
};
/** The payload with one bit of its id, secret, day or words turned. */
function bitTurned(payload: string): string {
  const bytes = fromBase64Url(payload) ?? new Uint8Array();
  const at = random(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  return toBase64Url(bytes);
}

/** Ways to make a token from true ones, none of which may open anything. */
const forgeries: {
  readonly [way: string]: (one: Parts, other: Parts) => string | Promise<string>;
} = {
  "a letter changed": ({ token }) => {
    const at = random(token.length);
    return token.slice(0, at) + otherLetter(token[at] ?? "") + token.slice(at + 1);
  },
  "the other key's name": ({ payload, mac }) => `v1.t0.${payload}.${mac}`,
  "an unknown key's name": ({ payload, mac }) => `v1.x9.${payload}.${mac}`,
  "another's payload": ({ kid, mac }, other) => `v1.${kid}.${other.payload}.${mac}`,
  "another's id": ({ kid, payload, mac }, other) =>
    `v1.${kid}.${other.payload.slice(0, 20)}${payload.slice(20)}.${mac}`,
  "a payload of its own under an old mac": ({ kid, payload, mac }) =>
    `v1.${kid}.${bitTurned(payload)}.${mac}`,
  "signed by a stranger": async ({ payload }) => {
    const signed = `v1.t1.${payload}`;
    return `${signed}.${toBase64Url(await hmac(await hmacKey(STRANGER.secret), utf8(signed)))}`;
  },
  cut: ({ token }) => token.slice(0, random(token.length - 1) + 1),
  "begun later": ({ token }) => token.slice(random(token.length - 1) + 1),
  extended: ({ token }) =>
    token + Array.from({ length: 1 + random(40) }, () => otherLetter("")).join(""),
  "a part more": ({ token }) => `${token}.${token.slice(-4)}`,
  "an empty part": ({ token }) => {
    const parts = token.split(".");
    parts[random(4)] = "";
    return parts.join(".");
  },
  "another version": ({ token }) =>
    token.replace("v1", ["v2", "V1", "v0", "v", "v11"][random(5)] ?? ""),
  "a mac cut": ({ kid, payload, mac }) => `v1.${kid}.${payload}.${mac.slice(0, random(43))}`,
  // 43 letters are 258 bits: the last two say nothing, and only one way of writing them is the token.
  "a mac written otherwise": ({ kid, payload, mac }) => {
    const last = ALPHABET.indexOf(mac.at(-1) ?? "");
    return `v1.${kid}.${payload}.${mac.slice(0, -1)}${ALPHABET[last ^ (1 + random(3))]}`;
  },
  padded: ({ token }) => `${token}=`,
};

async function people(count: number): Promise<Parts[]> {
  const made = [];
  for (let i = 0; i < count; i++) made.push(partsOf((await Person.begun()).token));
  return made;
}

describe("a token that was not made here opens nothing and creates nothing", () => {
  let owners: Parts[] = [];
  beforeAll(async () => {
    owners = await people(8);
  });

  const ways = Object.entries(forgeries);
  const each = Math.ceil(FORGED / ways.length);
  const calls = [
    "view",
    "export",
    "erase",
    "keep",
    "checklist",
    "revokeLinks",
  ] as const satisfies RouteName[];
  for (const [way, forge] of ways) {
    it(`${way}: ${each} times 401`, async () => {
      const before = await listDurableObjectIds(env.CONVERSATION);
      for (let i = 0; i < each; i++) {
        const [one, other] = [owners[i % 8], owners[(i + 1 + random(7)) % 8]];
        if (!one || !other) throw new Error("no owners");
        const token = await forge(one, other);
        expect(token).not.toBe(one.token);
        const answer = await ask(calls[i % calls.length] ?? "view", { token });
        expect(answer).toMatchObject({ ok: false, status: 401, problem: { code: "bad_token" } });
      }
      expect(await listDurableObjectIds(env.CONVERSATION)).toHaveLength(before.length);
    });
  }

  it("and those it was made from still open theirs", async () => {
    for (const { token } of owners) valueOf(await ask("view", { token }));
  });
});

it("no token, or one in another place than the header, is 401", async () => {
  const { token } = await Person.begun();
  for (const headers of [
    {},
    { authorization: `Basic ${token}` },
    { authorization: token },
    { cookie: `__Host-indgang=${token}` },
  ]) {
    const answer = await ask("view", { headers, query: `?token=${token}` });
    expect(answer).toMatchObject({ ok: false, status: 401 });
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  }
  expect((await ask("view", { headers: { authorization: `bearer ${token}` } })).ok).toBe(true);
});

it("a true token with another secret than the conversation's is 401", async () => {
  const person = await Person.begun();
  const { id } = (await readToken(keys, person.token)) ?? {};
  const about = { issuedAt: Date.now(), lang: "da", flow: null, partner: null } as const;
  const { token } = await issueToken(keys, { ...about, ...(id === undefined ? {} : { id }) });
  expect(await ask("view", { token })).toMatchObject({ ok: false, status: 401 });
});

it("the older of two keys still opens, the newer signs, and a key that is gone opens nothing", async () => {
  const [newer, older] = keys;
  if (!newer || !older) throw new Error("two keys are set");
  const about = { issuedAt: Date.now(), lang: "en", flow: null, partner: null } as const;
  const { token } = await issueToken([older], about);
  expect(token).toMatch(/^v1\.t0\./);
  expect(valueOf(await ask("view", { token })).lang).toBe("en");
  expect(await inLanguage(keys, token, "da")).toMatch(/^v1\.t1\./);
  expect(await readToken([newer], token)).toBeNull();
});

it("a payload is at most 160 bytes with the longest flow and partner that are taken", async () => {
  const flows = ["registration", "procurement", "association"];
  for (const lang of ["da", "en"] as const) {
    for (const flow of flows) {
      const { token } = await Person.begin({ lang, flow, partner: "a".repeat(50) });
      const { payload } = partsOf(token);
      expect(fromBase64Url(payload)?.length).toBeLessThanOrEqual(160);
      expect(await readToken(keys, token)).toMatchObject({ lang, flow, partner: "a".repeat(50) });
    }
  }
});

it("a partner that is no id is refused, before it stands in a token", async () => {
  for (const partner of [
    "å".repeat(80),
    "a".repeat(80),
    "to\nlinjer",
    "Å",
    "0101901234",
    "a-010190-1234",
    " ",
  ]) {
    expect(await ask("begin", { body: { partner } })).toMatchObject({ ok: false, status: 400 });
  }
});

it("keys are one or two of 32 bytes, or nothing starts, and the message does not say them", () => {
  const wrong = [
    "",
    "t1",
    "t1:short",
    `t1:${"A".repeat(44)}`,
    `T1:${"A".repeat(43)}`,
    [1, 2, 3].map((n) => `t${n}:${"A".repeat(43)}`).join(","),
  ];
  for (const TOKEN_KEYS of wrong) {
    expect(() => configOf({ ...env, TOKEN_KEYS })).toThrow(/TOKEN_KEYS: (?!.*AAAA)/);
  }
});
