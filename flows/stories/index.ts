import afterRegistration from "./after-registration.ts";
import association from "./association.ts";
import contact from "./contact.ts";
import desks from "./desks.ts";
import employment from "./employment.ts";
import hardCases from "./hard-cases.ts";
import memo2017 from "./memo-2017.ts";
import misunderstandings from "./misunderstandings.ts";
import pairs from "./pairs.ts";
import premises from "./premises.ts";
import procurement from "./procurement.ts";
import support from "./support.ts";
import volunteers from "./volunteers.ts";

/** Journeys that must keep working. Each names what must show and what must not. */
export const stories = [
  ...afterRegistration,
  ...association,
  ...contact,
  ...desks,
  ...employment,
  ...hardCases,
  ...memo2017,
  ...misunderstandings,
  ...pairs,
  ...premises,
  ...procurement,
  ...support,
  ...volunteers,
];
