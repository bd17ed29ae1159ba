import type { HostFacts, ToFrame } from "./message.ts";

/** The page that `<indgang-chat check>` shows: finds out what works where it is shown, and says so in its rows. */

function say(id: string, holds: boolean, more = ""): void {
  const row = document.querySelector<HTMLElement>(`[data-check="${id}"]`);
  if (!row) return;
  row.classList.add(holds ? "met" : "unmet");
  row.textContent = ((holds ? row.dataset["yes"] : row.dataset["no"]) ?? "") + more;
}

/** Whether the browser keeps a cookie of ours here; taken away again at once. */
function keepsCookies(): boolean {
  const cookie = "__Host-tjek=1; Path=/; Secure; SameSite=None; Partitioned";
  document.cookie = cookie;
  const isKept = document.cookie.includes("__Host-tjek=1");
  document.cookie = `${cookie}; Max-Age=0`;
  return isKept;
}

say("script", true);
say("framed", parent !== window);
say("cookie", self.origin !== "null" && keepsCookies());
say("room", window.innerWidth >= 280);

const hosts =
  document.querySelector<HTMLMetaElement>('meta[name="hosts"]')?.content.split(" ") ?? [];
window.addEventListener("message", ({ source, origin, data }: MessageEvent<ToFrame | null>) => {
  if (source !== parent || !hosts.includes(origin) || data?.indgang !== 1) return;
  say("loader", true);
  if (data.do !== "facts") return;
  const facts: HostFacts = data;
  say("link", facts.link);
  say("lang", facts.lang);
  say("viewport", facts.viewport);
  say("blocked", facts.blocked.length === 0, facts.blocked.join(", "));
});
