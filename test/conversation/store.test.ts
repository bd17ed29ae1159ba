import { env, runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { migrations } from "../../src/conversation/migrations.ts";
import { Store } from "../../src/conversation/store.ts";

const link = { kind: "now", codeHash: "c", expiresAt: 2 } as const;
const identity = {
  id: "0".repeat(32),
  secretHash: "f".repeat(64),
  lang: "da",
  flow: null,
  partner: null,
  beganAt: 1,
  isSaved: true,
};

it("brings older tables up to date once, and loses nothing of what they hold", async () => {
  const object = env.CONVERSATION.get(env.CONVERSATION.newUniqueId());
  await runInDurableObject(object, (_, { storage }) => {
    const old = new Store(storage);
    expect(old.read()).toBeNull();
    old.begin({ identity, links: [] });
    old.put({ identity, links: [link] });
    // A second run of it would fail: the column is there.
    const longer = [...migrations, "ALTER TABLE conversations ADD COLUMN mood TEXT"];
    for (let i = 0; i < 2; i++)
      expect(new Store(storage, longer).read()).toEqual({ identity, links: [link] });
    expect(storage.sql.exec("SELECT version, mood FROM conversations").one()).toEqual({
      version: longer.length,
      mood: null,
    });
  });
});

it("makes no half of a migration", async () => {
  const object = env.CONVERSATION.get(env.CONVERSATION.newUniqueId());
  await runInDurableObject(object, (_, { storage }) => {
    new Store(storage).begin({ identity, links: [link] });
    const broken = [...migrations, "ALTER TABLE conversations ADD COLUMN mood TEXT; NOT SQL"];
    expect(() => new Store(storage, broken).read()).toThrow(/syntax/);
    expect(new Store(storage).read()).toEqual({ identity, links: [link] });
    expect(storage.sql.exec("SELECT * FROM conversations").one()).not.toHaveProperty("mood");
  });
});
