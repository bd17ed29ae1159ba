import { defineStories } from "../../src/flow/define.ts";

// Premises and network: who looks for what, whose it is, and what the municipality may give and want.

const company = {
  topics: ["premises"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
const founder = { ...company, who: "founder", stage: "idea" };
const association = { ...company, who: "association" };
const nobody = { "want-to-meet": ["none"] };

export default defineStories([
  {
    story: "lokaler-vaerksted: En med en idé mangler et billigt sted at sy",
    answers: {
      ...founder,
      "premises-need": "workplace",
      landlord: "private",
      agreement: "nothing",
      ...nobody,
    },
    shows: {
      findings: { "premises-step": "on-paper" },
      cards: ["place-for-new", "private-landlord", "agree-first"],
      todo: ["describe-premises", "agree-on-paper"],
      desks: ["c4", "hip"],
    },
    hides: {
      cards: ["place-for-running", "free-for-business", "kitchen"],
      desks: ["hilleroed-kommune", "frivilligcenter", "jobcenter"],
    },
  },
  {
    story: "lokaler-vaerksted (nabo): Tomme kommunale lokaler til et værksted for unge",
    answers: {
      ...founder,
      "premises-need": "workplace",
      landlord: "municipality-rent",
      "in-return": "no",
      agreement: "nothing",
      ...nobody,
    },
    shows: {
      findings: { "premises-step": "market-rent", "deciding-alone": "met" },
      cards: ["municipal-rent"],
      todo: ["find-market-rent"],
      desks: ["hilleroed-kommune", "hip", "c4"],
    },
    hides: { cards: ["private-landlord", "free-for-business"], todo: ["ask-legal-basis"] },
  },
  {
    story: "lokaler-koekken: En virksomhed leder efter et køkken til mad ud af huset",
    answers: {
      ...company,
      "premises-need": "food-place",
      landlord: "unsure",
      ...nobody,
    },
    shows: {
      findings: { "premises-step": "ask-around" },
      cards: ["place-for-running", "kitchen", "landlord-unsure"],
      todo: ["ask-about-kitchen", "ask-around"],
      desks: ["c4", "foedevarestyrelsen"],
    },
    hides: { cards: ["agree-first"], desks: ["hip", "hilleroed-kommune"] },
  },
  {
    story:
      "lokaler-gratis: Et ApS vil have gratis lokaler af kommunen og give en plads i bestyrelsen",
    answers: {
      ...company,
      "premises-need": "workplace",
      landlord: "municipality-free",
      "in-return": "say",
      agreement: "talked",
      ...nobody,
    },
    shows: {
      findings: {
        "premises-step": "legal-basis",
        "deciding-alone": "unclear",
      },
      cards: ["free-for-business", "say-for-premises", "put-on-paper"],
      todo: ["ask-legal-basis", "find-market-rent", "write-down-say", "confirm-in-writing"],
      desks: ["hilleroed-kommune", "c4", "erhvervsstyrelsen"],
    },
    hides: { cards: ["free-for-association", "service-for-premises"] },
  },
  {
    story: "lokaler-gratis (nabo): En forening vil låne gratis af kommunen",
    answers: {
      ...association,
      "premises-need": "activity-room",
      landlord: "municipality-free",
      "in-return": "no",
      agreement: "nothing",
      ...nobody,
    },
    shows: {
      findings: { "premises-step": "legal-basis", "deciding-alone": "met" },
      cards: ["activity-room", "free-for-association"],
      todo: ["ask-legal-basis", "separate-activities", "ask-for-activity-room"],
      desks: ["kultur-idraet-fritid", "hilleroed-kommune"],
    },
    hides: { cards: ["free-for-business", "say-for-premises"], desks: ["erhvervsstyrelsen"] },
  },
  {
    story: "lokaler-modydelse: En virksomhed skal passe parken for at låne huset",
    answers: {
      ...company,
      "premises-need": "workplace",
      landlord: "municipality-free",
      "in-return": "service",
      agreement: "unsure",
      ...nobody,
    },
    shows: {
      findings: { "deciding-alone": "met" },
      cards: ["service-for-premises", "agreement-unsure"],
      todo: ["price-the-service", "find-the-lease"],
      desks: ["hilleroed-kommune", "hilleroed-indkoeb"],
    },
    hides: { cards: ["say-for-premises"], todo: ["write-down-say"] },
  },
  {
    story: "lokaler-moede: En forening vil holde møde gratis en gang om måneden",
    answers: { ...association, "premises-need": "meeting-room", ...nobody },
    shows: {
      findings: { "premises-step": "borrow" },
      cards: ["meeting-room-association"],
      todo: ["ask-for-meeting-room"],
      desks: ["frivilligcenter", "c4"],
    },
    hides: {
      cards: ["meeting-room-business", "free-for-association"],
      desks: ["hilleroed-kommune"],
    },
  },
  {
    story: "lokaler-moede (nabo): En virksomhed mangler et mødelokale",
    answers: { ...company, "premises-need": "meeting-room", ...nobody },
    shows: { cards: ["meeting-room-business"], desks: ["c4"] },
    hides: { cards: ["meeting-room-association"], desks: ["frivilligcenter"] },
  },
  {
    story: "lokaler-ude: En pølsevogn ved slotssøen",
    answers: { ...founder, "premises-need": "outdoor", ...nobody },
    shows: {
      findings: { "premises-step": "permission" },
      cards: ["outdoor-spot"],
      todo: ["ask-for-spot"],
      desks: ["hilleroed-kommune", "hip"],
    },
    hides: { cards: ["from-home", "agree-first"], desks: ["c4"] },
  },
  {
    story: "lokaler-hjemme (nabo): En konsulent vil arbejde hjemme hos sig selv",
    answers: { ...founder, "premises-need": "home", ...nobody },
    shows: { cards: ["from-home"], todo: ["ask-about-home"], desks: ["hilleroed-kommune"] },
    hides: { cards: ["outdoor-spot"], todo: ["ask-for-spot"] },
  },
  {
    story: "lokaler-del: To vil dele et lokale, og aftalen er skrevet under",
    answers: {
      ...company,
      stage: "under-three-years",
      "premises-need": "workplace",
      landlord: "share",
      agreement: "signed",
      ...nobody,
    },
    shows: {
      findings: { "premises-step": "on-paper" },
      cards: ["shared-place", "way-out-of-lease"],
      todo: ["ask-owner", "read-the-lease"],
      desks: ["c4", "raadgiver"],
    },
    hides: { cards: ["agree-first", "put-on-paper"], todo: ["agree-on-paper"] },
  },
  {
    story: "netvaerk-foreninger: En forening leder efter et netværk for foreninger",
    answers: {
      ...association,
      "premises-need": "network-only",
      "want-to-meet": ["associations"],
    },
    shows: {
      findings: { "premises-step": "people" },
      cards: ["people-to-know", "meet-associations"],
      todo: ["ask-frivilligcenter"],
      desks: ["frivilligcenter"],
    },
    hides: { cards: ["meet-businesses", "agree-first"], todo: ["ask-about-membership"] },
  },
  {
    story: "netvaerk-alle (nabo): En virksomhed vil møde kommunen og andre som den selv",
    answers: {
      ...company,
      "premises-need": "network-only",
      "want-to-meet": ["businesses", "municipality", "social-enterprises"],
    },
    shows: {
      cards: ["meet-businesses", "meet-municipality", "meet-social-enterprises"],
      todo: ["ask-about-membership", "tell-municipality", "find-others-like-you"],
      desks: ["c4", "hilleroed-kommune", "sociale-entreprenoerer"],
    },
    hides: { cards: ["meet-associations", "meet-unsure"], desks: ["frivilligcenter"] },
  },
  {
    story: "lokaler-ved-ikke: En, der ikke ved, hvad der mangler",
    answers: {
      topics: ["premises"],
      who: "unsure",
      "people-on-benefits": "no",
      stage: "unsure",
      "premises-need": "unsure",
      landlord: "unsure",
      "want-to-meet": ["unsure"],
    },
    shows: {
      cards: ["need-unsure", "landlord-unsure", "meet-unsure"],
      todo: ["describe-premises", "ask-around", "say-who-you-are"],
      desks: ["c4"],
    },
    hides: { desks: ["hilleroed-kommune", "hip"] },
  },
  {
    story: "lokaler-jobcenter-foerst: En virksomhed med en i fleksjob leder efter værksted",
    answers: {
      ...company,
      "people-on-benefits": "yes",
      "person-situation": ["flex-job"],
      "premises-need": "workplace",
      landlord: "private",
      agreement: "nothing",
      ...nobody,
    },
    shows: { todo: ["wait-for-approval"], desks: ["jobcenter", "c4"] },
    hides: { desks: ["hilleroed-kommune"] },
  },
]);
