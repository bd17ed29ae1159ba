import type { Catalog, Question } from "../../src/flow/build.ts";
import type { ContentFiles } from "./files.ts";
import { error, type Remark } from "./remark.ts";

/** Words by which somebody's health or disability is told. */
const HEALTH =
  /sygedagpenge|sygemeld|(?<!\p{L})syge?(?!\p{L})|sygdom|helbred|diagnose|handicap|førtidspension|seniorpension|fleksjob|skånejob|ressourceforløb|jobafklaring|revalidering|hjælpemid|personlig assistance|særlige behov/iu;

/** Options that tell about somebody's health, in a question whose answer would be sent without a yes of its own. */
export const checkHealth = (catalog: Catalog, files: ContentFiles): Remark[] =>
  [...catalog.questions.values()]
    // What somebody wants help with names a scheme, and nobody's health.
    .filter((question) => !question.health && question.brief !== "wants")
    .flatMap((question) => optionsThatTell(catalog, question).map(remark(question, files)));

function optionsThatTell({ words }: Catalog, { id, options }: Question): string[] {
  return options.flatMap((option) => {
    const text = words.da.get(id)?.slots.get(option);
    const said = HEALTH.exec(`${text?.label ?? ""}\n${text?.help ?? ""}`);
    return said ? [`option ”${option}” says ”${said[0]}”`] : [];
  });
}

const remark =
  ({ id, flow }: Question, files: ContentFiles) =>
  (wrong: string): Remark =>
    error(
      files.definition("question", id, flow),
      id,
      `${wrong}, and the answer is sent like any other`,
      "write health: true at the question, or say it without somebody's health",
    );
