import type { Lang } from "../protocol/view.ts";

/** Where a page is shown: on our own site, or in a frame on a partner's. */
export interface Place {
  /** Before every address of ours in a page: "" or `/p/<partner>/<slot>`. */
  readonly base: string;
  /** null: our own site. */
  readonly framed: Framed | null;
}
export interface Framed {
  readonly partner: string;
  /** Which of the chats on the partner's page. */
  readonly slot: number;
  /** Origins that may show this frame, and that it speaks with. */
  readonly hosts: readonly string[];
  readonly flow: string | null;
  readonly lang: Lang | null;
  /** Whether the partner has a style sheet of its own, at `/p/<partner>/tema.css`. */
  readonly hasTheme: boolean;
  /** Style and script to be written into the page itself, which spares a first visit two requests. */
  readonly oneFile: OneFile | null;
}
export interface OneFile {
  readonly style: string;
  readonly script: string;
}

export const HOME: Place = { base: "", framed: null };
