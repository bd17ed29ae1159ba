import type { ScriptedBrief } from "../protocol/case-view.ts";
import { DESK_LIMITS, DESK_RETENTION } from "./retention.ts";

/** The words of a desk's mails: a fixed subject, and nothing a founder typed. */
export interface Words {
  readonly subject: string;
  readonly text: string;
}

interface About {
  readonly deskName: string;
  readonly number: string;
  readonly demonstration: boolean;
}

const MARK = "Demonstration: her er ingen rigtige mennesker.";

const words = (
  { demonstration }: Pick<About, "demonstration">,
  subject: string,
  paragraphs: readonly string[],
): Words => ({
  subject: demonstration ? `[Demonstration] ${subject}` : subject,
  text: `${[...(demonstration ? [MARK] : []), ...paragraphs].join("\n\n")}\n`,
});

/** `brief`: our words for the answers, where the desk wants them in the mail; else the mail says a number only. */
export function caseLetter(about: About, link: string, brief: ScriptedBrief | null): Words {
  const { deskName, number } = about;
  const lines = (brief?.lines ?? []).map(
    ({ title, parts }) => `${title}: ${parts.map((part) => part.text).join(" · ")}`,
  );
  return words(about, `Ny henvendelse ${number}`, [
    `Der er en ny henvendelse til ${deskName}: ${number}.`,
    ...(brief === null ? [] : [[`Emne: ${brief.theme}`, ...lines].join("\n")]),
    `Se den, og tag den, her:\n${link}`,
    "Linket viser ikke, hvem det er, eller hvad de selv har skrevet. Det ser I, når I er logget ind.",
  ]);
}

/** Something changed in a case the desk has; what, it sees there. */
export const newsLetter = (about: About, link: string): Words =>
  words(about, `Nyt i henvendelse ${about.number}`, [
    `Der er nyt i henvendelse ${about.number} hos ${about.deskName}.`,
    `Se det her:\n${link}`,
  ]);

/** To the desk's second address and the operator: by number only. */
export const remindLetter = (about: About): Words =>
  words(about, `Ingen har taget henvendelse ${about.number}`, [
    `Henvendelse ${about.number} hos ${about.deskName} er ikke taget endnu, og den dag, der er lovet en rykker, er gået.`,
    "Den, der har henvendt sig, kan se, at vi rykker. Sørg for, at nogen hos skranken tager sagen.",
  ]);

/** To the operator: a mail did not get through, or a case did not. `code` is the platform's. */
export const undeliveredLetter = (about: About, code: string): Words =>
  words(about, `Kan ikke aflevere ${about.number}`, [
    `Henvendelse ${about.number} til ${about.deskName} er ikke nået frem (${code}).`,
    "Vi bliver ved med at prøve. Ring til skranken, og se docs/drift.md under »Alarmer«.",
  ]);

/** To the operator, by the hourly look at every desk. */
export const watchdogLetter = (
  demonstration: boolean,
  late: readonly { readonly deskName: string; readonly what: string }[],
): Words =>
  words({ demonstration }, "Henvendelser er ikke afleveret", [
    late.map(({ deskName, what }) => `${deskName}: ${what}`).join("\n"),
    "Se docs/drift.md under »Alarmer«.",
  ]);

export const signInLetter = (
  about: Pick<About, "deskName" | "demonstration">,
  link: string,
): Words =>
  words(about, "Log ind hos Én indgang", [
    `Her er dit link til ${about.deskName}:\n${link}`,
    `Det virker én gang og i ${DESK_RETENTION.signInMinutes} minutter, og kun i den browser, hvor du bad om det. Har du ikke bedt om det, skal du ikke gøre noget.`,
  ]);

export const lateInWords = (number: string, since: number, now: number): string => {
  const hours = Math.floor((now - since) / (60 * 60 * 1000));
  const how = hours < 1 ? `i mere end ${DESK_LIMITS.pullMinutes} minutter` : `i ${hours} timer`;
  return `${number} har ventet ${how}`;
};
