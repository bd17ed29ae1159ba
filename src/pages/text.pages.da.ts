import type { Texts } from "./text.ts";

/** The long texts of the two pages that stand on their own. */
export const privacy: Texts["privacy"] = {
  title: "Privatliv",
  sections: (r) => [
    {
      title: "Kort fortalt",
      body: "Du er anonym, til du selv beder om at blive kontaktet. Vi gemmer intet, før du har givet dit første svar, og vi spørger aldrig om CPR-nummer. Beder du om at blive kontaktet, ser du præcis, hvad der bliver sendt, og til hvem, før du siger ja. Du kan slette det hele med et tryk.",
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
      title: "Når du beder om at blive kontaktet",
      body: [
        "* Vi gemmer det, du så og sendte: linjerne, dine egne ord, navn, e-mail eller telefon, og hvornår det passer dig.",
        "* Vi gemmer, hvad du sagde ja til, i hvilken ordlyd, og til hvem. Noget, der kan sige noget om helbred eller ydelser, sendes kun med et ja for sig.",
        "* C4 og HIP er private parter. De svarer selv for det, de gemmer hos sig. Sendes sagen videre til en anden, siger du ja først.",
        "* Vi gemmer, hvem der har åbnet sagen, og hvad der er sket med den. Du ser det hele på din kvittering.",
        `* Har ingen taget sagen efter ${r.reminderWorkingDays} arbejdsdage, rykker vi skranken og den, der driver siden, kun med nummeret.`,
        "* Vi skriver én mail til dig med kvitteringens adresse, og kun flere, hvis du siger ja på kvitteringen. De er uden indhold.",
        `* Fra samme e-mail eller telefon kan der sendes ${r.handoffsADay} henvendelser om dagen, og til samme e-mail går der højst ${r.firstMailsADay} første mails. For at tælle gemmer vi i ${r.contactHours} timer en kode, som adressen ikke kan læses ud af.`,
      ].join("\n"),
    },
    {
      title: "Det gemmer vi ikke",
      body: "IP-adresse, og uden en henvendelse heller ikke navn eller kontaktoplysninger. For at holde misbrug ude tæller vi i et minut, hvor mange der kommer fra samme netværk, under en nøgle, der skifter hver dag. Tekst, der ligner et CPR-nummer, tager vi ikke imod: den kommer tilbage til dig med tallet skjult, og intet af den er gemt. Vi fører statistik uden den enkelte: kun antal, og aldrig under fem. Her er ingen skrifttyper, målinger eller indhold fra andre.",
    },
    {
      title: "Hvor længe",
      body: [
        `* En samtale slettes ${r.idleDays} dage efter dit sidste svar.`,
        `* Trykker du »Gem til vores næste møde«, går der ${r.savedDays} dage i stedet.`,
        `* Begynder du uden at svare, er der intet gemt, og adgangen udløber efter ${r.newHours} timer.`,
        `* Et link til »Fortsæt nu« virker én gang og i ${r.nowLinkMinutes} minutter. En kode til »Fortsæt senere« virker, så længe samtalen findes, eller til du lukker den.`,
        `* Trykker du »Send spørgsmålet (uden navn) til redaktøren«, gemmes teksten, som den står i feltet, sproget og dagen. Der følger intet med om dig eller samtalen. Den slettes efter ${r.editorQuestionDays} dage. Ellers tæller vi kun, hvor mange spørgsmål vi ikke forstod.`,
        `* En henvendelse slettes ${r.caseDays} dage efter, at den er afsluttet eller trukket tilbage. Så længe den er åben, slettes samtalen ikke af sig selv. Har ingen taget den i ${r.untakenWorkingDays} arbejdsdage, udløber den, og du får det at vide på kvitteringen.`,
        `* Sletter du alt, mens en henvendelse er sendt, slettes den med det samme, hvis ingen har åbnet den. Ellers slettes den, når skranken har gemt det, den skal, og senest efter ${r.eraseAfterHandoffDays} dage.`,
        `* Skrankens liste over, hvem der har gjort hvad, holder i ${r.auditDays} dage. Der står numre og tider, ikke hvad sagen handler om.`,
        `* Efter en sletning står der i ${r.goneRowDays} dage kun en dato og et kvitteringsnummer, så siden kan sige, at samtalen er slettet.`,
        `* Vores udbyder kan gendanne data i ${r.recoveryDays} dage. Først derefter er det slettede helt væk.`,
      ].join("\n"),
    },
    {
      title: "Cookie",
      body: `Med dit første svar sætter vi én nødvendig cookie, **__Host-indgang**. Den åbner din samtale igen, kan ikke læses af scripts og holder i højst ${r.savedDays} dage. Sidder du ved en delt computer, sætter vi ingen. Vises samtalen på en anden hjemmeside, hedder cookien **__Host-** og den sides navn og gælder kun dér; den hjemmeside får at vide, hvilket spørgsmål du er nået til, men aldrig hvad du svarer. Siden virker også uden cookies. Vi gemmer intet andet i din browser.`,
    },
    {
      title: "Hvor",
      body: "Samtalen opbevares i EU. Kommunen er dataansvarlig, og driften sker på Cloudflares platform som databehandler. Retsgrundlag og kommunens databeskyttelsesrådgiver er ikke skrevet ind her endnu. Det skal kommunen gøre, før siden tages i brug.",
    },
    {
      title: "Dine rettigheder",
      body: "Uden en henvendelse ved vi ikke, hvem du er. Derfor bruger du dine rettigheder her på siden: »Hent alt, der er gemt« viser dig det hele, »Ret« retter et svar, og »Slet det hele« sletter. Har du sendt en henvendelse, har du en kvittering med sin egen adresse: der kan du også trække den tilbage og slette. Det, en skranke har gemt hos sig, skal du spørge den om. Er du utilfreds, kan du klage til Datatilsynet.",
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
