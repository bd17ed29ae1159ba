/** `npm run words`: how well questions in people's own words find their topic. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { place } from "../src/search/place.ts";
import { loadContent, loadPrefill } from "./content.ts";
import { buildModel } from "./words/build-model.ts";
import { miniSearch, nlpJs } from "./words/baselines.ts";
import {
  ask,
  confusionOf,
  figuresOf,
  type Figures,
  type Placing,
  type Result,
} from "./words/evaluate.ts";
import { type FactPhrase, type Phrase, readFactPhrases, readPhrases } from "./words/phrases.ts";
import { type Asked, asPhrases, GIVEN, readQuestions } from "./words/questions.ts";

const USAGE = `npm run words                              5-fold over the given questions, with the baselines
npm run words -- --questions FILE.tsv [--json FILE]    any questions, to the product as shipped`;

const FOLDS = 5;
const percent = (part: number): string => `${(100 * part).toFixed(1).padStart(5)} %`;
function print(name: string, figures: Figures): void {
  const { first, three, outOfScope, wrongAndConfident, pii, n } = figures;
  console.log(
    `${name.padEnd(28)} ${String(n).padStart(4)}  first ${percent(first)}  three ${percent(three)}  ` +
      `out of scope: recall ${percent(outOfScope.recall)} precision ${percent(outOfScope.precision)}  ` +
      `wrong and confident ${percent(wrongAndConfident)}  personal ${percent(pii)}`,
  );
}
function printAll(results: readonly Result[]): void {
  print("all", figuresOf(results));
  for (const lang of ["da", "en"] as const) {
    print(
      lang === "da" ? "Danish" : "English",
      figuresOf(results.filter((one) => one.lang === lang)),
    );
  }
  console.log(`\n${confusionOf(results)}\n`);
  for (const miss of figuresOf(results).misses) {
    console.log(`  ${miss.flow} ← ${miss.suggestions.join(", ") || miss.kind}: ${miss.question}`);
  }
}

type Method = (phrases: readonly Phrase[], texts: readonly string[]) => Placing | Promise<Placing>;

/** Each question is put to what was built without it and the others of its fold. */
async function crossValidate(
  given: readonly Asked[],
  own: readonly Phrase[],
  method: Method,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (_: unknown, i: number): boolean => i % FOLDS === fold;
    const tested = given.filter(inFold);
    const texts = new Set(tested.map((one) => one.text.toLowerCase()));
    // An editor may have written the same words: then they are not unseen.
    const phrases = [...own, ...asPhrases(given.filter((one, i) => !inFold(one, i)))].filter(
      (one) => !texts.has(one.text.toLowerCase()),
    );
    const placing = await method(
      phrases,
      tested.map((one) => one.text),
    );
    results.push(...tested.map((one) => ask(one, placing)));
  }
  return results;
}

const { values } = parseArgs({
  options: {
    questions: { type: "string" },
    json: { type: "string" },
    content: { type: "string", default: "flows" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const own = readPhrases(values.content, await loadContent(values.content));
const facts = readFactPhrases(values.content);
const prefill = await loadPrefill(values.content);
const given = readQuestions(GIVEN);
const ours =
  (facts: readonly FactPhrase[]): Method =>
  (phrases) => {
    const model = buildModel(phrases, facts, prefill);
    return (text) => place(model, text);
  };

let results: Result[];
if (values.questions === undefined) {
  console.log(
    `${own.length} phrases of editors, ${given.length} given questions, ${FOLDS} folds\n`,
  );
  results = await crossValidate(given, own, ours(facts));
  printAll(results);
  console.log();
  print("MiniSearch, same phrases", figuresOf(await crossValidate(given, own, miniSearch)));
  print("MiniSearch, given only", figuresOf(await crossValidate(given, [], miniSearch)));
  print("nlp.js, same phrases", figuresOf(await crossValidate(given, own, nlpJs)));
  print("nlp.js, given only", figuresOf(await crossValidate(given, [], nlpJs)));
} else {
  const asked = readQuestions(values.questions);
  const placing = await ours(facts)([...own, ...asPhrases(given)], []);
  results = asked.map((one) => ask(one, placing));
  printAll(results);
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify(figuresOf(results), null, 2)}\n`);
