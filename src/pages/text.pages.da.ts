import type { Texts } from "./text.ts";

/** The long texts of the two pages that stand on their own. */
export const privacy: Texts["privacy"] = {
  title: "Privatliv",
  sections: (r) => [
    {
      title: "Kort fortalt",
      body: "Du er anonym. Vi gemmer intet, før du har givet dit første svar, og vi spørger ikke om navn, adresse eller CPR-nummer. Du kan slette det hele med et tryk.",
    },
    {
      title: "Det gemmer vi",
      body: [
        "* Dine svar, og hvornår du gav dem.",
        "* Hvilke råd du fik vist, så vi kan sige til, hvis de ændrer sig.",
        "* Spørger du med egne ord: hvilke emner og svar det blev til, men ikke det, du skrev.",
        "* Hvilke opgaver du har sat flueben ved.",
        "* Sproget, og hvilken hjemmeside du kom fra, hvis den viser samtalen for os.",
      ].join("\n"),
    },
    {
      title: "Det gemmer vi ikke",
      body: "Navn, kontaktoplysninger og IP-adresse. For at holde misbrug ude tæller vi i et minut, hvor mange der kommer fra samme netværk, under en nøgle, der skifter hver dag. Tekst, der ligner et CPR-nummer, tager vi ikke imod: den kommer tilbage til dig med tallet skjult, og intet af den er gemt. Vi tæller ikke den enkelte, og ingen uden for siden får noget at vide: her er ingen skrifttyper, målinger eller indhold fra andre.",
    },
    {
      title: "Hvor længe",
      body: [
        `* En samtale slettes ${r.idleDays} dage efter dit sidste svar.`,
        `* Trykker du »Gem til vores næste møde«, går der ${r.savedDays} dage i stedet.`,
        `* Begynder du uden at svare, er der intet gemt, og adgangen udløber efter ${r.newHours} timer.`,
        `* Et link til »Fortsæt nu« virker én gang og i ${r.nowLinkMinutes} minutter. En kode til »Fortsæt senere« virker, så længe samtalen findes, eller til du lukker den.`,
        `* Trykker du »Send spørgsmålet (uden navn) til redaktøren«, gemmes teksten, som den står i feltet, sproget og dagen. Der følger intet med om dig eller samtalen. Den slettes efter ${r.editorQuestionDays} dage. Ellers tæller vi kun, hvor mange spørgsmål vi ikke forstod.`,
        `* Efter en sletning står der i ${r.goneRowDays} dage kun en dato og et kvitteringsnummer, så siden kan sige, at samtalen er slettet.`,
        `* Vores udbyder kan gendanne data i ${r.recoveryDays} dage. Først derefter er det slettede helt væk.`,
      ].join("\n"),
    },
    {
      title: "Cookie",
      body: `Med dit første svar sætter vi én nødvendig cookie, **__Host-indgang**. Den åbner din samtale igen, kan ikke læses af scripts og holder i højst ${r.savedDays} dage. Sidder du ved en delt computer, sætter vi ingen. Siden virker også uden cookies. Vi gemmer intet andet i din browser.`,
    },
    {
      title: "Hvor",
      body: "Samtalen opbevares i EU. Kommunen er dataansvarlig, og driften sker på Cloudflares platform som databehandler. Retsgrundlag og kommunens databeskyttelsesrådgiver er ikke skrevet ind her endnu. Det skal kommunen gøre, før siden tages i brug.",
    },
    {
      title: "Dine rettigheder",
      body: "Vi ved ikke, hvem du er. Derfor bruger du dine rettigheder her på siden: »Hent alt, der er gemt« viser dig det hele, »Ret« retter et svar, og »Slet det hele« sletter. Er du utilfreds, kan du klage til Datatilsynet.",
    },
  ],
};

export const accessibility: Texts["accessibility"] = {
  title: "Tilgængelighed",
  sections: [
    {
      title: "Hvad vi sigter efter",
      body: "Siden er bygget efter WCAG 2.2, niveau AA. Den virker med tastatur alene, uden JavaScript, uden cookies, på en skærm på 320 punkter og ved 400 % forstørrelse. Den følger din skriftstørrelse, mørkt tema, høj kontrast og ønsket om mindre bevægelse.",
    },
    {
      title: "Hvad der er prøvet",
      body: [
        "* Hver version prøves automatisk i Chromium: hver slags side med axe-core mod WCAG 2.0–2.2 A og AA, tastatur alene, uden JavaScript, uden cookies, 320 punkter, 400 %, store nok trykflader, synligt fokus og at hver ny sætning bliver læst op én gang.",
        "* Farvernes kontrast er regnet ud for lyst og mørkt tema.",
      ].join("\n"),
    },
    {
      title: "Hvad der ikke er prøvet",
      body: [
        "* Den er ikke prøvet af mennesker med handicap.",
        "* Den er ikke prøvet med en rigtig skærmlæser som NVDA, JAWS, VoiceOver eller TalkBack.",
        "* Den er ikke prøvet i Firefox og Safari.",
        "* Kilderne, vi linker til, er andres sider. Dem svarer vi ikke for.",
      ].join("\n"),
    },
    {
      title: "Kommunens tilgængelighedserklæring",
      body: "Denne tekst er ikke den erklæring, loven kræver. Kommunen skal lave den i WAS-Tool og linke til den herfra, før siden tages i brug.",
    },
    {
      title: "Sig til, hvis noget driller",
      body: "Kan du ikke bruge en side her, så ring til kommunen. Nummeret står nederst.",
    },
  ],
};
