import type { Catalog, Content } from "../../src/flow/build.ts";
import { walk } from "../../src/flow/walk/walk.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkFacts } from "./check-facts.ts";
import { checkIds } from "./check-ids.ts";
import { checkPartners } from "./check-partners.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWords } from "./check-words.ts";
import type { ContentFiles } from "./files.ts";
import type { Remark } from "./remark.ts";
import { walkRemark } from "./walk-remarks.ts";

/** Everything that can be said against the content, on a day. */
export function check(
  content: Content,
  catalog: Catalog,
  files: ContentFiles,
  today: string,
): Remark[] {
  return [
    ...checkConditions(catalog, files),
    ...checkIds(content, catalog, files),
    ...checkPartners(content, catalog, files),
    ...checkWords(catalog, files),
    ...checkFacts(catalog, files, today),
    ...checkTexts(catalog, files),
    ...walk(catalog).failures.map((one) => walkRemark(one, catalog, files)),
  ];
}
