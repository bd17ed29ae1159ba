import type { JSX } from "hono/jsx/jsx-runtime";
import type { Face } from "./face.ts";

interface SideLinkProps {
  readonly face: Face;
  readonly href: string;
  readonly label: string;
}

/** A link to a page that holds no conversation: beside this one, where this page itself carries the conversation. */
export function SideLink({ face, href, label }: SideLinkProps): JSX.Element {
  const isCarried = face.carry.token !== null;
  const beside = isCarried ? { target: "_blank", rel: "noopener" } : {};
  return (
    <a href={face.at(href)} {...beside}>
      {label}
      {isCarried ? <span class="unseen"> ({face.text.opensInNewTab})</span> : null}
    </a>
  );
}
