import type { Outcome } from "../protocol/view.ts";
import { dayInWords } from "../lib/format.ts";
import type { Face } from "./face.ts";
import { plainText } from "./markdown.tsx";

/** What every mail program takes: some cut an address at about 2,000 characters. */
const LINK_LIMIT = 1900;

/** A link that puts the to-do list into the person's own mail program. No address, and nothing that is not on the list. */
export function mailLink(face: Face, todo: readonly Outcome["todo"][number][]): string {
  const { outcome } = face.text;
  const lines = todo.map(({ title, due }) => {
    const by = due === null ? "" : ` (${outcome.due(dayInWords(face.lang, due))})`;
    return `- ${plainText(title)}${by}`;
  });
  const linkOf = (body: readonly string[]): string =>
    `mailto:?subject=${encodeURIComponent(outcome.mailSubject)}&body=${encodeURIComponent(body.join("\r\n"))}`;
  for (let count = lines.length; count > 0; count--) {
    const left = lines.length - count;
    const link = linkOf([...lines.slice(0, count), ...(left > 0 ? [outcome.mailMore(left)] : [])]);
    if (link.length <= LINK_LIMIT) return link;
  }
  return linkOf([outcome.mailMore(lines.length)]);
}
