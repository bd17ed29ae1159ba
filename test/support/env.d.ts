declare namespace Cloudflare {
  /** The Worker's bindings, and what vitest.config.ts adds to them. */
  interface Env extends GlobalEnv {
    readonly INDGANG_FULL: string;
  }
}
type GlobalEnv = Env;
