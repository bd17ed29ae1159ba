import * as z from "zod";
import { fromBase64Url } from "./lib/bytes.ts";

const Key = z
  .string()
  .regex(/^[a-z0-9]{1,8}:[A-Za-z0-9_-]{43}$/, "kid:base64url of 32 bytes")
  .transform((text) => {
    const [kid = "", secret = ""] = text.split(":");
    return { kid, secret: fromBase64Url(secret) ?? new Uint8Array() };
  })
  .refine((key) => key.secret.length === 32, "32 bytes");

const Environment = z.object({
  /** Keys of the token MAC, newest first: the first signs, all verify. `kid:secret,kid:secret`. */
  TOKEN_KEYS: z.string().transform((text, context) => {
    const keys = z.array(Key).min(1).max(2).safeParse(text.split(","));
    if (keys.success) return keys.data;
    context.addIssue({ code: "custom", message: "one or two keys as kid:base64url of 32 bytes" });
    return z.NEVER;
  }),
  /** `eu` everywhere but on a local runtime, which has no jurisdictions. */
  JURISDICTION: z.enum(["eu", "local"]).default("eu"),
  /** Origins added to those in `flows/partners.ts`, to try a site out: `<partner> <origin>, …`. */
  PARTNER_ORIGINS: z.string().default(""),
});
export type Config = z.infer<typeof Environment>;

const parsed = new WeakMap<object, Config>();

/** The deployment's settings, parsed once per environment. Throws on a wrong one: nothing runs half configured. */
export function configOf(env: Env): Config {
  const known = parsed.get(env);
  if (known) return known;
  const result = Environment.safeParse(env);
  if (!result.success) {
    // Names of settings only: their values are secrets.
    const names = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`settings are missing or wrong: ${names.join("; ")}`);
  }
  parsed.set(env, result.data);
  return result.data;
}
