/** Reads a Content-Security-Policy as a browser does, as far as our loader and frame are concerned. */

export interface Needs {
  /** Our origin: `https://…`. */
  readonly ours: string;
  /** `sha384-…` of every published loader: a policy may name a script by it. */
  readonly integrities: readonly string[];
}
export interface Finding {
  readonly about: "script" | "frame" | "sandbox";
  /** `nonce`: the line must carry the page's own. `add`: our origin is missing from the directive named. */
  readonly verdict: "ok" | "nonce" | "add";
  /** The directive that decides, as it would read; null where none does. */
  readonly directive: string | null;
}

type Directives = ReadonlyMap<string, readonly string[]>;

/** The policies of a header, or of several lines of headers: each of them must allow what is done. */
export function policiesIn(text: string): Directives[] {
  return text
    .split(/[\r\n]+|,(?=\s*[a-z-]+\s)/i)
    .map((line) => line.replace(/^\s*content-security-policy(-report-only)?\s*:/i, "").trim())
    .filter((line) => line !== "")
    .map((line) => {
      const directives = new Map<string, readonly string[]>();
      for (const part of line.split(";")) {
        const [name = "", ...sources] = part.trim().split(/\s+/);
        // The first of a name counts, as it does for a browser.
        if (name !== "" && !directives.has(name.toLowerCase()))
          directives.set(name.toLowerCase(), sources);
      }
      return directives;
    });
}

/** Whether a source of a list covers an origin. Paths are left out: ours has several. */
export function covers(source: string, origin: string): boolean {
  if (source === "*") return true;
  const { protocol, hostname, port } = new URL(origin);
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*\.)?([^:/*]+)(?::(\d+|\*))?(?:\/.*)?$/i.exec(
    source,
  );
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return isScheme(source.slice(0, -1), protocol);
  if (!parts) return false;
  const [, scheme, wildcard, host = "", wanted] = parts;
  const isHost = wildcard
    ? hostname.endsWith(`.${host.toLowerCase()}`)
    : hostname === host.toLowerCase();
  const isPort =
    wanted === undefined
      ? port === ""
      : wanted === "*" || wanted === (port || defaultPort(protocol));
  return isHost && isPort && (scheme === undefined || isScheme(scheme, protocol));
}
/** `http` covers `https`: a browser lets a policy be upgraded. */
const isScheme = (scheme: string, protocol: string): boolean =>
  `${scheme.toLowerCase()}:` === protocol ||
  (scheme.toLowerCase() === "http" && protocol === "https:");
const defaultPort = (protocol: string): string => (protocol === "https:" ? "443" : "80");

/** The first of these directives that a policy has: the others are what it falls back on. */
function deciding(
  policy: Directives,
  names: readonly string[],
): { readonly name: string; readonly sources: readonly string[] } | null {
  for (const name of names) {
    const sources = policy.get(name);
    if (sources) return { name, sources };
  }
  return null;
}

const withOurs = (name: string, sources: readonly string[], ours: string): string =>
  [name, ...sources.filter((one) => one.toLowerCase() !== "'none'"), ours].join(" ");

function scriptFinding(policy: Directives, { ours, integrities }: Needs): Finding {
  const found = deciding(policy, ["script-src-elem", "script-src", "default-src"]);
  if (!found) return { about: "script", verdict: "ok", directive: null };
  const { name, sources } = found;
  const directive = [name, ...sources].join(" ");
  const words = sources.map((one) => one.toLowerCase());
  const isHashed = sources.some((one) => integrities.includes(one.replaceAll("'", "")));
  if (isHashed) return { about: "script", verdict: "ok", directive };
  const isStrict = words.includes("'strict-dynamic'");
  if (!isStrict && sources.some((one) => covers(one, ours)))
    return { about: "script", verdict: "ok", directive };
  if (isStrict || words.some((one) => one.startsWith("'nonce-")))
    return { about: "script", verdict: "nonce", directive };
  const kept = name === "default-src" ? "script-src" : name;
  return { about: "script", verdict: "add", directive: withOurs(kept, sources, ours) };
}

function frameFinding(policy: Directives, { ours }: Needs): Finding {
  const found = deciding(policy, ["frame-src", "child-src", "default-src"]);
  if (!found) return { about: "frame", verdict: "ok", directive: null };
  const { name, sources } = found;
  if (sources.some((one) => covers(one, ours)))
    return { about: "frame", verdict: "ok", directive: [name, ...sources].join(" ") };
  const isOwn = name === "frame-src";
  return {
    about: "frame",
    verdict: "add",
    directive: withOurs(
      "frame-src",
      isOwn ? sources : sources.filter((one) => one === "'self'"),
      ours,
    ),
  };
}

/** What a policy lets our line do, and what is missing. */
export function findingsOf(text: string, needs: Needs): Finding[] {
  return policiesIn(text).flatMap((policy) => {
    const sandbox = policy.get("sandbox");
    const isShut = sandbox !== undefined && !sandbox.includes("allow-scripts");
    return [
      scriptFinding(policy, needs),
      frameFinding(policy, needs),
      ...(isShut
        ? [
            {
              about: "sandbox",
              verdict: "add",
              directive: ["sandbox", ...sandbox, "allow-scripts allow-forms"].join(" "),
            } as const,
          ]
        : []),
    ];
  });
}
