import type { FigureId } from "../define.ts";
import { dividendCeiling } from "./dividend-ceiling.ts";
import type { Figure } from "./figure.ts";
import { netGrowth } from "./net-growth.ts";
import { ratioPlaces } from "./ratio-places.ts";

export const figures: { readonly [F in FigureId]: Figure } = {
  "dividend-ceiling": dividendCeiling,
  "ratio-places": ratioPlaces,
  "net-growth": netGrowth,
};
