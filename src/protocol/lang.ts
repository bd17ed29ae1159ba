import * as z from "zod/mini";

export const Lang = z.enum(["da", "en"]);
export type Lang = z.infer<typeof Lang>;
