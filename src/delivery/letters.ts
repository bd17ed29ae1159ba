import type { Lang } from "../protocol/lang.ts";
import type { Letter } from "./mail.ts";

/** What our mails to people and to the operator are about. Fixed texts: nothing anybody typed stands in them. */
export type FounderAbout = "first" | "question" | "pass-on" | "passed-on" | "late" | "closed";
export type OperatorAbout = "undelivered" | "expired";

interface Words {
  readonly firstSubject: string;
  readonly newsSubject: string;
  readonly hello: string;
  readonly first: (receipt: string) => string;
  readonly news: { readonly [A in Exclude<FounderAbout, "first">]: string };
  readonly where: string;
  readonly stop: (address: string) => string;
  readonly demonstration: string;
  readonly signature: string;
}

const words: { readonly [L in Lang]: Words } = {
  da: {
    firstSubject: "Din kvittering fra Én indgang",
    newsSubject: "Nyt om din henvendelse fra Én indgang",
    hello: "Hej",
    first: (receipt) =>
      `Her er din egen side om den henvendelse, der er sendt gennem Én indgang. Her kan du se, hvor den er, svare på spørgsmål og trække den tilbage:

${receipt}

Gem adressen, og giv den ikke til andre. Den virker, til sagen er slettet. Vi skriver ikke mere til dig, medmindre du beder om det på siden.

Har du ikke selv sendt noget? Så har nogen skrevet din adresse ved en fejl. Åbn siden, og tryk på »Slet alt«.`,
    news: {
      question: "Der venter et spørgsmål til dig.",
      "pass-on":
        "Skranken foreslår at sende din henvendelse videre til en anden. Det sker kun, hvis du siger ja.",
      "passed-on": "Din henvendelse er sendt videre til en anden skranke.",
      late: "Noget er ikke sket til tiden. På kvitteringen står der, hvad vi gør ved det.",
      closed: "Din henvendelse er afsluttet.",
    },
    where: "Se det på din kvittering. Adressen står i den første mail, du fik fra os.",
    stop: (address) => `Vil du ikke have flere mails om den, så tryk her: ${address}`,
    demonstration: "Dette er en demonstration. Ingen rigtig skranke har fået noget.",
    signature: "Én indgang, en automatisk guide. Denne mail kan ikke besvares.",
  },
  en: {
    firstSubject: "Your receipt from One entrance",
    newsSubject: "News about your request from One entrance",
    hello: "Hello",
    first: (receipt) =>
      `Here is your own page about the request sent through One entrance. There you can see where it is, answer questions and withdraw it:

${receipt}

Keep the address, and give it to nobody else. It works until the case is deleted. We will not write to you again unless you ask us to on the page.

Did you not send anything yourself? Then somebody has written your address by mistake. Open the page, and press “Delete it all”.`,
    news: {
      question: "A question is waiting for you.",
      "pass-on":
        "The desk suggests passing your request on to another. That happens only if you say yes.",
      "passed-on": "Your request has been passed on to another desk.",
      late: "Something has not happened in time. Your receipt says what we are doing about it.",
      closed: "Your request has been closed.",
    },
    where: "See it on your receipt. Its address is in the first mail you got from us.",
    stop: (address) => `If you want no more mails about it, press here: ${address}`,
    demonstration: "This is a demonstration. No real desk has been sent anything.",
    signature: "One entrance, an automatic guide. This mail cannot be answered.",
  },
};

export interface FounderLetter {
  readonly to: string;
  readonly lang: Lang;
  readonly about: FounderAbout;
  /** Our own address, `https://…`. */
  readonly origin: string;
  /** The receipt's code, in the first mail only: afterwards we have but its hash. */
  readonly receipt: string | null;
  readonly stop: string;
  readonly demonstration: boolean;
}

/** A mail to the person whose case it is. */
export function founderLetter(letter: FounderLetter): Letter {
  const { about, origin, receipt, stop, demonstration } = letter;
  const say = words[letter.lang];
  const body =
    about === "first"
      ? [say.first(`${origin}/kvittering/${receipt ?? ""}`)]
      : [say.news[about], say.where];
  return {
    to: [letter.to],
    subject: about === "first" ? say.firstSubject : say.newsSubject,
    text: [
      say.hello,
      ...(demonstration ? [say.demonstration] : []),
      ...body,
      say.stop(`${origin}/kvittering/stop/${stop}`),
      say.signature,
    ].join("\n\n"),
  };
}

const operatorSays: { readonly [A in OperatorAbout]: string } = {
  undelivered:
    "kunne ikke afleveres til skranken i 75 timer. Den prøves nu en gang i døgnet, til den er afleveret eller trukket tilbage. Se på skrankens objekt og på mailen.",
  expired:
    "er ikke taget af nogen inden fristen og er nu udløbet. Den, der spurgte, har fået det at vide på sin kvittering.",
};

/** A mail to who runs the service: by number only. */
export const operatorLetter = (
  to: string,
  about: OperatorAbout,
  number: string,
  desk: string,
  demonstration: boolean,
): Letter => ({
  to: [to],
  subject: `Én indgang: henvendelse ${number}`,
  text: [
    ...(demonstration ? [words.da.demonstration] : []),
    `Henvendelse ${number} (${desk}) ${operatorSays[about]}`,
    words.da.signature,
  ].join("\n\n"),
});
