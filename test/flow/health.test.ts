import { describe, expect, it } from "vitest";
import { catalog } from "../../src/flow/catalog.ts";
import { slotOf } from "../../src/flow/build.ts";

/** Every question that may tell about somebody's health: by which answers, and why. */
const MARKED: { readonly [question: string]: { tells: readonly string[]; why: string } } = {
  "person-situation": {
    tells: [
      "sick-with-job",
      "sick-without-job",
      "flex-job",
      "early-retirement",
      "sheltered",
      "stu",
      "disability-graduate",
      "revalidation",
    ],
    why: "Sickness benefit, a flex job, a disability pension, a sheltered place: each is given for somebody's health.",
  },
  "people-aim": {
    tells: ["keep"],
    why: "Who wants to keep somebody they employ says of that person that he or she is ill or needs help with the job.",
  },
  "support-needs": {
    tells: ["aids", "assistance", "mentor", "chronic"],
    why: "An aid, personal assistance, a mentor, being ill again and again: what somebody needs because of their health.",
  },
  "volunteer-benefit": {
    tells: ["other-benefit"],
    why: "A volunteer on sickness benefit or a disability pension: in a small association everybody knows who it is.",
  },
};

/** Questions near it that are not marked: their answers are about what is wanted or what an organisation is. */
const NOT_MARKED: { readonly [question: string]: string } = {
  topics: "Names flex jobs among what the guide helps with; nobody is said to have one.",
  "people-on-benefits":
    "Says that somebody gets a benefit, as most do who look for work; not which one, nor why.",
  "sell-what": "A sheltered place or STU as something to sell, before there is anybody in it.",
  "job-length": "How long a job is meant to last, whoever gets it.",
  "know-person": "How they know the person, and nothing about how the person is.",
  "workplace-numbers": "How many work there, and how many places are taken.",
  staff:
    "What kind of workplace it is, and whether those hired for its cause are enough by the rules.",
  "talk-about": "A sheltered workshop as something to hear about, for example to buy from it.",
};

const marked = [...catalog.questions.values()].filter((one) => one.health).map((one) => one.id);

describe("questions that may tell about somebody's health", () => {
  it("are these, and no others", () => {
    expect(marked.toSorted()).toEqual(Object.keys(MARKED).toSorted());
    for (const id of Object.keys(NOT_MARKED)) {
      expect(catalog.questions.get(id)?.health, id).toBe(false);
    }
  });

  it.each(Object.entries(MARKED))("%s has the answers that tell it, in words", (id, { tells }) => {
    expect(tells.length).toBeGreaterThan(0);
    for (const option of tells) {
      expect(catalog.questions.get(id)?.options).toContain(option);
      for (const lang of ["da", "en"] as const) {
        expect(slotOf(catalog.words[lang], id, option).label).not.toMatch(/^\[/);
      }
    }
  });

  it("are the only ones whose options name a health word, in either language", () => {
    const named =
      /sygedagpenge|sygdom|\bsyg\b|fleksjob|førtidspension|handicap|hjælpemid|ressourceforløb|jobafklaring|revalidering|særlige behov|sickness|\bill\b|flex job|disability|disabled|special needs|rehabilitation/i;
    const naming = [...catalog.questions.values()].filter(({ id, options }) =>
      options.some((option) =>
        (["da", "en"] as const).some((lang) => {
          const { label, help } = slotOf(catalog.words[lang], id, option);
          return named.test(`${label}\n${help}`);
        }),
      ),
    );
    // What they want help with names a scheme: see NOT_MARKED.
    const ids = naming.map((one) => one.id).filter((id) => id !== "topics");
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !marked.includes(id))).toEqual([]);
  });

  it("have no question in own words beside them that could tell it too", () => {
    const typed = [...catalog.questions.values()].filter((one) => one.kind === "text");
    expect(typed.map((one) => [one.id, one.format])).toEqual([["cvr", "cvr"]]);
  });
});
