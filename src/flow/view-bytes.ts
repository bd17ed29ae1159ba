import type { Message, View } from "../protocol/view.ts";
import { utf8 } from "../lib/bytes.ts";

/** Advice is most of a view, and said again with every turn: it is written once for as long as it looks the same. */
const written = new WeakMap<Message, Uint8Array<ArrayBuffer>>();

function cardBytes(message: Message): Uint8Array<ArrayBuffer> {
  const known = written.get(message) ?? utf8(JSON.stringify(message));
  written.set(message, known);
  return known;
}

/** A view as JSON in UTF-8, the transcript last. */
export function viewBytes({ transcript, ...rest }: View): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let text = `${JSON.stringify(rest).slice(0, -1)},"transcript":[`;
  for (const [index, message] of transcript.entries()) {
    if (index > 0) text += ",";
    if (message.kind === "card") {
      parts.push(utf8(text), cardBytes(message));
      text = "";
    } else {
      text += JSON.stringify(message);
    }
  }
  parts.push(utf8(`${text}]}`));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
