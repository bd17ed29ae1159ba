import type { Catalog } from "./build.ts";

const made = new WeakMap<Catalog, Map<string, Catalog>>();

/**
 * The catalog without some flows: they ask and advise nothing, in conversations under way too. What was answered in
 * them stays in the log, and counts again when they are switched on.
 */
export function withoutFlows(catalog: Catalog, off: ReadonlySet<string>): Catalog {
  if (off.size === 0) return catalog;
  const key = [...off].toSorted().join(",");
  const known = made.get(catalog) ?? new Map<string, Catalog>();
  made.set(catalog, known);
  const topics = catalog.questions.get("topics");
  const without = known.get(key) ?? {
    ...catalog,
    // What is not asked about cannot be chosen either.
    questions: topics
      ? new Map(catalog.questions).set("topics", {
          ...topics,
          options: topics.options.filter((option) => !off.has(option)),
        })
      : catalog.questions,
    version: `${catalog.version} without ${key}`,
    counted: null,
    flows: catalog.flows.filter((flow) => !off.has(flow.id)),
    items: catalog.items.filter((item) => !off.has(item.flow)),
  };
  known.set(key, without);
  return without;
}
