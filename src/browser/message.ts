/**
 * What the loader on a partner's page and the page in its frame say to each other. Ids and counts, never text. A
 * published loader is never changed, so what stands here may be added to and never altered.
 */
export type ToFrame =
  /** Sent when a page has loaded in the frame; it answers `ready`, and knows from then on whom it speaks with. */
  | { readonly indgang: 1; readonly do: "hello" }
  /** Put the focus on the heading: the frame has been opened by a person. */
  | { readonly indgang: 1; readonly do: "focus" }
  /** To the page that checks a set-up: what only the page around can know. */
  | ({ readonly indgang: 1; readonly do: "facts" } & HostFacts);

export interface HostFacts {
  /** Whether there is a link inside, for where no script runs. */
  readonly link: boolean;
  /** Whether the page says its language, and that it fits a phone. */
  readonly lang: boolean;
  readonly viewport: boolean;
  /** Directives that have blocked something since the loader came. */
  readonly blocked: readonly string[];
}

export type FromFrame =
  | { readonly indgang: 1; readonly tell: "ready" }
  /** How long the page is, px. */
  | { readonly indgang: 1; readonly tell: "size"; readonly height: number }
  /** What should be in view, px from the top of the page. */
  | { readonly indgang: 1; readonly tell: "look"; readonly top: number }
  /** Escape was pressed. */
  | { readonly indgang: 1; readonly tell: "close" }
  | {
      readonly indgang: 1;
      readonly tell: "step";
      readonly question: string;
      readonly answered: number;
    }
  | { readonly indgang: 1; readonly tell: "outcome"; readonly answered: number }
  | { readonly indgang: 1; readonly tell: "handoff"; readonly desk: string };
