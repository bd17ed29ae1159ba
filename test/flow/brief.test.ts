import { describe, expect, it } from "vitest";
import { stories } from "../../flows/stories/index.ts";
import { briefOf, wordsOfLines } from "../../src/flow/brief.ts";
import { catalog } from "../../src/flow/catalog.ts";
import type { Story } from "../../src/flow/define.ts";
import { rankDesks } from "../../src/flow/desks.ts";
import { accept } from "../../src/flow/accept.ts";
import { type Log, replay } from "../../src/flow/log.ts";
import { walkPath } from "../../src/flow/path.ts";
import { LINE_IDS } from "../../src/protocol/case.ts";
import { BRIEF_WORDS, OWN_WORDS } from "../../src/protocol/handoff.ts";
import { somebody } from "../support/handoff.ts";

const TODAY = "2026-11-25";
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => `ord${i}`).join(" ");

/** A story's answers, each given when its question is asked, and the log after every one of them. */
function logsOf(story: Story): Log[] {
  const logs: Log[] = [[]];
  for (;;) {
    const log = logs.at(-1) ?? [];
    const { next } = walkPath(catalog, replay(log).answers);
    if (next === null || !(next in story.answers)) return logs;
    const answer = { question: next, value: story.answers[next] };
    const accepted = accept(catalog, log, { answer });
    if ("refusal" in accepted) throw new Error(`${story.story}: ${next}`);
    logs.push([...log, { turn: log.length + 1, entry: accepted.entry, shown: [] }]);
  }
}

it("has at least twenty stories to tell", () => expect(stories.length).toBeGreaterThanOrEqual(20));

describe.each(stories.map((story) => [story.story, story] as const))("%s", (_, story) => {
  it("holds its eight lines in at most 150 words, at every step and with all that may be added", () => {
    for (const log of logsOf(story)) {
      const { answers } = walkPath(catalog, replay(log).answers);
      const ranked = rankDesks(catalog, walkPath(catalog, answers)).map((desk) => desk.id);
      const desk = ranked.find((id) => ["c4", "hip", "jobcenter"].includes(id)) ?? "c4";
      for (const said of [
        {},
        {
          words: words(OWN_WORDS.words),
          tried: words(OWN_WORDS.tried),
          contact: somebody({
            name: words(OWN_WORDS.name),
            phone: "12345678",
            times: words(OWN_WORDS.times),
          }),
        },
      ]) {
        const { lines, theme } = briefOf(catalog, log, desk, TODAY, said);
        expect(lines.map((line) => line.id)).toEqual(LINE_IDS);
        expect(wordsOfLines(lines)).toBeLessThanOrEqual(BRIEF_WORDS);
        for (const line of lines) {
          expect(line.parts.length, line.id).toBeGreaterThan(0);
          for (const part of line.parts) {
            expect(part.text.trim(), line.id).not.toBe("");
            // Words that are missing show as an id in brackets; Markdown has no place in a case system.
            expect(part.text, line.id).not.toMatch(/\[[a-z0-9.-]+\]|\*\*|\]\(|\{[a-z]/);
          }
        }
        expect(theme).not.toBe("");
      }
    }
  });

  it("tells nothing of answers that no longer count", () => {
    const log = logsOf(story).at(-1) ?? [];
    const restart = [
      ...log,
      { turn: log.length + 1, entry: { kind: "restart" }, shown: [] } as const,
    ];
    expect(briefOf(catalog, restart, "c4", TODAY, {})).toEqual(
      briefOf(catalog, [], "c4", TODAY, {}),
    );
  });
});

it("what rests on an answer about health is marked, wherever it is told", () => {
  const base = { topics: ["employment"], who: "company", stage: "idea" };
  const told = ["early-retirement", "no-benefit"].map((situation) => {
    const story = { story: "", answers: { ...base, "person-situation": [situation] }, shows: {} };
    const log = logsOf(story).at(-1) ?? [];
    const { lines } = briefOf(catalog, log, "jobcenter", TODAY, {});
    return JSON.stringify(
      lines.map((line) => line.parts.filter((part) => part.kind !== "health").map((p) => p.text)),
    );
  });
  for (const text of told) expect(text).not.toMatch(/rtidspension|godkend|skaanejob/i);
});

it("facts told because of somebody's health are named only with the yes to it", () => {
  const answers = { topics: ["volunteers"], "volunteer-aim": "have", "volunteer-place": "company" };
  const partsOf = (benefit: string): readonly { text: string; kind: string }[] => {
    const given = { ...answers, "volunteer-benefit": [benefit] };
    const log = logsOf({ story: "", answers: given, shows: {} }).at(-1) ?? [];
    const { lines } = briefOf(catalog, log, "c4", TODAY, {});
    return lines.find((line) => line.id === "told")?.parts ?? [];
  };
  const open = partsOf("other-benefit").filter((part) => part.kind !== "health");
  expect(open.map((part) => part.text).join()).not.toContain("kommunens-hovednummer");
  expect(partsOf("other-benefit")).toContainEqual({
    text: "kommunens-hovednummer",
    kind: "health",
  });
  expect(partsOf("none").map((part) => part.kind)).not.toContain("health");
});

it("suggests a first question that the desk can do something about", () => {
  const answers = {
    topics: ["registration", "employment"],
    who: "founder",
    "people-on-benefits": "yes",
    "person-situation": ["activity-ready"],
    stage: "starting",
    "registration-aim": "show-genuine",
    "legal-form": "sole-trader",
  };
  const log = Object.entries(answers).reduce<Log>((before, [question, value]) => {
    const accepted = accept(catalog, before, { answer: { question, value } });
    if ("refusal" in accepted) return before;
    return [...before, { turn: before.length + 1, entry: accepted.entry, shown: [] }];
  }, []);
  const asked = (desk: string): string =>
    briefOf(catalog, log, desk, TODAY, {}).lines.find(({ id }) => id === "ask-first")?.parts[0]
      ?.text ?? "";
  expect(asked("hip")).toBe("Hvad skal der til, for at »Formen« er på plads?");
  expect(asked("jobcenter")).not.toContain("Formen");
});

it("counts among what was told only what the line may name", () => {
  const log: Log = [
    {
      turn: 1,
      entry: {
        kind: "answer",
        answers: [
          { question: "topics", value: ["employment"] },
          { question: "who", value: "company" },
          { question: "person-situation", value: ["flex-job"] },
        ],
        dropped: [],
      },
      shown: [],
    },
  ];
  const line = briefOf(catalog, log, "jobcenter", TODAY, {}).lines.find(({ id }) => id === "told");
  const named = (kind: string): string =>
    line?.parts
      .filter((part) => part.kind === kind)
      .map((part) => part.text)
      .join(" · ") ?? "";
  const listed = named("scripted").split(" · ")[1] ?? "";
  const more = Number(/\(\+(\d+)\)/.exec(listed)?.[1] ?? 0);
  const count = Number.parseInt(named("scripted"), 10);
  expect(named("health")).not.toBe("");
  expect(count).toBe(listed.split(", ").length + more);
});
