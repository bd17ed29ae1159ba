import type { Message, View } from "../protocol/view.ts";
import { utf8 } from "../lib/bytes.ts";
import { isShared } from "./kept.ts";

/** Of shared messages, once somebody has asked for them. */
const written = new WeakMap<Message, Uint8Array<ArrayBuffer>>();

/** The bytes of a shared message with a comma before them; undefined: it is none. */
function bytesOf(message: Message): Uint8Array<ArrayBuffer> | undefined {
  const known = written.get(message);
  if (known || !isShared(message)) return known;
  const bytes = utf8(`,${JSON.stringify(message)}`);
  written.set(message, bytes);
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
