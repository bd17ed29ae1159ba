import type { Cdp } from "./cdp.ts";
import type { Contender } from "./contenders.ts";
import type { Line, Network } from "./network.ts";

/** One visit to a partner's page. Times in ms since its navigation began; null: never came. */
export interface Sample {
  readonly control: number;
  readonly question: number;
  /** From the press on a launcher to the question. */
  readonly opened: number | null;
  readonly controlBytes: number;
  readonly bytes: number;
  readonly requests: number;
  /** Time over 50 ms of each long task in the page around, summed, ms. */
  readonly blocked: number;
  /** JavaScript heap of the page and its frames after collection, MB. */
  readonly heap: number;
  readonly shift: number;
}
export interface Conditions {
  readonly name: "cpu" | "network";
  /** How much slower than this machine. */
  readonly cpu: number;
  readonly line: Line | null;
}

const GIVE_UP_MS = 60_000;

/** Runs first in the page and in every frame of it: notes when something can be seen. */
function watch(control: string, question: string): void {
  const seen: Record<string, number> = {};
  const noted = { seen, blocked: 0, shift: 0 };
  Object.assign(globalThis, { noted });
  const find = (selector: string, root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const one of root.querySelectorAll("*")) {
      const inner = one.shadowRoot && find(selector, one.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const look = (): void => {
    for (const [name, selector] of [
      ["control", control],
      ["question", question],
    ] as const) {
      const element = seen[name] === undefined ? find(selector, document) : null;
      const box = element?.getBoundingClientRect();
      if (box && box.width > 0 && box.height > 0)
        seen[name] = performance.timeOrigin + performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { findDeep: (selector: string) => find(selector, document) });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.blocked += Math.max(0, entry.duration - 50);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) noted.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

interface Noted {
  readonly seen: { readonly control?: number; readonly question?: number };
  readonly blocked: number;
  readonly shift: number;
}

/** A page in a profile of its own, and the frames that get processes of theirs. */
class Visit {
  readonly #cdp: Cdp;
  readonly #sessions = new Set<string>();
  readonly #stop: () => void;
  readonly #source: string;
  readonly #cpu: number;
  page = "";

  private constructor(cdp: Cdp, contender: Contender, { cpu }: Conditions) {
    this.#cdp = cdp;
    const source = `(${watch.toString()})(${JSON.stringify(contender.control)}, ${JSON.stringify(contender.question)})`;
    this.#source = source;
    this.#cpu = cpu;
    this.#stop = cdp.on<{ sessionId: string }>(
      "Target.attachedToTarget",
      ({ sessionId }, parent) => {
        if (parent === this.page) void this.#prepare(sessionId);
      },
    );
  }

  async #prepare(session: string): Promise<void> {
    const send = (method: string, params: object = {}): Promise<unknown> =>
      this.#cdp.send(method, params, session);
    this.#sessions.add(session);
    try {
      await send("Page.enable");
      await send("Page.addScriptToEvaluateOnNewDocument", { source: this.#source });
      await send("Performance.enable");
      await send("Emulation.setCPUThrottlingRate", { rate: this.#cpu });
      await send("Target.setAutoAttach", {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
      });
      await send("Runtime.runIfWaitingForDebugger");
    } catch {
      // A frame that has gone again has nothing to be measured.
      this.#sessions.delete(session);
    }
  }

  static async open(
    cdp: Cdp,
    contender: Contender,
    conditions: Conditions,
  ): Promise<{ visit: Visit; close: () => Promise<void> }> {
    const { browserContextId } = await cdp.send<{ browserContextId: string }>(
      "Target.createBrowserContext",
    );
    const { targetId } = await cdp.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
      browserContextId,
      width: 1280,
      height: 900,
    });
    const visit = new Visit(cdp, contender, conditions);
    const { sessionId } = await cdp.send<{ sessionId: string }>("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    visit.page = sessionId;
    await visit.#prepare(sessionId);
    const close = async (): Promise<void> => {
      visit.#stop();
      await cdp.send("Target.disposeBrowserContext", { browserContextId });
    };
    return { visit, close };
  }

  async evaluate<T>(expression: string, session = this.page): Promise<T> {
    const { result } = await this.#cdp.send<{ result: { value: T } }>(
      "Runtime.evaluate",
      { expression, returnByValue: true, awaitPromise: true },
      session,
    );
    return result.value;
  }
  go(url: string): Promise<unknown> {
    return this.#cdp.send("Page.navigate", { url }, this.page);
  }

  /** What every page and frame has noted. */
  async noted(): Promise<Noted[]> {
    const all = await Promise.all(
      [...this.#sessions].map((session) =>
        this.evaluate<Noted | undefined>("globalThis.noted", session).catch(() => undefined),
      ),
    );
    return all.filter((one) => one !== undefined);
  }
  /** When something was first seen, anywhere; waits for it. Ms since the epoch. */
  async seen(name: "control" | "question"): Promise<number> {
    for (const until = performance.now() + GIVE_UP_MS; performance.now() < until;) {
      const moments = (await this.noted()).flatMap(({ seen }) => seen[name] ?? []);
      if (moments.length > 0) return Math.min(...moments);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const there = await this.evaluate<string>("document.documentElement.outerHTML.slice(0, 800)");
    throw new Error(`no ${name} was ever seen on\n${there}`);
  }
  async heap(): Promise<number> {
    let bytes = 0;
    for (const session of this.#sessions) {
      try {
        await this.#cdp.send("HeapProfiler.collectGarbage", {}, session);
        const { metrics } = await this.#cdp.send<{ metrics: { name: string; value: number }[] }>(
          "Performance.getMetrics",
          {},
          session,
        );
        bytes += metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
      } catch {
        this.#sessions.delete(session);
      }
    }
    return bytes / 1e6;
  }
}

const SETTLE_MS = 500;

export async function visitOnce(
  cdp: Cdp,
  network: Network,
  contender: Contender,
  n: number,
  conditions: Conditions,
): Promise<Sample> {
  network.reset(conditions.line);
  const { visit, close } = await Visit.open(cdp, contender, conditions);
  try {
    await visit.go(`${network.host}/?n=${n}`);
    const control = await visit.seen("control");
    const controlBytes = network.bytes;
    let pressed: number | null = null;
    if (contender.press === true) {
      pressed = await visit.evaluate<number>(
        `(findDeep(${JSON.stringify(contender.control)}).click(), performance.timeOrigin + performance.now())`,
      );
    }
    const question = await visit.seen("question");
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const began = await visit.evaluate<number>("performance.timeOrigin");
    const [page] = await visit.noted();
    if (!page) throw new Error("the page is gone");
    return {
      control: control - began,
      question: question - began,
      opened: pressed === null ? null : question - pressed,
      controlBytes,
      bytes: network.bytes,
      requests: network.requests,
      blocked: page.blocked,
      shift: page.shift,
      heap: await visit.heap(),
    };
  } finally {
    await close();
  }
}
