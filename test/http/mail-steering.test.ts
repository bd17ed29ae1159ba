import { env, runDurableObjectAlarm } from "cloudflare:test";
import fc from "fast-check";
import blns from "big-list-of-naughty-strings/blns.json?raw";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { configOf } from "../../src/config.ts";
import { readMail } from "../../src/http/contact.ts";
import type { HandoffDraft } from "../../src/protocol/handoff.ts";
import { Person } from "../support/api.ts";
import { catchMail, draftFor, somebody } from "../support/handoff.ts";
import { SEED, scaled } from "../support/scale.ts";

let mail: ReturnType<typeof catchMail>;
beforeEach(() => {
  mail = catchMail();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const DESKS = ["c4", "hip", "jobcenter"];
/** Ends a header, adds a recipient, hides one, or asks a program to do something. */
const HOSTILE = [
  "x@indgang.test\r\nBcc: ond@angriber.test",
  "x@indgang.test\nTo: ond@angriber.test",
  "ond@angriber.test, x@indgang.test",
  "x@indgang.test;ond@angriber.test",
  "<ond@angriber.test>",
  '"ond" <ond@angriber.test>',
  "ond@angriber.test%0aBcc:x@indgang.test",
  "ond@angriber.test\u0000@indgang.test",
  "ond@angriber.test\u2028Bcc: x@indgang.test",
  "=?utf-8?q?ond@angriber.test?=",
  "mailto:ond@angriber.test?bcc=x@indgang.test",
  "ond@[127.0.0.1]",
  "../../ond@angriber.test",
  "${OPERATOR_MAIL}",
  "{{to}}",
  "https://angriber.test/?x=1",
  "Content-Type: text/html\r\n\r\n<b>ond</b>",
  "\r\n.\r\nMAIL FROM:<ond@angriber.test>",
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(...(JSON.parse(blns) as string[])),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join(" ")),
);
type Field = "words" | "tried" | "name" | "times" | "mail" | "phone";
const FIELDS: readonly Field[] = ["words", "tried", "name", "times", "mail", "phone"];

function steering(field: Field, text: string, desk: string): HandoffDraft {
  const contact = somebody(
    field === "mail"
      ? { mail: text.slice(0, 254) }
      : field === "phone"
        ? { phone: text.slice(0, 30) }
        : field === "name" || field === "times"
          ? { [field]: text.slice(0, 100) }
          : {},
  );
  const words = field === "words" || field === "tried" ? { [field]: text.slice(0, 200) } : {};
  return draftFor(desk, { contact, ...words });
}

it("whatever is typed, and wherever: mails go to whom the deployment names, and to the person's own address", async () => {
  const { DESK_MAIL, OPERATOR_MAIL } = configOf(env);
  const configured = new Set([
    ...Object.values(DESK_MAIL).flatMap((desk) => [...desk.to, desk.escalate ?? ""]),
    OPERATOR_MAIL,
  ]);
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.constantFrom(...FIELDS),
      fc.constantFrom(...DESKS),
      async (text, field, desk) => {
        mail.sent.length = 0;
        const draft = steering(field, text, desk);
        const person = await Person.begin();
        const preview = await person.ask("handoffPreview", { body: draft });
        const own = readMail(draft.contact?.mail ?? "");
        if (preview.ok) {
          const handoff = { ...draft, brief: preview.value.brief };
          const sent = await person.ask("turn", { body: { turn: 1, handoff } });
          if (!sent.ok)
            return expect(["bad_contact", "too_many_handoffs"]).toContain(sent.problem.code);
          accepted += 1;
        }
        await runDurableObjectAlarm(await person.object());
        await runDurableObjectAlarm(env.DESK.get(env.DESK.idFromName(desk)));
        for (const one of mail.sent) {
          expect(Object.keys(one).toSorted()).toEqual(["from", "subject", "text", "to"]);
          expect(one.to.length).toBeGreaterThan(0);
          const isOwn = one.to.length === 1 && one.to[0] === own;
          if (!isOwn) for (const to of one.to) expect(configured).toContain(to);
          expect(one.from.email).toBe("indgang@indgang.test");
          expect(one.subject).toMatch(/^[\p{L}\p{N} :,.-]{1,80}$/u);
          // Nothing the person typed stands in any of them.
          const typed = text.trim();
          if (typed.length > 12) expect(one.text).not.toContain(typed);
          expect(one.text).not.toContain("angriber");
        }
        // One address, and one that mail servers take.
        if (preview.ok && field === "mail") {
          expect(own).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
          expect(own?.split("@")).toHaveLength(2);
        }
      },
    ),
    { numRuns: scaled(2000), seed: SEED },
  );
  // A test in which nothing is ever sent would pass as well.
  expect(accepted).toBeGreaterThan(10);
}, 600_000);
