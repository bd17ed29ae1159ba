import type { FigureId } from "../define.ts";
import { dividendCeiling } from "./dividend-ceiling.ts";
import type { Figure } from "./figure.ts";

export const figures: { readonly [F in FigureId]: Figure } = {
  "dividend-ceiling": dividendCeiling,
};
