import { defineStories } from "../../src/flow/define.ts";

// Each misunderstanding twice: the person who has it, and the nearest neighbour, who answers one question otherwise
// and must not be put right about something they never said.

const running = {
  topics: ["registration"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
const complete = {
  ...running,
  "registration-aim": "show-genuine",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "other-paid",
  duties: "ready",
  cvr: "",
};
const association = {
  ...complete,
  who: "association",
  "legal-form": "association",
  purpose: "culture-health",
};
/** Not founded yet: no statutes to read, no CVR number to give. */
const idea = {
  topics: ["registration"],
  who: "founder",
  "people-on-benefits": "no",
  stage: "idea",
  "registration-aim": "show-genuine",
  "legal-form": "none-yet",
  purpose: "jobs",
  sales: "planned",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "not-yet",
  surplus: "stays",
  trade: "other-paid",
  duties: "ready",
};
const payingOut = {
  ...running,
  "registration-aim": "show-genuine",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  "dividend-numbers": "unsure",
  duties: "ready",
  cvr: "",
};

export default defineStories([
  {
    story: "mis-selskabsform: »Vi vil stifte en RSV«, siger to iværksættere",
    answers: { ...idea, "form-wish": "rsv" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["mis-selskabsform", "out-start-form"],
      todo: ["choose-form"],
      desks: ["hip"],
    },
    hides: { cards: ["wish-company", "out-klar"] },
  },
  {
    story: "mis-selskabsform (nabo): To iværksættere vil drive forretning uden at hæfte personligt",
    answers: { ...idea, "form-wish": "company" },
    shows: {
      findings: { "registration-outlook": "form-first" },
      cards: ["wish-company"],
      desks: ["hip"],
    },
    hides: { cards: ["mis-selskabsform"] },
  },

  {
    story: "mis-skat: »Så slipper vi for skat og moms«, siger et ApS",
    answers: { ...complete, "registration-aim": "avoid-tax" },
    shows: {
      findings: { "registration-outlook": "looks-possible" },
      cards: ["mis-skat"],
      todo: ["ask-tax"],
      desks: ["erhvervsstyrelsen", "c4", "skattestyrelsen"],
    },
    hides: { cards: ["what-registration-gives", "mis-forening-skat"], words: ["670"] },
  },
  {
    story: "mis-skat (nabo): Et ApS, der vil vise, hvad det står for",
    answers: complete,
    shows: { cards: ["what-registration-gives", "out-klar"] },
    hides: { cards: ["mis-skat"], todo: ["ask-tax"], desks: ["skattestyrelsen"] },
  },

  {
    story: "mis-kommunen: »Kommunen skal jo godkende os«, siger et ApS",
    answers: { ...complete, "registration-aim": "municipality-approves" },
    shows: {
      findings: { "registration-outlook": "looks-possible" },
      cards: ["mis-kommunen"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["mis-titel"], desks: ["hilleroed-kommune", "jobcenter"] },
  },
  {
    story: "mis-kommunen (nabo): Et ApS, der tror, det skal registreres for at bruge ordet",
    answers: { ...complete, "registration-aim": "must-register" },
    shows: { cards: ["mis-titel"], todo: ["use-open-name"] },
    hides: { cards: ["mis-kommunen"] },
  },

  {
    story: "mis-udsatte: Et spillested er i tvivl, fordi det ikke ansætter udsatte",
    answers: { ...complete, purpose: "culture-health" },
    shows: {
      findings: { "criterion-purpose": "met", "registration-outlook": "looks-possible" },
      cards: ["mis-udsatte", "no-people-on-benefits"],
    },
    hides: { cards: ["purpose-jobs", "hc-groen-uden-udsatte"] },
  },
  {
    story: "mis-udsatte (nabo): Et spillested, der er til for at give folk job",
    answers: complete,
    shows: { findings: { "criterion-purpose": "met" }, cards: ["purpose-jobs"] },
    hides: { cards: ["mis-udsatte"] },
  },

  {
    story: "mis-nonprofit: »Vi må vel ikke tjene penge«, siger en forening",
    answers: { ...association, surplus: "may-not-earn" },
    shows: {
      findings: { "criterion-surplus": "met", "registration-outlook": "looks-possible" },
      cards: ["mis-nonprofit"],
    },
    hides: { cards: ["out-udbytte", "surplus-unsure"], words: ["35 pct.", "15 pct."] },
  },
  {
    story: "mis-nonprofit (nabo): En forening, hvor overskuddet går til sagen",
    answers: association,
    shows: { findings: { "criterion-surplus": "met" }, cards: ["out-klar"] },
    hides: { cards: ["mis-nonprofit"], words: ["35 pct.", "15 pct."] },
  },

  {
    story: "mis-35: »Vi må tage 35 pct. ud«, siger ejerne af et ApS",
    answers: { ...payingOut, surplus: "as-much-as-allowed" },
    shows: {
      findings: { "criterion-surplus": "met" },
      cards: ["mis-35", "dividend-numbers-unsure"],
      todo: ["plan-dividend"],
    },
    hides: { cards: ["out-udbytte", "out-ikke-overskud"] },
  },
  {
    story: "mis-35 (nabo): Ejerne af et ApS vil have lidt af overskuddet",
    answers: { ...payingOut, surplus: "some-to-owners" },
    shows: {
      findings: { "criterion-surplus": "met" },
      cards: ["out-udbytte"],
      todo: ["plan-dividend"],
    },
    hides: { cards: ["mis-35"] },
  },

  {
    story: "mis-enkeltmand: En selvstændig tror ikke, hun må kalde sig socialøkonomisk",
    answers: { ...running, "registration-aim": "must-register", "legal-form": "sole-trader" },
    shows: {
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["mis-enkeltmand", "mis-titel", "hc-enkeltmand"],
    },
    hides: { todo: ["apply-on-virk"], cards: ["out-klar"] },
  },
  {
    story: "mis-enkeltmand: En, der vil prøve idéen alene og billigt",
    answers: {
      topics: ["registration"],
      who: "founder",
      "people-on-benefits": "no",
      stage: "idea",
      "registration-aim": "show-genuine",
      "legal-form": "none-yet",
      "form-wish": "alone",
    },
    shows: {
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["mis-enkeltmand", "wish-alone"],
      todo: ["try-small-first"],
      desks: ["hip"],
    },
    hides: { cards: ["hc-enkeltmand"], todo: ["apply-on-virk"] },
  },
  {
    story: "mis-enkeltmand (nabo): Et ægtepar, der ejer butikken i sameje",
    answers: { ...running, "registration-aim": "must-register", "legal-form": "joint-ownership" },
    shows: { cards: ["form-joint-ownership", "mis-titel"] },
    hides: { cards: ["mis-enkeltmand"] },
  },

  {
    story: "mis-titel: »Vi skal registreres for at kalde os socialøkonomiske«, siger et ApS",
    answers: { ...complete, "registration-aim": "must-register" },
    shows: { cards: ["mis-titel"], todo: ["use-open-name"] },
    hides: { cards: ["what-registration-gives"] },
  },
  {
    story: "mis-titel (nabo): Et ApS, der kender ordningen og vil vise, at det er ægte",
    answers: complete,
    shows: { cards: ["what-registration-gives"] },
    hides: { cards: ["mis-titel"], todo: ["use-open-name"] },
  },

  {
    story: "mis-forrang: »Så får vi kommunens opgaver«, siger et grønt ApS",
    answers: { ...complete, "registration-aim": "win-contracts", purpose: "green" },
    shows: {
      cards: ["mis-forrang", "hc-groen-uden-udsatte"],
      todo: ["ask-procurement-rules"],
      desks: ["erhvervsstyrelsen", "c4", "hilleroed-indkoeb"],
    },
    hides: { cards: ["mis-reservere"], todo: ["count-share-of-employees"] },
  },
  {
    story: "mis-forrang (nabo): Et grønt ApS, der vil vise, hvad det står for",
    answers: { ...complete, purpose: "green" },
    shows: { cards: ["what-registration-gives", "hc-groen-uden-udsatte"] },
    hides: {
      cards: ["mis-forrang"],
      desks: ["hilleroed-indkoeb"],
      todo: ["ask-procurement-rules"],
    },
  },

  {
    story:
      "mis-reservere: »Kommunen må ikke holde opgaver til os«, siger et ApS, der giver folk job",
    answers: { ...complete, "registration-aim": "win-contracts" },
    shows: {
      cards: ["mis-forrang", "mis-reservere"],
      todo: ["count-share-of-employees"],
      desks: ["erhvervsstyrelsen", "c4", "hilleroed-indkoeb"],
    },
    hides: { cards: ["hc-groen-uden-udsatte"] },
  },
  {
    story: "mis-reservere (nabo): Et kulturhus, der vil have opgaver fra kommunen",
    answers: { ...complete, "registration-aim": "win-contracts", purpose: "culture-health" },
    shows: { cards: ["mis-forrang", "mis-udsatte"] },
    hides: { cards: ["mis-reservere"], todo: ["count-share-of-employees"] },
  },

  {
    story:
      "mis-forening-skat: »Foreninger betaler ikke skat og moms«, siger en forening med lønnede og salg",
    answers: association,
    shows: {
      cards: ["mis-forening-skat", "association-books"],
      todo: ["ask-association-tax"],
      desks: ["erhvervsstyrelsen", "c4", "hip", "skattestyrelsen"],
    },
    hides: { cards: ["mis-skat", "form-aps"] },
  },
  {
    story: "mis-forening-skat (nabo): Et ApS med lønnede og salg",
    answers: { ...association, who: "company", "legal-form": "aps" },
    shows: { cards: ["trade-with-wages", "form-aps"] },
    hides: { cards: ["mis-forening-skat", "association-books"], todo: ["ask-association-tax"] },
  },

  {
    story: "mis-cvr: En forening uden CVR-nummer tror, at alle foreninger skal have et",
    answers: {
      topics: ["registration"],
      who: "association",
      "people-on-benefits": "volunteers-only",
      stage: "idea",
      "registration-aim": "show-genuine",
      "legal-form": "association-no-cvr",
      purpose: "culture-health",
      "purpose-written": "yes",
      sales: "planned",
      "municipal-money": "no",
      "public-control": "no",
      involvement: "ways",
      surplus: "stays",
      trade: "volunteers",
      duties: "ready",
    },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["mis-cvr", "association-gets-cvr", "for-association"],
      todo: ["found-and-register"],
      desks: ["hip", "frivilligcenter"],
    },
    hides: { cards: ["form-association", "out-klar"] },
  },
  {
    story: "mis-cvr (nabo): En forening, der har sit CVR-nummer",
    answers: { ...association, trade: "volunteers" },
    shows: { findings: { "form-status": "met" }, cards: ["form-association"] },
    hides: { cards: ["mis-cvr", "association-gets-cvr"], todo: ["found-and-register"] },
  },

  {
    story: "mis-ivs: En iværksætter vil stifte et IVS for en krone",
    answers: { ...idea, "form-wish": "ivs" },
    shows: {
      findings: { "registration-outlook": "form-first" },
      cards: ["mis-ivs"],
      todo: ["replace-ivs"],
      desks: ["hip"],
    },
    hides: { cards: ["wish-company", "mis-selskabsform"] },
  },
  {
    story: "mis-ivs: En virksomhed, der stadig står som IVS",
    answers: { ...running, "registration-aim": "show-genuine", "legal-form": "ivs" },
    shows: {
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["mis-ivs"],
      todo: ["replace-ivs"],
    },
    hides: { cards: ["form-aps", "out-klar"], todo: ["apply-on-virk"] },
  },
  {
    story: "mis-ivs (nabo): En virksomhed, der er et ApS",
    answers: complete,
    shows: { findings: { "form-status": "met" }, cards: ["form-aps"] },
    hides: { cards: ["mis-ivs"], todo: ["replace-ivs"], words: ["IVS"] },
  },

  {
    story:
      "mis-genbrug: »Butikken er momsfri«, siger en forenings genbrugsbutik med en lønnet leder",
    answers: { ...association, trade: "reuse-paid" },
    shows: {
      cards: ["mis-genbrug", "association-books"],
      todo: ["check-vat-before-wages"],
      desks: ["erhvervsstyrelsen", "c4", "hip", "skattestyrelsen"],
    },
    hides: { cards: ["reuse-without-wages", "hc-kun-frivillige"], todo: ["check-reuse-vat"] },
  },
  {
    story: "mis-genbrug (nabo): En forenings genbrugsbutik, hvor ingen får løn",
    answers: { ...association, trade: "reuse-unpaid" },
    shows: { cards: ["reuse-without-wages", "hc-kun-frivillige"], todo: ["check-reuse-vat"] },
    hides: { cards: ["mis-genbrug"], todo: ["check-vat-before-wages"] },
  },

  {
    story: "mis-deminimis: »Kommunen må frit støtte os under grænsen«, siger et ApS",
    answers: { ...complete, "municipal-money": "wants-support" },
    shows: {
      cards: ["mis-deminimis"],
      todo: ["ask-legal-basis"],
      desks: ["erhvervsstyrelsen", "c4", "hilleroed-kommune"],
    },
    hides: { cards: ["grant-is-not-sales", "hc-gratis-lokaler", "association-money"] },
  },
  {
    story: "mis-deminimis (nabo): Et ApS, som kommunen betaler for en vare",
    answers: { ...complete, "municipal-money": "payment" },
    shows: { cards: ["payment-is-sale"] },
    hides: { cards: ["mis-deminimis"], todo: ["ask-legal-basis"], words: ["300.000 euro"] },
  },
]);
