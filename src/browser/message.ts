/**
 * What the loader on a partner's page and the page in its frame say to each other. Ids and counts, never text. A
 * published loader is never changed, so what stands here may be added to and never altered.
 */
export type ToFrame =
  /** Sent when a page has loaded in the frame; it answers `ready`, and knows from then on whom it speaks with. */
  | { readonly indgang: 1; readonly do: "hello" }
  /** Put the focus on the heading: the frame has been opened by a person. */
  | { readonly indgang: 1; readonly do: "focus" };

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
