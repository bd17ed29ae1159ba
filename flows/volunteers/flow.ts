import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "volunteers",
  when: { topics: "volunteers" },
  steps: [
    // What was said before, and is read here
    { ask: "topics" },
    {
      ask: "people-on-benefits",
      when: {
        all: [
          { topics: { not: "employment" } },
          {
            topics: [
              "registration",
              "association",
              "support",
              "procurement",
              "premises",
              "contact",
              "unsure",
            ],
          },
        ],
      },
    },
    {
      ask: "person-situation",
      when: { any: [{ topics: "employment" }, { "people-on-benefits": "yes" }] },
    },
    { ask: "registration-aim", when: { topics: "registration" } },
    { ask: "legal-form", when: { "registration-aim": { not: "already-rsv" } } },
    {
      ask: "volunteer-aim",
      options: ["have", "find", "be-one", "start-association", "unsure"],
    },
    {
      ask: "volunteer-place",
      when: {
        all: [
          { "volunteer-aim": { not: "start-association" } },
          {
            any: [
              { topics: { not: "registration" } },
              { "registration-aim": "already-rsv" },
              {
                "legal-form": {
                  not: [
                    "association",
                    "association-no-cvr",
                    "sole-trader",
                    "pmv",
                    "joint-ownership",
                    "aps",
                    "a-s",
                    "p-s",
                    "i-s",
                    "k-s",
                  ],
                },
              },
            ],
          },
        ],
      },
      options: ["association", "company", "both", "public", "unsure"],
    },
    {
      ask: "volunteer-benefit",
      health: true,
      kind: "many",
      when: {
        all: [
          { "volunteer-aim": { not: "start-association" } },
          {
            any: [
              {
                topics: {
                  not: [
                    "employment",
                    "registration",
                    "association",
                    "support",
                    "procurement",
                    "premises",
                    "contact",
                    "unsure",
                  ],
                },
              },
              { "people-on-benefits": { not: "yes" } },
              { "person-situation": { not: "volunteer-on-dagpenge" } },
            ],
          },
        ],
      },
      options: ["dagpenge", "social-assistance", "other-benefit", "newcomer", "none", "unsure"],
    },
    {
      ask: "volunteer-tasks",
      when: { "volunteer-aim": { not: "start-association" } },
      options: ["visits", "shop", "upkeep", "unsure"],
    },
    {
      ask: "volunteer-freedom",
      when: { "volunteer-aim": ["have", "unsure"] },
      options: ["free", "bound", "unsure"],
    },
    {
      ask: "volunteer-children",
      when: { "volunteer-aim": { not: "be-one" } },
      options: ["often", "now-and-then", "no", "unsure"],
    },
    {
      ask: "volunteer-money",
      when: { "volunteer-aim": ["have", "be-one", "unsure"] },
      options: ["nothing", "expenses", "for-time", "unsure"],
    },
    {
      ask: "volunteer-insurance",
      when: { "volunteer-aim": ["have", "find", "unsure"] },
      options: ["yes", "no", "unsure"],
    },
  ],

  findings: {
    "volunteers-help": [
      {
        is: "association",
        when: {
          any: [
            { "volunteer-place": "association" },
            {
              "volunteer-aim": { not: "start-association" },
              "legal-form": ["association", "association-no-cvr"],
            },
          ],
        },
      },
      {
        is: "company",
        when: {
          any: [
            { "volunteer-place": "company" },
            {
              "volunteer-aim": { not: "start-association" },
              "legal-form": [
                "sole-trader",
                "pmv",
                "joint-ownership",
                "aps",
                "a-s",
                "p-s",
                "i-s",
                "k-s",
              ],
            },
          ],
        },
      },
      { is: "both", when: { "volunteer-place": "both" } },
      { is: "public", when: { "volunteer-place": "public" } },
      { is: "unknown", when: { "volunteer-place": "unsure" } },
    ],
    "on-dagpenge": [
      {
        is: "yes",
        when: {
          any: [
            { "volunteer-benefit": "dagpenge" },
            {
              "volunteer-aim": { not: "start-association" },
              "person-situation": "volunteer-on-dagpenge",
            },
          ],
        },
      },
      { is: "no", when: { "volunteer-benefit": { not: "dagpenge" } } },
    ],
    "volunteers-outlook": [
      { is: "found-first", when: { "volunteer-aim": "start-association" } },
      {
        is: "ask-both",
        first: true,
        when: {
          "on-dagpenge": "yes",
          "volunteer-benefit": ["social-assistance", "other-benefit", "newcomer"],
        },
      },
      {
        is: "ask-a-kasse",
        first: true,
        when: {
          all: [
            { "on-dagpenge": "yes" },
            {
              any: [
                {
                  "volunteer-benefit": { not: ["social-assistance", "other-benefit", "newcomer"] },
                },
                { "person-situation": "volunteer-on-dagpenge" },
              ],
            },
          ],
        },
      },
      {
        is: "ask-municipality",
        first: true,
        when: {
          "on-dagpenge": "no",
          "volunteer-benefit": ["social-assistance", "other-benefit", "newcomer"],
        },
      },
      { is: "find-out", when: { "volunteer-benefit": "unsure" } },
      { is: "ready", when: { "volunteer-benefit": "none" } },
    ],
  },
  headline: "volunteers-outlook",

  cards: [
    // What they came for
    {
      card: "volunteers-are-no-staff",
      when: { "volunteer-aim": "have" },
      facts: ["frivillig-erstatter-ikke-job"],
    },
    {
      card: "find-volunteers",
      when: { "volunteer-aim": "find" },
      facts: ["frivilligcenter-hilleroed-hvad"],
      todo: ["describe-volunteer-task"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "before-you-help",
      when: { "volunteer-aim": "be-one" },
      facts: ["frivillig-spoerg-akasse"],
    },
    {
      card: "start-with-statutes",
      when: { "volunteer-aim": "start-association" },
      facts: ["for-grundkrav", "forening-uden-godkendelse", "frivilligcenter-start-forening"],
      todo: ["hold-founding-meeting"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "association-and-cvr",
      when: { "volunteer-aim": "start-association", topics: { not: "association" } },
      facts: ["for-ingen-pligt", "for-bilag", "for-nemkonto"],
    },
    {
      card: "volunteer-aim-unsure",
      when: { "volunteer-aim": "unsure" },
      facts: ["frivillig-erstatter-ikke-job", "frivilligcenter-hilleroed-hvad"],
      todo: ["describe-volunteer-task"],
    },

    // Where they help
    {
      card: "volunteers-in-a-company",
      when: { "volunteers-help": "company" },
      facts: ["arbejdsskade-pligt"],
      todo: ["ask-adviser-about-volunteers"],
      desk: "raadgiver",
      caution: true,
    },
    {
      card: "keep-places-apart",
      when: { "volunteers-help": "both" },
      facts: ["frivillig-dagpenge-kun-forening", "frivillig-godtgoerelse-ikke-virksomhed"],
      todo: ["say-which-place"],
      caution: true,
    },
    {
      card: "volunteers-in-public-place",
      when: { "volunteers-help": "public" },
      facts: ["frivillig-godtgoerelse-ikke-virksomhed"],
      todo: ["ask-the-place"],
    },
    {
      card: "place-unknown",
      when: { "volunteers-help": "unknown" },
      facts: ["frivillig-dagpenge-kun-forening"],
      todo: ["find-out-who-runs-it"],
    },

    // A volunteer on a benefit: where the benefit comes from answers first
    {
      card: "dagpenge-in-shop",
      when: {
        "on-dagpenge": "yes",
        "volunteers-help": "association",
        "volunteer-tasks": ["shop", "unsure"],
      },
      facts: [
        "employment-frivillig-dagpenge-44",
        "frivillig-dagpenge-kun-forening",
        "frivillig-spoerg-akasse",
      ],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
      closes: true,
      caution: true,
    },
    {
      card: "dagpenge-with-people",
      when: {
        "on-dagpenge": "yes",
        "volunteers-help": "association",
        "volunteer-tasks": "visits",
      },
      facts: ["frivillig-aktiviteter-ubegraenset", "frivillig-spoerg-akasse"],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
      closes: true,
    },
    {
      card: "dagpenge-upkeep",
      when: {
        "on-dagpenge": "yes",
        "volunteers-help": "association",
        "volunteer-tasks": "upkeep",
      },
      facts: ["frivillig-primaer-drift", "frivillig-spoerg-akasse"],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
      closes: true,
      caution: true,
    },
    {
      card: "dagpenge-in-a-company",
      when: { "on-dagpenge": "yes", "volunteers-help": ["company", "both"] },
      facts: ["frivillig-i-virksomhed-fradrag", "frivillig-dagpenge-kun-forening"],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
      closes: true,
      caution: true,
    },
    {
      card: "dagpenge-elsewhere",
      when: { "on-dagpenge": "yes", "volunteers-help": ["public", "unknown"] },
      facts: ["frivillig-dagpenge-kun-forening", "frivillig-spoerg-akasse"],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
      closes: true,
      caution: true,
    },
    {
      card: "on-social-assistance",
      when: { "volunteer-benefit": "social-assistance" },
      facts: ["frivillig-kontanthjaelp", "kommunens-hovednummer"],
      todo: ["get-municipality-answer"],
      desk: "jobcenter",
      caution: true,
    },
    {
      card: "on-other-benefit",
      when: { "volunteer-benefit": "other-benefit" },
      facts: ["kommunens-hovednummer"],
      todo: ["get-municipality-answer"],
      desk: "jobcenter",
      caution: true,
    },
    {
      card: "volunteer-newcomer",
      when: { "volunteer-benefit": "newcomer" },
      facts: ["introduktionsprogram-flygtning"],
      todo: ["ask-integration-team"],
      desk: "integrationsteam",
      closes: true,
    },
    {
      card: "benefit-unknown",
      when: { "volunteer-benefit": "unsure" },
      facts: ["frivillig-spoerg-akasse", "kommunens-hovednummer"],
      todo: ["let-volunteers-check"],
    },

    // What they do
    {
      card: "work-like-a-job",
      when: { "volunteer-tasks": ["shop", "upkeep"], "volunteer-aim": { not: "be-one" } },
      facts: ["frivillig-apv-undtaget"],
      todo: ["make-it-safe"],
      desk: "arbejdstilsynet",
    },
    {
      card: "tasks-unknown",
      when: { "volunteer-tasks": "unsure" },
      facts: ["frivillig-aktiviteter-ubegraenset", "frivillig-primaer-drift"],
      todo: ["write-down-tasks"],
    },
    {
      card: "let-them-choose",
      when: { "volunteer-freedom": "bound" },
      facts: ["frivillig-erstatter-ikke-job", "frivillig-arbejdsskade-forening"],
      todo: ["loosen-the-rota"],
      desk: "raadgiver",
      caution: true,
    },
    {
      card: "freedom-unknown",
      when: { "volunteer-freedom": "unsure" },
      facts: ["frivillig-erstatter-ikke-job"],
      todo: ["agree-with-volunteers"],
    },

    // Children
    {
      card: "child-certificate",
      when: {
        all: [
          { "volunteer-children": "often" },
          {
            any: [
              { "volunteers-help": ["association", "both", "unknown"] },
              { "volunteer-aim": "start-association" },
            ],
          },
        ],
      },
      facts: ["boerneattest-hvem", "boerneattest-samtykke", "boerneattest-boede"],
      todo: ["ask-child-certificate"],
      desk: "kultur-idraet-fritid",
      caution: true,
    },
    {
      card: "child-certificate-elsewhere",
      when: { "volunteer-children": "often", "volunteers-help": ["company", "public"] },
      facts: ["boerneattest-virksomhed"],
      todo: ["ask-child-certificate"],
      desk: "hilleroed-kommune",
    },
    {
      card: "children-now-and-then",
      when: { "volunteer-children": "now-and-then" },
      facts: ["boerneattest-hvem"],
      todo: ["ask-child-certificate"],
      desk: "kultur-idraet-fritid",
    },
    {
      card: "children-unknown",
      when: { "volunteer-children": "unsure" },
      facts: ["boerneattest-hvem", "boerneattest-samtykke"],
      todo: ["find-out-about-children"],
    },

    // Money
    {
      card: "tax-free-allowance",
      when: {
        "volunteer-money": ["expenses", "unsure"],
        "volunteers-help": ["association", "unknown"],
      },
      facts: ["frivillig-skattefri-godtgoerelse", "frivillig-godtgoerelse-ikke-virksomhed"],
      todo: ["look-up-rates"],
      desk: "skattestyrelsen",
    },
    {
      card: "no-tax-free-allowance",
      when: {
        "volunteer-money": ["expenses", "unsure"],
        "volunteers-help": ["company", "public", "both"],
      },
      facts: ["frivillig-godtgoerelse-ikke-virksomhed"],
      todo: ["ask-before-paying"],
      desk: "skattestyrelsen",
      caution: true,
    },
    {
      card: "money-for-time",
      when: { "volunteer-money": "for-time" },
      facts: ["frivillig-skattefri-godtgoerelse", "arbejdsgiver-registrer"],
      todo: ["ask-before-paying"],
      desk: "skattestyrelsen",
      caution: true,
    },
    {
      card: "money-unknown",
      when: { "volunteer-money": "unsure" },
      facts: ["frivillig-skattefri-godtgoerelse"],
      todo: ["agree-about-money"],
    },

    // Insurance
    {
      card: "get-insurance",
      when: { "volunteer-insurance": "no", "volunteers-help": { not: "company" } },
      facts: [
        "frivillig-ansvarsforsikring",
        "frivillig-arbejdsskade-forening",
        "frivillig-arbejdsskade",
      ],
      todo: ["ask-insurance-company"],
      desk: "forsikringsselskab",
      caution: true,
    },
    {
      card: "get-company-insurance",
      when: { "volunteer-insurance": "no", "volunteers-help": "company" },
      facts: ["arbejdsskade-pligt", "frivillig-arbejdsskade"],
      todo: ["ask-insurance-company"],
      desk: "forsikringsselskab",
      caution: true,
    },
    {
      card: "check-insurance",
      when: { "volunteer-insurance": "yes" },
      facts: ["frivillig-arbejdsskade", "frivillig-ansvarsforsikring"],
      todo: ["check-who-is-covered"],
    },
    {
      card: "insurance-unknown",
      when: { "volunteer-insurance": "unsure" },
      facts: ["frivillig-ansvarsforsikring", "frivillig-arbejdsskade-forening"],
      todo: ["find-the-policy"],
      desk: "forsikringsselskab",
    },

    // Whom to talk to: said last, so that whoever pays a benefit comes first
    {
      card: "become-volunteer",
      when: {
        "volunteer-aim": "be-one",
        "volunteer-money": ["nothing", "expenses", "for-time", "unsure"],
      },
      facts: ["frivilligcenter-hilleroed-hvad"],
      todo: ["say-when-you-can"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "talk-to-volunteer-centre",
      when: {
        "volunteer-aim": ["have", "unsure"],
        "volunteer-insurance": ["yes", "no", "unsure"],
      },
      facts: ["frivilligcenter-hilleroed-hvad"],
      todo: ["ask-the-volunteer-centre"],
      desk: "frivilligcenter",
      closes: true,
    },
  ],

  todos: {
    // Before anybody begins
    "get-municipality-answer": { kind: "approval" },
    "ask-integration-team": { kind: "approval" },
    "let-volunteers-check": { kind: "approval" },
    "ask-child-certificate": { kind: "approval" },
    "find-out-about-children": {},
    "ask-insurance-company": {},
    "find-the-policy": {},
    "check-who-is-covered": {},
    // Who does what, and where
    "hold-founding-meeting": {},
    "describe-volunteer-task": {},
    "say-when-you-can": {},
    "write-down-tasks": {},
    "find-out-who-runs-it": {},
    "say-which-place": {},
    "ask-the-place": {},
    "ask-adviser-about-volunteers": {},
    "loosen-the-rota": {},
    "agree-with-volunteers": {},
    "make-it-safe": {},
    // Money
    "look-up-rates": { kind: "money" },
    "ask-before-paying": { kind: "money" },
    "agree-about-money": { kind: "money" },
    "ask-the-volunteer-centre": {},
  },
});
