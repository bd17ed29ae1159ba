import type { FromFrame, ToFrame } from "./message.ts";

/** Speaks with the loader around this page, where there is one, and only where its site is listed for this frame. */

type Tell<T = FromFrame> = T extends FromFrame ? Omit<T, "indgang"> : never;

const root = document.documentElement;
const hosts =
  document.querySelector<HTMLMetaElement>('meta[name="hosts"]')?.content.split(" ") ?? [];
let host: string | null = null;
let told = "";

export const isFramed = hosts.length > 0 && parent !== window;

function tell(what: Tell): void {
  // The exact origin: a page that has taken the place of the one that greeted us hears nothing.
  if (host !== null) parent.postMessage({ indgang: 1, ...what } satisfies FromFrame, host);
}

const size = (): void =>
  tell({ tell: "size", height: Math.ceil(root.getBoundingClientRect().height) });

/** Tells where the conversation is now, once for each place. */
export function tellState(): void {
  const { step, answered, handoff } = document.getElementById("indhold")?.dataset ?? {};
  const now = `${step} ${answered} ${handoff}`;
  if (host === null || step === undefined || now === told) return;
  told = now;
  const count = Number(answered);
  if (handoff !== undefined) tell({ tell: "handoff", desk: handoff });
  else if (step === "outcome") tell({ tell: "outcome", answered: count });
  else tell({ tell: "step", question: step, answered: count });
}

/** Where the page around scrolls, not this one: it is told what should be in view. `top`: px in the window. */
export function lookAt(top: number): void {
  size();
  tell({ tell: "look", top: Math.round(top + window.scrollY) });
}

/** The heading that can be seen: that of the page, or of the open question. */
function focusHeading(): void {
  const heading =
    document.querySelector<HTMLElement>("h1:not(.unseen)") ??
    document.getElementById("nu") ??
    document.querySelector<HTMLElement>("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

if (isFramed) {
  window.addEventListener("message", ({ source, origin, data }: MessageEvent<ToFrame | null>) => {
    if (source !== parent || !hosts.includes(origin) || data?.indgang !== 1) return;
    if (data.do === "focus") return focusHeading();
    if (data.do !== "hello") return;
    host = origin;
    told = "";
    tell({ tell: "ready" });
    size();
    tellState();
  });
  new ResizeObserver(size).observe(root);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) tell({ tell: "close" });
  });
}
