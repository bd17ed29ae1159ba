import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Content } from "../../src/flow/build.ts";
import { loadContent } from "../content.ts";

/** Git's answer to a whole archive of the content. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The content of a commit, or of a directory. Throws where it is neither. */
export async function contentOf(commit: string, repository = "."): Promise<Content> {
  if (existsSync(commit) && statSync(commit).isDirectory()) return loadContent(commit);
  const directory = mkdtempSync(join(tmpdir(), "indgang-flows-"));
  try {
    const archive = execFileSync("git", ["archive", "--format=tar", commit, "flows"], {
      cwd: repository,
      maxBuffer: MOST_BYTES,
      stdio: ["ignore", "pipe", "pipe"],
    });
    execFileSync("tar", ["-x", "-C", directory], { input: archive });
    return await loadContent(join(directory, "flows"));
  } finally {
    rmSync(directory, { recursive: true });
  }
}
