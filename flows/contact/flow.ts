import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "contact",
  when: { topics: "contact" },
  steps: [
    { ask: "topics" },
    { ask: "who" },
    { ask: "people-on-benefits", when: { topics: { not: "employment" } } },
    {
      ask: "person-situation",
      when: { any: [{ topics: "employment" }, { "people-on-benefits": "yes" }] },
    },
    { ask: "stage" },
    { ask: "money-for", when: { topics: "support" } },
    { ask: "asked-before", options: ["no", "sent-around", "no-answer", "unsure"] },
    { ask: "talk-how", options: ["phone", "meeting", "writing", "other-language", "unsure"] },
    // Last, so that whom to call and what to say stand at the top of the outcome.
    {
      ask: "talk-about",
      options: [
        "idea",
        "customers",
        "people",
        "money",
        "rules",
        "associations",
        "selling",
        "tax",
        "sheltered",
        "other",
        "unsure",
      ],
    },
  ],

  findings: {
    /** Whether the municipality must say yes to one of the people first: the same situations as in the start flow. */
    "person-must-ask": [
      {
        is: "yes",
        when: {
          "person-situation": [
            "unemployed",
            "job-ready",
            "activity-ready",
            "work-duty",
            "sick-without-job",
            "flex-job",
            "early-retirement",
            "refugee",
            "ukraine",
            "disability-graduate",
            "adult-apprentice",
            "unsure",
          ],
        },
      },
      { is: "no", otherwise: true },
    ],
    "ask-first": [
      { is: "yes", when: { "person-must-ask": "yes" } },
      {
        is: "no",
        when: {
          any: [
            { "people-on-benefits": ["volunteers-only", "no", "unsure"] },
            { "person-must-ask": "no" },
          ],
        },
      },
    ],
    /** Whoever asks what to live on while starting must first ask where the benefit comes from. */
    "asks-to-live": [
      { is: "yes", when: { "money-for": "living" } },
      {
        is: "no",
        when: { any: [{ topics: { not: "support" } }, { "money-for": { not: "living" } }] },
      },
    ],
    "right-place": [
      {
        is: "hip",
        when: {
          any: [
            {
              "talk-about": ["idea", "unsure"],
              stage: ["idea", "starting", "under-three-years"],
            },
            {
              "talk-about": "money",
              "asks-to-live": "no",
              who: { not: "association" },
              stage: ["idea", "starting", "under-three-years"],
            },
          ],
        },
      },
      {
        is: "c4",
        when: {
          any: [
            { "talk-about": "customers" },
            { "talk-about": ["idea", "unsure"], stage: ["three-years-or-more", "unsure"] },
            {
              "talk-about": "money",
              "asks-to-live": "no",
              who: { not: "association" },
              stage: ["three-years-or-more", "unsure"],
            },
            { "talk-about": "people", "people-on-benefits": "no" },
          ],
        },
      },
      {
        is: "jobcenter",
        when: {
          any: [
            { "talk-about": "people", topics: "employment" },
            { "talk-about": "people", "people-on-benefits": ["yes", "unsure"] },
          ],
        },
      },
      {
        is: "frivilligcenter",
        when: {
          any: [
            { "talk-about": "associations" },
            { "talk-about": "money", "asks-to-live": "no", who: "association" },
            { "talk-about": "people", "people-on-benefits": "volunteers-only" },
          ],
        },
      },
      { is: "erhvervsstyrelsen", when: { "talk-about": "rules" } },
      { is: "hilleroed-indkoeb", when: { "talk-about": "selling" } },
      { is: "skattestyrelsen", when: { "talk-about": "tax" } },
      { is: "socialafdeling", when: { "talk-about": "sheltered" } },
      {
        is: "hilleroed-kommune",
        when: {
          any: [{ "talk-about": "other" }, { "talk-about": "money", "asks-to-live": "yes" }],
        },
      },
    ],
    "whom-to-call": [
      { is: "municipality-first", when: { "ask-first": "yes" } },
      { is: "hip", when: { "ask-first": "no", "right-place": "hip" } },
      { is: "c4", when: { "ask-first": "no", "right-place": "c4" } },
      { is: "jobcenter", when: { "ask-first": "no", "right-place": "jobcenter" } },
      { is: "frivilligcenter", when: { "ask-first": "no", "right-place": "frivilligcenter" } },
      { is: "erhvervsstyrelsen", when: { "ask-first": "no", "right-place": "erhvervsstyrelsen" } },
      { is: "hilleroed-indkoeb", when: { "ask-first": "no", "right-place": "hilleroed-indkoeb" } },
      { is: "skattestyrelsen", when: { "ask-first": "no", "right-place": "skattestyrelsen" } },
      { is: "socialafdeling", when: { "ask-first": "no", "right-place": "socialafdeling" } },
      { is: "hilleroed-kommune", when: { "ask-first": "no", "right-place": "hilleroed-kommune" } },
    ],
  },
  headline: "whom-to-call",

  cards: [
    // What has been tried
    { card: "first-call", when: { "asked-before": "no" } },
    { card: "sent-around", when: { "asked-before": "sent-around" }, todo: ["list-who-you-asked"] },
    {
      card: "nobody-calls-back",
      when: { "asked-before": "no-answer" },
      facts: ["kommunens-hovednummer"],
      todo: ["chase-answer"],
      desk: "hilleroed-kommune",
    },
    { card: "asked-unsure", when: { "asked-before": "unsure" }, todo: ["look-for-letters"] },

    // How they talk
    {
      card: "by-phone",
      when: { "talk-how": "phone" },
      facts: ["kommunens-hovednummer"],
    },
    {
      card: "at-a-meeting",
      when: { "talk-how": "meeting" },
      facts: ["raadhus-adresse"],
      todo: ["agree-on-meeting"],
    },
    {
      card: "in-writing",
      when: { "talk-how": "writing" },
      facts: ["digital-post-foelsomme-oplysninger"],
      todo: ["write-half-page"],
    },
    {
      card: "other-language",
      when: { "talk-how": "other-language" },
      facts: ["sed-engelsk"],
      todo: ["say-language"],
    },
    {
      card: "how-unsure",
      when: { "talk-how": "unsure" },
      facts: ["kommunens-hovednummer"],
    },

    // Where to call
    {
      card: "call-hip",
      when: { "right-place": "hip" },
      facts: [
        "hip-2017",
        "hip-findes-2026",
        "erhvervshus-filial-hilleroed",
        "c4-huser-erhvervshus",
      ],
      desk: "hip",
      closes: true,
    },
    {
      card: "call-c4",
      when: { "right-place": "c4" },
      facts: ["c4-samarbejdsaftale-kommunen", "c4-status-2026"],
      desk: "c4",
      closes: true,
    },
    {
      card: "call-jobcenter",
      when: { "right-place": "jobcenter" },
      facts: ["en-virksomhedsindgang-krav", "jobcenter-hilleroed-navn-2026"],
      desk: "jobcenter",
      closes: true,
    },
    {
      card: "call-frivilligcenter",
      when: { "right-place": "frivilligcenter" },
      facts: ["frivilligcenter-start-forening", "frivilligcenter-ansoegningshjaelp"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "call-erhvervsstyrelsen",
      when: { "right-place": "erhvervsstyrelsen" },
      facts: ["rsv-myndighed", "rsv-hvor"],
      todo: ["say-rules"],
      desk: "erhvervsstyrelsen",
      closes: true,
    },
    {
      card: "call-procurement",
      when: { "right-place": "hilleroed-indkoeb" },
      facts: ["kom-koeb-er-ikke-stoette"],
      todo: ["say-selling"],
      desk: "hilleroed-indkoeb",
      closes: true,
    },
    {
      card: "call-tax",
      when: { "right-place": "skattestyrelsen" },
      facts: ["skat-rsv-ingen-fritagelse", "skat-hovedregel"],
      todo: ["say-tax"],
      desk: "skattestyrelsen",
      closes: true,
    },
    {
      card: "call-sheltered",
      when: { "right-place": "socialafdeling" },
      facts: ["cbb-findes-2021", "paragraf-103-104-visitation"],
      todo: ["say-sheltered"],
      desk: "socialafdeling",
      closes: true,
    },
    {
      card: "call-municipality",
      when: { "right-place": "hilleroed-kommune" },
      facts: ["kommunens-hovednummer"],
      todo: ["say-other"],
      desk: "hilleroed-kommune",
      closes: true,
    },

    // What to say
    { card: "words-for-idea", when: { "talk-about": "idea" }, todo: ["describe-idea"] },
    { card: "words-for-customers", when: { "talk-about": "customers" }, todo: ["say-customers"] },
    { card: "words-for-people", when: { "talk-about": "people" }, todo: ["describe-tasks"] },
    { card: "words-for-money", when: { "talk-about": "money" }, todo: ["say-money"] },
    {
      card: "words-for-association",
      when: { "talk-about": "associations" },
      todo: ["say-association"],
    },
    { card: "words-for-anything", when: { "talk-about": "unsure" }, todo: ["ask-for-a-person"] },
  ],

  todos: {
    "describe-tasks": {},
    "say-customers": {},
    "say-money": {},
    "say-association": {},
    "ask-for-a-person": {},
    "say-rules": {},
    "say-selling": {},
    "say-tax": {},
    "say-sheltered": {},
    "say-other": {},
    "chase-answer": {},
    "list-who-you-asked": {},
    "look-for-letters": {},
    "agree-on-meeting": {},
    "write-half-page": {},
    "say-language": {},
  },
});
