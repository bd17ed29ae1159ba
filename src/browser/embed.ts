import type { IndgangChat } from "./embed-types.d.ts";
import css from "./embed.css";
import type { FromFrame, HostFacts, ToFrame } from "./message.ts";

/**
 * A partner's one line: `<indgang-chat>` shows the chat in a frame on our own host. Nothing is fetched or stored before
 * it is opened or scrolled near, nothing of the page around is read or changed, and no text crosses.
 */

const GIVE_UP_MS = 5000;
/** As in the style sheet. */
const FILLS_SCREEN = "(max-width: 30em), (max-height: 30em)";
const script = (document.currentScript ??
  document.querySelector('script[src*="/embed"]')) as HTMLScriptElement | null;
const ours = new URL(script?.src ?? "", location.href).origin;

const words = {
  da: { close: "Luk", failed: "Samtalen kan ikke vises her. " },
  en: { close: "Close", failed: "The conversation cannot be shown here. " },
};

/** https://html.spec.whatwg.org/multipage/interaction.html#closewatcher, where a browser has it. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}
declare const CloseWatcher: new () => CloseWatcher;

const blocked: string[] = [];
document.addEventListener("securitypolicyviolation", (event) =>
  blocked.push(event.effectiveDirective),
);

const style = new CSSStyleSheet();
style.replaceSync(css);

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  props: Partial<HTMLElementTagNameMap[T]>,
  ...children: Node[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...children);
  return made;
}

class Chat extends HTMLElement implements IndgangChat {
  readonly #button = make("button", {
    type: "button",
    className: "launch",
    ariaExpanded: "false",
    ariaHasPopup: "dialog",
    onclick: () => (this.#panel.inert ? this.open() : this.close()),
  });
  readonly #close = make("button", {
    type: "button",
    className: "close",
    onclick: () => this.close(),
  });
  readonly #frame = make("iframe", { referrerPolicy: "no-referrer" });
  readonly #link = make("slot", {});
  readonly #failed = make("div", { role: "status" } as Partial<HTMLDivElement>);
  readonly #title = make("span", {});
  readonly #bar = make("div", { className: "bar" }, this.#title, this.#close);
  readonly #panel = make("div", { className: "panel" }, this.#failed);
  #back: CloseWatcher | undefined;
  #isMade = false;
  #isReady = false;
  #wantsFocus = false;

  get #isBubble(): boolean {
    return this.getAttribute("mode") === "bubble";
  }

  connectedCallback(): void {
    window.addEventListener("message", this.#hear);
    if (this.#isMade) return;
    this.#isMade = true;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style, this.#colours()];
    this.#link.hidden = true;
    // The text inside may come later than the script does.
    this.#link.addEventListener("slotchange", () => this.#name());
    this.#name();
    this.#frame.addEventListener("load", () => this.#say("hello"));
    root.addEventListener("keydown", (event) => {
      if ((event as KeyboardEvent).key === "Escape") this.close();
    });
    // Where it fills the screen, whoever has gone on from it would be somewhere under it.
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && matchMedia(FILLS_SCREEN).matches) this.#shut();
    });
    if (this.#isBubble) {
      this.#panel.role = "dialog";
      this.#panel.inert = true;
      this.#panel.prepend(this.#bar);
      root.append(this.#button, this.#panel, this.#link);
    } else {
      root.append(this.#panel, this.#link);
      const near = new IntersectionObserver(
        ([seen]) => {
          if (!seen?.isIntersecting) return;
          near.disconnect();
          this.#load();
        },
        { rootMargin: "50%" },
      );
      near.observe(this.#panel);
    }
  }
  disconnectedCallback(): void {
    window.removeEventListener("message", this.#hear);
  }

  open(): void {
    this.#wantsFocus = true;
    this.#load();
    this.#focus();
    if (!this.#panel.inert) return this.#frame.scrollIntoView();
    this.#panel.inert = false;
    this.#button.ariaExpanded = "true";
    // A phone's own way back closes it, where the browser has one for this; the page's history is left alone.
    if ("CloseWatcher" in window && matchMedia(FILLS_SCREEN).matches) {
      this.#back = new CloseWatcher();
      this.#back.addEventListener("close", () => this.close());
    }
    this.#tell("opened");
  }

  close(): void {
    if (this.#shut()) this.#button.focus();
  }

  #shut(): boolean {
    if (!this.#isBubble || this.#panel.inert) return false;
    this.#back?.destroy();
    this.#panel.inert = true;
    this.#button.ariaExpanded = "false";
    this.#wantsFocus = false;
    this.#tell("closed");
    return true;
  }

  #colours(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    const rule = ["color", "text-color"].flatMap((name) => {
      const value = this.getAttribute(name) ?? "";
      return /^#[0-9a-f]{6}$/i.test(value) ? [`--${name}:${value}`] : [];
    });
    sheet.replaceSync(`:host{${rule.join(";")}}`);
    return sheet;
  }

  get #words(): (typeof words)["da"] {
    const lang = this.lang || document.documentElement.lang;
    return /^en/i.test(lang) ? words.en : words.da;
  }

  #name(): void {
    const name = this.getAttribute("label") ?? (this.textContent.trim() || "Én indgang");
    this.#button.textContent = this.#title.textContent = this.#frame.title = name;
    if (this.#isBubble) this.#panel.ariaLabel = name;
    this.#close.textContent = this.#words.close;
  }

  /** Puts the page into the frame, once. */
  #load(): void {
    if (this.#frame.isConnected) return;
    // The element's number on the page keeps the conversations of several apart, also after a reload.
    const all = [...document.querySelectorAll("indgang-chat")];
    const page = this.hasAttribute("check") ? "tjek" : "samtale";
    const url = new URL(`/p/${this.getAttribute("partner")}/${all.indexOf(this)}/${page}`, ours);
    for (const name of ["flow", "lang"]) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    this.#frame.src = url.href;
    this.#panel.append(this.#frame);
    setTimeout(() => this.#isReady || this.#fail(true), GIVE_UP_MS);
  }

  /** The link inside, where the frame may not load; away again, should it come late. */
  #fail(hasFailed: boolean): void {
    this.#frame.hidden = hasFailed;
    this.#link.hidden = !hasFailed;
    if (!hasFailed) return this.#failed.replaceChildren();
    this.#failed.append(this.#words.failed, this.#link);
    // Where a set-up is checked, what has blocked the frame is told to the page that knows what to do about it.
    const help = this.hasAttribute("check") ? `/indlejr?blokeret=${blocked.join()}` : "";
    if (help || !this.querySelector("a"))
      this.#failed.append(" ", make("a", { href: ours + help, textContent: ours + help }));
  }

  #focus(): void {
    if (!this.#wantsFocus || !this.#isReady) return;
    this.#wantsFocus = false;
    this.#frame.focus();
    this.#say("focus");
  }

  #say(what: ToFrame["do"]): void {
    const facts = what === "facts" ? this.#facts() : {};
    this.#frame.contentWindow?.postMessage({ indgang: 1, do: what, ...facts }, ours);
  }
  #facts(): HostFacts {
    return {
      link: !!this.querySelector("a"),
      lang: !!document.documentElement.lang,
      viewport: !!document.querySelector('meta[name="viewport"]'),
      blocked,
    };
  }

  #tell(name: string, detail: object | null = null): void {
    this.dispatchEvent(new CustomEvent(`indgang:${name}`, { bubbles: true, detail }));
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<FromFrame | null>): void => {
    if (origin !== ours || source !== this.#frame.contentWindow || data?.indgang !== 1) return;
    const { indgang: _, tell, ...detail } = data;
    if (data.tell === "size") this.#frame.style.setProperty("--height", `${data.height}px`);
    else if (data.tell === "look") this.#look(data.top);
    else if (data.tell === "close") this.close();
    else if (data.tell !== "ready") this.#tell(tell, detail);
    else if (!this.#isReady) {
      this.#isReady = true;
      this.#fail(false);
      this.#focus();
      this.#tell("ready");
      if (this.hasAttribute("check")) this.#say("facts");
    }
  };

  /** The frame is as long as its page: what is new in it comes into view here. */
  #look(top: number): void {
    const at = this.#frame.getBoundingClientRect().top + top;
    if (!this.#isBubble && (at < 0 || at > innerHeight / 2)) scrollBy(0, at - innerHeight / 8);
  }
}

// A page that has two loaders keeps the first.
if (!customElements.get("indgang-chat")) customElements.define("indgang-chat", Chat);
