/** A word of the office, and what to write instead; `null`: the word is a name, so explain it. */
export interface Jargon {
  readonly is: RegExp;
  readonly instead: string | null;
}

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})`, "giu");

/** Words that say nothing a plain one does not. */
const STIFF: readonly (readonly [string, string])[] = [
  ["såfremt", "hvis"],
  ["vedrør(?:er|ende)(?!\\p{L})", "om"],
  ["angående", "om"],
  ["pågældende", "den eller det"],
  ["nærværende", "denne eller dette"],
  ["ovenstående", "det, der står før"],
  ["ovennævnte", "det, der står før"],
  ["nedenstående", "det, der står efter"],
  ["endvidere", "også"],
  ["(?<=, )herunder(?!\\p{L})", "også"],
  ["i henhold til", "efter"],
  ["iht\\.", "efter"],
  ["jf\\.", "se"],
  ["stk\\.", "et stykke af loven, gennem en kendsgerning"],
  ["litra(?!\\p{L})", "et punkt i loven, gennem en kendsgerning"],
  ["fremsend", "send"],
  ["fremadrettet", "fra nu af"],
  ["tilvejebring", "skaf"],
  ["iværksætte(?:r|s|lse)?(?!\\p{L})", "begynd"],
  ["effektuer", "gør"],
  ["påbegynd", "begynd"],
  ["foranledig", "sørg for"],
  ["foretag(?:e|er|es)(?!\\p{L})", "gør"],
  ["imødekom", "sig ja til"],
  ["udarbejd", "skriv eller lav"],
  ["indgiv", "send"],
  ["bistå|bistand", "hjælp"],
  ["afstedkom", "giv"],
  ["qua(?!\\p{L})", "som"],
  ["hvorvidt", "om"],
  ["foranstaltning", "det, der bliver gjort"],
  ["implementer", "gør til virkelighed"],
  ["beføjelse", "ret"],
  ["berettige(?:t|de)", "har ret til"],
];

/** Names that the law and the offices use: said, where they must be, and explained in the same text. */
const NAMES: readonly string[] = [
  "aktivitetsparat",
  "jobparat",
  "visit(?:er|ation)",
  "bevilg|bevilling",
  "hjemmel",
  "kommunalfuldmagt",
  "rimelighedskrav",
  "merbeskæftigelse",
  "nettoudvidelse",
  "ledighedsydelse",
  "revalidend|revalidering",
  "ressourceforløb",
  "jobafklaring",
  "rehabilitering",
  "nytteindsats",
  "modregn",
  "rådighed",
  "fastholdelse",
  "merudgift",
  "partshør",
  "habilitet|inhabil",
  "driftsoverenskomst",
  "de minimis",
  "konsorti",
  "tærskelværdi",
  "markedsprøvning",
  "delkontrakt",
  "(?:sociale? )?klausul",
  "tilbudsgiver|ordregiver",
  "apportindskud",
  "reelle ejere",
  "nærtstående",
  "regnskabsklasse",
  "udlodning|udlodde",
  "diskonto",
  "funktionær",
  "isbryder",
  "virksomhedscenter",
  "skånehensyn",
  "momsregistreringspligt",
  "omsætningsgrænse",
  "forrentning",
  "egenkapital",
];

export const JARGON: readonly Jargon[] = [
  ...STIFF.map(([pattern, instead]) => ({ is: word(pattern), instead })),
  ...NAMES.map((pattern) => ({ is: word(pattern), instead: null })),
];

/** Abbreviations that nobody has to have spelled out: they are better known than what they stand for. */
export const WELL_KNOWN = new Set([
  "CPR",
  "EU",
  "ID",
  "MitID",
  "NemKonto",
  "PDF",
  "VAT",
  "DKK",
  "OK",
]);
