import entrance from "./entrance.ts";
import entranceDa from "./entrance.da.md";
import entranceEn from "./entrance.en.md";
import registration from "./registration.ts";
import registrationDa from "./registration.da.md";
import registrationEn from "./registration.en.md";

export const facts = { ...registration, ...entrance };
export const factWords = { da: [registrationDa, entranceDa], en: [registrationEn, entranceEn] };
export { default as sources } from "./sources.ts";
