import type { CaseTexts } from "./text.case.ts";

export const cases: CaseTexts = {
  handoff: {
    ask: "Bed om at blive kontaktet",
    title: "Bed om at blive kontaktet",
    lead: "Vælg, hvem der skal kontakte dig. På næste side ser du præcis, hvad de får. Intet er sendt endnu.",
    who: "Hvem skal kontakte dig?",
    publicParty: "Offentlig myndighed",
    privateParty: "Privat part, ikke en del af kommunen",
    words: "Hvad vil du gerne?",
    wordsHelp: (words) =>
      `Med dine egne ord, højst ${words}. Feltet må stå tomt. Skriv ikke CPR-nummer, navne på andre eller om helbred.`,
    tried: "Hvad har du prøvet?",
    triedHelp: (words) => `Højst ${words} ord. Feltet må stå tomt.`,
    contact: "Hvordan kan de få fat i dig?",
    name: "Navn",
    via: "Hvordan vil du helst kontaktes?",
    mail: "E-mail",
    phone: "Telefon",
    mailHelp: "Fx mette@eksempel.dk",
    phoneHelp: "Otte cifre, eller + og landekode.",
    lang: "Hvilket sprog?",
    langs: { da: "Dansk", en: "Engelsk" },
    times: "Hvornår passer det bedst?",
    timesHelp: "Fx hverdage efter 15. Feltet må stå tomt.",
    see: "Se, hvad der bliver sendt",
    wrong: {
      name: "Skriv et navn, de kan spørge efter.",
      mail: "Skriv en e-mailadresse, fx mette@eksempel.dk. Bogstaverne foran @ skal være a–z.",
      phone: "Skriv et telefonnummer med otte cifre, eller med + og landekode.",
      desk: "Vælg, hvem der skal kontakte dig.",
      consent: "Sæt kryds ved, at vi må sende det. Ellers sender vi ikke noget.",
    },
    tooMany: (words) => `Skriv højst ${words} ord her.`,
    previewTitle: (desk) => `Det bliver sendt til ${desk}`,
    previewLead:
      "Præcis det, der står her, og ikke mere. Intet er sendt, før du trykker på »Send« nederst.",
    lines: "Fjern linjer, de ikke skal have",
    linesHelp: "Fjern krydset, og tryk på »Se det igen«.",
    health: "Noget af det kan sige noget om helbred eller ydelser",
    healthHelp:
      "Det bliver kun sendt, hvis du siger ja her. Så kommer det med i listen ovenfor, når du ser det igen.",
    again: "Se det igen",
    left: "Bliver ikke sendt:",
    asText: "Som tekst",
    consents: "Må vi sende det?",
    others: "Hvis det hører bedre til et andet sted (valgfrit)",
    kept: (caseDays) =>
      `Vi sletter sagen ${caseDays} dage efter, at den er afsluttet. Den, der får den, svarer selv for det, de gemmer hos sig. Du kan trække den tilbage på din kvittering.`,
    send: (desk) => `Send til ${desk}`,
    edit: "Ret i det, jeg har skrevet",
    correctionTitle: "Du har rettet, siden du sendte",
    correctionLead: (desk) =>
      `${desk} har fået det, du svarede dengang. Sender du rettelsen, kommer den på den samme sag.`,
    sendCorrection: "Send rettelsen",
    changed: "Du har rettet, siden du sendte.",
    seeCorrection: "Se, hvad der er anderledes",
  },
  sent: {
    title: (desk) => `Sendt til ${desk}`,
    number: "Dit nummer",
    address: "Din kvittering",
    addressHelp:
      "Adressen er din egen. På den ser du, hvor sagen er, svarer på spørgsmål og trækker den tilbage. Skriv den ned, eller print siden: vi kan ikke vise den igen.",
    mailed: (mail) =>
      `Vi sender også adressen til ${mail}. Mere skriver vi ikke, medmindre du beder om det på kvitteringen.`,
    notMailed: (day) => `Vi kan ikke skrive til dig. Kig på kvitteringen igen ${day}.`,
    repeated:
      "Det er allerede sendt, og kun én gang. Adressen til kvitteringen har du fået; ellers kan du lave en ny på kvitteringen.",
    see: "Se kvitteringen",
  },
  receipt: {
    title: "Din henvendelse",
    enterTitle: "Se din kvittering",
    enterLead: "Skriv den kode, der står sidst i adressen på din kvittering.",
    doorLead: "Her er en kvittering for en henvendelse. Tryk for at se den.",
    show: "Vis kvitteringen",
    heading: {
      sent: (desk) => `Sendt til ${desk}`,
      received: (desk) => `${desk} har fået din henvendelse`,
      opened: (desk) => `${desk} har læst din henvendelse`,
      accepted: (desk) => `${desk} har taget din sag`,
      answered: (desk) => `${desk} har svaret dig`,
      closed: () => "Din sag er afsluttet",
      withdrawn: () => "Du har trukket din henvendelse tilbage",
      expired: () => "Ingen har taget din henvendelse",
    },
    next: ({ kind }, day) => {
      switch (kind) {
        case "reminder":
          return `Har ingen taget sagen senest **${day}**, rykker vi dem og den, der driver siden, og det står her.`;
        case "answer":
          return `De har lovet svar senest **${day}**. Sker det ikke, rykker vi, og det står her.`;
        case "expiry":
          return `Har ingen taget sagen senest **${day}**, udløber den.`;
        case "erasure":
          return `Alt her slettes senest **${day}**.`;
        case "none":
          return "De har ikke lovet en dag for svar. Vi skriver her, når der sker noget.";
      }
    },
    late: "Vi har prøvet i over tre døgn uden at kunne aflevere den. Den, der driver siden, har fået det at vide. Vi prøver hver dag, til den er afleveret, eller du trækker den tilbage. Haster det, så ring.",
    steps: "Det er der sket",
    step: ({ what, desk, deskName, who, detail }) => {
      const by = who === null ? "" : ` (${who})`;
      switch (what) {
        case "sent":
          return `Sendt til ${deskName}`;
        case "receive":
          return `Modtaget hos ${deskName}`;
        case "open":
          return `Åbnet og læst hos ${deskName}${by}`;
        case "accept":
          return `${deskName} har taget sagen${by}`;
        case "release":
          return `${deskName} giver sagen til en anden hos sig${by}`;
        case "answer":
          return `${deskName} har svaret dig${by}`;
        case "close":
          return `Afsluttet af ${deskName}${by}`;
        case "pass-on":
          return detail === desk
            ? `Sendt videre til ${deskName}${by}`
            : `${deskName} foreslår at sende sagen videre${by}`;
        case "ask":
          return `${deskName} har stillet et spørgsmål${by}`;
        case "journalise":
          return detail === "journalised"
            ? `${deskName} har gemt den i sit eget system${by}`
            : `${deskName} har ikke brug for at gemme den${by}`;
        case "reply":
          return "Du har svaret på spørgsmålet";
        case "agree":
          return `Du har sagt ja. Sendt videre til ${deskName}`;
        case "decline":
          return `Du har sagt nej til at sende videre. Sagen er stadig hos ${deskName}`;
        case "withdraw":
          return "Du har trukket den tilbage";
        case "judge":
          return detail === "right"
            ? "Du har sagt, at det var det rigtige sted"
            : "Du har sagt, at det var det forkerte sted";
        case "correct":
          return `Du har sendt en rettelse til ${deskName}`;
        case "remind":
          return `Ingen havde taget den til tiden. Vi har rykket ${deskName}`;
        case "missed":
          return `Svaret kom ikke til tiden. Vi har rykket ${deskName}`;
        case "expire":
          return "Udløbet: ingen har taget den";
        case "undelivered":
          return `Ikke afleveret til ${deskName} endnu. Vi prøver hver dag`;
        case "delivered":
          return `Afleveret til ${deskName}`;
        default:
          return what;
      }
    },
    asks: (desk) => `${desk} spørger`,
    answer: "Dit svar",
    answerHelp: "Skriv ikke CPR-nummer. Svaret går kun til dem, der har sagen.",
    sendAnswer: "Send svaret",
    passOn: (desk, to) => `${desk} foreslår at sende sagen videre til ${to}`,
    reason: "Derfor:",
    passOnHelp: "Det sker kun, hvis du siger ja. Siger du nej, bliver sagen, hvor den er.",
    agree: "Ja, send den videre",
    decline: "Nej, lad den blive",
    judge: "Var det det rigtige sted?",
    right: "Ja, det var det rigtige sted",
    wrong: "Nej, jeg skulle have været et andet sted",
    judged: "Tak. Det hjælper den næste.",
    mailTitle: "Mails om din sag",
    mail: {
      none: "Vi har ingen e-mail, vi må skrive til. Kig her igen på den dato, der står øverst.",
      first: "Vi har sendt dig én mail med adressen hertil. Mere skriver vi kun, hvis du siger ja.",
      yes: "Vi skriver til dig, når der sker noget. Højst én mail om dagen, og aldrig med indhold.",
      stopped: "Vi skriver ikke til dig mere.",
      failed: "Vores mail til dig kom ikke frem. Kig her på siden i stedet.",
    },
    mailYes: "Ja, skriv til mig",
    mailStop: "Skriv ikke til mig",
    sent: "Se, hvad vi sendte",
    correction: (when) => `Rettet ${when}`,
    questions: "Spørgsmål og svar",
    text: "Hent som tekst",
    json: "Hent som data",
    calendar: "Hent datoen til kalender",
    calendarTitle: (number) => `Kig på kvitteringen for ${number}`,
    renew: "Lav en ny adresse til kvitteringen",
    renewHelp: "Har andre fået den gamle? Så virker den ikke længere.",
    renewed: "Her er den nye adresse. Den gamle virker ikke længere.",
    withdraw: "Træk tilbage",
    withdrawTitle: "Træk henvendelsen tilbage?",
    withdrawText: (desk) =>
      `${desk} kan ikke læse den mere her og får at vide, at den er trukket tilbage. Det, de allerede har læst eller gemt hos sig, kan vi ikke hente.`,
    erase: "Slet alt",
    eraseTitle: "Slet alt?",
    eraseText: (days) =>
      `Samtalen slettes med det samme, og henvendelsen trækkes tilbage. Har ingen åbnet henvendelsen, slettes den også nu. Har nogen åbnet den, slettes den, når de har gemt det, de skal, og senest om ${days} dage.`,
    confirmWithdraw: "Ja, træk den tilbage",
    confirmErase: "Ja, slet alt",
    keep: "Nej, behold den",
    casesGone: (day) => `En henvendelse, som nogen har åbnet, er væk senest ${day}.`,
    demonstration: "Demonstration: ingen rigtig skranke får noget.",
    yourCases: "Dine henvendelser",
    open: "Se kvitteringen",
    stopTitle: "Stop mails om en henvendelse",
    stopLead: "Trykker du her, skriver vi ikke mere om den. Henvendelsen selv ændrer sig ikke.",
    stop: "Stop mails",
    stopped: "Vi skriver ikke mere om den henvendelse.",
  },
};
