import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";

/** Pages of partners, on origins of their own. What differs from test to test stands in the address. */

const FILES = new URL("../support/partner-site/", import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FILES), "utf8");
const NONCE = "cHJvZXZl";

export interface Shown {
  readonly page?: "municipality" | "association";
  /** Attributes of each chat. */
  readonly chats: readonly string[];
  /** `strict`: nothing but what is named, Trusted Types on. `no-frames`: our frame is not named. */
  readonly policy?: "none" | "strict" | "no-frames";
  /** Height of what stands above the chat, in lines of text. */
  readonly above?: number;
  /** In place of the loader: a plain frame with these attributes. */
  readonly frame?: string;
  readonly loader?: boolean;
  /** Path of the loader. */
  readonly script?: string;
}

export const addressOf = (site: string, shown: Shown): string =>
  `${site}/side?${new URLSearchParams({ shown: JSON.stringify(shown) })}`;

function policyOf({ policy = "none" }: Shown, ours: string): string | null {
  if (policy === "none") return null;
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src data:",
    `script-src 'nonce-${NONCE}'`,
    `frame-src ${policy === "strict" ? ours : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

async function htmlOf(shown: Shown, ours: string): Promise<string> {
  const path = shown.script ?? "/embed.js";
  const script = await (await fetch(ours + path)).text();
  const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  const loader = `<script src="${ours}${path}" async nonce="${NONCE}" integrity="${integrity}" crossorigin></script>`;
  const chats = shown.chats.map(
    (attributes) =>
      `<indgang-chat ${attributes}><a href="${ours}/">Spørg Indgang</a></indgang-chat>`,
  );
  const frame = shown.frame === undefined ? "" : `<iframe ${shown.frame}></iframe>`;
  const parts: Record<string, string> = {
    NONCE,
    LOADER: shown.loader === false ? "" : loader,
    CHATS: frame + chats.join("\n"),
    MORE: "Mere.<br>".repeat(shown.above ?? 0),
  };
  return file(`${shown.page ?? "municipality"}.html`).replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => parts[name] ?? "",
  );
}

/** Serves the pages on a loopback address. `ours`: asked for when a page is, for its port is not known before. */
export function servePartner(ours: () => string): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://partner.invalid");
    const send = (type: string, body: string, headers: Record<string, string> = {}): void => {
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...headers }).end(body);
    };
    if (url.pathname.endsWith(".css")) return send("text/css", file(url.pathname.slice(1)));
    if (url.pathname === "/ramme") {
      // A page around the partner's own: the preview of an editing system, an intranet.
      const inner = url.searchParams.get("side") ?? "";
      return send(
        "text/html",
        `<!doctype html><title>Ramme</title><iframe width="900" height="900" src="${inner}"></iframe>`,
      );
    }
    const asked = url.searchParams.get("shown");
    if (asked === null)
      return send("text/html", "<!doctype html><title>Anden</title><p>En anden side");
    const shown = JSON.parse(asked) as Shown;
    const policy = policyOf(shown, ours());
    void htmlOf(shown, ours()).then(
      (html) =>
        send("text/html", html, policy === null ? {} : { "content-security-policy": policy }),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}
