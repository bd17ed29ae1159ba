import { SELF } from "cloudflare:test";
import { expect, it } from "vitest";

it("begins a conversation and takes a turn", async () => {
  const begun = await SELF.fetch("https://indgang.test/api/v1/conversations", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ lang: "da" }),
  });
  expect(begun.status).toBe(201);
});
