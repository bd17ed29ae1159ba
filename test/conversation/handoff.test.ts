import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, it, vi, afterEach } from "vitest";
import { env } from "cloudflare:test";
import { Person, valueOf } from "../support/api.ts";
import { advisorAt, catchMail, draftFor, handOver, newestCase } from "../support/handoff.ts";
afterEach(() => vi.restoreAllMocks());

it("goes", async () => {
  const mail = catchMail();
  const person = await Person.begun();
  const view = valueOf(await handOver(person, draftFor("hip")));
  const { number } = newestCase(view);
  const object = await person.object();
  await runDurableObjectAlarm(object);
  console.log(JSON.stringify(await person.tables(), null, 1).slice(0, 3000));
  console.log(mail.sent);
  console.log(
    JSON.stringify(await object.openCase(advisorAt("hip"), number, "k".repeat(16)), null, 1),
  );
  void env;
});
