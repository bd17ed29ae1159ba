/** What the matcher learns from the editors' phrases, written among the static assets. */
import { globSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { loadContent, loadPrefill } from "../content.ts";
import { modelText } from "./build-model.ts";
import { readFactPhrases, readPhrases } from "./phrases.ts";
import { GIVEN, readQuestions, asPhrases } from "./questions.ts";

const MODEL = "build/assets/words.model";
const CONTENT = "flows";
const MADE_FROM = [`${CONTENT}/**/*`, "src/search/*.ts", "tools/words/*.ts"];

/** Everything an editor wrote, and the questions people have asked. */
export async function shippedPhrases(content = CONTENT): Promise<ReturnType<typeof readPhrases>> {
  return [...readPhrases(content, await loadContent(content)), ...asPhrases(readQuestions(GIVEN))];
}

function isNew(): boolean {
  const writtenAt = statSync(MODEL, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync(MADE_FROM).every((file) => statSync(file).mtimeMs < writtenAt);
}

export async function writeModelIfOld(): Promise<void> {
  if (isNew()) return;
  const text = modelText(
    await shippedPhrases(),
    readFactPhrases(CONTENT),
    await loadPrefill(CONTENT),
  );
  await mkdir(dirname(MODEL), { recursive: true });
  await writeFile(MODEL, text);
}
