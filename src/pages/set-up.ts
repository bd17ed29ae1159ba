import type { Lang, Partner } from "../flow/define.ts";
import { type Fault, faultsOf, textOn, themeIn } from "./theme.ts";

/** What somebody chooses on /indlejr. Kept in the page's address, and nowhere else. */
export interface SetUp {
  readonly mode: "bubble" | "inline";
  /** "": ask for the topic. */
  readonly flow: string;
  readonly lang: Lang;
  readonly partner: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly label: string;
  readonly theme: Partner["theme"];
}
export interface SetUpFaults {
  readonly theme: readonly Fault[];
  readonly origins: readonly string[];
  readonly partner: boolean;
}

/** In place of a partner: what /indlejr shows before anything stands anywhere. */
export const PREVIEW = "proev";
const PARTNER = /^[a-z][a-z0-9-]{0,31}$/;

export function setUpIn(query: URLSearchParams, flows: readonly string[], lang: Lang): SetUp {
  const flow = query.get("flow") ?? "";
  const asked = query.get("sprog");
  return {
    mode: query.get("mode") === "inline" ? "inline" : "bubble",
    flow: flows.includes(flow) ? flow : "",
    lang: asked === "da" || asked === "en" ? asked : lang,
    partner: (query.get("partner") ?? "").trim(),
    name: (query.get("name") ?? "").trim().slice(0, 80),
    origins: (query.get("origins") ?? "").split(/[\s,]+/).filter((one) => one !== ""),
    label: (query.get("label") ?? "").trim().slice(0, 60),
    theme: themeIn(query) ?? undefined,
  };
}

/** An origin exactly as a browser sends it, over HTTPS: anything else would never match, or match too much. */
export const isExactOrigin = (origin: string): boolean =>
  URL.canParse(origin) && new URL(origin).origin === origin && origin.startsWith("https://");
export const isPartnerId = (id: string): boolean => PARTNER.test(id) && id !== PREVIEW;

export function faultsIn({ theme, origins, partner }: SetUp): SetUpFaults {
  return {
    theme: theme ? faultsOf(theme) : [],
    origins: origins.filter((one) => !isExactOrigin(one)),
    partner: partner !== "" && !isPartnerId(partner),
  };
}

const attribute = (name: string, value: string): string =>
  value === ""
    ? ""
    : ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;

const attributesOf = ({ mode, flow, lang, partner, label, theme }: SetUp): string =>
  attribute("partner", partner) +
  attribute("mode", mode) +
  attribute("flow", flow) +
  attribute("lang", lang) +
  attribute("label", label) +
  (theme ? attribute("color", theme.brand) + attribute("text-color", textOn(theme.brand)) : "");

const ways = { da: "Spørg Én indgang", en: "Ask Én indgang" } as const;

/** The line as it is put in. `pin`: a version and its hash; without it the newest loader. */
export function lineOf(
  setUp: SetUp,
  ours: string,
  pin?: { readonly version: string; readonly integrity: string },
): string {
  const script = pin
    ? `<script src="${ours}/embed/${pin.version}.js" integrity="${pin.integrity}" crossorigin async></script>`
    : `<script src="${ours}/embed.js" async></script>`;
  const flow = setUp.flow === "" ? "" : `&amp;flow=${setUp.flow}`;
  const link = `<a href="${ours}/?lang=${setUp.lang}${flow}">${ways[setUp.lang]}</a>`;
  return `${script}\n<indgang-chat${attributesOf(setUp)}>${link}</indgang-chat>`;
}

export const frameOf = ({ partner, flow, lang }: SetUp, ours: string): string => {
  const query = `lang=${lang}${flow === "" ? "" : `&amp;flow=${flow}`}`;
  return `<iframe src="${ours}/p/${partner}/0/samtale?${query}" title="${ways[lang]}" width="100%" height="800"></iframe>`;
};

export const RESERVE = `indgang-chat[mode="inline"] { display: block; min-height: 100vh }`;

/** The entry of `flows/partners.ts`, as it is to stand there. */
export function entryOf({ partner, name, origins, flow, lang, theme }: SetUp): string {
  const lines = [
    `name: ${JSON.stringify(name)},`,
    `origins: ${JSON.stringify(origins)},`,
    ...(flow === "" ? [] : [`flow: ${JSON.stringify(flow)},`]),
    `lang: ${JSON.stringify(lang)},`,
    ...(theme ? [`theme: ${JSON.stringify(theme)},`] : []),
  ];
  return `${JSON.stringify(partner)}: {\n${lines.map((line) => `  ${line}\n`).join("")}},`;
}

/** The first question in these colours, for a frame of our own. */
export function previewPath({ flow, lang, theme }: SetUp): string {
  const query = new URLSearchParams({ flow, lang });
  if (theme) {
    query.set("brand", theme.brand);
    if (theme.darkBrand !== undefined) query.set("dark", theme.darkBrand);
    if (theme.corner !== undefined) query.set("corner", String(theme.corner));
  }
  return `/p/${PREVIEW}/0/samtale?${query}`;
}
