import association from "./association.ts";
import desks from "./desks.ts";
import employment from "./employment.ts";
import hardCases from "./hard-cases.ts";
import memo2017 from "./memo-2017.ts";
import misunderstandings from "./misunderstandings.ts";
import procurement from "./procurement.ts";
import support from "./support.ts";
import volunteers from "./volunteers.ts";

/** Journeys that must keep working. Each names what must show and what must not. */
export const stories = [
  ...association,
  ...desks,
  ...employment,
  ...hardCases,
  ...memo2017,
  ...misunderstandings,
  ...procurement,
  ...support,
  ...volunteers,
];
