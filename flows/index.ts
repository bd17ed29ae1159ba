import start from "./start/flow.ts";
import startDa from "./start/da.md";
import startEn from "./start/en.md";
import registration from "./registration/flow.ts";
import registrationDa from "./registration/da.md";
import registrationEn from "./registration/en.md";
import afterRegistration from "./after-registration/flow.ts";
import afterRegistrationDa from "./after-registration/da.md";
import afterRegistrationEn from "./after-registration/en.md";
import premises from "./premises/flow.ts";
import premisesDa from "./premises/da.md";
import premisesEn from "./premises/en.md";
import contact from "./contact/flow.ts";
import contactDa from "./contact/da.md";
import contactEn from "./contact/en.md";
import desksDa from "./desks.da.md";
import desksEn from "./desks.en.md";
import glossaryDa from "./glossary.da.md";
import glossaryEn from "./glossary.en.md";

/** What is published, in the order in which the flows follow each other. */
export const flows = [
  { flow: start, words: { da: startDa, en: startEn } },
  { flow: registration, words: { da: registrationDa, en: registrationEn } },
  { flow: afterRegistration, words: { da: afterRegistrationDa, en: afterRegistrationEn } },
  { flow: premises, words: { da: premisesDa, en: premisesEn } },
  { flow: contact, words: { da: contactDa, en: contactEn } },
];

export { facts, factWords, sources } from "./facts/index.ts";
export { default as desks } from "./desks.ts";
export const deskWords = { da: desksDa, en: desksEn };
export const glossaryWords = { da: glossaryDa, en: glossaryEn };

/** The fact that tells whom to call, shown at every step. */
export const person = "kommunens-hovednummer";
