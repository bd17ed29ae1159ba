import type { Lang } from "../../protocol/view.ts";

/** The sentences of the figures page. */
interface FiguresText {
  readonly title: string;
  readonly lead: (year: number) => string;
  readonly how: string;
  readonly tooFew: string;
  readonly tooFewHelp: (fewest: number) => string;
  readonly noneYet: string;
  readonly csv: string;
  readonly years: string;
  readonly count: string;
  readonly bar: string;
  readonly totals: string;
  readonly what: string;
  readonly conversations: string;
  readonly finished: string;
  readonly handedOff: string;
  readonly outsideHours: (from: number, to: number) => string;
  readonly cases: string;
  readonly casesOutsideHours: (from: number, to: number) => string;
  readonly topics: string;
  readonly stopped: string;
  readonly stoppedHelp: string;
  readonly question: string;
  readonly version: (version: string) => string;
  readonly desks: string;
  readonly days: string;
  readonly daysHelp: string;
  readonly day: { readonly [group: string]: string };
  readonly byDesk: string;
  readonly byTopic: string;
  readonly byQuestion: string;
  readonly byQuestionHelp: string;
  readonly desk: string;
  readonly topic: string;
  readonly right: string;
  readonly elsewhere: string;
  readonly notReady: string;
  readonly percent: string;
  readonly partners: string;
  readonly partner: string;
  readonly opened: string;
  readonly started: string;
}

export const figuresTexts: { readonly [L in Lang]: FiguresText } = {
  da: {
    title: "Tal",
    lead: (year) => `Hvor mange der bruger indgangen, og hvor de kommer hen, i ${year}.`,
    how: "Her er kun tællere. Ingen kan findes i dem. En samtale tælles én gang, når den er slut: når den er slettet eller udløbet. En henvendelse tælles, når den er afsluttet og slettet. Tallene er derfor nogle uger gamle.",
    tooFew: "for få til at vise",
    tooFewHelp: (fewest) =>
      `Tal under ${fewest} vises ikke, og heller ikke de tal, de kunne regnes ud fra.`,
    noneYet: "Her er ingen tal endnu.",
    csv: "Hent tallene (CSV)",
    years: "Vælg år",
    count: "Antal",
    bar: "Andel",
    totals: "I alt",
    what: "Hvad",
    conversations: "Samtaler",
    finished: "Nåede til et resultat",
    handedOff: "Bad om at blive kontaktet",
    outsideHours: (from, to) => `Begyndt uden for hverdage kl. ${from}–${to}`,
    cases: "Henvendelser til en skranke",
    casesOutsideHours: (from, to) => `Henvendelser sendt uden for hverdage kl. ${from}–${to}`,
    topics: "Hvad det handlede om",
    stopped: "Hvor folk stoppede",
    stoppedHelp:
      "Det spørgsmål, der stod åbent, da samtalen sluttede. Ændres spørgsmålets ord, tælles det for sig.",
    question: "Spørgsmål",
    version: (version) => `tekst ${version}`,
    desks: "Skranker",
    days: "Arbejdsdage til første svar fra et menneske",
    daysHelp: "Fra henvendelsen blev sendt, til skranken svarede, spurgte eller lukkede sagen.",
    day: {
      "0": "samme dag",
      "1": "1 arbejdsdag",
      "2": "2 arbejdsdage",
      "3": "3 arbejdsdage",
      "4-5": "4–5 arbejdsdage",
      "6-10": "6–10 arbejdsdage",
      more: "mere end 10 arbejdsdage",
      never: "intet svar",
    },
    byDesk: "Rigtig skranke, efter skranke",
    byTopic: "Rigtig skranke, efter emne",
    byQuestion: "Rigtig skranke, efter spørgsmål",
    byQuestionHelp: "De spørgsmål, hvis svar kan føre til den skranke, sagen kom til.",
    desk: "Skranke",
    topic: "Emne",
    right: "Rigtig",
    elsewhere: "Burde have været en anden",
    notReady: "Ikke klar endnu",
    percent: "Rigtig, i procent",
    partners: "Partneres hjemmesider",
    partner: "Partner",
    opened: "Åbnet",
    started: "Begyndt",
  },
  en: {
    title: "Figures",
    lead: (year) => `How many use the entrance, and where they come to, in ${year}.`,
    how: "There are only counters here. Nobody can be found in them. A conversation is counted once, when it is over: deleted or expired. A request is counted when it has been closed and deleted. So the figures are some weeks old.",
    tooFew: "too few to show",
    tooFewHelp: (fewest) =>
      `Numbers under ${fewest} are not shown, nor those they could be worked out from.`,
    noneYet: "There are no figures yet.",
    csv: "Download the figures (CSV)",
    years: "Choose a year",
    count: "Number",
    bar: "Share",
    totals: "In all",
    what: "What",
    conversations: "Conversations",
    finished: "Came to a result",
    handedOff: "Asked to be contacted",
    outsideHours: (from, to) => `Begun outside working days ${from}:00–${to}:00`,
    cases: "Requests to a desk",
    casesOutsideHours: (from, to) => `Requests sent outside working days ${from}:00–${to}:00`,
    topics: "What it was about",
    stopped: "Where people stopped",
    stoppedHelp:
      "The question that was open when the conversation ended. When the words of a question change, it is counted by itself.",
    question: "Question",
    version: (version) => `text ${version}`,
    desks: "Desks",
    days: "Working days to the first answer from a person",
    daysHelp: "From when the request was sent until the desk answered, asked or closed the case.",
    day: {
      "0": "same day",
      "1": "1 working day",
      "2": "2 working days",
      "3": "3 working days",
      "4-5": "4–5 working days",
      "6-10": "6–10 working days",
      more: "more than 10 working days",
      never: "no answer",
    },
    byDesk: "Right desk, by desk",
    byTopic: "Right desk, by topic",
    byQuestion: "Right desk, by question",
    byQuestionHelp: "The questions whose answers can lead to the desk the case came to.",
    desk: "Desk",
    topic: "Topic",
    right: "Right",
    elsewhere: "Should have been another",
    notReady: "Not ready yet",
    percent: "Right, in percent",
    partners: "Partners’ sites",
    partner: "Partner",
    opened: "Opened",
    started: "Started",
  },
};
