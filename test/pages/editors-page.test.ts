import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { receiptsOf } from "../../src/http/receipts.ts";
import { editorsPages, type RequireRole } from "../../src/http/editors-page.tsx";
import { fakeConversations, fakeEditors } from "../support/fake-conversations.ts";

const TODAY = "2026-11-25";
const URL_OF_PAGE = "https://indgang.test/desk/redaktoer";

function pagesFor(requireRole: RequireRole): {
  readonly editors: ReturnType<typeof fakeEditors>;
  readonly send: (init?: RequestInit) => Promise<Response>;
} {
  const editors = fakeEditors();
  const app = editorsPages({
    conversations: () => fakeConversations(catalog, TODAY),
    editors: () => editors,
    catalog,
    today: () => TODAY,
    receipts: () => receiptsOf({} as Env),
    receives: () => new Set(),
    isDemonstration: () => false,
    switchedOff: () => new Set(),
    requireRole,
    fileUrl: (file) => `https://git.test/edit/${file}`,
  });
  return { editors, send: async (init) => app.fetch(new Request(URL_OF_PAGE, init), {} as Env) };
}
const remove = (origin: string): RequestInit => ({
  method: "POST",
  headers: { origin, "content-type": "application/x-www-form-urlencoded" },
  body: "remove=0",
});
const asEditor: RequireRole = () => null;

describe("the editors' page", () => {
  it("shows each question with the file where it becomes a phrase", async () => {
    const { editors, send } = pagesFor(asEditor);
    await editors.send({ lang: "da", text: "hvordan ansætter man <b>zebraer</b>" });
    const html = await (await send()).text();
    expect(html).toContain("hvordan ansætter man &lt;b&gt;zebraer&lt;/b&gt;");
    expect(html).toContain('href="https://git.test/edit/flows/phrases/employment.md"');
    expect(html).toContain("90 dage");
  });

  it("removes what an editor has dealt with, and only from our own page", async () => {
    const { editors, send } = pagesFor(asEditor);
    await editors.send({ lang: "da", text: "zebraer" });
    expect((await send(remove("https://evil.test"))).status).toBe(403);
    expect(editors.sent).toHaveLength(1);
    expect((await send(remove("https://indgang.test"))).status).toBe(303);
    expect(editors.sent).toEqual([]);
  });

  it("is shown to nobody without the role, and does nothing for them", async () => {
    const asked: string[] = [];
    const { editors, send } = pagesFor((_, role) => {
      asked.push(role);
      return new Response("sign in", { status: 401 });
    });
    await editors.send({ lang: "da", text: "zebraer" });
    for (const response of [await send(), await send(remove("https://indgang.test"))]) {
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain("zebraer");
    }
    expect(editors.sent).toHaveLength(1);
    expect(asked).toEqual(["editor", "editor"]);
  });
});
