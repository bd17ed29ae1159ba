declare namespace Cloudflare {
  /** The Worker's bindings, and what vitest.config.ts adds to them. */
  interface Env extends GlobalEnv {
    readonly INDGANG_FULL: string;
  }
}
type GlobalEnv = Env;
interface ImportMeta {
  /** Vite's: the text of all files a pattern names. */
  glob<T>(
    pattern: string,
    options: { readonly query: string; readonly import: string; readonly eager: true },
  ): Record<string, T>;
}
