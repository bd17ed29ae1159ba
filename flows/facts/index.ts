import entrance from "./entrance.ts";
import entranceDa from "./entrance.da.md";
import entranceEn from "./entrance.en.md";
import employment from "./employment.ts";
import employmentDa from "./employment.da.md";
import employmentEn from "./employment.en.md";
import registration from "./registration.ts";
import registrationDa from "./registration.da.md";
import registrationEn from "./registration.en.md";

export const facts = { ...registration, ...entrance, ...employment };
export const factWords = {
  da: [registrationDa, entranceDa, employmentDa],
  en: [registrationEn, entranceEn, employmentEn],
};
export { default as sources } from "./sources.ts";
