import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "employment",
  when: { topics: "employment" },
  steps: [
    { ask: "who" },
    { ask: "person-situation" },
    {
      ask: "people-aim",
      health: true,
      kind: "many",
      options: ["employ", "work-trial", "keep", "volunteers", "sell", "unsure"],
    },
    {
      ask: "sell-what",
      when: { "people-aim": "sell" },
      options: ["goods", "courses", "places", "sheltered", "stu", "unsure"],
    },
    {
      ask: "job-length",
      when: { "people-aim": "employ", "subsidy-possible": "yes" },
      options: ["few-hours", "lasting", "limited", "unsure"],
    },
    {
      ask: "public-grants",
      when: { "job-length": "limited" },
      options: ["at-least-half", "less", "unsure"],
    },
    {
      ask: "staff-trend",
      when: { "job-length": "limited" },
      options: ["same-or-more", "fewer", "calculate", "unsure"],
    },
    {
      ask: "monthly-employees",
      kind: "table",
      when: { "staff-trend": "calculate" },
      rows: [
        { id: "month-1", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-2", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-3", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-4", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-5", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-6", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-7", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-8", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-9", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-10", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-11", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "month-12", min: 0, max: 5000, step: 0.01, unit: "persons" },
      ],
      unsure: true,
    },
    {
      ask: "workplace-numbers",
      kind: "table",
      when: {
        any: [
          {
            "people-aim": "work-trial",
            "person-situation": [
              "unemployed",
              "job-ready",
              "activity-ready",
              "sick-without-job",
              "early-retirement",
              "unsure",
            ],
          },
          { "people-aim": "employ", "person-situation": "early-retirement" },
          { "job-length": "limited" },
        ],
      },
      rows: [
        { id: "ordinary", min: 0, max: 5000, step: 0.01, unit: "persons" },
        { id: "in-use", min: 0, max: 1000, step: 1, unit: "persons" },
      ],
      unsure: true,
    },
    {
      ask: "know-person",
      when: { "people-aim": ["employ", "work-trial"], "approval-needed": "yes" },
      options: ["known", "worked-here", "family", "not-yet", "unsure"],
    },
    {
      ask: "first-employee",
      when: {
        all: [
          { "people-aim": "employ" },
          { any: [{ "approval-needed": "yes" }, { "person-situation": "no-benefit" }] },
        ],
      },
      options: ["first", "under-ten", "ten-or-more", "unsure"],
    },
    {
      ask: "support-needs",
      health: true,
      kind: "many",
      when: {
        any: [
          { "people-aim": "keep" },
          { "people-aim": ["employ", "work-trial"], "approval-needed": "yes" },
          {
            "people-aim": ["employ", "work-trial"],
            "person-situation": ["sick-with-job", "no-benefit"],
          },
        ],
      },
      options: ["aids", "assistance", "mentor", "chronic", "none", "unsure"],
    },
    {
      ask: "first-day",
      kind: "date",
      when: {
        all: [
          { "people-aim": ["employ", "work-trial"] },
          { any: [{ "approval-needed": "yes" }, { "person-situation": "no-benefit" }] },
        ],
      },
      unsure: true,
    },
  ],

  findings: {
    /** Whether somebody is to work at their place, or they do not know yet. */
    "hands-on": [
      { is: "yes", when: { "people-aim": ["employ", "work-trial", "keep", "unsure"] } },
      { is: "no", otherwise: true },
    ],
    /** Whether the municipality must agree before the person starts. */
    "approval-needed": [
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
    /** Whether a small job or a wage subsidy for a period may suit the person (employment.md §3). */
    "subsidy-possible": [
      {
        is: "yes",
        when: {
          "person-situation": [
            "unemployed",
            "job-ready",
            "activity-ready",
            "work-duty",
            "sick-without-job",
            "refugee",
            "disability-graduate",
            "unsure",
          ],
        },
      },
      { is: "no", otherwise: true },
    ],
    "people-route": [
      { is: "choose", when: { "people-aim": "unsure" } },
      {
        is: "approval",
        because: "approval-trial",
        first: true,
        when: { "people-aim": "work-trial", "approval-needed": "yes" },
      },
      {
        is: "approval",
        because: "approval-job",
        first: true,
        when: {
          all: [
            { "people-aim": "employ" },
            { "people-aim": { not: "work-trial" } },
            { "approval-needed": "yes" },
          ],
        },
      },
      {
        is: "keep",
        when: {
          any: [
            {
              all: [
                { "people-aim": "keep" },
                {
                  any: [
                    { "people-aim": { not: ["employ", "work-trial"] } },
                    { "approval-needed": "no" },
                  ],
                },
              ],
            },
            {
              "people-aim": ["employ", "work-trial"],
              "approval-needed": "no",
              "person-situation": "sick-with-job",
            },
          ],
        },
      },
      {
        is: "elsewhere",
        when: {
          all: [
            { "people-aim": ["employ", "work-trial"] },
            { "people-aim": { not: "keep" } },
            { "approval-needed": "no" },
            { "person-situation": ["sheltered", "stu", "revalidation"] },
            { "person-situation": { not: "sick-with-job" } },
          ],
        },
      },
      {
        is: "ordinary",
        when: {
          all: [
            { "people-aim": ["employ", "work-trial"] },
            { "people-aim": { not: "keep" } },
            { "approval-needed": "no" },
            { "person-situation": "no-benefit" },
            { "person-situation": { not: ["sheltered", "stu", "revalidation", "sick-with-job"] } },
          ],
        },
      },
      {
        is: "volunteer-first",
        first: true,
        when: {
          all: [
            { "people-aim": ["employ", "work-trial"] },
            { "people-aim": { not: "keep" } },
            { "approval-needed": "no" },
            {
              "person-situation": {
                not: ["no-benefit", "sheltered", "stu", "revalidation", "sick-with-job"],
              },
            },
          ],
        },
      },
      {
        is: "sell",
        when: {
          all: [
            { "people-aim": "sell" },
            { "people-aim": { not: ["employ", "work-trial", "keep"] } },
          ],
        },
      },
      {
        is: "volunteers",
        when: { "people-aim": { not: ["employ", "work-trial", "keep", "sell", "unsure"] } },
      },
    ],
  },
  headline: "people-route",

  cards: [
    // What has changed
    {
      card: "reform-2026",
      facts: [
        "jobcenter-krav-afskaffet-2026",
        "en-virksomhedsindgang-krav",
        "loven-siger-kommunen",
        "jobcenter-navn-hilleroed-2026",
        "reform-lov-1750",
        "jobrotation-afskaffet",
        "hovedlov-2027-ventet",
        "hovedlov-2027-vedtaget",
      ],
      caution: true,
    },

    // What they want to do
    {
      card: "aim-unsure",
      when: { "people-aim": "unsure" },
      facts: ["praktik-hvad", "loentilskud-hvad", "fleksjob-hvem", "smaajob-definition"],
      todo: ["find-out-who-will-work"],
    },
    {
      card: "volunteers-elsewhere",
      when: { "people-aim": "volunteers" },
      facts: ["frivillig-dagpenge-kun-forening"],
      todo: ["ask-volunteers-about-benefits"],
      desk: "frivilligcenter",
      closes: true,
    },
    {
      card: "keep-employee",
      when: { "people-aim": "keep" },
      facts: [
        "tilpasningspligt-2a",
        "forskelsbehandling-handicap",
        "helbred-hvad-maa-man-spoerge",
        "helbred-ikke-risiko",
        "helbred-gdpr",
        "cabi-gratis",
      ],
      todo: ["talk-about-needs"],
      desk: "cabi",
    },

    // Selling to the municipality
    {
      card: "sell-goods",
      when: { "sell-what": "goods" },
      facts: ["kom-koeb-er-ikke-stoette", "sociale-klausuler-hvad"],
      todo: ["ask-procurement"],
      desk: "hilleroed-indkoeb",
      closes: true,
    },
    {
      card: "sell-courses",
      when: { "sell-what": "courses" },
      facts: ["oevo-mentor-graense-2026", "oevo-betydning-for-salg"],
      todo: ["ask-before-budget"],
      desk: "jobcenter",
      caution: true,
      closes: true,
    },
    {
      card: "sell-places",
      when: { "sell-what": "places" },
      facts: ["partnerskab-hvad", "virksomhedscenter", "oevo-mentor-graense-2026"],
      todo: ["ask-partnership"],
      desk: "jobcenter",
      closes: true,
    },
    {
      card: "sell-sheltered",
      when: { "sell-what": "sheltered" },
      facts: [
        "paragraf-103-104-visitation",
        "paragraf-103-i-virksomhed",
        "paragraf-103-hvem",
        "ccb-hilleroed-2026",
      ],
      todo: ["ask-social-department"],
      desk: "socialafdeling",
      closes: true,
    },
    {
      card: "sell-stu",
      when: { "sell-what": "stu" },
      facts: ["stu-sted-aftale", "stu-kommunen"],
      todo: ["ask-stu-agreement"],
      desk: "uddannelsesvejledning",
      closes: true,
    },
    {
      card: "sell-unsure",
      when: { "sell-what": "unsure" },
      facts: ["kom-koeb-er-ikke-stoette"],
      todo: ["describe-what-you-sell"],
      desk: "hilleroed-kommune",
      closes: true,
    },

    // Who the person is: the rows of employment.md §3
    {
      card: "route-unemployed",
      when: { "hands-on": "yes", "person-situation": "unemployed" },
      facts: [
        "praktik-4-uger",
        "praktik-8-uger-undtagelse",
        "loentilskud-hvad",
        "voksenlaerling-hvad",
      ],
      todo: ["person-asks-a-kasse"],
      desk: "a-kasse",
    },
    {
      card: "route-job-ready",
      when: { "hands-on": "yes", "person-situation": "job-ready" },
      facts: [
        "praktik-4-uger",
        "praktik-8-uger-undtagelse",
        "loentilskud-hvad",
        "smaajob-definition",
        "smaajob-modregning-ny",
      ],
      todo: ["person-asks-earnings"],
    },
    {
      card: "route-activity-ready",
      when: { "hands-on": "yes", "person-situation": "activity-ready" },
      facts: [
        "praktik-13-uger",
        "praktik-26-uger",
        "mentor-6-mdr",
        "smaajob-definition",
        "smaajob-modregning-ny",
        "partnerskab-hvad",
      ],
      todo: ["person-asks-earnings"],
    },
    {
      card: "route-work-duty",
      when: { "hands-on": "yes", "person-situation": "work-duty" },
      facts: [
        "arbejdspligt-37-timer",
        "nytteindsats-private-vaerter",
        "nytteindsats-uden-rimelighed",
        "arbejdspligt-hvem",
        "smaajob-modregning-ny",
      ],
      todo: ["person-asks-earnings"],
    },
    {
      card: "route-sick-with-job",
      when: { "hands-on": "yes", "person-situation": "sick-with-job" },
      facts: [
        "sygedagpenge-30-dage",
        "sygemeldt-i-job-26-uger",
        "sygemeldt-praktik-fastholdelse",
        "paragraf-56",
        "fleksjob-fastholdelse",
      ],
    },
    {
      card: "route-sick-without-job",
      when: { "hands-on": "yes", "person-situation": "sick-without-job" },
      facts: [
        "praktik-13-uger",
        "praktik-26-uger",
        "loentilskud-12-mdr",
        "jobafklaring-status",
        "ressourceforloeb-afskaffet",
        "fleksjob-visitation",
      ],
      todo: ["person-asks-earnings"],
    },
    {
      card: "route-flex-job",
      when: { "hands-on": "yes", "person-situation": "flex-job" },
      facts: [
        "fleksjob-visitation",
        "fleksjob-ingen-refusion",
        "fleksjob-midlertidigt",
        "fleksjob-faa-timer",
        "fleksjob-hvem",
        "fleksjob-almindelige-pligter",
        "rimelighed-fleksjob-fri",
      ],
    },
    {
      card: "route-early-retirement",
      when: { "hands-on": "yes", "person-situation": "early-retirement" },
      facts: [
        "skaanejob-loen",
        "skaanejob-varighed",
        "skaanejob-maalgruppe",
        "skaanejob-merbeskaeftigelse",
        "skaanejob-pension-beregn",
        "loentilskud-foertidspension-intet-krav",
        "rimelighed-skaanejob-med",
      ],
      todo: ["ask-pension"],
      desk: "udbetaling-danmark",
    },
    {
      card: "route-sheltered",
      when: { "hands-on": "yes", "person-situation": "sheltered" },
      facts: [
        "paragraf-103-i-virksomhed",
        "paragraf-103-ikke-loenmodtager",
        "paragraf-103-arbejdsskade",
        "paragraf-104-hvad",
        "ccb-hilleroed-2026",
      ],
      todo: ["settle-insurance"],
    },
    {
      card: "route-stu",
      when: { "hands-on": "yes", "person-situation": "stu" },
      facts: ["stu-hvad", "stu-alder", "rimelighed-stu-ikke"],
    },
    {
      card: "route-refugee",
      when: { "hands-on": "yes", "person-situation": "refugee" },
      facts: [
        "igu-omfang",
        "igu-loen",
        "igu-maalgruppe",
        "igu-frist-2027",
        "igu-bonus",
        "introduktionsprogram-flygtning",
      ],
    },
    {
      card: "route-ukraine",
      when: { "hands-on": "yes", "person-situation": "ukraine" },
      facts: ["arbejdspligt-ukraine"],
    },
    {
      card: "route-disability-graduate",
      when: { "hands-on": "yes", "person-situation": "disability-graduate" },
      facts: ["personlig-assistance-20-timer", "personlig-assistance-opgaver"],
    },
    {
      card: "route-adult-apprentice",
      when: { "hands-on": "yes", "person-situation": "adult-apprentice" },
      facts: ["voksenlaerling-loen", "voksenlaerling-frist"],
    },
    {
      card: "route-no-benefit",
      when: { "hands-on": "yes", "person-situation": "no-benefit" },
      facts: ["overenskomst-ingen-mindsteloen"],
    },
    {
      card: "route-volunteer",
      when: { "hands-on": "yes", "person-situation": "volunteer-on-dagpenge" },
      facts: ["frivillig-i-virksomhed-fradrag"],
      todo: ["get-a-kasse-answer"],
      desk: "a-kasse",
    },
    {
      card: "route-revalidation",
      when: { "hands-on": "yes", "person-situation": "revalidation" },
      facts: ["revalidering-afskaffet"],
    },
    {
      card: "route-unsure",
      when: { "hands-on": "yes", "person-situation": "unsure" },
      facts: ["virksomhedsindgang-krav", "praktik-hvad"],
    },

    // The placement itself
    {
      card: "trial-terms",
      when: { "people-aim": "work-trial", "approval-needed": "yes" },
      facts: [
        "praktik-ingen-loen",
        "praktik-formaal",
        "praktik-ingen-merbeskaeftigelse",
        "praktik-arbejdsskade-kommunen",
        "praktik-ansvar-tingskade",
        "praktik-anmeld-ulykke",
        "praktik-arbejdsmiljoe-gaelder",
        "vitas-medarbejderrep",
      ],
      todo: ["write-trial-agreement", "talk-with-staff", "ask-trial-insurance"],
    },
    {
      card: "trial-without-benefit",
      when: {
        all: [
          { "people-aim": "work-trial" },
          { "approval-needed": "no" },
          { "person-situation": "no-benefit" },
        ],
      },
      facts: ["praktik-hvad"],
      todo: ["ask-trial-without-benefit"],
      desk: "hilleroed-kommune",
    },

    // How long, and with a subsidy or not
    {
      card: "job-few-hours",
      when: { "job-length": "few-hours" },
      facts: ["smaajob-definition"],
    },
    {
      card: "job-lasting",
      when: { "job-length": "lasting" },
      facts: ["praktik-hvad", "loentilskud-hvad"],
    },
    {
      card: "job-length-unsure",
      when: { "job-length": "unsure" },
      facts: ["praktik-hvad", "loentilskud-hvad", "smaajob-definition"],
    },
    {
      card: "subsidy-terms",
      when: { "job-length": "limited" },
      facts: [
        "loentilskud-6-mdr-ledig",
        "loentilskud-fra-dag-1",
        "loentilskud-er-ansat",
        "loentilskud-loen-overenskomst",
        "loentilskud-droeft-ansatte",
        "vitas-medarbejderrep",
        "vitas-loentilskud-ophoer",
        "loentilskud-enkeltmand",
      ],
      todo: ["talk-with-staff", "ask-when-paid"],
    },
    {
      card: "subsidy-public",
      when: { "public-grants": "at-least-half" },
      facts: [
        "loentilskud-offentlig-definition",
        "loentilskud-offentlig-4-mdr",
        "loentilskud-salg-er-ikke-tilskud",
      ],
    },
    {
      card: "subsidy-private",
      when: { "public-grants": "less" },
      facts: ["loentilskud-privat-6-mdr", "loentilskud-12-mdr", "loentilskud-stoetteloft"],
    },
    {
      card: "subsidy-grants-unsure",
      when: { "public-grants": "unsure" },
      facts: ["loentilskud-offentlig-definition", "loentilskud-salg-er-ikke-tilskud"],
      todo: ["split-grants-and-sales"],
    },
    {
      card: "growth-same",
      when: { "staff-trend": "same-or-more" },
      facts: ["merbeskaeftigelse-hvad", "rimelighed-fuldtidspersoner"],
    },
    {
      card: "growth-fewer",
      when: { "staff-trend": "fewer" },
      facts: ["merbeskaeftigelse-hvad", "praktik-ingen-merbeskaeftigelse"],
      todo: ["ask-about-trial-instead"],
      caution: true,
    },
    {
      card: "growth-unsure",
      when: { any: [{ "staff-trend": "unsure" }, { "monthly-employees": "unsure" }] },
      facts: ["merbeskaeftigelse-hvad", "rimelighed-fuldtidspersoner", "rimelighed-p-nummer"],
      todo: ["count-months"],
    },
    {
      card: "growth-met",
      when: { "net-growth": { max: 0 } },
      facts: [
        "merbeskaeftigelse-hvad",
        "rimelighed-fuldtidspersoner",
        "rimelighed-hvem-taeller-ikke",
        "rimelighed-p-nummer",
      ],
    },
    {
      card: "growth-short",
      when: { "net-growth": { min: 0.01 } },
      facts: [
        "merbeskaeftigelse-hvad",
        "rimelighed-fuldtidspersoner",
        "rimelighed-hvem-taeller-ikke",
        "rimelighed-p-nummer",
        "praktik-ingen-merbeskaeftigelse",
      ],
      todo: ["ask-about-trial-instead"],
      caution: true,
    },

    // How many places there are
    {
      card: "places-free",
      when: { "ratio-places": { min: 1 } },
      facts: [
        "rimelighed-forhold",
        "rimelighed-altid-en",
        "rimelighed-trappe",
        "rimelighed-fuldtidspersoner",
        "rimelighed-hvem-taeller-ikke",
        "rimelighed-frivillige",
        "rimelighed-p-nummer",
      ],
    },
    {
      card: "places-full",
      when: { "ratio-places": { max: 0 } },
      facts: [
        "rimelighed-forhold",
        "rimelighed-altid-en",
        "rimelighed-trappe",
        "rimelighed-fuldtidspersoner",
        "rimelighed-hvem-taeller-ikke",
        "rimelighed-p-nummer",
        "rimelighed-fleksjob-fri",
        "smaajob-definition",
        "rimelighed-rsv-ingen-fritagelse",
        "rimelighed-dispensation-nu",
      ],
      todo: ["ask-when-full"],
      caution: true,
    },
    {
      card: "places-unsure",
      when: { "workplace-numbers": "unsure" },
      facts: [
        "rimelighed-forhold",
        "rimelighed-altid-en",
        "rimelighed-hvem-taeller-ikke",
        "rimelighed-frivillige",
      ],
      todo: ["count-employees"],
    },

    // Whether they know the person
    {
      card: "known-person",
      when: { "know-person": "known" },
      facts: ["praktik-selvfundet", "loentilskud-selvfundet", "vitas-hav-klar"],
    },
    {
      card: "worked-here",
      when: { "know-person": "worked-here" },
      facts: ["praktik-ikke-sidste-arbejdsgiver", "loentilskud-ikke-sidste-arbejdsgiver"],
      todo: ["ask-about-tie"],
      caution: true,
    },
    {
      card: "family-person",
      when: { "know-person": "family" },
      facts: ["loentilskud-ikke-sidste-arbejdsgiver"],
      todo: ["ask-about-tie"],
      caution: true,
    },
    {
      card: "no-person-yet",
      when: { "know-person": "not-yet" },
      facts: ["virksomhedsindgang-krav"],
    },
    {
      card: "person-not-settled",
      when: { "know-person": "unsure" },
      facts: ["vitas-hav-klar", "helbred-ikke-diagnose"],
    },

    // The duties of an employer: the checklist of employment.md §4
    {
      card: "become-employer",
      when: { "first-employee": ["first", "unsure"] },
      facts: [
        "arbejdsgiver-registrer",
        "arbejdsskade-pligt",
        "eindkomst-hver-maaned",
        "feriekonto",
        "eindkomst-loenbureau",
        "arbejdsskade-manglende",
        "arbejdsskade-aes-bidrag",
        "atp-graense",
        "samlet-betaling",
      ],
      todo: ["register-employer", "insure"],
      desk: "skattestyrelsen",
    },
    {
      card: "employer-unsure",
      when: { "first-employee": "unsure" },
      facts: ["arbejdsgiver-registrer"],
      todo: ["look-up-employer"],
    },
    {
      card: "pay-and-terms",
      when: { "first-employee": "first" },
      facts: [
        "overenskomst-ingen-mindsteloen",
        "funktionaer-8-timer",
        "ferie-25-dage",
        "sygedagpenge-30-dage",
        "g-dage",
      ],
      todo: ["find-pay-agreement"],
      desk: "arbejdsmarkedets-parter",
    },
    {
      card: "contract-and-hours",
      when: { "first-employee": ["first", "under-ten", "ten-or-more", "unsure"] },
      facts: [
        "ansaettelsesbevis-hvem",
        "ansaettelsesbevis-7-dage",
        "ansaettelsesbevis-0-timer",
        "tidsregistrering-2024",
        "tidsregistrering-regler",
      ],
      todo: ["write-contract", "measure-hours"],
    },
    {
      card: "safe-workplace",
      when: { "first-employee": "first" },
      facts: ["apv-alle", "arbejdsmiljoedroeftelse", "arbejdsulykke-14-dage"],
      todo: ["make-apv"],
    },
    {
      card: "already-employer",
      when: { "first-employee": "under-ten" },
      facts: ["arbejdsskade-pligt", "arbejdsulykke-14-dage", "amo-10", "amo-taelling"],
      todo: ["arrange-insurance"],
    },
    {
      card: "ten-employees",
      when: { "first-employee": "ten-or-more" },
      facts: ["amo-10", "amo-taelling", "arbejdsulykke-14-dage"],
      todo: ["set-up-amo"],
    },
    {
      card: "association-employs",
      when: {
        who: "association",
        "first-employee": ["first", "under-ten", "ten-or-more", "unsure"],
      },
      facts: ["arbejdsgiver-forening-cvr", "boerneattest-hvem", "boerneattest-samtykke"],
      todo: ["get-child-certificate"],
    },

    // What helps the person in the job
    {
      card: "support-aids",
      when: { "support-needs": "aids" },
      facts: ["hjaelpemidler-betingelser", "hjaelpemidler-lov", "vitas-hjaelpemidler"],
      todo: ["ask-aids"],
      desk: "jobcenter",
    },
    {
      card: "support-assistance",
      when: { "support-needs": "assistance" },
      facts: [
        "personlig-assistance-20-timer",
        "personlig-assistance-opgaver",
        "vitas-hjaelpemidler",
      ],
      todo: ["ask-assistance"],
      desk: "jobcenter",
    },
    {
      card: "support-mentor",
      when: { "support-needs": "mentor" },
      facts: ["mentor-hvad", "mentor-6-mdr", "oevo-mentor-graense-2026", "vitas-hjaelpemidler"],
      todo: ["ask-about-mentor"],
      desk: "jobcenter",
    },
    {
      card: "support-chronic",
      when: { "support-needs": "chronic" },
      facts: ["paragraf-56", "paragraf-56-betingelser"],
      todo: ["agree-on-refund"],
      desk: "sygedagpengeteam",
    },
    {
      card: "support-none",
      when: { "support-needs": "none" },
      facts: ["helbred-hvad-maa-man-spoerge", "forskelsbehandling-handicap"],
    },
    {
      card: "support-unsure",
      when: { "support-needs": "unsure" },
      facts: ["helbred-ikke-diagnose", "helbred-hvad-maa-man-spoerge", "tilpasningspligt-2a"],
      todo: ["talk-about-needs"],
    },

    // When
    {
      card: "start-after-approval",
      when: { "first-day": { not: "unsure" }, "approval-needed": "yes" },
      facts: ["praktik-godkend-foer-start"],
      todo: ["see-approval"],
    },
    {
      card: "first-day-open",
      when: { "first-day": "unsure", "approval-needed": "yes" },
      facts: ["praktik-godkend-foer-start"],
    },
    {
      card: "first-day-later",
      when: { "first-day": "unsure", "approval-needed": "no" },
      facts: ["arbejdsgiver-registrer"],
      todo: ["set-first-day"],
    },
  ],

  todos: {
    // Before anybody starts
    "see-approval": { kind: "approval", before: "first-day", days: 1 },
    "ask-about-tie": { kind: "approval" },
    "ask-when-full": { kind: "approval" },
    "ask-about-trial-instead": { kind: "approval" },
    "ask-trial-without-benefit": { kind: "approval" },
    // On a day
    insure: { kind: "date", before: "first-day", days: 1 },
    "measure-hours": { kind: "date", before: "first-day", days: 0 },
    // The law gives seven days after the start (ansaettelsesbevis-7-dage).
    "write-contract": { kind: "date", before: "first-day", days: -7 },
    "set-first-day": {},
    // What it costs
    "ask-when-paid": { kind: "money" },
    "ask-before-budget": { kind: "money" },
    "split-grants-and-sales": { kind: "money" },
    "find-pay-agreement": { kind: "money" },
    "register-employer": { kind: "money" },
    "look-up-employer": { kind: "money" },
    "person-asks-a-kasse": {},
    "person-asks-earnings": {},
    "ask-pension": {},
    // The agreement and the job
    "talk-with-staff": {},
    "count-months": {},
    "write-trial-agreement": {},
    "ask-trial-insurance": {},
    "settle-insurance": {},
    "arrange-insurance": {},
    "make-apv": {},
    "set-up-amo": {},
    "get-child-certificate": {},
    "talk-about-needs": {},
    "ask-aids": {},
    "ask-assistance": {},
    "agree-on-refund": {},
    // Selling
    "ask-partnership": {},
    "ask-stu-agreement": {},
    "describe-what-you-sell": {},
    "ask-procurement": {},
  },
});
