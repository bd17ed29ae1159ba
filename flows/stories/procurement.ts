import { defineStories } from "../../src/flow/define.ts";

// Selling to the municipality: every value of every finding, and the misunderstandings, each with its neighbour.

const seller = {
  topics: ["procurement"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
  "contract-kind": "goods",
  "contract-size": "small",
  staff: "neither",
  "rsv-status": "no",
  together: "alone",
  "public-support": "no",
};
const { "contract-size": _size, ...unsized } = seller;
const care = {
  ...unsized,
  "contract-kind": "social-service",
  "contract-size-light": "under",
  "service-organisation": "not-all",
};
const builder = { ...unsized, "contract-kind": "building", "contract-size-building": "under" };
/** Only what is asked of those who have a contract, or sell courses. */
const opening = {
  topics: ["procurement"],
  who: "company",
  "people-on-benefits": "no",
  stage: "three-years-or-more",
};
/** Asks for money as well. */
const supported = {
  applicant: "company",
  "money-for": "growth",
  "money-from": "pool",
  "public-support": "money",
};
const registering = {
  ...opening,
  topics: ["registration", "procurement"],
  "registration-aim": "win-contracts",
  "legal-form": "aps",
  purpose: "jobs",
  "purpose-written": "yes",
  sales: "significant",
  "municipal-money": "no",
  "public-control": "no",
  involvement: "ways",
  surplus: "stays",
  trade: "other-paid",
  duties: "ready",
  cvr: "",
  "contract-kind": "goods",
  "contract-size": "small",
  staff: "aim-and-share",
  together: "alone",
  "public-support": "no",
};

export default defineStories([
  // The way to a sale, by what is sold and how large it is
  {
    story: "salg-lille: Et bageri vil sælge brød til en børnehave",
    answers: seller,
    shows: {
      findings: {
        "procurement-way": "call-the-buyer",
        "contract-level": "small",
        "reserved-for-staff": "neither",
        "reserved-for-service": "not-asked",
        "rsv-label": "none",
      },
      cards: [
        "who-buys",
        "small-purchase",
        "reserved-neither",
        "rsv-not-needed",
        "purchase-is-not-support",
      ],
      todo: ["ask-procurement"],
      desks: ["hilleroed-indkoeb", "c4"],
    },
    hides: {
      cards: ["middle-purchase", "over-limit", "about-registration"],
      todo: ["count-share-of-employees"],
      words: ["40.313.840"],
    },
  },
  {
    story: "salg-mellem (nabo): Bageriet vil sælge brød til alle børnehaver",
    answers: { ...seller, "contract-size": "middle" },
    shows: {
      findings: { "procurement-way": "be-seen", "contract-level": "middle" },
      cards: ["middle-purchase"],
      todo: ["ask-procurement"],
    },
    hides: { cards: ["small-purchase", "over-limit"] },
  },
  {
    story: "salg-stort (nabo): Bageriet vil sælge al mad til kommunen",
    answers: { ...seller, "contract-size": "large" },
    shows: {
      findings: { "procurement-way": "find-others", "contract-level": "over" },
      cards: ["over-limit"],
      todo: ["ask-for-parts"],
    },
    hides: { cards: ["small-purchase", "apprentices-required"] },
  },
  {
    story: "salg-stort (nabo): Et firma vil gøre rent i alle skoler",
    answers: { ...seller, "contract-kind": "service", "contract-size": "large" },
    shows: { cards: ["over-limit", "apprentices-required"], todo: ["ask-for-parts"] },
    hides: { cards: ["small-purchase"] },
  },
  {
    story: "salg-ukendt: Bageriet ved ikke, hvor stor opgaven er",
    answers: { ...seller, "contract-size": "unsure" },
    shows: {
      findings: { "procurement-way": "find-the-size", "contract-level": "unknown" },
      cards: ["size-unknown"],
      todo: ["ask-contract-size"],
    },
    hides: { cards: ["small-purchase", "goods-or-service"] },
  },
  {
    story: "salg-ukendt (nabo): En virksomhed ved ikke, hvad den vil sælge",
    answers: { ...unsized, "contract-kind": "unsure" },
    shows: {
      findings: { "procurement-way": "find-the-size", "contract-level": "unknown" },
      cards: ["goods-or-service", "size-unknown"],
      todo: ["describe-what-you-sell"],
    },
    hides: { cards: ["middle-purchase"] },
  },
  {
    story: "salg-byg: Et værksted vil sætte et hus i stand",
    answers: builder,
    shows: {
      findings: { "procurement-way": "under-the-limit", "contract-level": "under" },
      cards: ["under-own-limit"],
    },
    hides: { cards: ["over-limit", "apprentices-required", "small-purchase"] },
  },
  {
    story: "salg-byg (nabo): Et værksted vil bygge en skole",
    answers: { ...builder, "contract-size-building": "over" },
    shows: {
      findings: { "procurement-way": "find-others", "contract-level": "over" },
      cards: ["over-limit", "apprentices-required"],
    },
    hides: { cards: ["under-own-limit"] },
  },
  {
    story: "salg-forløb: En virksomhed lever af forløb for ledige",
    answers: { ...opening, "contract-kind": "courses", "public-support": "no" },
    shows: {
      findings: { "procurement-way": "ask-about-courses", "reserved-for-staff": "not-asked" },
      cards: ["selling-courses"],
      todo: ["ask-who-buys-courses"],
      desks: ["hilleroed-indkoeb"],
    },
    hides: { cards: ["who-buys", "running-contract"] },
  },
  {
    story: "salg-regning (nabo): »Hvor sender vi regningen, og hvornår får vi pengene?«",
    answers: { ...opening, "contract-kind": "have-contract" },
    shows: {
      findings: { "procurement-way": "ask-about-contract", "rsv-label": "not-asked" },
      cards: ["running-contract"],
      todo: ["ask-about-invoice"],
      desks: ["hilleroed-indkoeb"],
    },
    hides: { cards: ["selling-courses", "purchase-is-not-support"], words: ["30 dage", "EAN"] },
  },

  // Contracts reserved for those who give jobs
  {
    story: "reserveret: Et beskyttet værksted vil pakke varer for kommunen",
    answers: { ...seller, "contract-kind": "service", staff: "sheltered-workshop" },
    shows: {
      findings: { "procurement-way": "reserved", "reserved-for-staff": "sheltered-workshop" },
      cards: ["reserved-staff-open"],
      todo: ["ask-about-reserved"],
    },
    hides: { cards: ["reserved-neither"], todo: ["count-share-of-employees"] },
  },
  {
    story: "reserveret: Et køkken, der er til for at give udsatte job",
    answers: { ...seller, staff: "aim-and-share" },
    shows: {
      findings: { "procurement-way": "reserved", "reserved-for-staff": "aim-and-share" },
      cards: ["reserved-staff-open"],
      todo: ["ask-about-reserved"],
    },
    hides: { cards: ["reserved-share-missing", "reserved-aim-missing"] },
  },
  {
    story: "reserveret (nabo): Køkkenet har ikke nok ansatte, der tæller med",
    answers: { ...seller, staff: "aim-not-share" },
    shows: {
      findings: { "procurement-way": "call-the-buyer", "reserved-for-staff": "share-missing" },
      cards: ["reserved-share-missing"],
      todo: ["count-share-of-employees"],
    },
    hides: { cards: ["reserved-staff-open"], todo: ["ask-about-reserved"] },
  },
  {
    story: "reserveret (nabo): Et vaskeri har nok, men job er ikke målet",
    answers: { ...seller, staff: "share-not-aim" },
    shows: {
      findings: { "reserved-for-staff": "aim-missing" },
      cards: ["reserved-aim-missing"],
    },
    hides: { cards: ["reserved-staff-open", "reserved-share-missing"] },
  },
  {
    story: "reserveret (nabo): Vaskeriet ved ikke, hvor mange det er",
    answers: { ...seller, staff: "unsure" },
    shows: {
      findings: { "reserved-for-staff": "staff-unsure", "procurement-way": "call-the-buyer" },
      cards: ["reserved-staff-unsure"],
      todo: ["count-share-of-employees"],
    },
    hides: { cards: ["reserved-staff-open", "reserved-neither"] },
  },

  // Contracts reserved for those who let the surplus stay
  {
    story: "reserveret-ydelse: En selvejende institution driver kun værested",
    answers: { ...care, "service-organisation": "only-and-reinvests" },
    shows: {
      findings: { "procurement-way": "reserved", "reserved-for-service": "only-and-reinvests" },
      cards: ["reserved-service-open", "under-own-limit"],
      todo: ["ask-about-reserved"],
    },
    hides: { cards: ["reserved-service-had", "reserved-staff-open"] },
  },
  {
    story: "reserveret-ydelse (nabo): Institutionen har lige haft sådan en opgave",
    answers: { ...care, "service-organisation": "had-contract" },
    shows: {
      findings: {
        "procurement-way": "under-the-limit",
        "reserved-for-service": "had-contract",
      },
      cards: ["reserved-service-had"],
      todo: ["find-old-contract"],
    },
    hides: { cards: ["reserved-service-open"], todo: ["ask-about-reserved"] },
  },
  {
    story: "reserveret-ydelse (nabo): Et ApS driver værested og en butik",
    answers: { ...care, "contract-size-light": "over" },
    shows: {
      findings: { "procurement-way": "find-others", "reserved-for-service": "not-all" },
      cards: ["reserved-service-no", "over-limit"],
    },
    hides: { cards: ["reserved-service-open", "apprentices-required"] },
  },
  {
    story: "reserveret-ydelse (nabo): Et værested ved ikke, hvad overskuddet må gå til",
    answers: { ...care, "contract-size-light": "unsure", "service-organisation": "unsure" },
    shows: {
      findings: {
        "procurement-way": "find-the-size",
        "reserved-for-service": "organisation-unsure",
      },
      cards: ["reserved-service-unsure"],
      todo: ["read-articles-on-surplus"],
    },
    hides: { cards: ["reserved-service-no"] },
  },

  // What a registration gives
  {
    story: "mis-forrang: »Som RSV kommer vi foran«, siger et køkken",
    answers: { ...seller, "rsv-status": "yes" },
    shows: { findings: { "rsv-label": "registered" }, cards: ["rsv-no-priority"] },
    hides: { cards: ["rsv-not-needed", "rsv-for-contracts"], todo: ["weigh-registration"] },
  },
  {
    story: "mis-forrang: »Vi vil være RSV for at få opgaver«",
    answers: { ...seller, "rsv-status": "on-the-way" },
    shows: {
      findings: { "rsv-label": "wanted" },
      cards: ["rsv-for-contracts"],
      todo: ["weigh-registration"],
    },
    hides: { cards: ["rsv-no-priority"] },
  },
  {
    story: "mis-forrang (nabo): Et køkken ved ikke, om det er RSV",
    answers: { ...seller, "rsv-status": "unsure" },
    shows: {
      findings: { "rsv-label": "unknown" },
      cards: ["rsv-look-up"],
      todo: ["look-up-label"],
    },
    hides: { cards: ["rsv-no-priority", "rsv-for-contracts"] },
  },
  {
    story: "mis-forrang (nabo): Et ApS er midt i en registrering og får det kun at vide én gang",
    answers: registering,
    shows: {
      findings: { "rsv-label": "asked-in-registration", "procurement-way": "reserved" },
      cards: ["rsv-no-priority", "reserved-staff-open"],
      desks: ["hilleroed-indkoeb", "erhvervsstyrelsen"],
    },
    hides: {
      cards: ["mis-forrang", "mis-reservere", "rsv-for-contracts", "rsv-not-needed"],
      todo: ["ask-procurement-rules"],
    },
  },
  {
    story: "mis-reservere: »Kommunen må ikke holde opgaver til os«, har et køkken læst",
    answers: { ...seller, staff: "aim-and-share", "contract-size": "large" },
    shows: {
      findings: { "reserved-for-staff": "met" },
      cards: ["reserved-staff-open", "over-limit"],
      todo: ["ask-about-reserved"],
    },
    hides: { cards: ["reserved-neither"] },
  },
  {
    story: "mis-nonprofit (mis-reserveres nabo): »Vi er nonprofit, så får vi opgaven«",
    answers: { ...seller, who: "association", "rsv-status": "no" },
    shows: { cards: ["reserved-neither"] },
    hides: { cards: ["reserved-staff-open"], todo: ["ask-about-reserved"] },
  },

  // Alone, with others, under another
  {
    story: "klausul: Et lille værksted vil hjælpe en stor leverandør",
    answers: { ...seller, together: "under-another" },
    shows: { cards: ["help-a-supplier"], todo: ["ask-suppliers"] },
    hides: { cards: ["bid-alone", "bid-with-others"] },
  },
  {
    story: "klausul (nabo): Værkstedet kan løfte opgaven alene",
    answers: seller,
    shows: { cards: ["bid-alone"] },
    hides: { cards: ["help-a-supplier"], todo: ["ask-suppliers"], words: ["5 mio. kr."] },
  },
  {
    story: "klausul (nabo): Værkstedet ved ikke, om det kan",
    answers: { ...seller, together: "unsure" },
    shows: { cards: ["together-unsure"], todo: ["list-what-you-can-deliver"] },
    hides: { cards: ["bid-alone"] },
  },

  // A purchase is no support
  {
    story: "mis-deminimis: »Kommunen er jo vores kunde, så loftet rammer os ikke«, siger en lejer",
    answers: { ...seller, "public-support": "in-kind" },
    shows: { cards: ["favours-beside-sale"], todo: ["list-earlier-support"] },
    hides: { cards: ["purchase-is-not-support"] },
  },
  {
    story: "mis-deminimis: »Under loftet må kommunen frit støtte os«, siger en, der har fået penge",
    answers: { ...seller, "public-support": "money" },
    shows: { cards: ["support-beside-sale"], todo: ["list-earlier-support"] },
    hides: { cards: ["favours-beside-sale", "purchase-is-not-support"] },
  },
  {
    story: "mis-deminimis (nabo): Et køkken, der kun sælger, hører ikke om loftet i euro",
    answers: seller,
    shows: { cards: ["purchase-is-not-support"] },
    hides: {
      cards: ["support-beside-sale", "favours-beside-sale"],
      todo: ["list-earlier-support"],
      words: ["300.000 euro"],
    },
  },
  {
    story: "mis-deminimis (nabo): Et køkken, der ikke ved, om det har fået støtte",
    answers: { ...seller, "public-support": "unsure" },
    shows: { cards: ["support-or-sale"], todo: ["find-earlier-support"] },
    hides: { words: ["300.000 euro"] },
  },

  {
    story: "in English: A kitchen from abroad asks whether tasks are kept for social businesses",
    lang: "en",
    answers: { ...seller, staff: "aim-and-share" },
    shows: { cards: ["reserved-staff-open"], desks: ["hilleroed-indkoeb"] },
    hides: { words: ["kommunen", "opgave"] },
  },

  {
    story: "penge-og-salg: En leverandør har fået støtte og har en regning, der ikke er betalt",
    answers: {
      ...opening,
      topics: ["support", "procurement"],
      ...supported,
      "contract-kind": "have-contract",
    },
    shows: { cards: ["running-contract", "support-so-far"], todo: ["ask-about-invoice"] },
    hides: {
      cards: [
        "support-beside-sale",
        "purchase-is-not-support",
        "favours-beside-sale",
        "support-or-sale",
      ],
    },
  },
  {
    story: "penge-og-salg (nabo): Leverandøren har billig leje, og regningen er ikke betalt",
    answers: {
      ...opening,
      topics: ["support", "procurement"],
      ...supported,
      "public-support": "in-kind",
      "contract-kind": "have-contract",
    },
    shows: { cards: ["running-contract", "support-in-kind"] },
    hides: { cards: ["favours-beside-sale"] },
  },
  {
    story: "penge-og-salg (nabo): Leverandøren har ikke fået støtte",
    answers: {
      ...opening,
      topics: ["support", "procurement"],
      ...supported,
      "public-support": "no",
      "contract-kind": "have-contract",
    },
    shows: { cards: ["running-contract", "support-ceiling"] },
    hides: { cards: ["purchase-is-not-support", "support-or-sale"] },
  },
  {
    story: "penge-og-salg (nabo): Leverandøren ved ikke, om den har fået støtte",
    answers: {
      ...opening,
      topics: ["support", "procurement"],
      ...supported,
      "public-support": "unsure",
      "contract-kind": "have-contract",
    },
    shows: { cards: ["running-contract", "support-unknown"] },
    hides: { cards: ["support-or-sale"] },
  },
  {
    story: "makkere: En ny virksomhed vil byde sammen med andre",
    answers: { ...seller, stage: "under-three-years", together: "with-others" },
    shows: { cards: ["bid-with-others"], desks: ["hilleroed-indkoeb", "hip", "c4"] },
  },
  {
    story: "makkere (nabo): En ny virksomhed kan løfte en større opgave alene",
    answers: { ...seller, stage: "under-three-years", "contract-size": "middle", staff: "unsure" },
    shows: {
      findings: { "procurement-way": "be-seen" },
      cards: ["middle-purchase"],
      desks: ["hilleroed-indkoeb", "hip"],
    },
    hides: { cards: ["bid-with-others"], desks: ["c4"] },
  },
]);
