import association from "./association.ts";
import desks from "./desks.ts";
import hardCases from "./hard-cases.ts";
import memo2017 from "./memo-2017.ts";
import misunderstandings from "./misunderstandings.ts";
import volunteers from "./volunteers.ts";

/** Journeys that must keep working. Each names what must show and what must not. */
export const stories = [
  ...hardCases,
  ...misunderstandings,
  ...memo2017,
  ...desks,
  ...volunteers,
  ...association,
];
