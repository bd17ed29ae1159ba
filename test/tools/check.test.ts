import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, checkWritten } from "../../tools/flows/check.ts";
import type { Remark } from "../../tools/flows/remark.ts";
import { type Change, Copies, read, readShape, TODAY } from "./copies.ts";
import { type Fault, MISSHAPEN, WALKED, WRITTEN } from "./planted-faults.ts";

const copies = new Copies();
beforeAll(() => copies.open());
afterAll(() => copies.close());

const errorsIn = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter((one) => one.level === "error");

/** Whether an error names the file and the id, and says what is wrong. */
const finds = (remarks: readonly Remark[], copy: string, { file, id, says }: Fault): boolean =>
  errorsIn(remarks).some(
    (one) =>
      one.file === relative(process.cwd(), join(copy, file)) &&
      one.line > 0 &&
      one.id === id &&
      says.test(one.wrong) &&
      one.mend !== "",
  );

// That nothing is wrong with what is published is a step of `npm test` by itself.
describe("check", () => {
  it("is tried with at least 40 different faults", () => {
    const names = [...WRITTEN, ...MISSHAPEN, ...WALKED].map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(WRITTEN.map((fault) => [fault.name, fault] as const))("finds %s", async (_, fault) => {
    const copy = await copies.with(fault.changes);
    expect(finds(checkWritten(await read(copy)), copy, fault)).toBe(true);
  });

  it.each(MISSHAPEN.map((fault) => [fault.name, fault] as const))("finds %s", async (_, fault) => {
    const copy = await copies.with(fault.changes);
    expect(finds(await readShape(copy), copy, fault)).toBe(true);
  });

  describe("on the paths", () => {
    let copy = "";
    let remarks: readonly Remark[] = [];
    beforeAll(async () => {
      copy = await copies.with(together(WALKED));
      remarks = check(await read(copy));
    });
    it.each(WALKED.map((fault) => [fault.name, fault] as const))("finds %s", (_, fault) => {
      expect(finds(remarks, copy, fault)).toBe(true);
    });
  });

  it("ends with 1 where there is an error, and writes what it printed", async () => {
    const [fault] = WRITTEN;
    if (!fault) throw new Error("no fault");
    const home = await mkdtemp(join(tmpdir(), "indgang-report-"));
    const report = join(home, "check.json");
    const copy = await copies.with(fault.changes);
    const args = ["check", "--content", copy, "--on", TODAY, "--json", report];
    const code = await new Promise<number | null>((resolve) => {
      const env = { ...process.env, GITHUB_ACTIONS: "" };
      spawn("node", ["tools/flows.ts", ...args], { stdio: "ignore", env }).on("exit", resolve);
    });
    const { remarks } = JSON.parse(await readFile(report, "utf8")) as { remarks: Remark[] };
    await rm(home, { recursive: true });
    expect(code).toBe(1);
    expect(finds(remarks, copy, fault)).toBe(true);
  });

  it("warns, on a later day, of what was to be reviewed by then", async () => {
    const late = checkWritten(await read("flows", "2027-01-15"));
    expect(errorsIn(late)).toEqual([]);
    const overdue = late.filter((one) => one.wrong.includes("was to be checked again"));
    expect(overdue.map((one) => one.id)).toContain("praktik-godkend-foer-start");
  });
});

/** All changes, one after the other, by file. */
function together(faults: readonly Fault[]): { readonly [file: string]: Change } {
  const changes = new Map<string, Change>();
  for (const [file, change] of faults.flatMap((fault) => Object.entries(fault.changes))) {
    const before = changes.get(file) ?? ((text: string) => text);
    changes.set(file, (text) => {
      const changed = change(before(text));
      if (changed === before(text)) throw new Error(`nothing to change in ${file}`);
      return changed;
    });
  }
  return Object.fromEntries(changes);
}
