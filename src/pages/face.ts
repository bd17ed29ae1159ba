import type { Lang } from "../protocol/view.ts";
import { HOME, type Place } from "./place.ts";
import { type Texts, texts } from "./text.ts";

/** How this page's conversation is found again by the next request. */
export interface Carry {
  /** The token, where the page itself carries it in every form; null: the cookie does, or there is no conversation. */
  readonly token: string | null;
  /** `first`: a cookie is on its way, but whether the browser takes it is not known yet. */
  readonly keeping: "none" | "cookie" | "first" | "page" | "shared";
}

export interface Explanation {
  readonly title: string;
  readonly body: string;
}

/** What every part of a page is drawn with. */
export interface Face {
  readonly lang: Lang;
  readonly text: Texts;
  readonly carry: Carry;
  readonly place: Place;
  /** An address of ours, as it is reached from here: every link and form goes through it. */
  readonly at: (path: string) => string;
  /** The glossary: what a term means, or null. */
  readonly explain: (term: string) => Explanation | null;
  /** Terms explained so far on this page: each is explained once, where it is first used. */
  readonly explained: Set<string>;
}

export const NO_CARRY: Carry = { token: null, keeping: "none" };

export const faceOf = (
  lang: Lang,
  explain: Face["explain"],
  carry: Carry = NO_CARRY,
  place: Place = HOME,
): Face => ({
  lang,
  text: texts[lang],
  carry,
  place,
  at: (path) => place.base + path,
  explain,
  explained: new Set(),
});
