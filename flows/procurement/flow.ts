import { defineFlow } from "../../src/flow/define.ts";

export default defineFlow({
  id: "procurement",
  when: { topics: "procurement" },
  steps: [
    { ask: "topics" },
    { ask: "stage" },
    // Whether they are registered is known from the registration flow, or from what they came for.
    { ask: "registration-aim", when: { topics: "registration" } },
    // Nor what they sell, where the employment flow has heard it; its goods may be goods or work.
    { ask: "people-aim", when: { topics: "employment" } },
    { ask: "sell-what", when: { topics: "employment", "people-aim": "sell" } },
    {
      ask: "contract-kind",
      when: {
        any: [
          { topics: { not: "employment" } },
          { "people-aim": { not: "sell" } },
          { "sell-what": ["goods", "unsure"] },
        ],
      },
      options: [
        "goods",
        "service",
        "social-service",
        "building",
        "courses",
        "have-contract",
        "unsure",
      ],
    },
    {
      ask: "contract-size",
      when: { "contract-kind": ["goods", "service"] },
      options: ["small", "middle", "large", "unsure"],
    },
    {
      ask: "contract-size-light",
      when: { "contract-kind": "social-service" },
      options: ["under", "over", "unsure"],
    },
    {
      ask: "contract-size-building",
      when: { "contract-kind": "building" },
      options: ["under", "over", "unsure"],
    },
    {
      ask: "staff",
      when: { "contract-kind": { not: ["have-contract", "courses"] } },
      options: [
        "sheltered-workshop",
        "aim-and-share",
        "aim-not-share",
        "share-not-aim",
        "neither",
        "unsure",
      ],
    },
    {
      ask: "service-organisation",
      when: { "contract-kind": "social-service" },
      options: ["only-and-reinvests", "had-contract", "not-all", "unsure"],
    },
    {
      ask: "rsv-status",
      when: {
        "contract-kind": { not: ["have-contract", "courses"] },
        topics: { not: ["registration", "after-registration"] },
      },
      options: ["yes", "on-the-way", "no", "unsure"],
    },
    {
      ask: "together",
      when: { "contract-kind": { not: ["have-contract", "courses"] } },
      options: ["alone", "with-others", "under-another", "unsure"],
    },
    { ask: "public-support", when: { "contract-kind": { not: "have-contract" } } },
  ],

  findings: {
    "reserved-for-staff": [
      {
        is: "met",
        because: "sheltered-workshop",
        when: { staff: "sheltered-workshop" },
        facts: ["udb-paragraf-54"],
      },
      {
        is: "met",
        because: "aim-and-share",
        when: { staff: "aim-and-share" },
        facts: ["udb-paragraf-54", "udb-30-pct"],
      },
      {
        is: "unmet",
        because: "share-missing",
        when: { staff: "aim-not-share" },
        facts: ["udb-30-pct"],
      },
      {
        is: "unmet",
        because: "aim-missing",
        when: { staff: "share-not-aim" },
        facts: ["udb-paragraf-54"],
      },
      {
        is: "unmet",
        because: "neither",
        when: { staff: "neither" },
        facts: ["udb-paragraf-54", "udb-30-pct"],
      },
      {
        is: "unclear",
        because: "staff-unsure",
        when: { staff: "unsure" },
        facts: ["udb-paragraf-54", "udb-30-pct"],
      },
    ],
    "reserved-for-service": [
      {
        is: "met",
        because: "only-and-reinvests",
        when: { "service-organisation": "only-and-reinvests" },
        facts: ["udb-paragraf-190"],
      },
      {
        is: "unmet",
        because: "had-contract",
        when: { "service-organisation": "had-contract" },
        facts: ["udb-190-tre-aar"],
      },
      {
        is: "unmet",
        because: "not-all",
        when: { "service-organisation": "not-all" },
        facts: ["udb-paragraf-190"],
      },
      {
        is: "unclear",
        because: "organisation-unsure",
        when: { "service-organisation": "unsure" },
        facts: ["udb-paragraf-190"],
      },
    ],
    "contract-level": [
      { is: "small", when: { "contract-size": "small" } },
      { is: "middle", when: { "contract-size": "middle" } },
      {
        is: "under",
        when: {
          any: [{ "contract-size-light": "under" }, { "contract-size-building": "under" }],
        },
      },
      {
        is: "over",
        when: {
          any: [
            { "contract-size": "large" },
            { "contract-size-light": "over" },
            { "contract-size-building": "over" },
          ],
        },
      },
      {
        is: "unknown",
        when: {
          any: [
            { "contract-size": "unsure" },
            { "contract-size-light": "unsure" },
            { "contract-size-building": "unsure" },
            { "contract-kind": "unsure" },
          ],
        },
      },
    ],
    "rsv-label": [
      {
        is: "registered",
        when: {
          any: [
            { "rsv-status": "yes" },
            { topics: "after-registration" },
            { "registration-aim": "already-rsv" },
          ],
        },
      },
      { is: "wanted", when: { "rsv-status": "on-the-way" } },
      { is: "none", when: { "rsv-status": "no" } },
      { is: "unknown", when: { "rsv-status": "unsure" } },
      {
        is: "asked-in-registration",
        when: {
          topics: { not: "after-registration" },
          "registration-aim": { not: "already-rsv" },
        },
      },
    ],
    "procurement-way": [
      { is: "ask-about-contract", when: { "contract-kind": "have-contract" } },
      { is: "ask-about-courses", when: { "contract-kind": "courses" } },
      {
        is: "reserved",
        when: {
          any: [{ "reserved-for-staff": "met" }, { "reserved-for-service": "met" }],
        },
      },
      {
        is: "call-the-buyer",
        when: {
          "contract-level": "small",
          "reserved-for-staff": ["unmet", "unclear"],
        },
      },
      {
        is: "be-seen",
        when: {
          "contract-level": "middle",
          "reserved-for-staff": ["unmet", "unclear"],
        },
      },
      {
        is: "be-seen",
        because: "under-the-limit",
        when: {
          all: [
            { "contract-level": "under", "reserved-for-staff": ["unmet", "unclear"] },
            {
              any: [
                { "contract-kind": "building" },
                { "reserved-for-service": ["unmet", "unclear"] },
              ],
            },
          ],
        },
      },
      {
        is: "find-others",
        when: {
          all: [
            { "contract-level": "over", "reserved-for-staff": ["unmet", "unclear"] },
            {
              any: [
                { "contract-kind": ["goods", "service", "building"] },
                { "reserved-for-service": ["unmet", "unclear"] },
              ],
            },
          ],
        },
      },
      {
        is: "find-the-size",
        when: {
          all: [
            { "contract-level": "unknown", "reserved-for-staff": ["unmet", "unclear"] },
            {
              any: [
                { "contract-kind": ["goods", "service", "building", "unsure"] },
                { "reserved-for-service": ["unmet", "unclear"] },
              ],
            },
          ],
        },
      },
    ],
  },
  headline: "procurement-way",
  verdicts: ["reserved-for-staff", "reserved-for-service"],

  cards: [
    // What they sell
    {
      card: "running-contract",
      when: { "contract-kind": "have-contract" },
      facts: ["kommunens-hovednummer"],
      todo: ["ask-about-invoice"],
      desk: "hilleroed-indkoeb",
      closes: true,
    },
    {
      card: "selling-courses",
      when: { "contract-kind": "courses" },
      facts: ["oevo-betydning-for-salg", "oevo-mentor-graense-2026"],
      todo: ["ask-who-buys-courses"],
      desk: "hilleroed-indkoeb",
      closes: true,
    },
    {
      card: "goods-or-service",
      when: { "contract-kind": "unsure" },
      facts: ["udb-taerskel-2026", "udb-taerskel-light-2026"],
      todo: ["describe-what-you-sell"],
    },

    // How large the task is
    {
      card: "small-purchase",
      when: { "contract-level": "small" },
      facts: ["udb-under-500000", "udb-under-taerskel"],
    },
    {
      card: "middle-purchase",
      when: { "contract-level": "middle" },
      facts: ["udb-under-taerskel"],
    },
    {
      card: "under-own-limit",
      when: { "contract-level": "under" },
      facts: ["udb-under-taerskel"],
    },
    {
      card: "over-limit",
      when: { "contract-level": "over" },
      facts: ["udb-taerskel-2026", "udb-taerskel-light-2026", "udb-taerskel-byg-2026"],
      todo: ["ask-for-parts"],
    },
    {
      card: "apprentices-required",
      when: { "contract-kind": ["service", "building"], "contract-level": "over" },
      facts: ["udb-oplaering-2022"],
    },
    {
      card: "size-unknown",
      when: { "contract-level": "unknown" },
      facts: ["udb-under-taerskel", "udb-taerskel-2026"],
      todo: ["ask-contract-size"],
    },

    // Reserved contracts
    {
      card: "reserved-staff-open",
      when: { "reserved-for-staff": "met" },
      facts: ["udb-paragraf-54", "udb-hilleroed-politik", "udb-hilleroed-rengoering"],
      todo: ["ask-about-reserved"],
    },
    {
      card: "reserved-share-missing",
      when: { staff: "aim-not-share" },
      facts: ["udb-30-pct", "udb-paragraf-54"],
      todo: ["count-share-of-employees"],
    },
    {
      card: "reserved-aim-missing",
      when: { staff: "share-not-aim" },
      facts: ["udb-paragraf-54"],
      todo: ["ask-about-reserved"],
    },
    {
      card: "reserved-neither",
      when: { staff: "neither" },
      facts: ["udb-paragraf-54", "udb-nonprofit-undtagelse"],
    },
    {
      card: "reserved-staff-unsure",
      when: { staff: "unsure" },
      facts: ["udb-30-pct", "udb-paragraf-54"],
      todo: ["count-share-of-employees"],
    },
    {
      card: "reserved-service-open",
      when: { "reserved-for-service": "met" },
      facts: ["udb-paragraf-190", "udb-190-tre-aar"],
      todo: ["ask-about-reserved"],
    },
    {
      card: "reserved-service-had",
      when: { "service-organisation": "had-contract" },
      facts: ["udb-190-tre-aar"],
      todo: ["find-old-contract"],
    },
    {
      card: "reserved-service-no",
      when: { "service-organisation": "not-all" },
      facts: ["udb-paragraf-190"],
    },
    {
      card: "reserved-service-unsure",
      when: { "service-organisation": "unsure" },
      facts: ["udb-paragraf-190"],
      todo: ["read-articles-on-surplus"],
    },

    // What a registration does and does not do
    {
      card: "rsv-no-priority",
      when: {
        all: [
          { "contract-kind": { not: ["have-contract", "courses"] } },
          { any: [{ "rsv-label": "registered" }, { "registration-aim": "win-contracts" }] },
        ],
      },
      facts: ["udb-rsv-er-ikke-nok", "udb-rsv-ikke-krav"],
    },
    {
      card: "rsv-for-contracts",
      when: { "rsv-label": "wanted" },
      facts: ["udb-rsv-er-ikke-nok", "udb-rsv-ikke-krav"],
      todo: ["weigh-registration"],
    },
    {
      card: "rsv-not-needed",
      when: { "rsv-label": "none" },
      facts: ["udb-rsv-ikke-krav"],
    },
    {
      card: "rsv-look-up",
      when: { "rsv-label": "unknown" },
      facts: ["udb-rsv-ikke-krav"],
      todo: ["look-up-label"],
    },

    // Alone or with others
    {
      card: "bid-alone",
      when: { together: "alone" },
      facts: ["udbud-indkoeb-hilleroed"],
    },
    {
      card: "bid-with-others",
      when: { together: "with-others" },
      facts: ["c4-status-2026"],
      todo: ["find-partners"],
      desk: "c4",
    },
    {
      card: "help-a-supplier",
      when: { together: "under-another" },
      facts: ["udb-sociale-klausuler", "udb-oplaering-2022", "udb-hilleroed-klausul"],
      todo: ["ask-suppliers"],
    },
    {
      card: "together-unsure",
      when: { together: "unsure" },
      facts: ["udb-sociale-klausuler"],
      todo: ["list-what-you-can-deliver"],
    },

    // A purchase is no support
    {
      card: "purchase-is-not-support",
      when: { "public-support": "no", "contract-kind": { not: "have-contract" } },
      facts: ["kom-koeb-er-ikke-stoette"],
    },
    {
      card: "support-beside-sale",
      when: { "public-support": "money", "contract-kind": { not: "have-contract" } },
      facts: ["kom-koeb-er-ikke-stoette", "stat-deminimis", "kom-hjemmel-ogsaa"],
      todo: ["list-earlier-support"],
    },
    {
      card: "favours-beside-sale",
      when: { "public-support": "in-kind", "contract-kind": { not: "have-contract" } },
      facts: ["stat-indirekte", "kom-koeb-er-ikke-stoette", "stat-deminimis"],
      todo: ["list-earlier-support"],
    },
    {
      card: "support-or-sale",
      when: { "public-support": "unsure", "contract-kind": { not: "have-contract" } },
      facts: ["kom-koeb-er-ikke-stoette", "stat-indirekte"],
      todo: ["find-earlier-support"],
    },

    // Who buys
    {
      card: "who-buys",
      when: {
        any: [
          { "contract-kind": { not: ["have-contract", "courses"] } },
          { "sell-what": ["courses", "places", "sheltered", "stu"] },
        ],
      },
      facts: ["udb-eu-revision", "udbud-indkoeb-hilleroed"],
      todo: ["ask-procurement"],
      desk: "hilleroed-indkoeb",
      closes: true,
    },
  ],
  todos: {
    "ask-about-invoice": { kind: "money" },
    "ask-who-buys-courses": {},
    "ask-for-parts": {},
    "ask-contract-size": {},
    "ask-about-reserved": {},
    "find-old-contract": {},
    "read-articles-on-surplus": {},
    "look-up-label": {},
    "weigh-registration": {},
    "find-partners": {},
    "ask-suppliers": {},
    "list-what-you-can-deliver": {},
  },
});
