import { minutesFor } from "./duration.ts";
import { cases } from "./text.case.da.ts";
import { embed } from "./text.embed.da.ts";
import { accessibility, privacy } from "./text.pages.da.ts";
import type { Texts } from "./text.ts";

const range = (fewest: number, most: number): string =>
  fewest === most ? `${fewest}` : `${fewest}–${most}`;
const questions = (fewest: number, most: number): string => `${range(fewest, most)} spørgsmål`;
const minutes = (fewest: number, most: number): string =>
  `${range(minutesFor(fewest), minutesFor(most))} ${minutesFor(most) === 1 ? "minut" : "minutter"}`;

export const da: Texts = {
  product: "Én indgang",
  guide: "Indgang",
  skip: "Gå til indholdet",
  home: "Én indgang, til forsiden",
  otherLang: { lang: "en", name: "English" },
  opensInNewTab: "åbner i en ny fane",
  start: {
    title: "Vil du starte noget, der gør en forskel?",
    lead: "Svar på nogle få spørgsmål. Så får du at vide, hvad reglerne betyder for netop jer, hvad I skal gøre, og hvem der hjælper videre. Gratis og uden at opgive navn.",
    guideIsAutomatic: "Du svarer en automatisk guide, ikke et menneske.",
    duration: (fewest, most) =>
      `Ét emne tager ${minutes(fewest, most)}: ${questions(fewest, most)}, alt efter hvad du svarer.`,
    shared: "Jeg sidder ved en delt computer, fx på biblioteket",
    sharedHelp:
      "Så gemmer vi intet i browseren. Lukker eller genindlæser du siden, er samtalen væk herfra.",
    begin: "Kom i gang",
    about: "Emne:",
    otherTopic: "Vælg et andet emne",
    ongoing: (answered) => `Du har en samtale i gang med ${answered} svar.`,
    continue: "Fortsæt samtalen",
    beginNew: "Eller begynd en ny",
    noConversation:
      "Her er ingen samtale i gang. Begynd en ny herunder, eller brug din kode, hvis du har en.",
  },
  topic: {
    title: "Hvad bliver jeg spurgt om?",
    lead: "Her kan du se alle spørgsmål, før du begynder. Du bliver kun spurgt om de emner, du vælger.",
    length: (fewest, most) =>
      `${questions(fewest, most)} i alt. Det tager cirka ${minutes(fewest, most)}.`,
    ready: "Godt at have klar",
    questions: "Spørgsmålene",
    someOnly: "Du får ikke nødvendigvis dem alle. Det kommer an på, hvad du svarer.",
    first: (fewest, most) => `Først kommer de ${questions(fewest, most)}, som alle får.`,
    seeFirst: "Se de første spørgsmål",
    choices: (count) => `Se svarene (${count})`,
    all: "Se alle emner",
  },
  chat: {
    title: "Samtale",
    transcript: "Samtalen indtil nu",
    you: "Du svarede:",
    change: "Ret",
    changeOf: (title) => `Ret svaret på: ${title}`,
    known: (count) => `Det spørger jeg ikke om igen (${count} svar). Du kan rette dem her.`,
    progress: (answered, fewest, most) => {
      if (most === 0) return `${answered} svar · færdig`;
      return `${answered} svar · ${questions(fewest, most)} tilbage`;
    },
    pageOnly:
      "Din browser gemmer ikke samtalen. Genindlæser eller lukker du siden, er den væk herfra. Vil du kunne vende tilbage, så hent en kode under »Fortsæt på en anden enhed eller en anden dag«.",
    sharedPage:
      "Delt computer: intet er gemt i browseren. Samtalen er væk herfra, når du lukker eller genindlæser siden.",
    busy: "Arbejder …",
  },
  ask: {
    title: "Spørg med egne ord",
    help: "Skriv kort. Skriv ingen navne, CPR-numre eller noget om andres helbred. Vi gemmer ikke det, du skriver.",
    button: "Spørg",
    notTaken: "Det tog vi ikke imod",
    empty: "Skriv et spørgsmål først.",
    headings: {
      answered: "Svar på dit spørgsmål",
      suggestions: "Mente du …?",
      "out-of-scope": "Det er ikke mit emne",
      urgent: "Haster det, så ring nu",
      unplaced: "Det forstod jeg ikke",
    },
    didYouMean: "Tryk på det, du mente:",
    orDidYouMean: "Eller handler det om:",
    chosen: "Det er vi allerede i gang med:",
    known: "Det har jeg forstået. Fjern fluebenet, hvis det ikke passer:",
    none: "Ingen af dem",
    noneOfThem:
      "Så har jeg ikke fundet det, du mente. Prøv med andre ord, eller ring til et menneske.",
    youAsked: "Du spurgte med egne ord",
    picked: "Du valgte:",
    nonePicked: "Ingen af forslagene passede.",
    editor: {
      label: "Vil du have, at andre får et bedre svar?",
      help: "Ret teksten, som du vil, og send den. Der følger intet navn, intet klokkeslæt og ingen samtale med. Den slettes efter 90 dage.",
      button: "Send spørgsmålet (uden navn) til redaktøren",
      sent: "Tak. Spørgsmålet er sendt til redaktøren, uden navn.",
    },
  },
  editors: {
    title: "Spørgsmål, guiden ikke kunne placere",
    lead: (keptDays) =>
      `Sendt uden navn af dem, der spurgte. Et spørgsmål slettes efter ${keptDays} dage. Skriv det ind som vending i filen, så finder de næste frem.`,
    nothing: "Der venter ingen spørgsmål.",
    noFile: "Guiden har intet bud på, hvor det hører hjemme. Se flows/phrases/.",
    remove: "Fjern, det er ordnet",
    counts: "Så mange blev ikke forstået",
  },
  question: {
    next: "Næste",
    see: "Se, hvad det ændrer",
    unsure: "Det ved jeg ikke",
    chooseSome: "Vælg gerne flere.",
    fields: {
      number: "Antal",
      date: "Dato",
      text: "Dit svar",
      cvr: "CVR-nummer, 8 cifre",
      "p-number": "P-nummer, 10 cifre",
    },
    units: { kr: "Beløb i kroner", pct: "Procent", persons: "Antal personer" },
    suffixes: { kr: "kr.", pct: "pct.", persons: "personer" },
    atMost: (limit) => `Højst ${limit} tegn.`,
    mayBeEmpty: "Du kan lade feltet stå tomt.",
    offer: (label) => `Du svarede »${label}« før. Gælder det stadig?`,
    offerYes: "Ja, det gælder stadig",
    changing: "Du retter dit svar",
  },
  error: {
    title: "Svaret mangler noget",
    titlePrefix: "Fejl: ",
    notice: "Læg mærke til",
    reason: ({ reason, row, step }, limit) => {
      const at = row === undefined ? "" : `${row}: `;
      switch (reason) {
        case "choose-one":
          return "Vælg et svar.";
        case "choose-some":
          return "Vælg mindst ét svar.";
        case "excludes-the-rest":
          return "»Det ved jeg ikke« og »Ingen« kan ikke vælges sammen med andre svar. Vælg enten det ene eller de andre.";
        case "not-a-number":
          return `${at}Skriv et tal, fx 12 eller 12,5. Skriv 0, hvis der ikke er noget.`;
        case "off-step":
          return step === 1 ? `${at}Skriv et helt tal.` : `${at}Skriv et tal i trin af ${step}.`;
        case "too-small":
          return `${at}Det må ikke være under ${limit}.`;
        case "too-large":
          return `${at}Det må ikke være over ${limit}.`;
        case "not-a-date":
          return "Skriv en dato, fx 31-12-2027.";
        case "not-cvr":
          return "Et CVR-nummer har 8 cifre. Se efter, om de alle er med.";
        case "not-p-number":
          return "Et P-nummer har 10 cifre. Se efter, om de alle er med.";
        case "unsure-and-more":
          return "Skriv et svar, eller sæt kryds ved »Det ved jeg ikke«, ikke begge dele.";
        case "too-long":
          return `Det er for langt. Skriv højst ${limit} tegn.`;
        default:
          return "Det svar passer ikke til spørgsmålet. Ret det, og prøv igen.";
      }
    },
    unreachableTitle: "Vi kunne ikke nå frem",
    unreachable:
      "Dit svar er ikke sendt, men det står her endnu. Se efter, om du har forbindelse, og prøv igen.",
    retry: "Prøv igen",
    pageTitle: "Det gik ikke",
    toStart: "Gå til forsiden",
    useCode: "Fortsæt med en kode",
  },
  change: {
    title: (from, to) => `Du retter »${from}« til »${to}«`,
    kept: (count) => `**${count} svar** beholdes`,
    nothingKept: "Ingen andre svar at beholde",
    dropped: (count) => `**${count} svar** bliver uden betydning:`,
    askedAgain: (count) => `Jeg spørger om **${count} ting** igen, med dit svar klar:`,
    asked: (count) =>
      count === 1 ? "Jeg spørger om **1 ting** til:" : `Jeg spørger om **${count} ting** til:`,
    finding: (title, from, to) => `»${title}« går fra **${from}** til **${to}**`,
    noLongerJudged: (count) =>
      `${count === 1 ? "Ét krav" : `${count} krav`} bliver ikke vurderet længere:`,
    notJudged: "ikke vurderet",
    desk: (to, from) =>
      from === null
        ? `Du bliver henvist til **${to}**`
        : `Du bliver henvist til **${to}** i stedet for ${from}`,
    deskGone: (from) => `Du bliver ikke længere henvist til ${from}`,
    sameDesk: (name) => `Det er stadig **${name}**, du bliver henvist til først`,
    nothingElse: "Intet andet ændrer sig",
    confirm: "Ret svaret",
    keep: (label) => `Behold »${label}«`,
  },
  outcome: {
    label: "Jeres svar",
    firstDesk: "Tal først med",
    basedOn: (answered) => `Ud fra ${answered} svar. Vi vejleder; andre afgør.`,
    verdicts: "Sådan ser det ud",
    todo: "Det skal I gøre",
    todoHelp: "Tryk på en opgave, når den er klaret.",
    due: (day) => `senest ${day}`,
    remember: "Husk",
    calendar: "Hent datoer til kalender",
    mail: "Send listen til dig selv",
    mailSubject: "Det skal vi gøre",
    mailMore: (count) => `… og ${count} mere. Se resten i samtalen.`,
    print: "Udskriv",
    printHint: "Vil du have det på papir, så brug browserens Udskriv. Siden fylder højst to ark.",
    desks: "Tal med",
    nobodyConfirmed: "Ingen af dem har bekræftet nummer eller tid endnu.",
    contactConfirmed: (day) => `Bekræftet ${day}`,
    phone: "Telefon",
    mailAddress: "E-mail",
    because: "Derfor:",
    privateParty: "Privat part, ikke en del af kommunen",
    publicParty: "Offentlig myndighed",
    referral: "Her henviser vi kun til",
    latest: "Om dit sidste svar",
    all: (answers) => `Alle dine svar og råd undervejs (${answers} svar)`,
    printed: (day) => `Fra Én indgang, ${day}. Vejledning, ikke en afgørelse.`,
  },
  sources: {
    summary: (count) =>
      count === 1 ? "Hvor står det? (1 kilde)" : `Hvor står det? (${count} kilder)`,
    place: "Sted",
    asOf: (asOf) => `Kilden er fra ${asOf}`,
    checked: (day) => `slået op ${day}`,
    certainty: {
      verified: "læst i kilden",
      known: "almindelig viden, ikke læst i en kilde",
      uncertain: "usikkert, få det bekræftet",
    },
    caution: (caution) => `Vær opmærksom: ${caution}`,
    meaning: (word) => `Hvad betyder ${word}?`,
  },
  tools: {
    title: "Mere, du kan gøre",
    undo: "Fortryd sidste svar",
    restart: "Begynd forfra",
    continue: "Fortsæt på en anden enhed eller en anden dag",
    save: "Gem til vores næste møde",
    download: "Hent alt, der er gemt",
    erase: "Slet det hele",
    back: "Tilbage til samtalen",
    person: "Tal med et menneske",
    call: "Ring til kommunen",
    privacy: "Privatliv",
    accessibility: "Tilgængelighed",
    enterCode: "Har du en kode?",
    restarted: "Du er begyndt forfra. Fortryd bringer dine svar tilbage.",
  },
  links: {
    title: "Fortsæt på en anden enhed eller en anden dag",
    lead: "Du får et link og en kode. Det er det eneste, der åbner samtalen igen: vi kender ikke dit navn.",
    now: "Fortsæt nu",
    nowHelp: (minutes) =>
      `Til fx at gå fra computer til telefon. Virker én gang og i ${minutes} minutter.`,
    later: "Fortsæt senere",
    laterHelp: "Til at skrive ned eller printe. Virker, så længe samtalen findes.",
    moves: "Når koden er brugt, flytter samtalen med, og den kan ikke længere åbnes her.",
    code: "Din kode",
    address: "Dit link",
    qr: "QR-kode med dit link. Peg telefonens kamera på den.",
    worksUntil: (when) => `Virker én gang, til ${when}.`,
    laterWorks: (when) =>
      `Virker, så længe samtalen findes: til ${when}, hvis du ikke svarer mere inden da.`,
    print: "Udskriv koden",
    revoke: "Luk alle koder",
    revokeHelp: "Har du mistet papiret? Luk koderne, så kan ingen bruge dem.",
    revoked: "Alle koder er lukket. Samtalen er stadig åben her.",
  },
  resume: {
    title: "Fortsæt din samtale",
    lead: "Skriv den kode, du fik, da du sidst var her.",
    leadWithCode:
      "Linket har en kode med. Tryk på knappen for at åbne samtalen her. Så lukker den, hvor du ellers har den åben.",
    code: "Din kode",
    codeHelp: "16 tegn i grupper på fire. Store og små bogstaver er lige gode.",
    open: "Åbn samtalen",
  },
  saved: {
    title: "Samtalen er gemt",
    text: (day) =>
      `Den bliver her til ${day}, hvis du ikke svarer mere inden da. Hver gang du svarer, forlænges tiden.`,
    next: "Vil du åbne den fra en anden enhed, eller kan andre bruge denne computer, så tag en kode med.",
  },
  erase: {
    title: "Slet det hele?",
    text: (recoveryDays) =>
      `Alle dine svar slettes med det samme, og koder holder op med at virke. Det kan ikke fortrydes. Vores udbyders sikkerhedskopier er væk efter ${recoveryDays} dage.`,
    confirm: "Ja, slet det hele",
    keep: "Behold samtalen",
    download: "Hent en kopi først",
    doneTitle: "Samtalen er slettet",
    done: (day, backupsGone) => `Slettet ${day}. Væk fra sikkerhedskopier senest ${backupsGone}.`,
    receipt: "Kvittering",
    again: "Begynd en ny samtale",
  },
  cases,
  embed,
  privacy,
  accessibility,
};
