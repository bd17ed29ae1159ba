import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "support",
  when: { topics: "support" },
  steps: [
    { ask: "topics" },
    { ask: "stage" },
    // What the registration flow has heard is not asked again: the legal form says who would apply.
    { ask: "registration-aim", when: { topics: "registration" } },
    {
      ask: "legal-form",
      when: { topics: "registration", "registration-aim": { not: "already-rsv" } },
    },
    { ask: "sales", when: { topics: "association" } },
    {
      ask: "applicant",
      when: {
        any: [
          { topics: { not: "registration" } },
          { "registration-aim": "already-rsv" },
          {
            "legal-form": [
              "none-yet",
              "association",
              "association-no-cvr",
              "foundation",
              "self-owning",
              "unsure",
            ],
          },
        ],
      },
      options: [
        "volunteer-association",
        "trading-association",
        "company",
        "sole-trader",
        "person",
        "not-decided",
        "unsure",
      ],
    },
    {
      ask: "money-for",
      options: [
        "start",
        "equipment",
        "event",
        "people",
        "new-activity",
        "youth",
        "premises",
        "running-costs",
        "growth",
        "living",
        "advice",
        "unsure",
      ],
    },
    {
      ask: "money-from",
      when: { "money-for": { not: ["living", "advice"] } },
      options: [
        "pool",
        "municipality",
        "loan",
        "ask-people",
        "sale-for-cause",
        "crowdfunding",
        "programme",
        "unsure",
      ],
    },
    {
      ask: "grant-use",
      when: { "money-from": "municipality" },
      options: ["for-all", "trade", "both", "unsure"],
    },
    {
      ask: "asked-people",
      when: { "money-from": "ask-people" },
      options: ["anyone", "circle", "unsure"],
    },
    {
      ask: "public-support",
      when: {
        "money-from": ["pool", "municipality", "programme"],
        "applicant-kind": ["mixed", "company", "sole-trader"],
      },
      options: ["no", "money", "in-kind", "unsure"],
    },
  ],

  findings: {
    "applicant-kind": [
      { is: "association", when: { applicant: "volunteer-association" } },
      { is: "mixed", when: { applicant: "trading-association" } },
      {
        is: "company",
        when: {
          any: [
            { applicant: "company" },
            { "legal-form": ["aps", "a-s", "p-s", "amba", "fmba", "i-s", "k-s", "ivs"] },
          ],
        },
      },
      {
        is: "sole-trader",
        when: {
          any: [
            { applicant: "sole-trader" },
            { "legal-form": ["sole-trader", "pmv", "joint-ownership"] },
          ],
        },
      },
      { is: "person", when: { applicant: "person" } },
      { is: "undecided", when: { applicant: ["not-decided", "unsure"] } },
    ],
    "municipal-grant": [
      {
        is: "met",
        because: "association-for-all",
        when: { "grant-use": "for-all", "applicant-kind": "association" },
        facts: ["kom-oeremaerkning"],
      },
      {
        is: "unclear",
        because: "others-for-all",
        when: {
          "grant-use": "for-all",
          "applicant-kind": ["mixed", "company", "sole-trader", "person", "undecided"],
        },
        facts: ["kom-hjemmel-ogsaa", "kom-saglig-interesse"],
      },
      {
        is: "unclear",
        because: "both",
        when: { "grant-use": "both" },
        facts: ["kom-oeremaerkning", "kom-hjemmel-ogsaa"],
      },
      {
        is: "unclear",
        because: "use-unsure",
        when: { "grant-use": "unsure" },
        facts: ["kom-hjemmel-ogsaa"],
      },
      {
        is: "unmet",
        because: "trade",
        when: { "grant-use": "trade" },
        facts: ["kom-stoette-erhverv", "kom-saglig-interesse"],
      },
    ],
    "support-way": [
      { is: "living", first: true, when: { "money-for": "living" } },
      { is: "advice", when: { "money-for": "advice" } },
      {
        is: "permit",
        first: true,
        when: { "money-from": ["sale-for-cause", "crowdfunding"] },
      },
      {
        is: "permit",
        because: "public-call",
        first: true,
        when: { "asked-people": ["anyone", "unsure"] },
      },
      { is: "circle", when: { "asked-people": "circle" } },
      { is: "loan", when: { "money-from": "loan" } },
      { is: "programme", when: { "money-from": "programme" } },
      {
        is: "pools",
        when: { "money-from": ["pool", "municipality", "unsure"], "applicant-kind": "association" },
      },
      {
        is: "keep-apart",
        when: { "money-from": ["pool", "municipality", "unsure"], "applicant-kind": "mixed" },
      },
      {
        is: "legal-basis",
        when: {
          "money-from": "municipality",
          "applicant-kind": ["company", "sole-trader"],
        },
      },
      {
        is: "business-money",
        when: {
          "money-from": ["pool", "unsure"],
          "applicant-kind": ["company", "sole-trader"],
        },
      },
      {
        is: "who-first",
        when: {
          "money-from": ["pool", "municipality", "unsure"],
          "applicant-kind": ["person", "undecided"],
        },
      },
    ],
  },
  headline: "support-way",
  verdicts: ["municipal-grant"],

  cards: [
    // Who would apply
    {
      card: "keep-money-apart",
      when: { "applicant-kind": "mixed", "money-for": { not: ["living", "advice"] } },
      facts: ["kom-oeremaerkning"],
      todo: ["separate-activities"],
    },
    {
      card: "form-before-money",
      when: { applicant: "not-decided", "money-for": { not: ["living", "advice"] } },
      facts: ["for-nemkonto", "for-grundkrav"],
      todo: ["choose-who-applies"],
    },
    {
      card: "applicant-unsure",
      when: { applicant: "unsure", "money-for": { not: ["living", "advice"] } },
      facts: ["for-nemkonto"],
      todo: ["look-up-start-date"],
    },
    {
      card: "person-applies",
      when: {
        applicant: "person",
        "money-from": ["pool", "municipality", "unsure"],
      },
      facts: ["pulje-udvikling-hilleroed", "pulje-boligsocial-hilleroed"],
      todo: ["choose-who-applies"],
    },

    // What the money is for
    {
      card: "start-money",
      when: { "money-for": "start" },
      facts: ["stat-pulje-2016-lukket"],
      todo: ["write-budget"],
    },
    {
      card: "equipment-association",
      when: { "money-for": "equipment", "applicant-kind": ["association", "mixed"] },
      facts: ["pulje-materiel-hilleroed"],
      todo: ["get-a-price"],
      desk: "kultur-idraet-fritid",
      closes: true,
    },
    {
      card: "equipment-business",
      when: {
        "money-for": "equipment",
        "applicant-kind": ["company", "sole-trader", "person", "undecided"],
      },
      facts: ["pulje-materiel-hilleroed", "merkur-laan"],
      todo: ["get-a-price"],
    },
    {
      card: "event-money",
      when: { "money-for": "event" },
      facts: ["pulje-kultur-hilleroed"],
      todo: ["describe-event"],
      desk: "kultur-idraet-fritid",
      closes: true,
    },
    {
      card: "volunteer-work-money",
      when: {
        "money-for": "people",
        "applicant-kind": ["association", "mixed", "person", "undecided"],
      },
      facts: [
        "p18-kerne-frivillig",
        "p18-pligt",
        "p18-hilleroed-frist-ikke-fundet",
        "faelleskommunal-p18-deltagere",
      ],
      todo: ["ask-volunteer-pool"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "volunteer-work-not-business",
      when: { "money-for": "people", "applicant-kind": ["company", "sole-trader"] },
      facts: ["p18-kerne-frivillig"],
      todo: ["ask-volunteer-pool"],
      desk: "frivilligcenter",
    },
    {
      card: "new-activity-money",
      when: {
        "money-for": "new-activity",
        "applicant-kind": ["association", "mixed", "person", "undecided"],
      },
      facts: ["pulje-udvikling-hilleroed", "pulje-boligsocial-hilleroed"],
      todo: ["describe-activity"],
      desk: "kultur-idraet-fritid",
      closes: true,
    },
    {
      card: "new-activity-not-business",
      when: { "money-for": "new-activity", "applicant-kind": ["company", "sole-trader"] },
      facts: ["pulje-udvikling-hilleroed"],
      todo: ["describe-activity"],
    },
    {
      card: "youth-money",
      when: {
        "money-for": "youth",
        "applicant-kind": ["association", "mixed", "person", "undecided"],
      },
      facts: ["duf-lokalforeningspulje", "duf-initiativstoette", "pulje-boligsocial-hilleroed"],
      todo: ["ask-youth-pool"],
      desk: "fond",
      closes: true,
    },
    {
      card: "youth-not-business",
      when: { "money-for": "youth", "applicant-kind": ["company", "sole-trader"] },
      facts: ["duf-lokalforeningspulje", "duf-initiativstoette"],
      todo: ["ask-youth-pool"],
    },
    {
      card: "premises-association",
      when: { "money-for": "premises", "applicant-kind": ["association", "person", "undecided"] },
      facts: ["frivilligcenter-lokaler", "lokaletilskud-hilleroed"],
      todo: ["describe-premises"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "premises-mixed",
      when: { "money-for": "premises", "applicant-kind": "mixed" },
      facts: ["kom-anlaegsstoette", "stat-indirekte"],
      todo: ["describe-premises"],
      desk: "hilleroed-kommune",
      closes: true,
    },
    {
      card: "premises-business",
      when: { "money-for": "premises", "applicant-kind": ["company", "sole-trader"] },
      facts: ["stat-indirekte", "kommunale-lokaler-markedsleje"],
      todo: ["describe-premises"],
      desk: "c4",
      closes: true,
    },
    {
      card: "running-costs-association",
      when: {
        "money-for": "running-costs",
        "applicant-kind": ["association", "person", "undecided"],
      },
      facts: ["pulje-udvikling-hilleroed", "p18-kerne-frivillig"],
      todo: ["write-budget"],
    },
    {
      card: "running-costs-business",
      when: { "money-for": "running-costs", "applicant-kind": ["mixed", "company", "sole-trader"] },
      facts: ["kom-stoette-erhverv"],
      todo: ["write-budget"],
    },
    {
      card: "growth-money",
      when: { "money-for": "growth" },
      facts: ["dsk-hvad", "smv-digital-krav"],
      todo: ["bring-figures"],
    },
    {
      card: "money-to-live-on",
      when: { "money-for": "living" },
      facts: ["kommunens-hovednummer"],
      todo: ["ask-about-living"],
      desk: "hilleroed-kommune",
      closes: true,
      caution: true,
    },
    {
      card: "free-advice",
      when: { "money-for": "advice" },
      facts: ["erhvervshus-alle-virksomheder"],
      todo: ["write-budget"],
    },
    {
      card: "money-for-unsure",
      when: { "money-for": "unsure" },
      facts: ["frivilligcenter-ansoegningshjaelp"],
      todo: ["list-what-money-is-for"],
    },

    // Where it might come from
    {
      card: "pools-association",
      when: {
        "money-from": ["pool", "municipality", "unsure"],
        "applicant-kind": ["association", "mixed"],
      },
      facts: ["for-nemkonto", "for-digital-post"],
      todo: ["get-nemkonto"],
    },
    {
      card: "foundations-association",
      when: {
        "money-from": "pool",
        "applicant-kind": ["association", "mixed", "person", "undecided"],
      },
      facts: ["nordea-fonden-lokal", "merkur-fonden"],
      todo: ["ask-before-applying"],
      desk: "fond",
    },
    {
      card: "foundations-business",
      when: { "money-from": "pool", "applicant-kind": ["company", "sole-trader"] },
      facts: ["nordea-fonden-ikke-selskaber", "merkur-fonden"],
      todo: ["ask-before-applying"],
      desk: "fond",
    },
    {
      card: "municipal-money-association",
      when: { "money-from": "municipality", "applicant-kind": "association" },
      facts: ["kom-oeremaerkning"],
      todo: ["ask-who-in-municipality"],
      desk: "hilleroed-kommune",
    },
    {
      card: "municipal-money-business",
      when: {
        "money-from": "municipality",
        "applicant-kind": ["mixed", "company", "sole-trader", "person", "undecided"],
      },
      facts: ["kom-hjemmel-ogsaa", "kommunen-maa-ikke-stoette-enkelte", "kom-saglig-interesse"],
      todo: ["ask-legal-basis"],
      desk: "hilleroed-kommune",
    },
    {
      card: "loan-money",
      when: { "money-from": "loan" },
      facts: ["merkur-laan", "merkur-easi", "eifo-vaekstfonden"],
      todo: ["ask-for-a-loan"],
      desk: "laangiver",
    },
    {
      card: "programme-money",
      when: { "money-from": "programme" },
      facts: ["dsk-accelerator-slut", "innofounder"],
      todo: ["check-programme-is-open"],
    },
    {
      card: "money-from-unsure",
      when: { "money-from": "unsure", "applicant-kind": ["company", "sole-trader"] },
      facts: ["kommunen-maa-ikke-stoette-enkelte", "merkur-laan"],
      todo: ["list-what-money-is-for"],
    },
    {
      card: "money-from-unsure-open",
      when: { "money-from": "unsure", "applicant-kind": ["association", "mixed", "undecided"] },
      facts: ["frivilligcenter-ansoegningshjaelp"],
      todo: ["list-what-money-is-for"],
    },

    // Asking people for money
    {
      card: "permit-first",
      when: { "asked-people": "anyone" },
      facts: ["ind-tilladelse", "indsamling-gebyr-frist", "indsamling-regnskab"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
      approvesFirst: true,
      closes: true,
      caution: true,
    },
    {
      card: "own-circle",
      when: { "asked-people": "circle" },
      facts: ["indsamling-undtaget"],
      todo: ["keep-to-the-circle"],
      desk: "indsamlingsnaevnet",
    },
    {
      card: "circle-or-public",
      when: { "asked-people": "unsure" },
      facts: ["ind-tilladelse", "indsamling-undtaget"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
      approvesFirst: true,
      closes: true,
      caution: true,
    },
    {
      card: "sale-for-cause",
      when: {
        all: [
          { "money-from": "sale-for-cause" },
          { any: [{ topics: { not: "association" } }, { sales: { not: "with-donation" } }] },
        ],
      },
      facts: ["ind-salg-kan-vaere-indsamling"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
      approvesFirst: true,
      closes: true,
      caution: true,
    },
    {
      card: "crowdfunding",
      when: { "money-from": "crowdfunding" },
      facts: ["crowdfunding-uafklaret", "ind-tilladelse"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
      approvesFirst: true,
      closes: true,
      caution: true,
    },
    {
      card: "sole-trader-collects",
      when: {
        "applicant-kind": "sole-trader",
        "money-from": ["ask-people", "sale-for-cause", "crowdfunding"],
      },
      facts: ["indsamling-enkeltmand"],
    },

    // Public support counts together
    {
      card: "support-ceiling",
      when: { "public-support": "no" },
      facts: ["stat-deminimis"],
    },
    {
      card: "support-so-far",
      when: { "public-support": "money" },
      facts: ["stat-deminimis", "stat-rullende"],
      todo: ["list-earlier-support"],
    },
    {
      card: "support-in-kind",
      when: { "public-support": "in-kind" },
      facts: ["stat-indirekte", "stat-deminimis", "stat-rullende"],
      todo: ["list-earlier-support"],
    },
    {
      card: "support-unknown",
      when: { "public-support": "unsure" },
      facts: ["stat-deminimis", "stat-indirekte"],
      todo: ["find-earlier-support"],
    },

    // Who can help with the money
    {
      card: "money-help-association",
      when: { "applicant-kind": "association", "support-way": { not: "living" } },
      facts: ["frivilligcenter-ansoegningshjaelp"],
      todo: ["take-plan-to-volunteer-centre"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "money-help-trading",
      when: { "applicant-kind": "mixed", "support-way": { not: "living" } },
      facts: ["hip-findes-2026"],
      todo: ["take-plan-to-hip"],
      desk: "hip",
      closes: true,
    },
    {
      card: "money-help-new",
      when: {
        "applicant-kind": ["company", "sole-trader", "person", "undecided"],
        stage: ["idea", "starting", "under-three-years"],
        "support-way": { not: "living" },
      },
      facts: ["hip-findes-2026"],
      todo: ["take-it-to-hip"],
      desk: "hip",
      closes: true,
    },
    {
      card: "money-help-running",
      when: {
        "applicant-kind": ["company", "sole-trader", "person", "undecided"],
        stage: ["three-years-or-more", "unsure"],
        "support-way": { not: "living" },
      },
      facts: ["c4-status-2026"],
      todo: ["take-it-to-c4"],
      desk: "c4",
      closes: true,
    },
  ],
  todos: {
    "ask-about-living": { kind: "approval" },
    "choose-who-applies": {},
    "get-nemkonto": { kind: "money" },
    "list-what-money-is-for": { kind: "money" },
    "write-budget": { kind: "money" },
    "get-a-price": { kind: "money" },
    "describe-event": {},
    "describe-activity": {},
    "ask-volunteer-pool": { kind: "money" },
    "ask-youth-pool": { kind: "money" },
    "ask-before-applying": { kind: "money" },
    "ask-who-in-municipality": { kind: "money" },
    "ask-for-a-loan": { kind: "money" },
    "check-programme-is-open": {},
    "keep-to-the-circle": {},
    "list-earlier-support": { kind: "money" },
    "find-earlier-support": { kind: "money" },
    "take-plan-to-volunteer-centre": {},
    "take-plan-to-hip": {},
  },
});
