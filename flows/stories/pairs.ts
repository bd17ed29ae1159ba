import { defineStories } from "../../src/flow/define.ts";

// Every pair of topics in one conversation: one outcome, approvals before days before money before the rest, and
// neither topic asks or says what the other has.

const company = { who: "company", stage: "three-years-or-more" };
const young = { who: "company", stage: "under-three-years" };
const association = { who: "association", stage: "three-years-or-more" };
const founder = { who: "founder", stage: "idea" };
const nobody = { "people-on-benefits": "no" };
const onlyVolunteers = { "people-on-benefits": "volunteers-only" };

/** An ApS that runs a café and meets every requirement. */
const ready = {
  "registration-aim": "show-genuine",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "cafe-paid",
  duties: "ready",
  cvr: "",
};
/** An association whose volunteers sell used things. */
const readyAssociation = { ...ready, "legal-form": "association", trade: "reuse-unpaid" };
const idea = {
  "registration-aim": "show-genuine",
  "legal-form": "none-yet",
  "form-wish": "company",
  purpose: "jobs",
  sales: "planned",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "cafe-paid",
  duties: "ready",
};
const report = { "rsv-now": "yearly-report", "report-extra": "not-yet" };

/** The first employee, somebody they know, for good. */
const firstJob = {
  "people-aim": ["employ"],
  "first-employee": "first",
  "support-needs": ["none"],
  "first-day": "2027-03-01",
};
/** A job with a wage subsidy for a period. */
const subsidised = {
  "people-aim": ["employ"],
  "job-length": "limited",
  "public-grants": "less",
  "staff-trend": "same-or-more",
  "workplace-numbers": [6, 0],
  "know-person": "known",
  "first-employee": "under-ten",
  "support-needs": ["mentor"],
  "first-day": "2027-03-01",
};
const trial = {
  "people-aim": ["work-trial"],
  "workplace-numbers": [6, 0],
  "know-person": "known",
  "support-needs": ["none"],
  "first-day": "2027-03-01",
};
const helpers = {
  "volunteer-aim": "have",
  "volunteer-tasks": "shop",
  "volunteer-freedom": "free",
  "volunteer-children": "no",
  "volunteer-money": "expenses",
  "volunteer-insurance": "unsure",
};
const dagpengeInShop = {
  ...helpers,
  "volunteer-place": "association",
  "volunteer-benefit": ["dagpenge"],
};
/** A shop with used things that is about to pay somebody. */
const sells = {
  "association-kind": "voluntary",
  buyers: "others",
  "yearly-sales": 120_000,
  "profit-to-cause": "all",
  "next-form": "stay",
  "association-wonders": ["liability"],
};
const shop = { ...sells, sales: "significant", trade: "reuse-unpaid" };
const growth = {
  applicant: "company",
  "money-for": "growth",
  "money-from": "municipality",
  "grant-use": "trade",
  "public-support": "no",
};
const cleaning = {
  "contract-kind": "service",
  "contract-size": "middle",
  staff: "aim-and-share",
  together: "alone",
  "public-support": "no",
};
const freeOffice = {
  "premises-need": "workplace",
  landlord: "municipality-free",
  "in-return": "no",
  agreement: "talked",
  "want-to-meet": ["businesses"],
};
const call = { "asked-before": "no", "talk-how": "phone" };

export default defineStories([
  // Registration and …
  {
    story: "par: Et ApS, der kom for at blive RSV, er det allerede og skal sende årsrapport",
    answers: {
      ...company,
      ...nobody,
      topics: ["registration", "after-registration"],
      "registration-aim": "already-rsv",
      ...report,
    },
    shows: {
      findings: { "registration-outlook": "already", "after-registration-step": "report" },
      cards: ["already-registered", "rsv-yearly-report"],
      todo: ["note-yearly-surplus", "file-annual-report", "write-extra"],
      desks: ["erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["registrar-decides", "out-klar"], todo: ["apply-on-virk"] },
  },
  {
    story: "par: En café vil være RSV og have en på kontanthjælp i job med løntilskud",
    answers: {
      ...young,
      topics: ["registration", "employment"],
      "person-situation": ["job-ready"],
      ...ready,
      ...subsidised,
    },
    shows: {
      findings: { "registration-outlook": "looks-possible", "people-route": "approval-job" },
      cards: ["out-klar", "subsidy-terms", "places-free"],
      todo: [
        "wait-for-approval",
        "register-food",
        "see-approval",
        "write-contract",
        "ask-when-paid",
        "apply-on-virk",
        "talk-with-staff",
      ],
      desks: ["jobcenter", "erhvervsstyrelsen", "hip", "foedevarestyrelsen"],
    },
    hides: { cards: ["places-in-short", "duties-in-short"], todo: ["count-employees"] },
  },
  {
    story: "par: Genbrugsbutikken vil være RSV og har frivillige på dagpenge",
    answers: {
      ...association,
      ...onlyVolunteers,
      topics: ["registration", "volunteers"],
      ...readyAssociation,
      ...helpers,
      "volunteer-benefit": ["dagpenge"],
    },
    shows: {
      findings: { "registration-outlook": "looks-possible", "volunteers-outlook": "ask-a-kasse" },
      cards: ["reuse-without-wages", "dagpenge-in-shop"],
      todo: ["get-a-kasse-answer", "check-reuse-vat", "look-up-rates", "apply-on-virk"],
      desks: ["a-kasse", "frivilligcenter", "erhvervsstyrelsen"],
    },
    hides: { cards: ["volunteers-only"], todo: ["ask-volunteers-about-benefits"] },
  },
  {
    story: "par: Genbrugsbutikken vil være RSV og betale løn for første gang",
    answers: {
      ...association,
      ...nobody,
      topics: ["registration", "association"],
      ...readyAssociation,
      ...sells,
      "association-wages": "first",
    },
    shows: {
      findings: {
        "registration-outlook": "looks-possible",
        "association-outlook": "runs-business",
        "right-in-cvr": "voluntary-with-business",
      },
      cards: ["hc-kun-frivillige", "reuse-shop-wages", "first-wages", "change-to-ordinary"],
      todo: [
        "check-vat-before-wages",
        "register-before-first-wages",
        "apply-on-virk",
        "change-association-type",
      ],
      desks: ["hip", "erhvervsstyrelsen", "c4", "skattestyrelsen", "raadgiver"],
    },
    // What is known is not looked up, and the exemption that wages take away is not promised.
    hides: {
      cards: [
        "reuse-without-wages",
        "form-association",
        "association-daughter",
        "association-books",
      ],
      todo: ["check-association-type", "check-reuse-vat", "weigh-daughter-company"],
    },
  },
  {
    story: "par: En med en idé vil være RSV og låne til at komme i gang",
    answers: {
      ...founder,
      ...nobody,
      topics: ["registration", "support"],
      ...idea,
      applicant: "not-decided",
      "money-for": "start",
      "money-from": "loan",
    },
    shows: {
      findings: { "registration-outlook": "form-first", "support-way": "loan" },
      cards: ["form-then-apply", "start-money", "loan-money"],
      todo: ["register-food", "write-budget", "ask-for-a-loan", "choose-form", "apply-on-virk"],
      desks: ["hip", "foedevarestyrelsen", "laangiver"],
    },
    hides: { desks: ["c4", "hilleroed-kommune"] },
  },
  {
    story: "par: Et ApS vil være RSV for at gøre rent for kommunen",
    answers: {
      ...company,
      ...nobody,
      topics: ["registration", "procurement"],
      ...ready,
      "registration-aim": "win-contracts",
      ...cleaning,
    },
    shows: {
      findings: { "registration-outlook": "looks-possible", "procurement-way": "reserved" },
      cards: ["out-klar", "rsv-no-priority", "reserved-staff-open"],
      todo: ["register-food", "apply-on-virk", "ask-procurement", "ask-about-reserved"],
      desks: ["hilleroed-indkoeb", "erhvervsstyrelsen", "c4"],
    },
    hides: {
      cards: ["mis-forrang", "mis-reservere", "rsv-not-needed"],
      todo: ["ask-procurement-rules", "count-share-of-employees"],
    },
  },
  {
    story: "par: En ny café vil være RSV og have gratis lokaler af kommunen",
    answers: {
      ...young,
      ...nobody,
      topics: ["registration", "premises"],
      ...ready,
      ...freeOffice,
    },
    shows: {
      findings: { "registration-outlook": "looks-possible", "premises-step": "legal-basis" },
      cards: ["out-klar", "free-for-business", "put-on-paper"],
      todo: ["register-food", "ask-legal-basis", "apply-on-virk", "confirm-in-writing"],
      desks: ["hilleroed-kommune", "c4", "erhvervsstyrelsen", "hip"],
    },
    hides: { cards: ["free-for-association", "say-for-premises"] },
  },
  {
    story: "par: En med en idé vil være RSV og tale med nogen om den",
    answers: {
      ...founder,
      ...nobody,
      topics: ["registration", "contact"],
      ...idea,
      ...call,
      "talk-about": "idea",
    },
    shows: {
      findings: { "registration-outlook": "form-first", "whom-to-call": "hip" },
      cards: ["form-then-apply", "call-hip", "words-for-idea"],
      todo: ["register-food", "make-sales-budget", "describe-idea", "choose-form", "apply-on-virk"],
      desks: ["hip", "foedevarestyrelsen"],
    },
    hides: { desks: ["c4", "jobcenter"] },
  },

  // Life as an RSV and …
  {
    story: "par: En RSV skal sende årsrapport og ansætte en i fleksjob",
    answers: {
      who: "company",
      topics: ["after-registration", "employment"],
      "person-situation": ["flex-job"],
      ...report,
      "people-aim": ["employ"],
      "know-person": "known",
      "first-employee": "under-ten",
      "support-needs": ["none"],
      "first-day": "2027-03-01",
    },
    shows: {
      findings: { "after-registration-step": "report", "people-route": "approval-job" },
      cards: ["rsv-yearly-report", "route-flex-job"],
      todo: ["wait-for-approval", "see-approval", "write-contract", "file-annual-report"],
      desks: ["jobcenter", "erhvervsstyrelsen"],
    },
    hides: { cards: ["for-company", "stage-running"], desks: ["c4"] },
  },
  {
    story: "par: En RSV får ny bestyrelse og har en frivillig på dagpenge i firmaet",
    answers: {
      topics: ["after-registration", "volunteers"],
      "rsv-now": "change",
      "what-changes": "board",
      ...dagpengeInShop,
      "volunteer-place": "company",
    },
    shows: {
      findings: { "after-registration-step": "tell", "volunteers-outlook": "ask-a-kasse" },
      cards: ["change-board", "dagpenge-in-a-company", "volunteers-in-a-company"],
      todo: ["get-a-kasse-answer", "ask-before-paying", "describe-board", "report-change"],
      desks: ["a-kasse", "frivilligcenter", "erhvervsstyrelsen"],
    },
    hides: { cards: ["dagpenge-in-shop", "tax-free-allowance"], desks: ["c4", "jobcenter"] },
  },
  {
    story: "par: En forening, der er RSV, sender årsrapport og sælger mere",
    answers: {
      ...association,
      ...nobody,
      topics: ["after-registration", "association"],
      ...report,
      ...shop,
      "association-kind": "ordinary",
      "association-wages": "none",
    },
    shows: {
      findings: { "after-registration-step": "report", "association-outlook": "runs-business" },
      cards: ["rsv-yearly-report", "reuse-shop-conditions", "above-vat-limit"],
      todo: ["check-reuse-vat", "keep-the-books", "file-annual-report"],
      desks: ["hip", "erhvervsstyrelsen", "c4", "skattestyrelsen", "raadgiver"],
    },
    hides: { cards: ["sale-may-grow-into-rsv", "reuse-shop-wages", "change-to-ordinary"] },
  },
  {
    story: "par: En RSV sender årsrapport og vil have penge af kommunen til at vokse",
    answers: {
      ...company,
      ...nobody,
      topics: ["after-registration", "support"],
      ...report,
      ...growth,
    },
    shows: {
      findings: { "after-registration-step": "report", "municipal-grant": "unmet" },
      cards: ["rsv-yearly-report", "municipal-money-business"],
      todo: ["ask-legal-basis", "bring-figures", "file-annual-report"],
      desks: ["c4", "erhvervsstyrelsen", "hilleroed-kommune"],
    },
    hides: { cards: ["about-registration", "keep-money-apart"] },
  },
  {
    story: "par: En RSV sender årsrapport og vil gøre rent for kommunen",
    answers: {
      ...company,
      ...nobody,
      topics: ["after-registration", "procurement"],
      ...report,
      ...cleaning,
    },
    shows: {
      findings: { "after-registration-step": "report", "rsv-label": "registered" },
      cards: ["rsv-yearly-report", "rsv-no-priority", "reserved-staff-open"],
      todo: ["file-annual-report", "ask-procurement", "ask-about-reserved"],
      desks: ["hilleroed-indkoeb", "erhvervsstyrelsen", "c4"],
    },
    hides: { cards: ["rsv-not-needed", "rsv-look-up", "rsv-for-contracts"] },
  },
  {
    story: "par: En RSV får lokaler af kommunen, som så vil være med til at bestemme",
    answers: {
      ...company,
      ...nobody,
      topics: ["after-registration", "premises"],
      "rsv-now": "change",
      "what-changes": "public-say",
      ...freeOffice,
      "in-return": "say",
    },
    shows: {
      findings: { "after-registration-step": "ask", "deciding-alone": "unclear" },
      cards: ["change-public-say", "say-for-premises"],
      todo: ["ask-legal-basis", "ask-before-yes", "write-down-say"],
      desks: ["hilleroed-kommune", "c4", "erhvervsstyrelsen"],
    },
    hides: { cards: ["free-for-association", "service-for-premises"] },
  },
  {
    story: "par: En RSV vil ud for at sælge og tale med nogen om reglerne",
    answers: {
      ...company,
      ...nobody,
      topics: ["after-registration", "contact"],
      "rsv-now": "leave",
      "why-leave": "sell",
      ...call,
      "talk-about": "rules",
    },
    shows: {
      findings: { "after-registration-step": "leave", "whom-to-call": "erhvervsstyrelsen" },
      cards: ["hc-melde-sig-ud", "leave-to-sell", "call-erhvervsstyrelsen"],
      todo: ["count-locked-surplus", "tell-buyer", "say-rules"],
      desks: ["erhvervsstyrelsen", "c4", "raadgiver"],
    },
    hides: { todo: ["file-annual-report", "write-what-is-hard"] },
  },

  // People at work and …
  {
    story: "par: En forening vil have en i praktik og en frivillig på dagpenge",
    answers: {
      who: "association",
      topics: ["employment", "volunteers"],
      "person-situation": ["job-ready", "volunteer-on-dagpenge"],
      ...trial,
      ...helpers,
      "volunteer-place": "association",
    },
    shows: {
      findings: { "people-route": "approval-trial", "volunteers-outlook": "ask-a-kasse" },
      cards: ["trial-terms", "dagpenge-in-shop"],
      todo: ["wait-for-approval", "get-a-kasse-answer", "see-approval", "write-trial-agreement"],
      desks: ["jobcenter", "a-kasse", "frivilligcenter"],
    },
    hides: { cards: ["person-volunteer-on-dagpenge", "dagpenge-in-a-company"], desks: ["c4"] },
  },
  {
    story: "par: En forening med en genbrugsbutik ansætter sin første",
    answers: {
      ...association,
      topics: ["employment", "association"],
      "person-situation": ["job-ready"],
      ...firstJob,
      "job-length": "lasting",
      "know-person": "known",
      ...shop,
    },
    shows: {
      findings: {
        "people-route": "approval-job",
        "who-is-paid": "first",
        "right-in-cvr": "voluntary-with-business",
      },
      cards: ["become-employer", "reuse-shop-wages", "change-to-ordinary"],
      todo: [
        "wait-for-approval",
        "insure",
        "write-contract",
        "check-vat-before-wages",
        "register-employer",
        "change-association-type",
      ],
      desks: ["jobcenter", "hip", "c4", "skattestyrelsen"],
    },
    hides: {
      cards: ["first-wages", "reuse-shop-conditions"],
      todo: ["register-before-first-wages", "check-employer-duties"],
    },
  },
  {
    story: "par (nabo): En forening har ansatte, vil have flere og sælger brugte ting",
    answers: {
      ...association,
      topics: ["employment", "association"],
      "person-situation": ["no-benefit"],
      ...firstJob,
      "first-employee": "under-ten",
      ...shop,
      "association-kind": "ordinary",
    },
    shows: {
      findings: { "people-route": "ordinary", "who-is-paid": "already", "right-in-cvr": "met" },
      cards: ["already-employer", "reuse-shop-wages"],
      todo: ["write-contract", "check-vat-before-wages", "arrange-insurance"],
      desks: ["hip", "c4", "skattestyrelsen"],
    },
    hides: { cards: ["pays-wages", "become-employer"], todo: ["check-employer-duties", "insure"] },
  },
  {
    story: "par: En ny café ansætter en førtidspensionist og vil have penge til at vokse",
    answers: {
      ...young,
      topics: ["employment", "support"],
      "person-situation": ["early-retirement"],
      ...firstJob,
      "workplace-numbers": [6, 0],
      "know-person": "known",
      ...growth,
    },
    shows: {
      findings: { "people-route": "approval-job", "support-way": "legal-basis" },
      cards: ["route-early-retirement", "municipal-money-business"],
      todo: ["wait-for-approval", "see-approval", "insure", "ask-legal-basis", "ask-pension"],
      desks: ["jobcenter", "hip", "udbetaling-danmark"],
    },
    hides: { cards: ["duties-in-short", "subsidy-terms"], desks: ["a-kasse"] },
  },
  {
    story: "par: En virksomhed ansætter en på dagpenge og vil sælge forløb til kommunen",
    answers: {
      ...company,
      topics: ["employment", "procurement"],
      "person-situation": ["unemployed"],
      ...subsidised,
      "people-aim": ["employ", "sell"],
      "sell-what": "courses",
    },
    shows: {
      findings: { "people-route": "approval-job", "procurement-way": "not-asked" },
      cards: ["route-unemployed", "sell-courses", "who-buys"],
      todo: [
        "wait-for-approval",
        "see-approval",
        "ask-when-paid",
        "ask-before-budget",
        "ask-procurement",
      ],
      desks: ["jobcenter", "hilleroed-indkoeb", "c4", "a-kasse"],
    },
    hides: { cards: ["selling-courses", "goods-or-service"], todo: ["ask-who-buys-courses"] },
  },
  {
    story: "par (nabo): En virksomhed vil have en i praktik og sælge mad til kommunen",
    answers: {
      ...company,
      topics: ["employment", "procurement"],
      "person-situation": ["unemployed"],
      ...trial,
      "people-aim": ["work-trial", "sell"],
      "sell-what": "goods",
      "contract-kind": "goods",
      "contract-size": "small",
      staff: "neither",
      "rsv-status": "no",
      together: "alone",
      "public-support": "no",
    },
    shows: {
      findings: { "people-route": "approval-trial", "procurement-way": "call-the-buyer" },
      cards: ["trial-terms", "sell-goods", "small-purchase"],
      todo: ["wait-for-approval", "see-approval", "ask-procurement"],
      desks: ["jobcenter", "hilleroed-indkoeb", "c4", "a-kasse"],
    },
    hides: { cards: ["sell-courses", "selling-courses"], todo: ["ask-before-budget"] },
  },
  {
    story: "par: En ny virksomhed ansætter sin første og har lejet et sted",
    answers: {
      ...young,
      topics: ["employment", "premises"],
      "person-situation": ["no-benefit"],
      ...firstJob,
      "premises-need": "workplace",
      landlord: "private",
      agreement: "signed",
      "want-to-meet": ["businesses"],
    },
    shows: {
      findings: { "people-route": "ordinary", "premises-step": "on-paper" },
      cards: ["become-employer", "way-out-of-lease"],
      todo: ["insure", "write-contract", "register-employer", "find-employee", "read-the-lease"],
      desks: ["c4", "hip", "skattestyrelsen", "arbejdsmarkedets-parter", "raadgiver"],
    },
    hides: { todo: ["wait-for-approval", "see-approval"], desks: ["jobcenter"] },
  },
  {
    story: "par: En ny virksomhed vil have en i praktik og tale med nogen om det",
    answers: {
      ...young,
      topics: ["employment", "contact"],
      "person-situation": ["activity-ready"],
      ...trial,
      ...call,
      "talk-about": "people",
    },
    shows: {
      findings: { "people-route": "approval-trial", "whom-to-call": "municipality-first" },
      cards: ["trial-terms", "call-jobcenter", "words-for-people"],
      todo: ["wait-for-approval", "see-approval", "write-trial-agreement"],
      desks: ["jobcenter", "hip"],
    },
    hides: { cards: ["call-hip", "call-c4"], desks: ["c4"] },
  },

  // Volunteers and …
  {
    story: "par: En forening med frivillige på dagpenge sælger brugte ting",
    answers: {
      ...association,
      ...onlyVolunteers,
      topics: ["volunteers", "association"],
      ...dagpengeInShop,
      ...shop,
      "association-wages": "none",
    },
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse", "association-outlook": "runs-business" },
      cards: ["dagpenge-in-shop", "reuse-shop-conditions", "change-to-ordinary"],
      todo: ["get-a-kasse-answer", "check-reuse-vat", "keep-the-books", "change-association-type"],
      desks: ["a-kasse", "frivilligcenter", "hip"],
    },
    hides: { cards: ["volunteers-only", "only-volunteers-work", "reuse-shop-wages"] },
  },
  {
    story: "par: En besøgstjeneste har frivillige på dagpenge og søger penge til arbejdet",
    answers: {
      ...association,
      ...onlyVolunteers,
      topics: ["volunteers", "support"],
      ...dagpengeInShop,
      "volunteer-tasks": "visits",
      applicant: "volunteer-association",
      "money-for": "people",
      "money-from": "pool",
    },
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse", "support-way": "pools" },
      cards: ["dagpenge-with-people", "volunteer-work-money"],
      todo: ["get-a-kasse-answer", "look-up-rates", "ask-volunteer-pool", "find-the-policy"],
      desks: ["a-kasse", "frivilligcenter", "c4", "skattestyrelsen"],
    },
    hides: { cards: ["dagpenge-in-shop", "volunteer-work-not-business"], desks: ["hip"] },
  },
  {
    story: "par: En forening med frivillige på dagpenge vil sælge hjælp til kommunen",
    answers: {
      ...association,
      ...onlyVolunteers,
      topics: ["volunteers", "procurement"],
      ...dagpengeInShop,
      "contract-kind": "social-service",
      "contract-size-light": "under",
      staff: "neither",
      "service-organisation": "only-and-reinvests",
      "rsv-status": "no",
      together: "alone",
      "public-support": "no",
    },
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse", "reserved-for-service": "met" },
      cards: ["dagpenge-in-shop", "reserved-service-open"],
      todo: ["get-a-kasse-answer", "look-up-rates", "ask-procurement", "ask-about-reserved"],
      desks: ["a-kasse", "frivilligcenter", "hilleroed-indkoeb"],
    },
    hides: { cards: ["reserved-staff-open", "rsv-no-priority"], desks: ["jobcenter"] },
  },
  {
    story: "par: Tre vil stifte en forening og låne et lokale af kommunen",
    answers: {
      ...association,
      ...nobody,
      topics: ["volunteers", "premises"],
      "volunteer-aim": "start-association",
      "volunteer-children": "no",
      "premises-need": "activity-room",
      landlord: "municipality-free",
      "in-return": "no",
      agreement: "nothing",
      "want-to-meet": ["associations"],
    },
    shows: {
      findings: { "volunteers-outlook": "found-first", "premises-step": "legal-basis" },
      cards: ["start-with-statutes", "activity-room", "agree-first"],
      todo: ["ask-legal-basis", "hold-founding-meeting", "ask-for-activity-room", "agree-on-paper"],
      desks: ["kultur-idraet-fritid", "hilleroed-kommune", "frivilligcenter"],
    },
    hides: { cards: ["free-for-business", "child-certificate"], desks: ["a-kasse"] },
  },
  {
    story: "par: En på dagpenge vil være besøgsven og taler bedst et andet sprog",
    answers: {
      who: "unsure",
      stage: "unsure",
      ...onlyVolunteers,
      topics: ["volunteers", "contact"],
      "volunteer-aim": "be-one",
      "volunteer-place": "association",
      "volunteer-benefit": ["dagpenge"],
      "volunteer-tasks": "visits",
      "volunteer-money": "nothing",
      "asked-before": "no",
      "talk-how": "other-language",
      "talk-about": "associations",
    },
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse", "whom-to-call": "frivilligcenter" },
      cards: ["dagpenge-with-people", "call-frivilligcenter", "other-language"],
      todo: ["get-a-kasse-answer", "say-when-you-can", "say-language"],
      desks: ["a-kasse", "frivilligcenter", "c4"],
    },
    hides: { cards: ["dagpenge-in-shop", "volunteers-are-no-staff"], desks: ["jobcenter"] },
  },

  // An association that sells and …
  {
    story: "par: En forening skriver på varen, hvad prisen går til, og søger penge til ting",
    answers: {
      ...association,
      ...nobody,
      topics: ["association", "support"],
      ...sells,
      sales: "with-donation",
      trade: "reuse-unpaid",
      "association-wages": "first",
      applicant: "trading-association",
      "money-for": "equipment",
      "money-from": "sale-for-cause",
    },
    shows: {
      findings: { "association-outlook": "runs-business", "support-way": "permit" },
      cards: ["part-of-the-price", "equipment-association", "first-wages"],
      todo: ["ask-collection-permit", "check-vat-before-wages", "get-a-price"],
      desks: ["indsamlingsnaevnet", "kultur-idraet-fritid", "hip"],
    },
    hides: { cards: ["sale-for-cause", "permit-first"] },
  },
  {
    story: "par: En forening sælger brugte ting og vil levere møbler til kommunen",
    answers: {
      ...association,
      ...nobody,
      topics: ["association", "procurement"],
      ...shop,
      "association-wages": "first",
      ...cleaning,
      "contract-kind": "goods",
      "contract-size": "small",
      "rsv-status": "no",
    },
    shows: {
      findings: { "association-outlook": "runs-business", "procurement-way": "reserved" },
      cards: ["change-to-ordinary", "small-purchase", "reserved-staff-open"],
      todo: [
        "check-vat-before-wages",
        "register-before-first-wages",
        "ask-procurement",
        "change-association-type",
      ],
      desks: ["hilleroed-indkoeb", "hip", "c4", "erhvervsstyrelsen"],
    },
    hides: { cards: ["reuse-shop-conditions", "support-beside-sale"] },
  },
  {
    story: "par: En forening vil åbne café i kommunens lokaler mod at lave mad for den",
    answers: {
      ...association,
      ...nobody,
      topics: ["association", "premises"],
      ...sells,
      sales: "planned",
      trade: "cafe-unpaid",
      "association-wages": "none",
      "premises-need": "food-place",
      landlord: "municipality-free",
      "in-return": "service",
      agreement: "talked",
      "want-to-meet": ["none"],
    },
    shows: {
      findings: { "association-outlook": "plans-business", "premises-step": "legal-basis" },
      cards: ["cafe-open-to-all", "free-for-association", "service-for-premises"],
      todo: ["register-food", "ask-about-kitchen", "ask-legal-basis", "price-the-service"],
      desks: ["hilleroed-kommune", "hip", "c4"],
    },
    hides: { cards: ["free-for-business", "reuse-shop-conditions"] },
  },
  {
    story: "par: En forening holder ét loppemarked og vil tale med nogen om skat",
    answers: {
      ...association,
      ...nobody,
      topics: ["association", "contact"],
      sales: "one-off",
      "association-kind": "voluntary",
      "association-wages": "none",
      "association-wonders": ["none"],
      ...call,
      "talk-about": "tax",
    },
    shows: {
      findings: { "association-outlook": "single-sale", "whom-to-call": "skattestyrelsen" },
      cards: ["one-market-a-year", "call-tax", "stay-voluntary"],
      todo: ["apply-vat-event", "confirm-registration", "say-tax"],
      desks: ["skattestyrelsen", "frivilligcenter"],
    },
    hides: { cards: ["sale-brings-duties", "association-pays-tax", "call-c4"] },
  },

  // Money and …
  {
    story: "par: En virksomhed vil have penge af kommunen og gøre rent for den",
    answers: {
      ...company,
      ...nobody,
      topics: ["support", "procurement"],
      ...growth,
      ...cleaning,
      "rsv-status": "no",
    },
    shows: {
      findings: { "support-way": "legal-basis", "procurement-way": "reserved" },
      cards: ["municipal-money-business", "purchase-is-not-support"],
      todo: ["ask-legal-basis", "bring-figures", "ask-procurement", "ask-about-reserved"],
      desks: ["hilleroed-indkoeb", "c4", "hilleroed-kommune"],
    },
    hides: { cards: ["support-beside-sale", "favours-beside-sale"] },
  },
  {
    story: "par: En forening med frivillige vil have penge til et lokale, kommunen ejer",
    answers: {
      ...association,
      ...nobody,
      topics: ["support", "premises"],
      applicant: "volunteer-association",
      "money-for": "premises",
      "money-from": "municipality",
      "grant-use": "for-all",
      "premises-need": "activity-room",
      landlord: "municipality-free",
      "in-return": "no",
      agreement: "nothing",
      "want-to-meet": ["none"],
    },
    shows: {
      findings: { "municipal-grant": "met", "premises-step": "legal-basis" },
      cards: ["premises-association", "activity-room", "free-for-association"],
      todo: ["ask-legal-basis", "get-nemkonto", "describe-premises", "agree-on-paper"],
      desks: ["kultur-idraet-fritid", "hilleroed-kommune", "frivilligcenter"],
    },
    hides: { cards: ["premises-business", "free-for-business"] },
  },
  {
    story: "par: En på dagpenge vil starte for sig selv og tale med nogen om penge",
    answers: {
      ...founder,
      "people-on-benefits": "unsure",
      topics: ["support", "contact"],
      applicant: "person",
      "money-for": "living",
      ...call,
      "talk-about": "money",
    },
    shows: {
      findings: { "support-way": "living", "whom-to-call": "hilleroed-kommune" },
      cards: ["money-to-live-on", "words-for-money"],
      todo: ["ask-about-living", "say-money"],
      desks: ["hilleroed-kommune", "hip"],
    },
    hides: { cards: ["call-hip", "loan-money"], desks: ["c4", "fond"] },
  },

  // Selling to the municipality and …
  {
    story: "par: En virksomhed vil gøre rent for kommunen og få lokaler for det",
    answers: {
      ...company,
      ...nobody,
      topics: ["procurement", "premises"],
      ...cleaning,
      "rsv-status": "no",
      ...freeOffice,
      "in-return": "service",
    },
    shows: {
      findings: { "procurement-way": "reserved", "premises-step": "legal-basis" },
      cards: ["reserved-staff-open", "service-for-premises", "free-for-business"],
      todo: ["ask-legal-basis", "price-the-service", "ask-procurement", "confirm-in-writing"],
      desks: ["hilleroed-kommune", "c4", "hilleroed-indkoeb"],
    },
    hides: { cards: ["say-for-premises", "free-for-association"] },
  },
  {
    story: "par: En virksomhed mangler svar om en regning til kommunen",
    answers: {
      ...company,
      ...nobody,
      topics: ["procurement", "contact"],
      "contract-kind": "have-contract",
      "asked-before": "no-answer",
      "talk-how": "phone",
      "talk-about": "selling",
    },
    shows: {
      findings: { "procurement-way": "ask-about-contract", "whom-to-call": "hilleroed-indkoeb" },
      cards: ["running-contract", "nobody-calls-back"],
      todo: ["ask-about-invoice", "chase-answer"],
      desks: ["hilleroed-indkoeb", "c4", "hilleroed-kommune"],
    },
    hides: { cards: ["who-buys", "purchase-is-not-support"] },
  },

  // Premises and contact
  {
    story: "par: En med en idé vil drive den hjemmefra og tale med nogen om den",
    answers: {
      ...founder,
      ...nobody,
      topics: ["premises", "contact"],
      "premises-need": "home",
      "want-to-meet": ["social-enterprises"],
      ...call,
      "talk-about": "idea",
    },
    shows: {
      findings: { "premises-step": "permission", "whom-to-call": "hip" },
      cards: ["from-home", "meet-social-enterprises", "call-hip"],
      todo: ["ask-about-home", "describe-idea"],
      desks: ["hip", "hilleroed-kommune", "sociale-entreprenoerer"],
    },
    hides: { cards: ["place-for-new", "agree-first"], desks: ["c4", "jobcenter"] },
  },
]);
