import { defineStories } from "../../src/flow/define.ts";

// The rows of employment.md §3, who the person is; then §6, what has changed since the memo of 2017. Each with the
// nearest neighbour, who answers one question otherwise.

const employer = { topics: ["employment"], who: "company" };
/** A placement for somebody not found yet, at a place with room. */
const trial = {
  ...employer,
  "people-aim": ["work-trial"],
  "know-person": "not-yet",
  "support-needs": ["none"],
  "first-day": "2027-03-01",
};
const roomy = { "workplace-numbers": [10, 1] };
const full = { "workplace-numbers": [3, 1] };
/** A job for somebody they know, at a place that has employees. */
const job = {
  ...employer,
  "people-aim": ["employ"],
  "know-person": "known",
  "first-employee": "under-ten",
  "support-needs": ["none"],
  "first-day": "2027-03-01",
};
const ordinary = {
  ...employer,
  "person-situation": ["no-benefit"],
  "people-aim": ["employ"],
  "first-employee": "first",
  "support-needs": ["none"],
  "first-day": "2027-03-01",
};
const subsidised = {
  ...job,
  "job-length": "limited",
  "public-grants": "less",
  "staff-trend": "same-or-more",
  ...roomy,
};
const selling = { ...employer, "people-aim": ["sell"], "person-situation": ["unsure"] };
const sickness = {
  ...employer,
  "person-situation": ["sick-with-job"],
  "people-aim": ["keep"],
  "support-needs": ["chronic"],
};

export default defineStories([
  // Who the person is (§3)
  {
    story: "person 1: Dagpenge, en praktik på et sted med plads",
    answers: { ...trial, ...roomy, "person-situation": ["unemployed"] },
    shows: {
      findings: { "people-route": "approval-trial" },
      cards: ["route-unemployed", "trial-terms", "places-free", "no-person-yet"],
      todo: ["wait-for-approval", "see-approval", "person-asks-a-kasse", "write-trial-agreement"],
      desks: ["jobcenter", "a-kasse"],
    },
    hides: {
      cards: ["route-job-ready", "places-full", "become-employer", "subsidy-terms"],
      todo: ["person-asks-earnings", "insure", "count-employees"],
      words: ["13 uger"],
    },
  },
  {
    story: "person 1 (nabo): Dagpenge, en praktik på et lille sted, hvor den ene plads er brugt",
    answers: { ...trial, ...full, "person-situation": ["unemployed"] },
    shows: { cards: ["route-unemployed", "places-full"], todo: ["ask-when-full"] },
    hides: { cards: ["places-free"] },
  },
  {
    story: "person 2: Kontanthjælp og klar til job, et job med løntilskud i en periode",
    answers: { ...subsidised, "person-situation": ["job-ready"] },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: [
        "route-job-ready",
        "subsidy-terms",
        "subsidy-private",
        "growth-same",
        "places-free",
        "known-person",
      ],
      todo: ["ask-when-paid", "person-asks-earnings", "talk-with-staff"],
      desks: ["jobcenter"],
    },
    hides: {
      cards: ["subsidy-public", "growth-fewer", "route-unemployed"],
      desks: ["a-kasse"],
      words: ["4 måneder", "82,90"],
    },
  },
  {
    story: "person 2 (nabo): Den samme hos en forening, der mest lever af tilskud",
    answers: {
      ...subsidised,
      who: "association",
      "person-situation": ["job-ready"],
      "public-grants": "at-least-half",
    },
    shows: {
      cards: ["subsidy-public", "association-employs"],
      todo: ["get-child-certificate"],
    },
    hides: { cards: ["subsidy-private"], words: ["Hos private kan"] },
  },
  {
    story: "person 2 (nabo): Den samme hos en, der er blevet færre ansatte end før",
    answers: {
      ...subsidised,
      "person-situation": ["job-ready"],
      "staff-trend": "calculate",
      "monthly-employees": [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3],
    },
    shows: { cards: ["growth-short"], todo: ["ask-about-trial-instead"] },
    hides: { cards: ["growth-met", "growth-same"] },
  },
  {
    story: "person 2 (nabo): Den samme hos en, der er blevet flere",
    answers: {
      ...subsidised,
      "person-situation": ["job-ready"],
      "staff-trend": "calculate",
      "monthly-employees": [3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4],
    },
    shows: { cards: ["growth-met"] },
    hides: { cards: ["growth-short"], todo: ["ask-about-trial-instead"] },
  },
  {
    story: "person 3: Kontanthjælp og ikke klar til job, en praktik med mentor",
    answers: {
      ...trial,
      ...roomy,
      "person-situation": ["activity-ready"],
      "support-needs": ["mentor"],
    },
    shows: {
      findings: { "people-route": "approval-trial" },
      cards: ["route-activity-ready", "support-mentor", "places-free"],
      todo: ["ask-about-mentor", "person-asks-earnings"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["route-job-ready", "support-aids"], words: ["op til 4 uger"] },
  },
  {
    story: "person 4: Kontanthjælp med arbejdspligt, nogle timer med løn",
    answers: { ...job, "person-situation": ["work-duty"], "job-length": "few-hours" },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-work-duty", "job-few-hours"],
      todo: ["ask-about-work-duty", "person-asks-earnings"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["places-free", "route-activity-ready"], words: ["13 uger"] },
  },
  {
    story: "person 5: Sygedagpenge og ansat hos jer, tit syg",
    answers: sickness,
    shows: {
      findings: { "people-route": "keep" },
      cards: ["route-sick-with-job", "keep-employee", "support-chronic"],
      todo: ["ask-sickness-team", "talk-about-needs", "agree-on-refund"],
      desks: ["sygedagpengeteam", "cabi"],
    },
    hides: {
      cards: ["approval-before-start", "route-sick-without-job"],
      todo: ["wait-for-approval", "see-approval"],
      desks: ["jobcenter"],
    },
  },
  {
    story: "person 5 (nabo): En ansat uden sygedagpenge, der ser dårligt og mangler en skærm",
    answers: { ...sickness, "person-situation": ["no-benefit"], "support-needs": ["aids"] },
    shows: {
      findings: { "people-route": "keep" },
      cards: ["keep-employee", "support-aids"],
      todo: ["talk-about-needs", "ask-aids"],
      desks: ["jobcenter", "c4", "cabi"],
    },
    hides: { cards: ["route-sick-with-job", "support-chronic"], desks: ["sygedagpengeteam"] },
  },
  {
    story: "person 6: Sygedagpenge uden job, en praktik",
    answers: { ...trial, ...roomy, "person-situation": ["sick-without-job"] },
    shows: {
      findings: { "people-route": "approval-trial" },
      cards: ["route-sick-without-job", "trial-terms"],
      todo: ["see-approval", "ask-about-clarifying"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["route-sick-with-job"], desks: ["sygedagpengeteam"] },
  },
  {
    story: "person 7: En café vil ansætte to i fleksjob",
    answers: { ...job, "person-situation": ["flex-job"], "know-person": "not-yet" },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-flex-job", "contract-and-hours"],
      todo: ["write-contract", "ask-about-flex-job"],
      desks: ["jobcenter"],
    },
    hides: {
      cards: ["places-full", "places-unsure", "subsidy-terms", "route-early-retirement"],
      words: ["18.964"],
    },
  },
  {
    story: "person 8: Førtidspension, nogle timer med løn om ugen",
    answers: { ...job, ...roomy, "person-situation": ["early-retirement"] },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-early-retirement", "places-free"],
      todo: ["ask-about-skaanejob", "ask-pension"],
      desks: ["jobcenter", "udbetaling-danmark"],
    },
    hides: { cards: ["route-flex-job", "growth-same"], words: ["30,88", "54,07"] },
  },
  {
    story: "person 9: Beskyttet beskæftigelse, en fast plads hos jer",
    answers: { ...employer, "person-situation": ["sheltered"], "people-aim": ["work-trial"] },
    shows: {
      findings: { "people-route": "elsewhere" },
      cards: ["route-sheltered"],
      todo: ["ask-social-department", "settle-insurance"],
      desks: ["socialafdeling"],
    },
    hides: {
      cards: ["approval-before-start", "trial-terms", "contract-and-hours"],
      todo: ["wait-for-approval"],
      desks: ["jobcenter"],
    },
  },
  {
    story: "person 10: En ung i STU, en praktik",
    answers: { ...employer, "person-situation": ["stu"], "people-aim": ["work-trial"] },
    shows: {
      findings: { "people-route": "elsewhere" },
      cards: ["route-stu"],
      todo: ["ask-education-guidance"],
      desks: ["uddannelsesvejledning"],
    },
    hides: { cards: ["places-unsure", "trial-terms"], desks: ["jobcenter", "socialafdeling"] },
  },
  {
    story: "person 11: En ny flygtning, et uddannelsesjob",
    answers: { ...job, "person-situation": ["refugee"], "job-length": "lasting" },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-refugee", "job-lasting"],
      todo: ["see-approval", "ask-about-igu"],
      desks: ["jobcenter", "integrationsteam"],
    },
    hides: { cards: ["route-ukraine", "subsidy-terms"] },
  },
  {
    story: "person 12: En fra Ukraine, et job",
    answers: { ...job, "person-situation": ["ukraine"] },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-ukraine"],
      todo: ["ask-municipality"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["route-refugee"], words: ["IGU"] },
  },
  {
    story: "person 13: Nyuddannet med et handicap, et job og en hjælper",
    answers: {
      ...job,
      "person-situation": ["disability-graduate"],
      "job-length": "lasting",
      "support-needs": ["assistance"],
    },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["person-disability-graduate", "route-disability-graduate", "support-assistance"],
      todo: ["ask-about-first-job", "ask-assistance"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["route-flex-job", "support-none"] },
  },
  {
    story: "person 14: En voksen, der vil lære et fag",
    answers: { ...job, "person-situation": ["adult-apprentice"] },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-adult-apprentice"],
      todo: ["ask-about-apprentice"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["subsidy-terms"], words: ["45 kr.", "30 kr."] },
  },
  {
    story: "person 15: Ingen ydelse, og det er jeres første ansatte",
    answers: ordinary,
    shows: {
      findings: { "people-route": "ordinary" },
      cards: [
        "route-no-benefit",
        "become-employer",
        "pay-and-terms",
        "contract-and-hours",
        "safe-workplace",
      ],
      todo: ["insure", "measure-hours", "write-contract", "register-employer", "make-apv"],
      desks: ["c4", "skattestyrelsen", "arbejdsmarkedets-parter"],
    },
    hides: {
      cards: ["approval-before-start", "ten-employees", "already-employer"],
      todo: ["wait-for-approval", "see-approval", "set-up-amo"],
      desks: ["jobcenter"],
    },
  },
  {
    story: "person 15 (nabo): Ingen ydelse, og I er ti eller flere",
    answers: { ...ordinary, "first-employee": "ten-or-more" },
    shows: { cards: ["ten-employees", "contract-and-hours"], todo: ["set-up-amo"] },
    hides: {
      cards: ["become-employer", "pay-and-terms", "safe-workplace"],
      todo: ["register-employer"],
    },
  },
  {
    story: "person 16: På efterløn, vil hjælpe til hos en virksomhed",
    answers: {
      ...employer,
      "person-situation": ["volunteer-on-dagpenge"],
      "people-aim": ["volunteers"],
    },
    shows: {
      findings: { "people-route": "volunteers" },
      cards: ["person-volunteer-on-dagpenge", "volunteers-elsewhere"],
      todo: ["get-a-kasse-answer"],
      desks: ["frivilligcenter", "a-kasse"],
    },
    hides: { cards: ["route-volunteer", "contract-and-hours"], desks: ["jobcenter"] },
  },
  {
    story: "person 16 (nabo): På efterløn, men det ligner et job",
    answers: {
      ...employer,
      "person-situation": ["volunteer-on-dagpenge"],
      "people-aim": ["employ"],
    },
    shows: {
      findings: { "people-route": "volunteer-first" },
      cards: ["route-volunteer"],
      desks: ["a-kasse"],
    },
    hides: { cards: ["volunteers-elsewhere"], desks: ["frivilligcenter"] },
  },
  {
    story: "person 17: I gang med revalidering",
    answers: { ...employer, "person-situation": ["revalidation"], "people-aim": ["work-trial"] },
    shows: {
      findings: { "people-route": "elsewhere" },
      cards: ["route-revalidation"],
      todo: ["ask-municipality"],
      desks: ["hilleroed-kommune"],
    },
    hides: { cards: ["trial-terms"], todo: ["wait-for-approval"], desks: ["jobcenter"] },
  },

  // What the person is not asked about, and what they do not know
  {
    story: "ved ikke: En ved hverken hvem, hvordan eller hvor længe",
    answers: {
      ...employer,
      who: "founder",
      "person-situation": ["unsure"],
      "people-aim": ["unsure"],
    },
    shows: {
      findings: { "people-route": "choose" },
      cards: ["aim-unsure", "route-unsure", "reform-2026"],
      todo: ["wait-for-approval", "find-out-who-will-work"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["trial-terms", "sell-unsure"], desks: ["c4"] },
  },
  {
    story: "ved ikke: En kender ingen af tallene til et løntilskud",
    answers: {
      ...job,
      "person-situation": ["unsure"],
      "job-length": "limited",
      "public-grants": "unsure",
      "staff-trend": "calculate",
      "monthly-employees": "unsure",
      "workplace-numbers": "unsure",
      "know-person": "unsure",
      "first-employee": "unsure",
      "support-needs": ["unsure"],
      "first-day": "unsure",
    },
    shows: {
      cards: [
        "subsidy-grants-unsure",
        "growth-unsure",
        "places-unsure",
        "person-not-settled",
        "employer-unsure",
        "support-unsure",
        "first-day-open",
      ],
      todo: ["split-grants-and-sales", "count-employees", "count-months"],
      desks: ["jobcenter"],
    },
    hides: { cards: ["growth-met", "places-free"], todo: ["see-approval"] },
  },
  {
    story: "kender personen: Personen har været ansat hos jer før",
    answers: {
      ...trial,
      ...roomy,
      "person-situation": ["unemployed"],
      "know-person": "worked-here",
    },
    shows: { cards: ["worked-here"], todo: ["ask-about-tie"] },
    hides: { cards: ["known-person", "family-person", "no-person-yet"] },
  },
  {
    story: "kender personen (nabo): Personen er en fra familien",
    answers: { ...trial, ...roomy, "person-situation": ["unemployed"], "know-person": "family" },
    shows: { cards: ["family-person"], todo: ["ask-about-tie"] },
    hides: { cards: ["known-person", "worked-here"] },
  },
  {
    story: "English: A company wants to hire someone for ten hours a week",
    lang: "en",
    answers: { ...job, "person-situation": ["unsure"], "job-length": "few-hours" },
    shows: {
      findings: { "people-route": "approval-job" },
      cards: ["route-unsure", "job-few-hours"],
      todo: ["wait-for-approval", "let-person-ask"],
      desks: ["jobcenter"],
    },
    hides: { words: ["diagnosis?", "CPR number of"] },
  },
  {
    story: "English: A company asks about a wage subsidy and a form",
    lang: "en",
    answers: { ...subsidised, "person-situation": ["unemployed"] },
    shows: { cards: ["subsidy-terms", "subsidy-private"], desks: ["jobcenter"] },
    hides: { cards: ["subsidy-public"], words: ["82.90"] },
  },

  // Selling to the municipality (E6)
  {
    story: "sælge: Mad eller rengøring er et køb",
    answers: { ...selling, "sell-what": "goods" },
    shows: {
      findings: { "people-route": "sell" },
      cards: ["sell-goods"],
      todo: ["ask-procurement"],
      desks: ["jobcenter", "hilleroed-indkoeb"],
    },
    hides: { cards: ["sell-courses", "route-unsure", "trial-terms"] },
  },
  {
    story: "sælge: Faste pladser hos jer",
    answers: { ...selling, "sell-what": "places" },
    shows: { cards: ["sell-places"], todo: ["ask-partnership"], desks: ["jobcenter"] },
    hides: { cards: ["sell-courses", "sell-goods"], desks: ["hilleroed-indkoeb"] },
  },
  {
    story: "sælge: Pladser til beskyttet beskæftigelse",
    answers: { ...selling, "person-situation": ["sheltered"], "sell-what": "sheltered" },
    shows: {
      cards: ["sell-sheltered", "person-sheltered"],
      todo: ["ask-social-department"],
      desks: ["socialafdeling"],
    },
    hides: { cards: ["route-sheltered"], desks: ["jobcenter"] },
  },
  {
    story: "sælge: Et sted, der vil drive STU",
    answers: { ...selling, "person-situation": ["stu"], "sell-what": "stu" },
    shows: { cards: ["sell-stu"], todo: ["ask-stu-agreement"], desks: ["uddannelsesvejledning"] },
    hides: { cards: ["route-stu"], desks: ["jobcenter"] },
  },
  {
    story: "sælge: En, der ikke ved, hvad det er, de kan sælge",
    answers: { ...selling, "person-situation": ["no-benefit"], "sell-what": "unsure" },
    shows: {
      cards: ["sell-unsure"],
      todo: ["describe-what-you-sell"],
      desks: ["hilleroed-kommune"],
    },
    hides: { cards: ["sell-goods"], desks: ["jobcenter", "hilleroed-indkoeb"] },
  },

  // What has changed since the memo (§6): the old rule is not said
  {
    story: "ændret 1: Det hedder ikke jobcenter efter loven",
    answers: { ...trial, ...roomy, "person-situation": ["job-ready"] },
    shows: { cards: ["reform-2026"], desks: ["jobcenter"] },
    hides: { words: ["Ring til jobcent", "jobcentret skal", "telefontid"] },
  },
  {
    story: "ændret 2: Ingen nye forløb med revalidering eller jobrotation",
    answers: {
      ...employer,
      "person-situation": ["revalidation"],
      "people-aim": ["keep"],
      "support-needs": ["none"],
    },
    shows: { cards: ["route-revalidation", "reform-2026"] },
    hides: {
      words: ["søg om revalidering", "rehabiliteringsteam", "vikar for en, der er på kursus"],
    },
  },
  {
    story: "ændret 2 (nabo): En på sygedagpenge får heller ikke et nyt ressourceforløb",
    answers: { ...trial, ...roomy, "person-situation": ["sick-without-job"] },
    shows: { cards: ["route-sick-without-job"] },
    hides: {
      cards: ["route-revalidation"],
      words: ["søg om et ressourceforløb", "rehabiliteringsteam"],
    },
  },
  {
    story: "ændret 3: Kontanthjælp er én ydelse uden krav om timer på et år",
    answers: { ...job, "person-situation": ["job-ready"], "job-length": "few-hours" },
    shows: { cards: ["job-few-hours", "route-job-ready"], todo: ["person-asks-earnings"] },
    hides: { words: ["225", "28,66", "uddannelseshjælp", "integrationsydelse"] },
  },
  {
    story: "ændret 3 (nabo): En på dagpenge spørger sin a-kasse i stedet",
    answers: { ...job, "person-situation": ["unemployed"], "job-length": "lasting" },
    shows: { cards: ["route-unemployed"], todo: ["person-asks-a-kasse"] },
    hides: { todo: ["person-asks-earnings"], words: ["225", "28,66"] },
  },
  {
    story: "ændret 4: Nytteindsats uden krav om antal ansatte og uden grænse for tiden",
    answers: { ...trial, "person-situation": ["work-duty"] },
    shows: { cards: ["route-work-duty"], todo: ["ask-about-work-duty"] },
    hides: { cards: ["places-free", "places-full", "places-unsure"], words: ["13 uger"] },
  },
  {
    story: "ændret 4 (nabo): I praktik skal der stadig være plads",
    answers: { ...trial, ...full, "person-situation": ["activity-ready"] },
    shows: { cards: ["places-full"] },
    hides: { cards: ["route-work-duty"] },
  },
  {
    story: "ændret 5: Ingen paragraffer fra den gamle lov",
    answers: { ...selling, "sell-what": "places" },
    shows: { cards: ["sell-places"] },
    hides: { words: ["§ 81 a", "§ 31 b", "LAB kap"] },
  },
  {
    story: "ændret 6: Pladserne regnes i fuld tid, ikke i hoveder",
    answers: { ...trial, "person-situation": ["unemployed"], "workplace-numbers": [9.5, 1] },
    shows: { cards: ["places-full"] },
    hides: {
      cards: ["places-free"],
      words: ["uanset timetal", "udgangen af 2018", "forsøgsordning"],
    },
  },
  {
    story: "ændret 6 (nabo): Med en halv mere er der plads til to",
    answers: { ...trial, "person-situation": ["unemployed"], "workplace-numbers": [10, 1] },
    shows: { cards: ["places-free"] },
    hides: { cards: ["places-full"] },
  },
  {
    story: "ændret 7: Man kan ikke regne med, at kommunen køber forløb",
    answers: { ...selling, "sell-what": "courses" },
    shows: { cards: ["sell-courses"], todo: ["ask-before-budget"], desks: ["jobcenter"] },
    hides: { words: ["jobcenteret betaler", "Café Havehuset"] },
  },
  {
    story: "ændret 8: Ansættelsesbevis efter den nye grænse",
    answers: ordinary,
    shows: { cards: ["contract-and-hours"], todo: ["write-contract"] },
    hides: { words: ["mere end 1 måned", "senest 1 måned", "8 timer om ugen skal have"] },
  },
  {
    story: "ændret 8 (nabo): En praktikant får ikke ansættelsesbevis",
    answers: { ...trial, ...roomy, "person-situation": ["job-ready"] },
    shows: { cards: ["trial-terms"] },
    hides: { cards: ["contract-and-hours"], todo: ["write-contract", "insure", "measure-hours"] },
  },
  {
    story: "ændret 9: Alle skal måle tiden, og ferien holdes, mens den optjenes",
    answers: ordinary,
    shows: {
      cards: ["contract-and-hours", "pay-and-terms", "safe-workplace"],
      todo: ["measure-hours"],
    },
    hides: { words: ["optjeningsåret", "senest 9 dage", "kalenderåret før"] },
  },
  {
    story: "ændret 10: Frivillige på dagpenge har en grænse om måneden",
    answers: {
      ...employer,
      who: "association",
      "person-situation": ["volunteer-on-dagpenge"],
      "people-aim": ["volunteers"],
    },
    shows: { cards: ["person-volunteer-on-dagpenge", "volunteers-elsewhere"] },
    hides: { words: ["4 timer om ugen", "15 timer"] },
  },
  {
    story: "ændret 11: IGU for flere end før",
    answers: { ...job, "person-situation": ["refugee"], "job-length": "unsure" },
    shows: { cards: ["person-refugee", "route-refugee", "job-length-unsure"] },
    hides: { words: ["18-39", "18-40", "10 års ophold"] },
  },
  {
    story: "ændret 12: Beskyttet beskæftigelse er stadig for voksne",
    answers: { ...employer, "person-situation": ["sheltered"], "people-aim": ["employ"] },
    shows: { cards: ["person-sheltered", "route-sheltered"], desks: ["socialafdeling"] },
    hides: { words: ["barnets lov", "Center for Beskyttet Beskæftigelse er"] },
  },
  {
    story: "ændret 13: Ingen væksthuse",
    answers: { ...ordinary, who: "founder" },
    shows: { cards: ["become-employer"], desks: ["c4"] },
    hides: { words: ["Væksthus"] },
  },
]);
