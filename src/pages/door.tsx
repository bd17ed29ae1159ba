import type { JSX } from "hono/jsx/jsx-runtime";

/** The small door: the only decoration. */
export const Door = (): JSX.Element => (
  <svg class="door" viewBox="0 0 24 28" width="24" height="28" aria-hidden="true" focusable="false">
    <path d="M2 28V12a10 10 0 0 1 20 0v16" />
    <circle cx="16.5" cy="18.5" r="1.8" />
  </svg>
);
