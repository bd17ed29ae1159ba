import { html } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Lang } from "../protocol/view.ts";
import { texts } from "./text.ts";

/** In the frame of a site that is not listed: nothing but a way to our own. */
export function StrangerPage({ lang }: { lang: Lang }): JSX.Element {
  const { product, start, embed, opensInNewTab } = texts[lang];
  return (
    <>
      {html`<!DOCTYPE html>`}
      <html lang={lang} class="framed">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{product}</title>
          <link rel="stylesheet" href="/style.css" />
        </head>
        <body>
          <main>
            <h1>{start.title}</h1>
            <p>{embed.stranger}</p>
            <p>
              <a class="primary button" href={`/?lang=${lang}`} target="_blank" rel="noopener">
                {embed.openItself} <span class="unseen">({opensInNewTab})</span>
              </a>
            </p>
          </main>
        </body>
      </html>
    </>
  );
}
