import { expect, it } from "vitest";
import { LIMITS, PROMISE, RETENTION } from "../../src/conversation/retention.ts";
import { DESK_RETENTION } from "../../src/desk/retention.ts";
import { fetchApp, HOST } from "../support/api.ts";

/** What is about a person and their case; limits of speed and of colleagues' sign-in are nobody's privacy. */
const { turnsAMinute: _, turnsInAll: __, ...counted } = LIMITS;
const { auditDays } = DESK_RETENTION;
const SAID = { ...RETENTION, ...PROMISE, ...counted, auditDays };

it.each(["da", "en"])("the privacy page says every lifetime there is (%s)", async (lang) => {
  const page = await (await fetchApp(new Request(`${HOST}/privatliv?lang=${lang}`))).text();
  for (const [name, value] of Object.entries(SAID))
    expect(page, name).toMatch(new RegExp(`(?<!\\d)${value}(?!\\d)`));
});
