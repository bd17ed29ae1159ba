import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { editorsOf } from "../../src/http/editors.ts";
import { DeskBrowser } from "../support/advisor.ts";
import { fetchApp, HOST } from "../support/api.ts";
import { Mailbox } from "../support/mailbox.ts";

const PATH = "/desk/redaktoer";
const browsers = new Map<string, DeskBrowser>();
beforeAll(async () => {
  const mailbox = Mailbox.open();
  for (const who of ["en", "ord"])
    browsers.set(who, await new DeskBrowser().signIn(`${who}@hip.example`, mailbox));
});

async function send(who: string, init: RequestInit = {}): Promise<Response> {
  const cookies = browsers.get(who)?.cookies ?? new Map<string, string>();
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = {
    ...(init.headers as Record<string, string>),
    ...(cookie === "" ? {} : { cookie }),
  };
  return fetchApp(new Request(HOST + PATH, { ...init, headers }), {
    ...env,
    CONTENT_URL: "https://git.test/edit",
  });
}
const removing = (id: string, origin = HOST): RequestInit => ({
  method: "POST",
  headers: { origin, "content-type": "application/x-www-form-urlencoded" },
  body: `remove=${id}`,
});

describe("the editors' page", () => {
  it("shows an editor each question, with the file where it becomes a phrase", async () => {
    await editorsOf(env).send({
      lang: "da",
      text: "hvordan ansætter man <b>zebraer</b> i fleksjob",
    });
    await editorsOf(env).count("da");
    const html = await (await send("ord")).text();
    expect(html).toContain("hvordan ansætter man &lt;b&gt;zebraer&lt;/b&gt; i fleksjob");
    expect(html).toContain('href="https://git.test/edit/flows/phrases/employment.md"');
    expect(html).toContain("90 dage");
    expect(html).toMatch(/· da: 1</);
  });

  it.each([
    ["nobody", 401],
    ["en", 403],
  ])("is shown to no other: %s", async (who, status) => {
    await editorsOf(env).send({ lang: "da", text: "zebraer" });
    const { questions } = await editorsOf(env).waiting();
    const id = questions[0]?.id ?? "";
    for (const response of [await send(who), await send(who, removing(id))]) {
      expect(response.status).toBe(status);
      expect(await response.text()).not.toContain("zebraer");
    }
    expect((await editorsOf(env).waiting()).questions).toEqual(questions);
  });

  it("removes what an editor has dealt with, and only from our own page", async () => {
    await editorsOf(env).send({ lang: "da", text: "giraffer" });
    const before = (await editorsOf(env).waiting()).questions;
    const id = before.find(({ text }) => text === "giraffer")?.id ?? "";
    expect((await send("ord", removing(id, "https://evil.test"))).status).toBe(403);
    expect((await editorsOf(env).waiting()).questions).toEqual(before);
    expect((await send("ord", removing(id))).status).toBe(303);
    expect((await editorsOf(env).waiting()).questions).toEqual(
      before.filter((one) => one.id !== id),
    );
  });
});
