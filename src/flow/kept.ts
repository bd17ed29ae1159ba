import type { Message } from "../protocol/view.ts";
import type { Catalog } from "./build.ts";
import type { Lang } from "./define.ts";

/** Keeps what looks the same in every conversation of a day, in a language: made once, shown to all. */
export class KeptForADay<K, T> {
  readonly #days = new WeakMap<
    Catalog,
    { readonly today: string; readonly made: { readonly [L in Lang]: Map<K, T> } }
  >();

  /** What is kept under the keys of one day and language. That of another day is let go. */
  of(catalog: Catalog, lang: Lang, today: string): Map<K, T> {
    let day = this.#days.get(catalog);
    if (day?.today !== today) {
      day = { today, made: { da: new Map(), en: new Map() } };
      this.#days.set(catalog, day);
    }
    return day.made[lang];
  }
}

const shared = new WeakSet<Message>();

/** Marks a message that many conversations show as the same object: it is written once. */
export function share<M extends Message>(message: M): M {
  shared.add(message);
  return message;
}
export const isShared = (message: Message): boolean => shared.has(message);
