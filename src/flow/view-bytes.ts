import type { Message, View } from "../protocol/view.ts";
import { utf8 } from "../lib/bytes.ts";

/** Messages that many conversations show, and their bytes once somebody has asked for them. */
const shared = new WeakMap<Message, Uint8Array<ArrayBuffer> | null>();

/** Marks a message that is shown again and again as the same object: it is written once. */
export function share<M extends Message>(message: M): M {
  shared.set(message, null);
  return message;
}

/** The bytes of a shared message with a comma before them; undefined: it is none. */
function bytesOf(message: Message): Uint8Array<ArrayBuffer> | undefined {
  const known = shared.get(message);
  if (known !== null) return known;
  const bytes = utf8(`,${JSON.stringify(message)}`);
  shared.set(message, bytes);
  return bytes;
}

/** A view as JSON in UTF-8, the transcript last: most of it is said again with every turn. */
export function viewBytes({ transcript, ...rest }: View): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let text = `${JSON.stringify(rest).slice(0, -1)},"transcript":[`;
  for (const [index, message] of transcript.entries()) {
    const bytes = bytesOf(message);
    if (bytes === undefined) {
      text += `${index > 0 ? "," : ""}${JSON.stringify(message)}`;
      continue;
    }
    if (text !== "") parts.push(utf8(text));
    parts.push(index > 0 ? bytes : bytes.subarray(1));
    text = "";
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
