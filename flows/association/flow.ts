import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "association",
  when: { topics: "association" },
  steps: [
    // What was said before, and is read here
    { ask: "topics" },
    { ask: "stage" },
    { ask: "registration-aim", when: { topics: "registration" } },
    { ask: "legal-form", when: { "registration-aim": { not: "already-rsv" } } },
    { ask: "person-situation", when: { topics: "employment" } },
    { ask: "people-aim", when: { topics: "employment" } },
    { ask: "first-employee", when: { "job-in-view": "yes" } },
    { ask: "volunteer-aim", when: { topics: "volunteers" } },
    { ask: "sales" },
    {
      ask: "association-kind",
      when: {
        any: [
          { topics: { not: "registration" } },
          { "registration-aim": "already-rsv" },
          { "legal-form": { not: ["association-no-cvr", "none-yet"] } },
        ],
      },
      options: ["not-founded", "no-cvr", "voluntary", "ordinary", "unsure"],
    },
    {
      ask: "buyers",
      when: { sales: { not: ["one-off", "grants-only", "fundraising-only"] } },
      options: ["members", "others", "unsure"],
    },
    { ask: "trade", when: { buyers: ["others", "unsure"], sales: { not: "unsure" } } },
    {
      ask: "yearly-sales",
      kind: "number",
      when: { buyers: ["others", "unsure"], sales: { not: "unsure" } },
      min: 0,
      max: 100_000_000,
      step: 1,
      unit: "kr",
      unsure: true,
    },
    {
      ask: "profit-to-cause",
      // Only above the limit in moms-graense does it matter for VAT.
      when: { any: [{ "yearly-sales": { min: 50_001 } }, { "yearly-sales": "unsure" }] },
      options: ["all", "some", "unsure"],
    },
    {
      ask: "association-wages",
      when: { any: [{ topics: { not: "employment" } }, { "job-in-view": "no" }] },
      options: ["already", "first", "none", "unsure"],
    },
    {
      ask: "next-form",
      when: { sales: { not: ["one-off", "grants-only", "fundraising-only"] } },
      options: ["stay", "daughter", "convert", "fmba", "has-company", "refused-rsv", "unsure"],
    },
    {
      ask: "association-wonders",
      kind: "many",
      options: ["liability", "collecting", "gifts", "log-in", "none", "unsure"],
    },
  ],

  findings: {
    /** Whether the employment flow asked if it is their first employee: then nobody is asked about wages again. */
    "job-in-view": [
      {
        is: "yes",
        when: {
          "people-aim": "employ",
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
            "no-benefit",
          ],
        },
      },
      { is: "no", otherwise: true },
    ],
    /** Whether somebody is paid: as said in the employment flow, or here. */
    "who-is-paid": [
      {
        is: "already",
        when: {
          any: [
            { "association-wages": "already" },
            { "first-employee": ["under-ten", "ten-or-more"] },
          ],
        },
      },
      {
        is: "first",
        when: { any: [{ "association-wages": "first" }, { "first-employee": "first" }] },
      },
      { is: "none", when: { "association-wages": "none" } },
      {
        is: "unsure",
        when: { any: [{ "association-wages": "unsure" }, { "first-employee": "unsure" }] },
      },
    ],
    "association-outlook": [
      {
        is: "runs-business",
        when: { sales: ["significant", "with-donation", "some-mostly-grants"], buyers: "others" },
        facts: ["bog-erhvervsdrift", "skat-kun-erhverv"],
      },
      {
        is: "plans-business",
        when: { sales: "planned", buyers: "others" },
        facts: ["bog-erhvervsdrift", "for-skal-registreres"],
      },
      { is: "members-only", when: { buyers: "members" }, facts: ["skat-medlemmer"] },
      {
        is: "to-be-found-out",
        when: { any: [{ buyers: "unsure" }, { sales: "unsure", buyers: "others" }] },
        facts: ["bog-erhvervsdrift", "bog-enkelt-loppemarked", "skat-medlemmer"],
      },
      { is: "single-sale", when: { sales: "one-off" }, facts: ["bog-enkelt-loppemarked"] },
      { is: "no-sale", when: { sales: "grants-only" }, facts: ["bog-ideel-forening"] },
      { is: "collects", when: { sales: "fundraising-only" }, facts: ["ind-tilladelse"] },
    ],
    "cvr-state": [
      {
        is: "none",
        when: {
          any: [{ "association-kind": "no-cvr" }, { "legal-form": "association-no-cvr" }],
        },
      },
      {
        is: "not-founded",
        when: { any: [{ "association-kind": "not-founded" }, { "legal-form": "none-yet" }] },
      },
      { is: "voluntary", when: { "association-kind": "voluntary" } },
      { is: "ordinary", when: { "association-kind": "ordinary" } },
      { is: "unknown", when: { "association-kind": "unsure" } },
    ],
    /** Business or wages: then the register must say »forening«. */
    "runs-or-pays": [
      {
        is: "yes",
        when: {
          any: [
            { "association-outlook": ["runs-business", "plans-business"] },
            { "who-is-paid": ["already", "first"] },
          ],
        },
      },
      {
        is: "no",
        when: {
          "association-outlook": ["single-sale", "no-sale", "collects"],
          "who-is-paid": "none",
        },
      },
      {
        is: "unclear",
        when: {
          all: [
            { "who-is-paid": ["none", "unsure"] },
            {
              any: [
                { "association-outlook": ["members-only", "to-be-found-out"] },
                {
                  "association-outlook": ["single-sale", "no-sale", "collects"],
                  "who-is-paid": "unsure",
                },
              ],
            },
          ],
        },
      },
    ],
    "right-in-cvr": [
      {
        is: "met",
        because: "ordinary",
        when: { "cvr-state": "ordinary" },
        facts: ["for-frivillig-vs-almindelig"],
      },
      {
        is: "met",
        because: "voluntary-enough",
        when: { "cvr-state": "voluntary", "runs-or-pays": "no" },
        facts: ["for-frivillig-vs-almindelig"],
      },
      {
        is: "unmet",
        because: "voluntary-with-business",
        when: { "cvr-state": "voluntary", "runs-or-pays": "yes" },
        facts: ["for-frivillig-vs-almindelig"],
      },
      {
        is: "unclear",
        because: "voluntary-unclear",
        when: { "cvr-state": "voluntary", "runs-or-pays": "unclear" },
        facts: ["for-frivillig-vs-almindelig"],
      },
      {
        is: "met",
        because: "no-cvr-enough",
        when: { "cvr-state": "none", "runs-or-pays": "no", sales: "one-off" },
        facts: ["for-ingen-pligt"],
      },
      {
        is: "unmet",
        because: "no-cvr-with-business",
        when: { "cvr-state": "none", "runs-or-pays": "yes" },
        facts: ["for-skal-registreres"],
      },
      {
        is: "unclear",
        because: "no-cvr-unclear",
        when: {
          all: [
            { "cvr-state": "none", "runs-or-pays": ["no", "unclear"] },
            {
              any: [
                { "runs-or-pays": "unclear" },
                { "association-outlook": ["no-sale", "collects"] },
              ],
            },
          ],
        },
        facts: ["for-ingen-pligt", "for-skal-registreres"],
      },
      {
        is: "unclear",
        because: "not-founded",
        when: { "cvr-state": "not-founded" },
        facts: ["for-grundkrav"],
      },
      {
        is: "unclear",
        because: "kind-unknown",
        when: { "cvr-state": "unknown" },
        facts: ["for-frivillig-vs-almindelig"],
      },
    ],
  },
  headline: "association-outlook",
  verdicts: ["right-in-cvr"],

  cards: [
    // Is it a sale, and what does it bring
    {
      card: "sale-brings-duties",
      when: { sales: ["significant", "some-mostly-grants"] },
      facts: ["bog-erhvervsdrift", "bog-enkelt-loppemarked"],
      todo: ["keep-the-books"],
    },
    {
      card: "sale-may-grow-into-rsv",
      when: { sales: "significant", topics: { not: ["registration", "after-registration"] } },
      facts: ["form-forening-rsv", "rsv-frivillig-ordning"],
    },
    {
      card: "before-the-first-sale",
      when: { sales: "planned" },
      facts: ["for-skal-registreres", "bog-erhvervsdrift"],
      todo: ["keep-the-books"],
    },
    // Where registration is a topic too, its flow says this already.
    {
      card: "part-of-the-price",
      when: { sales: "with-donation", topics: { not: "registration" } },
      facts: ["ind-salg-kan-vaere-indsamling", "ind-tilladelse"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
      approvesFirst: true,
      caution: true,
    },
    {
      card: "one-market-a-year",
      when: { sales: "one-off", topics: { not: "registration" } },
      facts: ["bog-enkelt-loppemarked", "moms-nr17", "moms-ingen-fradrag"],
      todo: ["apply-vat-event"],
      desk: "skattestyrelsen",
    },
    {
      card: "grants-and-gifts-only",
      when: { sales: "grants-only" },
      facts: ["bog-ideel-forening", "for-nemkonto", "for-digital-post"],
      todo: ["get-ready-for-grants"],
      desk: "frivilligcenter",
    },
    {
      card: "collecting-money",
      when: { sales: "fundraising-only", topics: { not: "registration" } },
      facts: ["ind-tilladelse", "ind-ll8a"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
      approvesFirst: true,
    },
    {
      card: "what-counts-as-sale",
      when: { sales: "unsure" },
      facts: ["bog-erhvervsdrift", "skat-medlemmer"],
      todo: ["sort-income"],
    },

    // How they stand in the register
    {
      card: "found-the-association",
      when: {
        all: [
          { "cvr-state": "not-founded" },
          {
            any: [
              { topics: { not: "volunteers" } },
              { "volunteer-aim": { not: "start-association" } },
            ],
          },
        ],
      },
      facts: ["for-grundkrav", "forening-uden-godkendelse", "frivilligcenter-start-forening"],
      todo: ["hold-founding-meeting"],
      desk: "frivilligcenter",
    },
    {
      card: "get-registered",
      when: { "association-kind": "no-cvr", "right-in-cvr": ["unmet", "unclear"] },
      facts: ["for-bilag", "for-cvr-gratis", "for-digital-post"],
      todo: ["get-association-cvr"],
      desk: "erhvervsstyrelsen",
    },
    {
      card: "no-cvr-needed",
      when: { "right-in-cvr": "met", "cvr-state": "none" },
      facts: ["for-ingen-pligt"],
    },
    {
      card: "change-to-ordinary",
      when: { "right-in-cvr": "unmet", "association-kind": "voluntary" },
      facts: ["for-frivillig-vs-almindelig"],
      todo: ["change-association-type"],
      desk: "erhvervsstyrelsen",
      caution: true,
    },
    {
      card: "stay-voluntary",
      when: { "right-in-cvr": "met", "association-kind": "voluntary" },
      facts: ["for-frivillig-vs-almindelig", "for-cvr-3-aar"],
      todo: ["confirm-registration"],
    },
    {
      card: "kind-unknown",
      when: { "association-kind": "unsure" },
      facts: ["for-frivillig-vs-almindelig", "for-fem-former"],
      todo: ["check-association-type"],
    },

    // Tax
    {
      card: "members-buy",
      when: { buyers: "members" },
      facts: ["skat-medlemmer", "skat-kun-erhverv"],
      todo: ["ask-members-vat"],
      desk: "skattestyrelsen",
    },
    {
      card: "buyers-unknown",
      when: { buyers: "unsure" },
      facts: ["skat-medlemmer", "skat-kun-erhverv"],
      todo: ["note-who-buys"],
    },
    {
      card: "association-pays-tax",
      when: { buyers: "others" },
      facts: ["skat-hovedregel", "skat-art-ikke-hensigt", "skat-fradrag-uddeling"],
      todo: ["ask-association-tax"],
      desk: "skattestyrelsen",
      caution: true,
    },

    // VAT
    {
      card: "reuse-shop-conditions",
      when: { trade: "reuse-unpaid", "who-is-paid": ["none", "unsure"] },
      facts: ["moms-nr18-genbrug"],
      todo: ["check-reuse-vat"],
      desk: "skattestyrelsen",
    },
    {
      card: "reuse-shop-wages",
      when: {
        any: [
          { trade: "reuse-paid" },
          { trade: "reuse-unpaid", "who-is-paid": ["already", "first"] },
        ],
      },
      facts: ["moms-nr18-loen-koster", "moms-nr18-genbrug"],
      todo: ["check-vat-before-wages"],
      desk: "skattestyrelsen",
      caution: true,
    },
    {
      card: "cafe-open-to-all",
      when: { trade: ["cafe-unpaid", "cafe-paid"] },
      facts: ["forening-moms-fast-salgssted", "moms-nr21-cafe", "mad-registrering"],
      todo: ["register-food"],
      desk: "foedevarestyrelsen",
    },
    {
      card: "letting-and-services",
      when: { trade: ["volunteers", "other-paid"] },
      facts: ["bog-erhvervsdrift", "skat-kun-erhverv"],
    },
    {
      card: "sale-not-described",
      when: { trade: "unsure" },
      facts: ["moms-nr21-ikke-forretning", "moms-nr18-genbrug"],
      todo: ["describe-the-sale"],
    },
    // The limits are those of moms-graense and bog-digital-foreninger.
    {
      card: "below-vat-limit",
      when: { "yearly-sales": { max: 50_000 } },
      facts: ["moms-graense", "moms-kalenderaar"],
      todo: ["keep-the-books"],
    },
    {
      card: "above-vat-limit",
      when: { "yearly-sales": { min: 50_001 } },
      facts: ["moms-graense", "moms-kalenderaar"],
      todo: ["ask-association-tax"],
      desk: "skattestyrelsen",
      caution: true,
    },
    {
      card: "yearly-sales-unknown",
      when: { "yearly-sales": "unsure" },
      facts: ["moms-graense", "moms-kalenderaar"],
      todo: ["keep-the-books"],
    },
    {
      card: "digital-books",
      when: { "yearly-sales": { min: 300_001 } },
      facts: ["bog-digital-foreninger"],
      todo: ["choose-digital-books"],
    },
    {
      card: "may-choose-exemption",
      when: { "profit-to-cause": "all" },
      facts: ["moms-nr21", "moms-nr21-ikke-forretning", "moms-enten-eller"],
    },
    {
      card: "exemption-is-out",
      when: { "profit-to-cause": "some" },
      facts: ["moms-nr21", "skat-art-ikke-hensigt"],
    },
    {
      card: "profit-not-decided",
      when: { "profit-to-cause": "unsure" },
      facts: ["moms-nr21"],
      todo: ["decide-about-profit"],
    },

    // Wages
    {
      card: "first-wages",
      when: { "who-is-paid": "first", topics: { not: "employment" } },
      facts: [
        "arbejdsgiver-forening-cvr",
        "arbejdsgiver-registrer",
        "ansaettelsesbevis-hvem",
        "arbejdsskade-pligt",
      ],
      todo: ["register-before-first-wages"],
      caution: true,
    },
    {
      card: "pays-wages",
      when: { "who-is-paid": "already", topics: { not: "employment" } },
      facts: ["eindkomst-loenbureau", "ansaettelsesbevis-hvem"],
      todo: ["check-employer-duties"],
    },
    {
      card: "only-volunteers-work",
      when: {
        "who-is-paid": "none",
        topics: { not: "volunteers" },
        "association-outlook": ["runs-business", "plans-business"],
      },
      facts: ["frivillig-erstatter-ikke-job"],
    },
    {
      card: "wages-undecided",
      when: { "who-is-paid": "unsure" },
      facts: ["arbejdsgiver-forening-cvr", "for-frivillig-vs-almindelig"],
      todo: ["decide-about-wages"],
    },

    // Which form next
    {
      card: "stay-an-association",
      when: { "next-form": "stay" },
      facts: ["for-frivillig-vs-almindelig", "bog-erhvervsdrift"],
    },
    {
      card: "own-a-company",
      when: { "next-form": "daughter" },
      facts: [
        "form-aps-20000",
        "form-haeftelse-selskab",
        "skat-datterselskab",
        "skat-gaver-udlejning",
      ],
      todo: ["weigh-daughter-company"],
      desk: "raadgiver",
    },
    {
      card: "become-a-company",
      when: { "next-form": "convert" },
      facts: [
        "form-aps-20000",
        "form-haeftelse-selskab",
        "form-2-ugers-frist",
        "bog-digital-selskaber",
      ],
      todo: ["ask-before-converting"],
      desk: "raadgiver",
      caution: true,
    },
    {
      card: "become-fmba",
      when: { "next-form": "fmba" },
      facts: ["form-vmba-krav", "form-vmba-oekonomisk-formaal", "form-ideelt-formaal"],
      todo: ["ask-about-fmba"],
      desk: "erhvervsstyrelsen",
    },
    {
      card: "already-owns-company",
      when: { "next-form": "has-company" },
      facts: ["skat-gaver-udlejning", "skat-datterselskab"],
      todo: ["keep-money-separate"],
      desk: "raadgiver",
    },
    {
      card: "refused-as-rsv",
      when: { "next-form": "refused-rsv" },
      facts: ["k2-erhvervsdrivende", "k2-ingen-procent-i-paragraf-5", "soev-ikke-beskyttet"],
      todo: ["read-the-refusal"],
      desk: "erhvervsstyrelsen",
    },
    {
      card: "next-form-unsure",
      when: { "next-form": "unsure" },
      facts: ["for-bestyrelsesansvar", "form-haeftelse-selskab", "form-ideelt-formaal"],
      todo: ["answer-three-about-form"],
    },

    // What else they wonder about
    {
      card: "board-is-liable",
      when: { "association-wonders": "liability" },
      facts: ["for-bestyrelsesansvar"],
      todo: ["note-board-decisions"],
      desk: "raadgiver",
    },
    {
      card: "asking-the-public",
      when: { "association-wonders": "collecting", sales: { not: "fundraising-only" } },
      facts: ["ind-tilladelse", "ind-ll8a"],
      todo: ["ask-collection-permit"],
      desk: "indsamlingsnaevnet",
    },
    {
      card: "gifts-to-association",
      when: { "association-wonders": "gifts" },
      facts: ["skat-gaver-udlejning", "ind-ll8a-krav", "ind-ll8a-35000"],
      todo: ["ask-about-gifts"],
      desk: "skattestyrelsen",
    },
    {
      card: "who-logs-in",
      when: { "association-wonders": "log-in" },
      facts: ["for-digital-post", "for-mitid-en-person", "for-mitid-erhverv"],
      todo: ["agree-who-reads-post"],
    },
    {
      card: "wonders-unsure",
      when: { "association-wonders": "unsure" },
      facts: ["for-bestyrelsesansvar"],
      todo: ["write-down-worry"],
    },

    // Whom to talk to
    {
      card: "talk-business",
      when: { "association-outlook": ["runs-business", "plans-business", "to-be-found-out"] },
      facts: ["hip-2017"],
      todo: ["keep-the-books"],
      desk: "hip",
      closes: true,
    },
    {
      card: "talk-association",
      when: { "association-outlook": ["members-only", "single-sale", "no-sale", "collects"] },
      facts: ["frivilligcenter-hilleroed-hvad"],
      todo: ["ask-the-volunteer-centre"],
      desk: "frivilligcenter",
      closes: true,
    },
  ],

  todos: {
    // First what must be right before money moves
    "get-association-cvr": {},
    "change-association-type": {},
    "confirm-registration": {},
    "register-before-first-wages": { kind: "money" },
    "check-employer-duties": { kind: "money" },
    "keep-the-books": { kind: "money" },
    "choose-digital-books": { kind: "money" },
    "note-who-buys": { kind: "money" },
    "ask-members-vat": { kind: "money" },
    "decide-about-profit": { kind: "money" },
    "keep-money-separate": { kind: "money" },
    "ask-about-gifts": { kind: "money" },
    // Then the form, and who decides
    "decide-about-wages": {},
    "ask-before-converting": {},
    "ask-about-fmba": {},
    "read-the-refusal": {},
    "answer-three-about-form": {},
    "note-board-decisions": {},
    "agree-who-reads-post": {},
    "write-down-worry": {},
  },
});
