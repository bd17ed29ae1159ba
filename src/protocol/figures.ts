import * as z from "zod/mini";

/**
 * What is counted: names of counters that each go up by one. They hold nothing about a person. A name is its parts
 * with `|` between them, the first one the table it belongs to.
 */
export const CounterName = z.string().check(z.regex(/^[a-z0-9|-]{1,160}$/));
export const Counting = z.object({
  /** Random: the same counting sent again counts once. */
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  names: z.array(CounterName).check(z.maxLength(60)),
});
export type Counting = z.infer<typeof Counting>;

/** Totals by name, of one year. */
export type Counters = ReadonlyMap<string, number>;
