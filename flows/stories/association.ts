import { defineStories } from "../../src/flow/define.ts";

// From association to business: each decision and each misunderstanding of registration.md, G–J, twice: the association
// it is for, and the nearest neighbour, which answers one question otherwise and must not get the advice.

const asked = {
  topics: ["association"],
  who: "association",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
/** One that sells nothing yet, or only once: neither buyers nor turnover are asked for. */
const small = {
  ...asked,
  "association-kind": "ordinary",
  "association-wages": "none",
  "association-wonders": ["none"],
};
/** What a shop with paid staff answers that sells to everybody, below the limit for VAT. */
const shop = {
  "association-kind": "ordinary",
  sales: "significant",
  buyers: "others",
  trade: "other-paid",
  "yearly-sales": 40_000,
  "association-wages": "already",
  "next-form": "stay",
  "association-wonders": ["none"],
};
const selling = { ...asked, ...shop };
const volunteersSell = { ...selling, trade: "volunteers", "association-wages": "none" };
const large = { ...volunteersSell, "yearly-sales": 70_000, "profit-to-cause": "all" };
const toMembers = {
  ...small,
  sales: "some-mostly-grants",
  buyers: "members",
  "next-form": "stay",
};
const registrationToo = {
  ...asked,
  topics: ["registration", "association"],
  "registration-aim": "show-genuine",
  "legal-form": "association-no-cvr",
  purpose: "culture-health",
  "purpose-written": "yes",
};

export default defineStories([
  // fo-3: a sale that is regular, and one that is not
  {
    story: "fo-3: En forening med en fast butik spørger, om den driver forretning",
    answers: volunteersSell,
    shows: {
      findings: { "association-outlook": "runs-business", "right-in-cvr": "met" },
      cards: ["sale-brings-duties", "association-pays-tax", "talk-business"],
      todo: ["ask-association-tax", "keep-the-books"],
      desks: ["hip", "c4", "skattestyrelsen"],
    },
    hides: {
      cards: [
        "one-market-a-year",
        "what-counts-as-sale",
        "wages-undecided",
        "next-form-unsure",
        "sale-not-described",
        "talk-association",
        "members-buy",
      ],
      desks: ["frivilligcenter", "jobcenter"],
    },
  },
  {
    story: "fo-3 (nabo): En forening, der holder ét loppemarked om året",
    answers: { ...small, sales: "one-off" },
    shows: {
      findings: { "association-outlook": "single-sale", "right-in-cvr": "met" },
      cards: ["one-market-a-year", "talk-association"],
      todo: ["apply-vat-event"],
      desks: ["frivilligcenter", "skattestyrelsen"],
    },
    hides: {
      cards: ["sale-brings-duties", "association-pays-tax", "talk-business"],
      todo: ["keep-the-books"],
      desks: ["hip"],
    },
  },
  {
    story: "fo-3 (nabo): En forening, der ikke ved, om det er salg",
    answers: { ...small, sales: "unsure", buyers: "others", "next-form": "unsure" },
    shows: {
      findings: { "association-outlook": "to-be-found-out" },
      cards: ["what-counts-as-sale", "next-form-unsure", "talk-business"],
      todo: ["sort-income", "answer-three-about-form"],
      desks: ["hip"],
    },
    hides: { cards: ["sale-brings-duties", "below-vat-limit"], words: ["50.000"] },
  },

  // fo-2: what it must be listed as
  {
    story: "fo-2: En »frivillig forening«, der begynder at sælge fast, skal skifte",
    answers: { ...volunteersSell, "association-kind": "voluntary" },
    shows: {
      findings: { "right-in-cvr": "voluntary-with-business" },
      cards: ["change-to-ordinary"],
      todo: ["change-association-type"],
      desks: ["hip", "erhvervsstyrelsen"],
    },
    hides: { cards: ["stay-voluntary"], todo: ["confirm-registration"] },
  },
  {
    story: "fo-2 (nabo): En »frivillig forening«, der holder ét marked, kan blive ved",
    answers: { ...small, sales: "one-off", "association-kind": "voluntary" },
    shows: {
      findings: { "right-in-cvr": "voluntary-enough" },
      cards: ["stay-voluntary"],
      todo: ["confirm-registration"],
    },
    hides: {
      cards: ["change-to-ordinary"],
      todo: ["change-association-type"],
      desks: ["erhvervsstyrelsen"],
    },
  },
  {
    story: "fo-2 (nabo): En »frivillig forening«, der ikke sælger, men vil betale løn",
    answers: {
      ...small,
      sales: "grants-only",
      "association-kind": "voluntary",
      "association-wages": "first",
    },
    shows: {
      findings: { "right-in-cvr": "voluntary-with-business", "association-outlook": "no-sale" },
      cards: ["change-to-ordinary", "first-wages"],
      todo: ["register-before-first-wages"],
    },
    hides: { cards: ["stay-voluntary", "pays-wages"] },
  },
  {
    story: "fo-2 (nabo): En »frivillig forening«, der ikke ved, om nogen skal have løn",
    answers: {
      ...small,
      sales: "grants-only",
      "association-kind": "voluntary",
      "association-wages": "unsure",
    },
    shows: {
      findings: { "right-in-cvr": "voluntary-unclear" },
      cards: ["wages-undecided"],
      todo: ["decide-about-wages"],
    },
    hides: { cards: ["stay-voluntary", "change-to-ordinary", "first-wages"] },
  },
  {
    story: "fo-2: En forening, der ikke ved, hvad den står som",
    answers: { ...volunteersSell, "association-kind": "unsure" },
    shows: {
      findings: { "right-in-cvr": "kind-unknown" },
      cards: ["kind-unknown"],
      todo: ["check-association-type"],
    },
    hides: { cards: ["change-to-ordinary", "get-registered"] },
  },

  // mis-cvr: not every association needs a number
  {
    story: "mis-cvr: En lille forening uden CVR-nummer holder ét loppemarked",
    answers: { ...small, sales: "one-off", "association-kind": "no-cvr" },
    shows: { findings: { "right-in-cvr": "no-cvr-enough" }, cards: ["no-cvr-needed"] },
    hides: { cards: ["get-registered"], todo: ["get-association-cvr"] },
  },
  {
    story: "mis-cvr (nabo): En lille forening uden CVR-nummer åbner en kiosk",
    answers: { ...volunteersSell, sales: "planned", "association-kind": "no-cvr" },
    shows: {
      findings: {
        "right-in-cvr": "no-cvr-with-business",
        "association-outlook": "plans-business",
      },
      cards: ["get-registered", "before-the-first-sale"],
      todo: ["get-association-cvr"],
      desks: ["hip", "erhvervsstyrelsen"],
    },
    hides: { cards: ["no-cvr-needed"] },
  },

  // fo-1: money from the public
  {
    story: "fo-1: En forening uden CVR-nummer, der lever af tilskud",
    answers: { ...small, sales: "grants-only", "association-kind": "no-cvr" },
    shows: {
      findings: { "association-outlook": "no-sale", "right-in-cvr": "no-cvr-unclear" },
      cards: ["grants-and-gifts-only", "get-registered"],
      todo: ["get-ready-for-grants", "get-association-cvr"],
      desks: ["frivilligcenter"],
    },
    hides: { cards: ["collecting-money", "talk-business"], desks: ["hip"] },
  },
  {
    story: "fo-1 (nabo): En forening, der samler ind og ikke får tilskud",
    answers: { ...small, sales: "fundraising-only" },
    shows: {
      findings: { "association-outlook": "collects" },
      cards: ["collecting-money"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet", "frivilligcenter"],
    },
    hides: { cards: ["grants-and-gifts-only"], todo: ["get-ready-for-grants"], desks: ["hip"] },
  },

  // fo-4 and fo-6: the limits of VAT and of digital bookkeeping
  {
    story:
      "fo-4: En forening har solgt marmelade for 70.000 og spørger, om den stadig er en forening",
    answers: large,
    shows: {
      findings: { "association-outlook": "runs-business" },
      cards: ["above-vat-limit", "may-choose-exemption", "stay-an-association"],
      todo: ["ask-association-tax"],
      desks: ["hip", "c4", "skattestyrelsen"],
    },
    hides: { cards: ["below-vat-limit", "digital-books", "exemption-is-out"] },
  },
  {
    story: "fo-4 (nabo): Den samme forening sælger for præcis grænsen",
    answers: { ...volunteersSell, "yearly-sales": 50_000 },
    shows: { cards: ["below-vat-limit"], todo: ["keep-the-books"] },
    hides: { cards: ["above-vat-limit", "may-choose-exemption"] },
  },
  {
    story: "fo-4 (nabo): Den samme forening sælger for én krone mere",
    answers: { ...large, "yearly-sales": 50_001 },
    shows: { cards: ["above-vat-limit"] },
    hides: { cards: ["below-vat-limit", "yearly-sales-unknown"] },
  },
  {
    story: "fo-4 (nabo): Den samme forening ved ikke, hvor meget den sælger for",
    answers: { ...large, "yearly-sales": "unsure", "profit-to-cause": "unsure" },
    shows: {
      cards: ["yearly-sales-unknown", "profit-not-decided"],
      todo: ["keep-the-books", "decide-about-profit"],
    },
    hides: { cards: ["above-vat-limit", "below-vat-limit", "may-choose-exemption"] },
  },
  {
    story: "fo-6: En forening, der sælger for mere end grænsen for digital bogføring",
    answers: { ...large, "yearly-sales": 300_001 },
    shows: { cards: ["digital-books", "above-vat-limit"], todo: ["choose-digital-books"] },
  },
  {
    story: "fo-6 (nabo): En forening, der sælger for præcis den grænse",
    answers: { ...large, "yearly-sales": 300_000 },
    shows: { cards: ["above-vat-limit"] },
    hides: { cards: ["digital-books"], todo: ["choose-digital-books"] },
  },

  // fo-5: the exemptions from VAT
  {
    story: "fo-5: Hele overskuddet går til formålet, så en fritagelse kan passe",
    answers: large,
    shows: { cards: ["may-choose-exemption"] },
    hides: { cards: ["exemption-is-out", "profit-not-decided"] },
  },
  {
    story: "fo-5 (nabo): Noget af overskuddet går til andre",
    answers: { ...large, "profit-to-cause": "some" },
    shows: { cards: ["exemption-is-out"] },
    hides: { cards: ["may-choose-exemption"] },
  },
  {
    story: "mis-genbrug: Genbrugsbutikken vil give en leder løn for første gang",
    answers: { ...volunteersSell, trade: "reuse-unpaid", "association-wages": "first" },
    shows: {
      cards: ["reuse-shop-wages", "first-wages"],
      todo: ["check-vat-before-wages", "register-before-first-wages"],
      desks: ["hip", "c4", "skattestyrelsen"],
    },
    hides: {
      cards: ["reuse-shop-conditions", "only-volunteers-work", "pays-wages"],
      todo: ["check-reuse-vat"],
    },
  },
  {
    story: "mis-genbrug (nabo): Genbrugsbutikken drives kun af frivillige",
    answers: { ...volunteersSell, trade: "reuse-unpaid" },
    shows: { cards: ["reuse-shop-conditions"], todo: ["check-reuse-vat"] },
    hides: { cards: ["reuse-shop-wages"], todo: ["check-vat-before-wages"] },
  },
  {
    story: "mis-genbrug (nabo): Genbrugsbutikken har haft en lønnet leder længe",
    answers: { ...selling, trade: "reuse-paid" },
    shows: { cards: ["reuse-shop-wages", "pays-wages"], todo: ["check-employer-duties"] },
    hides: { cards: ["reuse-shop-conditions", "first-wages"], todo: ["check-reuse-vat"] },
  },
  {
    story: "hc-cafe-uden-loen: En forenings café for alle, drevet af frivillige",
    answers: { ...volunteersSell, trade: "cafe-unpaid" },
    shows: {
      cards: ["cafe-open-to-all", "only-volunteers-work"],
      todo: ["register-food"],
      desks: ["hip", "foedevarestyrelsen"],
    },
    hides: { cards: ["reuse-shop-conditions", "letting-and-services"] },
  },
  {
    story: "hc-cafe-uden-loen (nabo): En forening, der sælger noget andet end mad",
    answers: volunteersSell,
    shows: { cards: ["letting-and-services"] },
    hides: {
      cards: ["cafe-open-to-all"],
      todo: ["register-food"],
      desks: ["foedevarestyrelsen"],
    },
  },
  {
    story: "fo-5: En forening, der ikke kan sige, hvad den sælger mest",
    answers: { ...volunteersSell, trade: "unsure" },
    shows: { cards: ["sale-not-described"], todo: ["describe-the-sale"] },
    hides: { cards: ["letting-and-services", "cafe-open-to-all"] },
  },

  // mis-forening-skat
  {
    story: "mis-forening-skat: En forening tror, at foreninger altid er fri for skat og moms",
    answers: large,
    shows: {
      cards: ["association-pays-tax", "above-vat-limit"],
      todo: ["ask-association-tax"],
      desks: ["hip", "skattestyrelsen"],
    },
    hides: { cards: ["members-buy"] },
  },
  {
    story: "mis-forening-skat (nabo): En forening, der kun sælger til sine medlemmer",
    answers: toMembers,
    shows: {
      findings: { "association-outlook": "members-only" },
      cards: ["members-buy", "talk-association"],
      todo: ["ask-members-vat"],
      desks: ["frivilligcenter", "skattestyrelsen"],
    },
    hides: { cards: ["association-pays-tax", "talk-business"], desks: ["hip"] },
  },
  {
    story: "mis-forening-skat (nabo): En forening, der ikke ved, hvem der køber",
    answers: { ...large, buyers: "unsure" },
    shows: {
      findings: { "association-outlook": "to-be-found-out" },
      cards: ["buyers-unknown"],
      todo: ["note-who-buys"],
    },
    hides: { cards: ["association-pays-tax", "members-buy"] },
  },

  // fo-7: asking for money
  {
    story: "fo-7: En forening skriver på varen, at en del af prisen går til herberget",
    answers: { ...volunteersSell, sales: "with-donation" },
    shows: {
      findings: { "association-outlook": "runs-business" },
      cards: ["part-of-the-price"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet", "hip"],
    },
    hides: { cards: ["asking-the-public", "sale-brings-duties"] },
  },
  {
    story: "fo-7 (nabo): Den samme butik, der ikke nævner en sag på varen",
    answers: volunteersSell,
    shows: { cards: ["sale-brings-duties"] },
    hides: {
      cards: ["part-of-the-price", "asking-the-public"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet"],
    },
  },
  {
    story: "fo-7: En forening med en butik vil også samle ind og få gaver",
    answers: { ...volunteersSell, "association-wonders": ["collecting", "gifts"] },
    shows: {
      cards: ["asking-the-public", "gifts-to-association"],
      todo: ["ask-collection-permit", "ask-about-gifts"],
      desks: ["hip", "indsamlingsnaevnet"],
    },
    hides: { cards: ["part-of-the-price", "board-is-liable", "who-logs-in"] },
  },

  {
    story: "fo-7 (nabo): En forening, der kun samler ind, får ikke rådet om at samle ind to gange",
    answers: { ...small, sales: "fundraising-only", "association-wonders": ["collecting"] },
    shows: { cards: ["collecting-money"], todo: ["ask-collection-permit"] },
    hides: { cards: ["asking-the-public", "part-of-the-price"] },
  },

  // fo-8 and the board
  {
    story: "fo-8: Kassereren vil vide, hvem der skal læse Digital Post",
    answers: { ...toMembers, "association-wonders": ["log-in"] },
    shows: { cards: ["who-logs-in"], todo: ["agree-who-reads-post"] },
    hides: { cards: ["board-is-liable", "gifts-to-association"], desks: ["raadgiver"] },
  },
  {
    story: "bestyrelsesansvar: Et medlem af bestyrelsen er bange for at hæfte",
    answers: { ...volunteersSell, "association-wonders": ["liability"] },
    shows: {
      cards: ["board-is-liable"],
      todo: ["note-board-decisions"],
      desks: ["hip", "raadgiver"],
    },
    hides: { cards: ["wonders-unsure", "who-logs-in"] },
  },
  {
    story: "bestyrelsesansvar (nabo): Et medlem af bestyrelsen kan ikke sige, hvad der trykker",
    answers: { ...volunteersSell, "association-wonders": ["unsure"] },
    shows: { cards: ["wonders-unsure"], todo: ["write-down-worry"] },
    hides: { cards: ["board-is-liable"], todo: ["note-board-decisions"], desks: ["raadgiver"] },
  },

  // fo-9: which form next
  {
    story: "fo-9: Foreningens butik vokser, og den vil eje et anpartsselskab",
    answers: { ...large, "next-form": "daughter" },
    shows: {
      cards: ["own-a-company", "sale-may-grow-into-rsv"],
      todo: ["weigh-daughter-company"],
      desks: ["hip", "raadgiver"],
    },
    hides: { cards: ["become-a-company", "already-owns-company", "stay-an-association"] },
  },
  {
    story: "fo-9 (nabo): Foreningen ejer et selskab nu og lejer lokaler ud til det",
    answers: { ...large, "next-form": "has-company" },
    shows: { cards: ["already-owns-company"], todo: ["keep-money-separate"] },
    hides: { cards: ["own-a-company"], todo: ["weigh-daughter-company"] },
  },
  {
    story: "fo-9 (nabo): Foreningen vil laves om til et firma",
    answers: { ...large, "next-form": "convert" },
    shows: {
      cards: ["become-a-company"],
      todo: ["ask-before-converting"],
      desks: ["hip", "raadgiver"],
    },
    hides: { cards: ["own-a-company", "stay-an-association"] },
  },
  {
    story: "fo-9 (nabo): Foreningen vil være en f.m.b.a.",
    answers: { ...large, "next-form": "fmba" },
    shows: {
      cards: ["become-fmba"],
      todo: ["ask-about-fmba"],
      desks: ["hip", "erhvervsstyrelsen"],
    },
    hides: { cards: ["become-a-company"], desks: ["raadgiver"] },
  },
  {
    story: "fo-9 (nabo): Foreningen har fået nej til at blive RSV, fordi den sælger for lidt",
    answers: { ...volunteersSell, sales: "some-mostly-grants", "next-form": "refused-rsv" },
    shows: {
      cards: ["refused-as-rsv"],
      todo: ["read-the-refusal"],
      desks: ["hip", "erhvervsstyrelsen"],
    },
    hides: { cards: ["sale-may-grow-into-rsv", "own-a-company"] },
  },

  // Not founded yet
  {
    story: "stiftelse: Tre naboer vil stifte en forening og sælge kaffe",
    answers: {
      ...volunteersSell,
      who: "founder",
      stage: "idea",
      sales: "planned",
      trade: "cafe-unpaid",
      "association-kind": "not-founded",
    },
    shows: {
      findings: { "association-outlook": "plans-business", "right-in-cvr": "not-founded" },
      cards: ["found-the-association", "before-the-first-sale", "cafe-open-to-all"],
      todo: ["hold-founding-meeting"],
      desks: ["hip", "frivilligcenter"],
    },
    hides: { cards: ["get-registered", "change-to-ordinary"], desks: ["c4", "erhvervsstyrelsen"] },
  },
  {
    story: "stiftelse (nabo): Foreningen er stiftet og mangler kun CVR-nummer",
    answers: {
      ...volunteersSell,
      who: "founder",
      stage: "starting",
      sales: "planned",
      trade: "cafe-unpaid",
      "association-kind": "no-cvr",
    },
    shows: { cards: ["get-registered"], todo: ["get-association-cvr"] },
    hides: { cards: ["found-the-association"], todo: ["hold-founding-meeting"] },
  },

  // Together with other topics: asked once, said once
  {
    story: "flere emner: Registrering og salg: formen er kendt, og rådet om skat gives én gang",
    answers: {
      ...registrationToo,
      sales: "significant",
      "municipal-money": "no",
      "public-control": "no",
      involvement: "ways",
      surplus: "stays",
      trade: "reuse-unpaid",
      duties: "unsure",
      buyers: "others",
      "yearly-sales": 400_000,
      "profit-to-cause": "all",
      "association-wages": "none",
      "next-form": "daughter",
      "association-wonders": ["none"],
    },
    shows: {
      findings: {
        "right-in-cvr": "no-cvr-with-business",
        "association-outlook": "runs-business",
      },
      cards: ["association-pays-tax", "digital-books", "reuse-shop-conditions"],
      todo: ["found-and-register"],
    },
    hides: {
      cards: [
        "mis-forening-skat",
        "association-books",
        "reuse-without-wages",
        "association-daughter",
        "sale-may-grow-into-rsv",
        "get-registered",
      ],
    },
  },
  {
    story: "flere emner: En RSV, der er forening og kun sælger en enkelt gang",
    answers: {
      ...small,
      topics: ["registration", "association"],
      "registration-aim": "already-rsv",
      "rsv-now": "yearly-report",
      "report-extra": "in-report",
      sales: "one-off",
    },
    shows: {
      findings: { "registration-outlook": "already", "association-outlook": "single-sale" },
      cards: ["rsv-yearly-report", "one-off-sale"],
    },
    hides: { cards: ["one-market-a-year", "business-help-running"] },
  },
  {
    story: "flere emner: En forening vil ansætte og sælge: pligterne ved løn står hos »ansætte«",
    answers: {
      ...shop,
      topics: ["employment", "association"],
      who: "association",
      stage: "three-years-or-more",
      "person-situation": ["unemployed"],
      "people-aim": ["work-trial"],
      "know-person": "not-yet",
      "workplace-numbers": [10, 1],
      "support-needs": ["none"],
      "first-day": "2027-03-01",
      "association-wages": "first",
    },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start"],
      desks: ["jobcenter", "hip"],
    },
    hides: { cards: ["first-wages"], todo: ["register-before-first-wages"] },
  },
  {
    story: "english: An association asks whether it can sell without paying VAT",
    lang: "en",
    answers: large,
    shows: {
      cards: ["above-vat-limit", "may-choose-exemption", "association-pays-tax"],
      desks: ["hip", "skattestyrelsen"],
    },
    hides: { words: ["skal momsregistreres"] },
  },
]);
