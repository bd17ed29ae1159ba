import { defineStories } from "../../src/flow/define.ts";

// Volunteers: each rule of employment.md, section E and question E7, twice: the people it is for, and the nearest
// neighbour, who answers one question otherwise and must not get the advice.

const asked = { topics: ["volunteers"] };
/** An association that has its volunteers and nothing to put right. */
const calm = {
  ...asked,
  "volunteer-aim": "have",
  "volunteer-place": "association",
  "volunteer-benefit": ["none"],
  "volunteer-tasks": "visits",
  "volunteer-freedom": "free",
  "volunteer-children": "no",
  "volunteer-money": "nothing",
  "volunteer-insurance": "yes",
};
/** Somebody on unemployment benefit who wants to help in the association's charity shop. */
const helper = {
  ...asked,
  "volunteer-aim": "be-one",
  "volunteer-place": "association",
  "volunteer-benefit": ["dagpenge"],
  "volunteer-tasks": "shop",
  "volunteer-money": "nothing",
};
const finding = {
  ...asked,
  "volunteer-aim": "find",
  "volunteer-place": "association",
  "volunteer-benefit": ["none"],
  "volunteer-tasks": "visits",
  "volunteer-children": "no",
  "volunteer-insurance": "yes",
};
const onDagpenge = { ...calm, "volunteer-benefit": ["dagpenge"] };

export default defineStories([
  // On unemployment benefit: where, and what
  {
    story: "frivillig-dagpenge: Jeg er på dagpenge og vil hjælpe i foreningens genbrugsbutik",
    answers: helper,
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse" },
      cards: ["before-you-help", "dagpenge-in-shop", "become-volunteer"],
      todo: ["get-a-kasse-answer", "say-when-you-can"],
      desks: ["a-kasse", "frivilligcenter"],
    },
    hides: {
      cards: ["dagpenge-in-a-company", "dagpenge-with-people", "dagpenge-upkeep"],
      desks: ["jobcenter"],
      words: ["trækkes time for time"],
    },
  },
  {
    story: "frivillig-dagpenge (nabo): Den samme vil hjælpe i et socialøkonomisk anpartsselskab",
    answers: { ...helper, "volunteer-place": "company" },
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse" },
      cards: ["dagpenge-in-a-company", "volunteers-in-a-company"],
      todo: ["get-a-kasse-answer"],
      desks: ["a-kasse", "raadgiver"],
    },
    hides: { cards: ["dagpenge-in-shop"], words: ["44 timer"] },
  },
  {
    story: "frivillig-dagpenge (nabo): Den samme vil være besøgsven",
    answers: { ...helper, "volunteer-tasks": "visits" },
    shows: { cards: ["dagpenge-with-people"], todo: ["get-a-kasse-answer"], desks: ["a-kasse"] },
    hides: { cards: ["dagpenge-in-shop", "dagpenge-upkeep"], words: ["44 timer"] },
  },
  {
    story: "frivillig-dagpenge (nabo): Den samme vil føre foreningens regnskab",
    answers: { ...helper, "volunteer-tasks": "upkeep" },
    shows: { cards: ["dagpenge-upkeep"], todo: ["get-a-kasse-answer"], desks: ["a-kasse"] },
    hides: { cards: ["dagpenge-in-shop", "dagpenge-with-people"], words: ["44 timer"] },
  },
  {
    story: "frivillig-dagpenge (nabo): En, der ingen ydelse får, vil hjælpe i butikken",
    answers: { ...helper, "volunteer-benefit": ["none"] },
    shows: {
      findings: { "volunteers-outlook": "ready" },
      cards: ["become-volunteer"],
      desks: ["frivilligcenter"],
    },
    hides: { todo: ["get-a-kasse-answer"], desks: ["a-kasse", "jobcenter"], words: ["44 timer"] },
  },
  {
    story: "frivillig-dagpenge: En forening, der også ejer et firma, har en frivillig på efterløn",
    answers: { ...onDagpenge, "volunteer-place": "both", "volunteer-tasks": "shop" },
    shows: {
      cards: ["keep-places-apart", "dagpenge-in-a-company"],
      todo: ["get-a-kasse-answer", "say-which-place"],
      desks: ["a-kasse", "frivilligcenter"],
    },
    hides: { cards: ["dagpenge-in-shop", "volunteers-in-a-company"] },
  },
  {
    story: "frivillig-dagpenge (nabo): En på dagpenge hjælper på kommunens bibliotek",
    answers: { ...onDagpenge, "volunteer-place": "public" },
    shows: {
      cards: ["volunteers-in-public-place", "dagpenge-elsewhere"],
      todo: ["get-a-kasse-answer", "ask-the-place"],
    },
    hides: { cards: ["dagpenge-with-people"], words: ["44 timer"] },
  },
  {
    story: "frivillig-dagpenge: Foreningen ved ikke, hvad en på dagpenge skal lave",
    answers: { ...onDagpenge, "volunteer-tasks": "unsure" },
    shows: { cards: ["dagpenge-in-shop", "tasks-unknown"], todo: ["write-down-tasks"] },
    hides: { cards: ["work-like-a-job"] },
  },

  // Other benefits
  {
    story: "frivillig-kontanthjaelp: En på kontanthjælp vil hjælpe i foreningen",
    answers: { ...calm, "volunteer-benefit": ["social-assistance"] },
    shows: {
      findings: { "volunteers-outlook": "ask-municipality" },
      cards: ["on-social-assistance"],
      todo: ["get-municipality-answer"],
      desks: ["jobcenter", "frivilligcenter"],
    },
    hides: {
      cards: ["dagpenge-with-people", "on-other-benefit"],
      todo: ["get-a-kasse-answer"],
      desks: ["a-kasse"],
      words: ["ingen fast timegrænse", "44 timer"],
    },
  },
  {
    story: "frivillig-kontanthjaelp (nabo): En på førtidspension vil hjælpe i foreningen",
    answers: { ...calm, "volunteer-benefit": ["other-benefit"] },
    shows: {
      findings: { "volunteers-outlook": "ask-municipality" },
      cards: ["on-other-benefit"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["on-social-assistance"], desks: ["a-kasse"] },
  },
  {
    story: "frivillig-kontanthjaelp (nabo): To frivillige, én på dagpenge og én på kontanthjælp",
    answers: { ...calm, "volunteer-benefit": ["dagpenge", "social-assistance"] },
    shows: {
      findings: { "volunteers-outlook": "ask-both" },
      cards: ["dagpenge-with-people", "on-social-assistance"],
      todo: ["get-a-kasse-answer", "get-municipality-answer"],
      desks: ["jobcenter", "a-kasse", "frivilligcenter"],
    },
  },
  {
    story: "frivillig-flygtning: En ny flygtning vil være frivillig",
    answers: { ...calm, "volunteer-benefit": ["newcomer"] },
    shows: {
      findings: { "volunteers-outlook": "ask-municipality" },
      cards: ["volunteer-newcomer"],
      todo: ["ask-integration-team"],
      desks: ["integrationsteam", "frivilligcenter"],
    },
    hides: { cards: ["on-other-benefit", "on-social-assistance"], desks: ["a-kasse"] },
  },
  {
    story: "frivillig-ydelse-ukendt: Foreningen ved ikke, om nogen får en ydelse",
    answers: { ...calm, "volunteer-benefit": ["unsure"] },
    shows: {
      findings: { "volunteers-outlook": "find-out" },
      cards: ["benefit-unknown"],
      todo: ["let-volunteers-check"],
    },
    hides: { cards: ["dagpenge-with-people"], todo: ["get-a-kasse-answer"] },
  },
  {
    story: "frivillig-ydelse-kendt: Ydelsen er sagt i begyndelsen, og der spørges ikke igen",
    answers: {
      topics: ["employment", "volunteers"],
      who: "association",
      "person-situation": ["volunteer-on-dagpenge"],
      "people-aim": ["volunteers"],
      "volunteer-aim": "have",
      "volunteer-place": "association",
      "volunteer-tasks": "shop",
      "volunteer-freedom": "free",
      "volunteer-children": "no",
      "volunteer-money": "nothing",
      "volunteer-insurance": "yes",
    },
    shows: {
      findings: { "volunteers-outlook": "ask-a-kasse" },
      cards: ["dagpenge-in-shop"],
      todo: ["get-a-kasse-answer"],
      desks: ["a-kasse"],
    },
    hides: {
      cards: ["person-volunteer-on-dagpenge", "benefit-unknown"],
      desks: ["jobcenter"],
    },
  },

  // Free, or like staff
  {
    story: "frivillig-erstatter-ikke-job: De frivillige skal møde som ansatte",
    answers: { ...calm, "volunteer-freedom": "bound" },
    shows: {
      cards: ["let-them-choose"],
      todo: ["loosen-the-rota"],
      desks: ["frivilligcenter", "raadgiver"],
    },
    hides: { cards: ["freedom-unknown"] },
  },
  {
    story: "frivillig-erstatter-ikke-job (nabo): De frivillige bestemmer selv",
    answers: calm,
    shows: { findings: { "volunteers-outlook": "ready" }, desks: ["frivilligcenter"] },
    hides: {
      cards: ["let-them-choose", "freedom-unknown", "volunteer-newcomer", "start-with-statutes"],
      desks: ["raadgiver", "jobcenter"],
    },
  },
  {
    story: "frivillig-erstatter-ikke-job (nabo): Det er ikke aftalt, hvad de bestemmer",
    answers: { ...calm, "volunteer-freedom": "unsure" },
    shows: { cards: ["freedom-unknown"], todo: ["agree-with-volunteers"] },
    hides: { cards: ["let-them-choose"] },
  },
  {
    story: "frivillig-apv: Frivillige passer butikken, og nogen kan falde på stigen",
    answers: { ...calm, "volunteer-tasks": "shop", "volunteer-insurance": "no" },
    shows: {
      cards: ["work-like-a-job", "get-insurance"],
      todo: ["ask-insurance-company", "make-it-safe"],
      desks: ["frivilligcenter", "arbejdstilsynet", "forsikringsselskab"],
    },
    hides: { cards: ["get-company-insurance", "check-insurance", "insurance-unknown"] },
  },
  {
    story: "frivillig-apv (nabo): De frivillige er besøgsvenner og står i forsikringen",
    answers: calm,
    shows: { cards: ["check-insurance"], todo: ["check-who-is-covered"] },
    hides: {
      cards: ["work-like-a-job", "get-insurance"],
      desks: ["arbejdstilsynet", "forsikringsselskab"],
    },
  },
  {
    story: "frivillig-forsikring (nabo): Et firma uden forsikring for sine frivillige",
    answers: {
      ...calm,
      "volunteer-place": "company",
      "volunteer-insurance": "no",
    },
    shows: {
      cards: ["get-company-insurance", "volunteers-in-a-company"],
      todo: ["ask-insurance-company", "ask-adviser-about-volunteers"],
    },
    hides: { cards: ["get-insurance"] },
  },
  {
    story: "frivillig-forsikring (nabo): Foreningen ved ikke, om de er dækket",
    answers: { ...calm, "volunteer-insurance": "unsure" },
    shows: { cards: ["insurance-unknown"], todo: ["find-the-policy"] },
    hides: { cards: ["get-insurance", "check-insurance"] },
  },

  // Children
  {
    story: "boerneattest: Frivillige læser lektier med børn hver uge",
    answers: { ...calm, "volunteer-children": "often" },
    shows: {
      cards: ["child-certificate"],
      todo: ["ask-child-certificate"],
      desks: ["frivilligcenter", "kultur-idraet-fritid"],
    },
    hides: { cards: ["child-certificate-elsewhere", "children-now-and-then"] },
  },
  {
    story: "boerneattest (nabo): Et firma, hvor frivillige er sammen med børn",
    answers: { ...calm, "volunteer-place": "company", "volunteer-children": "often" },
    shows: {
      cards: ["child-certificate-elsewhere"],
      desks: ["frivilligcenter", "hilleroed-kommune"],
    },
    hides: { cards: ["child-certificate"], desks: ["kultur-idraet-fritid"] },
  },
  {
    story: "boerneattest (nabo): Frivillige møder kun børn en gang imellem",
    answers: { ...calm, "volunteer-children": "now-and-then" },
    shows: { cards: ["children-now-and-then"], todo: ["ask-child-certificate"] },
    hides: { cards: ["child-certificate"] },
  },
  {
    story: "boerneattest (nabo): Der er ingen børn",
    answers: calm,
    shows: { cards: ["talk-to-volunteer-centre"] },
    hides: {
      cards: ["child-certificate", "children-now-and-then", "children-unknown"],
      todo: ["ask-child-certificate"],
      words: ["børneattest"],
    },
  },
  {
    story: "boerneattest (nabo): Foreningen ved ikke, om der er børn",
    answers: { ...calm, "volunteer-children": "unsure" },
    shows: { cards: ["children-unknown"], todo: ["find-out-about-children"] },
    hides: { cards: ["child-certificate"], todo: ["ask-child-certificate"] },
  },

  // Money
  {
    story: "frivillig-godtgoerelse: En forening vil dække telefon og tøj",
    answers: { ...calm, "volunteer-money": "expenses" },
    shows: {
      cards: ["tax-free-allowance"],
      todo: ["look-up-rates"],
      desks: ["frivilligcenter", "skattestyrelsen"],
    },
    hides: { cards: ["no-tax-free-allowance", "money-for-time"] },
  },
  {
    story: "frivillig-godtgoerelse (nabo): Et firma vil dække telefon og tøj",
    answers: { ...calm, "volunteer-place": "company", "volunteer-money": "expenses" },
    shows: { cards: ["no-tax-free-allowance"], todo: ["ask-before-paying"] },
    hides: { cards: ["tax-free-allowance"], todo: ["look-up-rates"] },
  },
  {
    story: "frivillig-godtgoerelse (nabo): Foreningen vil give lidt penge for tiden",
    answers: { ...calm, "volunteer-money": "for-time" },
    shows: { cards: ["money-for-time"], todo: ["ask-before-paying"] },
    hides: { cards: ["tax-free-allowance", "no-tax-free-allowance"] },
  },
  {
    story: "frivillig-godtgoerelse (nabo): Det er ikke aftalt, om de får penge",
    answers: { ...calm, "volunteer-money": "unsure" },
    shows: { cards: ["money-unknown", "tax-free-allowance"], todo: ["agree-about-money"] },
    hides: { cards: ["money-for-time"] },
  },

  // Finding people, finding others, starting out
  {
    story: "find-frivillige: En forening søger frivillige, der taler ukrainsk",
    answers: finding,
    shows: {
      cards: ["find-volunteers"],
      todo: ["describe-volunteer-task"],
      desks: ["frivilligcenter"],
    },
    hides: { cards: ["become-volunteer", "volunteers-are-no-staff"], desks: ["jobcenter"] },
  },
  {
    story: "find-frivillige (nabo): En forening, der har frivillige nok",
    answers: calm,
    shows: { cards: ["volunteers-are-no-staff"], todo: ["ask-the-volunteer-centre"] },
    hides: { cards: ["find-volunteers"], todo: ["describe-volunteer-task"] },
  },
  {
    story: "find-frivillige (nabo): En, der ikke ved, hvad der er brug for",
    answers: { ...calm, "volunteer-aim": "unsure", "volunteer-place": "unsure" },
    shows: {
      cards: ["volunteer-aim-unsure", "place-unknown"],
      todo: ["describe-volunteer-task", "find-out-who-runs-it"],
      desks: ["frivilligcenter"],
    },
    hides: { cards: ["find-volunteers", "volunteers-are-no-staff"] },
  },
  {
    story: "stift-forening: Vi er tre, der vil stifte en forening",
    answers: {
      ...asked,
      "volunteer-aim": "start-association",
      "volunteer-children": "no",
    },
    shows: {
      findings: { "volunteers-outlook": "found-first" },
      cards: ["start-with-statutes", "association-and-cvr"],
      todo: ["hold-founding-meeting"],
      desks: ["frivilligcenter"],
    },
    hides: { cards: ["child-certificate", "talk-to-volunteer-centre"], desks: ["a-kasse"] },
  },
  {
    story: "stift-forening (nabo): De tre vil også sælge, og stiftelsen siges én gang",
    answers: {
      ...asked,
      topics: ["volunteers", "association"],
      who: "founder",
      "people-on-benefits": "no",
      stage: "idea",
      "volunteer-aim": "start-association",
      "volunteer-children": "often",
      sales: "planned",
      "association-kind": "not-founded",
      buyers: "members",
      "association-wages": "none",
      "next-form": "stay",
      "association-wonders": ["none"],
    },
    shows: {
      cards: ["start-with-statutes", "child-certificate", "members-buy"],
      todo: ["hold-founding-meeting"],
    },
    hides: { cards: ["found-the-association", "association-and-cvr"] },
  },

  // The two flows know what the others asked
  {
    story: "kendt-form: Et selskab har sagt sin form og spørges ikke, hvem de frivillige hjælper",
    answers: {
      topics: ["registration", "volunteers"],
      who: "company",
      "people-on-benefits": "volunteers-only",
      stage: "three-years-or-more",
      "registration-aim": "show-genuine",
      "legal-form": "aps",
      purpose: "side-benefit",
      "volunteer-aim": "have",
      "volunteer-benefit": ["dagpenge"],
      "volunteer-tasks": "shop",
      "volunteer-freedom": "free",
      "volunteer-children": "no",
      "volunteer-money": "nothing",
      "volunteer-insurance": "yes",
    },
    shows: {
      findings: { "volunteers-help": "company", "volunteers-outlook": "ask-a-kasse" },
      cards: ["dagpenge-in-a-company", "volunteers-in-a-company"],
      desks: ["a-kasse"],
    },
    hides: { cards: ["volunteers-only", "dagpenge-in-shop"] },
  },
  {
    story: "kun-frivillige: Uden emnet »Frivillige« gives det korte råd i begyndelsen",
    answers: {
      ...asked,
      topics: ["premises"],
      who: "association",
      "people-on-benefits": "volunteers-only",
      stage: "three-years-or-more",
      "premises-need": "workplace",
      landlord: "private",
      agreement: "nothing",
      "want-to-meet": ["businesses"],
    },
    shows: { cards: ["volunteers-only"], todo: ["ask-volunteers-about-benefits"] },
    hides: { cards: ["volunteers-are-no-staff"] },
  },
  {
    story: "english: Somebody on dagpenge asks about a shop run by a company",
    lang: "en",
    answers: { ...helper, "volunteer-place": "company" },
    shows: { cards: ["dagpenge-in-a-company"], desks: ["a-kasse"] },
    hides: { words: ["44 hours", "trækkes"] },
  },
]);
