import type { Context } from "hono";
import type { Partner, Partners } from "../flow/define.ts";
import { sha256Base64 } from "../lib/bytes.ts";
import { HOME, type OneFile, type Place } from "../pages/place.ts";
import { PREVIEW } from "../pages/set-up.ts";
import { faultsOf, styleOf, themeIn } from "../pages/theme.ts";

/** `/p/<partner>/<slot>/…`: the same pages, for a frame on a partner's site. */
const FRAMED = /^\/p\/([a-z][a-z0-9-]{0,31})\/(\d{1,2})(?=\/)/;

/** Style and script of a framed page, with the words its policy allows them by. */
export interface Packed extends OneFile {
  readonly styleHash: string;
  readonly scriptHash: string;
}
export interface Placed {
  readonly place: Place;
  readonly packed: Packed | null;
}
/** `unknown`: an address of a partner that is not listed. */
export type Whereabouts = Placed | "unknown";

const AT_HOME: Placed = { place: HOME, packed: null };

/** Partners as listed, with the origins a deployment adds to try things out: `<partner> <origin>, …`. */
export function withOrigins(partners: Partners, added: string): Partners {
  if (added === "") return partners;
  const all: Record<string, Partner> = { ...partners };
  for (const entry of added.split(",")) {
    const [id = "", origin = ""] = entry.trim().split(/\s+/);
    if (origin === "") continue;
    const partner = all[id] ?? { name: id, origins: [] };
    all[id] = { ...partner, origins: [...partner.origins, origin] };
  }
  return all;
}

/** Framed by ourselves alone, in the colours its address names. */
const previewOf = (url: URL): Partner => {
  const theme = themeIn(url.searchParams);
  const isLegible = theme !== null && faultsOf(theme).length === 0;
  return { name: PREVIEW, origins: [url.origin], ...(isLegible ? { theme } : {}) };
};

/** The place an address is about. Style and script come from `assets`, once for each theme and isolate. */
export async function placeOf(
  request: Request,
  partners: Partners,
  assets: Fetcher,
): Promise<Whereabouts> {
  // Most addresses are none of a frame, and need not be taken apart to see that.
  if (!request.url.includes("/p/")) return AT_HOME;
  const url = new URL(request.url);
  const found = FRAMED.exec(url.pathname);
  if (!found) return AT_HOME;
  const [base, id = "", slot = ""] = found;
  const listed = Object.hasOwn(partners, id) ? partners[id] : undefined;
  const partner = id === PREVIEW ? previewOf(url) : listed;
  if (!partner) return "unknown";
  const theme = partner.theme ? styleOf(partner.theme) : "";
  const packed = await pack(theme, assets);
  const framed = {
    partner: id,
    slot: Number(slot),
    hosts: [...partner.origins, ...(partner.ancestors ?? [])],
    flow: partner.flow ?? null,
    lang: partner.lang ?? null,
    hasTheme: theme !== "",
    // Only for what a browser goes to: what a script asks for has style and script already.
    oneFile: isNavigation(request) ? packed : null,
  };
  return { place: { base, framed }, packed };
}

const isNavigation = ({ method, headers }: Request): boolean =>
  method === "GET" && headers.get("sec-fetch-dest") !== "empty";

// Values, not promises: what one request has begun to wait for is of no use to another.
const packs = new Map<string, Packed>();

async function pack(theme: string, assets: Fetcher): Promise<Packed> {
  const packed = packs.get(theme) ?? (await makePack(theme, assets));
  packs.set(theme, packed);
  return packed;
}

async function makePack(theme: string, assets: Fetcher): Promise<Packed> {
  const [style, script] = await Promise.all([
    textOf(assets, "/style.css"),
    textOf(assets, "/chat.js"),
  ]);
  const themed = style + theme;
  const [styleHash, scriptHash] = await Promise.all([sha256Base64(themed), sha256Base64(script)]);
  return { style: themed, script, styleHash, scriptHash };
}

async function textOf(assets: Fetcher, path: string): Promise<string> {
  const response = await assets.fetch(`https://assets.invalid${path}`);
  if (!response.ok) throw new Error(`${path} is not among the assets`);
  return response.text();
}

/** What the way in has found out about a request. */
export interface Variables {
  place?: Place;
}
export const placeIn = (context: Context): Place =>
  (context.get("place") as Place | undefined) ?? HOME;
