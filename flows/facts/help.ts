import { defineFacts } from "../../src/flow/define.ts";

/** Shown, and nothing else, when somebody writes that something is urgent or that they are in distress. */
export default defineFacts({
  "help-alarm-112": {
    sources: ["politi-alarm-112"],
    place: "Hvornår skal du ringe 112?",
    asOf: "udateret",
    certainty: "verified",
    standing: "current",
    checked: "2026-11-25",
    reviewBy: "2027-11-25",
    authority: "politiet",
  },
  "help-livslinien": {
    sources: ["cphpost-livslinien-2015"],
    place: null,
    asOf: "2015-10-26",
    certainty: "verified",
    standing: "recheck",
    checked: "2026-11-25",
    reviewBy: "2027-05-25",
    authority: "livslinien",
  },
  "help-lev-uden-vold": {
    sources: ["lev-uden-vold-2022"],
    place: null,
    asOf: "udateret; efter 2022",
    certainty: "verified",
    standing: "recheck",
    checked: "2026-11-25",
    reviewBy: "2027-05-25",
    authority: "lev-uden-vold",
  },
});
