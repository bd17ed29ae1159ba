/** What is said to those who show the chat on their own site. */
export interface EmbedTexts {
  readonly stranger: string;
  readonly openItself: string;
  readonly check: {
    readonly title: string;
    readonly lead: (partner: string) => string;
    readonly notTried: string;
    /** By id of what is checked: its name, and what is said when it works and when it does not. */
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly yes: string;
      readonly no: string;
    }[];
  };
  readonly setUp: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly mode: string;
    readonly bubble: string;
    readonly bubbleHelp: string;
    readonly inline: string;
    readonly inlineHelp: string;
    readonly flow: string;
    readonly anyFlow: string;
    readonly lang: string;
    readonly partner: string;
    readonly partnerHelp: string;
    readonly name: string;
    readonly origins: string;
    readonly originsHelp: string;
    readonly label: string;
    readonly brand: string;
    readonly brandHelp: string;
    readonly dark: string;
    readonly corner: string;
    readonly show: string;
    readonly faults: string;
    readonly fault: (part: string, on: string | null, contrast: string | null) => string;
    readonly badOrigin: (origin: string) => string;
    readonly badPartner: string;
    readonly line: string;
    readonly lineHelp: string;
    readonly pinned: string;
    readonly pinnedHelp: string;
    readonly frame: string;
    readonly frameHelp: string;
    readonly reserve: string;
    readonly entry: string;
    readonly entryHelp: string;
    readonly preview: string;
    readonly policy: string;
    readonly policyHelp: string;
    readonly policyField: string;
    readonly read: string;
    readonly noPolicy: string;
    readonly finding: (about: string, verdict: string, directive: string | null) => string;
    readonly blocked: (directives: string) => string;
    readonly privacyTitle: string;
    readonly privacy: string;
    readonly accessibilityTitle: string;
    readonly accessibility: string;
    readonly checkTitle: string;
    readonly checkText: string;
  };
}
