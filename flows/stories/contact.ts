import { defineStories } from "../../src/flow/define.ts";

// "I just want to talk to someone": the right place, and what to say there.

const company = {
  topics: ["contact"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
const founder = { ...company, who: "founder", stage: "idea" };
const association = { ...company, who: "association" };
const byPhone = { "asked-before": "no", "talk-how": "phone" };

export default defineStories([
  {
    story: "kontakt-menneske: En med en idé vil bare tale med et menneske",
    answers: { ...founder, "talk-about": "unsure", ...byPhone },
    shows: {
      findings: { "whom-to-call": "hip" },
      cards: ["call-hip", "words-for-anything", "first-call", "by-phone"],
      todo: ["ask-for-a-person"],
      desks: ["hip"],
    },
    hides: { cards: ["call-c4", "sent-around"], desks: ["c4", "jobcenter", "hilleroed-kommune"] },
  },
  {
    story: "kontakt-menneske (nabo): En virksomhed på ti år vil tale om sin plan",
    answers: { ...company, "talk-about": "idea", ...byPhone },
    shows: {
      findings: { "whom-to-call": "c4" },
      cards: ["call-c4", "words-for-idea"],
      todo: ["describe-idea"],
      desks: ["c4"],
    },
    hides: { cards: ["call-hip"], desks: ["hip"] },
  },
  {
    story: "kontakt-sendt-rundt: Sent around three offices already",
    lang: "en",
    answers: {
      ...company,
      "talk-about": "customers",
      "asked-before": "sent-around",
      "talk-how": "other-language",
    },
    shows: {
      cards: ["call-c4", "sent-around", "other-language"],
      todo: ["list-who-you-asked", "say-language"],
      desks: ["c4"],
    },
    hides: { cards: ["first-call", "nobody-calls-back"], desks: ["hilleroed-kommune"] },
  },
  {
    story: "kontakt-klage: Ingen ringer tilbage om husleje i et kommunalt hus",
    answers: {
      ...company,
      "talk-about": "other",
      "asked-before": "no-answer",
      "talk-how": "writing",
    },
    shows: {
      findings: { "whom-to-call": "hilleroed-kommune" },
      cards: ["call-municipality", "nobody-calls-back", "in-writing"],
      todo: ["say-other", "chase-answer", "write-half-page"],
      desks: ["hilleroed-kommune", "c4"],
    },
    hides: { cards: ["first-call", "by-phone"], todo: ["list-who-you-asked"] },
  },
  {
    story: "kontakt-folk: En virksomhed vil tale om en i fleksjob",
    answers: {
      ...company,
      "people-on-benefits": "yes",
      "person-situation": ["flex-job"],
      "talk-about": "people",
      ...byPhone,
    },
    shows: {
      findings: { "whom-to-call": "municipality-first", "right-place": "jobcenter" },
      cards: ["approval-before-start", "call-jobcenter", "words-for-people"],
      todo: ["wait-for-approval", "describe-tasks"],
      desks: ["jobcenter", "c4"],
    },
    hides: { cards: ["call-c4"], desks: ["hilleroed-kommune"] },
  },
  {
    story: "kontakt-folk (nabo): En virksomhed vil tale om at ansætte uden ydelse",
    answers: { ...company, "talk-about": "people", ...byPhone },
    shows: { findings: { "whom-to-call": "c4" }, cards: ["call-c4"], desks: ["c4"] },
    hides: { cards: ["call-jobcenter", "approval-before-start"], desks: ["jobcenter"] },
  },
  {
    story: "kontakt-folk (nabo): En forening vil tale om sine frivillige",
    answers: {
      ...association,
      "people-on-benefits": "volunteers-only",
      "talk-about": "people",
      ...byPhone,
    },
    shows: { findings: { "whom-to-call": "frivilligcenter" }, desks: ["frivilligcenter"] },
    hides: { cards: ["call-jobcenter"], desks: ["jobcenter"] },
  },
  {
    story: "kontakt-foerst-kommunen: En virksomhed med en ledig i praktik vil tale om skat",
    answers: {
      ...company,
      "people-on-benefits": "yes",
      "person-situation": ["unemployed"],
      "talk-about": "tax",
      ...byPhone,
    },
    shows: {
      findings: { "whom-to-call": "municipality-first", "right-place": "skattestyrelsen" },
      cards: ["call-tax"],
      todo: ["wait-for-approval", "say-tax"],
      desks: ["jobcenter", "skattestyrelsen", "c4"],
    },
    hides: { cards: ["call-municipality"] },
  },
  {
    story: "kontakt-penge: En forening vil tale om penge",
    answers: { ...association, "talk-about": "money", ...byPhone },
    shows: {
      findings: { "whom-to-call": "frivilligcenter" },
      cards: ["call-frivilligcenter", "words-for-money"],
      todo: ["say-money"],
      desks: ["frivilligcenter", "c4"],
    },
    hides: { cards: ["call-hip", "words-for-association"] },
  },
  {
    story: "kontakt-penge (nabo): En med en idé vil tale om penge",
    answers: { ...founder, "talk-about": "money", ...byPhone },
    shows: { findings: { "whom-to-call": "hip" }, cards: ["call-hip"], desks: ["hip"] },
    hides: { cards: ["call-frivilligcenter"], desks: ["c4", "frivilligcenter"] },
  },
  {
    story: "kontakt-cbb: En virksomhed leder efter Center for Beskyttet Beskæftigelse",
    answers: {
      ...company,
      "talk-about": "sheltered",
      "asked-before": "unsure",
      "talk-how": "meeting",
    },
    shows: {
      findings: { "whom-to-call": "socialafdeling" },
      cards: ["call-sheltered", "asked-unsure", "at-a-meeting"],
      todo: ["say-sheltered", "look-for-letters", "agree-on-meeting"],
      desks: ["socialafdeling", "c4"],
    },
    hides: { cards: ["call-municipality"] },
  },
  {
    story: "kontakt-register: En virksomhed har et spørgsmål om at blive registreret",
    answers: { ...company, "talk-about": "rules", "asked-before": "no", "talk-how": "unsure" },
    shows: {
      findings: { "whom-to-call": "erhvervsstyrelsen" },
      cards: ["call-erhvervsstyrelsen", "how-unsure"],
      todo: ["say-rules"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["by-phone", "call-tax"] },
  },
  {
    story: "kontakt-salg: En virksomhed vil vide, hvem i kommunen der køber ind",
    answers: { ...company, "talk-about": "selling", ...byPhone },
    shows: {
      findings: { "whom-to-call": "hilleroed-indkoeb" },
      cards: ["call-procurement"],
      todo: ["say-selling"],
      desks: ["hilleroed-indkoeb", "c4"],
    },
    hides: { cards: ["call-municipality"], desks: ["hilleroed-kommune"] },
  },
]);
