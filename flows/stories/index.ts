import afterRegistration from "./after-registration.ts";
import contact from "./contact.ts";
import desks from "./desks.ts";
import hardCases from "./hard-cases.ts";
import memo2017 from "./memo-2017.ts";
import misunderstandings from "./misunderstandings.ts";
import premises from "./premises.ts";

/** Journeys that must keep working. Each names what must show and what must not. */
export const stories = [
  ...hardCases,
  ...misunderstandings,
  ...memo2017,
  ...desks,
  ...afterRegistration,
  ...premises,
  ...contact,
];
