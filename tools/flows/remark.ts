/** One line of `check`: what is wrong, where, and how to mend it. */
export interface Remark {
  readonly level: "error" | "warning";
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it is about: the id of a question, card, fact … */
  readonly id: string;
  readonly wrong: string;
  readonly mend: string;
}
export interface Place {
  readonly file: string;
  readonly line: number;
}

export const error = (place: Place, id: string, wrong: string, mend: string): Remark => {
  return { level: "error", ...place, id, wrong, mend };
};
export const warning = (place: Place, id: string, wrong: string, mend: string): Remark => {
  return { level: "warning", ...place, id, wrong, mend };
};

/** Prints remarks for people, errors first, and again as annotations where a workflow runs. */
export function printRemarks(remarks: readonly Remark[]): void {
  const sorted = remarks.toSorted(
    (a, b) => a.level.localeCompare(b.level) || a.file.localeCompare(b.file) || a.line - b.line,
  );
  for (const one of sorted) {
    console.log(`${one.level} ${one.file}:${one.line} ${one.id} – ${one.wrong} – ${one.mend}`);
  }
  if (!process.env.GITHUB_ACTIONS) return;
  for (const one of sorted) {
    const text = escapeAnnotation(`${one.id} – ${one.wrong} – ${one.mend}`);
    console.log(`::${one.level} file=${one.file},line=${one.line}::${text}`);
  }
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: data of a command. */
const escapeAnnotation = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

export const countOf = (remarks: readonly Remark[], level: Remark["level"]): number =>
  remarks.filter((one) => one.level === level).length;

/** " – mente du x?" with the nearest of some ids, or nothing where none is near. */
export function didYouMean(id: string, ids: Iterable<string>): string {
  let nearest = "";
  let least = Math.max(2, Math.floor(id.length / 3)) + 1;
  for (const one of ids) {
    const distance = editDistance(id, one);
    if (distance < least) [nearest, least] = [one, distance];
  }
  return nearest === "" ? "" : `mente du ”${nearest}”?`;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
