import { addDays } from "../lib/clock.ts";
import type { View } from "../protocol/view.ts";

/** A line of at most 75 octets, continued by a space (RFC 5545 § 3.1), never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

const escaped = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll("\n", "\\n");

/** The same text without Markdown's marks: a calendar shows plain words. */
const plain = (markdown: string): string =>
  markdown.replaceAll("**", "").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");

/** An all-day event for each to-do that has a date, as iCalendar (RFC 5545). `today` is an ISO day. */
export function calendarOf(view: View, today: string): string {
  const compact = (day: string): string => day.replaceAll("-", "");
  const events = (view.outcome?.todo ?? []).flatMap((todo) =>
    todo.due === null
      ? []
      : [
          "BEGIN:VEVENT",
          `UID:${todo.id}-${todo.due}@indgang`,
          `DTSTAMP:${compact(today)}T000000Z`,
          `DTSTART;VALUE=DATE:${compact(todo.due)}`,
          `DTEND;VALUE=DATE:${compact(addDays(todo.due, 1))}`,
          `SUMMARY:${escaped(plain(todo.title))}`,
          ...(todo.help === "" ? [] : [`DESCRIPTION:${escaped(plain(todo.help))}`]),
          "TRANSP:TRANSPARENT",
          "END:VEVENT",
        ],
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Indgang//DA",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
