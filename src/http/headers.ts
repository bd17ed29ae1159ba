import type { Whereabouts } from "./place.ts";

interface Allowed {
  readonly ancestors?: string;
  /** Of the style and the script written into a framed page. */
  readonly hashes?: { readonly style: string; readonly script: string } | undefined;
  readonly frames?: string;
}

/** What a page may load and do, and who may frame it. */
const policy = ({ ancestors = "'none'", hashes, frames }: Allowed = {}): string =>
  [
    "default-src 'none'",
    `script-src 'self'${hashes ? ` 'sha256-${hashes.script}'` : ""}`,
    `style-src 'self'${hashes ? ` 'sha256-${hashes.style}'` : ""}`,
    "img-src 'self'",
    "connect-src 'self'",
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types indgang",
  ].join("; ");

/** Of the page that shows our own frame before it stands anywhere. */
export const FRAMING_POLICY = policy({ frames: "'self'" });

interface Headers {
  readonly [name: string]: string;
}

/** On every answer of the Worker, but where it is framed. */
export const SECURITY_HEADERS: Headers = {
  "content-security-policy": policy(),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "same-origin",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
};

/**
 * On static assets, by the `_headers` file made from this. They hold nothing of anybody, and are read by other origins:
 * the loader by partners' pages, style and script by a sandboxed frame, whose origin is nobody's.
 */
export const ASSET_HEADERS: Headers = {
  ...SECURITY_HEADERS,
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

/** What an answer carries where it was asked for. A page that may be framed may be by the partner's own pages alone. */
export function headersFor(whereabouts: Whereabouts): Headers {
  if (whereabouts !== "unknown" && whereabouts.place.framed === null) return SECURITY_HEADERS;
  const opened = { ...SECURITY_HEADERS, "cross-origin-resource-policy": "cross-origin" };
  if (whereabouts === "unknown")
    return { ...opened, "content-security-policy": policy({ ancestors: "*" }) };
  const { place, packed } = whereabouts;
  const hosts = place.framed?.hosts ?? [];
  const hashes = packed ? { style: packed.styleHash, script: packed.scriptHash } : undefined;
  const ancestors = hosts.length === 0 ? "'none'" : hosts.join(" ");
  return { ...opened, "content-security-policy": policy({ ancestors, hashes }) };
}
