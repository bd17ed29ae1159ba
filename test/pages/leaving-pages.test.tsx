import { describe, expect, test } from "vitest";
import { Visitor } from "./visitor.ts";

describe("leaving", () => {
  test("and coming back by a code", async () => {
    const visitor = await new Visitor().begun();
    await visitor.press("/samtale/fortsaet", { kind: "now" });
    expect(visitor.html).toContain("0000-0000-0000-0001");
    expect(visitor.html).toMatch(/<svg class="qr"[^>]*role="img"/);
    visitor.cookie = null;
    await visitor.get("/fortsaet/0000-0000-0000-0001");
    expect(visitor.html).not.toMatch(/class="transcript"/);
    await visitor.press("/fortsaet");
    expect(visitor.cookie).not.toBeNull();
    expect(visitor.html).toMatch(/id="spm-members"/);
  });

  test("a code that does not fit stays in its box", async () => {
    const visitor = await new Visitor().get("/fortsaet");
    await visitor.press("/fortsaet", { code: "7KQ2-M4" });
    expect(visitor.status).toBe(404);
    expect(visitor.html).toMatch(/value="7KQ2-M4"/);
  });

  test("deleting is asked once, drops the cookie, and says when backups are gone", async () => {
    const visitor = await new Visitor().begun();
    await visitor.press("/samtale/slet");
    await visitor.press("/samtale/slet", { confirm: "1" });
    expect(visitor.html).toContain("S-7KQ2-M4");
    expect(visitor.html).toContain("23. december 2026");
    expect(visitor.cookie).toBeNull();
  });

  test("a deleted conversation says so, and lets go of the cookie", async () => {
    const visitor = await new Visitor().begun();
    await visitor.conversations.erase("fake.da.1");
    await visitor.post("/samtale/fortryd", { turn: "3" });
    expect(visitor.status).toBe(410);
    expect(visitor.cookie).toBeNull();
  });
});

describe("trouble", () => {
  test("an object out of reach gives the same form again, with all it carried", async () => {
    const visitor = await new Visitor().begun();
    visitor.conversations.failures.push({ code: "busy" }, { code: "busy" });
    await visitor.answer({ value: "7" });
    expect(visitor.status).toBe(503);
    expect(visitor.html).toMatch(/name="value" value="7"/);
    await visitor.press("/samtale/svar");
    expect(visitor.html).toContain("7 personer");
  });

  test("a problem in passing keeps what was typed", async () => {
    const visitor = await new Visitor().begun();
    visitor.conversations.failures.push({ code: "too_many_turns" });
    await visitor.answer({ value: "7" });
    expect(visitor.status).toBe(429);
    expect(visitor.headers.get("retry-after")).toBe("60");
    expect(visitor.html).toMatch(/id="felt-members"[^>]*value="7"/);
  });

  test("what is no form of ours is refused", async () => {
    const visitor = await new Visitor().begun();
    await visitor.post("/samtale/svar", { question: "who", value: "founder", turn: "x" });
    expect(visitor.status).toBe(400);
    await visitor.post(
      "/samtale/svar",
      { question: "who" },
      { origin: "https://indgang.test", "content-type": "text/plain" },
    );
    expect(visitor.status).toBe(400);
    await visitor.post("/samtale/svar", { value: "x".repeat(20_000) });
    expect(visitor.status).toBe(413);
    visitor.cookie = "forged";
    await visitor.post("/samtale/fortryd", { turn: "3" });
    expect(visitor.status).toBe(401);
  });
});
