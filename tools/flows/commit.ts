import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Git's answer to a whole archive of the content. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Where the content of a commit lies: laid out in a directory of its own. A directory is taken as it is. */
export function contentOf(commit: string, repository = "."): string {
  if (existsSync(commit) && statSync(commit).isDirectory()) return commit;
  const directory = mkdtempSync(join(tmpdir(), "indgang-flows-"));
  const archive = execFileSync("git", ["archive", "--format=tar", commit, "flows"], {
    cwd: repository,
    maxBuffer: MOST_BYTES,
    stdio: ["ignore", "pipe", "pipe"],
  });
  execFileSync("tar", ["-x", "-C", directory], { input: archive });
  return join(directory, "flows");
}
