import type { Catalog, Content } from "../../src/flow/build.ts";
import type { Story } from "../../src/flow/define.ts";
import { walk } from "../../src/flow/walk/walk.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkDates } from "./check-dates.ts";
import { checkFacts } from "./check-facts.ts";
import { checkHealth } from "./check-health.ts";
import { checkIds } from "./check-ids.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkPlain } from "./check-plain.ts";
import { checkPartners } from "./check-partners.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWords } from "./check-words.ts";
import { checkRegister } from "./check-register.ts";
import { checkShapes } from "./check-shapes.ts";
import { checkStories } from "./check-stories.ts";
import type { ContentFiles } from "./files.ts";
import type { Remark } from "./remark.ts";
import { walkRemark } from "./walk-remarks.ts";

export interface Checked {
  readonly content: Content;
  readonly catalog: Catalog;
  readonly stories: readonly Story[];
  readonly files: ContentFiles;
  readonly today: string;
}

/** Everything that can be said against the content, on a day. */
export const check = (checked: Checked): Remark[] => [
  ...checkWritten(checked),
  ...walk(checked.catalog).failures.map((one) => walkRemark(one, checked.catalog, checked.files)),
];

/** What is seen without walking any path. */
export function checkWritten({ content, catalog, stories, files, today }: Checked): Remark[] {
  return [
    ...checkConditions(catalog, files),
    ...checkIds(content, catalog, files),
    ...checkHealth(catalog, files),
    ...checkShapes(content, catalog, files),
    ...checkPartners(content, catalog, files),
    ...checkWords(catalog, files),
    ...checkFacts(catalog, files, today),
    ...checkDates(catalog, files, today),
    ...checkTexts(catalog, files),
    ...checkPlain(catalog, files),
    ...checkMarkup(catalog, files),
    ...checkRegister(catalog, files),
    ...checkStories(catalog, stories, files),
  ];
}
