import type { Catalog, Content } from "../../src/flow/build.ts";
import { isExactOrigin, isPartnerId } from "../../src/pages/set-up.ts";
import { faultsOf, LEAST_CONTRAST } from "../../src/pages/theme.ts";
import type { ContentFiles } from "./files.ts";
import { didYouMean, error, type Remark } from "./remark.ts";

/** Partners: their ids, that their origins are exact, that their flow is published and their colours legible. */
export function checkPartners(content: Content, catalog: Catalog, files: ContentFiles): Remark[] {
  const flows = catalog.flows.map(({ id }) => id);
  const remarks: Remark[] = [];
  for (const [id, partner] of Object.entries(content.partners ?? {})) {
    const place = files.definition("partner", id);
    const say = (wrong: string, mend: string): number =>
      remarks.push(error(place, id, wrong, mend));
    if (!isPartnerId(id)) {
      say(
        "an id is lower-case letters, digits and dashes, and stands in an address",
        "choose another",
      );
    }
    for (const origin of [...partner.origins, ...(partner.ancestors ?? [])]) {
      if (!isExactOrigin(origin))
        say(`”${origin}” is no origin`, "write it as https://www.example.dk, without a path");
    }
    if (partner.flow !== undefined && !flows.includes(partner.flow)) {
      say(`no flow is called ”${partner.flow}”`, didYouMean(partner.flow, flows) || "name a flow");
    }
    for (const { part, on, contrast } of partner.theme ? faultsOf(partner.theme) : []) {
      const wrong =
        contrast === null
          ? `the theme's ${part} is not written as it should be`
          : `the theme's ${part} on ${on} has a contrast of ${contrast.toFixed(2)}`;
      say(
        wrong,
        contrast === null ? "see Theme in src/flow/define.ts" : `it takes ${LEAST_CONTRAST}`,
      );
    }
  }
  return remarks;
}
