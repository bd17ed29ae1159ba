import { definePartners } from "../src/flow/define.ts";

/**
 * The sites that may show the chat in a frame. An origin stands here once its owner has asked for it, in the entry that
 * /indlejr writes; until then the frame stays closed to it, and its page shows a link instead.
 */
export default definePartners({
  hilleroed: {
    name: "Hillerød Kommune",
    origins: [],
    lang: "da",
  },
  c4: {
    name: "C4",
    origins: [],
    lang: "da",
  },
});
