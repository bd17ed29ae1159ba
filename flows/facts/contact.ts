import { defineFacts } from "../../src/flow/define.ts";

export default defineFacts({
  "erhvervshus-alle-virksomheder": {
    sources: ["em-erhvervsministeriet-og-kl-ha"],
    place: null,
    asOf: "2018-10-25",
    certainty: "verified",
    standing: "recheck",
    checked: "2026-11-23",
    reviewBy: null,
    authority: "c4",
  },
  "udbud-indkoeb-hilleroed": {
    sources: ["hilleroed-indkoeb-og-udbud"],
    place: null,
    asOf: "udateret; efter 2022",
    certainty: "verified",
    standing: "recheck",
    checked: "2026-11-23",
    reviewBy: null,
    authority: "hilleroed-indkoeb",
  },
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
