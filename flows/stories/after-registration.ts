import { defineStories } from "../../src/flow/define.ts";

// What an RSV must do, and the way out: by the topic, and by the answer of somebody who came to be registered.

const rsv = { topics: ["after-registration"] };

export default defineStories([
  {
    story: "rsv-aarsrapport: En forening skal sende sin første årsrapport som RSV",
    answers: { ...rsv, "rsv-now": "yearly-report", "report-extra": "not-yet" },
    shows: {
      findings: { "after-registration-step": "report" },
      cards: ["rsv-yearly-report", "extra-not-yet"],
      todo: ["file-annual-report", "write-extra"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: {
      cards: ["already-registered", "out-klar", "what-it-costs", "extra-in-report"],
      todo: ["apply-on-virk", "attach-extra"],
      desks: ["raadgiver", "hip"],
    },
  },
  {
    story: "rsv-aarsrapport (nabo): Et ApS har skrevet det hele i årsrapporten",
    answers: { ...rsv, "rsv-now": "yearly-report", "report-extra": "in-report" },
    shows: { cards: ["rsv-yearly-report", "extra-in-report"], todo: ["file-annual-report"] },
    hides: { cards: ["extra-not-yet", "extra-attached"], todo: ["write-extra", "attach-extra"] },
  },
  {
    story: "rsv-aarsrapport (nabo): Et ApS ved ikke, om det hele står i årsrapporten",
    answers: { ...rsv, "rsv-now": "yearly-report", "report-extra": "unsure" },
    shows: {
      cards: ["extra-unsure"],
      todo: ["ask-accountant"],
      desks: ["erhvervsstyrelsen", "raadgiver"],
    },
    hides: { cards: ["extra-in-report"] },
  },
  {
    story: "rsv-aarsrapport: Et ApS sender det ekstra ved siden af",
    answers: { ...rsv, "rsv-now": "yearly-report", "report-extra": "attached" },
    shows: { cards: ["extra-attached"], todo: ["attach-extra"] },
    hides: { cards: ["extra-not-yet"], todo: ["write-extra"] },
  },

  {
    story: "rsv-aendring: Kommunen skal have flertal i bestyrelsen",
    answers: { ...rsv, "rsv-now": "change", "what-changes": "public-say" },
    shows: {
      findings: { "after-registration-step": "ask" },
      cards: ["rsv-change", "change-public-say"],
      todo: ["ask-before-yes"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["change-board", "change-purpose"] },
  },
  {
    story: "rsv-aendring (nabo): En ny formand i bestyrelsen",
    answers: { ...rsv, "rsv-now": "change", "what-changes": "board" },
    shows: {
      findings: { "after-registration-step": "tell" },
      cards: ["change-board"],
      todo: ["describe-board", "report-change"],
    },
    hides: { cards: ["change-public-say"], todo: ["ask-before-yes"] },
  },
  {
    story: "rsv-aendring: En RSV vil lave formålet om",
    answers: { ...rsv, "rsv-now": "change", "what-changes": "purpose" },
    shows: { cards: ["change-purpose"], todo: ["check-new-purpose", "report-change"] },
    hides: { cards: ["change-statutes", "change-less-sales"] },
  },
  {
    story: "rsv-aendring: En RSV sælger mindre og lever mere af tilskud",
    answers: { ...rsv, "rsv-now": "change", "what-changes": "less-sales" },
    shows: { cards: ["change-less-sales"], todo: ["make-sales-budget"] },
    hides: { cards: ["change-board", "hc-melde-sig-ud"] },
  },

  {
    story: "rsv-udbetaling: Ejerne af et ApS vil have udbytte og kender tallene",
    answers: {
      ...rsv,
      "rsv-now": "pay-out",
      "paid-to": "owners",
      "dividend-numbers": [20_000, 100_000, 2],
    },
    shows: {
      findings: { "after-registration-step": "count" },
      cards: ["rsv-pay-out", "rsv-dividend-figures"],
      todo: ["attach-dividend-calculation"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["dividend-figures", "hc-lille-kapital", "rsv-no-dividend"] },
  },
  {
    story: "rsv-udbetaling (nabo): Det samme ApS har haft tab",
    answers: {
      ...rsv,
      "rsv-now": "pay-out",
      "paid-to": "owners",
      "dividend-numbers": [20_000, -100_000, 2],
    },
    shows: { cards: ["rsv-no-dividend"] },
    hides: { cards: ["rsv-dividend-figures", "no-dividend"], todo: ["keep-calculation"] },
  },
  {
    story: "rsv-udbetaling (nabo): Lederen skal have løn, og ingen skal have udbytte",
    answers: { ...rsv, "rsv-now": "pay-out", "paid-to": "wages" },
    shows: {
      findings: { "after-registration-step": "open" },
      cards: ["pay-wages"],
      todo: ["write-down-wages"],
    },
    hides: {
      cards: ["rsv-pay-out"],
      todo: ["attach-dividend-calculation"],
      words: ["35 pct.", "diskonto"],
    },
  },
  {
    story: "rsv-udbetaling: Overskuddet skal op til den forening, der ejer selskabet",
    answers: { ...rsv, "rsv-now": "pay-out", "paid-to": "parent-association" },
    shows: {
      cards: ["pay-parent-association"],
      todo: ["separate-dividend-and-donation"],
      desks: ["raadgiver"],
    },
    hides: { cards: ["pay-good-cause"] },
  },
  {
    story: "rsv-udbetaling: Overskuddet skal gå til et herberg",
    answers: { ...rsv, "rsv-now": "pay-out", "paid-to": "good-cause" },
    shows: { cards: ["pay-good-cause"], todo: ["write-down-gift"] },
    hides: { cards: ["rsv-pay-out", "pay-parent-association"], words: ["35 pct."] },
  },

  {
    story: "rsv-ud: En RSV lukker",
    answers: { ...rsv, "rsv-now": "leave", "why-leave": "close" },
    shows: {
      findings: { "after-registration-step": "leave" },
      cards: ["hc-melde-sig-ud", "leave-to-close"],
      todo: ["count-locked-surplus", "list-what-is-left"],
      desks: ["erhvervsstyrelsen", "raadgiver"],
    },
    hides: { cards: ["leave-to-sell", "leave-and-carry-on"], todo: ["tell-buyer"] },
  },
  {
    story: "rsv-ud (nabo): En RSV vil blive ved uden mærkatet",
    answers: { ...rsv, "rsv-now": "leave", "why-leave": "carry-on" },
    shows: { cards: ["leave-and-carry-on"], todo: ["use-open-name"] },
    hides: { cards: ["leave-to-close"], todo: ["list-what-is-left"], desks: ["raadgiver"] },
  },
  {
    story: "rsv-ud: En RSV holder ikke kravet om salg mere",
    answers: {
      ...rsv,
      "rsv-now": "leave",
      "why-leave": "no-longer-fits",
      "criteria-now": ["sales"],
    },
    shows: {
      findings: { "five-criteria-now": "unmet", "after-registration-step": "ask" },
      cards: ["leave-no-longer-fits", "sales-have-slipped", "mend-or-leave"],
      todo: ["make-sales-budget", "correct-the-register"],
    },
    hides: { cards: ["purpose-has-slipped", "criteria-all-fit"] },
  },

  {
    story: "rsv-fejl: En grundejerforening satte kryds ved en fejl",
    answers: { ...rsv, "rsv-now": "listed-by-mistake", "mistake-sales": "no" },
    shows: {
      findings: { "after-registration-step": "leave" },
      cards: ["rsv-by-mistake", "mistake-no-sales"],
      todo: ["correct-the-register", "ask-about-missing-reports"],
      desks: ["erhvervsstyrelsen"],
    },
    hides: { cards: ["mistake-sells", "hc-melde-sig-ud"], todo: ["count-locked-surplus"] },
  },
  {
    story: "rsv-fejl (nabo): En genbrugsbutik står på listen uden at have bedt om det",
    answers: { ...rsv, "rsv-now": "listed-by-mistake", "mistake-sales": "yes" },
    shows: { cards: ["rsv-by-mistake", "mistake-sells"], todo: ["stay-or-go"] },
    hides: { cards: ["mistake-no-sales"], todo: ["ask-about-missing-reports"] },
  },

  {
    story: "rsv-eftersyn: En RSV vil se, om den stadig holder kravene, og det gør den",
    answers: { ...rsv, "rsv-now": "unsure", "criteria-now": ["none"] },
    shows: {
      findings: { "five-criteria-now": "met", "after-registration-step": "carry-on" },
      cards: ["rsv-check-up", "criteria-all-fit"],
      todo: ["note-yearly-surplus", "go-through-criteria"],
    },
    hides: { cards: ["mend-or-leave"], todo: ["correct-the-register"] },
  },
  {
    story: "rsv-eftersyn (nabo): En RSV, hvor to krav er skredet",
    answers: { ...rsv, "rsv-now": "unsure", "criteria-now": ["independence", "surplus"] },
    shows: {
      findings: { "five-criteria-now": "unmet" },
      cards: ["independence-has-slipped", "surplus-has-slipped", "mend-or-leave"],
      todo: ["choose-own-board", "agree-on-surplus", "correct-the-register"],
    },
    hides: { cards: ["criteria-all-fit", "sales-have-slipped"] },
  },
  {
    story: "rsv-allerede: En, der kom for at blive registreret, er det allerede",
    answers: {
      ...rsv,
      topics: ["registration"],
      who: "company",
      "people-on-benefits": "no",
      stage: "three-years-or-more",
      "registration-aim": "already-rsv",
      "rsv-now": "change",
      "what-changes": "unsure",
    },
    shows: {
      findings: { "registration-outlook": "already", "after-registration-step": "ask" },
      cards: ["already-registered", "change-unsure"],
      todo: ["write-down-change"],
    },
    hides: { cards: ["registrar-decides", "out-klar"], todo: ["apply-on-virk"] },
  },
]);
