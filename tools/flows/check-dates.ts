import type { Catalog } from "../../src/flow/build.ts";
import type { Confirmed, Desk, Fact } from "../../src/flow/define.ts";
import { isDay } from "../../src/flow/value.ts";
import type { ContentFiles } from "./files.ts";
import { error, type Place, type Remark, warning } from "./remark.ts";

/** Days that are no days, that lie on the wrong side of each other, or that have passed. */
export function checkDates(catalog: Catalog, files: ContentFiles, today: string): Remark[] {
  return [
    ...[...catalog.facts].flatMap(([id, fact]) => {
      const place = files.definition("fact", id);
      return [
        ...checkDays(daysOf(fact), id, place, files),
        ...checkOrder(fact, id, place, files, today),
        ...checkPast(fact, id, place, files, today),
      ];
    }),
    ...[...catalog.desks].flatMap(([id, desk]) => checkDesk(desk, id, files, today)),
  ];
}

const daysOf = (fact: Fact): readonly (string | null | undefined)[] => [
  fact.checked,
  fact.reviewBy,
  fact.validTo,
  fact.confirmed?.on,
];

const checkDays = (
  days: readonly (string | null | undefined)[],
  id: string,
  place: Place,
  files: ContentFiles,
): Remark[] =>
  days.flatMap((day) =>
    day === undefined || day === null || isDay(day)
      ? []
      : [error(files.use(place, day), id, `”${day}” is no day`, "write YYYY-MM-DD")],
  );

function checkOrder(
  fact: Fact,
  id: string,
  place: Place,
  files: ContentFiles,
  today: string,
): Remark[] {
  const { checked, reviewBy, validTo, confirmed } = fact;
  const wrong: [boolean, string, string][] = [
    [checked > today, "checked", `was checked on ${checked}, which is still to come`],
    [
      (confirmed?.on ?? "") > today,
      "confirmed",
      `was confirmed on ${confirmed?.on}, still to come`,
    ],
    [confirmed?.by.trim() === "", "confirmed", "was confirmed by nobody"],
    [
      reviewBy !== null && reviewBy < checked,
      "reviewBy",
      `is to be checked again by ${reviewBy}, before it was checked`,
    ],
  ];
  const over = validTo !== undefined && validTo < checked;
  return [
    ...wrong.flatMap(([isWrong, key, what]) =>
      isWrong ? [error(files.use(place, key), id, what, "mend the day")] : [],
    ),
    ...(over
      ? [
          error(
            files.use(place, "validTo"),
            id,
            `held until ${validTo}, before it was read`,
            "mend the day",
          ),
        ]
      : []),
  ];
}

function checkPast(
  fact: Fact,
  id: string,
  place: Place,
  files: ContentFiles,
  today: string,
): Remark[] {
  if (fact.validTo !== undefined && fact.validTo < today) {
    const wrong = `the fact held until ${fact.validTo}`;
    return [error(files.use(place, "validTo"), id, wrong, "replace it, and what names it")];
  }
  if (fact.reviewBy !== null && fact.reviewBy < today) {
    const wrong = `the fact was to be checked again by ${fact.reviewBy}`;
    const mend = `check it with ${fact.authority}, then write the new dates`;
    return [warning(files.use(place, "reviewBy"), id, wrong, mend)];
  }
  return [];
}

/** What a desk has confirmed bears a day and a role; its hours are hours. */
function checkDesk(desk: Desk, id: string, files: ContentFiles, today: string): Remark[] {
  const place = files.definition("desk", id);
  const said: readonly (readonly [string, Confirmed<unknown> | null])[] = [
    ["phone", desk.phone],
    ["mail", desk.mail],
    ["hours", desk.hours],
    ["closedDays", desk.closedDays],
    ["promise", desk.promise],
  ];
  const unsound = said.flatMap(([key, one]) => {
    if (one === null) return [];
    const here = files.use(place, key);
    const isLater = isDay(one.on) && one.on > today;
    return [
      ...checkDays([one.on], id, here, files),
      ...(isLater
        ? [error(here, id, `its ${key} was confirmed on ${one.on}, still to come`, "mend the day")]
        : []),
      ...(one.by.trim() === ""
        ? [error(here, id, `nobody confirmed its ${key}`, "write the role")]
        : []),
    ];
  });
  const hours = Object.entries(desk.hours?.value ?? {}).flatMap(([weekday, [from, to]]) => {
    const isSound = /^[1-7]$/.test(weekday) && isTime(from) && isTime(to) && from < to;
    const wrong = `its hours of day ${weekday} are ${from}–${to}`;
    return isSound
      ? []
      : [error(files.use(place, "hours"), id, wrong, "write ”1”–”7” and HH:MM, the earlier first")];
  });
  return [...unsound, ...hours, ...checkDays(desk.closedDays?.value ?? [], id, place, files)];
}
const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
