import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Remark {
  readonly level: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly wrong: string;
  readonly mend: string;
}

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "indgang-content-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** The errors of `check` on a copy of the published content with one thing changed. */
async function errorsWith(file: string, change: (text: string) => string): Promise<Remark[]> {
  const copy = await mkdtemp(join(home, "copy-"));
  await cp("flows", copy, { recursive: true });
  const path = join(copy, file);
  const text = await readFile(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  return check(copy);
}

async function check(content: string): Promise<Remark[]> {
  const report = join(home, `${content.split("/").at(-1) ?? ""}.json`);
  const asked = ["check", "--content", content, "--on", "2026-11-25", "--json", report];
  const code = await new Promise<number | null>((resolve) => {
    const env = { ...process.env, GITHUB_ACTIONS: "" };
    spawn("node", ["tools/flows.ts", ...asked], { stdio: "ignore", env }).on("exit", resolve);
  });
  const { remarks } = JSON.parse(await readFile(report, "utf8")) as { remarks: Remark[] };
  const errors = remarks.filter((remark) => remark.level === "error");
  expect(code).toBe(errors.length === 0 ? 0 : 1);
  return errors;
}

describe("check", () => {
  it("finds no error in what is published", async () => {
    expect(await check("flows")).toEqual([]);
  });

  const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
  it.each<[string, string, (text: string) => string, string]>([
    [
      "an unknown option",
      "registration/flow.ts",
      replace('"legal-form": "association"', '"legal-form": "asociation"'),
      "asociation",
    ],
    [
      "an unknown fact",
      "start/flow.ts",
      replace('"soev-enkeltmand-maa-godt"', '"soev-enkeltmand-maa-got"'),
      "soev-enkeltmand-maa-got",
    ],
    [
      "an unknown desk",
      "registration/flow.ts",
      replace('desk: "raadgiver"', 'desk: "radgiver"'),
      "radgiver",
    ],
    [
      "a missing text",
      "start/da.md",
      replace("## for-founder\n", "## for-nobody\n"),
      "for-founder",
    ],
    ["a missing option label", "registration/da.md", replace(/^- pmv: .*\n/m, ""), "pmv"],
    [
      "an English text behind its Danish",
      "start/da.md",
      replace("Du må gerne begynde", "Du kan roligt begynde"),
      "for-founder",
    ],
    [
      "an amount outside a fact",
      "start/da.md",
      replace("Du må gerne begynde", "For 20.000 kr. må du begynde"),
      "for-founder",
    ],
    [
      "a § outside a fact",
      "registration/da.md",
      replace("Det er ikke kommunen, der godkender jer.", "Efter § 2 er det ikke kommunen."),
      "mis-kommunen",
    ],
    [
      "a placeholder only in one language",
      "registration/en.md",
      replace("{rsv-svarfrist-4-uger}", ""),
      "rsv-svarfrist-4-uger",
    ],
    [
      "an unknown glossary term",
      "registration/da.md",
      replace("(term:vedtaegter)", "(term:vedtegter)"),
      "vedtegter",
    ],
    [
      "a figure that rests on facts to be rechecked, in a title",
      "employment/da.md",
      replace(
        "Spørg kommunen, før I regner med flere pladser.",
        "I bruger {ratio-places.used} pladser.",
      ),
      "ratio-places.used",
    ],
    [
      "a fact that is only a referral, stated",
      "registration/da.md",
      replace("{rsv-svarfrist-4-uger}", "{form-is-uenighed}"),
      "form-is-uenighed",
    ],
    [
      "an option that changes nothing",
      "start/flow.ts",
      replace('"company", "advisor"', '"company", "visitor", "advisor"'),
      "visitor",
    ],
    [
      "a card that can never show",
      "start/flow.ts",
      replace(
        'when: { who: "founder" }',
        'when: { all: [{ who: "founder" }, { who: "company" }] }',
      ),
      "for-founder",
    ],
    [
      "a fact without a source",
      "facts/registration.ts",
      replace(/sources: \["[^\]]*\]/, "sources: []"),
      "",
    ],
    [
      "an origin with a path",
      "partners.ts",
      replace("origins: []", 'origins: ["https://www.hilleroed.dk/borger"]'),
      "”https://www.hilleroed.dk/borger” is no origin",
    ],
    [
      "a colour nobody can read",
      "partners.ts",
      replace('lang: "da"', 'lang: "da", theme: { brand: "#cccccc" }'),
      "contrast of 1.6",
    ],
    [
      "a partner that begins with no flow there is",
      "partners.ts",
      replace('lang: "da"', 'flow: "registraton"'),
      "mente du ”registration”?",
    ],
    [
      "no answer for not knowing",
      "registration/flow.ts",
      replace('["ways", "not-yet", "unsure"]', '["ways", "not-yet"]'),
      "involvement",
    ],
  ])("finds %s, and says in which file", async (_, file, change, about) => {
    const errors = await errorsWith(file, change);
    const told = errors.filter((one) => `${one.id} ${one.wrong} ${one.mend}`.includes(about));
    expect(told.length).toBeGreaterThan(0);
    const named =
      about === "for-founder" && file === "start/flow.ts"
        ? /start\//
        : new RegExp(file.split("/")[0] ?? "");
    expect(told.some((one) => named.test(one.file) && one.line > 0)).toBe(true);
  });
});
