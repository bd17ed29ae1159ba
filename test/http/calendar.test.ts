import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf } from "../../src/http/calendar.ts";
import { ask, Person, valueOf } from "../support/api.ts";
import { scaled, SEED } from "../support/scale.ts";
import type { View } from "../../src/protocol/view.ts";

type Todo = NonNullable<View["outcome"]>["todo"][number];
const bytes = (text: string): number => new TextEncoder().encode(text).length;

const base = (await Person.begin()).view;
function calendar(...todos: Partial<Todo>[]): string {
  const todo = todos.map((one) => ({
    id: "t",
    title: "Gør det",
    help: "",
    due: "2026-12-31",
    done: false,
    ...one,
  }));
  const outcome = { headline: "", explanation: "", findings: [], cards: [], desks: [], todo };
  return calendarOf({ ...base, outcome }, "2026-11-25");
}
/** As a calendar reads it: folded lines joined, marks of escaping taken away. */
function linesOf(text: string): string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
const field = (text: string, name: string): string =>
  unescaped(
    linesOf(text)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? "",
  );

describe("a calendar", () => {
  it("holds an all-day event for each to-do with a date, and none for the others", () => {
    const text = calendar({ id: "a" }, { id: "b", due: null }, { id: "c", due: "2028-02-28" });
    const lines = linesOf(text);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        "VERSION:2.0",
        "UID:a-2026-12-31@indgang",
        "DTSTAMP:20261125T000000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "DTEND;VALUE=DATE:20280229",
      ]),
    );
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  });

  it("escapes what has a meaning in it, and shows words without Markdown", () => {
    const text = calendar({
      title: "Ring, skriv; se C:\\mappe",
      help: "En\n**To** [her](https://a.dk/b)",
    });
    expect(text).toContain("SUMMARY:Ring\\, skriv\\; se C:\\\\mappe\r\n");
    expect(text).toContain("DESCRIPTION:En\\nTo her\r\n");
  });

  it(`folds at 75 octets, inside no character, and reads back the same (${scaled(1000)} texts)`, () => {
    const word = fc.string({
      unit: fc.constantFrom(..."aæøå €,;\\\n😀👩‍👧"),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(word, word, (title, help) => {
        const text = calendar({ title, help });
        for (const line of text.split("\r\n")) {
          expect(bytes(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(field(text, "SUMMARY")).toBe(title);
        expect(field(text, "DESCRIPTION")).toBe(help);
      }),
      { seed: SEED, numRuns: scaled(1000) },
    );
  });

  it("is what the API answers with, before and at the outcome", async () => {
    const person = await Person.begin();
    expect(valueOf(await person.ask("checklist"))).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await person.answerToTheEnd();
    const { outcome } = person.view;
    const text = valueOf(await ask("checklist", { token: person.token }));
    const dated = outcome?.todo.filter((one) => one.due !== null) ?? [];
    expect(text.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(dated.length);
  });
});
