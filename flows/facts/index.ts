import contact from "./contact.ts";
import contactDa from "./contact.da.md";
import contactEn from "./contact.en.md";
import entrance from "./entrance.ts";
import entranceDa from "./entrance.da.md";
import entranceEn from "./entrance.en.md";
import registration from "./registration.ts";
import registrationDa from "./registration.da.md";
import registrationEn from "./registration.en.md";
import support from "./support.ts";
import supportDa from "./support.da.md";
import supportEn from "./support.en.md";

export const facts = { ...registration, ...entrance, ...contact, ...support };
export const factWords = {
  da: [registrationDa, entranceDa, contactDa, supportDa],
  en: [registrationEn, entranceEn, contactEn, supportEn],
};
export { default as sources } from "./sources.ts";
