import start from "./start/flow.ts";
import startDa from "./start/da.md";
import startEn from "./start/en.md";
import registration from "./registration/flow.ts";
import registrationDa from "./registration/da.md";
import registrationEn from "./registration/en.md";
import afterRegistration from "./after-registration/flow.ts";
import afterRegistrationDa from "./after-registration/da.md";
import afterRegistrationEn from "./after-registration/en.md";
import employment from "./employment/flow.ts";
import employmentDa from "./employment/da.md";
import employmentEn from "./employment/en.md";
import volunteers from "./volunteers/flow.ts";
import volunteersDa from "./volunteers/da.md";
import volunteersEn from "./volunteers/en.md";
import association from "./association/flow.ts";
import associationDa from "./association/da.md";
import associationEn from "./association/en.md";
import support from "./support/flow.ts";
import supportDa from "./support/da.md";
import supportEn from "./support/en.md";
import procurement from "./procurement/flow.ts";
import procurementDa from "./procurement/da.md";
import procurementEn from "./procurement/en.md";
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
  { flow: employment, words: { da: employmentDa, en: employmentEn } },
  { flow: volunteers, words: { da: volunteersDa, en: volunteersEn } },
  { flow: association, words: { da: associationDa, en: associationEn } },
  { flow: support, words: { da: supportDa, en: supportEn } },
  { flow: procurement, words: { da: procurementDa, en: procurementEn } },
  { flow: premises, words: { da: premisesDa, en: premisesEn } },
  { flow: contact, words: { da: contactDa, en: contactEn } },
];

export { facts, factWords, sources } from "./facts/index.ts";
export { default as desks } from "./desks.ts";
export { default as partners } from "./partners.ts";
export const deskWords = { da: desksDa, en: desksEn };
export const glossaryWords = { da: glossaryDa, en: glossaryEn };

/** The fact that tells whom to call, shown at every step. */
export const person = "kommunens-hovednummer";

/** The facts shown, and nothing else, when somebody writes that something is urgent or that they are in distress. */
export const help = ["help-alarm-112", "help-livslinien", "help-lev-uden-vold"];
