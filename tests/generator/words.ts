/** The same thing in Dutch and in English. */
export interface Pair {
  readonly nl: string;
  readonly en: string;
}

/** The languages of generated dossiers. */
export const languages = ['nl', 'en'] as const satisfies readonly (keyof Pair)[];

/** `de rechter | the judge`, a pair a line. */
const pairs = (lines: string): Pair[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [nl = '', en = ''] = line.split('|').map((half) => half.trim());
      return { nl, en };
    });

/** The first half of a compound, and of what it is called in English. */
const stems = pairs(`
  haven | port
  water | water
  spoorweg | railway
  bouw | construction
  milieu | environmental
  gezondheids | health
  energie | energy
  onderwijs | education
  landbouw | agricultural
  belasting | tax
  luchtvaart | aviation
  douane | customs
  jeugd | youth
  huisvestings | housing
  grondwater | groundwater
  asbest | asbestos
  telecom | telecom
  verkiezings | election
  natuur | nature
  archief | archive
  wapen | arms
  kerncentrale | nuclear plant
  scheeps | shipping
  zorg | care
`);

const heads = pairs(`
  de commissie | committee
  de inspectie | inspectorate
  het fonds | fund
  de minister | minister
  het bedrijf | company
  de vereniging | association
  de directeur | director
  het onderzoeksbureau | research bureau
  de autoriteit | authority
  de coöperatie | cooperative
  de woordvoerster | spokeswoman
  het netwerk | network
  de rechtbank | court
  de adviesraad | advisory council
  de ombudsdienst | ombudsman
  het laboratorium | laboratory
  de deskundige | expert
  de beheerder | manager
`);

/** `de havencommissie | the port committee`: Dutch writes as one word what English writes as two. */
const compounds = stems.flatMap((stem) =>
  heads.map((head): Pair => {
    const [article = 'de', noun = ''] = head.nl.split(' ');
    return { nl: `${article} ${stem.nl}${noun}`, en: `the ${stem.en} ${head.en}` };
  }),
);

/** Who or what did something. Compounds, diacritics and inflections, as search has to cope with them. */
export const subjects = [
  ...compounds,
  ...pairs(`
  de onderzoeksrechter | the investigating judge
  het gemeentebestuur | the municipal executive
  de woordvoerster van het ministerie | the spokeswoman of the ministry
  de verkeersveiligheidscommissie | the road safety committee
  de provinciale waterschapsraad | the provincial water board
  een geïnterviewde getuige | an interviewed witness
  de financiële inlichtingendienst | the financial intelligence unit
  het crisiscoördinatiecentrum | the crisis coordination centre
  de voormalige ondervoorzitter | the former vice-president
  de reünie van oud-medewerkers | the reunion of former employees
  een anonieme klokkenluidster | an anonymous whistleblower
  de nationale privacytoezichthouder | the national privacy regulator
  de ziekenhuisapotheker | the hospital pharmacist
  het cliëntenplatform | the clients’ platform
  de havenmeester | the harbour master
  de patiëntenvereniging | the patients’ association
  een Luxemburgse brievenbusmaatschappij | a Luxembourg letterbox company
  de telecommunicatieleverancier | the telecommunications supplier
  het oppositielid Van ’t Hoff | the opposition member Van ’t Hoff
  de rechtbank van eerste aanleg | the court of first instance
  de burgemeester en de schepenen | the mayor and the aldermen
  de arbeidsinspectie | the labour inspectorate
  de directrice van het café | the manager of the café
  het onderzoeksjournalistieke collectief | the investigative journalism collective
  de boekhoudkundige dienst | the accounting department
  een coöperatie van zeeën en rivieren | a cooperative of seas and rivers
  de tussentijdse bewindvoerder | the interim administrator
  het Europese bureau voor fraudebestrijding | the European anti-fraud office
`),
];

/** What was done. */
export const verbs = pairs(`
  vroeg om uitstel van de behandeling | asked for the hearing to be postponed
  weigerde de vertrouwelijke stukken te overhandigen | refused to hand over the confidential papers
  kondigde een onafhankelijk onderzoek aan | announced an independent inquiry
  bevestigde de ontvangst van de klachtenbrief | confirmed receipt of the letter of complaint
  liet de servers in beslag nemen | had the servers seized
  noemde de cijfers misleidend en onvolledig | called the figures misleading and incomplete
  keurde de begrotingswijziging goed | approved the amendment to the budget
  trok de vergunning voor het afvalverwerkingsbedrijf in | withdrew the licence of the waste processing company
  publiceerde een geactualiseerde risicoanalyse | published an updated risk analysis
  riep de betrokkenen op voor een verhoor | summoned those involved for questioning
  verwees naar eerdere waarschuwingen van deskundigen | referred to earlier warnings by experts
  stelde een noodverordening op | drew up an emergency ordinance
  schorste twee personeelsleden | suspended two members of staff
  betaalde de achterstallige facturen | paid the overdue invoices
  ontkende elke betrokkenheid bij de aanbesteding | denied any involvement in the tender
  legde de werkzaamheden onmiddellijk stil | stopped the works immediately
  bood de omwonenden verontschuldigingen aan | apologised to local residents
  wees op de gevolgen voor het grondwater | pointed to the consequences for the groundwater
  coördineerde de grensoverschrijdende samenwerking | coordinated the cross-border cooperation
  zond de notulen naar de kamercommissie | sent the minutes to the parliamentary committee
  vernietigde een deel van het e-mailarchief | destroyed part of the e-mail archive
  hield een besloten persconferentie | held a closed press conference
  onderzocht de herkomst van de geldstromen | investigated the origin of the money flows
  verklaarde de overeenkomst nietig | declared the agreement void
`);

/** How, when, where. */
export const circumstances = pairs(`
  na langdurig overleg met de vakbonden | after lengthy talks with the trade unions
  zonder de gemeenteraad te raadplegen | without consulting the municipal council
  tijdens een spoedzitting in de late avond | during an emergency sitting late in the evening
  op aandringen van de verzekeringsmaatschappij | at the insistence of the insurance company
  volgens een vertrouwelijk memorandum | according to a confidential memorandum
  ondanks bezwaren van de milieubeweging | despite objections from the environmental movement
  in afwachting van een tweede deskundigenverslag | pending a second expert report
  met onmiddellijke ingang | with immediate effect
  onder toezicht van een gerechtsdeurwaarder | under the supervision of a bailiff
  om redenen die nooit zijn opgehelderd | for reasons that were never explained
  op basis van gelekte boekhoudgegevens | on the basis of leaked accounts
  enkele weken voor de verkiezingen | a few weeks before the elections
  in het bijzijn van twee getuigen | in the presence of two witnesses
  vanwege een onherstelbaar softwareprobleem | because of an irreparable software problem
  hoewel de termijn al was verstreken | although the deadline had already passed
  nadat de dijkbewaking alarm had geslagen | after the dyke watch had raised the alarm
  buiten medeweten van de aandeelhouders | unknown to the shareholders
  in een naïeve poging om tijd te winnen | in a naive attempt to gain time
  tegen het advies van de archivaris | against the advice of the archivist
  met steun van drie universiteiten | with the support of three universities
`);

/** How an official might be called, in lower case. */
export const functions = pairs(`
  hoofdcommissaris | chief commissioner
  woordvoerster | spokeswoman
  beleidsadviseur | policy adviser
  afdelingshoofd | head of department
  penningmeester | treasurer
  projectcoördinator | project coordinator
  buitengewoon gezant | special envoy
  juridisch adviseur | legal adviser
`);

export const places = pairs(`
  Antwerpen | Antwerp
  Gent | Ghent
  Den Haag | The Hague
  Luik | Liège
  ’s-Hertogenbosch | ’s-Hertogenbosch
  Brugge | Bruges
  Leeuwarden | Leeuwarden
  Oostende | Ostend
  Vlissingen | Flushing
  Mechelen | Mechelen
  Maastricht | Maastricht
  Kortrijk | Courtrai
  Groningen | Groningen
  Keulen | Cologne
  Rijsel | Lille
  Łódź | Łódź
`);

/** What is counted. */
export const units = pairs(`
  documenten | documents
  huiszoekingen | house searches
  hectaren | hectares
  getroffen huishoudens | households affected
  miljoen euro | million euros
  e-mailadressen | e-mail addresses
`);

/** What a dossier, a report or a briefing is about. */
export const topics = pairs(`
  de waterkwaliteit | water quality
  de havenuitbreiding | the port extension
  het datalek | the data leak
  de subsidiefraude | subsidy fraud
  de spoorwegramp | the railway disaster
  de reorganisatie | the reorganisation
  het privacybeleid | privacy policy
  de brandveiligheid | fire safety
  de grondverontreiniging | soil contamination
  het coronasteunfonds | the corona support fund
`);
