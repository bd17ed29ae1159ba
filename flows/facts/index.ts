import entrance from "./entrance.ts";
import entranceDa from "./entrance.da.md";
import entranceEn from "./entrance.en.md";
import help from "./help.ts";
import helpDa from "./help.da.md";
import helpEn from "./help.en.md";
import registration from "./registration.ts";
import registrationDa from "./registration.da.md";
import registrationEn from "./registration.en.md";

export const facts = { ...registration, ...entrance, ...help };
export const factWords = {
  da: [registrationDa, entranceDa, helpDa],
  en: [registrationEn, entranceEn, helpEn],
};
export { default as sources } from "./sources.ts";
