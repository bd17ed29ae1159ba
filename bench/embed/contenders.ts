/** What stands on the partner's page, and how to tell that a person can begin. */
export interface Contender {
  readonly name: string;
  /** `ours`, `peer`, or the page without any. */
  readonly kind: "ours" | "peer" | "blank";
  /** Put at the end of the page. `{{CDN}}`: where scripts come from. `{{OURS}}`: our own host. */
  readonly html: string;
  /** The first control a person can use, in the page or in an open shadow root of it. */
  readonly control: string;
  /** A launcher: pressed, and only then the first question is waited for. */
  readonly press?: boolean;
  /** In the page or in a frame of it: the first question can be read. */
  readonly question: string;
}

/** What the peers say first: their question costs no server of theirs. */
export const FIRST_QUESTION = "Hvad vil du gerne have hjælp til?";

const webChat = (file: string): string => `<div id="chat" style="height: 600px"></div>
<script src="{{CDN}}/botframework-webchat/dist/${file}"></script>
<script>
  const online = { subscribe: (to) => ((to.next ?? to)(0), (to.next ?? to)(1), (to.next ?? to)(2), { unsubscribe() {} }) };
  const activity = { id: "1", type: "message", from: { id: "bot", role: "bot" }, text: "${FIRST_QUESTION}",
    timestamp: new Date().toISOString(), channelData: { "webchat:sequence-id": 1 } };
  const said = { subscribe: (to) => (setTimeout(() => (to.next ?? to)(activity)), { unsubscribe() {} }) };
  WebChat.renderWebChat({
    directLine: { activity$: said, connectionStatus$: online, postActivity: () => said, end() {} },
    locale: "da-DK",
  }, document.getElementById("chat"));
</script>`;

export const CONTENDERS: readonly Contender[] = [
  { name: "blank page", kind: "blank", html: "", control: "#search", question: "#search" },
  {
    name: "ours, bubble",
    kind: "ours",
    html: '<script src="{{OURS}}/embed.js" async></script><indgang-chat partner="hilleroed" mode="bubble" lang="da"><a href="{{OURS}}/">Spørg Indgang</a></indgang-chat>',
    control: ".launch",
    press: true,
    question: "#nu",
  },
  {
    name: "ours, inline",
    kind: "ours",
    html: '<script src="{{OURS}}/embed.js" async></script><indgang-chat partner="hilleroed" mode="inline" lang="da"><a href="{{OURS}}/">Spørg Indgang</a></indgang-chat>',
    control: ".choice input",
    question: "#nu",
  },
  {
    name: "deep-chat",
    kind: "peer",
    html: `<script type="module" src="{{CDN}}/deep-chat/dist/deepChat.bundle.js"></script>
<deep-chat demo="true" introMessage='{"text": "${FIRST_QUESTION}"}'></deep-chat>`,
    control: "#text-input",
    question: ".message-bubble",
  },
  {
    name: "typebot, bubble",
    kind: "peer",
    html: `<script type="module">
  import Typebot from "{{CDN}}/@typebot.io/js/dist/web.js";
  Typebot.initBubble({ typebot: "indgang", apiHost: "{{CDN}}/typebot" });
</script>`,
    control: 'button[part="button"]',
    press: true,
    question: ".typebot-host-bubble",
  },
  {
    name: "botframework-webchat",
    kind: "peer",
    html: webChat("webchat.js"),
    control: ".webchat__send-box-text-box__input",
    question: ".webchat__bubble__content",
  },
  {
    name: "botframework-webchat, minimal",
    kind: "peer",
    html: webChat("webchat-minimal.js"),
    control: ".webchat__send-box-text-box__input",
    question: ".webchat__bubble__content",
  },
];

/** What a Typebot server answers when a chat starts: one bubble, and a choice. */
export const TYPEBOT_START = {
  sessionId: "indgang",
  typebot: {
    id: "indgang",
    version: "6.1",
    theme: {},
    settings: { general: { isBrandingEnabled: false }, typingEmulation: { enabled: false } },
  },
  messages: [
    {
      id: "first",
      type: "text",
      content: {
        type: "richText",
        richText: [{ type: "p", children: [{ text: FIRST_QUESTION }] }],
      },
    },
  ],
  input: {
    id: "choice",
    type: "choice input",
    items: [
      { id: "a", content: "At blive registreret" },
      { id: "b", content: "Penge og støtte" },
    ],
  },
};
