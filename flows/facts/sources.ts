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
    title: "Hillerød Posten",
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
    title: "A4 Medier",
    url: "https://www.a4medier.dk/aktuelt/artikel/reformenimplementeres",
  },
  "opkurser-beskaeftigelse": {
    title: "opkurser.dk",
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
    title: "Silkeborg Kommune",
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
  "sbst-skaanejob": {
    title: "SBST",
    url: null,
  },
  "viborg-skaanejob": {
    title: "Viborg Kommune (2016)",
    url: null,
  },
  "legaldesk-fleksjob": {
    title: "legaldesk.dk",
    url: "https://www.legaldesk.dk/erhverv/ansaettelseskontrakt/fleksjob",
  },
  "elov-lab-116": {
    title: "LAB § 116",
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
    title: "frivillighed.dk",
    url: "https://frivillighed.dk/guides/regler-for-frivillige-paa-dagpenge-og-efterloen",
  },
  foa: {
    title: "FOA",
    url: null,
  },
  "skattestyrelsen-foreningers-salg": {
    title: "Skattestyrelsen",
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
  "vistartersgu-erhvervshuse": {
    title: "vistartersgu.dk om erhvervshuse",
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
    title: "Cabi",
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
    title: "Køge Kommune",
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
    title: "Faaborg-Midtfyn",
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
    title: "Skattestyrelsen",
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
    title: "Ret&Råd",
    url: "https://www.ret-raad.dk/grenaa/hvad-betyder-den-nye-lov-om-ansaettelsesbeviser-og-visse-arbejdsvilkaar/",
  },
  lovguiden: {
    title: "lovguiden.dk",
    url: null,
  },
  "foa-a-kasse": {
    title: "FOA a-kasse",
    url: "https://www.foa.dk/a-kasse/frivilligt-arbejde",
  },
  "l77-2017": {
    title: "L 77 (2017)",
    url: "https://polspy.org/dk/dokumenter/684957",
  },
  "cfsa-frivillige-dagpenge": {
    title: "CFSA",
    url: "http://frivillighed.dk/guides/regler-for-frivillige-paa-dagpenge-og-efterloen",
  },
  "frivilligcenter-faelleskommunale": {
    title: "Frivilligcenter Hillerød, Søg støtte til fælleskommunale aktiviteter",
    url: "https://frivilligcenter-hillerod.dk/rss/936-sog-stotte-til-faelleskommunale-aktiviteter",
  },
  "frivilligcenter-lokalelaan": {
    title: "Frivilligcenter Hillerød, Retningslinjer for lokalelån",
    url: "https://frivilligcenter-hillerod.dk/foreninger/lokaler/retninglinjer-for-lokalelan",
  },
});
