/** Types of `<indgang-chat>`, the element that `embed.js` defines. */

export interface IndgangStep {
  /** Id of the question that is open. */
  readonly question: string;
  readonly answered: number;
}
export interface IndgangOutcome {
  readonly answered: number;
}
export interface IndgangHandoff {
  /** Id of the desk. */
  readonly desk: string;
}

export interface IndgangEvents {
  /** The chat is shown in its frame. */
  "indgang:ready": CustomEvent<null>;
  "indgang:opened": CustomEvent<null>;
  "indgang:closed": CustomEvent<null>;
  "indgang:step": CustomEvent<IndgangStep>;
  "indgang:outcome": CustomEvent<IndgangOutcome>;
  "indgang:handoff": CustomEvent<IndgangHandoff>;
}

/**
 * Attributes: `partner` (required), `mode` (`bubble` or `inline`, the default), `flow`, `lang` (`da` or `en`), `label`
 * (what the button says; else the text of the link inside), `side` (`left` or `right`, the default), `color` and
 * `text-color` (of the button), `check` (shows what works on this page, in place of the chat).
 *
 * Calls before the loader has come are queued by the platform:
 * `customElements.whenDefined("indgang-chat").then(() => chat.open())`.
 */
export interface IndgangChat extends HTMLElement {
  /** Opens the chat and puts the focus into it. */
  open(): void;
  /** Closes a bubble and gives the focus back to its button. Inline there is nothing to close. */
  close(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "indgang-chat": IndgangChat;
  }
  interface HTMLElementEventMap extends IndgangEvents {}
}
