import start from "./start/flow.ts";
import startDa from "./start/da.md";
import startEn from "./start/en.md";
import registration from "./registration/flow.ts";
import registrationDa from "./registration/da.md";
import registrationEn from "./registration/en.md";
import desksDa from "./desks.da.md";
import desksEn from "./desks.en.md";
import glossaryDa from "./glossary.da.md";
import glossaryEn from "./glossary.en.md";

/** What is published, in the order in which the flows follow each other. */
export const flows = [
  { flow: start, words: { da: startDa, en: startEn } },
  { flow: registration, words: { da: registrationDa, en: registrationEn } },
];

export { facts, factWords, sources } from "./facts/index.ts";
export { default as desks } from "./desks.ts";
export const deskWords = { da: desksDa, en: desksEn };
export const glossaryWords = { da: glossaryDa, en: glossaryEn };

/** The fact that tells whom to call, shown at every step. */
export const person = "kommunens-hovednummer";

/** The facts shown, and nothing else, when somebody writes that something is urgent or that they are in distress. */
export const help = ["help-alarm-112", "help-livslinien", "help-lev-uden-vold"];
