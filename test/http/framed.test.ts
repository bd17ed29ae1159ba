import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { eu } from "../../src/conversation/eu.ts";
import { fetchApp, HOST } from "../support/api.ts";

const SITE = "https://www.partner.example";
const bindings = {
  ...env,
  PARTNER_ORIGINS: `hilleroed ${SITE}, hilleroed https://intra.partner.example, c4 https://c4.example`,
};
const PLACE = "/p/hilleroed/1";

interface Sent {
  readonly fields?: Readonly<Record<string, string>>;
  readonly origin?: string;
  readonly cookie?: string;
}
const go = (path: string, { fields, origin, cookie }: Sent = {}): Promise<Response> =>
  fetchApp(
    new Request(HOST + path, {
      ...(fields ? { method: "POST", body: new URLSearchParams(fields).toString() } : {}),
      redirect: "manual",
      headers: {
        "accept-language": "da",
        ...(fields ? { "content-type": "application/x-www-form-urlencoded" } : {}),
        ...(origin === undefined ? {} : { origin }),
        ...(cookie === undefined ? {} : { cookie }),
      },
    }),
    bindings,
  );
const policyOf = (response: Response): string =>
  response.headers.get("content-security-policy") ?? "";
const ancestorsOf = (response: Response): string | undefined =>
  /frame-ancestors ([^;]+)/.exec(policyOf(response))?.[1];

const BEGIN = { begin: "1", question: "topics", value: "registration", turn: "1", lang: "da" };
const begin = (place = PLACE, origin = HOST): Promise<Response> =>
  go(`${place}/samtale/svar`, { fields: BEGIN, origin });
/** What a person fills in to be contacted. */
const DRAFT = (token: string): Record<string, string> => ({
  token,
  desk: "c4",
  words: "En kaffevogn",
  name: "Mette Holm",
  mail: "mette@eksempel.example",
});
const hiddenToken = (html: string): string => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("who may frame a page", () => {
  it("a partner's own origins, on every framed address, errors included", async () => {
    for (const path of ["/samtale", "/", "/fortsaet", "/privatliv", "/findes-ikke"]) {
      const response = await go(PLACE + path);
      expect(ancestorsOf(response), path).toBe(`${SITE} https://intra.partner.example`);
      expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    }
  });
  it("nobody, where no origin is listed, and nobody at our own addresses", async () => {
    const own = await fetchApp(new Request(`${HOST}/p/hilleroed/0/samtale`));
    expect(ancestorsOf(own)).toBe("'none'");
    for (const path of ["/", "/samtale", "/api/v1/health", "/p/hilleroed/samtale", "/p/x"]) {
      expect(ancestorsOf(await go(path)), path).toBe("'none'");
    }
  });
  it("a partner's page says nothing of another's", async () => {
    expect(ancestorsOf(await go("/p/c4/0/samtale"))).toBe("https://c4.example");
  });
  it("an unknown partner gets a link and nothing else", async () => {
    for (const id of ["unknown", "constructor", "tostring"]) {
      const response = await go(`/p/${id}/0/samtale`);
      expect(response.status).toBe(404);
      expect(ancestorsOf(response)).toBe("*");
      expect(response.headers.get("set-cookie")).toBeNull();
      const html = await response.text();
      expect(html).not.toMatch(/<form|<script|name="token"/);
      expect(html).toMatch(/<a class="primary button" href="\/\?lang=da" target="_blank"/);
    }
    const posted = await go("/p/unknown/0/samtale/svar", { fields: BEGIN, origin: HOST });
    expect([posted.status, posted.headers.get("set-cookie")]).toEqual([404, null]);
  });
});

describe("a framed page", () => {
  it("carries its own style and script once, and its policy names them", async () => {
    const response = await go(`${PLACE}/samtale`);
    const html = await response.text();
    for (const [tag, directive] of [
      ["style", "style-src"],
      ['script type="module"', "script-src"],
    ] as const) {
      const [name = ""] = tag.split(" ");
      const text = new RegExp(`<${tag}>(.*?)</${name}>`, "s").exec(html)?.[1] ?? "";
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      expect(policyOf(response)).toContain(`${directive} 'self' 'sha256-${hash}'`);
    }
    const { headers } = await begin();
    expect(headers.get("content-type")).toMatch(/html/);
    expect(await (await begin()).text()).toMatch(/<link rel="stylesheet" href="\/style\.css"/);
  });

  it("keeps every address of ours under its own", async () => {
    const first = await begin();
    const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const token = hiddenToken(await first.text());
    const shown = [
      await go(`${PLACE}/samtale`),
      await go(`${PLACE}/`),
      await go(`${PLACE}/fortsaet`),
      await go(`${PLACE}/privatliv`),
      await go(`${PLACE}/emner`),
      await go(`${PLACE}/emner/registration`),
      await go(`${PLACE}/kvittering`),
      await go(`${PLACE}/tjek`),
      await go(`${PLACE}/samtale/kontakt`, { fields: { token }, origin: HOST }),
      await go(`${PLACE}/samtale/kontakt/se`, { fields: DRAFT(token), origin: HOST }),
      await go(`${PLACE}/findes-ikke`),
      await go(`${PLACE}/samtale`, { cookie }),
      await go(`${PLACE}/samtale/fortsaet`, { fields: { token, kind: "later" }, origin: HOST }),
      await go(`${PLACE}/samtale/gem`, { fields: { token }, origin: HOST }),
      await go(`${PLACE}/samtale/slet`, { fields: { token }, origin: HOST }),
    ];
    const assets = /^\/(style\.css|chat\.js|icon\.svg|p\/hilleroed\/tema\.css)$/;
    for (const response of shown) {
      const html = await response.text();
      const addresses = [...html.matchAll(/ (?:href|action|formaction|data-address)="(\/[^"]*)"/g)];
      const strange = addresses
        .map((match) => match[1] ?? "")
        .filter((path) => !path.startsWith(`${PLACE}/`) && !assets.test(path));
      expect(strange, html.slice(0, 300)).toEqual([]);
      expect(addresses.length).toBeGreaterThan(3);
    }
  });

  it("opens other sites beside the frame", async () => {
    const html = await (await go(`${PLACE}/samtale`)).text();
    const away = [...html.matchAll(/<a [^>]*href="https:[^>]*>/g)];
    expect(away.length).toBeGreaterThan(0);
    for (const [link] of away) expect(link).toMatch(/target="_blank"/);
    const own = await (await go("/")).text();
    expect(own).not.toMatch(/href="https:[^>]*target="_blank"/);
  });

  it("begins with the topic its address names, which can be taken back", async () => {
    const html = await (await go(`${PLACE}/samtale?flow=registration`)).text();
    expect(html).toMatch(/name="flow" value="registration"/);
    expect(html).not.toMatch(/name="question" value="topics"/);
    const question = /name="question" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const value = /name="value" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const fields = { begin: "1", flow: "registration", question, value, turn: "1", lang: "da" };
    const begun = await (await go(`${PLACE}/samtale/svar`, { fields, origin: HOST })).text();
    expect(begun).toMatch(/id="ret-topics"/);
    for (const flow of ["", "no-such-flow", "constructor", "unsure"]) {
      const open = await (await go(`${PLACE}/samtale?flow=${flow}`)).text();
      expect(open).toMatch(/name="question" value="topics"/);
    }
  });
});

describe("the cookie of a frame", () => {
  it("belongs to its partner, its slot and the site around it", async () => {
    const { headers } = await begin();
    expect(headers.get("set-cookie")).toMatch(
      /^__Host-hilleroed-1=[\w.-]+; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/,
    );
  });

  it("is no way into another slot, another partner or our own site", async () => {
    const first = await begin();
    const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const isThere = async (path: string): Promise<boolean> =>
      /class="transcript"/.test(await (await go(path, { cookie })).text());
    expect(await isThere(`${PLACE}/samtale`)).toBe(true);
    for (const path of ["/p/hilleroed/2/samtale", "/p/c4/1/samtale", "/samtale"]) {
      expect(await isThere(path), path).toBe(false);
    }
  });

  it("is not set for a sandboxed frame, whose forms carry the conversation", async () => {
    const first = await begin(PLACE, "null");
    expect(first.status).toBe(200);
    expect(first.headers.get("set-cookie")).toBeNull();
    const html = await first.text();
    const step = html.slice(html.indexOf('class="step"'));
    const question = /name="question" value="([^"]+)"/.exec(step)?.[1] ?? "";
    const value = /name="value" value="([^"]+)"/.exec(step)?.[1] ?? "";
    const fields = { token: hiddenToken(html), question, value, turn: "2", lang: "da" };
    const next = await go(`${PLACE}/samtale/svar`, { fields, origin: "null" });
    expect(next.status).toBe(200);
    expect(await next.text()).toMatch(new RegExp(`id="svar-${question}"`));
  });
});

describe("what is counted for a partner", () => {
  const totals = (): Promise<Record<string, number>> =>
    eu(env).figures(new Date().getUTCFullYear()).totals();
  const openings = async (): Promise<number> => (await totals())["partner|hilleroed|opened"] ?? 0;

  it("a frame that a browser has gone to, and nothing a script or a form asks for", async () => {
    const before = await openings();
    await go(`${PLACE}/samtale`);
    expect(await openings()).toBe(before + 1);
    const asked = new Request(`${HOST}${PLACE}/samtale`, {
      headers: { "sec-fetch-dest": "empty" },
    });
    await fetchApp(asked, bindings);
    await begin();
    await go("/p/proev/0/samtale");
    expect(await openings()).toBe(before + 1);
  });

  it("a conversation knows the site it began on", async () => {
    const token = hiddenToken(await (await begin()).text());
    const all = await go(`${PLACE}/samtale/hent`, { fields: { token }, origin: HOST });
    expect(await all.json()).toMatchObject({ conversation: { partner: "hilleroed" } });
  });
});
