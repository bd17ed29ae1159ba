import type { Theme } from "../flow/define.ts";
import { contrast, isColour, mixed } from "../lib/colour.ts";

/** The grounds a partner's colour is seen on: as in `style/tokens.css`. */
const GROUNDS = {
  light: { paper: "#faf8f3", card: "#ffffff" },
  dark: { paper: "#151a18", card: "#1d2421" },
} as const;
const TEXTS = ["#ffffff", "#10231c"] as const;
/** WCAG 2.2 AA, 1.4.3. */
export const LEAST_CONTRAST = 4.5;
const FONT = /^[\w -]{1,40}$/;
const GENERIC = new Set(["serif", "sans-serif", "system-ui", "monospace", "ui-rounded"]);

/** The text that is read best on a colour. */
export const textOn = (brand: string): string =>
  contrast(brand, TEXTS[0]) >= contrast(brand, TEXTS[1]) ? TEXTS[0] : TEXTS[1];

export interface Fault {
  readonly part: "brand" | "darkBrand" | "corner" | "fonts";
  /** What it is seen on; null: it is not written as it should be. */
  readonly on: "paper" | "card" | "text" | null;
  /** 1–21. */
  readonly contrast: number | null;
}

function colourFaults(part: "brand" | "darkBrand", colour: string): Fault[] {
  if (!isColour(colour)) return [{ part, on: null, contrast: null }];
  const grounds = GROUNDS[part === "brand" ? "light" : "dark"];
  const seen = [
    ["paper", contrast(colour, grounds.paper)],
    ["card", contrast(colour, grounds.card)],
    ["text", contrast(colour, textOn(colour))],
  ] as const;
  return seen.flatMap(([on, value]) =>
    value < LEAST_CONTRAST ? [{ part, on, contrast: value }] : [],
  );
}

/** What keeps a theme from being legible, or from being written into a style sheet. */
export function faultsOf({ brand, darkBrand, corner = 0, fonts = [] }: Theme): Fault[] {
  const wrong = (part: Fault["part"]): Fault => ({ part, on: null, contrast: null });
  return [
    ...colourFaults("brand", brand),
    ...(darkBrand === undefined ? [] : colourFaults("darkBrand", darkBrand)),
    ...(Number.isInteger(corner) && corner >= 0 && corner <= 24 ? [] : [wrong("corner")]),
    ...(fonts.every((font) => FONT.test(font)) ? [] : [wrong("fonts")]),
  ];
}

const rolesOf = (brand: string, ground: string): string =>
  `--brand:${brand};--on-brand:${textOn(brand)};--brand-soft:${mixed(brand, ground, 0.12)}`;

/** A theme as a style sheet. Not for print, which is black on white. Throws on one with faults. */
export function styleOf(theme: Theme): string {
  if (faultsOf(theme).length > 0) throw new Error("a theme with faults is not shown");
  const { brand, darkBrand, corner, fonts } = theme;
  const more = [
    ...(corner === undefined ? [] : [`--corner:${corner}px`]),
    ...(fonts === undefined
      ? []
      : [`--font:${fonts.map((font) => (GENERIC.has(font) ? font : `"${font}"`)).join(",")}`]),
  ];
  const light = `@media screen{:root{${[rolesOf(brand, GROUNDS.light.card), ...more].join(";")}}}`;
  // Without a dark colour of its own, a dark page keeps ours: the light rule above must not reach it.
  const kept = "--brand:#8fd0b8;--on-brand:#10231c;--brand-soft:#22352e";
  const dark = darkBrand === undefined ? kept : rolesOf(darkBrand, GROUNDS.dark.card);
  return `${light}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`;
}

/** A theme as /indlejr and its preview write it in an address; null: none is named. */
export function themeIn(query: URLSearchParams): Theme | null {
  const [brand, dark] = [query.get("brand") ?? "", query.get("dark") ?? ""];
  if (brand === "") return null;
  const corner = query.get("corner") ?? "";
  const fonts = (query.get("fonts") ?? "").split(",").flatMap((font) => font.trim() || []);
  return {
    brand,
    ...(dark === "" ? {} : { darkBrand: dark }),
    ...(corner === "" ? {} : { corner: Number(corner) }),
    ...(fonts.length === 0 ? {} : { fonts }),
  };
}
