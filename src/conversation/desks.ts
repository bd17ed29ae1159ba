import { configOf, receivingDesks } from "../config.ts";
import type { Catalog } from "../flow/build.ts";
import type { Desks } from "./case.ts";

/** Who receives is the deployment's; closed days and promises are what each desk has confirmed. */
export const desksOf = (env: Env, catalog: Catalog): Desks => ({
  receives: receivingDesks(configOf(env)),
  closedDays: (desk) => catalog.desks.get(desk)?.closedDays?.value ?? [],
  promise: (desk) => catalog.desks.get(desk)?.promise?.value ?? null,
});
