import { defineStories } from "../../src/flow/define.ts";

// Each hard case twice: the person it is for, and the nearest neighbour, who answers one question otherwise
// and must not get the advice.

const running = {
  topics: ["registration"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
const early = { ...running, who: "founder", stage: "idea" };
const association = { ...running, who: "association" };

/** A company that meets everything, up to the question of sales. */
const company = {
  ...running,
  "registration-aim": "show-genuine",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
};
const selling = { ...company, sales: "significant", "municipal-money": "no" };
const independent = { ...selling, "public-control": "no", involvement: "ways" };
const complete = {
  ...independent,
  surplus: "stays",
  trade: "other-paid",
  duties: "ready",
  cvr: "",
};

const idea = { ...early, "registration-aim": "show-genuine", "legal-form": "none-yet" };
const associationSelling = {
  ...complete,
  ...association,
  "legal-form": "association",
  purpose: "culture-health",
};

export default defineStories([
  {
    story: "hc-kommunalt-ejerskab: Et ApS, som kommunen gerne vil eje en del af",
    answers: { ...selling, "public-control": "co-owner" },
    shows: {
      desks: ["hilleroed-kommune"],
      findings: { "criterion-independence": "unmet", "registration-outlook": "not-registration" },
      cards: ["hc-kommunalt-ejerskab"],
      todo: ["settle-ownership"],
    },
    hides: { cards: ["out-ikke-uafh", "out-klar", "what-it-costs"], todo: ["apply-on-virk"] },
  },
  {
    story: "hc-kommunalt-ejerskab (nabo): Et privat ejet ApS, hvor kommunen kan bestemme",
    answers: { ...selling, "public-control": "decides" },
    shows: {
      findings: { "criterion-independence": "unmet", "registration-outlook": "not-registration" },
      cards: ["out-ikke-uafh"],
      todo: ["choose-own-board"],
    },
    hides: { cards: ["hc-kommunalt-ejerskab"], todo: ["settle-ownership"], words: ["Aarhus"] },
  },

  {
    story:
      "hc-kommunen-driver-cafe: En rådgiver spørger for et tilbud, som kommunen selv vil drive som café",
    answers: { ...idea, who: "advisor", "form-wish": "municipality-runs" },
    shows: {
      desks: ["hilleroed-kommune"],
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["hc-kommunen-driver-cafe"],
      todo: ["ask-municipal-lawyers"],
    },
    hides: { cards: ["wish-from-municipality", "form-then-apply"], todo: ["apply-on-virk"] },
  },
  {
    story:
      "hc-kommunen-driver-cafe (nabo): Et kommunalt tilbud, som private vil føre videre på egne ben",
    answers: {
      ...idea,
      who: "advisor",
      "form-wish": "from-municipality",
      purpose: "jobs",
      sales: "planned",
      "municipal-money": "payment",
      "public-control": "no",
      involvement: "not-yet",
      surplus: "stays",
      trade: "cafe-paid",
      duties: "ready",
    },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["wish-from-municipality", "form-then-apply"],
      todo: ["find-private-founders"],
    },
    hides: {
      cards: ["hc-kommunen-driver-cafe"],
      todo: ["ask-municipal-lawyers"],
      words: ["Helsingør"],
    },
  },

  {
    story: "hc-kun-indsamling: En forening, der kun samler ind til børn i udlandet",
    answers: { ...company, ...association, "legal-form": "association", sales: "fundraising-only" },
    shows: {
      findings: { "criterion-business": "unmet", "registration-outlook": "not-registration" },
      cards: ["hc-kun-indsamling", "out-ikke-erhverv"],
      todo: ["ask-collection-permit", "come-back-with-sales"],
    },
    hides: { cards: ["hc-driftstilskud", "out-klar"], todo: ["apply-on-virk"] },
  },
  {
    story: "hc-kun-indsamling (nabo): En forening, der lever af puljer og ikke samler ind",
    answers: { ...company, ...association, "legal-form": "association", sales: "grants-only" },
    shows: {
      findings: { "criterion-business": "unmet", "registration-outlook": "not-registration" },
      cards: ["hc-driftstilskud", "out-ikke-erhverv"],
    },
    hides: {
      cards: ["hc-kun-indsamling"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet"],
    },
  },

  {
    story: "hc-salg-med-donation: En webshop, der skriver, at 10 kr. pr. krus går til hjemløse",
    answers: { ...complete, sales: "with-donation" },
    shows: {
      findings: { "criterion-business": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-salg-med-donation", "ask-then-apply"],
      todo: ["ask-collection-permit"],
      desks: ["erhvervsstyrelsen", "c4", "indsamlingsnaevnet"],
    },
    hides: { cards: ["hc-kun-indsamling", "out-ikke-erhverv"] },
  },
  {
    story: "hc-salg-med-donation (nabo): En webshop, der sælger krus uden at nævne en sag på varen",
    answers: complete,
    shows: {
      findings: { "criterion-business": "met", "registration-outlook": "looks-possible" },
      cards: ["out-klar"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: {
      cards: ["hc-salg-med-donation"],
      todo: ["ask-collection-permit"],
      desks: ["indsamlingsnaevnet"],
      words: ["670", "180 kr."],
    },
  },

  {
    story: "hc-enkeltmand: En selvstændig snedker med enkeltmandsvirksomhed vil registreres",
    answers: { ...running, "registration-aim": "show-genuine", "legal-form": "sole-trader" },
    shows: {
      desks: ["hip"],
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["hc-enkeltmand", "mis-enkeltmand", "out-ikke-form"],
      todo: ["decide-about-new-form"],
    },
    hides: { cards: ["form-pmv", "form-joint-ownership", "out-klar"], todo: ["apply-on-virk"] },
  },
  {
    story: "hc-enkeltmand (nabo): To søstre, der ejer værkstedet i sameje",
    answers: { ...running, "registration-aim": "show-genuine", "legal-form": "joint-ownership" },
    shows: {
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["form-joint-ownership", "out-ikke-form"],
    },
    hides: { cards: ["hc-enkeltmand", "mis-enkeltmand", "form-pmv"] },
  },
  {
    story: "hc-enkeltmand (nabo): En hobbykeramiker med en PMV",
    answers: { ...running, "registration-aim": "show-genuine", "legal-form": "pmv" },
    shows: {
      findings: { "form-status": "unmet", "registration-outlook": "not-in-this-form" },
      cards: ["form-pmv", "out-ikke-form"],
    },
    hides: { cards: ["hc-enkeltmand", "form-joint-ownership"] },
  },

  {
    story: "hc-kun-frivillige: En forening, hvor frivillige sælger kunst og holder kurser",
    answers: {
      ...associationSelling,
      "people-on-benefits": "volunteers-only",
      trade: "volunteers",
    },
    shows: {
      findings: { "criterion-business": "met", "registration-outlook": "looks-possible" },
      cards: ["hc-kun-frivillige", "mis-forening-skat", "association-books"],
      todo: ["set-up-books", "find-bookkeeper"],
    },
    hides: {
      cards: ["volunteers-in-business", "trade-with-wages"],
      todo: ["tell-volunteers-to-ask"],
    },
  },
  {
    story: "hc-kun-frivillige (nabo): En forening, der sælger kunst og holder kurser med lønnede",
    answers: { ...associationSelling, "people-on-benefits": "volunteers-only" },
    shows: {
      findings: { "registration-outlook": "looks-possible" },
      cards: ["trade-with-wages", "mis-forening-skat"],
    },
    hides: { cards: ["hc-kun-frivillige"], todo: ["find-bookkeeper"] },
  },
  {
    story: "hc-kun-frivillige (nabo): Et ApS, hvor kun frivillige arbejder",
    answers: { ...complete, trade: "volunteers" },
    shows: {
      findings: { "registration-outlook": "looks-possible" },
      cards: ["volunteers-in-business"],
      todo: ["tell-volunteers-to-ask"],
    },
    hides: { cards: ["hc-kun-frivillige", "mis-forening-skat"] },
  },

  {
    story:
      "hc-ideel-forening-i-registeret: En idrætsforening uden salg, fordi andre foreninger står på listen",
    answers: {
      ...company,
      ...association,
      "registration-aim": "others-are-listed",
      "legal-form": "association",
      sales: "grants-only",
    },
    shows: {
      findings: { "criterion-business": "unmet", "registration-outlook": "not-registration" },
      cards: ["hc-ideel-forening-i-registeret", "out-ikke-erhverv"],
    },
    hides: {
      cards: ["what-registration-gives", "out-klar"],
      todo: ["apply-on-virk"],
      words: ["283", "798"],
    },
  },
  {
    story:
      "hc-ideel-forening-i-registeret (nabo): En idrætsforening uden salg, der vil vise, hvad den står for",
    answers: { ...company, ...association, "legal-form": "association", sales: "grants-only" },
    shows: {
      findings: { "criterion-business": "unmet", "registration-outlook": "not-registration" },
      cards: ["what-registration-gives"],
    },
    hides: { cards: ["hc-ideel-forening-i-registeret"], words: ["grundejer"] },
  },

  {
    story: "hc-cafe-uden-loen: En forenings café, hvor frivillige og folk i aktivering laver maden",
    answers: {
      ...associationSelling,
      "people-on-benefits": "yes",
      "person-situation": ["activity-ready"],
      trade: "cafe-unpaid",
    },
    shows: {
      findings: { "criterion-business": "met", "first-step": "approval" },
      cards: [
        "hc-cafe-uden-loen",
        "food-is-registered",
        "approval-before-start",
        "mis-forening-skat",
        "association-books",
      ],
      todo: ["wait-for-approval", "register-food", "ask-cafe-vat"],
      desks: ["jobcenter", "erhvervsstyrelsen", "skattestyrelsen", "foedevarestyrelsen"],
    },
    hides: { cards: ["cafe-with-wages", "mis-genbrug"] },
  },
  {
    story:
      "hc-cafe-uden-loen (nabo): En forenings café med lønnede, der også har folk i aktivering",
    answers: {
      ...associationSelling,
      "people-on-benefits": "yes",
      "person-situation": ["activity-ready"],
      trade: "cafe-paid",
    },
    shows: {
      cards: ["cafe-with-wages", "food-is-registered", "mis-forening-skat"],
      todo: ["register-food"],
      desks: ["jobcenter", "erhvervsstyrelsen"],
    },
    hides: { cards: ["hc-cafe-uden-loen"], todo: ["ask-cafe-vat"] },
  },

  {
    story: "hc-kun-aktivering: Et ApS, hvis eneste kunde er kommunen, som køber aktiveringsforløb",
    answers: { ...complete, "municipal-money": "only-customer" },
    shows: {
      findings: { "criterion-business": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-kun-aktivering", "ask-then-apply"],
      todo: ["ask-about-only-customer"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["payment-is-sale", "out-klar"] },
  },
  {
    story: "hc-kun-aktivering (nabo): Et ApS, der sælger forløb til kommunen og varer til andre",
    answers: { ...complete, "municipal-money": "payment" },
    shows: {
      findings: { "criterion-business": "met", "registration-outlook": "looks-possible" },
      cards: ["payment-is-sale", "out-klar"],
    },
    hides: { cards: ["hc-kun-aktivering"], todo: ["ask-about-only-customer"] },
  },

  {
    story: "hc-driftstilskud: Et værested, der lever af § 18-midler og puljer",
    answers: {
      ...company,
      ...association,
      "legal-form": "association",
      purpose: "culture-health",
      sales: "grants-only",
    },
    shows: {
      findings: { "criterion-business": "unmet", "registration-outlook": "not-registration" },
      cards: ["hc-driftstilskud", "out-ikke-erhverv"],
      todo: ["come-back-with-sales"],
    },
    hides: {
      cards: ["out-erhverv-tvivl", "out-klar"],
      todo: ["apply-on-virk", "make-sales-budget"],
    },
  },
  {
    story: "hc-driftstilskud (nabo): Et værested, der sælger lidt, men lever mest af tilskud",
    answers: { ...associationSelling, sales: "some-mostly-grants", "municipal-money": "grant" },
    shows: {
      findings: { "criterion-business": "unclear", "registration-outlook": "clarify-first" },
      cards: ["out-erhverv-tvivl", "grant-is-not-sales", "association-money"],
      todo: ["make-sales-budget", "ask-about-sales-share"],
    },
    hides: { cards: ["hc-driftstilskud", "out-ikke-erhverv"] },
  },

  {
    story: "hc-driftsoverenskomst: En selvejende institution, hvor kommunen udpeger bestyrelsen",
    answers: {
      ...complete,
      "legal-form": "self-owning",
      "municipal-money": "both",
      "public-control": "operating-agreement",
    },
    shows: {
      findings: { "criterion-independence": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-driftsoverenskomst", "form-self-owning", "split-the-money"],
      todo: ["ask-about-form", "ask-about-agreement"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["hc-kommunal-plads", "out-klar"] },
  },
  {
    story:
      "hc-driftsoverenskomst (nabo): En selvejende institution, hvor kommunen har én plads i bestyrelsen",
    answers: {
      ...complete,
      "legal-form": "self-owning",
      "municipal-money": "both",
      "public-control": "minority-seat",
    },
    shows: {
      findings: { "criterion-independence": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-kommunal-plads"],
    },
    hides: { cards: ["hc-driftsoverenskomst"], todo: ["ask-about-agreement"] },
  },

  {
    story: "hc-kommunal-plads: Et ApS med et byrådsmedlem i bestyrelsen",
    answers: { ...complete, "public-control": "minority-seat" },
    shows: {
      findings: { "criterion-independence": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-kommunal-plads"],
      todo: ["describe-board"],
    },
    hides: { cards: ["out-ikke-uafh", "hc-driftsoverenskomst", "out-klar"] },
  },
  {
    story: "hc-kommunal-plads (nabo): Et ApS, der selv vælger hele sin bestyrelse",
    answers: complete,
    shows: {
      findings: { "criterion-independence": "met", "registration-outlook": "looks-possible" },
      cards: ["out-klar"],
    },
    hides: { cards: ["hc-kommunal-plads", "out-uafh-tvivl"], todo: ["describe-board"] },
  },

  {
    story: "hc-moderforening: Et ApS, der er ejet af en forening og sender overskuddet op til den",
    answers: { ...complete, surplus: "parent-association" },
    shows: {
      findings: { "criterion-surplus": "unclear", "registration-outlook": "clarify-first" },
      cards: ["hc-moderforening"],
      todo: ["separate-dividend-and-donation"],
      desks: ["erhvervsstyrelsen", "c4", "raadgiver"],
    },
    hides: { cards: ["out-udbytte", "out-ikke-overskud"] },
  },
  {
    story: "hc-moderforening (nabo): Et ApS, der beholder overskuddet",
    answers: complete,
    shows: { findings: { "criterion-surplus": "met" }, cards: ["out-klar"] },
    hides: {
      cards: ["hc-moderforening"],
      todo: ["separate-dividend-and-donation"],
      desks: ["raadgiver"],
      words: ["35 pct.", "15 pct."],
    },
  },

  {
    story: "hc-lille-kapital: Et ApS med 20.000 kr. i kapital og en million i overskud",
    answers: {
      ...independent,
      surplus: "as-much-as-allowed",
      "dividend-numbers": [20_000, 1_000_000, 2],
      duties: "ready",
      cvr: "",
    },
    shows: {
      findings: { "criterion-surplus": "met", "registration-outlook": "looks-possible" },
      cards: ["mis-35", "hc-lille-kapital"],
      todo: ["plan-dividend", "keep-calculation"],
    },
    hides: { cards: ["dividend-figures", "no-dividend"] },
  },
  {
    story: "hc-lille-kapital (nabo): Et ApS med 400.000 kr. i kapital og en million i overskud",
    answers: {
      ...independent,
      surplus: "as-much-as-allowed",
      "dividend-numbers": [400_000, 1_000_000, 2],
      duties: "ready",
      cvr: "",
    },
    shows: { cards: ["mis-35", "dividend-figures"], todo: ["keep-calculation"] },
    hides: { cards: ["hc-lille-kapital", "no-dividend"] },
  },
  {
    story: "hc-lille-kapital (nabo): Et ApS med 20.000 kr. i kapital og underskud",
    answers: {
      ...independent,
      surplus: "as-much-as-allowed",
      "dividend-numbers": [20_000, -50_000, 2],
      duties: "ready",
      cvr: "",
    },
    shows: { cards: ["no-dividend"] },
    hides: { cards: ["hc-lille-kapital", "dividend-figures"], todo: ["keep-calculation"] },
  },

  {
    story: "hc-loen-til-stifter: Stifteren af et ApS vil have løn i stedet for udbytte",
    answers: { ...complete, surplus: "wages-to-founder" },
    shows: {
      findings: { "criterion-surplus": "met", "registration-outlook": "looks-possible" },
      cards: ["hc-loen-til-stifter"],
      todo: ["write-down-wages"],
    },
    hides: { cards: ["founder-wages-in-foundation", "out-udbytte"], words: ["35 pct."] },
  },
  {
    story: "hc-loen-til-stifter: Stifteren af en erhvervsdrivende fond vil have løn",
    answers: { ...complete, "legal-form": "foundation", surplus: "wages-to-founder" },
    shows: { cards: ["hc-loen-til-stifter", "founder-wages-in-foundation", "form-foundation"] },
    hides: { cards: ["out-udbytte"], words: ["35 pct."] },
  },
  {
    story:
      "hc-loen-til-stifter (nabo): Stifteren af et ApS vil have noget af overskuddet som udbytte",
    answers: {
      ...independent,
      surplus: "some-to-owners",
      "dividend-numbers": "unsure",
      duties: "ready",
      cvr: "",
    },
    shows: {
      findings: { "criterion-surplus": "met" },
      cards: ["out-udbytte", "dividend-numbers-unsure"],
      todo: ["plan-dividend", "find-dividend-numbers"],
    },
    hides: { cards: ["hc-loen-til-stifter", "mis-35"], todo: ["write-down-wages"] },
  },

  {
    story: "hc-melde-sig-ud: En RSV, der vil ud af ordningen for at sælge virksomheden",
    answers: {
      ...running,
      "registration-aim": "already-rsv",
      "rsv-now": "leave",
      "why-leave": "sell",
    },
    shows: {
      findings: { "registration-outlook": "already" },
      cards: ["hc-melde-sig-ud"],
      todo: ["count-locked-surplus"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["rsv-by-mistake", "out-klar"] },
  },
  {
    story: "hc-melde-sig-ud: Et ApS, der vil registreres nu og kunne sælge senere",
    answers: { ...complete, surplus: "sell-later" },
    shows: {
      findings: { "criterion-surplus": "unclear", "registration-outlook": "clarify-first" },
      cards: ["rsv-sell-later"],
    },
    hides: { cards: ["hc-melde-sig-ud", "out-klar", "rsv-by-mistake"] },
  },
  {
    story: "hc-melde-sig-ud (nabo): En RSV, der vil ændre sine vedtægter og blive",
    answers: {
      ...running,
      "registration-aim": "already-rsv",
      "rsv-now": "change",
      "what-changes": "statutes",
    },
    shows: {
      findings: { "registration-outlook": "already" },
      cards: ["rsv-change"],
      todo: ["report-change"],
    },
    hides: { cards: ["hc-melde-sig-ud"], todo: ["count-locked-surplus"] },
  },
  {
    story: "hc-melde-sig-ud (nabo): En forening, der kom på RSV-listen ved en fejl",
    answers: {
      ...association,
      "registration-aim": "already-rsv",
      "rsv-now": "listed-by-mistake",
      "mistake-sales": "no",
    },
    shows: { cards: ["rsv-by-mistake"], todo: ["correct-the-register"] },
    hides: { cards: ["hc-melde-sig-ud"], todo: ["count-locked-surplus"] },
  },

  {
    story: "hc-gratis-lokaler: Et ApS, der vil låne kommunale lokaler gratis",
    answers: { ...complete, "municipal-money": "free-premises" },
    shows: {
      findings: { "criterion-business": "met" },
      cards: ["hc-gratis-lokaler"],
      todo: ["find-market-rent"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["mis-deminimis", "building-grant-business"] },
  },
  {
    story:
      "hc-gratis-lokaler (nabo): Et ApS, der får et tilskud fra kommunen og selv betaler husleje",
    answers: { ...complete, "municipal-money": "grant" },
    shows: { cards: ["grant-is-not-sales"], todo: ["count-sales-without-grant"] },
    hides: { cards: ["hc-gratis-lokaler"], todo: ["find-market-rent"] },
  },

  {
    story: "hc-blandet-forening: En forening med klubliv og café, der søger penge til at bygge om",
    answers: { ...associationSelling, "municipal-money": "building-grant", trade: "cafe-paid" },
    shows: {
      cards: ["hc-blandet-forening", "association-money", "association-books"],
      todo: ["separate-activities"],
      desks: ["erhvervsstyrelsen", "hilleroed-kommune"],
    },
    hides: { cards: ["building-grant-business"], todo: ["ask-building-grant"] },
  },
  {
    story: "hc-blandet-forening (nabo): Et ApS med café, der søger penge til at bygge om",
    answers: {
      ...complete,
      purpose: "culture-health",
      "municipal-money": "building-grant",
      trade: "cafe-paid",
    },
    shows: { cards: ["building-grant-business"], todo: ["ask-building-grant"] },
    hides: { cards: ["hc-blandet-forening", "association-money"], todo: ["separate-activities"] },
  },
  {
    story: "hc-blandet-forening (nabo): En forening med klubliv og café, der ikke søger penge",
    answers: { ...associationSelling, trade: "cafe-paid" },
    shows: { cards: ["association-books", "mis-forening-skat"] },
    hides: { cards: ["hc-blandet-forening", "association-money"], desks: ["hilleroed-kommune"] },
  },

  {
    story: "hc-groen-uden-udsatte: En reparationscafé uden udsatte ansatte",
    answers: { ...complete, purpose: "green" },
    shows: {
      findings: { "criterion-purpose": "met", "registration-outlook": "looks-possible" },
      cards: ["hc-groen-uden-udsatte"],
    },
    hides: { cards: ["mis-reservere", "purpose-jobs", "mis-udsatte"] },
  },
  {
    story: "hc-groen-uden-udsatte (nabo): En reparationscafé, der er til for at give folk job",
    answers: complete,
    shows: { findings: { "criterion-purpose": "met" }, cards: ["purpose-jobs"] },
    hides: { cards: ["hc-groen-uden-udsatte"] },
  },

  {
    story: "hc-skraaplan-landsby: En landsbybutik, som beboerne ejer i et a.m.b.a.",
    answers: { ...complete, "legal-form": "amba", purpose: "village" },
    shows: {
      findings: {
        "form-status": "met",
        "criterion-purpose": "met",
        "registration-outlook": "looks-possible",
      },
      cards: ["hc-skraaplan-landsby", "form-amba"],
      todo: ["check-members-interest"],
    },
    hides: { cards: ["form-fmba", "out-ansvarlig"] },
  },
  {
    story:
      "hc-skraaplan-landsby (nabo): En butik i et a.m.b.a., som er til for at tjene penge til ejerne",
    answers: {
      ...running,
      "registration-aim": "show-genuine",
      "legal-form": "amba",
      purpose: "side-benefit",
    },
    shows: {
      findings: { "criterion-purpose": "unmet", "registration-outlook": "not-registration" },
      cards: ["out-ansvarlig"],
    },
    hides: { cards: ["hc-skraaplan-landsby", "out-klar"], todo: ["apply-on-virk"] },
  },
  {
    story: "hc-skraaplan-landsby (nabo): Et a.m.b.a., der driver et kulturhus",
    answers: { ...complete, "legal-form": "amba", purpose: "culture-health" },
    shows: { cards: ["mis-udsatte"] },
    hides: { cards: ["hc-skraaplan-landsby"] },
  },
]);
