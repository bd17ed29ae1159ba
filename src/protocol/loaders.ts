import published from "./loaders.json" with { type: "json" };

/** A loader that partners have named with its hash. It is never changed, and answers at `/embed/<version>.js`. */
export interface Loader {
  readonly version: string;
  /** ISO day. */
  readonly publishedOn: string;
  /** `sha384-…`, as the `integrity` attribute writes it. */
  readonly integrity: string;
}

/** All of them, oldest first. One may go 24 months after the next one came. */
export const loaders: readonly Loader[] = published;
