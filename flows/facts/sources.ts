import { defineSources } from "../../src/flow/define.ts";

export default defineSources({
  "elov-rsv": {
    title:
      "Lov om registrerede socialøkonomiske virksomheder (RSV-loven), lov nr. 711 af 25/06/2014 – eLOV, oversigt",
    url: "https://www.elov.dk/lov-om-registrerede-socialokonomiske-virksomheder/",
  },
  "erhvervsstyrelsen-rsv": {
    title: "Registreret socialøkonomisk virksomhed (RSV) – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/registreret-socialoekonomisk-virksomhed",
  },
  "regelforum-218": {
    title: "EU- og Regelforum, anbefaling nr. 218 om RSV-ordningen",
    url: "https://regelforum.dk/anbefalinger/effektiv-og-digital-administration-af-registreringsordningen-socialoekonomiske",
  },
  "lovguiden-rsv-8": {
    title: "RSV-loven § 8 – Lovguiden (viser ressort: Erhvervsministeriet)",
    url: "https://www.lovguiden.dk/loven/lov-om-registrerede-socialøkonomiske-virksomheder/8",
  },
  "l148-fremsat": {
    title: "L 148 (2013-14) som fremsat – Folketinget",
    url: "https://ft.dk/samling/20131/lovforslag/l148/20131_l148_som_fremsat.htm",
  },
  "startupsvar-rsv": {
    title: "Registreret socialøkonomisk virksomhed – Startupsvar",
    url: "https://startupsvar.dk/foer-start/socialoekonomisk-virksomhed/registreret-socialoekonomisk-virksomhed",
  },
  "erhvervsstyrelsen-rsv-vejledning": {
    title: "Vejledning om registrering som RSV, version 3.0 – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/vejledning-registrering-som-registreret-socialoekonomisk-virksomhed",
  },
  "cabi-bliv-registreret": {
    title: "Bliv registreret – Cabi",
    url: "http://www.cabiweb.dk/virksomheder/socialoekonomi/bliv-registreret/",
  },
  "elov-rsv-2": {
    title: "RSV-loven § 2 – eLOV",
    url: "https://www.elov.dk/lov-om-registrerede-socialokonomiske-virksomheder/paragraf/2/",
  },
  "socialvirksomhed-registreringsordningen": {
    title: "Registreringsordningen – socialvirksomhed.dk (nedlagt Vækstcenter)",
    url: "http://socialvirksomhed.dk/registrering/registreringsordningen",
  },
  "l148-betaenkning": {
    title: "L 148 betænkning (9 ændringsforslag) – Folketinget",
    url: "https://www.eu.dk/samling/20131/lovforslag/l148/20131_l148_betaenkning.htm",
  },
  "oekoprint-rsv-5": {
    title:
      "RSV (registreret socialøkonomisk virksomhed) – ØkoPrint, ordret gengivelse af RSV-lovens § 5",
    url: "https://oekoprint.dk/viden-om/certificeringer/rsv-registreret-socialoekonomisk-virksomhed/",
  },
  "sed-rsv-2019": {
    title: "RSV-ordningen kunne være mere kendt – SED",
    url: "https://socialeentreprenorer.dk/2019/11/18/rsv-ordningen-kunne-vaere-mere-kendt/",
  },
  "ansvarlige-indkoeber-soev": {
    title: "Socialøkonomiske virksomheder – Den Ansvarlige Indkøber (statslig portal)",
    url: "https://denansvarligeindkober.dk/socialoekonomiske-virksomheder",
  },
  "hilleroed-notat-2017": {
    title: "Hillerød Kommune og socialøkonomisk virksomhed, notat (Hillerød-notatet)",
    url: null,
  },
  "sed-registreringsordningen": {
    title: "Registreringsordningen – Sociale Entreprenører i Danmark (SED)",
    url: "https://socialeentreprenorer.dk/registreringsordningen-for-socialoekonomiske-virksomheder/",
  },
  "socialvirksomhed-faq": {
    title: "Ofte stillede spørgsmål – socialvirksomhed.dk",
    url: "http://socialvirksomhed.dk/faq",
  },
  "socialvirksomhed-saadan-registrerer-du": {
    title: "Sådan registrerer du din socialøkonomiske virksomhed – socialvirksomhed.dk",
    url: "http://socialvirksomhed.dk/registrering/sadan-bliver-du-registreret",
  },
  "elov-rsv-8": {
    title: "RSV-loven § 8 – eLOV",
    url: "https://www.elov.dk/lov-om-registrerede-socialokonomiske-virksomheder/paragraf/8/",
  },
  "oecd-danmark": {
    title: "OECD: Designing Legal Frameworks for Social Enterprises, afsnit om Danmark",
    url: "https://oecd.org/en/publications/designing-legal-frameworks-for-social-enterprises_172b60b2-en/full-report/component-8.html",
  },
  "elov-bek-1391-4": {
    title: "BEK 1391 af 15/12/2014 om tilsyn med visse fonde m.v., der er RSV, § 4 – eLOV",
    url: "https://www.elov.dk/bekendtgorelse-om-tilsyn-med-visse-fonde-og-andre-selvejende-institutioner-der-er-registreret-som-socialokonomiske-virksomheder/paragraf/4/",
  },
  "bek-1390-registrering": {
    title:
      "Bekendtgørelse om registrering som registreret socialøkonomisk virksomhed i Erhvervsstyrelsen m.v. (BEK 1390 af 15/12/2014)",
    url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=166848",
  },
  "elov-rsv-4": {
    title: "RSV-loven § 4 – eLOV",
    url: "https://www.elov.dk/lov-om-registrerede-socialokonomiske-virksomheder/paragraf/4/",
  },
  "socialvirksomhed-loebende-rapportering": {
    title: "Sådan indberetter du løbende – socialvirksomhed.dk",
    url: "http://socialvirksomhed.dk/registrering/lobende-rapportering",
  },
  "danskelove-aarsregnskabsloven-138": {
    title: "Årsregnskabsloven §§ 138-148 – danskelove.dk",
    url: "https://danskelove.dk/%C3%A5rsregnskabsloven/138-148",
  },
  "bdo-indsendelsesfrister": {
    title: "Ændrede indsendelsesfrister for årsrapporter – BDO",
    url: "https://www.bdo.dk/da-dk/faglig-info/business-services-outsourcing/%C3%A6ndrede-indsendelsesfrister-for-aarsrapporter",
  },
  "elov-rsv-10": {
    title: "RSV-loven § 10 – eLOV",
    url: "https://www.elov.dk/lov-om-registrerede-socialokonomiske-virksomheder/paragraf/10/",
  },
  "evaluering-rsv-loven": {
    title:
      "Evaluering af RSV-loven, ERU alm.del bilag 83 (kun indledning/indholdsfortegnelse læst)",
    url: "https://ft.dk/samling/20181/almdel/ERU/bilag/83/1980359/index.htm",
  },
  "egen-viden": {
    title: "Egen viden (ikke læst i en kilde)",
    url: null,
  },
  "sed-evaluering": {
    title: "Evaluering af registreringsordningen – Sociale Entreprenører",
    url: "http://xn--sociale-entreprenrer-rcc.dk/evaluering-af-registreringsordningen-for-socialokonomiske-virksomheder.html",
  },
  "altinget-i-tal": {
    title: "I tal: Socialøkonomiske virksomheder i Danmark – Altinget",
    url: "https://www.altinget.dk/civilsamfundetsvidenscenter/artikel/i-tal-socialoekonomiske-virksomheder-i-danmark",
  },
  "nvs-selskabsformer": {
    title: "Selskabsformer – Netværk for Virksomheder med Socialt sigte (nvs.nu)",
    url: "https://www.nvs.nu/for-raadgivere/selskabsformer/",
  },
  "tvc-soev": {
    title: "Den socialøkonomiske virksomhed – TVC Advokatfirma",
    url: "https://tvc.dk/nyheder/2019/den-socialoekonomiske-virksomhed/",
  },
  "bs-revision-ivs": {
    title: "Iværksætterselskaber afskaffes – BS Revision",
    url: "https://www.bsrev.dk/da/ivaerksaetterselskaber-afskaffes",
  },
  "erhvervsstyrelsen-ivs-omregistrering": {
    title: "Vejledning om omregistrering af IVS til ApS – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/vejledning-omregistrering-af-et-ivaerksaetterselskab-til-et-anpartsselskab",
  },
  "les-kapitalkrav": {
    title: "Nye regler gør drømmen om iværksætteri mere tilgængelig – LES Advokater",
    url: "https://les.dk/da/news/nye-regler-goer-droemmen-om-ivaerksaetteri-mere-tilgaengelig",
  },
  "inforevision-aps": {
    title: "Lower capital requirements for ApS from 2025 – inforevision",
    url: "https://inforevision.dk/en/aktuelt/lavere-kapitalkrav-for-aps-fra-2025/",
  },
  "l71-selskabsloven": {
    title: "L 71 (2024-25) om ændring af selskabsloven – Folketinget",
    url: "https://ft.dk/samling/20241/lovforslag/l71/20241_l71_som_fremsat.htm",
  },
  "erhvervsstyrelsen-ivs-afskaffelse": {
    title: "Afskaffelse af iværksætterselskaber (IVS) – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/afskaffelse-af-ivaerksaetterselskaber-IVS",
  },
  "dansk-revision-selskabsloven": {
    title: "Selskabsloven er ændret – Dansk Revision",
    url: "https://danskrevision.dk/nyheder/aendring-selskabsloven-2024-2025",
  },
  "deloitte-as-kapital": {
    title: "Kapitalkravet til aktieselskaber nedsættes til 400.000 kr. – Deloitte",
    url: "https://www2.deloitte.com/dk/da/pages/audit/articles/Kapitalkravet-til-aktieselskaber-nedsaettes-til-400000kr.html",
  },
  "erhvervsstyrelsen-stiftelse-selskaber": {
    title: "Stiftelse og registrering af selskaber – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/stiftelse-og-registrering-af-selskaber",
  },
  "redmark-selskabsloven": {
    title: "Opdatering af selskabsloven – Redmark",
    url: "https://redmark.dk/opdatering-af-selskabsloven/",
  },
  "erhvervsstyrelsen-gebyrer": {
    title: "Gebyrer og takster – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/gebyrer-og-takster",
  },
  "erhvervsstyrelsen-begraenset-ansvar": {
    title: "A.m.b.a., s.m.b.a., f.m.b.a. – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/virksomheder-med-begraenset-ansvar",
  },
  "elov-lev": {
    title: "Erhvervsvirksomhedsloven (LEV), LBK 249 af 01/02/2021 m. ændringer – eLOV",
    url: "https://elov.dk/erhvervsvirksomhedsloven",
  },
  "erhvervsstyrelsen-fond-grundkapital": {
    title: "Vejledning om grundkapital i erhvervsdrivende fonde – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/vejledning-grundkapitalen-og-kapitalforhojelse-i-erhvervsdrivende-fonde",
  },
  "erhvervsstyrelsen-fravalg-revision": {
    title: "Fravalg af revision – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/fravalg-af-revision",
  },
  "erhvervsstyrelsen-fond-stiftelse": {
    title: "Vejledning om stiftelse af en erhvervsdrivende fond – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/vejledning-stiftelse-af-en-erhvervsdrivende-fond",
  },
  "dahl-fond": {
    title: "Hvilke krav er der ved stiftelsen af en fond? – DAHL",
    url: "https://www.dahllaw.dk/nyheder/792/06-jan-2021-hvilke-krav-er-der-ved-stiftelsen-af-en-fond/",
  },
  "sed-virksomhedsform": {
    title: "Hvilken virksomhedsform skal du vælge? – SED (advokat B. Brøbech)",
    url: "https://socialeentreprenorer.dk/arrangementer/afholdte-arrangementer/hvilken-virksomhedsform-skal-du-vaelge-til-din-socialokonomiske-virksomhed/",
  },
  "lev-2-2010": {
    title: "Hvilke medlemmer hæfter? LEV § 2 – vdocuments (LBK 559/2010)",
    url: "https://vdocuments.mx/www.kreis-reutlingen.de/lev",
  },
  "frivillighed-registrer-forening": {
    title: "Sådan registrerer I foreningen – frivillighed.dk (CFSA)",
    url: "https://frivillighed.dk/guides/saadan-registrerer-i-foreningen",
  },
  "erhvervsstyrelsen-foreninger": {
    title: "Generelt om foreninger – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/regler-erhverv/virksomhedstyper/foreninger/generelt-om-foreninger",
  },
  "rksk-foreningsportalen": {
    title: "CVR, NemKonto og digital postkasse – Foreningsportalen, Ringkøbing-Skjern Kommune",
    url: "https://foreningsportalen.rksk.dk/side.asp?wkid=ringkoebing&side=33",
  },
  "herlev-ny-forening": {
    title: "Ny forening i Herlev – Herlev Kommune",
    url: "https://herlev.dk/borger/kultur-idraet-og-fritid/foreningssiden/ny-forening-i-herlev",
  },
  "mitid-erhverv-goer-klar": {
    title: "Trin 1: Gør klar (foreninger) – mitid-erhverv.dk",
    url: "https://mitid-erhverv.dk/tilslutning/sadan.far.i.mitid.erhverv/gor.klar/",
  },
  "advokatgruppen-bestyrelsesansvar": {
    title: "Har du styr på dit bestyrelsesansvar? – Advokatgruppen",
    url: "https://advokatgruppen.dk/viden-og-artikler/har-du-styr-paa-dit-bestyrelsesansvar/",
  },
  "erhvervsstyrelsen-bogfoering": {
    title: "Hvem skal bogføre, og hvem skal bogføre digitalt? – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/hvem-skal-bogfoere-og-hvem-skal-bogfoere-digitalt",
  },
  "martinsen-digital-bogfoering": {
    title: "Digital bogføring bliver obligatorisk … fra 2026 – Martinsen",
    url: "https://martinsen.dk/faglig-viden/vigtige-datoer-i-kalenderen/digital-bogfoering-bliver-obligatorisk-for-personligt-ejede-virksomheder-og-foreninger-fra-2026",
  },
  "rr-gruppen-bogfoering": {
    title: "Bogføring for personligt ejede virksomheder mv. – RR Gruppen",
    url: "https://rrgruppen.dk/?p=2954",
  },
  "kroyer-pedersen-bogfoering": {
    title:
      "Digital bogføring – snart også i personligt ejede virksomheder og foreninger – Krøyer Pedersen",
    url: "https://www.kroyerpedersen.dk/nyheder/digital-bogforing-snart-ogsa-i-personligt-ejede-virksomheder-og-foreninger-m-fl",
  },
  "revisupport-regnskabsklasser": {
    title: "Regnskabsklasser – nye størrelsesgrænser – Revisupport",
    url: "https://www.revisupport.dk/regnskabsklasser-nye-stoerrelsesgraenser/",
  },
  "kvist-jensen-revisionspligt": {
    title: "Skærpede krav til revisionspligt – Kvist & Jensen",
    url: "https://kvistjensen.dk/blog/skaerpede-krav-til-revisionspligt/",
  },
  "erhvervsstyrelsen-aarsrapporter": {
    title: "Årsrapporter og regnskaber – Erhvervsstyrelsen",
    url: "https://erhvervsstyrelsen.dk/aarsrapporter-og-regnskaber",
  },
  "skat-foreninger": {
    title: "Foreninger – skat.dk",
    url: "https://skat.dk./erhverv/selskaber-fonde-og-foreninger/foreninger",
  },
  "jv-2023-2-foreninger-erhverv": {
    title: "Den juridiske vejledning 2023-2, C.D.8.9.1.2.1 Indtægter ved erhvervsmæssig virksomhed",
    url: "https://www.tax.dk/jv/cd/C_D_8_9_1_2_1.htm",
  },
  "ligningsvejledning-s-c-6-1-1": {
    title: "Ældre ligningsvejledning S.C.6.1.1 om erhvervsmæssig virksomhed i foreninger",
    url: "https://test.skat.dk/data.aspx?chk=202087&lang=da&oid=104366",
  },
  "skm2024-468-sr": {
    title: "SKM2024.468.SR (forening, udlejning, donationer) – Skatterådet",
    url: "https://test.skat.dk/data.aspx?oid=2401443&vid=0",
  },
  "ligningsvejledning-s-a-3-2": {
    title: "Ligningsvejledning S.A.3.2 om SEL § 3, stk. 2 og 3 (ældre)",
    url: "https://info.skat.dk/data.aspx?chk=202806&lang=da&oid=104805",
  },
  "lov-1692-2024": {
    title: "Lov nr. 1692 af 30/12/2024, § 3 (ændring af SEL § 3, stk. 3) – Lovguiden",
    url: "https://www.lovguiden.dk/loven/lov-om-ændring-af-fondsbeskatningsloven-fusionsskatteloven-selskabsskatteloven-og-forskellige-andre-love-justering-af-reglerne-om-efterbeskatning-af-fondes-ubenyttede-hensættelser-og-uddelingsforpligtelsen-ved-fondes-anvendelse-af-realisationsprincippet-mv/3",
  },
  "ligningsvejledning-sel-3-4": {
    title: "Ældre ligningsvejledning om SEL § 3, stk. 4 (datterselskab af almennyttig forening)",
    url: "https://info.skat.dk/data.aspx?chk=200912&lang=da&oid=104205",
  },
  "skm-momsloven-satser": {
    title: "Momsloven – satser og beløbsgrænser 2024-2025 – Skatteministeriet",
    url: "https://skm.dk/tal-og-metode/satser/satser-og-beloebsgraenser-i-lovgivningen/momsloven",
  },
  "dinero-moms": {
    title: "Hvornår skal jeg momsregistreres? – Dinero",
    url: "https://dinero.dk/tips/hvornaar-skal-jeg-momsregistreres/",
  },
  "l79-moms": {
    title: "L 79 (2024-25) om særordningen for små virksomheder (moms) – Folketinget",
    url: "https://eu.dk/samling/20241/lovforslag/l79/20241_l79_som_fremsat.htm",
  },
  "jv-moms-nr-21": {
    title: "Den juridiske vejledning, ML § 13, stk. 1, nr. 21 (velgørende foreninger)",
    url: "https://test.skat.dk/data.aspx?chk=205851&lang=da&oid=1947152",
  },
  "momsvejledning-d-11-22": {
    title: "Ældre momsvejledning D.11.22, velgørende foreninger (dengang nr. 22)",
    url: "https://info.skat.dk/data.aspx?chk=201613&lang=da&oid=159931",
  },
  "jv-moms-nr-17": {
    title: "Den juridiske vejledning, ML § 13, stk. 1, nr. 17 (velgørende arrangementer)",
    url: "https://test.skat.dk/data.aspx?chk=203614&oid=95909",
  },
  "momsvejledning-d-11-18": {
    title: "Ældre momsvejledning D.11.18, velgørende arrangementer",
    url: "https://skat.dk/data.aspx?oid=73507",
  },
  "jv-2024-2-genbrugsbutikker": {
    title: "Den juridiske vejledning 2024-2, D.A.5.18 Genbrugsbutikker, ML § 13, stk. 1, nr. 18",
    url: "https://tax.dk/jv/da/D_A_5_18.htm",
  },
  "foedevarestyrelsen-registrering": {
    title: "Autorisationsvejledningen, pkt. 15 – Fødevarestyrelsen",
    url: "https://foedevarestyrelsen.dk/lovstof/vejledninger/autorisationsvejledningen/15-registrering-af-detailvirksomhed",
  },
  "indsamlingsnaevnet-faq": {
    title: "Ofte stillede spørgsmål, Indsamlingsnævnet – Civilstyrelsen",
    url: "https://admin.civilstyrelsen.dk/sagsomraader/indsamlingsnaevnet/ofte-stillede-spoergsmaal",
  },
  "l87-indsamlingsloven": {
    title: "L 87 (2022-23, 2. samling) om ændring af indsamlingsloven – Folketinget",
    url: "https://wwwdmz-ft.ft.dk/samling/20222/lovforslag/l87/20222_l87_som_fremsat.htm",
  },
  "lovguiden-indsamlingsloven": {
    title: "Indsamlingsloven §§ 1-4 – Lovguiden",
    url: "https://www.lovguiden.dk/loven/indsamlingsloven",
  },
  "elov-bek-1656-1": {
    title:
      "Bekendtgørelse nr. 1656 af 19/12/2018 (m. ændr. 2021) § 1, godkendelse efter ligningslovens § 8 A – eLOV",
    url: "https://www.elov.dk/bekendtgorelse-om-godkendelse-mv-efter-ligningslovens-ss-8-a-og-ss-12-stk-3-af-almenvelgorende-og-almennyttige-foreninger-fonde-stiftelser-institutioner-og-religiose-samfund-mv-her-i-landet-eller-i-et-andet-eueos-land/paragraf/1/",
  },
  "nvs-samarbejde-det-offentlige": {
    title: "Samarbejde med det offentlige (udbudslovens §§ 54 og 190) – nvs.nu",
    url: "https://www.nvs.nu/for-raadgivere/samarbejde-med-det-offentlige/",
  },
  "socialvirksomhed-udbudslov": {
    title:
      "Nyhed: Forslag til ny udbudslov åbner mulighed for at reservere kontrakter – socialvirksomhed.dk",
    url: "http://socialvirksomhed.dk/Nyheder/forslag-til-ny-udbudslov-abner-mulighed-for-at-reservere-kontrakter-til-socialokonomiske-virksomheder",
  },
  "elov-koncession-2": {
    title: "Koncessionsbekendtgørelsen § 2 (art. 24, 30 %-reglen) – eLOV",
    url: "https://elov.dk/koncessionsbekendtgorelsen/paragraf/2",
  },
  "dansk-erhverv-non-profit": {
    title: "Kan kommunerne lovligt stille krav om non-profit? – Dansk Erhverv / OPS-Indsigt",
    url: "https://www.ops-indsigt.dk/?p=15714",
  },
  "plesner-taerskler-2026": {
    title: "New public procurement thresholds – Plesner (Mondaq)",
    url: "https://www.mondaq.com/government-contracts-procurement-ppp/1699504/new-public-procurement-thresholds",
  },
  "kfst-taerskler-2024": {
    title: "Tærskelværdier 2024 og 2025 – Konkurrence- og Forbrugerstyrelsen",
    url: "https://www.kfst.dk/udbud/udbudsregler/taerskelvaerdier-2022-og-2023/taerskelvaerdier-2024-og-2025/",
  },
  "kfst-graenseoverskridende-interesse": {
    title: "Sådan vurderer du klar grænseoverskridende interesse – KFST",
    url: "https://www.kfst.dk/vejledninger/kfst/dansk/2018/20180926-sadan-vurderer-du-klar-graenseoverskridende-interesse/",
  },
  "fri-graenseoverskridende-interesse": {
    title: "Nyt om udbud: grænseoverskridende interesse – FRI",
    url: "http://www.frinet.dk/kontrakt-og-udbud/vaerktoejer/andre-vejledninger/nyt-om-udbud-graenseoverskridende-interesse",
  },
  "ansvarlige-indkoeber-klausuler": {
    title: "Sociale klausuler – Den Ansvarlige Indkøber",
    url: "https://denansvarligeindkober.dk/sociale-klausuler",
  },
  "hilleroed-indkoeb-og-udbud": {
    title: "Indkøb og udbud – Hillerød Kommune",
    url: "https://www.hillerod.dk/service-og-selvbetjening/leverandor-til-kommunen/indkob-og-udbud/",
  },
  "eu-hoering-udbud": {
    title: "EU-høring om revision af udbudsreglerne – Digital Policy Alert",
    url: "https://digitalpolicyalert.org/event/34881-european-commission-opened-consultation-on-revision-of-eu-rules-on-public-procurement",
  },
  "horten-de-minimis": {
    title: "Tærsklen for de minimis-støtte sættes op – Horten",
    url: "https://www.horten.dk/nyhedsliste/2024/februar/statsstoette-taersklen-for-de-minimis-stoette-saettes-op",
  },
  "erhvervsstyrelsen-de-minimis": {
    title: "Ny generel de minimis-forordning – Erhvervsstyrelsen (Udvikling i Danmark)",
    url: "https://udviklingidanmark.erhvervsstyrelsen.dk/ny-generel-de-minimis-forordning-med-hoejere-stoetteloft",
  },
  "eu-forordning-2023-2831": {
    title: "Forordning (EU) 2023/2831 – EUR-Lex",
    url: "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX%3A32023R2831",
  },
  "eu-forordning-2023-2832": {
    title: "Forordning (EU) 2023/2832 (SGEI de minimis) – EUR-Lex",
    url: "https://eur-lex.europa.eu/legal-content/DA/TXT/HTML/?qid=1758800403429&uri=CELEX%3A02023R2832-20231215",
  },
  "kommunalt-notat-stoette-2013": {
    title: "Notat om støtte til socialøkonomiske virksomheder (kommunalt notat)",
    url: "http://docplayer.dk/915847-Notat-om-stoette-til-socialoekonomiske-virksomheder.html",
  },
  "horten-medejere": {
    title: "Må kommuner være medejere af socialøkonomiske virksomheder? – Horten",
    url: "http://horten.dk/Nyhedsliste/2017/April/Maa-kommuner-vaere-medejere-af-socialoekonomiske-virksomheder",
  },
  "kfst-kommunal-stoette": {
    title: "Kommunal og regional erhvervsaktivitet og støtte – KFST, central klageindgang",
    url: "https://www.kfst.dk/konkurrenceforhold/central-klageindgang-hos-kfst/kommunal-og-regional-erhvervsaktivitet-og-stotte/",
  },
  "resumedatabase-anlaegsstoette": {
    title: "Resumédatabasen 23.3.1 om anlægsstøtte – Indenrigsministeriet",
    url: "https://resumedatabase.im.dk/resumedatabasen/2023/2331-om-kommuners-adgang-til-at-yde-anlaegsstoette-til-private-aktoerer-der-baade-varetager-kommunale-og-ikke-kommunale-opgaver",
  },
  "kromann-reumert-anlaegsstoette": {
    title: "Kan kommuner yde anlægsstøtte til private aktører? – Kromann Reumert / Jurainfo",
    url: "https://jurainfo.dk/artikel/kan-kommuner-yde-anlaegsstoette-til-private-aktoerer-der-varetager-baade-kommunale-og-ikke-kommunale-opgaver",
  },
  "energi-miljoe-madhus": {
    title: "Kommunal støtte til et madhus var lovlig – Energi & Miljø",
    url: "https://energiogmiljo.dk/nyhedsbrev/kommunal-st%C3%B8tte-til-et-madhus-var-lovlig",
  },
  "sed-eu-henstilling": {
    title: "Hvad betyder ny EU-rådshenstilling om socialøkonomi? – SED",
    url: "https://socialeentreprenorer.dk/hvad-betyder-ny-eu-raadshenstilling-om-socialokonomi-for-danmark-30-1-2024/",
  },
  "hilleroed-posten-raadhuset": {
    title: "Hillerød Posten: bestil tid på rådhuset",
    url: "https://sn.dk/Hilleroed-Posten/Nu-skal-du-bestille-tid-for-at-komme-paa-raadhuset-/artikel/1297744?rss",
  },
  "hilleroed-miljoeklage": {
    title: "Hillerød Kommune, Klage vedr. miljøforhold",
    url: "https://www.hillerod.dk/service-og-selvbetjening/natur-miljo-og-klima/miljotilsyn/klage-vedr-miljoforhold/",
  },
  "roedovre-beu-2025": {
    title: "Rødovre Kommune, Beskæftigelsesudvalget 2-12-2025",
    url: "https://www.rk.dk/politik/politiske-udvalg/visning/moede/BEU-UID197665-1?cHash=81e0247df41f1f955b251c84d7768d64",
  },
  "a4-reform": {
    title: "A4 Medier: beskæftigelsesreformen implementeres",
    url: "https://www.a4medier.dk/aktuelt/artikel/reformenimplementeres",
  },
  "opkurser-beskaeftigelse": {
    title: "opkurser.dk: nye regler om beskæftigelsesindsatsen",
    url: "https://www.opkurser.dk/nyheder/arbejds-og-ansaettelsesret/nye-regler-beskaeftigelsesindsats-medarbejdereje",
  },
  "lovguiden-l66": {
    title: "Lovguiden, resumé af L 66",
    url: "https://www.lovguiden.dk/afgorelse/06-11-2025-forslag-til-lov-om-aendring-af-lov-om-en-aktiv-beskaeftigelsesindsats-lov-om-organisering-og-understoettelse-af-beskaeftigelsesindsatsen-m-v-og-forskellige-andre-love-reform-af-beskaeftigelsesindsatsen-mere-fleksible-kontaktforloeb-og-tilbud-afskaffelse-af-kravet-om-jobcentre-frihed-i-organisering-af-beskaeftigelsesindsatsen-afskaffelse-af-ressourceforloeb-og-revalidering-m-v",
  },
  "elov-l66-lab-1": {
    title: "LAB § 1, stk. 1, nr. 2, som ændret ved L 66 § 1, nr. 2",
    url: "https://admin.elov.dk/prep_docs/49067",
  },
  "egen-soegning-jobcenternavn": {
    title: "Egen søgning (søgt to gange)",
    url: null,
  },
  "silkeborg-virksomhedspraktik": {
    title: "Silkeborg Kommune: virksomhedspraktik",
    url: "https://silkeborg.dk/Erhverv/Jobcenter-Erhverv/Uddannelse-og-opkvalificering",
  },
  "tiponi-vitas": {
    title: "Tiponi: VITAS",
    url: "https://tiponi.dk/beskaeftigelse/erhverv/fakta-for-arbejdsgivere/vitas/",
  },
  "elov-lab-57": {
    title: "Lov om en aktiv beskæftigelsesindsats (LAB) § 57, stk. 3 – eLOV",
    url: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/57/",
  },
  "virk-loentilskud": {
    title: "Virk: Løntilskud",
    url: "https://indberet.virk.dk/myndigheder/stat/STAR/Loentilskud",
  },
  "star-loentilskud": {
    title: "STAR: Job med løntilskud",
    url: "https://www.star.dk/indsatser/virksomhedsrettede-redskaber/job-med-loentilskud",
  },
  "viborg-skaanejob": {
    title: "Viborg Kommune (2016)",
    url: null,
  },
  "legaldesk-fleksjob": {
    title: "legaldesk.dk: fleksjob",
    url: "https://www.legaldesk.dk/erhverv/ansaettelseskontrakt/fleksjob",
  },
  "elov-lab-116": {
    title: "elov.dk: LAB § 116",
    url: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/20/",
  },
  "vejledning-9154-2022": {
    title: "Vejledning nr. 9154 af 25/2 2022, pkt. 2.1",
    url: "http://www.socialjura.dk/content-storage/regler/2022/vejl-9154-af-252-2022/",
  },
  "pav-fleksjob": {
    title: "PAV 18.3.1.1.2",
    url: "https://pav.medst.dk/job-pa-saerlige-vilkar-socialt-kapitel-besk/beskaeftigelsesmaessige-ordninger-med-loentilskud/fleksjob/personer-der-er-ansat-i-fleksjob-efter-den-1-januar-2013/refusion-af-loenudgiften/",
  },
  "cabi-bek-1297-92": {
    title: "Bek. 1297/2017 § 92, citeret hos Cabi",
    url: "https://www.cabiweb.dk/lovstof-spoergsmaal-og-svar/loentilskud/rimelighedskravet-opgoerelse-af-antal-medarbejdere-virksomhedspraktik-og-loentilskud/",
  },
  "lab-77": {
    title: "LAB § 77 (L 238, 2021)",
    url: null,
  },
  "odsherred-103": {
    title: "Odsherred Kommune (ansøgning til Myndighed)",
    url: null,
  },
  "star-reform-proces": {
    title: "STAR: Lovgivningsproces og ikrafttrædelse",
    url: "https://star.dk/da/implementering/beskaeftigelsesreform/proces",
  },
  "l77-lab-203a": {
    title: "L 77 (2025/1) som fremsat 7.11.2025 (LAB ny § 203 a)",
    url: "https://polspy.org/dk/dokumenter/1192492",
  },
  "egen-slutning-oevo": {
    title: "Egen slutning (af grænsen for udgifter til øvrig vejledning og opkvalificering)",
    url: null,
  },
  "aes-forsikringspligt": {
    title: "AES: Forsikringspligt",
    url: "https://www.aes.dk/sagsforloeb/arbejdsgiver/forsikringspligt-arbejdsulykker",
  },
  "aes-dine-pligter": {
    title: "AES: Dine pligter som arbejdsgiver",
    url: "https://www.aes.dk/sagsforloeb/dine-pligter-som-arbejdsgiver",
  },
  "kultur-information-sygdom": {
    title: "Kultur & Information",
    url: "https://kulturoginformation.dk/loen-og-ansaettelse/raadgivninga-z/sygdom/spoergsmaal_og_oplysninger-om-sygdom",
  },
  "frivillighed-dagpenge": {
    title: "frivillighed.dk: regler for frivillige på dagpenge og efterløn",
    url: "https://frivillighed.dk/guides/regler-for-frivillige-paa-dagpenge-og-efterloen",
  },
  "skattestyrelsen-foreningers-salg": {
    title: "Skattestyrelsen, Den juridiske vejledning: foreningers salg",
    url: "https://info.skat.dk/data.aspx?oid=204543",
  },
  "c4-lokalpartiside": {
    title: "Erhvervsforeningen C4 (lokalpartiside)",
    url: "https://www.socialdemokratiet-hillerod.dk/erhvervsforeningen-c4",
  },
  "egen-vurdering": {
    title: "Egen vurdering",
    url: null,
  },
  "egen-soegning-c4": {
    title: "Egen søgning (søgt syv gange)",
    url: null,
  },
  "hilleroed-notat-2017-s-8": {
    title: "Notatet 2017 (Hillerød-notatet), s. 8",
    url: null,
  },
  "ingen-kilde-efter-2019": {
    title: "Ingen kilde efter 2019",
    url: null,
  },
  "egen-soegning-hip": {
    title: "Egen søgning (søgt fire gange, ingen træf)",
    url: null,
  },
  "frivilligcenter-start-forening": {
    title: "Frivilligcenter Hillerød, Start en forening",
    url: "https://frivilligcenter-hillerod.dk/borger/start-forening-gruppe-aktivitet",
  },
  "cabi-virksomhedspraktik": {
    title: "Cabi: virksomhedspraktik",
    url: "https://cabiweb.dk/lovstof/virksomhedspraktik",
  },
  "cabi-mentorstoette": {
    title: "Cabi: Mentorstøtte",
    url: "https://www.cabiweb.dk/lovstof/mentorstoette/",
  },
  hjerteforeningen: {
    title: "Hjerteforeningen",
    url: null,
  },
  "koege-handicap-job": {
    title: "Køge Kommune: handicap og job",
    url: "https://www.koege.dk/borger/arbejde-og-uddannelse/handicap-foertidspension-fleksjob-og-seniorjob/handicap-og-job",
  },
  "vejl-9615-2020": {
    title: "Vejledning 9615/2020",
    url: null,
  },
  "ug-igu": {
    title: "ug.dk: Integrationsgrunduddannelsen",
    url: "https://www.ug.dk/uddannelser/andreerhvervsrettedeuddannelser/andreuddannelserforvoksne/andresaerligeuddannelser/integrationsgrunduddannelsen-igu",
  },
  "lab-154-160": {
    title: "LAB §§ 154-160",
    url: null,
  },
  "vejl-9018-2020": {
    title: "Vejledning 9018/2020",
    url: null,
  },
  "faaborg-midtfyn-voksenlaerlinge": {
    title: "Faaborg-Midtfyn Kommune: voksenlærlinge",
    url: "https://www.fmk.dk/erhverv/arbejdskraft/jobcenterets-virksomhedsservice/voksenlaerlinge/",
  },
  "stu-lov-2": {
    title: "STU-loven § 2",
    url: null,
  },
  "viborg-stu": {
    title: "Viborg Kommune (praktik i virksomheder)",
    url: null,
  },
  "skat-foerste-medarbejder": {
    title: "Skattestyrelsen: ansæt din første medarbejder",
    url: "https://skat.dk/en-us/erhverv/ansatte-og-loen/ansat-din-foerste-medarbejder",
  },
  virksomhedsguiden: {
    title: "Virksomhedsguiden",
    url: null,
  },
  ansaettelsesbevisloven: {
    title: "Lov om ansættelsesbeviser og visse arbejdsvilkår",
    url: null,
  },
  "ret-raad-ansaettelsesbevis": {
    title: "Ret&Råd: den nye lov om ansættelsesbeviser",
    url: "https://www.ret-raad.dk/grenaa/hvad-betyder-den-nye-lov-om-ansaettelsesbeviser-og-visse-arbejdsvilkaar/",
  },
  "foa-a-kasse": {
    title: "FOA’s a-kasse: frivilligt arbejde",
    url: "https://www.foa.dk/a-kasse/frivilligt-arbejde",
  },
  "l77-2017": {
    title: "polspy.org: L 77 (2017)",
    url: "https://polspy.org/dk/dokumenter/684957",
  },
  "frivilligcenter-faelleskommunale": {
    title: "Frivilligcenter Hillerød, Søg støtte til fælleskommunale aktiviteter",
    url: "https://frivilligcenter-hillerod.dk/rss/936-sog-stotte-til-faelleskommunale-aktiviteter",
  },
  "frivilligcenter-lokalelaan": {
    title: "Frivilligcenter Hillerød, Retningslinjer for lokalelån",
    url: "https://frivilligcenter-hillerod.dk/foreninger/lokaler/retninglinjer-for-lokalelan",
  },
  "admin-elov-49447": {
    title: "Skriftlig fremsættelse af L 66 (2025/1)",
    url: "https://admin.elov.dk/prep_docs/49447",
  },
  "star-svar-paa-spoergsmaal-fra-web": {
    title: "STAR: Spørgsmål fra webinar 21.1.2026",
    url: "https://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026",
  },
  "lov-1750-hos-lovguiden-dk-status-gae": {
    title: "LOV 1750 hos lovguiden.dk (status »Gældende«)",
    url: null,
  },
  "hillerod-beskaeftigelsespolitik": {
    title: "Hillerød Kommune, beskæftigelsespolitik (siger »Jobcenter Hillerød«)",
    url: "https://www.hillerod.dk/demokrati-og-indflydelse/vision-politikker-og-strategier/beskaeftigelsespolitik/",
  },
  "ingen-kilde-efter-foraar-2026-i-de-l": {
    title: "Ingen kilde efter forår 2026 i de lagrede kopier",
    url: null,
  },
  "cabiweb-beskaeftigelsesreformen-2026": {
    title: "Cabi: Beskæftigelsesreformen 2026-2027",
    url: "https://www.cabiweb.dk/temaer/den-aktive-beskaeftigelsesindsats/beskaeftigelsesreformen-2026-2027",
  },
  "l-66-materialet": {
    title: "L 66-materialet",
    url: null,
  },
  "lundsteenwiederquist-nyhedsbrev-marts-2025": {
    title: "lundsteenwiederquist.dk, nyhedsbrev marts 2025",
    url: "https://lundsteenwiederquist.dk/index.php/category/nyhedsbrev-marts-2025/",
  },
  "star-om-ny-arbejdspligt": {
    title: "STAR: Spørgsmål og svar om arbejdspligt",
    url: "https://star.dk/implementering/nyt-kontanthjaelpsystem-inklusiv-ny-arbejdspligt/om-ny-arbejdspligt",
  },
  "star-webinar-q-a-lab-kap-16-a": {
    title: "STAR webinar-Q&A (LAB kap. 16 a)",
    url: null,
  },
  "ingen-kilde-fundet": {
    title: "Ingen kilde fundet",
    url: null,
  },
  "star-opfordrer-til-loennede-timer-ar": {
    title: "STAR opfordrer til »lønnede timer« (arbejdspligt-Q&A)",
    url: null,
  },
  "socialjura-vejl-9641-af-176-2022": {
    title: "Vejledning nr. 9641 af 17/6 2022 om virksomhedspraktik, pkt. 1",
    url: "http://www.socialjura.dk/content-storage/regler/2022/vejl-9641-af-176-2022/",
  },
  "elov-11": {
    title: "elov.dk: LAB §§ 58-59",
    url: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/11/",
  },
  "foa-virksomhedspraktik-off": {
    title: "FOA: Virksomhedspraktik",
    url: "https://www.foa.dk/raad-regler/tillidsvalgt/saerlige-ansaettelser/tr-arbejdsloese-i-aktivering-samlet/tr-arbejdsloese-i-aktivering-off/virksomhedspraktik-off",
  },
  "elov-61": {
    title: "elov.dk: LAB § 61, stk. 2",
    url: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/61/",
  },
  "skanderborg-jobcentrets-tilbud": {
    title: "Skanderborg Kommune",
    url: "https://www.skanderborg.dk/erhverv/dine-medarbejdere/jobcentrets-tilbud",
  },
  "jobcenteraabenraa-erstatningsansvar-for-borg": {
    title: "Aabenraa: Kommunens erstatningsansvar for borgere i aktivering",
    url: "https://jobcenteraabenraa.dk/ansoegninger-refusion-og-kontakt/erstatningsansvar-for-borgere-i-aktivering",
  },
  "ikke-bekraeftet-i-de-laeste-kilder": {
    title: "Ikke bekræftet i de læste kilder",
    url: null,
  },
  "pav-modst-saerlige-bestemmelser": {
    title: "PAV 18.3.4.3",
    url: "https://pav.modst.dk/job-pa-saerlige-vilkar-socialt-kapitel-besk/acpraktikanter/virksomhedspraktik/saerlige-bestemmelser/",
  },
  "sonderborgkommune-skaanejob": {
    title: "Sønderborg Kommune",
    url: "https://sonderborgkommune.dk/skaanejob",
  },
  "ligevaerd-dk": {
    title: "ligevaerd.dk",
    url: null,
  },
  "star-spoergsmaal-og-svar-om-vitas": {
    title: "STAR: Spørgsmål og svar om VITAS",
    url: "https://www.star.dk/da/it/virksomheds-it/vitas/spoergsmaal-og-svar-om-vitas/",
  },
  "egen-viden-foelger-af-ordinaert-ansa": {
    title: "Egen viden (følger af »ordinært ansatte«)",
    url: null,
  },
  "lab-kap-20-har-intet-saadant-krav-eg": {
    title: "LAB kap. 20 har intet sådant krav (egen viden). OBS: ligevaerd.dk skriver det modsatte",
    url: null,
  },
  "ingen-kilde-fundet-efter-2018": {
    title: "Ingen kilde fundet efter 2018",
    url: null,
  },
  "selveje-socialoekonomi": {
    title: "Selveje Danmark beskriver kravet som en barriere",
    url: "https://www.selveje.dk/socialoekonomi/",
  },
  "cabiweb-loentilskud": {
    title: "Cabi: Løntilskud",
    url: "https://www.cabiweb.dk/lovstof/loentilskud/",
  },
  "elov-12": {
    title: "elov.dk: LAB § 67",
    url: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/kapitel/12/",
  },
  "aarhus-loentilskud-offentlig-virkso": {
    title: "Aarhus Kommune: løntilskud i offentlig virksomhed",
    url: "https://www.aarhus.dk/virksomhed/ansatte-og-rekruttering/tilskud-til-ansaettelser/loentilskud-offentlig-virksomhed/",
  },
  "elov-69": {
    title: "LAB § 69, stk. 1-2",
    url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/69",
  },
  "ft-20201-l238-som-fremsat-htm": {
    title: "LAB §§ 71-72, jf. L 238 (2021)",
    url: "https://ft.dk/samling/20201/lovforslag/l238/20201_l238_som_fremsat.htm",
  },
  "elov-86": {
    title: "Bek. 2636/2021 § 86",
    url: "https://www.elov.dk/bekendtgorelse-om-en-aktiv-beskaeftigelsesindsats/paragraf/86/",
  },
  "star-registrering-af-loentilskuds": {
    title: "STAR: Registrering af løntilskudspladser",
    url: "https://star.dk/indsatser-og-ordninger/virksomhedsrettede-redskaber/job-med-loentilskud/registrering-af-loentilskudspladser/",
  },
  "rk-loentilskud-foertidspensioni": {
    title: "Rødovre Kommune: løntilskud til førtidspensionister",
    url: "https://www.rk.dk/jobcenter/virksomhed/praktik-og-tilskud/loentilskud/loentilskud-foertidspensionister",
  },
  djoef: {
    title: "Djøf",
    url: null,
  },
  "ma-kasse-loentilskudsjob": {
    title: "MA-kasse: ansættelseskontrakt skal laves",
    url: "https://ma-kasse.dk/dagpenge/arbejde-paa-dagpenge/aktivering/loentilskudsjob/",
  },
  "star-vejledninger-til-vitas": {
    title: "STAR: Sådan anvendes VITAS",
    url: "https://www.star.dk/it/virksomheds-it/vitas/vejledninger-til-vitas/",
  },
  "sbst-job-med-loentilskud-for-foer": {
    title: "Social- og Boligstyrelsen",
    url: "https://www.sbst.dk/tvaergaende-omrader/vidensplatform-om-handicap-og-beskaeftigelse/lovgivning/de-handicapkompenserende-ordninger/job-med-loentilskud-for-foertidspensionister-1",
  },
  "sonderborgkommune-job-med-loentilskud-til-fo": {
    title: "Sønderborg Kommune",
    url: "https://sonderborgkommune.dk/borger/job-med-loentilskud-til-foertidspensionister-skaanejob",
  },
  "gigtforeningen-job-med-loentilskud": {
    title: "Gigtforeningen: job med løntilskud",
    url: "https://www.gigtforeningen.dk/hjaelp-og-raad/pension/job-med-loentilskud/",
  },
  "sundhed-fleksjob": {
    title: "sundhed.dk: Fleksjob",
    url: "https://www.sundhed.dk/borger/sygdomme-a-aa/sociale-ydelser/sociale-ydelser/beskaeftigelse/fleksjob/",
  },
  "finansforbundet-regler-om-fleksjob": {
    title: "Finansforbundet: regler om fleksjob",
    url: "https://finansforbundet.dk/dk/dine-rettigheder/regler-om-fleksjob/",
  },
  "ft-index-htm-2": {
    title: "LAB § 119, stk. 1, jf. L 53 (2019)",
    url: "https://ft.dk/samling/20191/lovforslag/L53/bilag/1/2104711/index.htm",
  },
  "easyhours-dk-naevner-fleksjob-under": {
    title: "easyhours.dk nævner fleksjob under tidsregistrering",
    url: null,
  },
  "admin-sbst-beskaeftigelsesomraadet": {
    title: "Social- og Boligstyrelsen",
    url: "https://admin.sbst.dk/tvaergaende-omrader/hjaelpemiddelomradet/lovgivning-og-bevilling/beskaeftigelsesomraadet",
  },
  "cabiweb-personlig-assistance": {
    title: "Cabi: Personlig assistance",
    url: "https://www.cabiweb.dk/lovstof/personlig-assistance/",
  },
  "star-kompenserende-ordninger-til": {
    title: "STAR: Kompenserende ordninger",
    url: "https://star.dk/da/til-virksomheder/medarbejdere-med-handicap/kompenserende-ordninger-til-ansatte-med-handicap/",
  },
  "hjerteforeningen-mentorordning": {
    title: "Hjerteforeningen: mentorordning",
    url: "https://hjerteforeningen.dk/alt-om-dit-hjerte/livet-med-hjerte-kar-sygdom/sociale-aspekter-ved-hjerte-kar-sygdom-arbejdsmarkedet/mentorordning/",
  },
  "danskelove-30": {
    title: "Sygedagpengeloven § 30",
    url: "https://danskelove.dk/sygedagpengeloven/30",
  },
  "cabiweb-sygedagpengerefusion-fra-foe": {
    title: "Cabi: § 56-58 a",
    url: "https://www.cabiweb.dk/lovstof/sygedagpengerefusion-fra-foerste-sygedag-ved-kronisk-sygdom-56-58a/",
  },
  "bm-trepartsaftale-2023": {
    title: "BM trepartsaftale 2023",
    url: null,
  },
  "cabiweb-regler-for-integrationsgrund": {
    title: "Cabi: IGU – reglerne",
    url: "https://www.cabiweb.dk/lovstof/regler-for-integrationsgrunduddannelsen-igu/",
  },
  "bm-2023-indtil-2028": {
    title: "BM 2023 (»indtil 2028«)",
    url: null,
  },
  "uvm-om-igu": {
    title: "UVM: Om IGU",
    url: "https://www.uvm.dk/integrationsgrunduddannelsen-igu/om-igu",
  },
  "uim-selvforsoergelses-og-hjemrej": {
    title: "Udlændinge- og Integrationsministeriet: introduktionsprogrammet",
    url: "https://uim.dk/arbejdsomraader/integration/modtagelse-og-integration-af-nye-borgere/den-beskaeftigelsesrettede-integrationsindsats/selvforsoergelses-og-hjemrejseprogrammet-og-introduktionsprogrammet/",
  },
  "bek-1761-2024-nu-kun-introduktionspr": {
    title: "bek. 1761/2024 (nu kun »introduktionsprogrammet«)",
    url: null,
  },
  "star-voksenlaerling": {
    title: "STAR: Voksenlærling",
    url: "https://star.dk/da/indsatser-og-ordninger/virksomhedsrettede-redskaber/voksenlaerling/",
  },
  "cabiweb-partnerskaber-om-virksomheds": {
    title: "Cabi: Partnerskab om virksomhedspraktik",
    url: "https://www.cabiweb.dk/lovstof/partnerskaber-om-virksomhedspraktik/",
  },
  "cabiweb-virksomhedscentre": {
    title: "Cabi: Virksomhedscentre",
    url: "http://www.cabiweb.dk/lovstof/virksomhedscentre/",
  },
  "cabiweb-sociale-klausuler": {
    title: "Cabi: Sociale klausuler",
    url: "http://www.cabiweb.dk/lovstof/sociale-klausuler/",
  },
  "roskilde-beskyttet-beskaeftigelse-og": {
    title: "Serviceloven § 103, citeret hos Næstved og Roskilde Kommune",
    url: "https://roskilde.dk/borger/sundhed-og-omsorg/beskyttet-beskaeftigelse-og-aktivitetstilbud",
  },
  "halsnaes-beskyttet-beskaeftigelse-asp": {
    title: "Halsnæs Kommune: beskyttet beskæftigelse",
    url: "https://www.halsnaes.dk/Borger/Voksne/voksne_med_saerlige_behov/Beskyttet_beskaeftigelse.aspx",
  },
  "cabiweb-beskyttet-beskaeftigelse": {
    title: "Cabi, spørgsmål og svar",
    url: "http://www.cabiweb.dk/lovstof/spoergsmaal-og-svar/beskyttet-beskaeftigelse/",
  },
  "docplayer-545681-servicelovens-103-og": {
    title: "Notat »Servicelovens 103 og 104«",
    url: "http://docplayer.dk/545681-Servicelovens-103-og-104.html",
  },
  "odsherred-kommune-ingen-loen": {
    title: "Odsherred Kommune (ingen løn)",
    url: null,
  },
  "elov-lov-om-ungdomsuddannelse-for": {
    title: "STU-loven §§ 1-2 (LBK 1077/2023)",
    url: "https://elov.dk/lov-om-ungdomsuddannelse-for-unge-med-saerlige-behov/",
  },
  "dgi-hvilke-krav-er-der-til-en-fo": {
    title: "DGI: krav til en forening, der udbetaler løn",
    url: "https://www.dgi.dk/foreningsledelse/drift/oekonomi/artikler/hvilke-krav-er-der-til-en-forening-som-udbetaler-loen",
  },
  "virksomhedsguiden-b111823f-ce2b-4040-a260-2b": {
    title: "Virksomhedsguiden: Sådan indberetter du løn",
    url: "https://virksomhedsguiden.dk/content/temaer/optimer-din-forretning/ydelser/saadan-indberetter-du-loen-for-dine-ansatte/b111823f-ce2b-4040-a260-2bce9f29c96e",
  },
  "virk-atp-arbejdsgiver": {
    title: "Virk: ATP",
    url: "https://virk.dk/vejledning/atp/atp-arbejdsgiver",
  },
  "virk-sb-samlet-betaling-sb": {
    title: "Virk: Samlet Betaling",
    url: "https://virk.dk/vejledninger/sb-samlet-betaling/sb-samlet-betaling-sb",
  },
  "orato-ny-ansaettelsesbevislov": {
    title: "Orato: ny ansættelsesbevislov",
    url: "https://orato.dk/ny-ansaettelsesbevislov/",
  },
  "lovguiden-30-03-2023-forslag-til-lov-o": {
    title: "lovguiden.dk: L om ansættelsesbeviser",
    url: "https://www.lovguiden.dk/afgorelse/30-03-2023-forslag-til-lov-om-ans%C3%A6ttelsesbeviser-og-visse-arbejdsvilk%C3%A5r",
  },
  "pav-medst-saerligt-om-funktionaerer": {
    title: "Funktionærloven § 1, PAV 2.2.3.3",
    url: "https://pav.medst.dk/ansaettelsesformer-og-forhandlingsberettiged/forhandlingsberettigede-organisationer/andet-personale/saerligt-om-funktionaerer/",
  },
  ferieloven: {
    title: "Ferieloven",
    url: null,
  },
  "contractbook-com-ordbog-feriepenge": {
    title: "contractbook.com/ordbog/feriepenge",
    url: null,
  },
  "dansk-metal": {
    title: "Dansk Metal",
    url: null,
  },
  "cfl-regler-for-g-dage": {
    title: "Arbejdsløshedsforsikringsloven § 84, CfL",
    url: "https://www.cfl.dk/artikler/regler-for-g-dage",
  },
  ca: {
    title: "CA",
    url: null,
  },
  "jura360-nye-krav-om-registrering-af": {
    title: "jura360.dk: nye krav om registrering af arbejdstid",
    url: "https://jura360.dk/artikel/nye-krav-om-registrering-af-arbejdstid-i-danmark",
  },
  "aage-maagensen-den-korte-udgave-om-de-nye-r": {
    title: "Aage Maagensen: de nye regler om tidsregistrering",
    url: "https://aage-maagensen.dk/nyheder/den-korte-udgave-om-de-nye-regler-om-tidsregistrering/",
  },
  "d-s-arbejdsmilj-i-virksomheden-1": {
    title: "Dansk Håndværk/D-S",
    url: "https://d-s.dk/blog/artikler-3/post/arbejdsmilj-i-virksomheden-1028",
  },
  "pav-medst-institutioner-med-1-9-ansatt": {
    title: "PAV 7.3.2-7.3.3",
    url: "https://pav.medst.dk/samarbejdsudvalg-og-arbejdsmiljoeorganisation-mv/arbejdsmiljoeorganisationen/institutioner-med-1-9-ansatte/",
  },
  oshure: {
    title: "oshure",
    url: null,
  },
  "gls-a-mindre-end-10-ansatte-uden-a": {
    title: "GLS-A: mindre end 10 ansatte uden arbejdsmiljøorganisation",
    url: "https://www.gls-a.dk/services/arbejdsmiljoe/arbejdsmiljoeorganisation/samarbejde-om-arbejdsmiljoe-og-krav-om-arbejdsmiljoeorganisation/mindre-end-10-ansatte-uden-arbejdsmiljoeorganisation/",
  },
  "fredensborg-boerneattester": {
    title: "Fredensborg Kommune",
    url: "https://www.fredensborg.dk/borger/foreninger/boerneattester",
  },
  "odsherred-boerneattester": {
    title: "Ballerup og Odsherred Kommune",
    url: "https://odsherred.dk/da/opleve-og-vaere-aktiv/soeg-tilskud-puljer-og-tilladelser/foreningsformalia/boerneattester",
  },
  "ft-20111-l99-som-fremsat-htm": {
    title: "Børneattestloven § 2 (ministerier fastsætter regler), L 99 (2012) (læst)",
    url: "https://ft.dk/samling/20111/lovforslag/l99/20111_l99_som_fremsat.htm",
  },
  "danskmetal-jeg-vil-arbejde-frivilligt": {
    title: "Dansk Metal: jeg vil arbejde frivilligt",
    url: "https://www.danskmetal.dk/faa-svar/dagpenge/jeg-vil-arbejde-mens-jeg-faar-dagpenge/jeg-vil-arbejde-frivilligt",
  },
  sl: {
    title: "SL",
    url: null,
  },
  "avisen-fakta-regler-for-frivillige": {
    title: "avisen.dk 2017 med henvisning til CFSA",
    url: "https://www.avisen.dk/fakta-regler-for-frivillige-paa-offentlige-ydelser_448649.aspx",
  },
  "sm-forsikring": {
    title: "Social- og Boligministeriet",
    url: "https://www.sm.dk/arbejdsomraader/frivillig-social-indsats/information-til-frivillige/forsikring",
  },
  "akks-forsikring": {
    title: "akks.dk, Foreningsguiden: forsikring",
    url: "https://akks.dk/foreningsguiden/forsikring/",
  },
  "vejl-9659-af-28-6-2016": {
    title: "vejl. 9659 af 28/6 2016",
    url: null,
  },
  "jurainfo-fritagelse-fra-arbejdsmiljoe": {
    title: "Horten om AT-vejledning",
    url: "https://jurainfo.dk/artikel/fritagelse-fra-arbejdsmiljoeregler-ved-frivilligt-arbejde-i-almennyttige-foreninger",
  },
  "skat-oid-2061699": {
    title: "Ligningsloven § 7 M, Den juridiske vejledning",
    url: "https://skat.dk/data.aspx?oid=2061699",
  },
  "fcmf-skat-godtgorelse-til-frivill": {
    title: "fcmf.dk, Foreningshåndbog: godtgørelse til frivillige",
    url: "https://fcmf.dk/foreningshaandbog/item/skat-godtgorelse-til-frivillige",
  },
  "pav-medst-saerligt-om-handicap": {
    title: "Forskelsbehandlingsloven § 2, PAV 31.7.1",
    url: "https://pav.medst.dk/afskedigelse/saerlig-beskyttelse-mod-afskedigelse/saerligt-om-handicap",
  },
  "elov-2": {
    title: "Helbredsoplysningsloven § 2, stk. 1 og 3",
    url: "https://elov.dk/helbredsoplysningsloven/2/",
  },
  "gdpr-art-9-databeskyttelsesloven-7-o": {
    title: "GDPR art. 9, databeskyttelsesloven §§ 7 og 12 (egen viden)",
    url: null,
  },
  "oswaldgdpr-dk-foelsom-oplysning": {
    title: "oswaldgdpr.dk (følsom oplysning)",
    url: null,
  },
  "c4-vedtaegter": {
    title: "Vedtægter for C4 Foreningen",
    url: "https://www.c4.dk/om-c4/foreningen/vedtaegter",
  },
  "c4-vedtaegter-2": {
    title: "Vedtægter C4 Videncenter",
    url: "https://c4.dk/vedtaegter/",
  },
  "udbudsmedia-seks-erhvervshuse-paa-plads": {
    title: "Udbudsmedia, »Seks erhvervshuse på plads«",
    url: "https://udbudsmedia.dk/samfund/seks-erhvervshuse-paa-plads/",
  },
  "em-erhvervsministeriet-og-kl-ha": {
    title: "Erhvervsministeriet",
    url: "https://www.em.dk/aktuelt/nyheder/2018/okt/erhvervsministeriet-og-kl-har-indgaaet-etableringsaftale",
  },
  "vistartersgu-ny-struktur-paa-ivaerksaette": {
    title: "VI STARTER SGU, »Ny struktur på iværksætterrådgivning«",
    url: "https://vistartersgu.dk/c/historier/ny-struktur-paa-ivaerksaetterraadgivning",
  },
  "hillerod-liberalt-erhverv-i-din-bolig": {
    title: "Hillerød Kommune (tidligere hjemmeside), Liberalt erhverv",
    url: "https://www.hillerod.dk/borger/bolig-byggeri-og-flytning/byggesagsbehandling/liberalt-erhverv-i-din-bolig/",
  },
  "cbb-hillerod-information-om-corona-forhol": {
    title: "Center for Beskyttet Beskæftigelse, Hillerød",
    url: "http://www.cbb.hillerod.dk/om-centret/information-om-corona-forholdsregler-paa-cbb/",
  },
  "hillerod-corona": {
    title: "hillerod.dk Corona-virus",
    url: "https://www.hillerod.dk/borger/borgerservice/corona/",
  },
  "frivilligcenter-hillerod-historie": {
    title: "Frivilligcenter Hillerød, Historie",
    url: "https://frivilligcenter-hillerod.dk/om-os/hvad-er-et-frivilligcenter/historie",
  },
  "sn-rss-3": {
    title: "sn.dk, 23. september 2021: kontorhotel i Gallerierne",
    url: "https://sn.dk/Hilleroed/Gallerierne-Stor-interesse-for-kommende-kontorhotel/artikel/1473741?rss",
  },
  "sn-dk-8-2-2021": {
    title: "sn.dk, 8. februar 2021",
    url: null,
  },
  "hillerod-tilskud-til-udvikling-af-nye": {
    title: "Hillerød Kommune, Tilskud til udvikling af nye ideer",
    url: "https://www.hillerod.dk/service-og-selvbetjening/foreninger-kultur-og-fritidsliv/hjaelp-til-foreninger-og-arrangorer/tilskud-og-puljer/tilskud-til-udvikling-af-nye-ideer-udviklingsarbejde-og-projekter/",
  },
  "hillerod-tilskud-til-foreningernes-ma": {
    title: "Hillerød Kommune, Tilskud til foreningernes materiel",
    url: "https://www.hillerod.dk/service-og-selvbetjening/foreninger-kultur-og-fritidsliv/hjaelp-til-foreninger-og-arrangorer/tilskud-og-puljer/tilskud-til-foreningernes-materiel/",
  },
  "hillerod-tilskud-til-kulturarrangemen": {
    title: "Hillerød Kommune, Tilskud til kulturarrangementer",
    url: "https://www.hillerod.dk/service-og-selvbetjening/foreninger-kultur-og-fritidsliv/hjaelp-til-foreninger-og-arrangorer/tilskud-og-puljer/tilskud-til-kulturarrangementer-og-aktiviteter/tilskud-til-kulturarrangementer-og-aktiviteter/",
  },
  "hillerod-den-boligsociale-pulje": {
    title: "Hillerød Kommune, Den boligsociale pulje",
    url: "https://www.hillerod.dk/service-og-selvbetjening/foreninger-kultur-og-fritidsliv/hjaelp-til-foreninger-og-arrangorer/tilskud-og-puljer/den-boligsociale-pulje/",
  },
  "hillerod-tilskud-til-foreninger-og-af": {
    title: "Hillerød Kommune (tidligere hjemmeside), Tilskud til foreninger og aftenskoler",
    url: "https://www.hillerod.dk/borger/kultur-idraet-og-frivillighed/foreninger-og-aftenskoler/tilskud-til-foreninger-og-aftenskoler/",
  },
  "soegt-fire-gange": {
    title: "Egen søgning (søgt fire gange)",
    url: null,
  },
  "sm-servicelovens-18-og-18a": {
    title: "Socialministeriet, Servicelovens §§ 18 og 18a",
    url: "https://www.sm.dk/arbejdsomraader/frivillig-social-indsats/servicelovens-18-og-18a",
  },
  "sm-betingelser-for-18-stoette": {
    title: "Socialministeriet, Betingelser for § 18-støtte",
    url: "https://www.sm.dk/arbejdsomraader/frivillig-social-indsats/servicelovens-18-og-18a/betingelser-for-18-stoette",
  },
  "socialeentreprenorer-generalforsamling-i-soc": {
    title: "SED, referat af generalforsamling",
    url: "https://socialeentreprenorer.dk/arrangementer/afholdte-arrangementer/generalforsamling-i-sociale-entreprenoerer-i-danmark-23-5-2024/",
  },
  "socialeentreprenorer-generalforsamling-i-soc-2": {
    title: "SED, generalforsamling 2020",
    url: "https://socialeentreprenorer.dk/generalforsamling-i-sociale-entreprenoerer-i-danmark-aarh-26-5-2020/",
  },
  "socialeentreprenorer-young-social-entreprene": {
    title: "Sociale Entreprenører i Danmark: arrangement på engelsk, maj 2024",
    url: "https://socialeentreprenorer.dk/arrangementer/afholdte-arrangementer/young-social-entrepreneurship-how-to-start-and-work-in-new-visionary-ways-30-5-2024-english/",
  },
  "altinget-5-tips-saadan-kan-kommuner-f": {
    title: "Altinget, 5 tips",
    url: "https://www.altinget.dk/civilsamfundetsvidenscenter/artikel/5-tips-saadan-kan-kommuner-fremme-socialoekonomien",
  },
  "admin-civilstyrelsen-du-har-hjertet-paa-rett": {
    title: "Civilstyrelsen, kampagneside",
    url: "https://admin.civilstyrelsen.dk/sagsomraader/indsamlingsnaevnet/du-har-hjertet-paa-rette-sted-men-har-du-tilladelsen-paa-plads",
  },
  "ft-20221-l6-som-fremsat-htm": {
    title: "Folketinget, L 6 (2022-23, 1. samling)",
    url: "https://ft.dk/samling/20221/lovforslag/l6/20221_l6_som_fremsat.htm",
  },
  "ft-20222-l87-som-fremsat-htm": {
    title: "Folketinget, L 87 (2022-23, 2. samling)",
    url: "https://ft.dk/samling/20222/lovforslag/l87/20222_l87_som_fremsat.htm",
  },
  "dit-koege-soeg-op-til-200-000-kr-hos-n": {
    title: "dit-koege.dk: Nordea-fonden",
    url: "https://dit-koege.dk/soeg-op-til-200-000-kr-hos-nordea-fonden/",
  },
  "randers-nordea-fondens-lokalpulje": {
    title: "Randers Kommune: Nordea-fondens lokalpulje",
    url: "https://www.randers.dk/nyheder/nordea-fondens-lokalpulje/",
  },
  "duf-p-2646": {
    title: "DUF, Lokalforeningspuljen",
    url: "https://duf.dk/?p=2646",
  },
  "duf-hvad-gives-der-stoette-til": {
    title: "DUF, Hvad gives der støtte til",
    url: "http://duf.dk/tilskud-og-puljer/dufs-initiativstoette/hvad-gives-der-stoette-til/",
  },
  "kredsservice-fdf-duf-initiativ": {
    title: "FDF: DUF’s initiativstøtte",
    url: "https://kredsservice.fdf.dk/kredsadministration/fundraising/duf-initiativ",
  },
  "erhvervsstyrelsen-tilskudspulje-til-socialoe": {
    title: "Erhvervsstyrelsen: tilskudspulje til socialøkonomiske virksomheder",
    url: "https://erhvervsstyrelsen.dk/tilskudspulje-til-socialoekonomiske-virksomheder",
  },
  "densocialekapitalfond-svp": {
    title: "Den Sociale Kapitalfond og",
    url: "http://www.densocialekapitalfond.dk/programmer/svp/",
  },
  "densocialekapitalfond-a-catalyst-for-inclusi": {
    title: "Den Sociale Kapitalfond",
    url: "http://www.densocialekapitalfond.dk/en/a-catalyst-for-inclusive-growth/",
  },
  "merkur-udlaansomraader": {
    title: "Merkur, Udlånsområder",
    url: "https://www.merkur.dk/om-merkur/profil/udlaansomraader/",
  },
  "merkur-merkur-foerst-i-danmark-til": {
    title: "Merkur: EU-garantiordning",
    url: "https://www.merkur.dk/om-merkur/nyheder/merkur-foerst-i-danmark-til-at-faa-del-i-eu-garantiordning/",
  },
  "merkurfonden-om-merkur-fonden": {
    title: "Merkur Fonden",
    url: "https://www.merkurfonden.dk/om-merkur-fonden/",
  },
  "gronfond-vores-lan": {
    title: "gronfond.dk (lukkemeddelelse 14-6-2023)",
    url: "https://gronfond.dk/vores-lan/",
  },
  "innovationsfonden-innofounder": {
    title: "Innovationsfonden: Innofounder",
    url: "https://innovationsfonden.dk/da/p/innofounder",
  },
  "smvdigital-ansoegningsguide": {
    title: "SMV:Digital: ansøgningsguide",
    url: "https://smvdigital.dk/ansoegningsguide",
  },
  "tilskudtjek-smv-digital-2026": {
    title: "tilskudtjek.dk 2026",
    url: "https://www.tilskudtjek.dk/en/blog/smv-digital-2026",
  },
  "horsens-opstartafforening": {
    title: "Horsens Kommune: opstart af forening",
    url: "https://horsens.dk/Fritid/ForeningerOgTlladelser/OpstartAfForening",
  },
  "politi-alarm-112": {
    title: "Alarm 112 – politi.dk",
    url: "https://politi.dk/kontakt-politiet/alarm-112",
  },
  "cphpost-livslinien-2015": {
    title: "Suicide prevention lifeline gets funding to stay open at night – The Copenhagen Post",
    url: "https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/",
  },
  "lev-uden-vold-2022": {
    title: "Lev Uden Vold modtog i 2022 rekordmange opkald – Lev Uden Vold",
    url: "https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/",
  },
  "virk-fp-arbejdsgiver": {
    title: "Virk: Feriepenge",
    url: "https://virk.dk/vejledning/feriepenge/fp-arbejdsgiver/",
  },
});
