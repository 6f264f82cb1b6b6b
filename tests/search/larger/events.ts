import { anEvent } from '../../fixtures/dossier.ts';

const source = 'verslag-haven';
const evidence = [{ source, exact: 'stond in het verslag' }];
const takesPart = (...all: [string, 'executor' | 'suspect' | 'speaker' | 'target' | 'participant'][]) =>
  all.map(([actor, role]) => ({ actor, role, evidence }));

/** What the queries over the larger dossier ask for. */
export const events = [
  anEvent({
    id: 'huiszoeking-kaai-twaalf',
    title: { nl: 'Huiszoeking aan kaai twaalf', en: 'Search at quay twelve' },
    date: '2021-03-09',
    kind: 'operation',
    participants: takesPart(['zoe-celik', 'executor'], ['noordzee-logistiek', 'target']),
    description: {
      nl: 'Speurders doorzochten opslagplaatsen en namen boekhoudingen mee. De deuren werden opengebroken.',
      en: 'Detectives searched storage halls and took away ledgers. The doors were forced.',
    },
  }),
  anEvent({
    id: 'vondst-cocaine',
    title: { nl: 'Vondst van vier ton cocaïne', en: 'Four tonnes of cocaine found' },
    date: '2020-10',
    kind: 'operation',
    participants: takesPart(['douane-zeebrugge', 'executor'], ['gele-vloot', 'suspect']),
    description: {
      nl: 'Bij een douanecontrole vonden speurhonden pakketten tussen dozen met bananen. De straatwaarde liep in de miljoenen.',
      en: 'During a customs check sniffer dogs found packages among boxes of bananas. The street value ran into millions.',
    },
  }),
  anEvent({
    id: 'staking-dokwerkers',
    title: { nl: 'Staking van dokwerkers', en: 'Dockers’ strike' },
    date: '2021-06',
    kind: 'other',
    participants: takesPart(['bond-van-transportarbeiders', 'executor'], ['jan-peeters', 'speaker']),
    description: {
      nl: 'Na het arbeidsongeval legden dokwerkers het werk drie dagen neer. Ze eisten veiligheidsmaatregelen.',
      en: 'After the accident at work, dockers downed tools for three days. They demanded safety measures.',
    },
  }),
  anEvent({
    id: 'brand-in-loods',
    title: { nl: 'Brand in een loods', en: 'Fire in a warehouse' },
    date: '2019-12-24',
    kind: 'other',
    description: {
      nl: 'Een loods met meststoffen brandde uit. De rookwolken waren tot over de grens te zien; de brandweer sloot de ringweg af.',
      en: 'A warehouse with fertiliser burned down. The smoke was visible across the border; firefighters closed the ring road.',
    },
  }),
  anEvent({
    id: 'aanvaring-op-de-schelde',
    title: { nl: 'Aanvaring op de Schelde', en: 'Collision on the Scheldt' },
    date: '2022-02',
    kind: 'other',
    participants: takesPart(['kustwacht', 'executor']),
    description: {
      nl: 'Twee containerschepen raakten elkaar in dichte mist. Matrozen sprongen overboord en werden gered.',
      en: 'Two container ships touched in dense fog. Sailors jumped overboard and were rescued.',
    },
  }),
  anEvent({
    id: 'uitlevering-chauffeur',
    title: { nl: 'Uitlevering van een vrachtwagenchauffeur', en: 'Extradition of a lorry driver' },
    date: '2022-09-01',
    kind: 'arrest',
    participants: takesPart(['lukasz-wisniewski', 'suspect']),
    description: {
      nl: 'Een rechtbank in Gdańsk stemde in met het Europees aanhoudingsbevel.',
      en: 'A court in Gdańsk granted the European arrest warrant.',
    },
  }),
  anEvent({
    id: 'begrotingsdebat',
    title: { nl: 'Debat over de begroting van de haven', en: 'Debate on the port’s budget' },
    date: '2018-11',
    kind: 'meeting',
    participants: takesPart(['havenbedrijf', 'participant']),
    description: {
      nl: 'Gemeenteraadsleden ruzieden over leningen en een nieuwe zeesluis.',
      en: 'Councillors quarrelled over loans and a new sea lock.',
    },
  }),
  anEvent({
    id: 'intrekking-milieuvergunning',
    title: { nl: 'Intrekking van een milieuvergunning', en: 'Environmental permit withdrawn' },
    date: '2023-04-17',
    kind: 'decision',
    participants: takesPart(['noordzee-logistiek', 'target']),
    description: {
      nl: 'De deputatie trok de milieuvergunning in wegens grondwatervervuiling.',
      en: 'The provincial executive withdrew the permit because of groundwater pollution.',
    },
  }),
  anEvent({
    id: 'hoorzitting-parlement',
    title: { nl: 'Hoorzitting in het parlement', en: 'Parliamentary hearing' },
    date: '2021-11-30',
    kind: 'meeting',
    participants: takesPart(['jean-francois-de-wachter', 'speaker'], ['emile-d-hondt', 'speaker']),
    description: {
      nl: 'Volksvertegenwoordigers ondervroegen de minister over steekpenningen en aanbestedingen.',
      en: 'Members of parliament questioned the minister about bribes and tenders.',
    },
  }),
  anEvent({
    id: 'telefoontap',
    title: { nl: 'Toestemming voor een telefoontap', en: 'Phone tap authorised' },
    date: '2020-08',
    kind: 'decision',
    participants: takesPart(['zoe-celik', 'executor']),
    description: {
      nl: 'De tap liep twee maanden en leverde versleutelde berichten op.',
      en: 'The tap ran for two months and yielded encrypted messages.',
    },
  }),
  anEvent({
    id: 'beslag-goudstaven',
    title: { nl: 'Beslag op goudstaven', en: 'Gold bars seized' },
    date: '2022-05-13',
    kind: 'operation',
    participants: takesPart(['economische-inspectie', 'executor']),
    description: {
      nl: 'Inspecteurs namen goudstaven, horloges en contant geld in beslag in een bankkluis.',
      en: 'Inspectors seized gold bars, watches and cash from a bank vault.',
    },
  }),
  anEvent({
    id: 'ontslag-minister',
    title: { nl: 'Ontslag van de minister', en: 'The minister resigns' },
    date: '2021-12-20',
    kind: 'decision',
    participants: takesPart(['jean-francois-de-wachter', 'participant']),
    description: {
      nl: 'De minister diende zijn ontslag in na kritiek van regeringspartijen.',
      en: 'The minister resigned after criticism from the governing parties.',
    },
  }),
  anEvent({
    id: 'rapport-rekenhof',
    title: { nl: 'Rapport van het Rekenhof', en: 'Report by the Court of Audit' },
    date: '2023-01',
    kind: 'publication',
    participants: takesPart(['rekenhof', 'executor']),
    description: {
      nl: 'De auditeurs hekelden kostenoverschrijdingen bij baggerwerken.',
      en: 'The auditors criticised cost overruns in dredging works.',
    },
  }),
  anEvent({
    id: 'olielek',
    title: { nl: 'Olielek in het kanaaldok', en: 'Oil spill in the canal dock' },
    date: '2019-05',
    kind: 'other',
    participants: takesPart(['waterpolitie', 'participant']),
    description: {
      nl: 'Een tanker verloor stookolie. Vrijwilligers wasten besmeurde zeevogels.',
      en: 'A tanker lost fuel oil. Volunteers washed oil-covered seabirds.',
    },
  }),
];
