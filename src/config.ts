import { en } from "zod/locales";
import * as z from "zod/mini";
import { fromBase64Url } from "./lib/bytes.ts";
import { DeskId } from "./protocol/case.ts";

const Key = z
  .pipe(
    z.string().check(z.regex(/^[a-z0-9]{1,8}:[A-Za-z0-9_-]{43}$/, "kid:base64url of 32 bytes")),
    z.transform((text) => {
      const [kid = "", secret = ""] = text.split(":");
      return { kid, secret: fromBase64Url(secret) ?? new Uint8Array() };
    }),
  )
  .check(z.refine((key) => key.secret.length === 32, "32 bytes"));

const Keys = z.array(Key).check(z.minLength(1), z.maxLength(2));

const Mail = z.email().check(z.maxLength(254));

/** One desk that receives people: whom its mail goes to, and who may sign in. */
const DeskSettings = z.strictObject({
  to: z.array(Mail).check(z.minLength(1), z.maxLength(10)),
  /** Told, by number only, of a case nobody took by its day. */
  escalate: z.optional(Mail),
  /** `number`: the mail says a number and a link. `scripted`: also our words for the answers. */
  content: z.prefault(z.enum(["number", "scripted"]), "number"),
  people: z.prefault(
    z
      .array(z.strictObject({ mail: Mail, role: z.enum(["handler", "admin", "editor"]) }))
      .check(z.maxLength(200)),
    [],
  ),
});
export type DeskSettings = z.infer<typeof DeskSettings>;

/** A setting that is JSON text; not set: the empty object. */
const json = <T extends z.ZodMiniType>(schema: T): z.ZodMiniType<z.infer<T>> =>
  z.pipe(
    z.pipe(
      z.prefault(z.string(), "{}"),
      z.transform((input, { issues }) => {
        try {
          return JSON.parse(input) as unknown;
        } catch {
          issues.push({ code: "custom", message: "no JSON", input });
          return z.NEVER;
        }
      }),
    ),
    schema,
  ) as unknown as z.ZodMiniType<z.infer<T>>;

/** Not set is null. */
const optional = <T extends z.ZodMiniType>(schema: T): z.ZodMiniType<z.infer<T> | null> =>
  z.prefault(z.nullable(schema), null) as unknown as z.ZodMiniType<z.infer<T> | null>;

/** Ids with commas between them. */
const list = z.pipe(
  z.prefault(z.string(), ""),
  z.transform((text) => new Set(text.split(",").flatMap((id) => id.trim() || []))),
);

/** An address as `adjust` makes it. */
const address = (protocol: RegExp, adjust: (url: string) => string): z.ZodMiniType<string> =>
  z.pipe(z.url({ protocol }), z.transform(adjust));
const originOf = (url: string): string => new URL(url).origin;

const Environment = z
  .object({
    /** Keys of the token MAC, newest first: the first signs, all verify. `kid:secret,kid:secret`. */
    TOKEN_KEYS: z.pipe(
      z.string(),
      z.transform((input, { issues }) => {
        const keys = Keys.safeParse(input.split(","));
        if (keys.success) return keys.data;
        issues.push({
          code: "custom",
          message: "one or two keys as kid:base64url of 32 bytes",
          input,
        });
        return z.NEVER;
      }),
    ),
    /** `eu` everywhere but on a local runtime, which has no jurisdictions. */
    JURISDICTION: z.prefault(z.enum(["eu", "local"]), "eu"),
    /** Origins added to those in `flows/partners.ts`, to try a site out: `<partner> <origin>, …`. */
    PARTNER_ORIGINS: z.prefault(z.string(), ""),
    /** The desks that receive people, by their id in `flows/desks.ts`. A desk that is not here has a card and no button. */
    DESK_MAIL: json(z.record(DeskId, DeskSettings)),
    /** Who runs the service: told, by number only, of what could not be delivered or was not taken. */
    OPERATOR_MAIL: optional(Mail),
    /** The sender of every mail. */
    MAIL_FROM: optional(Mail),
    /** Our own address as people reach it, for links in mails: `https://…` without a path. */
    PUBLIC_ORIGIN: optional(address(/^https?$/, originOf)),
    /** Desks switched off for a while: they keep their cases and people, and receive no new ones. `c4,hip`. */
    OFF_DESKS: list,
    /** Flows switched off: they ask and advise nothing until they are switched on again. `employment`. */
    OFF_FLOWS: list,
    /** Cloudflare Access in front of `/desk`: `https://<team>.cloudflareaccess.com`. With it nobody signs in by mail. */
    ACCESS_TEAM: optional(address(/^https$/, originOf)),
    /** The audience tag of the Access application. */
    ACCESS_AUDIENCE: optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    /** Where editors change the content, so that a file's path follows: `https://…/edit/main`. Not set: no links. */
    CONTENT_URL: optional(address(/^https$/, (url) => url.replace(/\/+$/, ""))),
    /** `yes`: example desks. Every page and mail that a case touches says so. */
    DEMONSTRATION: z.prefault(z.enum(["yes", "no"]), "no"),
  })
  .check(
    z.refine(
      (one) =>
        Object.keys(one.DESK_MAIL).length === 0 ||
        (one.OPERATOR_MAIL !== null && one.MAIL_FROM !== null && one.PUBLIC_ORIGIN !== null),
      "desks that receive need OPERATOR_MAIL, MAIL_FROM and PUBLIC_ORIGIN",
    ),
    z.refine(
      (one) => (one.ACCESS_TEAM === null) === (one.ACCESS_AUDIENCE === null),
      "ACCESS_TEAM and ACCESS_AUDIENCE belong together",
    ),
    z.refine(({ DESK_MAIL }) => {
      const mails = Object.values(DESK_MAIL).flatMap(({ people }) =>
        people.map(({ mail }) => mail.toLowerCase()),
      );
      return new Set(mails).size === mails.length;
    }, "an address may stand once, at one desk: it decides whose cases are seen"),
  );
export type Config = z.infer<typeof Environment>;

const parsed = new WeakMap<object, Config>();

/** The deployment's settings, parsed once per environment. Throws on a wrong one: nothing runs half configured. */
export function configOf(env: Env): Config {
  const known = parsed.get(env);
  if (known) return known;
  const result = Environment.safeParse(env, { error: en().localeError });
  if (!result.success) {
    // Names of settings only: their values are secrets.
    const names = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`settings are missing or wrong: ${names.join("; ")}`);
  }
  parsed.set(env, result.data);
  return result.data;
}

/** The desks this deployment can hand a person to. */
export const receivingDesks = (config: Config): ReadonlySet<string> =>
  new Set(Object.keys(config.DESK_MAIL).filter((desk) => !config.OFF_DESKS.has(desk)));
