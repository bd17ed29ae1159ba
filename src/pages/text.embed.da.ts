import type { EmbedTexts } from "./text.embed.ts";

const PARTS: { readonly [part: string]: string } = {
  brand: "Farven",
  darkBrand: "Farven på mørk baggrund",
  corner: "Hjørnerne",
  fonts: "Skrifttyperne",
};
const GROUNDS: { readonly [on: string]: string } = {
  paper: "sidens baggrund",
  card: "felternes baggrund",
  text: "knappens tekst",
};

export const embed: EmbedTexts = {
  stranger: "Samtalen kan ikke vises på denne side. Du kan åbne den for sig selv.",
  openItself: "Åbn samtalen",
  check: {
    title: "Virker det her?",
    lead: (partner) => `Rammen for »${partner}« vises, og siden omkring den er på listen.`,
    notTried: "Ikke prøvet",
    rows: [
      {
        id: "script",
        name: "JavaScript i rammen",
        yes: "Virker.",
        no: "Virker ikke. Samtalen virker alligevel, side for side.",
      },
      {
        id: "framed",
        name: "Vist i en ramme",
        yes: "Ja.",
        no: "Nej, siden er åbnet for sig selv.",
      },
      {
        id: "loader",
        name: "Linjen på siden",
        yes: "Rammen og linjen taler sammen.",
        no: "Rammen har ikke hørt fra linjen.",
      },
      {
        id: "cookie",
        name: "Cookie i rammen",
        yes: "Browseren tager imod den.",
        no: "Browseren afviser den. Så bærer siden selv samtalen, og den er væk efter en genindlæsning.",
      },
      {
        id: "room",
        name: "Plads",
        yes: "Der er plads nok i bredden.",
        no: "Rammen er under 280 punkter bred. Giv den mere plads.",
      },
      {
        id: "link",
        name: "Link uden script",
        yes: "Der er et link inde i elementet.",
        no: "Der mangler et link inde i elementet til dem, hvis browser ikke kører scripts.",
      },
      {
        id: "lang",
        name: "Sidens sprog",
        yes: "Siden siger, hvilket sprog den er på.",
        no: "Siden mangler sit sprog: skriv lang på html-elementet.",
      },
      {
        id: "viewport",
        name: "Telefon",
        yes: "Siden passer til en telefon.",
        no: "Siden mangler meta viewport, så alt er småt på en telefon.",
      },
      {
        id: "blocked",
        name: "Sidens sikkerhedspolitik",
        yes: "Intet er blokeret.",
        no: "Sidens politik har blokeret noget. Det kan være andet end os: ",
      },
    ],
  },
  setUp: {
    title: "Vis samtalen på jeres side",
    lead: "Vælg, hvordan den skal se ud, og få den linje, I sætter ind. Ingen konto. Vi gemmer ikke, hvad I vælger her.",
    choose: "Vælg",
    mode: "Hvordan skal den vises?",
    bubble: "Som en knap i hjørnet",
    bubbleHelp: "Intet hentes, før nogen trykker på den. På en telefon fylder den hele skærmen.",
    inline: "Midt i siden",
    inlineHelp: "Hentes, når nogen ruller hen til den, og er så lang som sit indhold.",
    flow: "Hvad skal den begynde med?",
    anyFlow: "Spørg om emnet",
    lang: "Sprog",
    partner: "Kort navn",
    partnerHelp: "Små bogstaver, tal og bindestreg, fx biblioteket.",
    name: "Hvis side er det?",
    origins: "Sidens adresse",
    originsHelp:
      "Begynder med https:// og slutter før første skråstreg. Flere adresser, også intranet og forhåndsvisning: sæt mellemrum imellem.",
    label: "Teksten på knappen",
    brand: "Farve",
    brandHelp: "Skal kunne læses: kontrasten skal være mindst 4,5.",
    dark: "Farve i mørkt tema",
    corner: "Hjørner i punkter, 0–24",
    show: "Vis linjen",
    faults: "Det skal rettes først",
    fault: (part, on, contrast) =>
      on === null
        ? `${PARTS[part]} er ikke skrevet rigtigt.`
        : `${PARTS[part]} mod ${GROUNDS[on]} har en kontrast på ${contrast}. Den skal være mindst 4,5.`,
    badOrigin: (origin) => `»${origin}« er ikke en adresse uden sti, fx https://www.eksempel.dk.`,
    badPartner:
      "Det korte navn må kun have små bogstaver, tal og bindestreg og skal begynde med et bogstav.",
    line: "Linjen",
    lineHelp: "Sæt den ind nederst på siden, eller dér hvor samtalen skal stå.",
    pinned: "Den samme, låst til en version",
    pinnedHelp:
      "Browseren kører kun scriptet, hvis det er nøjagtig dette. Hver version svarer i 24 måneder, efter at en nyere er kommet.",
    frame: "Uden script",
    frameHelp: "Tillader jeres side ingen scripts fra andre, så er en almindelig ramme nok.",
    reserve: "Læg også dette i jeres style sheet, så siden ikke flytter sig, når samtalen kommer:",
    entry: "Send dette til os",
    entryHelp:
      "Rammen er lukket for andre sider end dem, der står på vores liste. Sådan ser jeres plads på den ud:",
    preview: "Sådan ser første spørgsmål ud",
    policy: "Sidens sikkerhedspolitik",
    policyHelp:
      "Sætter jeres side en Content-Security-Policy? Sæt den ind her, så siger vi, hvad der mangler. Vi gemmer den ikke.",
    policyField: "Content-Security-Policy",
    read: "Læs den",
    noPolicy: "Her var ingen politik at læse.",
    finding: (about, verdict, directive) => {
      if (about === "sandbox") return `Siden kører uden scripts. Skriv: ${directive}`;
      const what = about === "script" ? "Scriptet" : "Rammen";
      if (verdict === "ok")
        return `${what} er tilladt${directive === null ? "" : ` af ${directive}`}.`;
      if (verdict === "nonce")
        return 'Scriptet er tilladt, når linjen får sidens egen nonce: skriv nonce="…" i script-elementet, hvor jeres system sætter værdien ind.';
      return `${what} bliver blokeret. Skriv: ${directive}`;
    },
    blocked: (directives) =>
      `Rammen kom ikke frem. Siden har blokeret: ${directives}. Sæt sidens politik ind herunder, så siger vi, hvad der mangler. Står jeres adresse ikke på vores liste, så send os linjen ovenfor.`,
    privacyTitle: "Til jeres privatlivstekst",
    privacy:
      "På siden vises en samtale fra Én indgang i en ramme. Før nogen åbner den, hentes kun et lille script, og intet gemmes. Med det første svar sætter rammen én nødvendig cookie, der kun gælder på vores side og ikke kan læses af den. Vi får at vide, hvilket spørgsmål nogen er nået til, men ikke hvad de svarer. Læs mere på siden Privatliv hos Én indgang.",
    accessibilityTitle: "Til jeres tilgængelighedserklæring",
    accessibility:
      "Siden viser en samtale fra Én indgang i en ramme. Den er bygget efter WCAG 2.2, niveau AA, og hver version prøves automatisk. Den er ikke prøvet af mennesker med handicap eller med en rigtig skærmlæser. Hvad der er prøvet, står på siden Tilgængelighed hos Én indgang.",
    checkTitle: "Virker det?",
    checkText:
      'Skriv check i elementet på den rigtige side, fx <indgang-chat partner="…" check>. Så står der dér, hvad der virker, og hvad der ikke gør. Tag ordet væk igen bagefter.',
  },
};
