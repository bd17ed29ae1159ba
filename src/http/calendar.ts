import { plain } from "../flow/plain.ts";
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

/** Something on a day. */
interface DayEvent {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  /** Markdown. */
  readonly title: string;
  readonly help: string;
}

/** An all-day event for each to-do that has a date. `today` is an ISO day. */
export const calendarOf = (view: View, today: string): string =>
  calendarOfDays(
    (view.outcome?.todo ?? []).flatMap(({ id, due, title, help }) =>
      due === null ? [] : [{ id, day: due, title, help }],
    ),
    today,
  );

/** All-day events as iCalendar (RFC 5545). */
export function calendarOfDays(days: readonly DayEvent[], today: string): string {
  const compact = (day: string): string => day.replaceAll("-", "");
  const events = days.flatMap(({ id, day, title, help }) => [
    "BEGIN:VEVENT",
    `UID:${id}-${day}@indgang`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(plain(title))}`,
    ...(help === "" ? [] : [`DESCRIPTION:${escaped(plain(help))}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Indgang//DA",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
