import type { Catalog } from "./build.ts";
import { type Log, replay, type Standing } from "./log.ts";
import { type Path, walkPath } from "./path.ts";

/** What a log comes to, and the path its answers take. */
export interface Reading {
  readonly standing: Standing;
  readonly path: Path;
}

interface Known extends Reading {
  readonly catalog: Catalog;
}
const readings = new WeakMap<Log, Known>();

/** Reads a log once for all who ask about it: a log is never changed, a longer one is another. */
export function read(catalog: Catalog, log: Log): Reading {
  const known = readings.get(log);
  if (known?.catalog === catalog) return known;
  const standing = replay(log);
  const reading = { catalog, standing, path: walkPath(catalog, standing.answers) };
  remember(log, reading);
  return reading;
}

/** What a log comes to, where somebody knows it already. */
export const remember = (log: Log, known: Known): unknown => readings.set(log, known);
