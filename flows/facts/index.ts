import type { Facts } from "../../src/flow/define.ts";
import help from "./help.ts";
import helpDa from "./help.da.md";
import helpEn from "./help.en.md";
import registration from "./registration.ts";
import registrationDa from "./registration.da.md";
import registrationEn from "./registration.en.md";
import entrance from "./entrance.ts";
import entranceDa from "./entrance.da.md";
import entranceEn from "./entrance.en.md";
import employment from "./employment.ts";
import employmentDa from "./employment.da.md";
import employmentEn from "./employment.en.md";
import volunteers from "./volunteers.ts";
import volunteersDa from "./volunteers.da.md";
import volunteersEn from "./volunteers.en.md";
import support from "./support.ts";
import supportDa from "./support.da.md";
import supportEn from "./support.en.md";
import contact from "./contact.ts";
import contactDa from "./contact.da.md";
import contactEn from "./contact.en.md";

// Onto an object without a prototype: spreading as many into one takes longest of all there is to do here.
export const facts: Facts = Object.assign(
  Object.create(null) as Facts,
  registration,
  entrance,
  employment,
  volunteers,
  support,
  contact,
  help,
);
export const factWords = {
  da: [registrationDa, entranceDa, employmentDa, volunteersDa, supportDa, contactDa, helpDa],
  en: [registrationEn, entranceEn, employmentEn, volunteersEn, supportEn, contactEn, helpEn],
};
export { default as sources } from "./sources.ts";
