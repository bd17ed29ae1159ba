import { defineFacts } from "../../src/flow/define.ts";

/** Whom to contact: the statements stand in contact.da.md and contact.en.md. */
export default defineFacts({
  "frivilligcenter-hilleroed-hvad": {
    sources: ["frivilligcenter-hillerod-historie"],
    place: null,
    asOf: "udateret lagret kopi",
    certainty: "verified",
    standing: "recheck",
    checked: "2026-11-23",
    reviewBy: null,
    authority: "frivilligcenter",
  },
});
