import { env } from "cloudflare:test";
import { expect, it } from "vitest";
import { eu } from "../../src/conversation/eu.ts";

it("every object is asked for within the EU", () => {
  const asked: string[] = [];
  const namespace = (name: string): unknown => ({
    jurisdiction(where: string) {
      asked.push(`${name} ${where}`);
      return { idFromName: (id: string) => id, get: (id: string) => id };
    },
    idFromName: () => expect.fail("not through a jurisdiction"),
  });
  const spied = {
    ...env,
    JURISDICTION: "eu",
    CONVERSATION: namespace("conversation"),
    RETURN_CODE: namespace("return-code"),
  } as unknown as Env;
  eu(spied).conversation("one");
  eu(spied).returnCode("two");
  expect(asked).toEqual(["conversation eu", "return-code eu"]);
});
