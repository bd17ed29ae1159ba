import { isFramed, lookAt, tellState } from "./framed.ts";
import { reconcile } from "./reconcile.ts";

/** Makes the page feel like a chat: sends its own forms by fetch, and puts what is new into the page. Nothing else. */

const WAIT_BEFORE_SAYING_BUSY_MS = 1000;
const GIVE_UP_MS = 20_000;
/** Long enough for a screen reader to have taken it up; then it is out of the way of reading the page. */
const SAID_MS = 8000;
/** A browser's own smooth scrolling is over by then. */
const GLIDE_MS = 1200;
const MARGIN = 16;

interface TrustedPolicy {
  createHTML(html: string): string;
}
declare const trustedTypes:
  | { createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy }
  | undefined;

// The one policy: what our own server has rendered is parsed as it is. Parsed documents run no scripts.
const rules: TrustedPolicy = { createHTML: (html) => html };
const policy =
  typeof trustedTypes === "undefined" ? rules : trustedTypes.createPolicy("indgang", rules);

const root = document.documentElement;
const byId = (id: string): HTMLElement | null => document.getElementById(id);
let isBusy = false;
let forget = 0;

root.classList.add("script");

function say(text: string): void {
  const status = byId("status");
  if (!status) return;
  clearTimeout(forget);
  status.textContent = text;
  forget = window.setTimeout(() => (status.textContent = ""), SAID_MS);
}

/** The guide's words by the item they stand in. */
const wordsSaid = (): Map<string, string> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>(".transcript > li[id], .own[id]")].map((item) => [
      item.id,
      [...item.querySelectorAll("[data-say]")].map((part) => sentencesOf(part)).join(" "),
    ]),
  );

/** Blocks apart, so that a title does not run into its text. */
const sentencesOf = (part: Element): string =>
  [...part.children]
    .map((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join(" ");

async function request(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Document> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") body.append(name, value);
  }
  const response = await fetch(form.action, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(GIVE_UP_MS),
  });
  const html = policy.createHTML(await response.text());
  const next = new DOMParser().parseFromString(html, "text/html");
  const isOurs = next.querySelector("main#indhold") !== null;
  // Held up before it reached the conversation: its page knows nothing of what was typed, this one does.
  const isHeldUp =
    (response.status === 429 || response.status >= 500) && !next.querySelector(".step");
  if (!isOurs || isHeldUp) throw new Error("no answer");
  return next;
}

/** Puts the new page into this one: what is the same stays where it is. */
function show(next: Document): void {
  const before = wordsSaid();
  root.lang = next.documentElement.lang;
  document.title = next.title;
  const foot = document.querySelector("footer");
  const footAt = foot?.getBoundingClientRect().top;
  reconcile(document.body, next.body);
  // What was added pushes the foot of the page: it is drawn anew there, rather than seen to jump.
  if (foot && foot.getBoundingClientRect().top !== footAt) foot.replaceWith(foot.cloneNode(true));
  const address = byId("indhold")?.dataset["address"];
  if (address !== undefined && location.pathname !== address)
    history.replaceState(null, "", address);
  tellState();
  const fresh = [...wordsSaid()].filter(([id, words]) => before.get(id) !== words);
  say(
    fresh
      .map(([, words]) => words)
      .join(" ")
      .trim(),
  );
}

/** Keeps the page as long as it is while it is rebuilt: a shorter one would be pulled down under the reader's eyes. */
function holdLength(): () => void {
  const hold = new CSSStyleSheet();
  hold.replaceSync(`@media screen { html { min-height: ${root.scrollHeight}px } }`);
  document.adoptedStyleSheets.push(hold);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hold);
  };
}

/** How far to scroll, for what is new to be read from its start, and the open question to be in view. */
function distanceTo(focused: HTMLElement): number {
  const step = focused.closest(".step, .own, .problem") ?? focused;
  const newest = (focused.id === "nu" && byId("nyt")) || step;
  const from = newest.getBoundingClientRect().top - MARGIN;
  const to = step.getBoundingClientRect().bottom + MARGIN - window.innerHeight;
  if (from >= -MARGIN && to <= 0) return 0;
  const heading = focused.getBoundingClientRect().top - MARGIN;
  const end = document.body.getBoundingClientRect().bottom - window.innerHeight;
  return Math.min(heading, Math.max(from, to), end);
}

/** Focus goes to the error, else where the form says, and what is new comes into view, calmly. */
function turnTo(target: string, release: () => void = () => {}): void {
  const focused = byId("fejl") ?? (target === "" ? null : byId(target));
  if (!focused) return release();
  focused.focus({ preventScroll: true });
  // The outcome is a page of its own: gliding past everything to its top is not calm.
  const isPage = focused.tagName === "H1";
  const glides = !isPage && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (isFramed)
    lookAt(((focused.id === "nu" && byId("nyt")) || focused).getBoundingClientRect().top);
  window.scrollBy({ top: distanceTo(focused), behavior: glides ? "smooth" : "instant" });
  setTimeout(release, glides ? GLIDE_MS : 0);
}

/** Said in place: nothing is lost, try again, or call. */
function showFailure(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const template = byId("afbrudt");
  if (!(template instanceof HTMLTemplateElement)) return;
  form.prepend(template.content.cloneNode(true));
  form
    .querySelector("[data-retry]")
    ?.addEventListener("click", () => form.requestSubmit(submitter));
  turnTo("fejl");
}

function showWaiting(form: HTMLFormElement): () => void {
  const mark = document.createElement("span");
  const timer = setTimeout(() => {
    const text = byId("status")?.dataset["busy"] ?? "";
    mark.className = "busy";
    mark.ariaHidden = "true";
    mark.textContent = text;
    (form.querySelector(".act") ?? form).append(mark);
    say(text);
  }, WAIT_BEFORE_SAYING_BUSY_MS);
  return () => {
    clearTimeout(timer);
    mark.remove();
  };
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  isBusy = true;
  for (const failure of document.querySelectorAll(".problem[data-failure]")) failure.remove();
  submitter?.setAttribute("aria-disabled", "true");
  const stopWaiting = showWaiting(form);
  const target = form.dataset["chat"] ?? "";
  try {
    const next = await request(form, submitter);
    stopWaiting();
    const release = holdLength();
    show(next);
    turnTo(target, release);
  } catch {
    stopWaiting();
    submitter?.removeAttribute("aria-disabled");
    showFailure(form, submitter);
  }
  isBusy = false;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["chat"] === undefined) return;
  // In a sandboxed frame we are a stranger to our own server: the browser sends the form itself.
  if (self.origin === "null") return;
  event.preventDefault();
  if (!isBusy) void send(form, event.submitter);
});
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-print]")) window.print();
});
// Back from the browser's memory: whatever was under way then is not under way now.
window.addEventListener("pageshow", () => (isBusy = false));
