/** HTML that is safe to join: only `html` makes it. */
export interface Html {
  readonly html: string;
}
type Part = string | number | Html | readonly Html[];

const isList = (part: Part): part is readonly Html[] => Array.isArray(part);

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A template whose holes are escaped, unless they are HTML already. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = parts.map((part) => {
    if (isList(part)) return part.map((one) => one.html).join("");
    return typeof part === "object" ? part.html : escapeHtml(String(part));
  });
  return { html: String.raw({ raw: pieces }, ...written) };
}

export const NOTHING: Html = { html: "" };
