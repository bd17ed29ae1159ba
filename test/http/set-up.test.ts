import { describe, expect, it } from "vitest";
import { fetchApp, HOST } from "../support/api.ts";

const get = async (query: Record<string, string>): Promise<string> =>
  (
    await fetchApp(new Request(`${HOST}/indlejr?${new URLSearchParams({ lang: "da", ...query })}`))
  ).text();

const CHOSEN = {
  mode: "bubble",
  flow: "registration",
  sprog: "en",
  name: "Biblioteket",
  partner: "biblioteket",
  origins: "https://www.bib.example https://intra.bib.example:8443",
  label: "Spørg",
  brand: "#004d99",
};

describe("/indlejr", () => {
  it("makes the line, the frame and the entry from what is chosen", async () => {
    const html = await get(CHOSEN);
    expect(html).toContain(
      "&lt;indgang-chat partner=&quot;biblioteket&quot; mode=&quot;bubble&quot; flow=&quot;registration&quot; lang=&quot;en&quot; label=&quot;Spørg&quot; color=&quot;#004d99&quot; text-color=&quot;#ffffff&quot;&gt;",
    );
    expect(html).toContain(`&lt;script src=&quot;${HOST}/embed.js&quot; async&gt;`);
    expect(html).toContain(
      `&lt;iframe src=&quot;${HOST}/p/biblioteket/0/samtale?lang=en&amp;amp;flow=registration`,
    );
    expect(html).toContain(
      "origins: [&quot;https://www.bib.example&quot;,&quot;https://intra.bib.example:8443&quot;],",
    );
    expect(html).toContain(
      'src="/p/proev/0/samtale?flow=registration&amp;lang=en&amp;brand=%23004d99"',
    );
    expect(html).not.toContain('class="problem" id="nyt"');
  });

  it.each([
    ["a colour nobody can read", { brand: "#cccccc" }, "kontrast på 1,6"],
    ["something that is no colour", { brand: "red;}" }, "Farven er ikke skrevet rigtigt"],
    ["corners out of range", { corner: "99" }, "Hjørnerne er ikke skrevet rigtigt"],
    [
      "an origin with a path",
      { origins: "https://www.bib.example/side" },
      "ikke en adresse uden sti",
    ],
    ["an origin without HTTPS", { origins: "http://www.bib.example" }, "ikke en adresse uden sti"],
    ["a name with capitals", { partner: "Bib Lioteket" }, "Det korte navn"],
    ["the preview's own name", { partner: "proev" }, "Det korte navn"],
  ])("says what is wrong with %s, and makes no line", async (_, wrong, said) => {
    const html = await get({ ...CHOSEN, ...wrong });
    expect(html).toContain(said);
    expect(html).not.toMatch(/&lt;indgang-chat partner=&quot;\w/);
  });

  it("writes nothing that breaks out of what it makes", async () => {
    const html = await get({ ...CHOSEN, label: '"><script>alert(1)</script>', name: "</code><b>" });
    expect(html).not.toMatch(/<script>alert|<\/code><b>/);
    expect(html).toContain("label=&quot;&amp;quot;&gt;&amp;lt;script");
  });

  it("reads a policy in words, and shows our own frame", async () => {
    const response = await fetchApp(
      new Request(`${HOST}/indlejr`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ lang: "da", csp: "default-src 'self'" }).toString(),
      }),
    );
    const html = await response.text();
    expect(html).toContain(`Skriv: script-src &#39;self&#39; ${HOST}`);
    expect(html).toContain(`Skriv: frame-src &#39;self&#39; ${HOST}`);
    expect(response.headers.get("content-security-policy")).toContain("frame-src 'self'");
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

describe("the preview", () => {
  const preview = (query = ""): Promise<Response> =>
    fetchApp(new Request(`${HOST}/p/proev/0/samtale${query}`));

  it("is framed by ourselves alone, in the colours of its address", async () => {
    const response = await preview("?brand=%23004d99");
    expect(response.headers.get("content-security-policy")).toContain(`frame-ancestors ${HOST};`);
    expect(await response.text()).toContain("--brand:#004d99");
  });
  it("takes no colour that cannot be read or is none", async () => {
    for (const brand of ["%23cccccc", "red", "%23004d99%3B%7Dbody%7Bdisplay%3Anone"]) {
      expect(await (await preview(`?brand=${brand}`)).text()).not.toMatch(
        /--brand:(#ccc|red|#004)/,
      );
    }
  });
});

it("the page that checks a set-up is framed like the chat, and stores nothing", async () => {
  const response = await fetchApp(new Request(`${HOST}/p/hilleroed/0/tjek`));
  expect(response.status).toBe(200);
  expect(response.headers.get("set-cookie")).toBeNull();
  expect((await response.text()).match(/data-check="/g)).toHaveLength(9);
  expect((await fetchApp(new Request(`${HOST}/p/nobody/0/tjek`))).status).toBe(404);
});
