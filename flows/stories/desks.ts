import { defineStories } from "../../src/flow/define.ts";

// Which desk for whom, rule by rule, and what the advice never says.

const company = { who: "company", "people-on-benefits": "no", stage: "three-years-or-more" };
const founder = { who: "founder", "people-on-benefits": "no", stage: "idea" };
const association = {
  who: "association",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
// Employment is told in employment.ts; here only who is named first, with no more asked than that needs.
const employer = {
  topics: ["employment"],
  who: "company",
  "people-aim": ["unsure"],
};

const workshop = {
  "premises-need": "workplace",
  landlord: "private",
  agreement: "nothing",
  "want-to-meet": ["businesses"],
};

const registered = {
  "registration-aim": "show-genuine",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
};
const able = { ...registered, surplus: "stays", trade: "other-paid" };
const complete = { ...able, duties: "ready", cvr: "" };
const notFounded = {
  "registration-aim": "show-genuine",
  "legal-form": "none-yet",
  purpose: "green",
  sales: "planned",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "other-paid",
  duties: "ready",
};

export default defineStories([
  // Registration itself: Erhvervsstyrelsen, as a referral
  {
    story: "skranke-registrering: Et ApS i drift vil søge om at blive RSV",
    answers: { ...company, topics: ["registration"], ...complete, cvr: "12345678" },
    shows: {
      findings: { "registration-outlook": "looks-possible" },
      cards: ["registrar-decides", "out-klar"],
      todo: ["apply-on-virk", "wait-with-name"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: {
      desks: ["hip", "jobcenter", "hilleroed-kommune"],
      words: ["670", "180 kr.", "283", "798"],
    },
  },
  {
    story: "skranke-registrering: Et ApS, der ikke ved, hvor gammelt dets CVR-nummer er",
    answers: { ...company, stage: "unsure", topics: ["registration"], ...complete },
    shows: {
      findings: { "first-step": "stage-unknown", "registration-outlook": "looks-possible" },
      todo: ["look-up-start-date"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: { desks: ["hip", "jobcenter"] },
  },

  {
    story:
      "skranke-registrering: Et ApS, der mangler formålet i vedtægterne og ikke inddrager nogen endnu",
    answers: {
      ...company,
      topics: ["registration"],
      ...complete,
      "purpose-written": "no",
      involvement: "not-yet",
    },
    shows: {
      findings: {
        "criterion-purpose": "unmet",
        "criterion-involvement": "unmet",
        "registration-outlook": "fix-first",
      },
      cards: ["out-ret-vedtaegter", "out-inddrag", "fix-then-apply"],
      todo: ["write-purpose-into-statutes", "decide-involvement", "apply-on-virk"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["out-klar", "ask-then-apply"], desks: ["hip"] },
  },

  // Choice of form, idea, association to business, CVR under three years: HIP
  {
    story: "skranke-form: To med en idé, der ikke kan vælge form",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "unsure" },
    shows: {
      findings: { "first-step": "early", "registration-outlook": "form-first" },
      cards: ["wish-unsure", "form-then-apply"],
      todo: ["three-questions-about-form", "choose-form"],
      desks: ["hip"],
    },
    hides: { cards: ["registrar-decides"], desks: ["c4", "erhvervsstyrelsen", "jobcenter"] },
  },
  {
    story: "skranke-form: En med en idé, der ikke vil hæfte personligt",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "company" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["out-start-form", "wish-company"],
      todo: ["choose-form"],
      desks: ["hip"],
    },
    hides: {
      cards: ["wish-investors", "form-aps"],
      desks: ["c4", "erhvervsstyrelsen", "jobcenter"],
    },
  },
  {
    story: "skranke-form: En med en idé og investorer",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "investors" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["out-start-form", "wish-investors"],
      todo: ["choose-form"],
      desks: ["hip"],
    },
    hides: { cards: ["wish-company"], desks: ["c4", "erhvervsstyrelsen", "jobcenter"] },
  },
  {
    story: "skranke-form: Naboer, der vil eje det sammen",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "members-own" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["out-start-form", "wish-members-own"],
      todo: ["choose-form"],
      desks: ["hip"],
    },
    hides: {
      cards: ["hc-skraaplan-landsby", "wish-volunteers"],
      desks: ["c4", "erhvervsstyrelsen", "jobcenter"],
    },
  },
  {
    story: "skranke-form: Frivillige med en sag og ingen form",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "volunteers" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["out-start-form", "wish-volunteers"],
      todo: ["choose-form"],
      desks: ["hip"],
    },
    hides: {
      cards: ["association-gets-cvr", "wish-members-own"],
      desks: ["c4", "erhvervsstyrelsen", "jobcenter"],
    },
  },
  {
    story: "skranke-form: En med en idé, som ingen skal eje",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "no-owners" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["out-start-form", "wish-no-owners"],
      todo: ["choose-form"],
      desks: ["hip"],
    },
    hides: {
      cards: ["form-foundation", "wish-company"],
      desks: ["c4", "erhvervsstyrelsen", "jobcenter"],
    },
  },
  {
    story: "skranke-form: To med en idé, som vil stifte et I/S",
    answers: { ...founder, topics: ["registration"], ...notFounded, "form-wish": "partners" },
    shows: {
      cards: ["wish-partners"],
      todo: ["ask-before-partnership"],
      desks: ["hip", "erhvervsstyrelsen"],
    },
    hides: { desks: ["c4", "jobcenter"] },
  },
  {
    story: "skranke-form: Et I/S, der vil registreres",
    answers: { ...company, topics: ["registration"], ...complete, "legal-form": "i-s" },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "clarify-first" },
      cards: ["out-is-spoerg", "ask-then-apply"],
      todo: ["ask-about-partnership"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["form-k-s", "out-klar"], words: ["670"] },
  },
  {
    story: "skranke-form (nabo): Et K/S, der vil registreres",
    answers: { ...company, topics: ["registration"], ...complete, "legal-form": "k-s" },
    shows: {
      findings: { "form-status": "met", "registration-outlook": "looks-possible" },
      cards: ["form-k-s"],
    },
    hides: { cards: ["out-is-spoerg"], todo: ["ask-about-partnership"] },
  },
  {
    story: "skranke-form: Et A/S, der vil registreres",
    answers: { ...company, topics: ["registration"], ...complete, "legal-form": "a-s" },
    shows: {
      findings: { "form-status": "met" },
      cards: ["form-a-s"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["form-aps", "form-p-s"], words: ["20.000 kr."] },
  },
  {
    story: "skranke-form: Et P/S, der vil registreres",
    answers: { ...company, topics: ["registration"], ...complete, "legal-form": "p-s" },
    shows: {
      findings: { "form-status": "met" },
      cards: ["form-p-s"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["form-aps", "form-a-s"] },
  },
  {
    story: "skranke-form: Et f.m.b.a., der vil registreres",
    answers: { ...company, topics: ["registration"], ...complete, "legal-form": "fmba" },
    shows: {
      findings: { "form-status": "met" },
      cards: ["form-fmba"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["form-amba", "form-association"], todo: ["check-members-interest"] },
  },
  {
    story: "skranke-form: En virksomhed, der ikke ved, hvad den er",
    answers: {
      ...company,
      topics: ["registration"],
      ...notFounded,
      "legal-form": "unsure",
      "form-wish": "unsure",
    },
    shows: {
      findings: { "form-status": "unclear", "registration-outlook": "form-first" },
      cards: ["form-unsure"],
      todo: ["look-up-form"],
    },
    hides: { cards: ["out-start-form", "out-klar"] },
  },
  {
    story: "skranke-ide: En med en idé, der spørger om penge",
    answers: {
      ...founder,
      topics: ["support"],
      applicant: "not-decided",
      "money-for": "unsure",
      "money-from": "unsure",
    },
    shows: {
      findings: { "first-step": "early" },
      cards: ["money-help-new", "stage-idea"],
      todo: ["list-what-money-is-for", "describe-idea"],
      desks: ["hip"],
    },
    hides: { cards: ["money-help-running"], desks: ["c4", "jobcenter", "erhvervsstyrelsen"] },
  },
  {
    story: "skranke-forening: En gammel forening, der vil begynde at sælge noget",
    answers: {
      ...association,
      topics: ["association"],
      sales: "planned",
      "association-kind": "ordinary",
      buyers: "others",
      trade: "volunteers",
      "yearly-sales": 20_000,
      "association-wages": "none",
      "next-form": "stay",
      "association-wonders": ["none"],
    },
    shows: {
      findings: { "association-outlook": "plans-business" },
      cards: ["before-the-first-sale", "talk-business"],
      todo: ["keep-the-books"],
      desks: ["hip", "c4"],
    },
    hides: { desks: ["jobcenter", "erhvervsstyrelsen"] },
  },
  {
    story: "skranke-ung-virksomhed: En virksomhed med et nyt CVR-nummer spørger om penge",
    answers: {
      ...company,
      stage: "under-three-years",
      topics: ["support"],
      applicant: "company",
      "money-for": "start",
      "money-from": "unsure",
    },
    shows: {
      findings: { "first-step": "early" },
      cards: ["money-help-new", "stage-young"],
      todo: ["bring-figures"],
      desks: ["hip"],
    },
    hides: { cards: ["stage-running", "money-help-running"], desks: ["c4", "jobcenter"] },
  },
  {
    story: "skranke-ung-virksomhed: Et nyt ApS vil søge om at blive RSV",
    answers: { ...company, stage: "under-three-years", topics: ["registration"], ...complete },
    shows: {
      findings: { "registration-outlook": "looks-possible" },
      cards: ["stage-young", "out-klar"],
      desks: ["erhvervsstyrelsen", "hip"],
    },
    hides: { cards: ["stage-running"], desks: ["c4", "jobcenter"] },
  },

  {
    story: "skranke-ung-virksomhed: Et nyt ApS venter med at registrere sig",
    answers: {
      ...company,
      stage: "under-three-years",
      topics: ["registration"],
      ...able,
      duties: "not-yet",
    },
    shows: {
      findings: { "registration-outlook": "without-registration" },
      cards: ["out-soev-uden-registrering", "business-help-new"],
      todo: ["use-open-name", "take-it-to-hip"],
    },
    hides: { cards: ["business-help-running"], todo: ["take-it-to-c4"], desks: ["c4"] },
  },

  // Running business, premises, network, "who do I call": C4
  {
    story: "skranke-i-drift: En virksomhed på ti år vil vokse og spørger om penge",
    answers: {
      ...company,
      topics: ["support"],
      applicant: "company",
      "money-for": "growth",
      "money-from": "unsure",
    },
    shows: {
      findings: { "first-step": "running" },
      cards: ["money-help-running", "stage-running"],
      desks: ["c4"],
    },
    hides: { cards: ["money-help-new", "stage-young"], desks: ["hip", "jobcenter"] },
  },
  {
    story: "skranke-i-drift: En virksomhed på ti år venter med at registrere sig",
    answers: { ...company, topics: ["registration"], ...able, duties: "not-yet" },
    shows: {
      findings: { "registration-outlook": "without-registration" },
      cards: ["out-soev-uden-registrering", "business-help-running"],
      todo: ["use-open-name", "take-it-to-c4"],
    },
    hides: {
      cards: ["business-help-new", "out-klar"],
      todo: ["apply-on-virk", "take-it-to-hip"],
      desks: ["hip"],
    },
  },
  {
    story: "skranke-lokaler: En virksomhed i drift leder efter lokaler",
    answers: { ...company, topics: ["premises"], ...workshop },
    shows: { cards: ["place-for-running"], todo: ["describe-premises"], desks: ["c4"] },
    hides: { cards: ["place-for-new"], desks: ["hip", "hilleroed-kommune", "jobcenter"] },
  },
  {
    story: "skranke-lokaler: En med en idé leder efter lokaler",
    answers: { ...founder, topics: ["premises"], ...workshop },
    shows: { cards: ["place-for-new"], todo: ["describe-premises"], desks: ["c4", "hip"] },
    hides: { cards: ["place-for-running"], desks: ["jobcenter"] },
  },
  {
    story: "skranke-hvem-ringer-jeg-til: En virksomhed vil bare vide, hvem den skal ringe til",
    answers: {
      ...company,
      topics: ["contact"],
      "talk-about": "unsure",
      "asked-before": "no",
      "talk-how": "phone",
    },
    shows: {
      findings: { "whom-to-call": "c4" },
      cards: ["call-c4", "first-call", "by-phone"],
      todo: ["ask-for-a-person"],
      desks: ["c4"],
    },
    hides: { desks: ["hip", "jobcenter", "hilleroed-kommune"] },
  },
  {
    story: "skranke-hvem-ringer-jeg-til: En, der ikke ved noget som helst endnu",
    answers: { topics: ["unsure"], who: "unsure", "people-on-benefits": "unsure", stage: "unsure" },
    shows: {
      findings: { "first-step": "stage-unknown" },
      cards: ["topics-unsure", "who-unsure", "benefits-unsure", "stage-unsure"],
      todo: ["find-out-who-will-work", "say-what-you-want", "look-up-start-date"],
      desks: ["c4"],
    },
    hides: { cards: ["about-registration", "approval-before-start"], desks: ["erhvervsstyrelsen"] },
  },

  // A person with a public benefit: the column "Ring til" of employment.md §3
  {
    story: "skranke-person-unemployed: En virksomhed vil have en ledig i praktik",
    answers: { ...employer, "person-situation": ["unemployed"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-unemployed"],
      todo: ["wait-for-approval"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story:
      "skranke-person-activity-ready: En virksomhed vil have en i praktik, der ikke er klar til job endnu",
    answers: { ...employer, "person-situation": ["activity-ready"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-activity-ready"],
      todo: ["wait-for-approval", "ask-about-mentor"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-work-duty: En virksomhed vil være vært for arbejdspligt",
    answers: { ...employer, "person-situation": ["work-duty"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-work-duty"],
      todo: ["wait-for-approval", "ask-about-work-duty"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-sick-with-job: En virksomhed har en ansat, der får sygedagpenge",
    answers: { ...employer, "person-situation": ["sick-with-job"] },
    shows: {
      cards: ["person-sick-with-job"],
      todo: ["ask-sickness-team"],
      desks: ["sygedagpengeteam"],
    },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story:
      "skranke-person-sick-without-job: En virksomhed vil have en sygemeldt uden job i praktik",
    answers: { ...employer, "person-situation": ["sick-without-job"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-sick-without-job"],
      todo: ["wait-for-approval", "ask-about-clarifying"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-flex-job: En virksomhed vil ansætte en i fleksjob",
    answers: { ...employer, "person-situation": ["flex-job"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-flex-job"],
      todo: ["wait-for-approval", "ask-about-flex-job"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-early-retirement: En virksomhed vil ansætte en førtidspensionist",
    answers: { ...employer, "person-situation": ["early-retirement"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-early-retirement"],
      todo: ["wait-for-approval", "ask-about-skaanejob"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-sheltered: En virksomhed vil samarbejde om beskyttet beskæftigelse",
    answers: { ...employer, "person-situation": ["sheltered"] },
    shows: {
      cards: ["person-sheltered"],
      todo: ["ask-social-department"],
      desks: ["socialafdeling"],
    },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story: "skranke-person-stu: En virksomhed vil have en ung fra STU i praktik",
    answers: { ...employer, "person-situation": ["stu"] },
    shows: {
      cards: ["person-stu"],
      todo: ["ask-education-guidance"],
      desks: ["uddannelsesvejledning"],
    },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story: "skranke-person-refugee: En virksomhed vil ansætte en ny flygtning",
    answers: { ...employer, "person-situation": ["refugee"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-refugee"],
      todo: ["wait-for-approval", "ask-about-igu"],
      desks: ["jobcenter", "integrationsteam"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story:
      "skranke-person-disability-graduate: En virksomhed vil ansætte en nyuddannet med et handicap",
    answers: { ...employer, "person-situation": ["disability-graduate"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-disability-graduate"],
      todo: ["wait-for-approval", "ask-about-first-job"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-adult-apprentice: En virksomhed vil have en voksenlærling",
    answers: { ...employer, "person-situation": ["adult-apprentice"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-adult-apprentice"],
      todo: ["wait-for-approval", "ask-about-apprentice"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-person-ukraine: En virksomhed vil ansætte en fra Ukraine",
    answers: { ...employer, "person-situation": ["ukraine"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-ukraine"],
      todo: ["wait-for-approval", "ask-municipality"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["person-revalidation"], desks: ["hip"] },
  },
  {
    story: "skranke-person-revalidation: En virksomhed har en i revalidering",
    answers: { ...employer, "person-situation": ["revalidation"] },
    shows: {
      cards: ["person-revalidation"],
      todo: ["ask-municipality"],
      desks: ["hilleroed-kommune"],
    },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story:
      "skranke-person-volunteer-on-dagpenge: En virksomhed får en frivillig, der er på efterløn",
    answers: { ...employer, "person-situation": ["volunteer-on-dagpenge"] },
    shows: {
      cards: ["person-volunteer-on-dagpenge"],
      todo: ["get-a-kasse-answer"],
      desks: ["a-kasse"],
    },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story: "skranke-person-no-benefit: En virksomhed vil ansætte en, der ikke får nogen ydelse",
    answers: { ...employer, "person-situation": ["no-benefit"] },
    shows: {
      cards: ["person-no-benefit"],
      todo: ["find-employee"],
      desks: ["c4"],
    },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },
  {
    story: "skranke-person-unsure: En virksomhed ved ikke, hvad personen får",
    answers: { ...employer, "person-situation": ["unsure"] },
    shows: {
      findings: { "first-step": "approval" },
      cards: ["approval-before-start", "person-unsure"],
      todo: ["wait-for-approval", "let-person-ask"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["about-registration"], desks: ["erhvervsstyrelsen", "hip"] },
  },
  {
    story: "skranke-jobcenter-foerst: En forening vil have en ledig i praktik og tusind andre ting",
    answers: {
      topics: ["premises", "support", "association", "procurement", "employment", "registration"],
      who: "association",
      "person-situation": ["no-benefit", "sheltered", "volunteer-on-dagpenge", "unemployed"],
      "people-aim": ["unsure"],
      stage: "idea",
      ...able,
      "legal-form": "association-no-cvr",
      duties: "ready",
      applicant: "volunteer-association",
      "money-for": "premises",
      "money-from": "unsure",
      "contract-kind": "goods",
      "contract-size": "small",
      staff: "neither",
      together: "alone",
      "public-support": "no",
      buyers: "others",
      "yearly-sales": "unsure",
      "profit-to-cause": "all",
      "association-wages": "first",
      "next-form": "unsure",
      "association-wonders": ["unsure"],
      ...workshop,
    },
    shows: {
      findings: { "first-step": "approval", "registration-outlook": "form-first" },
      todo: ["wait-for-approval"],
      desks: [
        "jobcenter",
        "c4",
        "hilleroed-indkoeb",
        "frivilligcenter",
        "hip",
        "socialafdeling",
        "a-kasse",
      ],
    },
    hides: { cards: ["out-klar"] },
  },
  {
    story:
      "skranke-jobcenter-foerst: En virksomhed svarer ja til folk på ydelse midt i en registrering",
    answers: {
      ...company,
      topics: ["registration"],
      "people-on-benefits": "yes",
      "person-situation": ["flex-job"],
      ...complete,
    },
    shows: {
      findings: { "first-step": "approval", "registration-outlook": "looks-possible" },
      cards: ["approval-before-start", "out-klar"],
      todo: ["wait-for-approval", "apply-on-virk"],
      desks: ["jobcenter", "erhvervsstyrelsen", "c4"],
    },
  },
  {
    story: "skranke-jobcenter-foerst (nabo): Den samme virksomhed uden nogen på ydelse",
    answers: { ...company, topics: ["registration"], ...complete },
    shows: { findings: { "first-step": "running" }, desks: ["erhvervsstyrelsen", "c4"] },
    hides: { cards: ["approval-before-start"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },

  // Volunteers and associations
  {
    story: "skranke-frivillige: En forening med frivillige, der søger penge",
    answers: {
      ...association,
      "people-on-benefits": "volunteers-only",
      topics: ["support"],
      applicant: "volunteer-association",
      "money-for": "running-costs",
      "money-from": "unsure",
    },
    shows: {
      cards: ["money-help-association", "volunteers-only"],
      todo: ["get-nemkonto", "ask-volunteers-about-benefits"],
      desks: ["frivilligcenter", "c4"],
    },
    hides: { cards: ["money-help-running", "money-help-new"], desks: ["jobcenter", "hip"] },
  },

  // Both ceilings always together, or neither
  {
    story: "to-lofter: En RSV vil betale penge ud til ejerne",
    answers: {
      ...company,
      topics: ["registration"],
      "registration-aim": "already-rsv",
      "rsv-now": "pay-out",
      "paid-to": "owners",
      "dividend-numbers": "unsure",
    },
    shows: {
      cards: ["rsv-pay-out"],
      todo: ["attach-dividend-calculation"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["hc-melde-sig-ud"] },
  },
  {
    story: "to-lofter: Ejerne af et ApS vil selv bestemme, hvor meget de tager ud",
    answers: { ...company, topics: ["registration"], ...registered, surplus: "free-to-owners" },
    shows: {
      findings: { "criterion-surplus": "unmet", "registration-outlook": "not-registration" },
      cards: ["out-ikke-overskud", "business-help-running"],
      todo: ["weigh-free-dividend"],
    },
    hides: {
      cards: ["out-udbytte", "mis-35", "what-it-costs", "out-klar"],
      todo: ["apply-on-virk"],
    },
  },
  {
    story: "to-lofter: Et ApS, der ikke har aftalt noget om overskuddet",
    answers: { ...company, topics: ["registration"], ...complete, surplus: "unsure" },
    shows: {
      findings: { "criterion-surplus": "unclear", "registration-outlook": "clarify-first" },
      cards: ["surplus-unsure"],
      todo: ["agree-on-surplus"],
    },
    hides: { cards: ["out-udbytte", "out-klar"] },
  },
  {
    story: "to-lofter (nabo): Et ApS, der lader alt blive i virksomheden, hører ikke om udbytte",
    answers: { ...company, topics: ["registration"], ...complete },
    shows: { findings: { "criterion-surplus": "met" } },
    hides: { cards: ["surplus-unsure", "out-udbytte"], words: ["35 pct.", "15 pct.", "diskonto"] },
  },
]);
