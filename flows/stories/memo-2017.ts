import { defineStories } from "../../src/flow/define.ts";

// The cases of the municipality's memo of 2017: its places by their trade and form, so that nobody living or closed
// is named. Each again with one answer different.

/** Takes people in activation, calls itself social and is not registered. */
const cafe = {
  who: "company",
  stage: "three-years-or-more",
  "registration-aim": "must-register",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "payment",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
};
/** One place in use, and few employees: the requirement the memo complains of. */
const placement = {
  "people-aim": ["work-trial"],
  "workplace-numbers": [3, 1],
  "know-person": "not-yet",
  "support-needs": ["mentor"],
  "first-day": "unsure",
};
const inActivation = {
  ...placement,
  topics: ["employment", "registration"],
  "person-situation": ["activity-ready"],
  trade: "cafe-unpaid",
};

/** An association of volunteers that keeps the village's shop. */
const grocery = {
  topics: ["registration"],
  who: "association",
  "people-on-benefits": "volunteers-only",
  stage: "three-years-or-more",
  "registration-aim": "unsure",
  "legal-form": "association",
  purpose: "village",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "volunteers",
  duties: "unsure",
  cvr: "",
};

const charityShop = { ...grocery, purpose: "culture-health", trade: "reuse-unpaid" };

const kitchen = {
  who: "company",
  stage: "three-years-or-more",
  "registration-aim": "already-rsv",
};

const soleTrader = {
  topics: ["registration"],
  who: "founder",
  "people-on-benefits": "no",
  stage: "under-three-years",
  "registration-aim": "show-genuine",
  "legal-form": "sole-trader",
};

const partlyMunicipal = {
  topics: ["registration"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
  "registration-aim": "show-genuine",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "payment",
  "public-control": "co-owner",
};

export default defineStories([
  // The café
  {
    story:
      "notat-cafe: Caféen i parken vil have flere i aktivering og spørger ikke om registrering",
    answers: {
      topics: ["employment"],
      who: "company",
      "person-situation": ["activity-ready"],
      ...placement,
    },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-activity-ready", "places-full"],
      todo: ["wait-for-approval", "ask-when-full", "ask-about-mentor"],
      desks: ["jobcenter"],
    },
    hides: {
      cards: ["about-registration", "registrar-decides", "for-company", "stage-running"],
      todo: ["apply-on-virk"],
      desks: ["erhvervsstyrelsen"],
      words: ["skal registreres", "blive RSV"],
    },
  },
  {
    story:
      "notat-cafe: Caféen i parken spørger, om den skal registreres, når den kalder sig socialøkonomisk",
    answers: { ...cafe, ...inActivation, duties: "not-yet" },
    shows: {
      findings: { "first-step": "approval", "registration-outlook": "without-registration" },
      cards: [
        "approval-before-start",
        "mis-titel",
        "payment-is-sale",
        "hc-cafe-uden-loen",
        "out-soev-uden-registrering",
      ],
      todo: ["wait-for-approval", "register-food", "use-open-name"],
      desks: ["jobcenter", "c4", "skattestyrelsen", "foedevarestyrelsen"],
    },
    hides: {
      cards: ["out-klar", "ask-then-apply", "fix-then-apply"],
      todo: ["apply-on-virk", "wait-with-name"],
      words: ["670", "283", "798"],
    },
  },
  {
    story:
      "notat-cafe (nabo): En café med lønnede og ingen i aktivering, der bruger ordet socialøkonomisk",
    answers: {
      ...cafe,
      topics: ["registration"],
      "people-on-benefits": "no",
      trade: "cafe-paid",
      duties: "not-yet",
    },
    shows: {
      findings: { "first-step": "running", "registration-outlook": "without-registration" },
      cards: ["mis-titel", "cafe-with-wages"],
    },
    hides: {
      cards: ["approval-before-start", "hc-cafe-uden-loen"],
      todo: ["wait-for-approval"],
      desks: ["jobcenter"],
    },
  },
  {
    story:
      "notat-cafe (nabo): Caféen i parken, hvis kommunen er dens eneste kunde, og den gerne vil registreres",
    answers: {
      ...cafe,
      ...inActivation,
      "municipal-money": "only-customer",
      duties: "ready",
      cvr: "",
    },
    shows: {
      findings: { "first-step": "approval", "registration-outlook": "clarify-first" },
      cards: ["hc-kun-aktivering", "ask-then-apply"],
      todo: ["wait-for-approval", "ask-about-only-customer"],
      desks: ["jobcenter", "erhvervsstyrelsen"],
    },
    hides: { cards: ["payment-is-sale", "out-klar", "out-soev-uden-registrering"] },
  },

  // The village grocery
  {
    story:
      "notat-koebmand: Foreningen bag landsbyens butik vil sælge mere og spørger ikke om registrering",
    answers: {
      topics: ["association"],
      who: "association",
      "people-on-benefits": "volunteers-only",
      stage: "three-years-or-more",
      sales: "some-mostly-grants",
      "association-kind": "ordinary",
      buyers: "others",
      trade: "volunteers",
      "yearly-sales": 250_000,
      "profit-to-cause": "all",
      "association-wages": "none",
      "next-form": "stay",
      "association-wonders": ["none"],
    },
    shows: {
      findings: { "first-step": "running", "association-outlook": "runs-business" },
      cards: ["sale-brings-duties", "for-association", "volunteers-only"],
      todo: ["keep-the-books", "ask-volunteers-about-benefits"],
      desks: ["hip", "frivilligcenter", "c4"],
    },
    hides: {
      cards: ["about-registration"],
      desks: ["jobcenter", "erhvervsstyrelsen"],
      words: ["RSV"],
    },
  },
  {
    story: "notat-koebmand: Foreningen bag landsbyens butik vil vide, om den kan blive RSV",
    answers: grocery,
    shows: {
      findings: {
        "form-status": "met",
        "criterion-purpose": "met",
        "criterion-business": "met",
        "registration-outlook": "clarify-first",
      },
      cards: [
        "hc-skraaplan-landsby",
        "hc-kun-frivillige",
        "mis-forening-skat",
        "association-books",
        "duties-unsure",
      ],
      todo: ["ask-association-tax", "set-up-books", "find-bookkeeper", "ask-accountant"],
      desks: ["erhvervsstyrelsen", "frivilligcenter", "c4", "hip", "skattestyrelsen", "raadgiver"],
    },
    hides: {
      cards: ["volunteers-in-business", "form-amba", "mis-genbrug", "approval-before-start"],
      desks: ["jobcenter"],
      words: ["670", "35 pct."],
    },
  },
  {
    story: "notat-koebmand (nabo): Landsbyens butik, hvis beboerne ejede den i et a.m.b.a.",
    answers: { ...grocery, who: "company", "legal-form": "amba" },
    shows: {
      cards: ["hc-skraaplan-landsby", "form-amba", "volunteers-in-business"],
      todo: ["check-members-interest", "tell-volunteers-to-ask"],
    },
    hides: {
      cards: ["hc-kun-frivillige", "mis-forening-skat", "association-books", "form-association"],
    },
  },

  // The association's charity shop
  {
    story:
      "notat-genbrug: En forenings genbrugsbutik med frivillige vil vide, om den kan blive RSV",
    answers: charityShop,
    shows: {
      findings: { "criterion-business": "met", "registration-outlook": "clarify-first" },
      cards: ["reuse-without-wages", "hc-kun-frivillige", "mis-forening-skat", "association-books"],
      todo: ["check-reuse-vat", "ask-association-tax", "find-bookkeeper"],
      desks: ["erhvervsstyrelsen", "frivilligcenter", "c4", "hip", "skattestyrelsen"],
    },
    hides: {
      cards: ["mis-genbrug", "approval-before-start"],
      todo: ["check-vat-before-wages"],
      desks: ["jobcenter"],
    },
  },
  {
    story: "notat-genbrug (nabo): Genbrugsbutikken ansætter en lønnet leder",
    answers: { ...charityShop, trade: "reuse-paid" },
    shows: { cards: ["mis-genbrug", "association-books"], todo: ["check-vat-before-wages"] },
    hides: { cards: ["reuse-without-wages", "hc-kun-frivillige"], todo: ["check-reuse-vat"] },
  },
  {
    story: "notat-genbrug (nabo): Genbrugsbutikken vil have en på kontanthjælp i praktik",
    answers: {
      ...charityShop,
      "people-on-benefits": "yes",
      "person-situation": ["unemployed"],
    },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "reuse-without-wages"],
      todo: ["wait-for-approval", "count-employees"],
      desks: ["jobcenter", "erhvervsstyrelsen", "c4", "hip"],
    },
    hides: { cards: ["volunteers-only"], desks: ["frivilligcenter"] },
  },
  {
    story: "notat-genbrug (nabo): En forening, der holder ét loppemarked om året",
    answers: {
      topics: ["registration"],
      who: "association",
      "people-on-benefits": "volunteers-only",
      stage: "three-years-or-more",
      "registration-aim": "unsure",
      "legal-form": "association",
      purpose: "culture-health",
      "purpose-written": "yes",
      sales: "one-off",
    },
    shows: {
      findings: { "criterion-business": "unmet", "registration-outlook": "not-registration" },
      cards: ["one-off-sale", "out-ikke-erhverv"],
      todo: ["apply-vat-event"],
    },
    hides: {
      cards: ["reuse-without-wages", "association-books", "out-klar"],
      todo: ["apply-on-virk"],
    },
  },

  // The registered kitchen from another town
  {
    story: "notat-koekken: Et registreret køkken med adresse i en anden by skal sende årsrapport",
    answers: {
      ...kitchen,
      topics: ["registration"],
      "people-on-benefits": "no",
      "rsv-now": "yearly-report",
      "report-extra": "not-yet",
    },
    shows: {
      findings: { "registration-outlook": "already" },
      cards: ["rsv-yearly-report"],
      todo: ["file-annual-report"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: {
      cards: ["out-klar", "what-registration-gives", "what-it-costs", "hc-melde-sig-ud"],
      todo: ["apply-on-virk", "choose-form"],
      desks: ["hip", "jobcenter"],
    },
  },
  {
    story:
      "notat-koekken: Et registreret køkken fra en anden by vil tage folk i praktik i en kantine i Hillerød",
    answers: {
      ...kitchen,
      topics: ["registration", "employment"],
      "person-situation": ["activity-ready", "early-retirement"],
      "rsv-now": "unsure",
      ...placement,

      "criteria-now": ["none"],
    },
    shows: {
      findings: { "first-step": "approval", "registration-outlook": "already" },
      cards: [
        "approval-before-start",
        "person-activity-ready",
        "person-early-retirement",
        "rsv-check-up",
      ],
      todo: ["wait-for-approval", "ask-about-skaanejob"],
      desks: ["jobcenter", "erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["mis-titel", "out-klar"], todo: ["apply-on-virk"], desks: ["hip"] },
  },
  {
    story: "notat-koekken: Et registreret køkken fra en anden by vil sælge mad til kommunen",
    answers: {
      topics: ["procurement"],
      who: "company",
      "people-on-benefits": "no",
      stage: "three-years-or-more",
      "contract-kind": "goods",
      "contract-size": "small",
      staff: "share-not-aim",
      "rsv-status": "yes",
      together: "alone",
      "public-support": "no",
    },
    shows: {
      cards: ["small-purchase", "rsv-no-priority"],
      todo: ["ask-procurement"],
      desks: ["hilleroed-indkoeb", "c4"],
    },
    hides: {
      cards: ["about-registration", "rsv-not-needed"],
      desks: ["erhvervsstyrelsen", "hip"],
    },
  },
  {
    story: "notat-koekken (nabo): Et køkken fra en anden by, der ikke er registreret",
    answers: {
      ...kitchen,
      topics: ["registration"],
      "people-on-benefits": "no",
      "registration-aim": "show-genuine",
      "legal-form": "foundation",
      purpose: "jobs",
      "purpose-written": "yes",
      sales: "significant",
      "municipal-money": "no",
      "public-control": "no",
      involvement: "ways",
      surplus: "stays",
      trade: "cafe-paid",
      duties: "ready",
      cvr: "",
    },
    shows: {
      findings: { "form-status": "met", "registration-outlook": "looks-possible" },
      cards: ["form-foundation", "food-is-registered", "out-klar"],
      todo: ["register-food", "apply-on-virk"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: {
      cards: ["rsv-yearly-report"],
      todo: ["file-annual-report"],
      words: ["670", "35 pct."],
    },
  },

  // The sole trader with a good cause
  {
    story: "notat-enkeltmand: En selvstændig med en god sag vil gerne registreres",
    answers: soleTrader,
    shows: {
      desks: ["hip"],
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["for-founder", "hc-enkeltmand", "mis-enkeltmand", "out-ikke-form"],
      todo: ["decide-about-new-form"],
    },
    hides: {
      cards: ["out-klar", "what-it-costs"],
      todo: ["apply-on-virk"],
      desks: ["c4", "jobcenter"],
    },
  },
  {
    story:
      "notat-enkeltmand: En selvstændig med en god sag spørger kun om hjælp til at komme i gang",
    answers: {
      topics: ["support"],
      who: "founder",
      "people-on-benefits": "no",
      stage: "starting",
      applicant: "sole-trader",
      "money-for": "start",
      "money-from": "unsure",
    },
    shows: { cards: ["for-founder", "start-money", "money-help-new"], desks: ["hip"] },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "c4", "jobcenter"] },
  },
  {
    story: "notat-enkeltmand (nabo): Den samme selvstændige, da virksomheden er blevet et ApS",
    answers: {
      ...soleTrader,
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
    },
    shows: {
      findings: { "form-status": "met", "registration-outlook": "looks-possible" },
      cards: ["form-aps", "out-klar"],
      todo: ["apply-on-virk"],
      desks: ["erhvervsstyrelsen", "hip"],
    },
    hides: { cards: ["hc-enkeltmand", "mis-enkeltmand", "out-ikke-form"], words: ["670"] },
  },

  // The company that a municipality owns a part of
  {
    story: "notat-medejer: En virksomhed, som en kommune ejer en del af",
    answers: partlyMunicipal,
    shows: {
      desks: ["hilleroed-kommune"],
      findings: { "criterion-independence": "unmet", "registration-outlook": "not-registration" },
      cards: ["hc-kommunalt-ejerskab", "business-help-running"],
      todo: ["settle-ownership"],
    },
    hides: { cards: ["out-ikke-uafh", "hc-kommunal-plads", "out-klar"], todo: ["apply-on-virk"] },
  },
  {
    story: "notat-medejer (nabo): En virksomhed, hvor kommunen kun har en plads i bestyrelsen",
    answers: {
      ...partlyMunicipal,
      "public-control": "minority-seat",
      involvement: "ways",
      surplus: "stays",
      trade: "other-paid",
      duties: "ready",
      cvr: "",
    },
    shows: {
      findings: { "criterion-independence": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-kommunal-plads"],
      todo: ["describe-board"],
    },
    hides: {
      cards: ["hc-kommunalt-ejerskab"],
      todo: ["settle-ownership"],
      desks: ["hilleroed-kommune"],
    },
  },
]);
