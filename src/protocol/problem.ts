import type { Lang } from "./lang.ts";
import type { ValueReason } from "./problem-view.ts";
import type { View } from "./view.ts";

/** Everything that can be refused, what it is in HTTP, and what a person can do about it. The one such table. */
interface Row {
  readonly status: number;
  readonly da: string;
  readonly en: string;
}
const table = {
  bad_request: {
    status: 400,
    da: "Det kunne vi ikke læse. Prøv igen.",
    en: "We could not read that. Please try again.",
  },
  bad_token: {
    status: 401,
    da: "Din samtale kunne ikke åbnes. Begynd en ny, eller brug din kode til at fortsætte.",
    en: "Your conversation could not be opened. Start a new one, or use your code to continue.",
  },
  not_signed_in: {
    status: 401,
    da: "Du er ikke logget ind. Bed om et link, og prøv igen.",
    en: "You are not signed in. Ask for a link and try again.",
  },
  not_allowed: {
    status: 403,
    da: "Det må din adresse ikke. Ring til den, der står for listen over, hvem der må hvad.",
    en: "Your address may not do that. Call whoever keeps the list of who may do what.",
  },
  bad_sign_in_link: {
    status: 410,
    da: "Linket virker ikke. Det er brugt, for gammelt eller åbnet i en anden browser end den, hvor du bad om det. Bed om et nyt.",
    en: "The link does not work. It has been used, is too old, or was opened in another browser than the one you asked in. Ask for a new one.",
  },
  bad_case_link: {
    status: 410,
    da: "Linket virker ikke længere. Måske er sagen sendt videre, lukket eller trukket tilbage. Gå til skrankens side, og log ind for at se jeres sager.",
    en: "The link no longer works. The case may have been passed on, closed or withdrawn. Go to the desk’s page and sign in to see your cases.",
  },
  foreign_origin: {
    status: 403,
    da: "Det kom fra en anden side end vores. Åbn samtalen her, og prøv igen.",
    en: "That came from a page that is not ours. Open the conversation here and try again.",
  },
  not_found: {
    status: 404,
    da: "Siden findes ikke. Gå til forsiden, og begynd der.",
    en: "There is no such page. Go to the front page and start there.",
  },
  no_such_code: {
    status: 404,
    da: "Koden passer ikke. Se efter, om alle 16 tegn er med. En kode til nu virker kun én gang og i 10 minutter.",
    en: "The code does not fit. Check that all 16 characters are there. A code for now works once, for 10 minutes.",
  },
  no_such_case: {
    status: 404,
    da: "Den sag er ikke her. Måske er den sendt videre, trukket tilbage eller slettet. Se listen igen.",
    en: "That case is not here. It may have been passed on, withdrawn or deleted. Look at the list again.",
  },
  no_such_receipt: {
    status: 404,
    da: "Kvitteringen findes ikke. Se efter, om alle 16 tegn er med. Måske er der lavet en nyere, eller sagen er slettet.",
    en: "There is no such receipt. Check that all 16 characters are there. There may be a newer one, or the case has been deleted.",
  },
  method_not_allowed: {
    status: 405,
    da: "Det kan man ikke her. Gå til forsiden, og begynd der.",
    en: "That cannot be done here. Go to the front page and start there.",
  },
  turn_taken: {
    status: 409,
    da: "Samtalen er gået videre et andet sted, måske i en anden fane. Her er den, som den er nu. Fortsæt herfra.",
    en: "The conversation has moved on elsewhere, perhaps in another tab. Here it is as it is now. Continue from here.",
  },
  brief_changed: {
    status: 409,
    da: "Det, der bliver sendt, er ændret, siden du så det. Læs det igen, og send det så.",
    en: "What will be sent has changed since you saw it. Read it again, then send it.",
  },
  case_changed: {
    status: 409,
    da: "Sagen står et andet sted nu. Se den igen. Det, du ville gøre, kan ikke gøres lige nu.",
    en: "The case has moved on. Look at it again. What you wanted to do cannot be done right now.",
  },
  gone: {
    status: 410,
    da: "Samtalen er slettet eller udløbet. Du kan begynde en ny.",
    en: "The conversation has been deleted or has expired. You can start a new one.",
  },
  too_large: {
    status: 413,
    da: "Det er for langt. Skriv kortere.",
    en: "That is too long. Please write less.",
  },
  unsupported_media: {
    status: 415,
    da: "Send JSON uden komprimering.",
    en: "Send JSON without compression.",
  },
  no_text: {
    status: 422,
    da: "Skriv noget først.",
    en: "Write something first.",
  },
  not_asked: {
    status: 422,
    da: "Det spørgsmål bliver ikke stillet lige nu. Svar på det, der vises.",
    en: "That question is not being asked right now. Answer the one shown.",
  },
  bad_value: {
    status: 422,
    da: "Det svar passer ikke til spørgsmålet. Ret det, og prøv igen.",
    en: "That answer does not fit the question. Correct it and try again.",
  },
  cpr_not_accepted: {
    status: 422,
    da: "Det ligner et CPR-nummer. Vi har ikke gemt noget. Fjern tallet, eller skriv det i generelle vendinger. Skal kommunen have nummeret, så brug Digital Post.",
    en: "That looks like a CPR number. We have stored nothing. Remove the number, or say it in general terms. If the municipality needs the number, use Digital Post.",
  },
  personal_not_accepted: {
    status: 422,
    da: "Det ligner oplysninger om et bestemt menneskes helbred, misbrug eller straf. Vi har ikke gemt noget. Skriv det i generelle vendinger, uden navn og uden at fortælle, hvem det er: fx »en ny medarbejder med behov for støtte«. Skal kommunen have oplysningerne, så brug Digital Post.",
    en: "That looks like information about one person’s health, abuse or crime. We have stored nothing. Say it in general terms, without a name and without saying who it is: for example “a new employee who needs support”. If the municipality needs the information, use Digital Post.",
  },
  no_such_suggestion: {
    status: 422,
    da: "Det forslag står her ikke længere. Spørg igen, eller svar på det spørgsmål, der vises.",
    en: "That suggestion is no longer here. Ask again, or answer the question shown.",
  },
  desk_not_receiving: {
    status: 422,
    da: "Der kan vi ikke sende dig hen. Ring til kommunen i stedet.",
    en: "We cannot send you there. Call the municipality instead.",
  },
  bad_contact: {
    status: 422,
    da: "Skriv et navn, og en e-mail eller et telefonnummer, som de kan svare på.",
    en: "Write a name, and an e-mail address or a phone number that they can answer to.",
  },
  no_consent: {
    status: 422,
    da: "Sæt kryds ved, at vi må sende det. Ellers sender vi ikke noget.",
    en: "Tick that we may send it. Otherwise we send nothing.",
  },
  too_many_words: {
    status: 422,
    da: "Der er skrevet mere, end der er plads til. Skriv kortere: en rådgiver læser det på et minut.",
    en: "There is more than there is room for. Write less: an advisor reads it in a minute.",
  },
  nothing_to_send: {
    status: 422,
    da: "Der er ikke noget nyt at sende. Det, de har fået, passer stadig.",
    en: "There is nothing new to send. What they have been sent still holds.",
  },
  nothing_to_undo: {
    status: 422,
    da: "Der er ikke noget at fortryde. Svar på det spørgsmål, der vises.",
    en: "There is nothing to undo. Answer the question shown.",
  },
  nothing_to_restart: {
    status: 422,
    da: "Du er ved begyndelsen. Svar på det første spørgsmål.",
    en: "You are at the beginning. Answer the first question.",
  },
  no_such_todo: {
    status: 422,
    da: "Den opgave står ikke på din liste længere. Se listen igen.",
    en: "That task is no longer on your list. Look at the list again.",
  },
  too_many_turns: {
    status: 429,
    da: "Det gik for hurtigt. Vent et minut, eller ring til kommunen.",
    en: "That was too fast. Wait a minute, or call the municipality.",
  },
  too_many_handoffs: {
    status: 429,
    da: "I dag er der sendt så mange henvendelser, som der må, fra den e-mail eller det nummer. Prøv igen i morgen, eller ring til kommunen.",
    en: "As many requests as allowed have been sent from that e-mail or number today. Try again tomorrow, or call the municipality.",
  },
  conversation_full: {
    status: 429,
    da: "Samtalen er blevet for lang. Hent den, og begynd en ny, eller ring til kommunen.",
    en: "The conversation has become too long. Download it and start a new one, or call the municipality.",
  },
  too_many_requests: {
    status: 429,
    da: "Der er mange fra samme netværk lige nu. Vent et minut, eller ring til kommunen.",
    en: "There are many from the same network right now. Wait a minute, or call the municipality.",
  },
  failed: {
    status: 500,
    da: "Der skete en fejl hos os. Dine tidligere svar er gemt. Prøv igen, eller ring til kommunen.",
    en: "Something went wrong on our side. Your earlier answers are kept. Try again, or call the municipality.",
  },
  busy: {
    status: 503,
    da: "Vi kunne ikke nå frem lige nu. Dit svar er ikke gemt endnu. Prøv igen om lidt.",
    en: "We could not get through just now. Your answer is not saved yet. Try again shortly.",
  },
} as const satisfies { readonly [code: string]: Row };

export type ProblemCode = keyof typeof table;
export const problemCodes = Object.keys(table) as ProblemCode[];

/** A refusal on its way out. */
export interface Problem {
  readonly code: ProblemCode;
  readonly question?: string;
  readonly reason?: ValueReason;
  /** What was typed, with what may not be kept hidden: goes back into the box. */
  readonly text?: string;
  readonly view?: View;
}

export const statusOf = (code: ProblemCode): number => table[code].status;
export const sentenceOf = (code: ProblemCode, lang: Lang): string => table[code][lang];
