import type { EmbedTexts } from "./text.embed.ts";

const PARTS: { readonly [part: string]: string } = {
  brand: "The colour",
  darkBrand: "The colour on a dark ground",
  corner: "The corners",
  fonts: "The fonts",
};
const GROUNDS: { readonly [on: string]: string } = {
  paper: "the ground of the page",
  card: "the ground of the fields",
  text: "the text of the button",
};

export const embed: EmbedTexts = {
  stranger: "The conversation cannot be shown on this page. You can open it by itself.",
  openItself: "Open the conversation",
  check: {
    title: "Does it work here?",
    lead: (partner) => `The frame of “${partner}” is shown, and the page around it is on the list.`,
    notTried: "Not tried",
    rows: [
      {
        id: "script",
        name: "JavaScript in the frame",
        yes: "Works.",
        no: "Does not work. The conversation does all the same, page by page.",
      },
      {
        id: "framed",
        name: "Shown in a frame",
        yes: "Yes.",
        no: "No, the page is opened by itself.",
      },
      {
        id: "loader",
        name: "The line on the page",
        yes: "The frame and the line speak with each other.",
        no: "The frame has not heard from the line.",
      },
      {
        id: "cookie",
        name: "Cookie in the frame",
        yes: "The browser takes it.",
        no: "The browser refuses it. The page itself then carries the conversation, and it is gone after a reload.",
      },
      {
        id: "room",
        name: "Room",
        yes: "It is wide enough.",
        no: "The frame is under 280 pixels wide. Give it more room.",
      },
      {
        id: "link",
        name: "Link without script",
        yes: "There is a link inside the element.",
        no: "There is no link inside the element for those whose browser runs no scripts.",
      },
      {
        id: "lang",
        name: "Language of the page",
        yes: "The page says what language it is in.",
        no: "The page does not say its language: write lang on the html element.",
      },
      {
        id: "viewport",
        name: "Phone",
        yes: "The page fits a phone.",
        no: "The page has no meta viewport, so everything is small on a phone.",
      },
      {
        id: "blocked",
        name: "Security policy of the page",
        yes: "Nothing is blocked.",
        no: "The policy of the page has blocked something. It may be something other than us: ",
      },
    ],
  },
  setUp: {
    title: "Show the conversation on your site",
    lead: "Choose how it should look, and get the line to put in. No account. We do not keep what you choose here.",
    choose: "Choose",
    mode: "How should it be shown?",
    bubble: "As a button in the corner",
    bubbleHelp: "Nothing is fetched before somebody presses it. On a phone it fills the screen.",
    inline: "Within the page",
    inlineHelp: "Fetched when somebody scrolls near, and as long as what it holds.",
    flow: "What should it begin with?",
    anyFlow: "Ask for the topic",
    lang: "Language",
    partner: "Short name",
    partnerHelp: "Lower-case letters, digits and dashes, for example library.",
    name: "Whose site is it?",
    origins: "Address of the site",
    originsHelp:
      "Begins with https:// and ends before the first slash. Several addresses, intranet and preview too: put spaces between them.",
    label: "Text of the button",
    brand: "Colour",
    brandHelp: "It must be legible: its contrast at least 4.5.",
    dark: "Colour in the dark theme",
    corner: "Corners in pixels, 0–24",
    show: "Show the line",
    faults: "To be mended first",
    fault: (part, on, contrast) =>
      on === null
        ? `${PARTS[part]} is not written as it should be.`
        : `${PARTS[part]} against ${GROUNDS[on]} has a contrast of ${contrast}. It must be at least 4.5.`,
    badOrigin: (origin) => `“${origin}” is no address without a path, like https://www.example.dk.`,
    badPartner:
      "The short name may have lower-case letters, digits and dashes only, and begins with a letter.",
    line: "The line",
    lineHelp: "Put it in at the end of the page, or where the conversation should stand.",
    pinned: "The same, pinned to a version",
    pinnedHelp:
      "The browser runs the script only if it is exactly this one. Each version answers for 24 months after a newer one has come.",
    frame: "Without a script",
    frameHelp: "If your site allows no scripts of others, an ordinary frame is enough.",
    reserve:
      "Put this into your style sheet too, so that the page does not move when the conversation comes:",
    entry: "Send us this",
    entryHelp:
      "The frame is closed to all sites but those on our list. This is what your place on it looks like:",
    preview: "The first question looks like this",
    policy: "Security policy of the site",
    policyHelp:
      "Does your site set a Content-Security-Policy? Paste it here, and we say what is missing. We do not keep it.",
    policyField: "Content-Security-Policy",
    read: "Read it",
    noPolicy: "There was no policy to read.",
    finding: (about, verdict, directive) => {
      if (about === "sandbox") return `The page runs without scripts. Write: ${directive}`;
      const what = about === "script" ? "The script" : "The frame";
      if (verdict === "ok")
        return `${what} is allowed${directive === null ? "" : ` by ${directive}`}.`;
      if (verdict === "nonce")
        return 'The script is allowed once the line has the page\'s own nonce: write nonce="…" in the script element, where your system puts the value in.';
      return `${what} will be blocked. Write: ${directive}`;
    },
    blocked: (directives) =>
      `The frame did not come. The page has blocked: ${directives}. Paste the policy of the page below, and we say what is missing. If your address is not on our list, send us the entry above.`,
    privacyTitle: "For your privacy text",
    privacy:
      "The page shows a conversation from Én indgang in a frame. Before anybody opens it only a small script is fetched, and nothing is stored. With the first answer the frame sets one necessary cookie, which holds on our site only and cannot be read by it. We are told which question somebody has come to, and not what they answer. Read more on the page Privacy at Én indgang.",
    accessibilityTitle: "For your accessibility statement",
    accessibility:
      "The page shows a conversation from Én indgang in a frame. It is built to WCAG 2.2, level AA, and every version is tested automatically. It has not been tested by people with disabilities or with a real screen reader. What has been tested stands on the page Accessibility at Én indgang.",
    checkTitle: "Does it work?",
    checkText:
      'Write check in the element on the live page, like <indgang-chat partner="…" check>. It then says there what works and what does not. Take the word away again afterwards.',
  },
};
