import { defineStories } from "../../src/flow/define.ts";

// Money and help. First the sixteen routes (R1–R16), each with its neighbour; then what the verdict can come to, and
// what must not be said to whom.

const association = {
  topics: ["support"],
  who: "association",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
  applicant: "volunteer-association",
};
const trading = { ...association, applicant: "trading-association" };
const running = {
  topics: ["support"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
  applicant: "company",
};
const young = { ...running, stage: "under-three-years" };
const founder = {
  topics: ["support"],
  who: "founder",
  "people-on-benefits": "no",
  stage: "idea",
  applicant: "not-decided",
};
const soloist = { ...running, applicant: "sole-trader" };
const group = { ...founder, applicant: "person" };
const oldGroup = { ...group, stage: "three-years-or-more" };
const oldFounders = { ...founder, stage: "three-years-or-more" };
const unknownAge = { ...founder, stage: "unsure" };
/** Sells to the municipality; answers what the procurement flow asks. */
const seller = {
  topics: ["procurement"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
  "contract-kind": "goods",
  "contract-size": "small",
  staff: "neither",
  "rsv-status": "no",
  together: "alone",
  "public-support": "no",
};
const registering = {
  topics: ["registration"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
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

const choosingForm = {
  topics: ["registration"],
  who: "founder",
  "people-on-benefits": "no",
  stage: "idea",
  "registration-aim": "unsure",
  "legal-form": "none-yet",
  "form-wish": "unsure",
  purpose: "jobs",
  sales: "planned",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "other-paid",
  duties: "ready",
};

export default defineStories([
  {
    story: "R1: Et ApS i drift vil søge om at blive RSV",
    answers: registering,
    shows: { desks: ["erhvervsstyrelsen", "c4"] },
    hides: { desks: ["jobcenter", "frivilligcenter", "hilleroed-indkoeb"] },
  },
  {
    story: "R1 (nabo): Det samme ApS vil også have penge, og bliver ikke spurgt om sin form igen",
    answers: {
      ...registering,
      topics: ["registration", "support"],
      "money-for": "growth",
      "money-from": "loan",
    },
    shows: {
      findings: { "applicant-kind": "company", "support-way": "loan" },
      cards: ["growth-money", "loan-money"],
      desks: ["c4", "erhvervsstyrelsen", "laangiver"],
    },
    hides: { desks: ["frivilligcenter"] },
  },

  {
    story: "R2: En med en idé, der ikke kan vælge form",
    answers: choosingForm,
    shows: { desks: ["hip"] },
    hides: { desks: ["c4", "jobcenter"] },
  },
  {
    story: "R2 (nabo): En med en idé, der ikke har valgt form, og som vil have penge til at starte",
    answers: { ...founder, "money-for": "start", "money-from": "pool" },
    shows: {
      findings: { "support-way": "who-first" },
      cards: ["form-before-money", "start-money"],
      todo: ["write-budget", "choose-who-applies"],
      desks: ["hip", "fond"],
    },
    hides: {
      cards: ["money-help-running", "foundations-business", "person-applies"],
      desks: ["c4", "erhvervsstyrelsen", "jobcenter"],
    },
  },

  {
    story: "R3: En virksomhed med folk i fleksjob spørger om penge",
    answers: {
      ...running,
      "people-on-benefits": "yes",
      "person-situation": ["flex-job"],
      "money-for": "growth",
      "money-from": "loan",
    },
    shows: { todo: ["wait-for-approval"], desks: ["jobcenter", "c4", "laangiver"] },
  },
  {
    story: "R3 (nabo): Den samme virksomhed uden folk på ydelse",
    answers: { ...running, "money-for": "growth", "money-from": "loan" },
    shows: { desks: ["c4", "laangiver"] },
    hides: { todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },

  {
    story: "R4: »Findes der startkapital i Hillerød?«, spørger et nyt ApS",
    answers: {
      ...young,
      "money-for": "start",
      "money-from": "programme",
      "public-support": "no",
    },
    shows: {
      findings: { "support-way": "programme" },
      cards: ["start-money", "programme-money", "money-help-new"],
      todo: ["take-it-to-hip", "check-programme-is-open"],
      desks: ["hip"],
    },
    hides: { cards: ["money-help-running"], desks: ["c4"] },
  },
  {
    story: "R4 (nabo): Det samme ApS vil kun have råd om sit budget",
    answers: { ...young, "money-for": "advice" },
    shows: {
      findings: { "support-way": "advice" },
      cards: ["free-advice", "money-help-new"],
      todo: ["write-budget"],
      desks: ["hip"],
    },
    hides: { cards: ["start-money", "support-ceiling"], words: ["300.000 euro"] },
  },

  {
    story: "R5: Banken siger nej til en varevogn, og virksomheden er ti år gammel",
    answers: { ...running, "money-for": "equipment", "money-from": "loan" },
    shows: {
      findings: { "support-way": "loan" },
      cards: ["equipment-business", "loan-money", "money-help-running"],
      todo: ["get-a-price", "ask-for-a-loan", "take-it-to-c4"],
      desks: ["c4", "laangiver"],
    },
    hides: { cards: ["equipment-association", "money-help-new"], desks: ["hip"] },
  },
  {
    story: "R5 (nabo): Banken siger nej til en varevogn, og virksomheden er ny",
    answers: { ...young, "money-for": "equipment", "money-from": "loan" },
    shows: { cards: ["money-help-new"], desks: ["hip", "laangiver"] },
    hides: { cards: ["money-help-running"], desks: ["c4"] },
  },

  {
    story: "R6: En forening med besøgsvenner søger penge til frivilligt socialt arbejde",
    answers: { ...association, "money-for": "people", "money-from": "pool" },
    shows: {
      findings: {
        "applicant-kind": "association",
        "support-way": "pools",
        "municipal-grant": "not-asked",
      },
      cards: [
        "volunteer-work-money",
        "pools-association",
        "foundations-association",
        "money-help-association",
      ],
      todo: [
        "get-nemkonto",
        "ask-volunteer-pool",
        "ask-before-applying",
        "take-plan-to-volunteer-centre",
      ],
      desks: ["frivilligcenter"],
    },
    hides: {
      cards: ["volunteer-work-not-business", "foundations-business"],
      desks: ["hip", "jobcenter"],
      words: ["1. maj", "300.000 kr."],
    },
  },
  {
    story: "R6 (nabo): »Kan et ApS søge § 18?«",
    answers: {
      ...running,
      "money-for": "people",
      "money-from": "pool",
      "public-support": "no",
    },
    shows: {
      findings: { "support-way": "business-money" },
      cards: ["volunteer-work-not-business", "foundations-business"],
      desks: ["c4", "frivilligcenter", "fond"],
    },
    hides: { cards: ["volunteer-work-money", "pools-association"], todo: ["get-nemkonto"] },
  },
  {
    story: "R6: Spejderne vil købe telte",
    answers: {
      ...association,
      "money-for": "equipment",
      "money-from": "municipality",
      "grant-use": "for-all",
    },
    shows: {
      findings: { "municipal-grant": "association-for-all" },
      cards: ["equipment-association", "municipal-money-association"],
      todo: ["get-a-price", "ask-who-in-municipality"],
      desks: ["kultur-idraet-fritid", "frivilligcenter"],
    },
    hides: { cards: ["equipment-business", "municipal-money-business"], words: ["50 %"] },
  },
  {
    story: "R6 (nabo): Et ApS vil købe telte til udlejning",
    answers: {
      ...running,
      "money-for": "equipment",
      "money-from": "municipality",
      "grant-use": "trade",
      "public-support": "no",
    },
    shows: {
      findings: { "municipal-grant": "trade", "support-way": "legal-basis" },
      cards: ["equipment-business", "municipal-money-business"],
      todo: ["ask-legal-basis"],
      desks: ["c4", "hilleroed-kommune"],
    },
    hides: { cards: ["equipment-association"], desks: ["kultur-idraet-fritid"] },
  },

  {
    story: "R7: Et ApS vil sælge frugt til kommunen",
    answers: seller,
    shows: { todo: ["ask-procurement"], desks: ["hilleroed-indkoeb"] },
    hides: { cards: ["bid-with-others"] },
  },
  {
    story: "R7 (nabo): Et ApS vil byde sammen med andre og mangler makkere",
    answers: { ...seller, together: "with-others" },
    shows: {
      cards: ["bid-with-others"],
      todo: ["find-partners"],
      desks: ["hilleroed-indkoeb", "c4"],
    },
  },

  {
    story: "R8: Et ApS mangler et værksted og penge til det",
    answers: { ...running, "money-for": "premises", "money-from": "loan" },
    shows: {
      cards: ["premises-business"],
      todo: ["describe-premises"],
      desks: ["c4", "laangiver"],
    },
    hides: { cards: ["premises-association", "premises-mixed"], desks: ["frivilligcenter"] },
  },
  {
    story: "R9 (R8’s nabo): En forening mangler et sted at mødes",
    answers: { ...association, "money-for": "premises", "money-from": "pool" },
    shows: {
      cards: ["premises-association"],
      todo: ["get-nemkonto", "describe-premises"],
      desks: ["frivilligcenter"],
    },
    hides: { cards: ["premises-business", "premises-mixed"], words: ["1. marts", "1. oktober"] },
  },
  {
    story: "R9 (nabo): En forening med café vil bygge om for kommunens penge",
    answers: {
      ...trading,
      "money-for": "premises",
      "money-from": "municipality",
      "grant-use": "both",
      "public-support": "in-kind",
    },
    shows: {
      findings: { "municipal-grant": "both", "support-way": "keep-apart" },
      cards: ["premises-mixed", "keep-money-apart", "support-in-kind"],
      todo: ["separate-activities", "list-earlier-support"],
      desks: ["hilleroed-kommune", "hip"],
    },
    hides: { cards: ["premises-association", "money-help-association"] },
  },

  {
    story: "R10: En forening med genbrugsbutik vil have penge til driften",
    answers: { ...trading, "money-for": "running-costs", "money-from": "unsure" },
    shows: {
      cards: ["running-costs-business", "money-help-trading", "keep-money-apart"],
      todo: ["write-budget", "take-plan-to-hip"],
      desks: ["hip"],
    },
    hides: { cards: ["money-help-running", "running-costs-association"] },
  },
  {
    story: "R10 (nabo): En forening uden salg vil have penge til driften",
    answers: { ...association, "money-for": "running-costs", "money-from": "unsure" },
    shows: {
      cards: ["running-costs-association", "money-help-association"],
      desks: ["frivilligcenter"],
    },
    hides: {
      cards: ["running-costs-business", "keep-money-apart"],
      todo: ["separate-activities"],
      desks: ["hip"],
    },
  },

  {
    story: "R11: En forening med frivillige søger penge til en fælles have",
    answers: {
      ...association,
      "people-on-benefits": "volunteers-only",
      "money-for": "new-activity",
      "money-from": "pool",
    },
    shows: {
      cards: ["volunteers-only", "new-activity-money"],
      todo: ["ask-volunteers-about-benefits", "describe-activity"],
      desks: ["kultur-idraet-fritid", "frivilligcenter"],
    },
    hides: { cards: ["new-activity-not-business"], desks: ["jobcenter"] },
  },
  {
    story: "R11 (nabo): Et ApS vil have penge til den samme have",
    answers: {
      ...running,
      "money-for": "new-activity",
      "money-from": "pool",
      "public-support": "unsure",
    },
    shows: {
      cards: ["new-activity-not-business", "support-unknown"],
      todo: ["find-earlier-support"],
      desks: ["c4"],
    },
    hides: { cards: ["new-activity-money"], desks: ["kultur-idraet-fritid"] },
  },

  {
    story: "R12: En på kontanthjælp vil starte for sig selv og spørger, hvad hun kan leve for",
    answers: {
      ...founder,
      "people-on-benefits": "yes",
      "person-situation": ["activity-ready"],
      applicant: "sole-trader",
      "money-for": "living",
    },
    shows: {
      findings: { "support-way": "living" },
      cards: ["money-to-live-on"],
      todo: ["wait-for-approval", "ask-about-living"],
      desks: ["jobcenter", "hilleroed-kommune"],
    },
    hides: { cards: ["money-help-new", "start-money"], desks: ["c4"] },
  },
  {
    story: "R12 (nabo): En uden ydelse vil starte for sig selv og spørger om et lån",
    answers: {
      ...founder,
      applicant: "sole-trader",
      "money-for": "start",
      "money-from": "loan",
    },
    shows: { cards: ["loan-money", "money-help-new"], desks: ["hip", "laangiver"] },
    hides: { cards: ["money-to-live-on"], todo: ["ask-about-living"], desks: ["jobcenter"] },
  },

  {
    story: "R13: En på dagpenge vil være frivillig i foreningen, som søger penge",
    answers: {
      ...association,
      "people-on-benefits": "yes",
      "person-situation": ["volunteer-on-dagpenge"],
      "money-for": "people",
      "money-from": "pool",
    },
    shows: {
      cards: ["person-volunteer-on-dagpenge", "volunteer-work-money"],
      todo: ["get-a-kasse-answer"],
      desks: ["frivilligcenter", "a-kasse"],
    },
    hides: { todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story: "R13 (nabo): En på kontanthjælp skal i praktik i foreningen, som søger penge",
    answers: {
      ...association,
      "people-on-benefits": "yes",
      "person-situation": ["unemployed"],
      "money-for": "people",
      "money-from": "pool",
    },
    shows: { todo: ["wait-for-approval"], desks: ["jobcenter", "frivilligcenter"] },
    hides: { todo: ["get-a-kasse-answer"], desks: ["a-kasse"] },
  },

  {
    story: "R14: En, der bare vil vide, hvem man ringer til",
    answers: {
      topics: ["unsure"],
      who: "company",
      "people-on-benefits": "no",
      stage: "three-years-or-more",
    },
    shows: { desks: ["c4"] },
    hides: { desks: ["hip", "frivilligcenter", "hilleroed-indkoeb"] },
  },
  {
    story: "R14 (nabo): En forening, der ved, at det handler om penge, men ikke til hvad",
    answers: { ...association, "money-for": "unsure", "money-from": "unsure" },
    shows: {
      cards: ["money-for-unsure", "money-from-unsure-open"],
      todo: ["get-nemkonto", "list-what-money-is-for"],
      desks: ["frivilligcenter"],
    },
    hides: { desks: ["hip"] },
  },

  {
    story: "R15: En virksomhed spørger om én bestemt person og vælger kun, hvad det handler om",
    answers: {
      ...running,
      "people-on-benefits": "yes",
      "person-situation": ["unsure"],
      "money-for": "running-costs",
      "money-from": "municipality",
      "grant-use": "unsure",
      "public-support": "money",
    },
    shows: {
      findings: { "municipal-grant": "use-unsure" },
      cards: ["person-unsure", "support-so-far", "running-costs-business"],
      todo: ["list-earlier-support", "let-person-ask"],
      desks: ["jobcenter", "c4", "hilleroed-kommune"],
    },
  },
  {
    story: "R15 (nabo): Den samme virksomhed spørger ikke om nogen person",
    answers: {
      ...running,
      "money-for": "running-costs",
      "money-from": "municipality",
      "grant-use": "for-all",
      "public-support": "no",
    },
    shows: { findings: { "municipal-grant": "others-for-all" }, cards: ["support-ceiling"] },
    hides: { cards: ["person-unsure", "support-so-far"], desks: ["jobcenter"] },
  },

  {
    story: "R16: En, der mangler penge til sin egen husleje",
    answers: { ...founder, who: "unsure", applicant: "unsure", "money-for": "living" },
    shows: {
      cards: ["money-to-live-on"],
      todo: ["ask-about-living"],
      desks: ["hilleroed-kommune"],
    },
    hides: { cards: ["applicant-unsure", "money-help-new"], desks: ["fond", "laangiver"] },
  },
  {
    story: "R16 (nabo): En, der ikke ved, hvad de er, og mangler penge til husleje for en café",
    answers: {
      ...founder,
      who: "unsure",
      applicant: "unsure",
      "money-for": "running-costs",
      "money-from": "unsure",
    },
    shows: {
      cards: ["applicant-unsure", "money-from-unsure-open"],
      todo: ["look-up-start-date"],
      desks: ["hip"],
    },
    hides: { cards: ["money-to-live-on"], desks: ["hilleroed-kommune"] },
  },

  // Asking people for money
  {
    story: "indsamling: En forening vil bede om penge på Facebook",
    answers: {
      ...association,
      "money-for": "people",
      "money-from": "ask-people",
      "asked-people": "anyone",
    },
    shows: {
      findings: { "support-way": "public-call" },
      cards: ["permit-first"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet", "frivilligcenter"],
    },
    hides: { cards: ["own-circle", "sole-trader-collects"], words: ["1.200 kr.", "11.300"] },
  },
  {
    story: "indsamling (nabo): Foreningen spørger kun sine medlemmer",
    answers: {
      ...association,
      "money-for": "people",
      "money-from": "ask-people",
      "asked-people": "circle",
    },
    shows: {
      findings: { "support-way": "circle" },
      cards: ["own-circle"],
      todo: ["keep-to-the-circle"],
    },
    hides: { cards: ["permit-first"], todo: ["ask-collection-permit"] },
  },
  {
    story: "indsamling (nabo): En selvstændig ved ikke, hvem hun vil bede",
    answers: {
      ...young,
      applicant: "sole-trader",
      "money-for": "equipment",
      "money-from": "ask-people",
      "asked-people": "unsure",
    },
    shows: {
      cards: ["circle-or-public", "sole-trader-collects"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet", "hip"],
    },
    hides: { cards: ["permit-first", "own-circle"] },
  },
  {
    story: "julestjerner: En forening sælger og skriver, at pengene går til herberget",
    answers: { ...association, "money-for": "people", "money-from": "sale-for-cause" },
    shows: {
      findings: { "support-way": "permit" },
      cards: ["sale-for-cause"],
      todo: ["ask-collection-permit"],
    },
    hides: { cards: ["permit-first", "crowdfunding"] },
  },
  {
    story: "julestjerner (nabo): Et ApS samler ind på nettet, og folk får en vare igen",
    answers: { ...young, "money-for": "start", "money-from": "crowdfunding" },
    shows: {
      cards: ["crowdfunding"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet", "hip"],
    },
    hides: { cards: ["sale-for-cause", "sole-trader-collects"] },
  },

  // Culture, the young, a group without a number
  {
    story: "kultur: En virksomhed vil holde en koncert, hvor alle kan komme",
    answers: { ...running, "money-for": "event", "money-from": "pool", "public-support": "no" },
    shows: {
      cards: ["event-money", "foundations-business"],
      todo: ["describe-event"],
      desks: ["kultur-idraet-fritid", "c4"],
    },
    hides: { cards: ["new-activity-money"], words: ["100.000 kr."] },
  },
  {
    story: "kultur (nabo): Den samme virksomhed vil have penge til at vokse",
    answers: { ...running, "money-for": "growth", "money-from": "pool", "public-support": "no" },
    shows: { cards: ["growth-money"], desks: ["c4"] },
    hides: { cards: ["event-money"], desks: ["kultur-idraet-fritid"] },
  },
  {
    story: "unge: En ungdomsklub har hørt om DUF",
    answers: { ...association, "money-for": "youth", "money-from": "pool" },
    shows: { cards: ["youth-money"], todo: ["ask-youth-pool"], desks: ["fond", "frivilligcenter"] },
    hides: { cards: ["youth-not-business"] },
  },
  {
    story: "unge (nabo): Et ApS vil have penge til unge",
    answers: { ...running, "money-for": "youth", "money-from": "pool", "public-support": "no" },
    shows: { cards: ["youth-not-business"], desks: ["c4", "fond"] },
    hides: { cards: ["youth-money"] },
  },
  {
    story: "gruppe: Naboer uden forening vil have penge til en fest",
    answers: {
      ...founder,
      applicant: "person",
      "money-for": "event",
      "money-from": "municipality",
      "grant-use": "for-all",
    },
    shows: {
      findings: { "municipal-grant": "others-for-all", "support-way": "who-first" },
      cards: ["person-applies", "event-money"],
      desks: ["kultur-idraet-fritid", "hip", "hilleroed-kommune"],
    },
    hides: { cards: ["form-before-money", "municipal-money-association"], todo: ["get-nemkonto"] },
  },
  {
    story: "gruppe (in English): Neighbours without an association want a loan",
    lang: "en",
    answers: { ...founder, applicant: "person", "money-for": "event", "money-from": "loan" },
    shows: { cards: ["loan-money"], desks: ["kultur-idraet-fritid", "hip", "laangiver"] },
    hides: { cards: ["person-applies"], words: ["Banken", "kommunen"] },
  },

  // What cannot be told yet
  {
    story: "uvis: En virksomhed ved ikke, hvor pengene skal komme fra",
    answers: { ...running, "money-for": "unsure", "money-from": "unsure" },
    shows: {
      findings: { "applicant-kind": "company", "support-way": "business-money" },
      cards: ["money-for-unsure", "money-from-unsure"],
      todo: ["list-what-money-is-for"],
      desks: ["c4"],
    },
    hides: { cards: ["money-from-unsure-open", "pools-association"], desks: ["frivilligcenter"] },
  },
  {
    story: "uvis (nabo): Virksomheden ved, at den vil låne",
    answers: { ...running, "money-for": "unsure", "money-from": "loan" },
    shows: { cards: ["loan-money", "money-for-unsure"], desks: ["c4", "laangiver"] },
    hides: { cards: ["money-from-unsure"] },
  },
  {
    story: "uvis (nabo): Virksomheden er uden selskab",
    answers: {
      ...running,
      applicant: "sole-trader",
      "money-for": "start",
      "money-from": "municipality",
      "grant-use": "unsure",
      "public-support": "in-kind",
    },
    shows: {
      findings: { "applicant-kind": "sole-trader", "municipal-grant": "use-unsure" },
      cards: ["municipal-money-business", "support-in-kind"],
      desks: ["c4", "hilleroed-kommune"],
    },
    hides: {
      cards: [
        "loan-money",
        "money-from-unsure",
        "support-so-far",
        "support-ceiling",
        "money-help-trading",
      ],
    },
  },

  // The same wish from others: paid staff, alone, a group, not decided
  {
    story: "lønnede: En forening med lønnede vil købe redskaber",
    answers: { ...trading, "money-for": "equipment", "money-from": "pool", "public-support": "no" },
    shows: {
      findings: { "support-way": "keep-apart" },
      cards: ["equipment-association", "foundations-association", "pools-association"],
      desks: ["kultur-idraet-fritid", "hip", "fond"],
    },
    hides: { cards: ["equipment-business"] },
  },
  {
    story: "lønnede: En forening med lønnede vil hjælpe folk, der har det svært",
    answers: { ...trading, "money-for": "people", "money-from": "loan" },
    shows: {
      cards: ["volunteer-work-money", "keep-money-apart"],
      desks: ["frivilligcenter", "hip", "laangiver"],
    },
    hides: { cards: ["volunteer-work-not-business", "pools-association"], todo: ["get-nemkonto"] },
  },
  {
    story: "lønnede: En forening med lønnede vil starte et nyt hold",
    answers: {
      ...trading,
      "money-for": "new-activity",
      "money-from": "municipality",
      "grant-use": "for-all",
      "public-support": "no",
    },
    shows: {
      findings: { "municipal-grant": "others-for-all" },
      cards: ["new-activity-money", "municipal-money-business"],
      desks: ["kultur-idraet-fritid", "hip", "hilleroed-kommune"],
    },
    hides: { cards: ["municipal-money-association"] },
  },
  {
    story: "lønnede: En forening med lønnede vil lave noget for unge",
    answers: { ...trading, "money-for": "youth", "money-from": "unsure" },
    shows: { cards: ["youth-money", "money-from-unsure-open"], desks: ["fond", "hip"] },
    hides: { cards: ["youth-not-business", "money-from-unsure"] },
  },
  {
    story: "lønnede (nabo): En forening med lønnede vil kun have råd",
    answers: { ...trading, "money-for": "advice" },
    shows: { cards: ["free-advice", "money-help-trading"], desks: ["hip"] },
    hides: { cards: ["keep-money-apart"], todo: ["separate-activities"] },
  },
  {
    story: "alene: En selvstændig vil købe en maskine for et lån",
    answers: { ...soloist, "money-for": "equipment", "money-from": "loan" },
    shows: { cards: ["equipment-business", "money-help-running"], desks: ["c4", "laangiver"] },
    hides: { cards: ["equipment-association", "sole-trader-collects", "form-before-money"] },
  },
  {
    story: "alene: En selvstændig vil hjælpe folk, der har det svært",
    answers: { ...soloist, "money-for": "people", "money-from": "pool", "public-support": "no" },
    shows: {
      cards: ["volunteer-work-not-business", "foundations-business"],
      desks: ["c4", "frivilligcenter", "fond"],
    },
    hides: { cards: ["volunteer-work-money", "foundations-association"] },
  },
  {
    story: "alene: En selvstændig vil starte et kor og sælger noget for det",
    answers: { ...soloist, "money-for": "new-activity", "money-from": "sale-for-cause" },
    shows: {
      findings: { "support-way": "permit" },
      cards: ["new-activity-not-business", "sale-for-cause", "sole-trader-collects"],
      desks: ["indsamlingsnaevnet", "c4"],
    },
    hides: { cards: ["new-activity-money"] },
  },
  {
    story: "alene: En selvstændig vil lave noget for unge og spørger på nettet",
    answers: { ...soloist, "money-for": "youth", "money-from": "crowdfunding" },
    shows: {
      findings: { "support-way": "permit" },
      cards: ["youth-not-business", "crowdfunding", "sole-trader-collects"],
      desks: ["indsamlingsnaevnet", "c4"],
    },
    hides: { cards: ["youth-money"] },
  },
  {
    story: "alene: En selvstændig mangler en butik",
    answers: { ...soloist, "money-for": "premises", "money-from": "unsure" },
    shows: {
      findings: { "support-way": "business-money" },
      cards: ["premises-business", "money-from-unsure"],
      desks: ["c4"],
    },
    hides: { cards: ["premises-association"], desks: ["frivilligcenter"] },
  },
  {
    story: "alene: En selvstændig vil have penge fra kommunen til driften",
    answers: {
      ...soloist,
      "money-for": "running-costs",
      "money-from": "municipality",
      "grant-use": "trade",
      "public-support": "no",
    },
    shows: {
      findings: { "support-way": "legal-basis", "municipal-grant": "trade" },
      cards: ["running-costs-business", "municipal-money-business"],
      desks: ["c4", "hilleroed-kommune"],
    },
    hides: { cards: ["running-costs-association"] },
  },
  {
    story: "alene: En selvstændig vil gøre noget for alle for kommunens penge",
    answers: {
      ...soloist,
      "money-for": "start",
      "money-from": "municipality",
      "grant-use": "for-all",
      "public-support": "no",
    },
    shows: { findings: { "municipal-grant": "others-for-all" }, cards: ["start-money"] },
    hides: {
      cards: [
        "running-costs-business",
        "running-costs-association",
        "new-activity-not-business",
        "youth-not-business",
        "equipment-business",
      ],
    },
  },
  {
    story: "gruppe: En gruppe uden CVR-nummer vil købe redskaber og spørger en fond",
    answers: { ...group, "money-for": "equipment", "money-from": "pool" },
    shows: {
      cards: ["equipment-business", "person-applies", "foundations-association"],
      desks: ["hip", "fond"],
    },
    hides: { cards: ["equipment-association", "pools-association"], todo: ["get-nemkonto"] },
  },
  {
    story: "gruppe: En gruppe vil besøge ensomme og ved ikke, hvor pengene er",
    answers: { ...group, "money-for": "people", "money-from": "unsure" },
    shows: { cards: ["volunteer-work-money", "person-applies"], desks: ["frivilligcenter", "hip"] },
    hides: {
      cards: ["volunteer-work-not-business", "money-from-unsure", "money-from-unsure-open"],
    },
  },
  {
    story: "gruppe: En gruppe vil starte en fælles have",
    answers: { ...group, "money-for": "new-activity", "money-from": "loan" },
    shows: { cards: ["new-activity-money"], desks: ["kultur-idraet-fritid", "hip", "laangiver"] },
    hides: { cards: ["person-applies", "new-activity-not-business"] },
  },
  {
    story: "gruppe: Unge uden forening vil lave et projekt",
    answers: { ...group, "money-for": "youth", "money-from": "loan" },
    shows: { cards: ["youth-money"], desks: ["fond", "hip"] },
    hides: { cards: ["youth-not-business", "person-applies"] },
  },
  {
    story: "gruppe: En gruppe mangler et sted at være",
    answers: { ...group, "money-for": "premises", "money-from": "loan" },
    shows: { cards: ["premises-association"], desks: ["frivilligcenter", "hip"] },
    hides: { cards: ["premises-business"], desks: ["c4"] },
  },
  {
    story: "gruppe: En gruppe, der har mødtes i mange år, mangler penge til regninger",
    answers: { ...oldGroup, "money-for": "running-costs", "money-from": "loan" },
    shows: {
      cards: ["running-costs-association", "money-help-running"],
      desks: ["c4", "laangiver"],
    },
    hides: { cards: ["running-costs-business", "money-help-new"], desks: ["hip"] },
  },
  {
    story: "ikke valgt: To med en idé mangler redskaber",
    answers: { ...founder, "money-for": "equipment", "money-from": "loan" },
    shows: { cards: ["equipment-business", "form-before-money"], desks: ["hip", "laangiver"] },
    hides: { cards: ["equipment-association", "applicant-unsure"] },
  },
  {
    story: "ikke valgt: To med en idé vil hjælpe ensomme",
    answers: {
      ...founder,
      "money-for": "people",
      "money-from": "municipality",
      "grant-use": "for-all",
    },
    shows: {
      findings: { "municipal-grant": "others-for-all", "support-way": "who-first" },
      cards: ["volunteer-work-money", "municipal-money-business"],
      desks: ["frivilligcenter", "hip", "hilleroed-kommune"],
    },
    hides: { cards: ["volunteer-work-not-business"] },
  },
  {
    story: "ikke valgt: To med en idé vil starte et kor",
    answers: { ...founder, "money-for": "new-activity", "money-from": "pool" },
    shows: {
      cards: ["new-activity-money", "foundations-association"],
      desks: ["kultur-idraet-fritid", "hip", "fond"],
    },
    hides: { cards: ["pools-association"], todo: ["get-nemkonto"] },
  },
  {
    story: "ikke valgt: To med en idé vil lave noget for unge",
    answers: { ...founder, "money-for": "youth", "money-from": "unsure" },
    shows: { cards: ["youth-money", "money-from-unsure-open"], desks: ["fond", "hip"] },
    hides: { cards: ["money-from-unsure"] },
  },
  {
    story: "ikke valgt: To med en idé mangler et sted at være",
    answers: { ...founder, "money-for": "premises", "money-from": "unsure" },
    shows: { cards: ["premises-association"], desks: ["frivilligcenter", "hip"] },
    hides: { cards: ["premises-business"] },
  },
  {
    story: "ikke valgt: To, der har været i gang længe, mangler penge til driften",
    answers: { ...oldFounders, "money-for": "running-costs", "money-from": "loan" },
    shows: { cards: ["running-costs-association", "money-help-running"], desks: ["c4"] },
    hides: { cards: ["running-costs-business", "money-help-new"], desks: ["hip"] },
  },
  {
    story: "ikke valgt (nabo): De ved ikke, hvor længe de har været i gang",
    answers: { ...unknownAge, "money-for": "running-costs", "money-from": "loan" },
    shows: { cards: ["money-help-running"], desks: ["c4"] },
    hides: { cards: ["money-help-new"], desks: ["hip"] },
  },
  {
    story: "ikke valgt (nabo): De vil kun have råd",
    answers: { ...founder, "money-for": "advice" },
    shows: { cards: ["free-advice"], desks: ["hip"] },
    hides: { cards: ["form-before-money"], todo: ["choose-who-applies"] },
  },
  {
    story: "forening: En forening vil have penge til en fest direkte fra kommunen",
    answers: {
      ...association,
      "money-for": "event",
      "money-from": "municipality",
      "grant-use": "both",
    },
    shows: {
      findings: { "municipal-grant": "both" },
      cards: ["pools-association", "municipal-money-association", "event-money"],
      todo: ["get-nemkonto"],
      desks: ["kultur-idraet-fritid", "frivilligcenter", "hilleroed-kommune"],
    },
    hides: { cards: ["foundations-association", "money-from-unsure-open"] },
  },
  {
    story: "forening (nabo): Foreningen vil bede sine naboer om penge til festen",
    answers: {
      ...association,
      "money-for": "event",
      "money-from": "ask-people",
      "asked-people": "circle",
    },
    shows: {
      cards: ["own-circle"],
      desks: ["kultur-idraet-fritid", "frivilligcenter", "indsamlingsnaevnet"],
    },
    hides: {
      cards: [
        "pools-association",
        "municipal-money-association",
        "money-from-unsure-open",
        "sale-for-cause",
      ],
      desks: ["hip", "hilleroed-kommune"],
    },
  },
  {
    story: "forening (nabo): Foreningen ved ikke, hvem den vil bede",
    answers: {
      ...association,
      "money-for": "event",
      "money-from": "ask-people",
      "asked-people": "unsure",
    },
    shows: {
      findings: { "support-way": "public-call" },
      cards: ["circle-or-public"],
      desks: ["indsamlingsnaevnet", "kultur-idraet-fritid", "frivilligcenter"],
    },
    hides: { cards: ["money-help-new", "money-help-running"], desks: ["hip"] },
  },
]);
