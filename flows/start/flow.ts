import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "start",
  steps: [
    {
      ask: "topics",
      brief: "wants",
      kind: "many",
      options: [
        "registration",
        "after-registration",
        "employment",
        "volunteers",
        "association",
        "support",
        "procurement",
        "premises",
        "contact",
        "unsure",
      ],
    },
    // Volunteers and life as an RSV are topics that need none of this.
    {
      ask: "who",
      brief: "where",
      when: {
        topics: [
          "registration",
          "employment",
          "association",
          "support",
          "procurement",
          "premises",
          "contact",
          "unsure",
        ],
      },
      options: ["founder", "association", "company", "advisor", "unsure"],
    },
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
      options: ["yes", "volunteers-only", "no", "unsure"],
    },
    {
      ask: "person-situation",
      health: true,
      kind: "many",
      when: { any: [{ topics: "employment" }, { "people-on-benefits": "yes" }] },
      options: [
        "unemployed",
        "job-ready",
        "activity-ready",
        "work-duty",
        "sick-with-job",
        "sick-without-job",
        "flex-job",
        "early-retirement",
        "sheltered",
        "stu",
        "refugee",
        "ukraine",
        "disability-graduate",
        "adult-apprentice",
        "revalidation",
        "volunteer-on-dagpenge",
        "no-benefit",
        "unsure",
      ],
    },
    {
      ask: "stage",
      brief: "where",
      when: {
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
      options: ["idea", "starting", "under-three-years", "three-years-or-more", "unsure"],
    },
  ],
  findings: {
    "first-step": [
      {
        is: "approval",
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
      {
        is: "early",
        when: {
          all: [
            { stage: ["idea", "starting", "under-three-years"] },
            {
              any: [
                { "people-on-benefits": ["volunteers-only", "no", "unsure"] },
                {
                  "person-situation": {
                    not: [
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
              ],
            },
          ],
        },
      },
      {
        is: "running",
        when: {
          all: [
            { stage: "three-years-or-more" },
            {
              any: [
                { "people-on-benefits": ["volunteers-only", "no", "unsure"] },
                {
                  "person-situation": {
                    not: [
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
              ],
            },
          ],
        },
      },
      {
        is: "stage-unknown",
        when: {
          all: [
            { stage: "unsure" },
            {
              any: [
                { "people-on-benefits": ["volunteers-only", "no", "unsure"] },
                {
                  "person-situation": {
                    not: [
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
              ],
            },
          ],
        },
      },
    ],
  },
  headline: "first-step",
  cards: [
    // What it is about
    {
      card: "about-registration",
      when: { topics: "registration" },
      facts: ["rsv-myndighed", "rsv-frivillig-ordning"],
    },
    {
      card: "topics-unsure",
      when: { topics: "unsure" },
      facts: ["soev-ingen-faelles-definition", "soev-ikke-beskyttet"],
      todo: ["say-what-you-want"],
      desk: "c4",
    },

    // Who is asking
    {
      card: "for-founder",
      when: {
        who: "founder",
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
      facts: ["soev-enkeltmand-maa-godt", "soev-vildledning"],
    },
    {
      card: "for-association",
      when: { who: "association" },
      facts: ["for-skal-registreres", "for-ingen-pligt"],
    },
    {
      card: "for-company",
      when: {
        who: "company",
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
      facts: ["soev-ikke-beskyttet", "soev-vildledning"],
    },
    {
      card: "for-advisor",
      when: { who: "advisor" },
      facts: ["kilde-socialvirksomhed-dk"],
      todo: ["go-through-together"],
    },
    { card: "who-unsure", when: { who: "unsure" }, facts: ["form-enkeltmand", "for-grundkrav"] },

    // People who get a public benefit
    {
      card: "no-people-on-benefits",
      when: { "people-on-benefits": "no" },
      facts: ["soev-to-typer"],
    },
    {
      card: "volunteers-only",
      when: { "people-on-benefits": "volunteers-only", topics: { not: "volunteers" } },
      facts: ["employment-frivillig-dagpenge-44", "frivillig-dagpenge-kun-forening"],
      todo: ["ask-volunteers-about-benefits"],
      desk: "frivilligcenter",
    },
    {
      card: "benefits-unsure",
      when: { "people-on-benefits": "unsure" },
      facts: ["praktik-godkend-foer-start"],
      todo: ["find-out-who-will-work"],
    },
    {
      card: "approval-before-start",
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
      facts: ["praktik-godkend-foer-start", "vitas-hvad"],
      todo: ["wait-for-approval"],
      desk: "jobcenter",
      caution: true,
    },
    {
      card: "person-unemployed",
      when: { "person-situation": ["unemployed", "job-ready"] },
    },
    // What employment says at length, where it is not asked for.
    {
      card: "places-in-short",
      when: { topics: { not: "employment" }, "person-situation": ["unemployed", "job-ready"] },
      facts: ["rimelighed-forhold", "rimelighed-altid-en"],
      todo: ["count-employees"],
    },
    {
      card: "person-activity-ready",
      when: { "person-situation": "activity-ready" },
      facts: ["mentor-hvad"],
      todo: ["ask-about-mentor"],
    },
    {
      card: "person-work-duty",
      when: { "person-situation": "work-duty" },
      todo: ["ask-about-work-duty"],
    },
    {
      card: "person-sick-with-job",
      when: { "person-situation": "sick-with-job" },
      facts: ["helbred-ikke-diagnose"],
      todo: ["ask-sickness-team"],
      desk: "sygedagpengeteam",
    },
    {
      card: "person-sick-without-job",
      when: { "person-situation": "sick-without-job" },
      facts: ["helbred-ikke-diagnose"],
      todo: ["ask-about-clarifying"],
    },
    {
      card: "person-flex-job",
      when: { "person-situation": "flex-job" },
      facts: ["fleksjob-hvem-betaler"],
      todo: ["ask-about-flex-job"],
    },
    {
      card: "person-early-retirement",
      when: { "person-situation": "early-retirement" },
      facts: ["skaanejob-kommunen-godkender"],
      todo: ["ask-about-skaanejob"],
    },
    {
      card: "person-sheltered",
      when: { "person-situation": "sheltered" },
      facts: ["paragraf-103-104-visitation"],
      todo: ["ask-social-department"],
      desk: "socialafdeling",
    },
    {
      card: "person-stu",
      when: { "person-situation": "stu" },
      facts: ["stu-kommunen"],
      todo: ["ask-education-guidance"],
      desk: "uddannelsesvejledning",
    },
    {
      card: "person-refugee",
      when: { "person-situation": "refugee" },
      facts: ["igu-hvad"],
      todo: ["ask-about-igu"],
      desk: "integrationsteam",
    },
    {
      card: "person-disability-graduate",
      when: { "person-situation": "disability-graduate" },
      facts: ["isbryder"],
      todo: ["ask-about-first-job"],
    },
    {
      card: "person-adult-apprentice",
      when: { "person-situation": "adult-apprentice" },
      facts: ["voksenlaerling-hvad"],
      todo: ["ask-about-apprentice"],
    },
    {
      card: "person-ukraine",
      when: { "person-situation": "ukraine" },
      todo: ["ask-municipality"],
    },
    {
      card: "person-revalidation",
      when: { "person-situation": "revalidation" },
      facts: ["kommunens-hovednummer"],
      todo: ["ask-municipality"],
      desk: "hilleroed-kommune",
    },
    {
      card: "person-volunteer-on-dagpenge",
      when: { "person-situation": "volunteer-on-dagpenge", topics: { not: "volunteers" } },
      facts: ["employment-frivillig-dagpenge-44", "frivillig-dagpenge-kun-forening"],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
    },
    {
      card: "person-no-benefit",
      when: { "person-situation": "no-benefit" },
      todo: ["find-employee"],
      desk: "c4",
    },
    {
      card: "duties-in-short",
      when: { topics: { not: "employment" }, "person-situation": "no-benefit" },
      facts: ["arbejdsgiver-registrer", "ansaettelsesbevis-hvem", "arbejdsskade-pligt"],
    },
    { card: "person-unsure", when: { "person-situation": "unsure" }, todo: ["let-person-ask"] },

    // Where they stand
    {
      card: "stage-idea",
      when: { stage: "idea" },
      facts: ["hip-2017"],
      todo: ["describe-idea"],
      desk: "hip",
    },
    {
      card: "stage-starting",
      when: { stage: "starting" },
      facts: ["hip-2017", "form-2-ugers-frist"],
      todo: ["make-plan"],
      desk: "hip",
    },
    {
      card: "stage-young",
      when: { stage: "under-three-years" },
      facts: ["hip-2017"],
      todo: ["bring-figures"],
      desk: "hip",
    },
    {
      card: "stage-running",
      when: { stage: "three-years-or-more" },
      facts: ["soev-kommunen-stoerste-kunde"],
      desk: "c4",
    },
    {
      card: "stage-unsure",
      when: { stage: "unsure" },
      facts: ["hip-2017"],
      todo: ["look-up-start-date"],
      desk: "c4",
    },
  ],
  todos: {
    "wait-for-approval": { kind: "approval" },
    "get-a-kasse-answer": { kind: "approval" },
    "let-person-ask": {},
    "count-employees": {},
    "ask-about-mentor": {},
    "ask-about-work-duty": {},
    "ask-about-clarifying": {},
    "ask-about-flex-job": {},
    "ask-about-skaanejob": {},
    "ask-about-igu": {},
    "ask-about-first-job": {},
    "ask-about-apprentice": {},
    "ask-sickness-team": {},
    "ask-social-department": {},
    "ask-education-guidance": {},
    "ask-municipality": {},
    "find-employee": {},
    "ask-volunteers-about-benefits": {},
    "find-out-who-will-work": {},
    "go-through-together": {},
    "say-what-you-want": {},
    "look-up-start-date": {},
    "describe-idea": {},
    "make-plan": {},
    "bring-figures": {},
  },
});
