import type { Catalog } from "../../src/flow/build.ts";
import type { Standing } from "../../src/flow/define.ts";
import type { ContentFiles } from "./files.ts";
import {
  LEFT_OUT,
  leftOutBy,
  readLeftOut,
  readRegister,
  REGISTER,
  type Registered,
} from "./register.ts";
import { didYouMean, error, type Remark, warning } from "./remark.ts";
import { usedFacts } from "./used.ts";

/** Every fact that was collected is said, is historic, or is left out for a reason; none is raised in silence. */
export function checkRegister(catalog: Catalog, files: ContentFiles): Remark[] {
  const missing = [REGISTER, LEFT_OUT].filter((path) => !files.has(path));
  if (missing.length > 0) {
    return missing.map((path) =>
      error(files.at(path, 1), path, "is not there", "bring the table back"),
    );
  }
  const register = readRegister(files);
  const groups = readLeftOut(files);
  const used = usedFacts(catalog);
  const byId = new Map(register.map((one) => [one.id, one]));
  const flows = new Set(catalog.flows.map((flow) => flow.id));
  return [
    ...checkFactsRegistered(catalog, byId, files),
    ...register.flatMap((one): Remark[] => {
      const { id, place } = one;
      if (byId.get(id) !== one) return [error(place, id, "stands twice", "remove one row")];
      if (used.has(id)) return [];
      const decided = one.decides.find((flow) => flows.has(flow));
      if (decided !== undefined && one.standing !== "historic") {
        const wrong = `is named in the decision table of ”${decided}”, and nothing says it`;
        return [error(place, id, wrong, "name it on the card it decides")];
      }
      if (one.standing === "historic" || leftOutBy(one, groups)) return [];
      const wrong = "nothing says it, and no group gives a reason why";
      return [error(place, id, wrong, "say it, or name it in left-out.tsv with a reason")];
    }),
    ...groups.flatMap(({ topic, reason, facts, place }) => [
      ...(reason === ""
        ? [error(place, topic, "gives no reason", "write why they are left out")]
        : []),
      ...facts.flatMap((id): Remark[] => {
        if (byId.get(id)?.topic !== topic) {
          const mend = didYouMean(id, byId.keys()) || "remove it, or mend the topic";
          return [error(place, id, `is no fact of the topic ”${topic}”`, mend)];
        }
        return used.has(id)
          ? [warning(place, id, "is left out, and said all the same", "remove it here")]
          : [];
      }),
    ]),
  ];
}

/** From what is never said to what is said as it stands. */
const FIRMNESS: readonly Standing[] = ["historic", "referral", "recheck", "current"];

function checkFactsRegistered(
  catalog: Catalog,
  register: ReadonlyMap<string, Registered>,
  files: ContentFiles,
): Remark[] {
  return [...catalog.facts].flatMap(([id, fact]) => {
    const place = files.definition("fact", id);
    const known = register.get(id);
    if (!known) {
      const mend = didYouMean(id, register.keys()) || "add a row with its topic and section";
      return [error(place, id, "is not in facts/register.tsv", mend)];
    }
    const isRaised = FIRMNESS.indexOf(fact.standing) > FIRMNESS.indexOf(known.standing);
    if (!isRaised || fact.confirmed !== undefined) return [];
    const wrong = `was collected as ${known.standing} and stands as ${fact.standing}`;
    return [error(files.use(place, "standing"), id, wrong, "write who confirmed it, and when")];
  });
}
