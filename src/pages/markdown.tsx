import { createContext, useContext } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Explanation, Face } from "./face.ts";

/** One piece of a line: text, or something around text. Links other than https are shown as their text. */
type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "term"; readonly text: string; readonly term: string };

const MARK = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^()\s]+)\)/g;

const isSafe = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === "https:";

function linkOf(text: string, target: string): Piece {
  if (target.startsWith("term:")) return { kind: "term", text, term: target.slice("term:".length) };
  return isSafe(target) ? { kind: "link", text, url: target } : { kind: "text", text };
}

export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    if (match.index > from) pieces.push({ kind: "text", text: line.slice(from, match.index) });
    const [whole, strong, text, target] = match;
    pieces.push(
      strong === undefined ? linkOf(text ?? "", target ?? "") : { kind: "strong", text: strong },
    );
    from = match.index + whole.length;
  }
  if (from < line.length) pieces.push({ kind: "text", text: line.slice(from) });
  return pieces;
}

/** The words alone, for a calendar, a mail or a name. */
export const plainText = (markdown: string): string =>
  markdown
    .split("\n")
    .map((line) =>
      piecesOf(line.replace(/^\* /, "• "))
        .map((piece) => piece.text)
        .join(""),
    )
    .join("\n");

function Bits({ line }: { line: string }): JSX.Element {
  return (
    <>
      {piecesOf(line).map((piece) => {
        switch (piece.kind) {
          case "text":
            return piece.text;
          case "strong":
            return (
              <strong>
                <Bits line={piece.text} />
              </strong>
            );
          case "term":
            return <dfn>{piece.text}</dfn>;
          case "link":
            return <Away url={piece.url} text={piece.text} />;
        }
      })}
    </>
  );
}

/** In a frame, what is said of a link that opens beside it: other sites refuse to be shown inside ours. null: no frame. */
export const OpensBeside = createContext<string | null>(null);

/** A link to another site; an address that is not https is not linked to. */
export function Away({ url, text }: { url: string | null; text: string }): JSX.Element {
  const opensBeside = useContext(OpensBeside);
  if (url === null || !isSafe(url)) return <>{text}</>;
  return (
    <a
      href={url}
      rel="noopener noreferrer nofollow"
      target={opensBeside === null ? undefined : "_blank"}
    >
      {text}
      {opensBeside === null ? null : <span class="unseen"> ({opensBeside})</span>}
    </a>
  );
}

/** One line of Markdown: a title, a label. */
export const Inline = ({ text }: { text: string }): JSX.Element => <Bits line={text} />;

function Block({ text }: { text: string }): JSX.Element {
  if (!text.startsWith("* ")) {
    return (
      <p>
        <Bits line={text.replaceAll("\n", " ")} />
      </p>
    );
  }
  const items = text.slice(2).split(/\n\* /);
  return (
    <ul>
      {items.map((item) => (
        <li>
          <Bits line={item.replaceAll("\n", " ")} />
        </li>
      ))}
    </ul>
  );
}

/** Paragraphs and lists. Text nodes only: nothing in the content becomes markup of its own. */
export function Markdown({ text }: { text: string }): JSX.Element {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== "");
  return (
    <>
      {blocks.map((block) => (
        <Block text={block.trim()} />
      ))}
    </>
  );
}

export const termsIn = (markdown: string): string[] =>
  markdown
    .split("\n")
    .flatMap((line) => piecesOf(line))
    .flatMap((piece) => (piece.kind === "term" ? [piece.term] : []));

/** What the terms of a text mean: folded out right under it, where the page first uses them. */
export function Meanings({ face, of }: { face: Face; of: readonly string[] }): JSX.Element {
  const first = of.flatMap(termsIn).filter((term) => {
    if (face.explained.has(term)) return false;
    face.explained.add(term);
    return true;
  });
  return (
    <>
      {first.map((term) => (
        <Meaning face={face} meaning={face.explain(term)} />
      ))}
    </>
  );
}

function Meaning({
  face,
  meaning,
}: {
  face: Face;
  meaning: Explanation | null;
}): JSX.Element | null {
  if (!meaning) return null;
  // "RSV: registreret socialøkonomisk virksomhed": the word is what stands before the colon.
  const [word = meaning.title] = meaning.title.split(":");
  return (
    <details class="fold">
      <summary>{face.text.sources.meaning(word)}</summary>
      <p>
        <strong>
          <Inline text={meaning.title} />
        </strong>
      </p>
      <Markdown text={meaning.body} />
    </details>
  );
}
